import { type Issue, isIssueCode, issue } from './base/issue.ts'
import { byText } from './base/order.ts'
import { earlierReports } from './earlier-reports.ts'
import type { Mapping } from './generated/types.ts'
import type { NumberLocale } from './ingest/number.ts'
import { readSheets } from './ingest/read-sheets.ts'
import { readSubmissions } from './ingest/read-submissions.ts'
import type { CheckedFile, CheckResult } from './model/check-result.ts'
import type { CheckWorld } from './model/check-world.ts'
import type { IsoDate } from './model/iso-date.ts'
import type { Edition, Submission, SubmissionHead } from './model/submission.ts'
import type { UnitId } from './model/unit.ts'
import { FoldedFindings, firstCell } from './validate/fold-findings.ts'
import type { ExpressionLanguage, OwnRule } from './validate/own-rules.ts'
import { ownRuleFindings } from './validate/own-rules.ts'
import { RULE_SET, SET_RULES, SUBMISSION_RULES } from './validate/rules.ts'
import type { SetContext } from './validate/submission-rule.ts'

/** A file to check: its name is where findings stand; its hash is made by whoever holds the bytes. */
export interface CheckFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** SHA-256, hexadecimal. */
  readonly sha256: string
  /** Day on which it came, where it is known. */
  readonly received?: IsoDate
  /** Declared of this file alone; goes before what is declared for all. */
  readonly declared?: FileDeclaration
  /** Which of its reports count; all of them when this is not said. */
  readonly counts?: (head: SubmissionHead) => boolean
}

/** What may be declared of a file beside what it says itself. */
export type FileDeclaration = Pick<
  CheckOptions,
  'form' | 'unit' | 'period' | 'listDate' | 'edition' | 'covers' | 'locale' | 'mapping'
>

/** A reason typed for a warning in a file of reasons. */
export interface TypedReason {
  readonly file: string
  readonly place: string
  readonly code: string
  readonly reason: string
}

export interface CheckOptions {
  readonly world: CheckWorld
  /** Declared for every file: form id or code, unit id or code, period, list, edition. */
  readonly form?: string
  readonly unit?: string
  readonly period?: string
  readonly listDate?: IsoDate
  readonly edition?: Edition
  readonly covers?: 'life' | 'period'
  readonly locale?: NumberLocale
  readonly mapping?: Mapping
  /** Reports of earlier periods: looked at, not checked. */
  readonly previous?: readonly CheckFile[]
  /** Units whose reports, and those of units in them, are expected. */
  readonly within?: readonly UnitId[]
  readonly reasons?: readonly TypedReason[]
  readonly ownRules?: readonly OwnRule[]
  readonly language?: ExpressionLanguage
  /** Told after each file and piece of a file; stops the check by throwing. */
  readonly onProgress?: (file: string) => void
  readonly clock?: () => number
}

/** Reads and checks what units sent: every finding with its file, sheet and cell. */
export function checkFiles(files: readonly CheckFile[], options: CheckOptions): CheckResult {
  const { world } = options
  const findings = new FoldedFindings()
  const sorted = [...files].sort((a, b) => byText(a.name, b.name))
  const submissions: Submission[] = []
  for (const file of sorted) {
    const { name } = file
    const own = readFile(file, options, (found) => findings.add(found))
    for (const each of own) submissions.push(each)
    const isSilent = findings.totalsOf(name).error === 0 && own.every(({ cells }) => cells.length === 0)
    if (isSilent) findings.add(issue('file-empty', { file: name }, { file: name }))
  }
  const previous = (options.previous ?? []).flatMap((file) =>
    readFile(file, declaredOfEarlier(options), (found) => {
      if (found.code.startsWith('file-')) findings.add(found)
    }),
  )
  const received = new Map(
    sorted.flatMap(({ name, received: day }) => (day === undefined ? [] : [[name, day] as const])),
  )
  const context: SetContext = {
    world,
    earlier: earlierReports(world, [...previous, ...submissions]),
    within: options.within ?? [],
    earlierSubmissions: previous,
    receivedOn: (file) => received.get(file) ?? null,
  }
  for (const submission of submissions) {
    for (const rule of SUBMISSION_RULES) for (const found of rule.check(submission, context)) findings.add(found)
    const { ownRules = [], language } = options
    for (const found of ownRuleFindings(submission, ownRules, language ?? null)) findings.add(found)
  }
  for (const rule of SET_RULES) for (const found of rule.check(submissions, context)) findings.add(found)
  return {
    ruleSet: RULE_SET,
    files: sorted.map((file) => summary(file, submissions, findings, options)),
    totals: findings.totals,
    findings: findings.finish(reasonFinder(submissions, options.reasons ?? [])),
  }
}

