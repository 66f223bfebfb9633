import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report, ReportSeries } from '@chitieu/indicators'
import { readCsv } from '../../packages/site/src/read-csv.ts'

/** What came of holding the files of a built site against the report and records they were made from. */
export interface Agreement {
  readonly figures: number
  /** Figures compared, by where they stand. */
  readonly compared: Readonly<Record<'indicatorJson' | 'indicatorCsv' | 'unitJson' | 'unitCsv' | 'allCsv', number>>
  /** Records and rounds compared byte for byte. */
  readonly records: number
  readonly disagreements: readonly string[]
}

type Point = ReportSeries['points'][number]
type Said = Readonly<Record<(typeof SAID)[number], string>>

const SAID = ['state', 'value', 'lower', 'upper', 'method', 'status', 'reason', 'source'] as const
const MOST_LISTED = 20

/** Compares every value of the API and of the tables to download with the report and the records, cell by cell. */
export function apiAgreement(siteFolder: string, outFolder: string): Agreement {
  const report: Report = JSON.parse(readFileSync(join(outFolder, 'report.json'), 'utf8'))
  const wanted = new Bag(report.series.flatMap((series) => series.points.map((point) => figureOf(series, point))))
  const disagreements: string[] = []
  const say = (text: string): void => {
    if (disagreements.length < MOST_LISTED) disagreements.push(text)
  }
  const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8')
  const namesIn = (folder: string, ending: string): readonly string[] =>
    existsSync(join(siteFolder, folder))
      ? readdirSync(join(siteFolder, folder)).filter((name) => name.endsWith(ending))
      : []

  /** Holds figures of files against the report: each is in it, and where all must be there, none is missing or doubled. */
  const hold = (where: string, figures: Iterable<string>, isWhole: boolean): number => {
    const left = wanted.copy()
    let count = 0
    for (const figure of figures) {
      count += 1
      if (!(isWhole ? left.take(figure) : wanted.has(figure))) say(`${where}: ${figure} is not in the report`)
    }
    if (isWhole) for (const figure of left.rest()) say(`${where}: ${figure} is missing`)
    return count
  }
  const jsonFigures = function* (folder: string): Generator<string> {
    for (const name of namesIn(folder, '.json')) {
      const { series }: Pick<Report, 'series'> = JSON.parse(read(`${folder}/${name}`))
      for (const each of series) for (const point of each.points) yield figureOf(each, point)
    }
  }
  const csvFigures = function* (folder: string, names = namesIn(folder, '.csv')): Generator<string> {
    for (const name of names) for (const row of readCsv(read(`${folder}/${name}`))) yield figureOfRow(row)
  }

  const compared = {
    indicatorJson: hold('api indicators json', jsonFigures('api/v1/indicators'), true),
    indicatorCsv: hold('api indicators csv', csvFigures('api/v1/indicators'), true),
    unitJson: hold('api units json', withoutGroups(jsonFigures('api/v1/units')), false),
    unitCsv: hold('unit tables', csvFigures('tai-ve/don-vi'), false),
    allCsv: hold('all figures', csvFigures('tai-ve', ['so-lieu.csv']), true),
  }
  const own = new Bag([...withoutGroups(jsonFigures('api/v1/units'))])
  for (const figure of wanted.rest()) {
    if (!figure.startsWith('group') && !own.has(figure)) say(`api units json: ${figure} is missing`)
  }
  return { figures: wanted.size, compared, records: holdRecords(siteFolder, outFolder, say), disagreements }
}

/** Closed groups stand with each of their members: they are compared where they stand once. */
function* withoutGroups(figures: Iterable<string>): Generator<string> {
  for (const figure of figures) if (!figure.startsWith('group')) yield figure
}

