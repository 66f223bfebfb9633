import { describe, explain, type Issue, type IssueCode } from '../base/issue.ts'
import type { Language } from '../base/language.ts'
import { byText } from '../base/order.ts'
import { isPhrase, phrase } from '../base/phrase.ts'
import { writeCount } from '../base/write-number.ts'
import type {
  FormRelation,
  GenericAggregation,
  GenericEvent,
  GenericRule,
  GenericValidation,
} from '../generated/types.ts'
import type { CheckedFile, CheckResult, Finding } from '../model/check-result.ts'

type Entry = GenericValidation | GenericAggregation
type Key = GenericValidation['data']['source'][number]

/** What each relation of a form gives when it does not hold. */
const RELATION_CHECKS = {
  partition: 'parts-differ-from-total',
  sum: 'sum-differs',
  subset: 'part-exceeds-whole',
  atMost: 'limit-exceeded',
  ratio: 'ratio-differs',
  range: 'out-of-range',
  carryOver: 'carry-over-differs',
  changeLimit: 'change-too-large',
  nonDecreasing: 'cumulative-decreased',
} as const satisfies Record<FormRelation['kind'], IssueCode>

/** Findings that count what was done and judge nothing. */
const COUNTS: ReadonlySet<IssueCode> = new Set(['findings-capped', 'mapping-report'])

/**
 * The result of a check in the generic structure of validation reports of the European Statistical System, an entry a line: what was
 * found (`0`), what could not be evaluated (`NA`), what held (`1`), and counts. The event, its time included, is handed in.
 */
