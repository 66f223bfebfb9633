import type { CellRange } from '../base/cell-address.ts'
import type { FormLayout, HeadField } from '../model/form-layout.ts'
import { dayTitle, fillSlots, periodTitle } from '../model/head-words.ts'
import { addDays } from '../model/iso-date.ts'
import { CALENDAR_MONTHS, periodWindow, type Window } from '../model/period.ts'
import type { UnitVersion } from '../model/unit.ts'
import type { TemplateOptions } from './template-options.ts'
import { TEMPLATE_WORDS } from './template-words.ts'
import type { CellLook, CellRule, WorkbookCell } from './workbook-model.ts'

const SAMPLE_RED = 'C00000'
const LOOKS: Readonly<Record<HeadField, CellLook>> = {
  number: { bold: true, align: 'left', wrap: true },
  instrument: { align: 'left', wrap: true },
  receivedOn: { align: 'left', wrap: true },
  reporterLabel: { align: 'right' },
  reporter: { bold: true, align: 'left', wrap: true },
  unitCodeLabel: { align: 'right' },
  unitCode: { align: 'left', format: '@' },
  receiversLabel: { align: 'right' },
  receivers: { align: 'left', wrap: true },
  notice: { italic: true, align: 'center', wrap: true },
  title: { bold: true, size: 15, align: 'center', wrap: true },
  period: { bold: true, size: 12, align: 'center' },
  fromTo: { italic: true, align: 'center' },
  covers: { align: 'center' },
  measure: { italic: true, align: 'right' },
}

/** The window of the period in the calendar of the regime. */
export function templateWindow({ catalog, regime, head }: TemplateOptions): Window {
  const window = periodWindow(head.period, catalog.calendars.get(regime.calendar)?.months ?? CALENDAR_MONTHS)
  if (!window) throw new Error(`no period ${head.period}`)
  return window
}

/** Whether the unit began or ended within the period, so that its figures may be for a part of it or for all of it. */
export function isCutByChange(options: TemplateOptions): boolean {
  const { from, to } = options.catalog.history.unit(options.head.subject)
  const window = templateWindow(options)
  return (
    (from !== null && from > window.from && from < window.to) || (to !== null && to > window.from && to < window.to)
  )
}

/** The lines above the table; what is told of some of them takes the place of what a template says. */
export function headCellsOf(
  options: TemplateOptions,
  layout: FormLayout,
  told: ReadonlyMap<HeadField, string> = new Map(),
): readonly WorkbookCell[] {
  const texts = new Map([...headTexts(options), ...told])
  return [...layout.fields].flatMap(([field, range]) => {
    const text = texts.get(field) ?? ''
    return text === '' ? [] : blockCells(range, text, lookOf(field, options))
  })
}

function lookOf(field: HeadField, options: TemplateOptions): CellLook {
  const look = LOOKS[field]
  if (field === 'notice' && options.isSample) return { ...look, bold: true, color: SAMPLE_RED }
  return field === 'covers' && isCutByChange(options)
    ? { ...look, unlocked: true, fill: 'FFFBE6', border: 'hair' }
    : look
}

/** The cells of a merged block: the first holds the text, all have the look. */
export function blockCells(range: CellRange, text: string, look: CellLook): readonly WorkbookCell[] {
  const cells: WorkbookCell[] = []
  for (let row = range.fromRow; row <= range.toRow; row += 1) {
    for (let column = range.fromColumn; column <= range.toColumn; column += 1) {
      const isFirst = row === range.fromRow && column === range.fromColumn
      cells.push({ row, column, look, ...(isFirst && text !== '' ? { content: { kind: 'text', text } as const } : {}) })
    }
  }
  return cells
}

function headTexts(options: TemplateOptions): ReadonlyMap<HeadField, string> {
  const { form, head, language, isSample, catalog } = options
  const words = TEMPLATE_WORDS[language]
  const { number, instrument, receivedOn, receivers, fromTo, measureLine } = form.head
  const window = templateWindow(options)
  const edition = head.edition === null ? '' : ` (${words.editions[head.edition]})`
  const notice = [isSample ? words.sample : '', form.ownComposition ? words.ownForm : ''].filter(Boolean)
  const unit = catalog.history.unit(head.subject)
  const days = { from: dayTitle(window.from), to: dayTitle(addDays(window.to, -1)), list: dayTitle(head.listDate) }
  return new Map<HeadField, string>([
    ['number', number === null ? form.id : `${words.number} ${number}`],
    ['instrument', instrument === null ? '' : `${words.issuedBy} ${instrument.number}`],
    ['receivedOn', receivedOn ? `${words.received} ${receivedOn[language]}` : ''],
    ['reporterLabel', words.reporter],
    ['reporter', reporterName(options)],
    ['unitCodeLabel', words.unitCode],
    ['unitCode', catalog.history.version(unit, head.listDate).code],
    ['receiversLabel', receivers.length > 0 ? words.receivers : ''],
    ['receivers', receivers.map((names) => names[language]).join('; ')],
    ['notice', notice.join(' · ')],
    ['title', form.names[language].toLocaleUpperCase('vi')],
    ['period', `${periodTitle(head.period, language)}${edition}`],
    ['fromTo', fillSlots(fromTo ? words.fromTo : words.list, days)],
    ['covers', isCutByChange(options) ? coversText(options) : ''],
    ['measure', measureLine ? `${words.measure} ${measureLine[language]}` : ''],
  ])
}

function coversText({ head, language }: TemplateOptions): string {
  const words = TEMPLATE_WORDS[language]
  return head.covers === null ? words.coversOpen : words.covers[head.covers]
}

/** The name of the reporting body: its kind, all that its unit lies in, and last the unit. */
export function reporterName({ catalog, head, regime, language }: TemplateOptions): string {
  const { history } = catalog
  const unit = history.unit(head.subject)
  const [outermost] = history.head.levels
  const above = history.ancestors(unit, head.listDate).filter(({ level }) => level !== outermost)
  const [name = '', ...others] = [unit, ...above].map((each) => fullName(history.version(each, head.listDate)))
  const kind = regime.reporters.find((reporter) => reporter.kind === head.reporter)?.names[language] ?? ''
  const placed = others.length > 0 ? `${kind} (${others.join(', ')})`.trim() : kind
  return placed === '' ? name : `${placed}: ${name}`
}

/** Type and name, the type not twice: a city under the centre is called by the first words of its type already. */
function fullName({ type, name }: UnitVersion): string {
  const [words, own] = [type, name].map((text) => text.toLowerCase().split(' ')) as [string[], string[]]
  const shared = words.findIndex((word, at) => word !== own[at])
  const isNamedByType = shared < 0 || shared >= 2
  return isNamedByType ? name : `${type} ${name}`
}

/** The choice of the days that figures are for, where the unit began or ended within the period. */
export function coversRules(options: TemplateOptions, layout: FormLayout, list: string): readonly CellRule[] {
  const range = layout.fields.get('covers')
  if (!range || !isCutByChange(options)) return []
  const words = TEMPLATE_WORDS[options.language]
  const cell = { ...range, toColumn: range.fromColumn }
  const told = { title: periodTitle(options.head.period, options.language), text: words.coversPrompt }
  return [{ range: cell, kind: 'list', formula: list, prompt: told, refusal: told, style: 'stop' }]
}
