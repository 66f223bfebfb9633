import { intersection, parseArea } from '../base/cell-address.ts'
import { append } from '../base/grouped.ts'
import type {
  ConsolidatedFigureRecord,
  ConsolidatedReportRecord,
  ConsolidatedUnitRecord,
  Form,
  PlaceOfForm,
  UsedSubmission,
} from '../generated/types.ts'
import type { CheckFacts, FileFacts, FindingFacts } from '../model/check-facts.ts'
import { type PlaceName, placeKey } from '../model/consolidated.ts'
import { figureRows, valueColumns } from '../model/form.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import type { CellSource } from './consolidation-lineage.ts'
import { changeOf, type InstrumentFacts, type TraceChange } from './trace.ts'

/** A cell that entered a figure: whose it is, how much of it counts, and where it stands. */
export interface ChainCell extends CellSource {
  readonly name: string
  /** A confidential figure could be worked out from it: what stood there is not told. */
  readonly isHidden: boolean
}

/** A file that was used: what it says of itself, and what its check came to. */
export interface ChainFile extends UsedSubmission {
  readonly subjectName: string
  readonly check: FileFacts | null
  /** Findings that stand in the cells used, with the reasons typed for them. */
  readonly findings: readonly FindingFacts[]
}

/** A figure of a consolidated report with all that it was made of, down to the cells of files. */
export interface FigureChain {
  readonly form: string
  readonly period: string
  readonly basis: string
  readonly unit: string
  readonly code: string
  readonly name: string
  readonly listDate: IsoDate
  readonly window: { readonly from: IsoDate; readonly to: IsoDate }
  readonly place: PlaceName
  /** What the row and the column are called. */
  readonly titles: Readonly<Record<'vi' | 'en', string>>
  readonly figure: ConsolidatedFigureRecord
  /** The cells that were put together; of a figure computed from others they are with its parts. */
  readonly cells: readonly ChainCell[]
  readonly parts: readonly FigureChain[]
  readonly changes: readonly TraceChange[]
}

/** A chain, the files behind it and what was not there. */
export interface ReportTrace {
  readonly chain: FigureChain
  readonly sample: boolean
  readonly ruleSet: string
  readonly files: readonly ChainFile[]
  /** Units of which no report holds some days, for the kinds of bodies that owe the form. */
  readonly gaps: readonly {
    readonly unit: string
    readonly name: string
    readonly from: IsoDate
    readonly to: IsoDate
  }[]
}

/** What chains are told from: one consolidated report, the cells behind its figures, and the check of the files. */
export interface ChainSources {
  readonly history: UnitHistory
  readonly instruments: ReadonlyMap<string, InstrumentFacts>
  readonly form: Form
  readonly record: ConsolidatedReportRecord
  readonly check: CheckFacts
  /** The cells of a figure that was put together from reports. */
  readonly cellsOf: (unit: string, place: PlaceName) => readonly CellSource[]
}

/** The chain of one figure of a unit of the report. */
export function traceReport(sources: ChainSources, unit: ConsolidatedUnitRecord, place: PlaceName): ReportTrace | null {
  const chain = chainOf(sources, unit, place)
  if (!chain) return null
  const { record, check, history } = sources
  const cells = allCells(chain)
  const gaps =
    chain.figure.received === chain.figure.expected ? [] : record.coverage.flatMap(({ gaps: found }) => found)
  return {
    chain,
    sample: record.sample,
    ruleSet: check.ruleSet,
    files: filesOf(cells, record, check).map((file) => ({
      ...file,
      subjectName: nameOf(history, file.subject, file.listDate || chain.listDate),
    })),
    gaps: gaps.flatMap(({ from, to, units }) =>
      units.map((id) => ({ unit: id, name: nameOf(history, id, chain.listDate), from, to })),
    ),
  }
}

/** The name of a place as machines write it. */
export function placeName({ row, column, key }: PlaceOfForm): PlaceName {
  return { row, column, key: key ?? null }
}

/** Every cell of a chain, those of its parts too. */
export function allCells({ cells, parts }: FigureChain): readonly ChainCell[] {
  return [...cells, ...parts.flatMap(allCells)]
}

function chainOf(sources: ChainSources, unit: ConsolidatedUnitRecord, place: PlaceName): FigureChain | null {
  const { record, form, history, instruments, cellsOf } = sources
  const figure = unit.figures.find((each) => placeKey(placeName(each)) === placeKey(place))
  if (!figure) return null
  const { changes = [], madeOf = [] } = figure
  const found = madeOf.length > 0 ? [] : cellsOf(unit.unit, placeName(figure))
  const isSecret = (from: string): boolean =>
    figure.reason === 'confidential' || isHiddenIn(record, from, placeKey(placeName(figure)))
  return {
    ...{ form: form.id, period: record.period, basis: record.basis },
    ...{ unit: unit.unit, code: unit.code, name: unit.name, listDate: unit.listDate, window: unit.window },
    place: placeName(figure),
    titles: { vi: titleOf(form, place, 'vi'), en: titleOf(form, place, 'en') },
    figure,
    cells: found.map((cell) => {
      const isHidden = cell.state === 'number' && isSecret(cell.unit)
      return { ...cell, name: nameOf(history, cell.unit, unit.listDate), isHidden, value: isHidden ? null : cell.value }
    }),
    parts: madeOf.flatMap((part) => chainOf(sources, unit, placeName(part)) ?? []),
    changes: changes.map((id) => changeOf(id, history, instruments)),
  }
}

function isHiddenIn({ findings }: ConsolidatedReportRecord, unit: string, key: string): boolean {
  return findings.some(
    ({ code, args }) => code === 'confidential-hidden' && args.unit === unit && args.indicator === key,
  )
}

/** Row and column of a place by their words; a line of a repeating row by its name. */
export function titleOf(form: Form, { row, column, key }: PlaceName, language: 'vi' | 'en'): string {
  const label = figureRows(form.rows).find(({ code }) => code === row)?.label[language]
  const heading = valueColumns(form).find(({ index }) => index === column)?.heading[language]
  return [key ?? label ?? row, heading ?? column].join(' – ')
}

function nameOf(history: UnitHistory, id: string, date: IsoDate): string {
  const unit = history.find(id)
  if (!unit) return id
  return (history.list(date).includes(unit) ? history.version(unit, date) : history.lastVersion(unit)).name
}

function filesOf(
  cells: readonly ChainCell[],
  { submissions }: ConsolidatedReportRecord,
  check: CheckFacts,
): readonly Omit<ChainFile, 'subjectName'>[] {
  const used = new Map<string, ChainCell[]>()
  for (const cell of cells) append(used, cell.sha256, cell)
  const known = new Map(submissions.map((each) => [each.sha256, each]))
  return [...used].flatMap(([sha256, own]) => {
    const [first] = own
    if (!first) return []
    const said = known.get(sha256) ?? {
      ...{ sha256, file: first.file, subject: first.unit, reporter: null, period: first.period },
      ...{ edition: null, listDate: '', covers: 'life' as const },
    }
    const found = check.findings.filter((each) => each.file === first.file && own.some((cell) => touches(each, cell)))
    return [{ ...said, check: check.files.get(sha256) ?? null, findings: found }]
  })
}

function touches({ sheet, range }: FindingFacts, cell: ChainCell): boolean {
  if (range === null || (sheet !== null && sheet !== cell.sheet)) return false
  const [area, own] = [parseArea(range), parseArea(cell.range)]
  return area !== null && own !== null && intersection(area, own) !== null
}
