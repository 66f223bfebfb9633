import { periodKind, periodWindow } from '../../model/period.ts'

const TOKENS = /YYYY|MM|DD|Q|H|'([^']*)'/g

/** A period as a format writes it: `formatPeriod('2025-Q3', 'YYYYQ')` is `20253`; `id` is our own id. */
export function formatPeriod(id: string, format: string): string {
  if (format === 'id') return id
  const [year = '', part = '', day = ''] = id.split('-')
  const values: Readonly<Record<string, string>> = {
    ...{ YYYY: year, MM: part, DD: day },
    ...{ Q: part.replace('Q', ''), H: part.replace('H', '') },
  }
  return format.replace(TOKENS, (token, quoted?: string) => quoted ?? values[token] ?? token)
}

/** The kind by which formats of periods are chosen; `null` for what is no period id. */
export function kindOfPeriod(id: string): string | null {
  return periodWindow(id) === null ? null : periodKind(id)
}
