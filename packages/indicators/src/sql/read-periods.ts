import type { MonthRule } from '../model/period.ts'
import { asCount, asText, type Fragment, matches, quotient, remainder, sql } from './fragment.ts'

const DAY = '[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}'
const LONG_PERIOD = '[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]|9M))?'

/** Whether a text is a day that the calendar has. */
function isDay(period: string): Fragment {
  const year = asCount(`substr(${period}, 1, 4)`)
  return sql`(${matches(period, DAY)} AND (${matches(period, '.{8}(0[1-9]|1[0-9]|2[0-8])')}
  OR ${matches(period, '.{5}(0[13-9]|1[0-2])-(29|30)')} OR ${matches(period, '.{5}(0[13578]|1[02])-31')}
  OR (${matches(period, '.{5}02-29')} AND (CASE WHEN ${matches(period, DAY)} THEN ${year} ELSE 1 END) % 4 = 0
  AND (CASE WHEN ${matches(period, DAY)} THEN ${year} ELSE 1 END) % 100 <> 0)
  OR ${matches(period, '([02468][048]|[13579][26])00-02-29')}))`
}

/** First day of a period, or nothing where the text names none. */
export function windowStart(period: string, months: MonthRule): Fragment {
  return sql`CASE WHEN ${isDay(period)} THEN ${period}
  WHEN ${matches(period, LONG_PERIOD)} THEN ${dayOf(monthNumber(period, months), months)} END`
}

/** A text that is after the last day of a period and not after the next one, or nothing. */
export function windowEnd(period: string, months: MonthRule): Fragment {
  const next = sql`${monthNumber(period, months)} + ${monthCount(period)}`
  return sql`CASE WHEN ${isDay(period)} THEN ${period} || '~'
  WHEN ${matches(period, LONG_PERIOD)} THEN ${dayOf(next, months)} END`
}

/** Months since the year 0 in which a period begins. */
function monthNumber(period: string, { monthOffset }: MonthRule): Fragment {
  return sql`${asCount(`substr(${period}, 1, 4)`)} * 12 + ${firstMonth(period)} - 1 + ${monthOffset}`
}

/** The day on which a month begins. */
function dayOf(month: Fragment, { startDay }: MonthRule): Fragment {
  const year = sql`lpad(${asText(asCount(quotient(month, 12)))}, 4, '0')`
  const number = sql`lpad(${asText(sql`${asCount(remainder(month, 12))} + 1`)}, 2, '0')`
  return sql`${year} || '-' || ${number} || '-${String(startDay).padStart(2, '0')}'`
}

function firstMonth(period: string): Fragment {
  const part = `substr(${period}, 6, 1)`
  const digit = asCount(`substr(${period}, 7, 1)`)
  return sql`CASE WHEN length(${period}) = 4 OR ${period} LIKE '%9M' THEN 1 WHEN ${part} = 'Q' THEN ${digit} * 3 - 2
  WHEN ${part} = 'H' THEN ${digit} * 6 - 5 ELSE ${asCount(`substr(${period}, 6, 2)`)} END`
}

function monthCount(period: string): Fragment {
  const part = `substr(${period}, 6, 1)`
  return sql`CASE WHEN length(${period}) = 4 THEN 12 WHEN ${period} LIKE '%9M' THEN 9 WHEN ${part} = 'Q' THEN 3
  WHEN ${part} = 'H' THEN 6 ELSE 1 END`
}
