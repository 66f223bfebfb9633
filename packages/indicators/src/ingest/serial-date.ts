/** From which day a workbook counts its dates. */
export type DateSystem = 1900 | 1904

const DAY = 86_400
const MILLISECONDS = 1000
/** The last serial of the year 9999. */
const LAST: Readonly<Record<DateSystem, number>> = { 1900: 2_958_465, 1904: 2_957_003 }
/** A day of the 1900 system that never was: 29 February 1900, kept for the sake of an older program. */
const NEVER = 60

/**
 * The day, or day and time, of a serial number: `45839` is `2025-07-01`. No time zone takes part. `null` for a time of no day, a
 * serial out of range, and serial 60 of the 1900 system, a day that never was.
 */
export function serialDate(serial: string, system: DateSystem): string | null {
  const value = Number(serial)
  if (!Number.isFinite(value) || value < 0) return null
  const seconds = Math.round(value * DAY)
  const day = Math.floor(seconds / DAY)
  if (day > LAST[system] || (system === 1900 && (day < 1 || day === NEVER))) return null
  const first = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day > NEVER ? 30 : 31)
  const text = new Date(first + (day * DAY + (seconds % DAY)) * MILLISECONDS).toISOString()
  return seconds % DAY === 0 ? text.slice(0, 10) : text.slice(0, 19)
}
