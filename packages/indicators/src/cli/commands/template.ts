import { readFileSync } from 'node:fs'
import { issue } from '../../base/issue.ts'
import type { Result } from '../../base/result.ts'
import type { Form, Regime } from '../../generated/types.ts'
import type { FormLibrary } from '../../model/form-library.ts'
import { addDays, type IsoDate, isIsoDate } from '../../model/iso-date.ts'
import { CALENDAR_MONTHS, periodKind, periodWindow, type Window } from '../../model/period.ts'
import { overlaps } from '../../model/span.ts'
import type { Edition } from '../../model/submission.ts'
import type { Unit } from '../../model/unit.ts'
import { readCatalog } from '../../node/read-catalog.ts'
import { readForms } from '../../node/read-forms.ts'
import { sha256 } from '../../node/sha256.ts'
import { writeTemplate } from '../../node/write-template.ts'
import { previousValues } from '../../previous-values.ts'
import { isCutByChange } from '../../report/template-head.ts'
import type { TemplateOptions } from '../../report/template-options.ts'
import { listDateFor, onlyEdition, type ReporterQuestion, reporterKinds } from '../../template-choice.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { findUnit } from '../find-unit.ts'

const EDITIONS: readonly string[] = ['estimate', 'provisional', 'official']

/** `chitieu template FORM …`: writes the workbook of a form for one unit and period. */
export function runTemplate(args: Arguments, context: Context): ExitCode {
  const [name = '', ...extra] = args.positionals.map((each) => each.normalize('NFC'))
  const option = (key: string): string | undefined => {
    const value = args.values[key]
    return typeof value === 'string' && value !== '' ? value.normalize('NFC') : undefined
  }
  const needed = (key: string, expected: string): string => option(key) ?? badOption(`--${key}`, '', expected)
  if (extra.length > 0) badOption('FORM', [name, ...extra].join(' '), 'FORM')
  const data = option('data') ?? context.dataFolder
  const catalog = read(readCatalog(data))
  const library = read(readForms(data))
  const out = needed('out', 'FILE.xlsx')
  const period = needed('period', '2025-Q3')
  const form = findForm(library, name)
  const regime = library.regimes.get(form.regime) as Regime
  const window = periodWindow(period, catalog.calendars.get(regime.calendar)?.months ?? CALENDAR_MONTHS)
  if (!window) throw new Stopped([issue('period-invalid', { period })], 2)
  const { periodKinds } = form.head
  if (!periodKinds.includes(periodKind(period))) badOption('--period', period, periodKinds.join(' | '))
  const wanted = needed('unit', 'UNIT')
  const listDate = dateOption(option('list-date') ?? listOf(catalog.history.find(wanted), window))
  const unit = findUnit(catalog.history, wanted, listDate, {}, context)
  // A list of another time may hold the unit; a report is only due from one that was there in the period.
  if (!overlaps(unit, window)) findUnit(catalog.history, unit.id, addDays(window.to, -1), {}, context)
  const reporter = reporterOf({ regime, form, unit, window }, option('reporter'), context)
  const head = {
    subject: unit.id,
    reporter,
    period,
    edition: editionOption(option('edition'), regime, period),
    listDate,
  }
  const base: TemplateOptions = {
    ...{ form, regime, catalog, language: context.language, isSample: args.values.sample === true },
    head: { ...head, covers: 'life' },
    hash: sha256,
  }
  const covers = isCutByChange(base) ? null : 'life'
  const previous = option('previous')
  const options = {
    ...base,
    head: { ...head, covers } as const,
    ...(previous ? read(previousValues(readFileSync(previous), previous, base)) : {}),
  }
  writeTemplate(out, options)
  context.err(`${out}\n`)
  return 0
}

function read<T>(result: Result<T>): T {
  if (!result.ok) throw new Stopped(result.issues, 1)
  return result.value
}

/** The form of an id, else the last version of a code or of the number printed on the form. */
function findForm({ forms }: FormLibrary, name: string): Form {
  const exact = forms.get(name)
  if (exact) return exact
  const versions = [...forms.values()].filter(({ code, head }) => code === name || head.number === name)
  return versions.at(-1) ?? badOption('FORM', name, [...forms.keys()].join(' | '))
}

/** The list of a unit id follows from the period; a code needs its list. */
function listOf(unit: Unit | null, window: Window): IsoDate {
  return unit ? listDateFor(unit, window) : badOption('--list-date', '', 'YYYY-MM-DD')
}

function dateOption(date: string): IsoDate {
  if (isIsoDate(date)) return date
  throw new Stopped([issue('list-date-invalid', { value: date })], 2)
}

/** Which kind of body reports, of those that report at the level of the unit in the period: the one that is named, else the only one. */
function reporterOf(
  { regime, form, unit, window }: ReporterQuestion,
  wanted: string | undefined,
  { language }: Context,
): string | null {
  const { all, kinds } = reporterKinds({ regime, form, unit, window })
  if (kinds.length === 0) badOption('--unit', unit.id, all.map(({ names }) => names[language]).join(' | '))
  if (wanted === undefined) return kinds.length === 1 ? (kinds[0]?.kind ?? null) : null
  return kinds.some(({ kind }) => kind === wanted)
    ? wanted
    : badOption('--reporter', wanted, kinds.map(({ kind }) => kind).join(' | '))
}

function editionOption(wanted: string | undefined, regime: Regime, period: string): Edition | null {
  if (wanted === undefined) return onlyEdition(regime, period)
  return EDITIONS.includes(wanted) ? (wanted as Edition) : badOption('--edition', wanted, EDITIONS.join(' | '))
}
