import type { ArgumentKind } from '../generated/issue-codes.ts'
import type { Language } from './language.ts'
import { isPhrase, phrase } from './phrase.ts'
import { writeDate, writeFullDate, writeMoment, writePeriod, writeSpan } from './write-date.ts'
import { writeBytes, writeCount, writeNumber, writeTime, writeUngrouped } from './write-number.ts'

/** An argument as findings hold it. */
export type Argument = string | number | null | readonly string[]

/** Things that findings name by code and that have names elsewhere. */
export type NamedKind = 'unit' | 'indicator' | 'measure' | 'form' | 'level' | 'mapping' | 'role'

/** The name of a thing for its code; `null` for what it does not know. */
export type NameOf = (kind: NamedKind, code: string, language: Language) => string | null

/** How arguments are put in words. */
export interface WrittenIn {
  readonly language: Language
  readonly nameOf: NameOf
}

const LISTED = 12
const NAMED: readonly string[] = [
  'unit',
  'indicator',
  'measure',
  'form',
  'level',
  'mapping',
  'role',
] satisfies readonly NamedKind[]
/** Kinds whose lists are what something may be read as: of them one holds. */
const EITHER: readonly ArgumentKind[] = ['reading', 'fullDate']

/** An argument in words of a language, by its kind: numbers, dates, periods, reasons, names. */
export function writeArgument(value: Argument, kind: ArgumentKind, written: WrittenIn): string {
  if (value === null) return phrase(kind === 'entry' ? 'text.none' : 'text.unknown', written.language)
  if (typeof value !== 'object') return writeOne(value, kind, written)
  const [first, ...others] = value.slice(0, LISTED).map((each) => writeOne(each, kind, written))
  if (first === undefined) return phrase('text.none', written.language)
  const [last, items] = [others.at(-1), [first, ...others]]
  if (EITHER.includes(kind) && last !== undefined) {
    return phrase('list.or', written.language, { items: join(items.slice(0, -1)), last })
  }
  const more = value.length - items.length
  if (more === 0) return join(items)
  return phrase('list.more', written.language, { items: join(items), count: writeCount(more, written.language) })
}

/** Two arguments that bound a span of days or a range of numbers, open where one is `null`; the end of a span is out. */
export function writeBounds(from: Argument, to: Argument, kind: ArgumentKind, written: WrittenIn): string {
  const { language } = written
  const text = (bound: Argument): string | null => (bound === null ? null : String(bound))
  const [first, last] = [text(from), text(to)]
  if (kind === 'date') return writeSpan(first, last, language)
  const key = first === null ? 'range.most' : last === null ? 'range.least' : 'range.both'
  return phrase(key, language, { from: writeNumber(first ?? '', language), to: writeNumber(last ?? '', language) })
}

/** Whether there is nothing to say: a part of a sentence about it is left out. */
export function isNothing(value: Argument): boolean {
  return value === null || value === '' || (typeof value === 'object' && value.length === 0)
}

function writeOne(value: string | number, kind: ArgumentKind, { language, nameOf }: WrittenIn): string {
  if (typeof value === 'number') return writeAmount(value, kind, language)
  if (value === '') return phrase('text.blank', language)
  switch (kind) {
    case 'text':
    case 'entry':
      return value
    case 'number':
      return writeNumber(value, language)
    case 'reading':
      return writeUngrouped(value, language)
    case 'date':
      return writeDate(value, language)
    case 'fullDate':
      return writeFullDate(value, language)
    case 'period':
      return writePeriod(value, language)
    case 'stated':
      return writePeriod(writeDate(value, language), language)
    case 'moment':
      return writeMoment(value, language)
    case 'tally':
      return value.replace(/(?<!\d)\d+$/, (count) => writeNumber(count, language))
    default:
      return (isNamed(kind) ? nameOf(kind, value, language) : null) ?? phraseOf(kind, value, language) ?? value
  }
}

function writeAmount(value: number, kind: ArgumentKind, language: Language): string {
  if (kind === 'bytes') return writeBytes(value, language)
  return kind === 'day' || kind === 'second' ? writeTime(value, kind, language) : writeCount(value, language)
}

function isNamed(kind: string): kind is NamedKind {
  return NAMED.includes(kind)
}

function phraseOf(kind: string, code: string, language: Language): string | null {
  const key = `${kind}.${code}`
  return isPhrase(key) ? phrase(key, language) : null
}

/** Items that hold commas, as numbers and names do, are told apart by semicolons. */
function join(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes(',')) ? '; ' : ', ')
}
