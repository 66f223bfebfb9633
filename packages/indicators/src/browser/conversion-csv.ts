import type { CodeColumns, ConvertedRow } from '../convert-table.ts'
import type { Sheet } from '../ingest/sheet.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ConvertWords, ShownConversion } from './convert-messages.ts'

/** The list that codes came from and the list they were carried to. */
export interface ConversionLists {
  readonly listDate: IsoDate
  readonly date: IsoDate
}

/** Columns that are added to a table. */
const ADDED = ['newCode', 'newName', 'newListDate', 'outcome'] as const
/** Columns of the list of decisions. */
const DECISION = [
  ...['row', 'code', 'name', 'outcome', 'relation', 'candidateCode', 'candidateName', 'above', 'life'],
  ...['kind', 'area', 'population', 'shares'],
] as const

/** Every line of a table as it stood, with what became of its code; headings are for machines unless words are given. */
export function tableRows(
  {
    sheet,
    columns,
    rows,
    date,
  }: ConversionLists & {
    readonly sheet: Sheet
    readonly columns: CodeColumns
    readonly rows: readonly ConvertedRow[]
  },
  shown: readonly ShownConversion[],
  words: ConvertWords | null,
): readonly (readonly string[])[] {
  const width = lastColumn(sheet, columns.headRow)
  const texts = textsByRow(sheet, width)
  const say = (key: string, own: string): string => words?.[key] ?? own
  const head = texts.get(columns.headRow) ?? Array.from({ length: width }, () => '')
  const added = ADDED.map((name) => say(`convert.column.${name}`, name))
  return [
    [...head, ...added],
    ...rows.map(({ row }, at) => {
      const { newCode = '', newName = '', outcome = 'blank' } = shown[at] ?? {}
      const own = texts.get(row) ?? []
      return [...own, newCode, newName, newCode === '' ? '' : date, say(`convert.outcome.${outcome}`, outcome)]
    }),
  ]
}

/** One line for each unit that a line may mean or may have gone to; one line where nobody knows of any. */
export function decisionRows(shown: readonly ShownConversion[], words: ConvertWords): readonly (readonly string[])[] {
  const say = (group: string, code: string | null): string =>
    code === null ? '' : (words[`convert.${group}.${code}`] ?? code)
  const head = DECISION.map((name) => say('column', name))
  return [
    head,
    ...shown.flatMap(({ row, code, name, outcome, candidates }) => {
      const own = [String(row), code, name, say('outcome', outcome)]
      if (candidates.length === 0) return [[...own, ...DECISION.slice(own.length).map(() => '')]]
      return candidates.map((each) => [
        ...own,
        say('relation', each.relation),
        ...[each.code, each.name, each.above, each.life],
        say('kind', each.kind),
        say('amount', each.area),
        say('amount', each.population),
        each.shares.map(({ basis, share }) => (basis === '' ? share : `${basis}: ${share}`)).join(' | '),
      ])
    }),
  ]
}

function lastColumn(sheet: Sheet, from: number): number {
  let last = 1
  for (const { row, cells } of sheet.rows()) if (row >= from) last = Math.max(last, cells.at(-1)?.column ?? 0)
  return last
}

function textsByRow(sheet: Sheet, width: number): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, readonly string[]>()
  for (const { row, cells } of sheet.rows()) {
    const own = Array.from({ length: width }, () => '')
    for (const { column, date, text } of cells) if (column <= width) own[column - 1] = date ?? text
    texts.set(row, own)
  }
  return texts
}
