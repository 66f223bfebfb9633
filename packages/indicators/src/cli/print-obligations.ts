import type { Language } from '../base/issue.ts'
import { addDays } from '../model/iso-date.ts'
import type { Obligation } from '../model/obligation.ts'
import type { DueOpen } from '../model/obligation-due.ts'
import { bodyName, type DueWorld } from '../report/due-words.ts'
import {
  countStates,
  type ObligationState,
  type ObligationStatus,
  type StatusCounts,
} from '../report/obligation-status.ts'
import type { Reminder } from '../report/reminders.ts'
import { dayTitle, fillSlots, periodTitle, TEMPLATE_WORDS } from '../report/template-words.ts'
import { inColumns, nameOf } from './print-units.ts'

interface Words {
  readonly form: string
  readonly due: string
  readonly noDue: string
  readonly open: Readonly<Record<DueOpen, string>>
  readonly days: string
  readonly states: Readonly<Record<ObligationState, string>>
  readonly covered: string
  readonly late: string
  readonly by: string
  readonly nobody: string
  readonly more: string
  readonly none: string
  readonly counts: Readonly<Record<keyof StatusCounts, string>>
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    form: 'Biểu {form}, {period}{edition} – {delivery}',
    due: 'hạn {due}',
    noDue: 'chưa rõ hạn ({why})',
    open: {
      notStated: 'nguồn không nêu',
      workingDays: 'tính theo ngày làm việc',
      event: 'theo sự kiện',
      continuous: 'thường xuyên',
    },
    days: 'từ {from} đến {to}',
    states: {
      onTime: 'đúng hạn',
      late: 'chậm',
      undated: 'đã nhận',
      returned: 'yêu cầu gửi lại',
      missing: 'quá hạn, chưa nhận',
      awaited: 'chưa nhận, chưa rõ hạn',
      notYetDue: 'chưa đến hạn',
    },
    covered: 'trong báo cáo cả kỳ của đơn vị mới',
    late: 'chậm {days} ngày',
    by: 'nộp: {senders}',
    nobody: 'chưa rõ ai nộp',
    more: '… và còn {count} (--all)',
    none: 'Không có báo cáo nào phải nộp.',
    counts: {
      due: 'phải nộp',
      received: 'đã nhận',
      onTime: 'đúng hạn',
      late: 'chậm',
      undated: 'không rõ đúng hạn',
      returned: 'yêu cầu gửi lại',
      missing: 'quá hạn',
      awaited: 'chưa nhận, chưa rõ hạn',
      notYetDue: 'chưa đến hạn',
    },
  },
  en: {
    form: 'Form {form}, {period}{edition} – {delivery}',
    due: 'due {due}',
    noDue: 'due day not known ({why})',
    open: {
      notStated: 'not stated by sources',
      workingDays: 'counted in working days',
      event: 'after an event',
      continuous: 'continuous',
    },
    days: 'from {from} to {to}',
    states: {
      onTime: 'on time',
      late: 'late',
      undated: 'received',
      returned: 'returned',
      missing: 'overdue',
      awaited: 'not received, due day not known',
      notYetDue: 'not yet due',
    },
    covered: 'in whole-period reports of new units',
    late: '{days} days late',
    by: 'owed by {senders}',
    nobody: 'nobody is known to owe it',
    more: '… and {count} more (--all)',
    none: 'No report is owed.',
    counts: {
      due: 'owed',
      received: 'received',
      onTime: 'on time',
      late: 'late',
      undated: 'received, not judged',
      returned: 'returned',
      missing: 'overdue',
      awaited: 'not received, due day not known',
      notYetDue: 'not yet due',
    },
  },
}

const SHOWN = 40

/** Obligations as people read them: by form, period and delivery, with counts; what needs nobody's attention only with `isAll`. */
export function obligationsText(
  owed: readonly Obligation[],
  statuses: readonly ObligationStatus[] | null,
  world: DueWorld,
  isAll: boolean,
): string {
  const words = WORDS[world.language]
  if (owed.length === 0) return `${words.none}\n`
  const standing = new Map((statuses ?? []).map((status) => [status.obligation, status]))
  return groups(owed)
    .map((group) => {
      const own = statuses === null ? null : group.flatMap((each) => standing.get(each) ?? [])
      const rows = group.map((each) => rowOf(each, standing.get(each) ?? null, world))
      const listed = isAll ? rows : rows.filter((_, at) => isNotable(group[at] as Obligation, own?.[at] ?? null))
      const shown = isAll ? listed : listed.slice(0, SHOWN)
      const rest = listed.length - shown.length
      const more = rest > 0 ? `  ${fillSlots(words.more, { count: rest })}\n` : ''
      return `${headOf(group, world)}\n  ${countsText(group.length, own, words)}\n${inColumns(withoutBlanks(shown))}${more}`
    })
    .join('\n')
}