function holdRecords(siteFolder: string, outFolder: string, say: (text: string) => void): number {
  const rounds = join(outFolder, 'rounds')
  let count = 0
  for (const round of existsSync(rounds) ? readdirSync(rounds) : []) {
    const { consolidated }: { readonly consolidated: readonly { readonly path: string }[] } = JSON.parse(
      readFileSync(join(rounds, round, 'round.json'), 'utf8'),
    )
    for (const { path } of consolidated) {
      count += 1
      const [made, served] = [
        join(rounds, round, `${path}.json`),
        join(siteFolder, 'api/v1/reports', round, `${path}.json`),
      ]
      if (!existsSync(served) || hashOf(made) !== hashOf(served)) say(`${round}/${path}.json is not the record`)
    }
    count += holdForms(siteFolder, join(rounds, round), round, say)
  }
  return count
}

/** Every figure of the records of a round is in the table of its form, and no other. */
function holdForms(siteFolder: string, folder: string, round: string, say: (text: string) => void): number {
  const tables = join(siteFolder, 'tai-ve/bieu', round)
  const { consolidated }: { readonly consolidated: readonly { readonly path: string; readonly form: string }[] } =
    JSON.parse(readFileSync(join(folder, 'round.json'), 'utf8'))
  for (const form of new Set(consolidated.map((each) => each.form))) {
    const wanted = new Bag(
      consolidated
        .filter((each) => each.form === form)
        .flatMap(({ path }) => formFigures(JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8')))),
    )
    for (const row of readCsv(readFileSync(join(tables, `${form}.csv`), 'utf8'))) {
      const cells = FORM_CELLS.map((name) => row[name] ?? '').join(' | ')
      if (!wanted.take(cells)) say(`${round} ${form}: ${cells} is in no record`)
    }
    for (const cells of wanted.rest()) say(`${round} ${form}: ${cells} is missing`)
  }
  return 0
}

const FORM_CELLS = [
  ...['period', 'basis', 'unit', 'row', 'column', 'key', 'state', 'value', 'lower', 'upper', 'method', 'status'],
]

interface WrittenRecord {
  readonly period: string
  readonly basis: string
  readonly units?: readonly { readonly unit: string; readonly figures: readonly Readonly<Record<string, unknown>>[] }[]
}

function formFigures({ period, basis, units = [] }: WrittenRecord): readonly string[] {
  return units.flatMap(({ unit, figures }) =>
    figures.map((figure) => {
      const all = { ...figure, period, basis, unit, value: figure.text ?? figure.value }
      return FORM_CELLS.map((name) => String(Reflect.get(all, name) ?? '')).join(' | ')
    }),
  )
}

function figureOf(series: ReportSeries, point: Point): string {
  const said: Said = {
    ...{ state: point.state, value: point.value ?? point.category ?? '', lower: point.lower ?? '' },
    ...{ upper: point.upper ?? '', method: point.method, status: point.status, reason: point.reason },
    source: point.source ?? '',
  }
  const { role, indicator, definition, unit, members = [], basis, scenario } = series
  const breakdown = series.breakdown.map((part) => `${part.breakdown}=${part.value}`).join(';')
  const name = [role, indicator, definition, breakdown, unit ?? '', members.join('+'), basis, scenario]
  return [...name, point.period, point.listDate, ...SAID.map((field) => said[field])].join(' | ')
}

function figureOfRow(row: Readonly<Record<string, string>>): string {
  const names = ['role', 'indicator', 'definition', 'breakdown', 'unit', 'members', 'basis', 'scenario', 'period']
  return [...names, 'listDate', ...SAID].map((name) => row[name] ?? '').join(' | ')
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** Texts with how often each is there. */
class Bag {
  readonly #counts: Map<string, number>

  constructor(texts: Iterable<string>) {
    this.#counts = new Map()
    for (const text of texts) this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1)
  }

  get size(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }

  copy(): Bag {
    const copy = new Bag([])
    for (const [text, count] of this.#counts) copy.#counts.set(text, count)
    return copy
  }

  has(text: string): boolean {
    return this.#counts.has(text)
  }

  take(text: string): boolean {
    const count = this.#counts.get(text) ?? 0
    if (count > 1) this.#counts.set(text, count - 1)
    else this.#counts.delete(text)
    return count > 0
  }

  rest(): Iterable<string> {
    return this.#counts.keys()
  }
}
