import { type CellRange, cellAddress } from '../base/cell-address.ts'
import { type Issue, isIssueCode, issue, type Place } from '../base/issue.ts'
import type { Form } from '../generated/types.ts'
import { levelsAsked, windowOf } from '../model/check-world.ts'
import type { FormIdentity } from '../model/form-identity.ts'
import { formLayout, IDENTITY_SHEET } from '../model/form-layout.ts'
import { HEAD_WORDS } from '../model/head-words.ts'
import { isIsoDate } from '../model/iso-date.ts'
import type { Window } from '../model/period.ts'
import type { SubmissionHead } from '../model/submission.ts'
import { hiddenFaults, identityOf } from './hidden-sheet.ts'
import { resolveSubject } from './resolve-subject.ts'
import type { Sheet } from './sheet.ts'
import { findForm, type ReadSubmissionOptions } from './submission-reading.ts'
import { unitTitle } from './unit-name.ts'

/** What a workbook and whoever sends it say of it together. */
export interface HeadReading {
  readonly form: Form | null
  readonly head: SubmissionHead | null
  readonly window: Window | null
  readonly identity: FormIdentity | null
  readonly issues: readonly Issue[]
}

/** Reasons typed for warnings: rows of place, code and reason on a sheet of their own. */
export function reasonsOf(
  sheets: readonly Sheet[],
): readonly { readonly code: string; readonly place: string; readonly reason: string }[] {
  const typed = sheets.filter(({ name }) => name !== IDENTITY_SHEET)
  return typed.flatMap((sheet) =>
    [...sheet.rows()].flatMap(({ cells }) => {
      const text = (column: number): string => cells.find((cell) => cell.column === column)?.text.trim() ?? ''
      return isIssueCode(text(2)) && text(3) !== '' ? [{ place: text(1), code: text(2), reason: text(3) }] : []
    }),
  )
}

/** Settles form, unit, list and period from the hidden sheet and what was declared; nothing is taken from anything else. */
export function readHead(sheets: readonly Sheet[], options: ReadSubmissionOptions): HeadReading {
  const { world, file } = options
  const identity = identityOf(sheets)
  const place: Place = identity ? { file, sheet: IDENTITY_SHEET } : { file }
  const issues: Issue[] = differences(identity, options, place)
  const listDate = options.listDate ?? (identity?.listDate || options.mapping?.listDate)
  const name = identity?.form ? formName(identity, options) : (options.form ?? options.mapping?.form)
  const form = name === undefined ? null : findForm(world, name, listDate)
  const period = options.period ?? (identity?.period || undefined)
  const unit = options.unit ?? (identity?.subject || undefined)
  if (name === undefined) issues.push(issue('form-not-declared', { available: [...world.forms.keys()] }, place))
  else if (form === null) issues.push(issue('form-unknown', { form: name, available: [...world.forms.keys()] }, place))
  issues.push(...hiddenFaults(sheets, options, form))
  if (period === undefined) issues.push(issue('period-not-declared', {}, place))
  if (unit === undefined) issues.push(issue('unit-not-declared', {}, place))
  if (listDate === undefined) issues.push(issue('list-date-not-declared', {}, place))
  else if (!isIsoDate(listDate)) issues.push(issue('list-date-invalid', { value: listDate }, place))
  const window = form && period !== undefined ? windowOf(world, form, period) : null
  if (form && period !== undefined && window === null) issues.push(issue('period-invalid', { period }, place))
  const isListed = listDate !== undefined && isIsoDate(listDate)
  if (!form || !window || period === undefined || unit === undefined || !isListed) {
    return { identity, form, head: null, window, issues }
  }
  const covers = options.covers ?? identity?.covers ?? null
  const question = { listDate, period, window, covers, levels: () => levelsAsked(world, form) }
  const visible = identity && options.unit === undefined ? visibleUnit(sheets, form, identity) : null
  const asked = visible
    ? {
        ...question,
        text: visible.code,
        name: visible.name,
        place: { file, ...visible.place },
        namePlace: { file, ...visible.namePlace },
      }
    : { ...question, text: unit, place }
  const subject = resolveSubject(world.history, asked)
  issues.push(...subject.issues)
  const own = identity && options.unit === undefined ? world.history.find(identity.subject) : subject.unit
  if (visible && own === null) issues.push(...resolveSubject(world.history, { ...question, text: unit, place }).issues)
  if (own && subject.unit && own !== subject.unit && subject.issues.length === 0) {
    const [value, expected] = [subject.unit, own].map((each) => unitTitle(world.history, each))
    issues.push(issue('unit-differs-from-template', { value: value ?? '', expected: expected ?? '' }, asked.place))
  }
  return {
    identity,
    form,
    window,
    head: {
      form: form.code,
      version: form.version,
      subject: own?.id ?? '',
      reporter: identity?.reporter ?? null,
      period,
      edition: options.edition ?? identity?.edition ?? null,
      listDate,
      covers: covers ?? 'life',
    },
    issues,
  }
}

