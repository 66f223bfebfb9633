import { bareName } from './model.ts'

/** People and square kilometres that a note states for one part. */
export interface Amounts {
  readonly people: string
  readonly km2: string
}

const UNIT = '(?:xã|phường|thị trấn|xa)'
const NUMBERS = new RegExp(
  `([\\d.,]+) ?(km2|km²|ha)(?: diện t ?ích tự nhiên)?(?:[, ]*(?:và)?(?: ?quy mô)?(?: ?dân số)?(?: ?là)? ?([\\d.,]+) ?(?:người|nhân khẩu))?[^;]{0,120}?(?:của|thuộc) ${UNIT} `,
  'gi',
)

function squareKm(value: string, measure: string): string {
  const plain = value.replace(',', '.')
  if (measure.toLowerCase() !== 'ha') return plain
  return String(Number(value.replaceAll('.', '').replace(',', '.')) / 100)
}

function people(value: string | undefined): string {
  const digits = (value ?? '').replace(/[.,]$/, '').replace(/[.,](\d{3})/g, '$1')
  return /^\d+$/.test(digits) ? digits : ''
}

/**
 * What a note states for the part of `from` that goes to `to`: each amount stands before "của xã …", its receiver after "vào …".
 * A note that founds X, or names no receiver, speaks of the receiver of its own row.
 */
export function noteAmounts(note: string, from: string, to: string): Amounts | null {
  const source = bareName(from)
  const target = bareName(to)
  const found: Amounts[] = []
  for (const match of note.matchAll(NUMBERS)) {
    const rest = note.slice(match.index + match[0].length).toLowerCase()
    if (!rest.startsWith(source)) continue
    const receiver = /^.*?(?:vào|về) (?:xã|phường|thị trấn) (.*)$/s.exec(rest.slice(source.length))?.[1] ?? ''
    const founding = /trên cơ sở/i.test(note) || !/(?:vào|về) (?:xã|phường|thị trấn) /i.test(note)
    if (!founding && !receiver.startsWith(target)) continue
    found.push({ people: people(match[3]), km2: squareKm(match[1] ?? '', match[2] ?? '') })
  }
  return found.length === 1 ? (found[0] ?? null) : null
}
