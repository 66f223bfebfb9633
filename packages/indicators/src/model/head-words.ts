import type { Language } from '../base/issue.ts'
import type { Edition } from './submission.ts'

/** What the head of a form prints of itself: templates write it, and a file that was sent is read by it. */
export interface HeadWords {
  readonly number: string
  readonly unitCode: string
  readonly list: string
  readonly fromTo: string
  readonly editions: Readonly<Record<Edition, string>>
  readonly month: string
  readonly quarter: string
  readonly half: readonly [string, string]
  readonly nineMonths: string
  readonly year: string
}

export const HEAD_WORDS: Readonly<Record<Language, HeadWords>> = {
  vi: {
    number: 'Biểu số:',
    unitCode: 'Mã đơn vị:',
    list: '(Danh mục đơn vị ngày {list})',
    fromTo: '(Từ ngày {from} đến ngày {to}; danh mục đơn vị ngày {list})',
    editions: { estimate: 'số ước tính', provisional: 'số sơ bộ', official: 'số chính thức' },
    month: 'Tháng {n} năm {year}',
    quarter: 'Quý {n} năm {year}',
    half: ['6 tháng đầu năm {year}', '6 tháng cuối năm {year}'],
    nineMonths: '9 tháng năm {year}',
    year: 'Năm {year}',
  },
  en: {
    number: 'Form:',
    unitCode: 'Unit code:',
    list: '(List of units of {list})',
    fromTo: '(From {from} to {to}; list of units of {list})',
    editions: { estimate: 'estimate', provisional: 'provisional', official: 'official' },
    month: 'Month {n} of {year}',
    quarter: 'Quarter {n} of {year}',
    half: ['First half of {year}', 'Second half of {year}'],
    nineMonths: 'Nine months of {year}',
    year: 'Year {year}',
  },
}

/** A text with its slots filled: `fillSlots('Tháng {n}', { n: 7 })`. */
export function fillSlots(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}

/** Numbers of quarters as forms print them. */
export const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** A period as forms print it: `2025-Q3` is Quý III năm 2025. */
export function periodTitle(period: string, language: Language): string {
  const words = HEAD_WORDS[language]
  const [year = '', part = ''] = period.split('-')
  if (period.length === 10) return dayTitle(period)
  if (part === '9M') return fillSlots(words.nineMonths, { year })
  if (part.startsWith('Q')) return fillSlots(words.quarter, { n: ROMAN[Number(part[1]) - 1] ?? part, year })
  if (part.startsWith('H')) return fillSlots(words.half[part === 'H1' ? 0 : 1], { year })
  return part === '' ? fillSlots(words.year, { year }) : fillSlots(words.month, { n: Number(part), year })
}

/** A day as people write it: `2025-06-30` is 30/06/2025. */
export function dayTitle(date: string): string {
  return date.split('-').reverse().join('/')
}
