export { type Behaviour, parseBehaviour } from './aggregate/behaviour.ts'
export { behaviourOf, type RestatingRule } from './aggregate/behaviour-of.ts'
export type { UnknownSharePolicy } from './aggregate/draft.ts'
export { type RebaseOptions, type RestatedSeries, rebase as rebaseSeries } from './aggregate/rebase.ts'
export { ColumnPatterns } from './aggregate/repeated-column.ts'
export { type Succession, successorsAt } from './aggregate/successors.ts'
export { type CellRange, cellAddress } from './base/cell-address.ts'
export { compareDecimals, decimal } from './base/decimal.ts'
export {
  describe,
  explain,
  type Issue,
  isIssueCode,
  issue,
  type Language,
  type NameOf,
  type Place,
} from './base/issue.ts'
export type { Result } from './base/result.ts'
export { dayBefore, padDate, periodHeading, writeDate, writePeriod, writeSpan } from './base/write-date.ts'
export { writeBytes, writeCount, writeNumber } from './base/write-number.ts'
export type { CellsAround } from './browser/cells-around.ts'
export type { CheckSlice } from './browser/check-slice.ts'
export type {
  ConversionWish,
  ConvertAnswer,
  ConvertQuestion,
  ConvertSlice,
  ShownCandidate,
  ShownColumn,
  ShownConversion,
} from './browser/convert-messages.ts'
export { excelCsv } from './browser/excel-csv.ts'
export type { FoundUnit } from './browser/find-units.ts'
export type {
  Choice,
  ChosenFile,
  Declared,
  EngineAnswer,
  EngineQuestion,
  MarkAnswer,
  MarkQuestion,
  PackedSlice,
  ShownFile,
  ShownFinding,
  ShownResult,
} from './browser/messages.ts'
export type { TemplateAnswer, TemplateQuestion } from './browser/template-messages.ts'
export { type CheckFile, type CheckOptions, checkFiles, type FileDeclaration } from './check-files.ts'
export { checkLedger, type LedgerCheck } from './check-ledger.ts'
export {
  type ConsolidatedReport,
  Consolidation,
  type ConsolidationSource,
  consolidate,
  type ReportWish,
} from './consolidate.ts'
export { type ConsolidatedFiles, type ConsolidateFilesOptions, consolidateFiles } from './consolidate-files.ts'
export { type CurrentFiles, currentFiles } from './current-files.ts'
export type * from './generated/types.ts'
export { type Handover, type HandoverOptions, handover, handoverFiles } from './handover.ts'
export { type ArchiveImport, type ImportArchiveOptions, importArchive } from './import-archive.ts'
export type { ArchiveFile } from './ingest/archive-files.ts'
export { checkSdmxData } from './ingest/sdmx/check-sdmx-data.ts'
export { type ReleasedReading, readReleasedSdmx } from './ingest/sdmx/read-released.ts'
export { readSdmxCsv } from './ingest/sdmx/read-sdmx-csv.ts'
export { readSdmxJson } from './ingest/sdmx/read-sdmx-json.ts'
export { readSdmxStructure, type SdmxStructureReading } from './ingest/sdmx/read-sdmx-structure.ts'
export { isApprovalFile, loadApprovals } from './load-approvals.ts'
export { isBodyFile, type LoadedBodies, loadBodies } from './load-bodies.ts'
export { isCatalogFile, loadCatalog } from './load-catalog.ts'
export { isFormFile, loadForms } from './load-forms.ts'
export { isOutlineFile, loadOutlines, type Outlines } from './load-outlines.ts'
export { type Files, isRegisterFile, loadRegister, loadRegisterRows } from './load-register.ts'
export { type DirectoryOptions, makeDirectory } from './make-directory.ts'
export type { Approvals } from './model/approvals.ts'
export type { ArchiveEntry } from './model/archive.ts'
export { ArchiveSearch } from './model/archive-search.ts'
export type { Body, BodyVersion, Contact } from './model/body.ts'
export { type BodyKind, bodyKinds } from './model/body-kind.ts'
export { type BodyParts, BodyRegistry } from './model/body-registry.ts'
export { buildHistory } from './model/build-history.ts'
export type { Catalog, Check, Marker, ReconciliationRule } from './model/catalog.ts'
export type { CheckedFile, CheckResult, Finding as CheckFinding } from './model/check-result.ts'
export type { CheckWorld } from './model/check-world.ts'
export type { Basis, ConsolidatedFigure, ConsolidatedUnit, FigureComparison, OverTime } from './model/consolidated.ts'
export type { BodyToAsk, Directory, EndedBody, EndedUnit, Relation, UnitToAsk } from './model/directory.ts'
export { previousPeriod, samePeriodLastYear } from './model/earlier-period.ts'
export { type Figure, METHODS, REASONS } from './model/figure.ts'
export { cellPart, figureRows, headCells, headDepth, leafColumns, rowMeasure } from './model/form.ts'
export type { HeadField } from './model/form-layout.ts'
export type { FormLibrary } from './model/form-library.ts'
export { type IndicatorGroup, indicatorGroups } from './model/indicator-groups.ts'
export { Ledger, type LedgerStep, type ReportState, type SubmissionState } from './model/ledger.ts'
export {
  findSubmission,
  type LedgerPlan,
  planAcceptance,
  planApproval,
  planClosing,
  planReopening,
  planReturn,
  takePlan,
} from './model/ledger-acts.ts'
export { chainEntries, type Hash, ledgerLine, type Occasion } from './model/ledger-entry.ts'
export { forbiddenBy } from './model/ledger-rules.ts'
export { type NamedWorld, namesOf } from './model/names.ts'
export { type Obligation, type ObligationQuery, obligations } from './model/obligation.ts'
export type { DueOpen } from './model/obligation-due.ts'
export type { FigureSource, LineageStep, ObservedFigure } from './model/observation.ts'
export type { ObservationTable } from './model/observation-table.ts'
export { periodWindow, type Window } from './model/period.ts'
export { type LedgerReading, readLedger } from './model/read-ledger.ts'
export type { RegisterRow, RegisterRows } from './model/register-rows.ts'
export type { ReleasedFigure, ReleasedTable } from './model/released-figure.ts'
export type { RestatedFigure, RestatedTable, SeriesName } from './model/restated.ts'
export type {
  SdmxCell,
  SdmxColumnRole,
  SdmxDataSet,
  SdmxObservation,
  SdmxReading,
  SdmxStructure,
  SdmxStructureComponent,
} from './model/sdmx-message.ts'
export { periodOfDays, type SdmxTime, sdmxDays, toSdmxTime } from './model/sdmx-time.ts'
export type { Submission, SubmissionHead, SubmittedCell } from './model/submission.ts'
export type { KeptReason, TypedReason } from './model/typed-reason.ts'
export type { Change, Transfer, Unit, UnitVersion } from './model/unit.ts'
export { type Resolution, UnitHistory } from './model/unit-history.ts'
export { lastChangeOfTerritory, type RestatedRelease, type RestateOptions, restatePublished } from './pipeline.ts'
export { type ReadCsvOptions, type Reading, readCsv } from './read-csv.ts'
export { type CurrentSubmission, type LedgerSubmission, readCurrent } from './read-current.ts'
export { type Rebased, type RebaseObservationsOptions, rebase } from './rebase-observations.ts'
export { planReceipt, type ReceiveOptions } from './receive-submissions.ts'
export { checkJson } from './report/check-json.ts'
export { type CellDifference, compareEditions, type EditionDifference } from './report/compare-editions.ts'
export { type ConsolidatedMark, consolidatedMark } from './report/consolidated-mark.ts'
export {
  type ConsolidatedPrint,
  consolidatedSheet,
  type PrintedFigure,
  type PrintedSheet,
} from './report/consolidated-sheet.ts'
export { CONSOLIDATED_WORDS } from './report/consolidated-words.ts'
export { type Quality, qualityOf } from './report/consolidation-counts.ts'
export { consolidationJson, consolidationRecord } from './report/consolidation-json.ts'
export { consolidationLineage, sourceCells } from './report/consolidation-lineage.ts'
export {
  arrivalsOf,
  type CountedReports,
  countReports,
  type FormCounts,
  type ReportCounts,
} from './report/count-reports.ts'
export { directoryCards } from './report/directory-cards.ts'
export { directoryCsv } from './report/directory-csv.ts'
export { directoryJson } from './report/directory-json.ts'
export { type DueListOptions, dueCalendar } from './report/due-calendar.ts'
export { type DueDate, dueDates } from './report/due-dates.ts'
export { dueFeed, dueFeedJson } from './report/due-feed.ts'
export type { DueWorld } from './report/due-words.ts'
export { titleOf } from './report/figure-chain.ts'
export { type FigureLayout, figureHeader, figureLine, printFigure } from './report/figures-csv.ts'
export { genericValidationReport } from './report/generic-validation-report.ts'
export { type Growth, type GrowthEnd, type GrowthObstacle, growth, growthOfValues } from './report/growth.ts'
export { type HandoverPart, type HandoverParts, handoverHtml, handoverParts } from './report/handover-html.ts'
export { handoverJson } from './report/handover-json.ts'
export {
  type Arrival,
  countStates,
  type ObligationState,
  type ObligationStatus,
  obligationStatus,
  type StatusCounts,
} from './report/obligation-status.ts'
export { mappingJson, mappingText } from './report/packets/mapping-text.ts'
export type { PacketModel, PacketUnit } from './report/packets/packet-model.ts'
export { unitsOf } from './report/packets/packet-units.ts'
export { type PacketFile, type Packets, packets } from './report/packets/packets.ts'
export { editionsJson, editionsText } from './report/print-editions.ts'
export { printReport } from './report/print-report.ts'
export { type RankedUnit, rankUnits, type Unranked } from './report/rank-units.ts'
export type { ReceiptWords } from './report/receipt.ts'
export {
  type ComparedFigure,
  compareFigures,
  type DifferenceKind,
  type FigureDifference,
  type FigureName,
  type FigureSays,
} from './report/release/compare-releases.ts'
export type { DifferenceCounts, DifferenceSummary } from './report/release/difference-text.ts'
export { type Reminder, reminders } from './report/reminders.ts'
export { type PlanRate, planRate, type RateObstacle, type ScenarioRow, scenarioRows } from './report/scenarios.ts'
export { scenariosCsv } from './report/scenarios-csv.ts'
export { sdmxCsv } from './report/sdmx/data-csv.ts'
export { sdmxJson } from './report/sdmx/data-json.ts'
export { planSdmx, type SdmxHead, type SdmxPlan, type SdmxTable, type SdmxWorld } from './report/sdmx/sdmx-plan.ts'
export { sdmxStructure } from './report/sdmx/structure-message.ts'
export { unitHierarchyMessage } from './report/sdmx/unit-hierarchy.ts'
export { checkOutline } from './validate/outlines/check-outline.ts'
export type { ExpressionLanguage, OwnRule } from './validate/own-rules.ts'
