import type { HandoverRecord } from '../generated/types.ts'

/** Lists that are written a record a line; what is inside a form or a period as well. */
const OPENED: readonly string[] = ['forms', 'periods']

/** The record as JSON, a record a line: same handover, same bytes. */
export function handoverJson(record: HandoverRecord): string {
  return `${objectText(record)}\n`
}

function objectText(record: object): string {
  const fields = Object.entries(record).map(([name, value]: readonly [string, unknown]) => {
    const isOpened = OPENED.includes(name)
    return `${JSON.stringify(name)}:${Array.isArray(value) ? listText(value, isOpened) : JSON.stringify(value)}`
  })
  return `{${fields.join(',\n')}}`
}

function listText(items: readonly unknown[], isOpened: boolean): string {
  if (items.length === 0) return '[]'
  const texts = items.map((item) => (isOpened ? objectText(item as object) : JSON.stringify(item)))
  return `[\n${texts.join(',\n')}\n]`
}
