import { type Behaviour, parseBehaviour, splitOnce } from '../aggregate/behaviour.ts'
import type { RebaseOptions } from '../aggregate/rebase.ts'
import { issue } from '../base/issue.ts'
import type { NumberLocale } from '../ingest/number.ts'
import type { ObservationSpec } from '../ingest/observation-reader.ts'
import { isIsoDate } from '../model/iso-date.ts'
import { aspectOf } from '../model/shares.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { FIGURE_COLUMNS } from '../report/figures-csv.ts'
import { type Arguments, badOption, type Context, Stopped } from './context.ts'
import { loadHistory } from './load-history.ts'

/** A restating as asked for: what to read, what to make of it. */
export interface RebasePlan {
  readonly input: string
  readonly keyColumns: readonly string[]
  /** Place of the key that names the indicator in a long table, else -1. */
  readonly indicatorKey: number
  readonly spec: ObservationSpec
  readonly options: RebaseOptions
  /** The columns to write; `null`: all. */
  readonly columns: ReadonlySet<string> | null
}

/** Reads the options of `rebase` and `trace`. */
export function readRebaseOptions(args: Arguments, context: Context): RebasePlan {
  const [input, ...extra] = args.positionals
  if (input === undefined || extra.length > 0) badOption('IN.csv', args.positionals.join(' '), 'FILE.csv')
  const text = (name: string): string | undefined => {
    const value = args.values[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const required = (name: string): string => text(name) ?? badOption(`--${name}`, '', name === 'to' ? 'DATE' : 'COLUMN')
  const to = required('to')
  if (!isIsoDate(to)) badOption('--to', to, 'YYYY-MM-DD')
  const unitColumn = required('unit-column')
  const valueColumns = listOf(required('value-columns'))
  const keyColumns = listOf(text('key-columns') ?? '')
  const history = loadHistory(text('units'), context)
  const behaviours = readBehaviours(text('behaviour') ?? '', valueColumns)
  const indicatorKey = valueColumns.length === 1 ? keyColumns.indexOf('indicator') : -1
  for (const column of keyColumns) {
    if ((FIGURE_COLUMNS as readonly string[]).includes(column) && column !== keyColumns[indicatorKey]) {
      badOption('--key-columns', column, `≠ ${FIGURE_COLUMNS.join(', ')}`)
    }
  }
  checkCovered(history, to)
  const level = text('level') ?? null
  checkLevels(history, [level, ...[...behaviours.values()].map((each) => (each.kind === 'count' ? each.level : null))])
  const decimals = readDecimals(text('decimals') ?? '')
  const policy = text('on-unknown-share') ?? 'refuse'
  if (policy !== 'refuse' && policy !== 'bounds') badOption('--on-unknown-share', policy, 'refuse | bounds')
  const read = columnsToRead(valueColumns, behaviours, history)
  return {
    input,
    keyColumns,
    indicatorKey,
    columns: readColumns(text('columns'), keyColumns),
    spec: {
      history,
      unitColumn,
      periodColumn: text('period-column') ?? null,
      keyColumns,
      valueColumns: read,
      list: readList(text('list-date'), text('list-column'), history),
      textColumns: new Set([...behaviours].flatMap(([column, { kind }]) => (kind === 'category' ? [column] : []))),
      locale: readLocale(text('locale')),
      decimals: new Map([...decimals].filter(([column]) => read.includes(column))),
    },
    options: {
      history,
      to,
      behaviours,
      basis: readBasis(text('weights'), history),
      onUnknownShare: policy,
      level,
      decisions: args.values['no-decisions'] !== true,
      decimals,
    },
  }
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
}

/** A basis must be one that the register weighs by, or say whether land or people are meant. */
function readBasis(basis: string | undefined, history: UnitHistory): string | null {
  if (basis === undefined) return null
  const known = new Set(Object.keys(history.head.bases ?? {}))
  for (const transfer of history.transfers) {
    for (const each of [...history.weights(transfer), ...history.decisions(transfer)]) known.add(each.basis)
  }
  known.delete('*')
  if (known.has(basis) || aspectOf(history.head, basis) !== null) return basis
  return badOption('--weights', basis, [...known].sort().join(' | ') || 'population | area')
}

function readLocale(text: string | undefined): NumberLocale | null {
  if (text === undefined) return null
  return text === 'vi' || text === 'en' || text === 'machine' ? text : badOption('--locale', text, 'vi | en | machine')
}

function readList(date: string | undefined, column: string | undefined, history: UnitHistory): ObservationSpec['list'] {
  if ((date === undefined) === (column === undefined))
    badOption('--list-date', date ?? '', '--list-date DATE | --list-column COLUMN')
  if (column !== undefined) return { column }
  if (date === undefined || !isIsoDate(date)) throw new Stopped([issue('list-date-invalid', { value: date ?? '' })], 1)
  checkCovered(history, date)
  return { date }
}

function checkCovered(history: UnitHistory, listDate: string): void {
  const { coveredFrom } = history.head
  if (coveredFrom !== undefined && listDate < coveredFrom)
    throw new Stopped([issue('list-date-not-covered', { listDate, coveredFrom })], 1)
}

function checkLevels(history: UnitHistory, levels: readonly (string | null)[]): void {
  const available = [...history.head.levels]
  const unknown = levels.find((level) => level !== null && !available.includes(level))
  if (unknown) throw new Stopped([issue('level-unknown', { level: unknown, available })], 2)
}

function readBehaviours(text: string, valueColumns: readonly string[]): ReadonlyMap<string, Behaviour> {
  const behaviours = new Map<string, Behaviour>()
  for (const each of listOf(text)) {
    const [column = '', value = ''] = splitOnce(each, '=')
    const parsed = parseBehaviour(column, value, valueColumns)
    if (!parsed.ok) throw new Stopped(parsed.issues, 2)
    behaviours.set(column, parsed.value)
  }
  const missing = valueColumns.filter((column) => !behaviours.has(column) && !isPartOfAnother(column, behaviours))
  if (missing.length > 0)
    throw new Stopped(
      missing.map((column) => issue('behaviour-missing', { column })),
      2,
    )
  return behaviours
}

/** A column read only as the weight of a mean needs no behaviour of its own and gives no row. */
function isPartOfAnother(column: string, behaviours: ReadonlyMap<string, Behaviour>): boolean {
  return [...behaviours.values()].some((behaviour) => behaviour.kind === 'mean' && behaviour.weight === column)
}

/** The columns of the file that the outputs need: those asked for, and the parts of ratios and means. */
function columnsToRead(
  valueColumns: readonly string[],
  behaviours: ReadonlyMap<string, Behaviour>,
  history: UnitHistory,
): readonly string[] {
  const read = new Set(valueColumns)
  const bases = new Set(history.transfers.flatMap((transfer) => history.weights(transfer).map(({ basis }) => basis)))
  for (const [column, behaviour] of behaviours) {
    if (behaviour.kind === 'ratio') read.add(behaviour.numerator).add(behaviour.denominator)
    else read.add(column)
    if (behaviour.kind === 'mean' && (!bases.has(behaviour.weight) || valueColumns.includes(behaviour.weight)))
      read.add(behaviour.weight)
  }
  return [...read]
}

/** The columns to write: some of the table, the unit and the value always among them. */
function readColumns(text: string | undefined, keyColumns: readonly string[]): ReadonlySet<string> | null {
  if (text === undefined) return null
  const known: readonly string[] = [...keyColumns, ...FIGURE_COLUMNS]
  const columns = new Set(listOf(text))
  const isSound = [...columns].every((column) => known.includes(column)) && columns.has('unit') && columns.has('value')
  return isSound ? columns : badOption('--columns', text, `unit,value,… (${known.join(', ')})`)
}

function readDecimals(text: string): ReadonlyMap<string, number> {
  return new Map(
    listOf(text).map((each) => {
      const [column = '', places = ''] = splitOnce(each, '=')
      return /^(?:\d|1[0-5])$/.test(places) ? [column, Number(places)] : badOption('--decimals', each, 'COLUMN=0…15')
    }),
  )
}
