// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Accounts, ApprovalChain, ArchiveIndex, ArchiveManifest, BodyRow, Breakdown, Calendar, ChangeRow, ConsolidatedReportRecord, ContactRow, DecisionRow, DueFeed, Finding, Form, GenericValidationReport, HandoverRecord, HolidayRow, Indicator, Instrument, LedgerEntry, ListExceptionRow, Mapping, Measure, Observation, OutlineForm, OutlineSubmission, PacketMapping, Period, Profile, ReceiptStatus, ReceiverLimits, Regime, Register, Releases, Report, ReportStatuses, Round, RoundReport, SignoffRecord, SiteConfig, TaskState, TransferRow, Transmission, UnitImpact, UnitListMapping, UnitProposal, UnitRow, UploadPackage, WeightRow } from './types.ts'

/** What a validator found wrong: where in the data, which rule, and the rule's own figures. */
export interface SchemaFault {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Says whether data follows a schema; after a `false`, `errors` says why not. */
export interface Validator<T> {
  (data: unknown): data is T
  readonly errors?: readonly SchemaFault[] | null
}

export declare const validateAccounts: Validator<Accounts>
export declare const validateApproval: Validator<ApprovalChain>
export declare const validateArchiveIndex: Validator<ArchiveIndex>
export declare const validateArchive: Validator<ArchiveManifest>
export declare const validateBody: Validator<BodyRow>
export declare const validateBreakdown: Validator<Breakdown>
export declare const validateCalendar: Validator<Calendar>
export declare const validateChange: Validator<ChangeRow>
export declare const validateConfig: Validator<SiteConfig>
export declare const validateConsolidation: Validator<ConsolidatedReportRecord>
export declare const validateContact: Validator<ContactRow>
export declare const validateDecision: Validator<DecisionRow>
export declare const validateDueFeed: Validator<DueFeed>
export declare const validateException: Validator<ListExceptionRow>
export declare const validateForm: Validator<Form>
export declare const validateGenericValidation: Validator<GenericValidationReport>
export declare const validateHandover: Validator<HandoverRecord>
export declare const validateHoliday: Validator<HolidayRow>
export declare const validateIndicator: Validator<Indicator>
export declare const validateInstrument: Validator<Instrument>
export declare const validateIssue: Validator<Finding>
export declare const validateLedgerEntry: Validator<LedgerEntry>
export declare const validateMapping: Validator<Mapping>
export declare const validateMeasure: Validator<Measure>
export declare const validateObservation: Validator<Observation>
export declare const validateOutlineSubmission: Validator<OutlineSubmission>
export declare const validateOutline: Validator<OutlineForm>
export declare const validatePackage: Validator<UploadPackage>
export declare const validatePacketMapping: Validator<PacketMapping>
export declare const validatePeriod: Validator<Period>
export declare const validateProfile: Validator<Profile>
export declare const validateReceiptStatus: Validator<ReceiptStatus>
export declare const validateReceiverLimits: Validator<ReceiverLimits>
export declare const validateRegime: Validator<Regime>
export declare const validateRegister: Validator<Register>
export declare const validateReleases: Validator<Releases>
export declare const validateReportStatuses: Validator<ReportStatuses>
export declare const validateReport: Validator<Report>
export declare const validateRoundReport: Validator<RoundReport>
export declare const validateRound: Validator<Round>
export declare const validateSignoff: Validator<SignoffRecord>
export declare const validateTaskState: Validator<TaskState>
export declare const validateTransfer: Validator<TransferRow>
export declare const validateTransmission: Validator<Transmission>
export declare const validateUnitImpact: Validator<UnitImpact>
export declare const validateUnitListMapping: Validator<UnitListMapping>
export declare const validateUnitProposal: Validator<UnitProposal>
export declare const validateUnit: Validator<UnitRow>
export declare const validateWeight: Validator<WeightRow>
