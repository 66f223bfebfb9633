export { type Behaviour, parseBehaviour } from './aggregate/behaviour.ts'
export { behaviourOf, type RestatingRule } from './aggregate/behaviour-of.ts'
export type { UnknownSharePolicy } from './aggregate/draft.ts'
export { type RebaseOptions, type RestatedSeries, rebase as rebaseSeries } from './aggregate/rebase.ts'
export { type Succession, successorsAt } from './aggregate/successors.ts'
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
export { writeCount, writeNumber } from './base/write-number.ts'
export type { CheckSlice } from './browser/check-slice.ts'
export type { FoundUnit } from './browser/find-units.ts'
export type {
  Choice,
  ChosenFile,
  Declared,
  EngineAnswer,
  EngineQuestion,
  MarkAnswer,
  MarkQuestion,
  ShownFile,
  ShownFinding,
  ShownResult,
} from './browser/messages.ts'
export { type CheckFile, type CheckOptions, checkFiles } from './check-files.ts'
export {
  type ConsolidatedReport,
  Consolidation,
  type ConsolidationSource,
  consolidate,
  type ReportWish,
} from './consolidate.ts'
export type * from './generated/types.ts'
export { type ArchiveImport, type ImportArchiveOptions, importArchive } from './import-archive.ts'
export type { ArchiveFile } from './ingest/archive-files.ts'
export { isCatalogFile, loadCatalog } from './load-catalog.ts'
export { isFormFile, loadForms } from './load-forms.ts'
export { type Files, isRegisterFile, loadRegister, loadRegisterRows } from './load-register.ts'
export type { ArchiveEntry } from './model/archive.ts'
export { ArchiveSearch } from './model/archive-search.ts'
export { buildHistory } from './model/build-history.ts'
export type { Catalog, Check, Marker, ReconciliationRule } from './model/catalog.ts'
export type { CheckedFile, CheckResult, Finding as CheckFinding } from './model/check-result.ts'
export type { CheckWorld } from './model/check-world.ts'
export type { Basis, ConsolidatedFigure, ConsolidatedUnit, FigureComparison, OverTime } from './model/consolidated.ts'
export type { Figure } from './model/figure.ts'
export type { FormLibrary } from './model/form-library.ts'
export { type NamedWorld, namesOf } from './model/names.ts'
export type { FigureSource, LineageStep, ObservedFigure } from './model/observation.ts'
export type { ObservationTable } from './model/observation-table.ts'
export { periodWindow, type Window } from './model/period.ts'
export type { RegisterRow, RegisterRows } from './model/register-rows.ts'
export type { RestatedFigure, RestatedTable, SeriesName } from './model/restated.ts'
export type { Submission, SubmissionHead, SubmittedCell } from './model/submission.ts'
export type { KeptReason, TypedReason } from './model/typed-reason.ts'
export type { Change, Transfer, Unit, UnitVersion } from './model/unit.ts'
export { type Resolution, UnitHistory } from './model/unit-history.ts'
export { lastChangeOfTerritory, type RestatedRelease, type RestateOptions, restatePublished } from './pipeline.ts'
export { type ReadCsvOptions, type Reading, readCsv } from './read-csv.ts'
export { type Rebased, type RebaseObservationsOptions, rebase } from './rebase-observations.ts'
export { checkJson } from './report/check-json.ts'
export { consolidationJson, consolidationRecord } from './report/consolidation-json.ts'
export { consolidationLineage, sourceCells } from './report/consolidation-lineage.ts'
export { type FigureLayout, figureHeader, figureLine, printFigure } from './report/figures-csv.ts'
export { type Growth, type GrowthEnd, type GrowthObstacle, growth } from './report/growth.ts'
export { printReport } from './report/print-report.ts'
export { type RankedUnit, rankUnits, type Unranked } from './report/rank-units.ts'
export { type PlanRate, planRate, type RateObstacle, type ScenarioRow, scenarioRows } from './report/scenarios.ts'
export { scenariosCsv } from './report/scenarios-csv.ts'
export type { ExpressionLanguage, OwnRule } from './validate/own-rules.ts'
