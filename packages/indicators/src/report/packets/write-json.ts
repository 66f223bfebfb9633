import type { Profile, ProfilePacket } from '../../generated/types.ts'
import type { WrittenField, WrittenRecord } from './write-record.ts'

/** A packet as JSON, a record a line. */
export function* packetJson(
  { blank }: Profile,
  { envelope: { root, header, list } }: ProfilePacket,
  head: WrittenRecord,
  records: Iterable<WrittenRecord>,
): Generator<string> {
  const pairs = pairsOf(head, blank)
  const inner = header.name === null ? pairs : [`${quote(header.name)}:{${pairs.join(',')}}`]
  yield `{${root === null ? '' : `${quote(root)}:{`}${inner.map((pair) => `${pair},\n`).join('')}${quote(list)}:[`
  let isFirst = true
  for (const record of records) {
    yield `${isFirst ? '' : ','}\n${objectOf(record, blank)}`
    isFirst = false
  }
  yield `]}${root === null ? '' : '}'}\n`
}

function objectOf(record: WrittenRecord, blank: Profile['blank']): string {
  return `{${pairsOf(record, blank).join(',')}}`
}

function pairsOf(record: WrittenRecord, blank: Profile['blank']): readonly string[] {
  return record.flatMap((field) => {
    const text = jsonOf(field, blank)
    if (text === null) return blank === 'omit' ? [] : [`${quote(field.name)}:null`]
    return [`${quote(field.name)}:${text}`]
  })
}

function jsonOf(field: WrittenField, blank: Profile['blank']): string | null {
  if ('records' in field) {
    return field.records.length === 0 ? null : `[${field.records.map((each) => objectOf(each, blank)).join(',')}]`
  }
  const { value } = field
  if (value.kind === 'text') return quote(value.text)
  return value.kind === 'bare' ? value.text : null
}

function quote(text: string): string {
  return JSON.stringify(text)
}
