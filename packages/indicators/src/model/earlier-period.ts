import type { FormCellPart } from '../generated/types.ts'

const QUARTERS = 4
const MONTHS = 12

/** The period of the same kind just before: `2025-Q1` follows `2024-Q4`; `null` for nine months and single days. */
export function previousPeriod(id: string): string | null {
  const match = /^(\d{4})(?:-(?:(Q)([1-4])|(H)([12])|(\d{2})))?$/.exec(id)
  if (!match) return null
  const [, year = '', quarter, quarterNumber, half, halfNumber, month] = match
  if (quarter) return step(year, Number(quarterNumber), QUARTERS, (n) => `Q${n}`)
  if (half) return step(year, Number(halfNumber), 2, (n) => `H${n}`)
  if (month) return step(year, Number(month), MONTHS, (n) => String(n).padStart(2, '0'))
  return String(Number(year) - 1)
}

/** The same period a year before: `2025-9M` follows `2024-9M`. */
export function samePeriodLastYear(id: string): string | null {
  const match = /^(\d{4})(-.*)?$/.exec(id)
  return match ? `${Number(match[1]) - 1}${match[2] ?? ''}` : null
}

/** The period that a cell of a report is of: that of the report, or one told from it; `null` where nobody names it. */
export function cellPeriod(reported: string, offset: FormCellPart['period'] = 'this'): string | null {
  switch (offset) {
    case 'previous':
      return previousPeriod(reported)
    case 'samePeriodLastYear':
      return samePeriodLastYear(reported)
    case 'yearOfThis':
      return reported.slice(0, 4)
    case 'yearBefore':
      return String(Number(reported.slice(0, 4)) - 1)
    default:
      return reported
  }
}

function step(year: string, number: number, last: number, write: (number: number) => string): string {
  return number > 1 ? `${year}-${write(number - 1)}` : `${Number(year) - 1}-${write(last)}`
}
