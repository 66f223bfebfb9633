import { given } from './base/given.ts'
import { type Issue, issue } from './base/issue.ts'
import { byText } from './base/order.ts'
import { summarizeCheck } from './check-summary.ts'
import { earlierReports } from './earlier-reports.ts'
import type { Mapping } from './generated/types.ts'
import type { NumberLocale } from './ingest/number.ts'
import { readSheets } from './ingest/read-sheets.ts'
import { readSubmissions } from './ingest/read-submissions.ts'
import { ReasonBook } from './match-reasons.ts'
import type { CheckResult } from './model/check-result.ts'
import type { CheckWorld } from './model/check-world.ts'
import type { IsoDate } from './model/iso-date.ts'
import { namesOf } from './model/names.ts'
import type { FindOwed } from './model/report-sent.ts'
import type { Edition, Submission, SubmissionHead } from './model/submission.ts'
import type { TypedReason } from './model/typed-reason.ts'
import type { UnitId } from './model/unit.ts'
import { FaultyCells } from './validate/faulty-cells.ts'
import { FoldedFindings } from './validate/fold-findings.ts'
import type { ExpressionLanguage, OwnRule } from './validate/own-rules.ts'
import { ownRuleFindings } from './validate/own-rules.ts'
import { RULE_SET, rulesFor, SET_RULES } from './validate/rules.ts'
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

/** By what reports are checked, and what is declared of their files. */
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
  /** Mappings of several systems: each file is read by the one whose sheets and headings it has. */
  readonly mappings?: readonly Mapping[]
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

/** What a check found, and the reports that were read. */
export interface CheckedSubmissions {
  readonly result: CheckResult
  readonly submissions: readonly Submission[]
}

/** Reads and checks what units sent: every finding with its file, sheet and cell; who is missing is told by what is owed. */
export function checkSent(
  files: readonly CheckFile[],
  options: CheckOptions,
  owed: FindOwed = () => [],
): CheckedSubmissions {
  const { world } = options
  const reasons = new ReasonBook(options.reasons ?? [])
  const findings = new FoldedFindings((found) => reasons.count({ issue: found, count: 1, findings: 1 }))
  const sorted = [...files].sort((a, b) => byText(a.name, b.name))
  const submissions: Submission[] = []
  for (const file of sorted) {
    const { name } = file
    const own = readFile(file, options, (found) => findings.add(found))
    for (const each of own) {
      submissions.push(each)
      reasons.addOf(each)
    }
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
    owed,
    earlierSubmissions: previous,
    receivedOn: (file) => received.get(file) ?? null,
  }
  const { ownRules = [], language = null } = options
  const faulty = new FaultyCells()
  const judge = (found: Issue): void => {
    findings.add(found)
    faulty.add(found)
  }
  for (const submission of submissions) {
    for (const rule of rulesFor(submission.form)) for (const found of rule.check(submission, context)) judge(found)
    if (ownRules.length === 0) continue
    for (const found of ownRuleFindings(submission, ownRules, language)) judge(found)
  }
  for (const rule of SET_RULES) for (const found of rule.check(submissions, context)) judge(found)
  for (const found of findings.folded()) reasons.count(found)
  for (const found of reasons.faults()) findings.add(found)
  const totalsOf = (file: string): CheckResult['totals'] => findings.totalsOf(file)
  const result: CheckResult = {
    ruleSet: RULE_SET,
    ...summarizeCheck({ files: sorted, submissions, context, ownRules, faulty, totalsOf, reasons }),
    totals: findings.totals,
    needReason: findings.totals.warning - reasons.covered(),
    findings: findings.finish((found) => reasons.explained(found)),
    nameOf: namesOf(world),
  }
  return { result, submissions }
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
  const declared = { ...options, ...file.declared }
  const { form, unit, period, listDate, edition, covers, locale, mapping, mappings } = declared
  if (reading.kind !== null) {
    readSubmissions(reading.sheets, {
      ...{ world, file: name, sha256, locale: locale ?? null },
      ...given({ form, unit, period, listDate, edition, covers, mapping, mappings }),
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
