import type { Report } from '../generated/types.ts'

/** A report as JSON with one record a line inside its arrays: small differences stay small. */
export function* printReport(report: Report): Generator<string> {
  const entries = Object.entries(report)
  yield '{\n'
  for (const [at, [key, value]] of entries.entries()) {
    const comma = at === entries.length - 1 ? '' : ','
    if (!Array.isArray(value) || value.length === 0) {
      yield `${JSON.stringify(key)}: ${JSON.stringify(value)}${comma}\n`
      continue
    }
    yield `${JSON.stringify(key)}: [\n`
    const records: readonly unknown[] = value
    for (const [place, record] of records.entries()) {
      yield `${JSON.stringify(record)}${place === records.length - 1 ? '' : ','}\n`
    }
    yield `]${comma}\n`
  }
  yield '}\n'
}
