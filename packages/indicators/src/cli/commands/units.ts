import { join } from 'node:path'
import { successorsAt } from '../../aggregate/successors.ts'
import { issue } from '../../base/issue.ts'
import { buildHistory } from '../../model/build-history.ts'
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts'
import { unitNamesById } from '../../model/names.ts'
import type { Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { readRegisterRows } from '../../node/read-register.ts'
import { lintRegister } from '../../validate/lint-register.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { findUnit, onceNamed } from '../find-unit.ts'
import { loadHistory } from '../load-history.ts'
import { diffJson, printDiff } from '../print-diff.ts'
import { printHistory } from '../print-history.ts'
import { issuesJson, plain } from '../print-issues.ts'
import { lintTotals, printLint } from '../print-lint.ts'
import { printSuccessors, successorsJson } from '../print-successors.ts'
import { printCandidates, printUnits, unitJson } from '../print-units.ts'
import { runDirectory } from '../units-directory.ts'
import type { UnitsRequest } from '../units-request.ts'

const SUBJECTS: Readonly<Record<string, (request: UnitsRequest) => ExitCode | Promise<ExitCode>>> = {
  resolve,
  history,
  tree,
  diff,
  successors,
  directory,
  lint,
  import: async (request) => (await import('./units-import.ts')).importUnits(request),
  accept: async (request) => (await import('./units-accept.ts')).acceptUnits(request),
  impact: async (request) => (await import('./units-impact.ts')).printImpact(request),
  export: async (request) => (await import('./units-export.ts')).exportUnits(request),
}

/** `chitieu units SUBJECT …`: looks units up by list date. */
export async function runUnits(args: Arguments, context: Context): Promise<ExitCode> {
  const [subject = '', ...words] = args.positionals.map((word) => word.normalize('NFC'))
  const run = Object.hasOwn(SUBJECTS, subject) ? SUBJECTS[subject] : undefined
  if (!run) return badOption('units', subject, Object.keys(SUBJECTS).join(' | '))
  const text = (name: string): string | undefined => {
    const value = args.values[name]
    return typeof value === 'string' && value !== '' ? value.normalize('NFC') : undefined
  }
  const all = (name: string): readonly string[] => {
    const values = args.values[name]
    return (Array.isArray(values) ? values : []).filter((value) => typeof value === 'string')
  }
  return run({ words, text, all, has: (name) => args.values[name] === true, context })
}

function resolve({ words, text, context }: UnitsRequest): ExitCode {
  const wanted = onlyWord(words, 'CODE')
  const register = loadHistory(text('units'), context)
  const at = dateOption(text('at'), '--at', register)
  const unit = findUnit(
    register,
    wanted,
    at,
    { level: levelOption(text('level'), register), parent: text('parent') },
    context,
  )
  return show(context, unitJson(register, unit, at), () => printUnits(register, [unit], at))
}

function history({ words, text, context }: UnitsRequest): ExitCode {
  const wanted = onlyWord(words, 'CODE')
  const register = loadHistory(text('units'), context)
  const named = register.find(wanted)
  const holders = named ? [named] : register.history(wanted)
  if (holders.length === 0) {
    const candidates = onceNamed(register, wanted)
    const fault = issue('unit-not-in-register', { unit: wanted, candidates: candidates.map(({ id }) => id) })
    throw new Stopped([fault], 1, printCandidates(register, candidates, '9999-12-31', context.language))
  }
  const json = holders.map((unit) => lifeJson(register, unit))
  return show(context, json, () => printHistory(register, holders, context.language))
}

function tree({ words, text, context }: UnitsRequest): ExitCode {
  if (words.length > 0) badOption('tree', words.join(' '), '--at DATE [--level L] [--type T]')
  const register = loadHistory(text('units'), context)
  const at = dateOption(text('at'), '--at', register)
  const level = levelOption(text('level'), register)
  const type = typeOption(text('type'), register)
  const listed = register.list(at, { ...(level && { level }), ...(type && { type }) })
  return show(
    context,
    listed.map((unit) => unitJson(register, unit, at)),
    () => printUnits(register, listed, at),
  )
}

function diff({ words, text, context }: UnitsRequest): ExitCode {
  if (words.length !== 2) badOption('diff', words.join(' '), 'DATE DATE')
  const register = loadHistory(text('units'), context)
  const [a, b] = words.map((word) => dateOption(word, 'DATE', register)) as [IsoDate, IsoDate]
  const json = diffJson(register, a, b, (unit, date) => unitJson(register, unit, date))
  return show(context, json, () => printDiff(register, a, b, context.language))
}

function successors({ words, text, has, context }: UnitsRequest): ExitCode {
  const wanted = onlyWord(words, 'CODE')
  const register = loadHistory(text('units'), context)
  const listDate = dateOption(text('list-date'), '--list-date', register)
  const at = dateOption(text('at'), '--at', register)
  const narrowing = { level: levelOption(text('level'), register), parent: text('parent') }
  const unit = findUnit(register, wanted, listDate, narrowing, context)
  const found = successorsAt(register, unit, at, { basis: text('basis') ?? null, decisions: !has('no-decisions') })
  return show(context, successorsJson(register, found, at), () =>
    printSuccessors(register, unit, found, at, context.language),
  )
}

function directory({ words, text, has, context }: UnitsRequest): ExitCode {
  if (words.length > 0) badOption('directory', words.join(' '), '--at DATE')
  const register = loadHistory(text('units'), context)
  const at = dateOption(text('at'), '--at', register)
  return runDirectory({ history: register, at, text, isInternal: has('internal'), isAll: has('all') }, context)
}

function lint({ words, text, context }: UnitsRequest): ExitCode {
  const [folder, ...extra] = words
  if (extra.length > 0) badOption('lint', words.join(' '), '[DIR] [--at DATE]')
  const rows = readRegisterRows(folder ?? text('units') ?? join(context.dataFolder, 'register'))
  const built = rows.ok ? buildHistory(rows.value) : rows
  const at = text('at')
  if (at !== undefined && !isIsoDate(at)) throw new Stopped([issue('list-date-invalid', { value: at })], 2)
  const issues = rows.ok && built.ok ? [...lintRegister(rows.value, built.value, at)] : built.ok ? [] : built.issues
  const names = built.ok ? unitNamesById(built.value) : undefined
  context.out(context.json ? issuesJson(issues, names) : printLint(issues, context.language, names))
  context.err(`${lintTotals(issues, context.language)}\n`)
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0
}

function show(context: Context, json: unknown, lines: () => string): ExitCode {
  context.out(context.json ? `${JSON.stringify(json)}\n` : plain(lines()))
  return 0
}

function onlyWord(words: readonly string[], expected: string): string {
  const [word, ...extra] = words
  return word === undefined || extra.length > 0 ? badOption(expected, words.join(' '), expected) : word
}

function dateOption(date: string | undefined, option: string, { head }: UnitHistory): IsoDate {
  if (date === undefined) return badOption(option, '', 'YYYY-MM-DD')
  if (!isIsoDate(date)) throw new Stopped([issue('list-date-invalid', { value: date })], 2)
  const { coveredFrom } = head
  if (coveredFrom === undefined || date >= coveredFrom) return date
  throw new Stopped([issue('list-date-not-covered', { listDate: date, coveredFrom })], 2)
}

function levelOption(level: string | undefined, { head }: UnitHistory): string | undefined {
  if (level === undefined || head.levels.includes(level)) return level
  throw new Stopped([issue('level-unknown', { level, available: [...head.levels] })], 2)
}

function typeOption(type: string | undefined, { units }: UnitHistory): string | undefined {
  if (type === undefined) return undefined
  const types = new Set(units.flatMap(({ versions }) => versions.map((version) => version.type)))
  return types.has(type) ? type : badOption('--type', type, [...types].sort().join(' | '))
}

function lifeJson(register: UnitHistory, unit: Unit): unknown {
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
    predecessors: register.predecessors(unit.id).map(({ id }) => id),
    successors: register.successors(unit.id).map(({ id }) => id),
  }
}
