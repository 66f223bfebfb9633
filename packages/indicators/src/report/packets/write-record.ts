import type { ProfileField } from '../../generated/types.ts'
import { valueAt } from './item-path.ts'
import type { ValueWriter, WrittenValue } from './packet-value.ts'

/** A field as it stands in a packet: a value, or the records of a list within. */
export type WrittenField =
  | { readonly name: string; readonly value: WrittenValue }
  | { readonly name: string; readonly item: string; readonly records: readonly WrittenRecord[] }

export type WrittenRecord = readonly WrittenField[]

/** What records are written with: what is said of all of them, and who is told what became of each field. */
export interface RecordWriting {
  readonly writer: ValueWriter
  readonly context: object
  readonly tell?: (field: ProfileField, written: WrittenValue) => void
}

const BLANK: WrittenValue = { kind: 'blank' }
const LISTED: WrittenValue = { kind: 'text', text: '' }

/** A record by the fields of a profile, in their order; a path that the record does not have is looked up in the context. */
export function writeRecord(fields: readonly ProfileField[], item: unknown, writing: RecordWriting): WrittenRecord {
  return fields.map((field) => {
    const { name, path, fields: within } = field
    const value = path === null ? null : (valueAt(item, path) ?? valueAt(writing.context, path))
    if (within === undefined) {
      const written = writing.writer.write(field, value)
      writing.tell?.(field, written)
      return { name, value: written }
    }
    const records = (Array.isArray(value) ? value : []).map((each) =>
      writeRecord(within, each, { ...writing, context: {} }),
    )
    writing.tell?.(field, records.length === 0 ? BLANK : LISTED)
    return { name, item: field.item ?? name, records }
  })
}
