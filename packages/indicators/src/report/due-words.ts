import type { Language } from '../base/issue.ts'
import { writePeriod, writeSpan } from '../base/write-date.ts'
import { writeCount } from '../base/write-number.ts'
import type { BodyRegistry } from '../model/body-registry.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { fillSlots, HEAD_WORDS } from '../model/head-words.ts'
import type { DueDate } from './due-dates.ts'

/** What names and words of due days come from. */
export interface DueWorld extends Pick<FormLibrary, 'forms' | 'regimes'> {
  readonly bodies: BodyRegistry
  readonly language: Language
}

const WORDS = {
  vi: {
    title: 'Hạn nộp biểu {form}, {period}{edition}',
    name: 'Hạn nộp báo cáo',
    of: 'Hạn nộp báo cáo: {unit}',
    delivery: '{delivery}, số liệu {span}',
    receiver: 'Nơi nhận: {receiver}',
    noReceiver: 'Nơi nhận: nguồn không nêu',
    sender: 'Cơ quan nộp: {sender}',
    senders: 'Số báo cáo phải nộp: {count}',
    taken: 'Trong đó của đơn vị đã kết thúc: {count}',
  },
  en: {
    title: 'Form {form} due, {period}{edition}',
    name: 'Reports due',
    of: 'Reports due: {unit}',
    delivery: '{delivery}, figures {span}',
    receiver: 'To: {receiver}',
    noReceiver: 'To: not stated by sources',
    sender: 'From: {sender}',
    senders: 'Reports owed: {count}',
    taken: 'Of units that have ended: {count}',
  },
} as const

/** The title of a list of due days, of one unit or of all. */
export function listTitle(unit: string | null, language: Language): string {
  const words = WORDS[language]
  return unit === null ? words.name : fillSlots(words.of, { unit })
}

/** What is due, in one line: form, period, edition. */
export function dueTitle({ form, version, period, edition }: DueDate, { forms, language }: DueWorld): string {
  const told = edition === null ? '' : `, ${HEAD_WORDS[language].editions[edition]}`
  const number = (version === null ? null : forms.get(version)?.head.number) ?? form
  return fillSlots(WORDS[language].title, { form: number, period: writePeriod(period, language), edition: told })
}

/** Delivery, receiver and senders of a due day, a line each. */
export function dueText(date: DueDate, { regimes, bodies, language }: DueWorld): string {
  const words = WORDS[language]
  const [{ regime, window }] = date.obligations
  const delivery = regimes.get(regime)?.deliveries.find(({ id }) => id === date.delivery)
  const senders = new Set(date.obligations.flatMap(({ owedBy }) => owedBy))
  const [sender] = senders
  const taken = date.obligations.filter(({ body, owedBy }) => !owedBy.includes(body)).length
  const lines = [
    fillSlots(words.delivery, {
      delivery: delivery?.names[language] ?? date.delivery,
      span: writeSpan(window.from, window.to, language),
    }),
    date.receiver === null
      ? words.noReceiver
      : fillSlots(words.receiver, { receiver: bodyName(bodies, date.receiver, language) }),
    ...(sender !== undefined && senders.size === 1
      ? [fillSlots(words.sender, { sender: bodyName(bodies, sender, language) })]
      : []),
    fillSlots(words.senders, { count: writeCount(date.obligations.length, language) }),
    ...(taken > 0 ? [fillSlots(words.taken, { count: writeCount(taken, language) })] : []),
  ]
  return lines.join('\n')
}

/** What a body is called, or its id where no body has it. */
export function bodyName(bodies: BodyRegistry, id: string, language: Language): string {
  const body = bodies.find(id)
  return body ? (language === 'en' ? body.nameEn : body.name) : id
}
