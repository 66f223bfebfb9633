import { resolve } from 'node:path'
import { given } from '../base/given.ts'
import { issue, type NameOf } from '../base/issue.ts'
import type { Edition, LedgerDeclared } from '../generated/types.ts'
import { isIsoDate } from '../model/iso-date.ts'
import type { Ledger, SubmissionState } from '../model/ledger.ts'
import { findSubmission } from '../model/ledger-acts.ts'
import type { Occasion } from '../model/ledger-entry.ts'
import type { LedgerTarget } from '../model/ledger-keys.ts'
import { namesOf } from '../model/names.ts'
import { periodWindow } from '../model/period.ts'
import { LedgerFolder } from '../node/ledger-folder.ts'
import { localMoment } from '../node/local-moment.ts'
import { readApprovals } from '../node/read-approvals.ts'
import { readCheckWorld } from '../node/read-check-world.ts'
import { readForms } from '../node/read-forms.ts'
import { type Arguments, badOption, type Context, Stopped } from './context.ts'
import { formCode } from './form-code.ts'

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?(?:Z|[+-]\d{2}:\d{2})$/
const EDITIONS = ['estimate', 'provisional', 'official'] as const
const COVERS = ['life', 'period'] as const
const LOCALES = ['vi', 'en', 'machine'] as const

/** What was asked of a ledger: words after the subject, options by name. */
export class LedgerRequest {
  readonly words: readonly string[]
  readonly context: Context
  readonly #values: Arguments['values']

  constructor(words: readonly string[], { values }: Arguments, context: Context) {
    this.words = words
    this.context = context
    this.#values = values
  }

  text(name: string): string | undefined {
    const value = this.#values[name]
    return typeof value === 'string' && value !== '' ? value.normalize('NFC') : undefined
  }

  needed(name: string, expected: string): string {
    return this.text(name) ?? badOption(`--${name}`, '', expected)
  }

  /** Names for findings; none where the data cannot be read. */
  get nameOf(): NameOf {
    const [world, approvals] = [readCheckWorld(this.data), readApprovals(this.data)]
    if (!world.ok) return () => null
    return namesOf(approvals.ok ? { ...world.value, approvals: approvals.value } : world.value)
  }

  get data(): string {
    return resolve(this.text('data') ?? this.context.dataFolder)
  }

  /** The folder of the ledger, whether or not one is there. */
  get place(): LedgerFolder {
    return new LedgerFolder(resolve(this.needed('ledger', 'DIR')))
  }

  /** The folder of a ledger that is there: only receiving begins one, a mistyped folder begins none. */
  get folder(): LedgerFolder {
    const folder = this.place
    if (!folder.isBegun) throw new Stopped([issue('ledger-missing', { folder: folder.path })], 2)
    return folder
  }

  /** Reasons as they were given, each `--why` one of them. */
  get reasons(): readonly string[] {
    const given = this.#values.why
    return Array.isArray(given) ? given.map((each) => textOf('--why', String(each).normalize('NFC'), 4000)) : []
  }

  /** Who does it and when; without `--at` the clock of the machine says. */
  occasion(why: string = this.#onlyReason()): Occasion {
    const at = this.text('at') ?? localMoment(new Date())
    const isMoment = MOMENT.test(at) && isIsoDate(at.slice(0, 10)) && !Number.isNaN(Date.parse(at))
    if (!isMoment) badOption('--at', at, '2025-07-03T08:15:00+07:00')
    return { by: textOf('--by', this.needed('by', 'NAME'), 300), at, why }
  }

  #onlyReason(): string {
    const [why = '', ...more] = this.reasons
    return more.length > 0 ? badOption('--why', this.reasons.join(' | '), 'TEXT') : why
  }

  oneOf<T extends string>(name: string, known: readonly T[]): T | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    return known.find((each) => each === value) ?? badOption(`--${name}`, value, known.join(' | '))
  }

  /** What is declared of the files that come. */
  get declared(): LedgerDeclared {
    const listDate = this.text('list-date')
    if (listDate !== undefined && !isIsoDate(listDate)) badOption('--list-date', listDate, '2025-06-30')
    const [form, unit, period, mapping] = ['form', 'unit', 'period', 'mapping'].map((name) => this.text(name))
    const edition = this.oneOf('edition', EDITIONS)
    const covers = this.oneOf('covers', COVERS)
    const locale = this.oneOf('locale', LOCALES)
    return given({ form, unit, period, listDate, edition, covers, locale, mapping })
  }

  /** The form, period and edition whose figures are meant. */
  target(ledger: Ledger): LedgerTarget {
    const name = this.needed('form', 'FORM')
    const period = this.needed('period', '2025-Q3')
    if (!periodWindow(period)) throw new Stopped([issue('period-invalid', { period })], 2)
    const edition: Edition | null = this.oneOf('edition', EDITIONS) ?? null
    return { form: formIn(name, this.data, ledger), period, edition }
  }

  /** The one file that a hash, or the beginning of one, means. */
  submission(ledger: Ledger, wanted: string): SubmissionState {
    const found = findSubmission(ledger, wanted)
    if ('code' in found) throw new Stopped([found], 1)
    return found
  }
}

/** The code of a form that the library has, or of which the ledger holds reports. */
function formIn(name: string, data: string, ledger: Ledger): string {
  const library = readForms(data)
  if (!library.ok) throw new Stopped(library.issues, 2)
  return formCode(library.value, name, (code) =>
    ledger.submissions.some(({ reports }) => reports.some(({ report }) => report.form === code)),
  )
}

/** A line that may stand in an entry. */
function textOf(option: string, text: string, longest: number): string {
  const isLine = text.trim() === text && text.length <= longest && !/\p{Cc}/u.test(text.replaceAll('\n', ''))
  return isLine && text !== '' ? text : badOption(option, text, `TEXT (≤ ${longest})`)
}
