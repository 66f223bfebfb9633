import { type CellRange, cellAddress } from '../base/cell-address.ts'
import { type Issue, issue, type Language, type Place } from '../base/issue.ts'
import { plainHeader } from '../base/text.ts'
import type { Form } from '../generated/types.ts'
import { headDepth } from '../model/form.ts'
import type { FormLayout } from '../model/form-layout.ts'
import { dayTitle, fillSlots, HEAD_WORDS, periodTitle } from '../model/head-words.ts'
import { addDays, type IsoDate } from '../model/iso-date.ts'
import type { Window } from '../model/period.ts'
import { daysIn, listDateIn, periodIn } from '../model/period-line.ts'
import type { Edition } from '../model/submission.ts'
import type { FormTable } from './find-form-table.ts'

/** What the hidden sheet, or whoever sends a file, says that it is. */
export interface SaidHead {
  readonly form: Form
  readonly period: string
  readonly window: Window
  readonly listDate: IsoDate
  readonly edition: Edition | null
  readonly language: Language
  /** Where a template prints its head; `null` for files that no template made. */
  readonly layout: FormLayout | null
}

interface Line {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** Title, number, period and days above a table that speak of another form or another time than the file is said to be of. */
export function visibleFaults(table: FormTable, said: SaidHead, forms: Iterable<Form>, file: string): readonly Issue[] {
  const lines = linesAbove(table, said.form)
  const place = ({ row, column }: Line): Place => ({ file, sheet: table.sheet.name, range: cellAddress(row, column) })
  const printed = new PrintedHead(table, said, lines)
  const otherForms = formFaults(printed, said, [...forms])
  const otherTimes = timeFaults(printed, said)
  return [
    ...otherForms.map(([line, expected]) =>
      issue('form-differs-from-template', { value: line.text, expected }, place(line)),
    ),
    ...otherTimes.map(([line, expected]) =>
      issue('period-differs-from-template', { value: line.text, expected }, place(line)),
    ),
  ]
}

type Contradiction = readonly [line: Line, expected: string]

function linesAbove({ sheet, headRow }: FormTable, form: Form): readonly Line[] {
  const lines: Line[] = []
  for (const { row, cells } of sheet.rows()) {
    if (row >= headRow - headDepth(form.columns)) break
    for (const { kind, column, text } of cells) {
      if (kind === 'text' && text.trim() !== '') lines.push({ row, column, text: text.replace(/\s+/g, ' ').trim() })
    }
  }
  return lines
}

/** The lines of a head; those of a template whose table did not move stand in their places. */
class PrintedHead {
  readonly lines: readonly Line[]
  readonly #layout: FormLayout | null

  constructor({ headRow }: FormTable, { layout }: SaidHead, lines: readonly Line[]) {
    this.lines = lines
    this.#layout = layout?.indexRow === headRow ? layout : null
  }

  at(field: 'number' | 'title' | 'period'): Line | undefined {
    const range: CellRange | undefined = this.#layout?.fields.get(field)
    return this.lines.find(({ row, column }) => row === range?.fromRow && column === range.fromColumn)
  }
}

function formFaults(printed: PrintedHead, { form, language }: SaidHead, forms: readonly Form[]): Contradiction[] {
  const own = plainNames(form)
  const others = forms.filter(({ code }) => code !== form.code).flatMap(plainNames)
  const [title, number] = [printed.at('title'), printed.at('number')]
  const named = new Set(
    printed.lines.filter(({ text }) => others.includes(plainHeader(text)) && !own.includes(plainHeader(text))),
  )
  for (const line of [title, number]) {
    if (line && !own.some((name) => plainHeader(line.text).includes(name))) named.add(line)
  }
  return [...named].map((line) => [line, line === number ? (form.head.number ?? form.id) : form.names[language]])
}

/** Names and number of a form, as its head prints them. */
function plainNames({ names, head, id }: Form): readonly string[] {
  const number = head.number ?? id
  const numbers = Object.values(HEAD_WORDS).map((words) => `${words.number} ${number}`)
  return [names.vi, names.en, number, ...numbers].map(plainHeader)
}

function timeFaults(printed: PrintedHead, said: SaidHead): Contradiction[] {
  const { period, edition, language, layout } = said
  const isEditionSaid = edition !== null || layout !== null
  const words = HEAD_WORDS[language]
  const expected = `${periodTitle(period, language)}${edition === null ? '' : ` (${words.editions[edition]})`}`
  const speaks = printed.lines.filter(({ text }) => periodIn(text) !== null)
  const others = speaks.filter(
    ({ text }) => periodIn(text) !== period || (isEditionSaid && saysOtherEdition(text, edition)),
  )
  const own = printed.at('period')
  const isUnread = own !== undefined && speaks.length === 0 && !isDay(own.text, period)
  const title = printed.at('title')
  const ofTitle = title && periodIn(afterName(title.text, said.form))
  return [
    ...(isUnread ? [own] : others).map((line): Contradiction => [line, expected]),
    ...(title && ofTitle && ofTitle !== period ? [[title, expected] as const] : []),
    ...dayFaults(printed.lines, said),
  ]
}

function isDay(text: string, period: string): boolean {
  return text.startsWith(dayTitle(period))
}

/** What a title says after the name of its form. */
function afterName(title: string, { names }: Form): string {
  const plain = plainHeader(title)
  const name = [names.vi, names.en].map(plainHeader).find((each) => plain.startsWith(each)) ?? ''
  return plain.slice(name.length).replace(/^[\s,;:–-]+/, '')
}

function saysOtherEdition(text: string, edition: Edition | null): boolean {
  const plain = plainHeader(text)
  const all = Object.values(HEAD_WORDS).flatMap(({ editions }) => Object.entries(editions))
  const said = all.filter(([, words]) => plain.includes(plainHeader(words))).map(([each]) => each)
  return said.length > 0 && !said.some((each) => each === edition)
}

function dayFaults(lines: readonly Line[], { form, window, listDate, language }: SaidHead): Contradiction[] {
  const last = addDays(window.to, -1)
  const days = { from: dayTitle(window.from), to: dayTitle(last), list: dayTitle(listDate) }
  const { fromTo, list } = HEAD_WORDS[language]
  return lines.flatMap((line): Contradiction[] => {
    const [named, listed] = [daysIn(line.text), listDateIn(line.text)]
    const isOther = named !== null && (named.first !== window.from || named.last !== last)
    if (!isOther && (listed === null || listed === listDate)) return []
    return [[line, fillSlots(named !== null || form.head.fromTo ? fromTo : list, days)]]
  })
}
