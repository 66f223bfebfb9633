import type { Profile, ProfileField } from '../../generated/types.ts'
import { isIsoDate } from '../../model/iso-date.ts'
import { formatPeriod, kindOfPeriod } from './period-format.ts'

/** Why a value cannot be written as the receiver wants it. */
export type ValueFault = 'type' | 'length' | 'pattern' | 'code' | 'period'

/** A value as it goes into a packet: nothing, a text, what JSON writes without quotes, or why it cannot be written. */
export type WrittenValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text' | 'bare'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: ValueFault; readonly text: string }

const BLANK: WrittenValue = { kind: 'blank' }
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** How the values of a profile are written; looked up once, not for each value. */
export class ValueWriter {
  readonly #profile: Profile
  readonly #codes: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly #periods: ReadonlyMap<string, string>
  readonly #patterns = new Map<string, RegExp>()

  constructor(profile: Profile) {
    this.#profile = profile
    this.#codes = new Map(
      profile.codes.map(({ code, pairs }) => [code, new Map(pairs.map(({ ours, theirs }) => [ours, theirs]))]),
    )
    this.#periods = new Map(profile.periods.map(({ kind, format }) => [kind, format]))
  }

  /** Writes a value for a field; what is missing stays missing, and nothing is cut or replaced to fit. */
  write(field: ProfileField, value: unknown): WrittenValue {
    if (value === null || value === undefined || value === '') return BLANK
    if (typeof value === 'object') return { kind: 'fault', fault: 'type', text: JSON.stringify(value) }
    const text = String(value)
    const written = this.#typed(field, text)
    if (written.kind === 'fault' || written.kind === 'blank') return written
    const { maxLength, pattern } = field
    if (maxLength !== undefined && written.text.length > maxLength && [...written.text].length > maxLength) {
      return { kind: 'fault', fault: 'length', text }
    }
    if (pattern !== undefined && !this.#pattern(pattern).test(written.text)) {
      return { kind: 'fault', fault: 'pattern', text }
    }
    return written
  }

  #typed({ type, codes }: ProfileField, text: string): WrittenValue {
    const { booleans, dates } = this.#profile
    const wrong: WrittenValue = { kind: 'fault', fault: 'type', text }
    switch (type) {
      case 'string':
        return { kind: 'text', text }
      case 'integer':
        return DECIMAL.test(text) && !text.includes('.') ? { kind: 'bare', text } : wrong
      case 'decimal':
        return DECIMAL.test(text) ? this.#number(text) : wrong
      case 'boolean': {
        if (text !== 'true' && text !== 'false') return wrong
        const word = text === 'true' ? booleans.yes : booleans.no
        return { kind: word === text ? 'bare' : 'text', text: word }
      }
      case 'date':
        return isIsoDate(text) ? { kind: 'text', text: writeDay(text, dates) } : wrong
      case 'period':
        return this.#period(text)
      case 'code': {
        const theirs = codes === undefined ? text : this.#codes.get(codes)?.get(text)
        return theirs === undefined ? { kind: 'fault', fault: 'code', text } : { kind: 'text', text: theirs }
      }
      case 'list':
        return wrong
    }
  }

  #number(text: string): WrittenValue {
    const { decimalMark, numbersAs } = this.#profile
    return { kind: numbersAs === 'number' ? 'bare' : 'text', text: text.replace('.', decimalMark) }
  }

  #period(text: string): WrittenValue {
    const kind = kindOfPeriod(text)
    if (kind === null) return { kind: 'fault', fault: 'type', text }
    const format = this.#periods.get(kind)
    return format === undefined
      ? { kind: 'fault', fault: 'period', text }
      : { kind: 'text', text: formatPeriod(text, format) }
  }

  #pattern(source: string): RegExp {
    const known = this.#patterns.get(source) ?? new RegExp(`^(?:${source})$`, 'u')
    this.#patterns.set(source, known)
    return known
  }
}

function writeDay(date: string, format: Profile['dates']): string {
  const [year = '', month = '', day = ''] = date.split('-')
  if (format === 'DD/MM/YYYY') return `${day}/${month}/${year}`
  return format === 'YYYYMMDD' ? `${year}${month}${day}` : date
}
