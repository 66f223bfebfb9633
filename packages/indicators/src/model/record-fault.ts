import type { SchemaFault } from '../generated/validators.js'

/** Where a record does not follow its schema, by which rule, and what the rule or the record names there. */
export interface RecordFault {
  readonly at: string
  /** A keyword of JSON Schema, or `json` for what is none. */
  readonly fault: string
  readonly expected: readonly string[]
}

/** The first fault of a record as its validator tells it: a field that is missing or unknown is where it should be or stands. */
export function recordFault(record: unknown, faults: readonly SchemaFault[] | null | undefined): RecordFault {
  const [first] = faults ?? []
  if (record === null || !first) return { at: '', fault: 'json', expected: [] }
  const { instancePath, keyword, params } = first
  const field = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty
  if (typeof field === 'string') return { at: `${instancePath}/${field}`, fault: keyword, expected: [] }
  const allowed = params.allowedValues ?? params.type ?? params.pattern ?? params.format ?? params.limit ?? []
  return { at: instancePath, fault: keyword, expected: [allowed].flat().map(String) }
}