export function* genericValidationReport(
  result: CheckResult,
  event: GenericEvent,
  language: Language,
): Generator<string> {
  const byFile = new Map<string, Finding[]>([['', []], ...result.files.map(({ file }) => [file, []] as const)] as [
    string,
    Finding[],
  ][])
  for (const found of result.findings) {
    const own = byFile.get(found.issue.place?.file ?? '') ?? byFile.get('')
    if (!COUNTS.has(found.issue.code)) own?.push(found)
  }
  const making = { result, event, language: `chitieu ${result.ruleSet}`, words: language }
  let isFirst = true
  yield '['
  for (const entry of entriesOf(making, byFile)) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(entry)}`
    isFirst = false
  }
  yield '\n]\n'
}

interface Making {
  readonly result: CheckResult
  readonly event: GenericEvent
  readonly language: string
  readonly words: Language
}

function* entriesOf(making: Making, byFile: ReadonlyMap<string, readonly Finding[]>): Generator<Entry> {
  const ofNoFile = byFile.get('') ?? []
  yield* foundIn(making, null, ofNoFile)
  for (const file of making.result.files) {
    const found = byFile.get(file.file) ?? []
    yield* foundIn(making, file, found)
    yield* passedIn(making, file, new Set([...ofNoFile, ...found].map(({ issue }) => checkOf(issue))))
    yield* countsOf(making, file)
  }
}

/** What was found: each finding is one evaluation that is not satisfied, or could not be made. */
function* foundIn(making: Making, file: CheckedFile | null, findings: readonly Finding[]): Generator<Entry> {
  const { event, result, language, words } = making
  const times = new Map<string, number>()
  for (const { issue, count, reason } of findings) {
    const check = checkOf(issue)
    const time = (times.get(check) ?? 0) + 1
    times.set(check, time)
    const { message, remedy } = describe(issue, words, result.nameOf)
    const why = `notRun.${issue.code}`
    const key = keyOf(file, issue)
    yield {
      ...{ id: `${idOf(file)}:${check}:${time}`, type: 'validation', event },
      rule: {
        ...{ language, expression: check, severity: severityOf(issue.severity), description: message },
        explanation: isPhrase(why) ? phrase(why, words) : remedy,
      },
      data: { source: [key], target: [key], description: told(count, reason, words) },
      value: isPhrase(why) ? 'NA' : '0',
    }
  }
}

function told(count: number, reason: string | null, words: Language): string {
  const folded = count > 1 ? [phrase('generic.folded', words, { count: writeCount(count, words) })] : []
  return [...folded, ...(reason === null ? [] : [phrase('generic.reason', words, { reason })])].join(' ')
}

/** Checks that had something to look at in a file and found nothing, by their code. */
function* passedIn(making: Making, file: CheckedFile, failed: ReadonlySet<string>): Generator<Entry> {
  const { event, language, words } = making
  const compared = new Map<string, number>()
  const run = new Map<string, IssueCode>()
  for (const rule of making.result.rulesOf.get(file.file) ?? []) {
    const [check, code, isRelation] = checkOfRule(rule)
    run.set(check, code)
    if (isRelation) compared.set(check, (compared.get(check) ?? 0) + 1)
  }
  const key = keyOf(file, null)
  for (const [check, code] of [...run].sort(([a], [b]) => byText(a, b))) {
    if (failed.has(check)) continue
    const count = compared.get(check)
    const description =
      count === undefined
        ? phrase('generic.checked', words)
        : phrase('generic.passed', words, { count: writeCount(count, words) })
    yield {
      ...{ id: `${idOf(file)}:${check}:0`, type: 'validation', event },
      rule: { language, expression: check, severity: severityOf(explain(code)?.severity ?? 'error'), description },
      data: { source: [key], target: [key], description: '' },
      value: '1',
    }
  }
}

/** The check of a rule that was run, its code, and whether it is one of several relations of that check. */
function checkOfRule(rule: string): readonly [check: string, code: IssueCode, isRelation: boolean] {
  const [first = '', kind, ...rest] = rule.split(' ')
  if (kind === undefined) return [rule, rule as IssueCode, false]
  if (first === 'own') return [`own-rule-not-met:${[kind, ...rest].join(' ')}`, 'own-rule-not-met', false]
  const code = RELATION_CHECKS[kind as FormRelation['kind']]
  return [code, code, true]
}

/** The check that a finding is of; a rule of one's own by its name, also where it could not be evaluated. */
function checkOf({ code, args }: Issue): string {
  if (code === 'own-rule-not-met') return `${code}:${args.rule}`
  return code === 'check-could-not-run' ? `own-rule-not-met:${args.check}` : code
}

function* countsOf(making: Making, file: CheckedFile): Generator<Entry> {
  const { event, language, words } = making
  const { cells, validCells, rules, totals } = file
  const key = keyOf(file, null)
  for (const [name, count] of Object.entries({ cells, validCells, rules, ...totals }).sort(([a], [b]) =>
    byText(a, b),
  )) {
    const label = `generic.${name}`
    const description = isPhrase(label) ? phrase(label, words) : name
    yield {
      ...{ id: `${idOf(file)}:${name}`, type: 'aggregation', event },
      aggregate: { language, expression: name, description },
      data: { source: [key], target: [key], description: '' },
      value: String(count),
    }
  }
}

/** File, sheet, cells, form, unit, period, list, variable. */
function keyOf(file: CheckedFile | null, found: Issue | null): Key {
  const { sheet, range, row, column } = found?.place ?? {}
  const arg = (name: string): string => {
    const value: unknown = found && Object.hasOwn(found.args, name) ? Reflect.get(found.args, name) : null
    return typeof value === 'string' ? value : ''
  }
  const cells = range ?? (row === undefined ? '' : String(row))
  return [
    ...[file?.file ?? '', sheet ?? '', cells, file?.form ?? arg('form'), file?.unit ?? arg('unit')],
    ...[file?.period ?? arg('period'), file?.listDate ?? arg('listDate'), arg('indicator') || (column ?? '')],
  ] as unknown as Key
}

function idOf(file: CheckedFile | null): string {
  return file === null ? 'all' : file.sha256.slice(0, 16)
}

function severityOf(severity: Issue['severity']): GenericRule['severity'] {
  return severity === 'note' ? 'information' : severity
}
