import type { Language } from '../base/issue.ts'
import { writeNumber } from '../base/write-number.ts'
import { figureRows, valueColumns } from '../model/form.ts'
import type { SubmissionHead } from '../model/submission.ts'
import type { CellDifference, CellSays, EditionDifference } from './compare-editions.ts'

const WORDS = {
  vi: {
    row: 'dòng',
    column: 'cột',
    changed: (changed: number, cells: number) => `${changed} ô khác nhau trên ${cells} ô`,
    editions: { estimate: 'ước tính', provisional: 'sơ bộ', official: 'chính thức', none: 'không nêu bản' },
    states: { blank: 'chưa nhập', confidential: 'bảo mật', none: 'không có ô này' },
  },
  en: {
    row: 'row',
    column: 'column',
    changed: (changed: number, cells: number) => `${changed} of ${cells} cells differ`,
    editions: { estimate: 'estimate', provisional: 'provisional', official: 'official', none: 'edition not stated' },
    states: { blank: 'not filled in', confidential: 'confidential', none: 'no such cell' },
  },
} as const

const MARKS = { nil: '-', missing: '…', notApplicable: 'x' } as const

/** Two editions side by side for people: the cells that differ, old value, new value, difference. */
export function editionsText(
  { before, after, form, cells, differences }: EditionDifference,
  language: Language,
): string {
  const words = WORDS[language]
  const edition = ({ edition: each }: SubmissionHead): string => words.editions[each ?? 'none']
  const labels = new Map(figureRows(form.rows).map(({ code, label }) => [code, label[language]]))
  const headings = new Map(valueColumns(form).map(({ index, heading }) => [index, heading[language]]))
  const named = (code: string, names: ReadonlyMap<string, string>): string => {
    const name = names.get(code) ?? ''
    return name === '' || name === code ? code : `${code} ${name}`
  }
  const lines = differences.map((each) => {
    const line = `${words.row} ${named(each.row, labels)}${each.key === null ? '' : ` – ${each.key}`}`
    return `  ${line}, ${words.column} ${named(each.column, headings)}: ${change(each, language)}`
  })
  const title = `${form.head.number ?? form.code} · ${after.period} · ${after.subject} · ${edition(before)} → ${edition(after)}`
  return `${[title, ...lines, words.changed(differences.length, cells)].join('\n')}\n`
}

function change({ before, after, difference }: CellDifference, language: Language): string {
  const text = (cell: CellSays | null): string => {
    const { states } = WORDS[language]
    if (cell === null) return states.none
    if (cell.state === 'number') return writeNumber(cell.value ?? '', language)
    return cell.state === 'blank' || cell.state === 'confidential' ? states[cell.state] : MARKS[cell.state]
  }
  const sign = difference !== null && !difference.startsWith('-') ? '+' : ''
  const by = difference === null ? '' : ` (${sign}${writeNumber(difference, language)})`
  return `${text(before)} → ${text(after)}${by}`
}

/** The same for machines, one cell a line. */
export function editionsJson({ before, after, form, cells, differences }: EditionDifference): string {
  const list = differences.map((each) => JSON.stringify(each)).join(',\n')
  const head = JSON.stringify({ form: form.id, before, after, cells }).slice(0, -1)
  return `${head},"differences":${list === '' ? '[]' : `[\n${list}\n]`}}`
}
