import type { Language } from '../base/issue.ts'
import { periodHeading, writeDate } from '../base/write-date.ts'
import { writeCount, writeNumber } from '../base/write-number.ts'
import type { Marker } from '../model/catalog.ts'
import type { Trace, TraceChange } from '../report/trace.ts'
import { plain } from './print-issues.ts'
import { inColumns } from './print-units.ts'

const WORDS = {
  vi: {
    reported: 'như nguồn công bố',
    at: 'trên danh mục ngày',
    none: 'không có số',
    group: 'nhóm khép kín {n} đơn vị',
    members: 'Nhóm khép kín gồm',
    known: 'biết chắc',
    bounds: 'trong khoảng',
    sources: 'Nguồn',
    received: 'đã nhận',
    unknownShare: 'chưa rõ tỷ trọng',
    noRow: 'nguồn không in số',
    changes: 'Sự kiện sắp xếp',
    noInstrument: 'chưa rõ văn bản',
    operating: 'hoạt động từ',
    observed: 'ngày của danh mục, không phải ngày của văn bản',
    unresolved: 'Chưa rõ nơi nhập, có thể thuộc đơn vị này',
  },
  en: {
    reported: 'as published',
    at: 'on the list of',
    none: 'no figure',
    group: 'closed group of {n} units',
    members: 'The closed group is',
    known: 'known',
    bounds: 'between',
    sources: 'Sources',
    received: 'received',
    unknownShare: 'share unknown',
    noRow: 'the source prints no figure',
    changes: 'Changes',
    noInstrument: 'instrument unknown',
    operating: 'operating from',
    observed: 'the day of a list, not of an instrument',
    unresolved: 'Unresolved, may belong to this unit',
  },
} as const

/** How a trace names its indicator and its measure. */
export interface TraceNames {
  readonly indicator: string
  readonly measure: string
  readonly markers: readonly Marker[]
}

/** A chain as a person reads it. */
export function printTrace(trace: Trace, { indicator, measure, markers }: TraceNames, language: Language): string {
  const words = WORDS[language]
  const number = (text: string): string => writeNumber(text, language)
  const sentence = (kind: string, code: string): string =>
    markers.find((marker) => marker.kind === kind && marker.code === code)?.text[language] ?? code
  const basis =
    trace.basis === 'reported' ? words.reported : `${words.at} ${writeDate(trace.basis.replace('at:', ''), language)}`
  const value = trace.value === null ? words.none : `${number(trace.value)} ${measure}`.trim()
  const isGroup = trace.members.length > 0
  const who = isGroup
    ? words.group.replace('{n}', writeCount(trace.members.length, language))
    : `${trace.name || trace.unit} (${trace.unit})`
  const lines = [`${indicator} – ${who}, ${periodHeading(trace.period, language)}, ${basis}: ${value}`]
  if (isGroup)
    lines.push(`  ${words.members}: ${trace.members.map(({ unit, name }) => `${name} (${unit})`).join('; ')}`)
  if (trace.lower !== null && trace.upper !== null)
    lines.push(`  ${words.bounds} ${number(trace.lower)} – ${number(trace.upper)}`)
  else if (trace.value === null && trace.known !== null) lines.push(`  ${words.known} ${number(trace.known)}`)
  lines.push(`  [${trace.method}] ${sentence('method', trace.method)}`)
  if (trace.reason !== '') lines.push(`  [${trace.reason}] ${sentence('reason', trace.reason)}`)
  for (const letter of trace.status) lines.push(`  [${letter}] ${sentence('status', letter)}`)
  const rows = trace.sources.map(({ unit, name, share, part, value: printed, place }) => [
    `  ${unit}`,
    name,
    part === trace.indicator ? '' : part,
    printed === '' ? '–' : number(printed),
    share === null ? words.unknownShare : `× ${number(share)}`,
    place ?? words.noRow,
  ])
  lines.push(
    `${words.sources} (${words.received} ${writeCount(trace.received, language)}/${writeCount(trace.expected, language)}):`,
  )
  let text = plain(`${lines.join('\n')}\n${inColumns(rows)}`)
  if (trace.changes.length > 0)
    text += plain(`${words.changes}:\n${trace.changes.map((change) => changeLine(change, language)).join('')}`)
  if (trace.unresolved.length > 0) {
    const open = trace.unresolved.map(
      ({ unit, name, amount, candidates }) => `  ${unit} ${name}: ${number(amount)} → ${candidates.join(', ')}\n`,
    )
    text += plain(`${words.unresolved}:\n${open.join('')}`)
  }
  return text
}

/** A change and the instrument that decided it, as one line. */
export function changeLine({ id, kinds, operating, dateKind, instrument }: TraceChange, language: Language): string {
  const words = WORDS[language]
  const issued = instrument?.date ? writeDate(instrument.date, language) : ''
  const law = instrument === null ? words.noInstrument : [instrument.number, issued].filter(Boolean).join(', ')
  const observed = dateKind === 'observed' ? ` (${words.observed})` : ''
  return `  ${id} (${kinds.join(', ')}): ${law}; ${words.operating} ${writeDate(operating, language)}${observed}\n`
}
