export type * from './generated/types.ts'
export type { SchemaFault, Validator } from './generated/validators.js'
export {
  validateBreakdown,
  validateCalendar,
  validateChange,
  validateConfig,
  validateDecision,
  validateException,
  validateIndicator,
  validateInstrument,
  validateIssue,
  validateMeasure,
  validateObservation,
  validatePeriod,
  validateRegister,
  validateReport,
  validateTransfer,
  validateUnit,
  validateWeight,
} from './generated/validators.js'
