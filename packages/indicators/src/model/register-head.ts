import { isIsoDate } from './iso-date.ts'
import type { RegisterHead } from './register-rows.ts'

/** Whether a parsed `register.json` says what it must: a name, levels outermost first, and how end dates are printed. */
export function isRegisterHead(value: unknown): value is RegisterHead {
  if (typeof value !== 'object' || value === null) return false
  const { name, levels, endDate, coveredFrom, vintages, withoutObligation, bases } = value as Record<string, unknown>
  return (
    typeof name === 'string' &&
    isTexts(levels) &&
    levels.length > 0 &&
    (endDate === 'exclusive' || endDate === 'inclusive') &&
    (coveredFrom === undefined || (typeof coveredFrom === 'string' && isIsoDate(coveredFrom))) &&
    (vintages === undefined || (isTexts(vintages) && vintages.every(isIsoDate))) &&
    (withoutObligation === undefined || isTexts(withoutObligation)) &&
    (bases === undefined || (typeof bases === 'object' && bases !== null && Object.values(bases).every(isBasis)))
  )
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isBasis(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>).concept === 'string'
}
