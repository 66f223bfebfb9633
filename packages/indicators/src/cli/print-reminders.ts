import type { Language } from '../base/issue.ts'
import { writeDate, writePeriod } from '../base/write-date.ts'
import { fillSlots } from '../model/head-words.ts'
import { bodyName, type DueWorld } from '../report/due-words.ts'
import type { ObligationStatus } from '../report/obligation-status.ts'
import type { Reminder } from '../report/reminders.ts'

const WORDS: Readonly<
  Record<
    Language,
    Readonly<Record<'title' | 'none' | 'receiver' | 'sender' | 'soon' | 'over' | 'returned' | 'unknown', string>>
  >
> = {
  vi: {
    title: 'Nhắc nộp báo cáo',
    none: 'Không có báo cáo nào cần nhắc.',
    receiver: 'Nơi nhận: {name}',
    sender: 'Cơ quan nộp: {name}',
    soon: 'đến hạn {due}: biểu {form}, {period} ({unit})',
    over: 'quá hạn {due}: biểu {form}, {period} ({unit})',
    returned: 'phải gửi lại: biểu {form}, {period} ({unit})',
    unknown: 'chưa rõ',
  },
  en: {
    title: 'Reminders',
    none: 'Nothing to remind of.',
    receiver: 'To: {name}',
    sender: 'From: {name}',
    soon: 'due {due}: form {form}, {period} ({unit})',
    over: 'overdue since {due}: form {form}, {period} ({unit})',
    returned: 'to be sent again: form {form}, {period} ({unit})',
    unknown: 'not known',
  },
}

/** Reminders as people read them, by receiver and sender; nothing when none were asked for. */
export function remindersText(reminded: readonly Reminder[] | null, world: DueWorld): string {
  if (reminded === null) return ''
  const { bodies, language } = world
  const words = WORDS[language]
  if (reminded.length === 0) return `\n${words.none}\n`
  const named = (id: string): string => (id === '' ? words.unknown : bodyName(bodies, id, language))
  const lines = [`\n${words.title}`]
  let told: string | null = null
  for (const { receiver, sender, dueSoon, overdue } of reminded) {
    if (receiver !== told) lines.push(fillSlots(words.receiver, { name: named(receiver) }))
    told = receiver
    lines.push(`  ${fillSlots(words.sender, { name: named(sender) })}`)
    for (const status of overdue) lines.push(`    ${lineOf(status, world)}`)
    for (const status of dueSoon) lines.push(`    ${lineOf(status, world)}`)
  }
  return `${lines.join('\n')}\n`
}

function lineOf({ state, obligation }: ObligationStatus, { bodies, forms, language }: DueWorld): string {
  const words = WORDS[language]
  const { version, form, period, subject, due, days } = obligation
  const text = state === 'notYetDue' ? words.soon : state === 'returned' ? words.returned : words.over
  return fillSlots(text, {
    due: due === null ? words.unknown : writeDate(due, language),
    form: (version === null ? null : forms.get(version)?.head.number) ?? form,
    period: writePeriod(period, language),
    unit: bodies.history.version(bodies.history.unit(subject), days.from).name,
  })
}
