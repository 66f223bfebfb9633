import type { Profile, ProfilePacket } from '../../generated/types.ts'
import { XML_HEAD, xmlText } from '../workbook-xml.ts'
import type { WrittenField, WrittenRecord } from './write-record.ts'

/** A packet as XML, a record a line. */
export function* packetXml(
  { blank }: Profile,
  { envelope: { root, header, list, item } }: ProfilePacket,
  head: WrittenRecord,
  records: Iterable<WrittenRecord>,
): Generator<string> {
  const open = root ?? list
  const inner = elementsOf(head, blank)
  yield `${XML_HEAD}<${open}>\n`
  if (inner !== '') yield header.name === null ? `${inner}\n` : `<${header.name}>${inner}</${header.name}>\n`
  if (root !== null) yield `<${list}>\n`
  for (const record of records) yield `<${item}>${elementsOf(record, blank)}</${item}>\n`
  if (root !== null) yield `</${list}>\n`
  yield `</${open}>\n`
}

function elementsOf(record: WrittenRecord, blank: Profile['blank']): string {
  return record.map((field) => elementOf(field, blank)).join('')
}

function elementOf(field: WrittenField, blank: Profile['blank']): string {
  const text = contentOf(field, blank)
  if (text === null) return blank === 'omit' ? '' : `<${field.name}/>`
  return `<${field.name}>${text}</${field.name}>`
}

function contentOf(field: WrittenField, blank: Profile['blank']): string | null {
  if ('records' in field) {
    if (field.records.length === 0) return null
    return field.records.map((each) => `<${field.item}>${elementsOf(each, blank)}</${field.item}>`).join('')
  }
  const { value } = field
  return value.kind === 'text' || value.kind === 'bare' ? xmlText(value.text) : null
}
