import type { Language } from '../base/issue.ts'
import type { LedgerAct, LedgerEntry, LedgerReport } from '../generated/types.ts'
import type { Ledger, ReportState, Signed, SubmissionState } from '../model/ledger.ts'
import type { LedgerTarget } from '../model/ledger-keys.ts'
import type { TransmissionState } from '../model/transmissions.ts'
import { plain } from './print-issues.ts'
import { inColumns } from './print-units.ts'

const WORDS = {
  vi: {
    kinds: {
      received: 'đã nhận',
      checked: 'đã kiểm tra',
      accepted: 'chấp nhận',
      returned: 'trả lại',
      replaced: 'được thay',
      approved: 'phê duyệt',
      closed: 'chốt số liệu',
      reopened: 'mở chốt',
      transmitted: 'đã gửi',
      answered: 'nơi nhận trả lời',
    },
    editions: { estimate: 'ước tính', provisional: 'sơ bộ', official: 'chính thức', none: '' },
    outcomes: { accepted: 'chấp nhận', rejected: 'từ chối', pending: 'chưa quyết định' },
    every: 'mọi bản',
    revision: 'lần sửa',
    counts: (errors: number, warnings: number, unexplained: number) =>
      `${errors} lỗi, ${warnings} cảnh báo (${unexplained} chưa có lý do)`,
    replaces: 'thay cho',
    unsettled: 'chưa rõ biểu, đơn vị, kỳ',
    entries: (count: number) => `${count} mục`,
    nothing: 'Sổ không thay đổi.',
  },
  en: {
    kinds: {
      received: 'received',
      checked: 'checked',
      accepted: 'accepted',
      returned: 'returned',
      replaced: 'replaced',
      approved: 'approved',
      closed: 'closed',
      reopened: 'reopened',
      transmitted: 'transmitted',
      answered: 'answered',
    },
    editions: { estimate: 'estimate', provisional: 'provisional', official: 'official', none: '' },
    outcomes: { accepted: 'accepted', rejected: 'rejected', pending: 'pending' },
    every: 'every edition',
    revision: 'revision',
    counts: (errors: number, warnings: number, unexplained: number) =>
      `${errors} errors, ${warnings} warnings (${unexplained} without a reason)`,
    replaces: 'replaces',
    unsettled: 'form, unit and period not settled',
    entries: (count: number) => `${count} entries`,
    nothing: 'The ledger is unchanged.',
  },
} as const

/** As much of a hash as people need to name a file. */
function short(sha256: string): string {
  return sha256.slice(0, 12)
}

/** Entries as people read them, and how many. */
export function entriesText(entries: readonly LedgerEntry[], ledger: Ledger, language: Language): string {
  const words = WORDS[language]
  if (entries.length === 0) return `${words.nothing}\n`
  const lines = entries.map(({ seq, at, by, why, act }) => {
    return [String(seq), at, words.kinds[act.kind], actText(act, ledger, language), by, why.replaceAll('\n', ' ')]
  })
  return plain(`${inColumns(lines)}${words.entries(entries.length)}\n`)
}

function actText(act: LedgerAct, ledger: Ledger, language: Language): string {
  const words = WORDS[language]
  switch (act.kind) {
    case 'approved':
      return `${targetText(act, language)} ${act.role}`
    case 'closed':
    case 'reopened':
      return targetText(act, language)
    case 'received': {
      const replaces = act.replaces === null ? '' : ` ${words.replaces} ${short(act.replaces)}`
      const report = act.report === null ? words.unsettled : reportText(act.report, act.revision, language)
      return `${short(act.submission)} ${act.file} ${report}${replaces}`
    }
    case 'transmitted':
      return `${short(act.package)} ${act.externalIdentifier} → ${act.receiver}`
    case 'answered': {
      const reasons = act.reasons.map(({ code, message }) => ` ${code}: ${message}`.replaceAll('\n', ' '))
      return `${short(act.package)} ${act.receiver}: ${words.outcomes[act.outcome]}${reasons.join('')}`
    }
    case 'replaced':
      return `${short(act.successor)} ${words.replaces} ${short(act.submission)}`
    default: {
      const counts = act.kind === 'checked' ? ` ${words.counts(act.errors, act.warnings, act.unexplained)}` : ''
      const reasons = act.kind === 'returned' ? ` ${act.reasons.join('; ').replaceAll('\n', ' ')}` : ''
      return `${short(act.submission)} ${ledger.submission(act.submission)?.file ?? ''}${counts}${reasons}`
    }
  }
}

function targetText({ form, period, edition }: LedgerTarget, language: Language): string {
  const { editions, every } = WORDS[language]
  return `${form} ${period} ${edition === null ? every : editions[edition]}`
}

function reportText({ form, period, subject, edition }: LedgerReport, revision: number, language: Language): string {
  const words = WORDS[language]
  const parts = [form, period, subject, words.editions[edition ?? 'none']]
  return [...parts, revision > 0 ? `${words.revision} ${revision}` : ''].filter(Boolean).join(' ')
}

/** Files of a ledger, one report a line. */
export function submissionsText(states: readonly SubmissionState[], language: Language): string {
  const words = WORDS[language]
  const lines = states.flatMap(({ sha256, file, day, status, reports }) => {
    const lead = [short(sha256), words.kinds[status], day]
    if (reports.length === 0) return [[...lead, words.unsettled, file]]
    return reports.map(({ report, revision, replacedBy }) => {
      const own = replacedBy === null ? lead : [short(sha256), words.kinds.replaced, day]
      return [...own, reportText(report, revision, language), file]
    })
  })
  return plain(inColumns(lines))
}

/** Packages that went out, one a line. */
export function transmissionsText(states: readonly TransmissionState[], language: Language): string {
  const { kinds, outcomes } = WORDS[language]
  const lines = states.map(({ package: id, receiver, externalIdentifier, answer, since }) => {
    const outcome = answer === null ? kinds.transmitted : outcomes[answer.outcome]
    return [short(id), outcome, receiver, externalIdentifier, (answer?.since ?? since).at]
  })
  return plain(inColumns(lines))
}

/** Figures that are approved or closed. */
export function signedText(ledger: Ledger, language: Language): string {
  const { kinds } = WORDS[language]
  const line = (kind: string, { role, since, ...target }: Signed): readonly string[] => {
    return [kind, targetText(target, language), role, since.at, since.by]
  }
  const approved = ledger.allApprovals.map((each) => line(kinds.approved, each))
  return plain(inColumns([...approved, ...ledger.closings.map((each) => line(kinds.closed, each))]))
}

/** A file of a ledger as machines read it. */
export function submissionJson(state: SubmissionState, current: ReadonlySet<string>): Record<string, unknown> {
  const { sha256, file, day, declared, status, since, reasons, check, reports } = state
  const list = reports.map(({ report, revision, replaces, replacedBy }: ReportState) => {
    return { ...report, revision, replaces, replacedBy, isCurrent: current.has(currentKey(sha256, report)) }
  })
  return { submission: sha256, file, day, declared, status, since, reasons, check, reports: list }
}

/** Names a report of a file. */
export function currentKey(sha256: string, report: LedgerReport): string {
  return JSON.stringify([sha256, report])
}

/** A list of records as JSON, one a line. */
export function lines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((each) => JSON.stringify(each)).join(',\n')}\n]`
}
