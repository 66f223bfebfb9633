import type { Language } from '../base/issue.ts'
import { writeDate, writePeriod, writeSpan } from '../base/write-date.ts'
import { writeCount } from '../base/write-number.ts'
import { fillSlots, HEAD_WORDS } from '../model/head-words.ts'
import { addDays } from '../model/iso-date.ts'
import type { Obligation } from '../model/obligation.ts'
import { bodyName, type DueWorld } from '../report/due-words.ts'
import { countStates, type ObligationStatus, type StatusCounts } from '../report/obligation-status.ts'
import { OBLIGATION_WORDS, type ObligationWords } from './obligation-words.ts'
import { inColumns, nameOf } from './print-units.ts'

const SHOWN = 40

/** Obligations as people read them: by form, period and delivery, with counts; what needs nobody's attention only with `isAll`. */
export function obligationsText(
  owed: readonly Obligation[],
  statuses: readonly ObligationStatus[] | null,
  world: DueWorld,
  isAll: boolean,
): string {
  const words = OBLIGATION_WORDS[world.language]
  if (owed.length === 0) return `${words.none}\n`
  const standing = new Map((statuses ?? []).map((status) => [status.obligation, status]))
  return groups(owed)
    .map((group) => {
      const own = statuses === null ? null : group.flatMap((each) => standing.get(each) ?? [])
      const rows = group.map((each) => rowOf(each, standing.get(each) ?? null, world))
      const listed = isAll ? rows : rows.filter((_, at) => isNotable(group[at] as Obligation, own?.[at] ?? null))
      const shown = isAll ? listed : listed.slice(0, SHOWN)
      const rest = listed.length - shown.length
      const more = rest > 0 ? `  ${fillSlots(words.more, { count: writeCount(rest, world.language) })}\n` : ''
      return `${headOf(group, world)}\n  ${countsText(group.length, own, world.language)}\n${inColumns(withoutBlanks(shown))}${more}`
    })
    .join('\n')
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
  const words = OBLIGATION_WORDS[language]
  const [first] = group
  if (!first) return ''
  const { version, form, period, edition, window, due, dueOpen } = first
  const number = (version === null ? null : forms.get(version)?.head.number) ?? form
  const delivery = regimes.get(first.regime)?.deliveries.find(({ id }) => id === first.delivery)
  const title = fillSlots(words.form, {
    ...{ form: number, period: writePeriod(period, language), delivery: delivery?.names[language] ?? first.delivery },
    edition: edition === null ? '' : `, ${HEAD_WORDS[language].editions[edition]}`,
  })
  const days = writeSpan(window.from, window.to, language)
  const told =
    due === null
      ? fillSlots(words.noDue, { why: words.open[dueOpen ?? 'notStated'] })
      : fillSlots(words.due, { due: writeDate(due, language) })
  return `${title} (${days}); ${told}`
}

function countsText(total: number, statuses: readonly ObligationStatus[] | null, language: Language): string {
  const words = OBLIGATION_WORDS[language]
  if (statuses === null) return `${words.counts.due} ${writeCount(total, language)}`
  const counts = countStates(statuses)
  const always: readonly (keyof StatusCounts)[] = ['due', 'received', 'onTime', 'missing']
  return (Object.keys(words.counts) as (keyof StatusCounts)[])
    .filter((name) => counts[name] > 0 || always.includes(name))
    .map((name) => `${words.counts[name]} ${writeCount(counts[name], language)}`)
    .join(' · ')
}

/** Worth a line: it is owed for a part of the period, by another body, or it has not come as it should. */
function isNotable({ part, body, owedBy }: Obligation, status: ObligationStatus | null): boolean {
  if (status === null) return part === 'life' || owedBy.length !== 1 || owedBy[0] !== body
  return !['onTime', 'undated', 'notYetDue'].includes(status.state)
}

function rowOf(obligation: Obligation, status: ObligationStatus | null, world: DueWorld): readonly string[] {
  const { bodies, language } = world
  const words = OBLIGATION_WORDS[language]
  const { subject, days, part, body, owedBy } = obligation
  const lastDay = addDays(days.to, -1)
  const unit = bodies.history.unit(subject)
  const version = bodies.history.version(unit, lastDay)
  const span = writeSpan(days.from, days.to, language)
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

function stateText({ state, daysLate, isCovered }: ObligationStatus, words: ObligationWords): string {
  const text = state === 'late' ? fillSlots(words.late, { days: daysLate }) : words.states[state]
  return isCovered ? `${text} (${words.covered})` : text
}
