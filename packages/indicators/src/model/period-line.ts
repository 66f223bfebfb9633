import { fillSlots, HEAD_WORDS, type HeadWords, ROMAN } from './head-words.ts'
import type { IsoDate } from './iso-date.ts'

const NUMBER = '(?<n>\\d{1,2}|IV|I{1,3})'
const YEAR = '(?<year>\\d{4})'
const DAY = '(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})'
const LEAD = '^(?:(?:kỳ(?: báo cáo)?|period)\\s*(?::\\s*)?)?'

interface Spelling {
  readonly pattern: RegExp
  readonly id: (n: number, year: string) => string
}

/** The period that a line begins with, as `2025-Q3`, in either language: `Quý III năm 2025`, `Quý 3/2025 (số sơ bộ)`; `null` when it begins with none. */
export function periodIn(line: string): string | null {
  for (const { pattern, id } of SPELLINGS) {
    const { n = '', year = '' } = pattern.exec(line)?.groups ?? {}
    if (year !== '') return id(numberOf(n), year)
  }
  return null
}

/** The first and last day that a line names, `Từ ngày 15/06/2025 đến ngày 14/09/2025`; `null` when it names none. */
export function daysIn(line: string): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const [, ...parts] = FROM_TO.exec(line) ?? []
  return parts.length === 0 ? null : { first: isoDay(parts.slice(0, 3)), last: isoDay(parts.slice(3)) }
}

/** The day of the list of units that a line names; `null` when it names none. */
export function listDateIn(line: string): IsoDate | null {
  const [, ...parts] = LIST.exec(line) ?? []
  return parts.length === 0 ? null : isoDay(parts)
}

const FROM_TO = new RegExp(`(?:từ(?: ngày)?|from) ${DAY} (?:đến(?: hết)?(?: ngày)?|to) ${DAY}`, 'i')
const LIST = new RegExp(`(?:danh mục đơn vị(?: hành chính)?(?: ngày)?|list of units of) ${DAY}`, 'i')

const SPELLINGS: readonly Spelling[] = Object.values(HEAD_WORDS).flatMap(spellings)

function spellings({ month, quarter, half, nineMonths, year }: HeadWords): readonly Spelling[] {
  return [
    { pattern: patternOf(nineMonths), id: (_, in_) => `${in_}-9M` },
    { pattern: patternOf(half[0]), id: (_, in_) => `${in_}-H1` },
    { pattern: patternOf(half[1]), id: (_, in_) => `${in_}-H2` },
    { pattern: patternOf(quarter), id: (n, in_) => `${in_}-Q${n}` },
    { pattern: patternOf(month), id: (n, in_) => `${in_}-${String(n).padStart(2, '0')}` },
    { pattern: patternOf(year), id: (_, in_) => in_ },
  ]
}

/** What stands between number and year may be a stroke too: `Quý III/2025`. */
function patternOf(words: string): RegExp {
  const loose = words.replace(/ (năm|of) \{year\}/, '(?: $1 |\\s*[/-]\\s*){year}')
  return new RegExp(`${LEAD}${fillSlots(loose, { n: NUMBER, year: YEAR })}(?![\\p{L}\\d])`, 'iu')
}

function numberOf(text: string): number {
  const roman: readonly string[] = ROMAN
  return roman.includes(text.toUpperCase()) ? roman.indexOf(text.toUpperCase()) + 1 : Number(text)
}

function isoDay([day = '', month = '', year = '']: readonly string[]): IsoDate {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