/** The same for machines, with counts when the day was given. */
export function obligationsJson(
  owed: readonly Obligation[],
  statuses: readonly ObligationStatus[] | null,
  reminded: readonly Reminder[] | null,
): string {
  const standing = new Map((statuses ?? []).map((status) => [status.obligation, status]))
  const list = owed.map((obligation) => {
    const status = standing.get(obligation)
    if (!status) return obligation
    const { state, received, daysLate, isCovered, files } = status
    return { ...obligation, state, received, daysLate, isCovered, files }
  })
  const told = (reminded ?? []).map(({ receiver, sender, dueSoon, overdue }) => ({
    ...{ receiver, sender },
    dueSoon: dueSoon.map(({ obligation: { id } }) => id),
    overdue: overdue.map(({ obligation: { id } }) => id),
  }))
  const head = { counts: statuses && countStates(statuses), ...(reminded && { reminders: told }) }
  const lines = list.map((each) => JSON.stringify(each)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"obligations":[${lines === '' ? '' : `\n${lines}\n`}]}\n`
}

/** Without the columns that are blank in every row. */
function withoutBlanks(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const kept = (rows[0] ?? []).map((_, at) => rows.some((row) => row[at] !== ''))
  return rows.map((row) => row.filter((_, at) => kept[at]))
}

function groups(owed: readonly Obligation[]): readonly (readonly Obligation[])[] {
  const all = new Map<string, Obligation[]>()
  for (const each of owed) {
    const key = JSON.stringify([each.form, each.period, each.delivery])
    const group = all.get(key)
    if (group) group.push(each)
    else all.set(key, [each])
  }
  return [...all.values()]
}

function headOf(group: readonly Obligation[], { forms, regimes, language }: DueWorld): string {
  const words = WORDS[language]
  const [first] = group
  if (!first) return ''
  const { version, form, period, edition, window, due, dueOpen } = first
  const number = (version === null ? null : forms.get(version)?.head.number) ?? form
  const delivery = regimes.get(first.regime)?.deliveries.find(({ id }) => id === first.delivery)
  const title = fillSlots(words.form, {
    ...{ form: number, period: periodTitle(period, language), delivery: delivery?.names[language] ?? first.delivery },
    edition: edition === null ? '' : `, ${TEMPLATE_WORDS[language].editions[edition]}`,
  })
  const days = fillSlots(words.days, { from: dayTitle(window.from), to: dayTitle(addDays(window.to, -1)) })
  const told =
    due === null
      ? fillSlots(words.noDue, { why: words.open[dueOpen ?? 'notStated'] })
      : fillSlots(words.due, { due: dayTitle(due) })
  return `${title} (${days}); ${told}`
}

function countsText(total: number, statuses: readonly ObligationStatus[] | null, words: Words): string {
  if (statuses === null) return `${words.counts.due} ${total}`
  const counts = countStates(statuses)
  const always: readonly (keyof StatusCounts)[] = ['due', 'received', 'onTime', 'missing']
  return (Object.keys(words.counts) as (keyof StatusCounts)[])
    .filter((name) => counts[name] > 0 || always.includes(name))
    .map((name) => `${words.counts[name]} ${counts[name]}`)
    .join(' · ')
}

/** Worth a line: it is owed for a part of the period, by another body, or it has not come as it should. */
function isNotable({ part, body, owedBy }: Obligation, status: ObligationStatus | null): boolean {
  if (status === null) return part === 'life' || owedBy.length !== 1 || owedBy[0] !== body
  return !['onTime', 'undated', 'notYetDue'].includes(status.state)
}

function rowOf(obligation: Obligation, status: ObligationStatus | null, world: DueWorld): readonly string[] {
  const { bodies, language } = world
  const words = WORDS[language]
  const { subject, days, part, body, owedBy } = obligation
  const lastDay = addDays(days.to, -1)
  const unit = bodies.history.unit(subject)
  const version = bodies.history.version(unit, lastDay)
  const span = fillSlots(words.days, { from: dayTitle(days.from), to: dayTitle(lastDay) })
  const senders = owedBy.map((id) => bodyName(bodies, id, language)).join(', ')
  const isOwn = owedBy.length === 1 && owedBy[0] === body
  const sender = owedBy.length === 0 ? words.nobody : fillSlots(words.by, { senders })
  return [
    `  ${version.code}`,
    nameOf(bodies.history, version, lastDay),
    part === 'life' ? span : '',
    status === null ? '' : stateText(status, words),
    isOwn ? '' : sender,
  ]
}

function stateText({ state, daysLate, isCovered }: ObligationStatus, words: Words): string {
  const text = state === 'late' ? fillSlots(words.late, { days: daysLate }) : words.states[state]
  return isCovered ? `${text} (${words.covered})` : text
}
