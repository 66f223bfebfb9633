import { join } from 'node:path'
import { successorsAt } from '../../aggregate/successors.ts'
import { issue } from '../../base/issue.ts'
import { isIsoDate } from '../../model/iso-date.ts'
import type { Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { readRegisterRows } from '../../node/read-register.ts'
import { buildHistory } from '../../model/build-history.ts'
import { lintRegister } from '../../validate/lint-register.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { loadHistory } from '../load-history.ts'
import { printLint, lintTotals } from '../print-lint.ts'
import { issuesJson, plain } from '../print-issues.ts'
import { printHistory, printUnits, unitJson } from '../print-units.ts'

type Text = (name: string) => string | undefined

const SUBJECTS: Readonly<
  Record<string, (args: readonly string[], text: Text, context: Context, flags: Arguments) => ExitCode>
> = {
  resolve: ([wanted = ''], text, context) => {
    const history = loadHistory(text('units'), context)
    const at = dateOption(text('at'), '--at', history)
    const level = text('level')
    const unit = findUnit(history, wanted, at, { level, parent: text('parent') })
    return show(context, unitJson(history, unit, at), () => printUnits(history, [unit], at))
  },
  history: ([wanted = ''], text, context) => {
    const history = loadHistory(text('units'), context)
    const named = history.find(wanted)
    const holders = named ? [named] : history.history(wanted)
    if (holders.length === 0)
      throw new Stopped([issue('unit-unknown', { unit: wanted, listDate: '…', candidates: [] })], 1)
    return show(
      context,
      holders.map((unit) => historyJson(history, unit)),
      () => printHistory(history, holders, context.language),
    )
  },
  tree: (_, text, context) => {
    const history = loadHistory(text('units'), context)
    const at = dateOption(text('at'), '--at', history)
    const [level, type] = [text('level'), text('type')]
    const listed = history.list(at, { ...(level && { level }), ...(type && { type }) })
    return show(
      context,
      listed.map((unit) => unitJson(history, unit, at)),
      () => printUnits(history, listed, at),
    )
  },
  diff: ([before = '', after = ''], text, context) => {
    const history = loadHistory(text('units'), context)
    const [a, b] = [dateOption(before, 'DATE', history), dateOption(after, 'DATE', history)]
    const { ended, began, changed } = history.diff(a, b)
    const json = {
      ended: ended.map((unit) => unitJson(history, unit, a)),
      began: began.map((unit) => unitJson(history, unit, b)),
      changed: changed.map((unit) => ({ before: unitJson(history, unit, a), after: unitJson(history, unit, b) })),
    }
    const lines = (): string =>
      `− ${ended.length}\n${printUnits(history, ended, a)}+ ${began.length}\n${printUnits(history, began, b)}~ ${changed.length}\n${printUnits(history, changed, b)}`
    return show(context, json, lines)
  },
  successors: ([wanted = ''], text, context, { values }) => {
    const history = loadHistory(text('units'), context)
    const listDate = dateOption(text('list-date'), '--list-date', history)
    const at = dateOption(text('at'), '--at', history)
    const unit = findUnit(history, wanted, listDate, { level: text('level') })
    const rules = { basis: text('basis') ?? null, decisions: values['no-decisions'] !== true }
    const found = successorsAt(history, unit, at, rules)
    const json = found.map(({ unit: { id }, share, undetermined }) => {
      const { code, name } = history.version(history.unit(id), at)
      return { id, code, name, share: share === null ? null : numeric(share), undetermined }
    })
    const lines = (): string =>
      json
        .map(
          ({ id, code, name, share, undetermined }) =>
            `${id}\t${code}\t${name}\t${share ?? '?'}${undetermined ? '\tundetermined' : ''}\n`,
        )
        .join('')
    return show(context, json, lines)
  },
  lint: ([folder], text, context) => {
    const rows = readRegisterRows(folder ?? text('units') ?? join(context.dataFolder, 'register'))
    const read = rows.ok ? buildHistory(rows.value) : rows
    const issues = rows.ok && read.ok ? [...lintRegister(rows.value, read.value)] : read.ok ? [] : read.issues
    context.out(context.json ? issuesJson(issues) : printLint(issues, context.language))
    context.err(`${lintTotals(issues, context.language)}\n`)
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}

/** `chitieu units SUBJECT …`. */
export function runUnits(args: Arguments, context: Context): ExitCode {
  const [subject = '', ...rest] = args.positionals
  const run = Object.hasOwn(SUBJECTS, subject) ? SUBJECTS[subject] : undefined
  if (!run) return badOption('units', subject, Object.keys(SUBJECTS).join(' | '))
  const text: Text = (name) => {
    const value = args.values[name]
    return typeof value === 'string' ? value : undefined
  }
  return run(rest, text, context, args)
}

/** An exact share as JSON: a number where it is one, else the fraction as text. */
function numeric(share: string): number | string {
  return share.includes('/') ? share : Number(share)
}

function show(context: Context, json: unknown, lines: () => string): ExitCode {
  context.out(context.json ? `${JSON.stringify(json)}\n` : plain(lines()).replaceAll('�', ' '))
  return 0
}

function dateOption(date: string | undefined, option: string, history: UnitHistory): string {
  if (date === undefined || date === '') return badOption(option, '', 'YYYY-MM-DD')
  if (!isIsoDate(date)) throw new Stopped([issue('list-date-invalid', { value: date })], 1)
  const { coveredFrom } = history.head
  if (coveredFrom !== undefined && date < coveredFrom)
    throw new Stopped([issue('list-date-not-covered', { listDate: date, coveredFrom })], 1)
  return date
}

function findUnit(
  history: UnitHistory,
  wanted: string,
  listDate: string,
  { level, parent }: { readonly level?: string | undefined; readonly parent?: string | undefined },
): Unit {
  const filter = level === undefined ? {} : { level }
  const found = history.resolve(wanted, listDate, filter)
  if (found.kind === 'found') return found.unit
  if (found.kind === 'not-in-force') {
    const { from, to } = found.unit
    throw new Stopped([issue('unit-not-in-force', { unit: wanted, listDate, from, to })], 1)
  }
  const above = parent === undefined ? undefined : findUnit(history, parent, listDate, {}).id
  const named = history.propose(wanted, listDate, { ...filter, ...(above !== undefined && { parent: above }) })
  const exact = named.filter(({ likeness }) => likeness === 'exact').map(({ unit }) => unit)
  const [only] = exact
  if (only && exact.length === 1) return only
  const candidates = (
    exact.length > 1 ? exact : found.candidates.length > 0 ? found.candidates : named.map(({ unit }) => unit)
  ).map(({ id }) => id)
  throw new Stopped(
    [issue(exact.length > 1 ? 'unit-ambiguous' : 'unit-unknown', { unit: wanted, listDate, candidates })],
    1,
  )
}

function historyJson(history: UnitHistory, unit: Unit): unknown {
  return {
    id: unit.id,
    level: unit.level,
    from: unit.from,
    to: unit.to,
    versions: unit.versions.map(({ code, name, type, parent, from, to, change, continuity, dateKind }) => ({
      code,
      name,
      type,
      parent,
      from,
      to,
      change,
      continuity,
      dateKind,
    })),
    predecessors: history.predecessors(unit.id).map(({ id }) => id),
    successors: history.successors(unit.id).map(({ id }) => id),
  }
}