/** The form and version that a template names. */
function formName(identity: FormIdentity, { world }: ReadSubmissionOptions): string {
  const id = `${identity.form}-${identity.version}`
  return world.forms.has(id) ? id : identity.form
}

function differences(identity: FormIdentity | null, options: ReadSubmissionOptions, place: Place): Issue[] {
  if (!identity) return []
  const form = [identity.form, `${identity.form}-${identity.version}`]
  const pairs: readonly (readonly [what: string, found: readonly string[], declared: string | undefined])[] = [
    ['form', form, options.form],
    ['period', [identity.period], options.period],
    ['listDate', [identity.listDate], options.listDate],
    ['unit', [identity.subject, identity.subject.replace(/-\d+$/, '')], options.unit],
  ]
  return pairs.flatMap(([what, found, declared]) =>
    declared === undefined || found[0] === '' || found.includes(declared)
      ? []
      : [issue('declared-differs', { what, value: found[0] ?? '', expected: declared }, place)],
  )
}

interface VisibleUnit {
  readonly code: string
  readonly name: string
  readonly place: Place
  readonly namePlace: Place
}

/** Code and name of the unit as the head of the form shows them: `30280 (…)` and `kind of body (names above): name`. */
function visibleUnit(sheets: readonly Sheet[], form: Form, identity: FormIdentity): VisibleUnit | null {
  const language = identity.language === 'en' ? 'en' : 'vi'
  const layout = formLayout(form, { date: identity.listDate, language, repeats: identity.repeats })
  const sheet = sheets.find(({ name }) => name === layout.sheet)
  const [codeRange, nameRange] = [layout.fields.get('unitCode'), layout.fields.get('reporter')]
  if (!sheet || !codeRange || !nameRange) return null
  const moved = movedBy(sheet, layout.fields.get('unitCodeLabel'))
  const placeOf = ({ fromRow, fromColumn }: CellRange): Place => ({
    sheet: sheet.name,
    range: cellAddress(fromRow + moved, fromColumn),
  })
  const textAt = ({ fromRow, fromColumn }: CellRange): string => sheet.cell(fromRow + moved, fromColumn).text.trim()
  const code = /^\S+/.exec(textAt(codeRange))?.[0]
  if (code === undefined) return null
  const name = textAt(nameRange).split(': ').at(-1) ?? ''
  return { code, name, place: placeOf(codeRange), namePlace: placeOf(nameRange) }
}

/** How many rows were put in above the head: its label tells. */
function movedBy(sheet: Sheet, label: CellRange | undefined): number {
  const words = Object.values(HEAD_WORDS).map(({ unitCode }) => unitCode)
  for (const { row, cells } of sheet.rows()) {
    const own = cells.find(({ column }) => column === label?.fromColumn)
    if (label && own && words.includes(own.text.trim())) return row - label.fromRow
    if (row > HEAD_ROWS) break
  }
  return 0
}

/** Rows in which the label of the unit code is looked for. */
const HEAD_ROWS = 40