/** What is declared of files holds for those of earlier periods too, but for unit and period. */
function declaredOfEarlier({ unit: _unit, period: _period, edition: _edition, ...rest }: CheckOptions): CheckOptions {
  return rest
}

function readFile(file: CheckFile, options: CheckOptions, tell: (found: Issue) => void): readonly Submission[] {
  const { name, bytes, sha256 } = file
  const { onProgress, clock } = options
  const reading = readSheets(bytes, {
    name,
    ...(clock && { clock }),
    ...(onProgress && { onProgress: () => onProgress(name) }),
  })
  const found: Submission[] = []
  const { world } = options
  const { form, unit, period, listDate, edition, covers, locale, mapping } = { ...options, ...file.declared }
  if (reading.kind !== null) {
    readSubmissions(reading.sheets, {
      ...{ world, file: name, sha256, locale: locale ?? null },
      ...(form !== undefined && { form }),
      ...(unit !== undefined && { unit }),
      ...(period !== undefined && { period }),
      ...(listDate !== undefined && { listDate }),
      ...(edition !== undefined && { edition }),
      ...(covers !== undefined && { covers }),
      ...(mapping !== undefined && { mapping }),
      sink: {
        submission: (submission) => {
          if (file.counts?.(submission.head) ?? true) found.push(submission)
        },
        issue: tell,
      },
    })
  }
  reading.issues.forEach(tell)
  onProgress?.(name)
  return found
}

function summary(
  { name, sha256 }: CheckFile,
  all: readonly Submission[],
  findings: FoldedFindings,
  { ownRules = [] }: CheckOptions,
): CheckedFile {
  const own = all.filter(({ file }) => file === name)
  const [first] = own
  const cells = own.reduce((sum, { cells: each }) => sum + each.length, 0)
  const relations = new Set(own.map(({ form }) => form))
  const single = <T>(value: (submission: Submission) => T): T | null => {
    const values = new Set(own.map(value))
    return first && values.size === 1 ? value(first) : null
  }
  const declared = [...relations].reduce((sum, form) => sum + form.relations.length, 0)
  return {
    file: name,
    sha256,
    form: single(({ form }) => form.id),
    unit: single(({ head }) => head.subject),
    period: single(({ head }) => head.period),
    listDate: single(({ head }) => head.listDate),
    isSample: own.some(({ isSample }) => isSample),
    submissions: own.length,
    cells,
    validCells: Math.max(0, cells - findings.faultyCells(name)),
    rules: SUBMISSION_RULES.length + SET_RULES.length + declared + ownRules.length,
    totals: { ...findings.totalsOf(name) },
  }
}

/** The reason typed for a warning, in the file itself or in a file of reasons; places are `C14` or `sheet!C14`. */
function reasonFinder(
  submissions: readonly Submission[],
  typed: readonly TypedReason[],
): (found: Issue) => string | null {
  const reasons = new Map<string, string>()
  const add = (file: string, code: string, place: string, reason: string): void => {
    if (isIssueCode(code)) reasons.set(JSON.stringify([file, code, place.replace(/\$/g, '')]), reason)
  }
  for (const { file, reasons: own } of submissions)
    for (const each of own) add(file, each.code, each.place, each.reason)
  for (const { file, code, place, reason } of typed) add(file, code, place, reason)
  return ({ severity, code, place = {} }) => {
    if (severity !== 'warning') return null
    const cell = place.range === undefined ? '' : firstCell(place.range)
    const places = [place.range ?? '', cell, `${place.sheet}!${place.range}`, `${place.sheet}!${cell}`]
    return places.map((each) => reasons.get(JSON.stringify([place.file ?? '', code, each]))).find(Boolean) ?? null
  }
}
