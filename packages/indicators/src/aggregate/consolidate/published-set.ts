import { multiply, parseRational, type Rational, rational, ZERO } from '../../base/rational.ts'
import type { CheckWorld } from '../../model/check-world.ts'
import { type ConsolidatedFigure, type ConsolidatedUnit, placeKey, type SentReport } from '../../model/consolidated.ts'
import type { Submission, SubmittedCell } from '../../model/submission.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import type { ConsolidatedForm } from './consolidate-form.ts'
import { isZeroCell } from './form-sums.ts'
import { pieceOf } from './sent-pieces.ts'

/** A report that is published together with others. */
export interface PublishedReport extends ConsolidatedForm {
  readonly unit: Unit
}

/** The same with the reports of units that it was made of. */
export interface ReportOfSubmissions extends PublishedReport {
  readonly submissions: readonly Submission[]
}

/** A cell that was sent, by the report it stands in. */
export interface SentCell {
  readonly id: string
  readonly unit: UnitId
  readonly report: SentReport
  readonly key: string
  readonly cell: SubmittedCell
  /** `null`: confidential, or nobody knows. */
  readonly value: Rational | null
  readonly isSecret: boolean
}

/** A sent cell that entered a figure, and how much of it; `null`: not known. */
export interface EnteredCell {
  readonly sent: SentCell
  readonly share: Rational | null
}

/** A figure that is published, or withheld already. */
export interface FigureCell {
  readonly id: string
  readonly at: PublishedReport
  readonly unit: ConsolidatedUnit
  readonly made: ConsolidatedFigure
  readonly entered: readonly EnteredCell[]
  /** `null`: not a number. */
  readonly value: Rational | null
  /** No other unit of the report lies in its unit. */
  readonly isLeaf: boolean
}

/** Everything that is published together of the places that hang together with confidential ones. */
export class PublishedSet {
  readonly figures: readonly FigureCell[]
  readonly sent: ReadonlyMap<string, SentCell>
  readonly #cells = new Map<SentReport, Map<string, SentCell | null>>()

  constructor(world: CheckWorld, reports: readonly ReportOfSubmissions[], atRisk: ReadonlySet<string>) {
    this.sent = new Map([...this.#used(reports, atRisk), ...this.#unused(world, reports, atRisk)])
    this.figures = reports.flatMap((report) => this.#figuresOf(world, report, atRisk))
  }

  /** Cells of the reports behind figures. */
  *#used(reports: readonly PublishedReport[], atRisk: ReadonlySet<string>): Generator<readonly [string, SentCell]> {
    const lists = reports.flatMap(({ units }) =>
      units.flatMap(({ sent, figures }) => [sent, ...figures.flatMap(({ repeats }) => repeats?.sent ?? [])]),
    )
    for (const list of new Set(lists)) {
      for (const [unit, places] of list) {
        for (const [key, { pieces }] of places) {
          if (atRisk.has(key)) for (const piece of pieces) yield* this.#named(unit, piece, key)
        }
      }
    }
  }

  /** Cells of reports that say something confidential: another report may have been used for the same days. */
  *#unused(
    world: CheckWorld,
    reports: readonly ReportOfSubmissions[],
    atRisk: ReadonlySet<string>,
  ): Generator<readonly [string, SentCell]> {
    for (const submission of new Set(reports.flatMap(({ submissions }) => submissions))) {
      if (!submission.cells.some(({ state }) => state === 'confidential')) continue
      const piece = pieceOf(world, [submission], false)
      const keys = submission.cells.map(placeKey).filter((key) => atRisk.has(key))
      if (piece) for (const key of keys) yield* this.#named(piece.unit.id, piece, key)
    }
  }

  *#named(unit: UnitId, report: SentReport, key: string): Generator<readonly [string, SentCell]> {
    const cell = this.cell(unit, report, key)
    if (cell) yield [cell.id, cell]
  }

  /** The cell at a place of a sent report; `null` where the report has no such line. */
  cell(unit: UnitId, report: SentReport, key: string): SentCell | null {
    const cells = this.#cells.get(report) ?? new Map<string, SentCell | null>()
    this.#cells.set(report, cells)
    const known = cells.get(key)
    if (known !== undefined) return known
    const made = sentCell(unit, report, key)
    cells.set(key, made)
    return made
  }

  #figuresOf(world: CheckWorld, report: PublishedReport, atRisk: ReadonlySet<string>): readonly FigureCell[] {
    const { history } = world
    const parents = new Set(
      report.units.flatMap(({ unit, listDate }) => history.ancestors(history.unit(unit), listDate).map(({ id }) => id)),
    )
    return report.units.flatMap((unit) =>
      unit.figures
        .filter(({ place }) => atRisk.has(placeKey(place)))
        .map((made): FigureCell => {
          const id = figureId(report, unit, made)
          const isLeaf = !parents.has(unit.unit)
          return { id, at: report, unit, made, entered: this.#entered(unit, made), value: numberOf(made), isLeaf }
        }),
    )
  }

  /** The cells a figure was put together from; none for one that is computed from other figures. */
  #entered(unit: ConsolidatedUnit, { figure, place, repeats, madeOf, overTime }: ConsolidatedFigure): EnteredCell[] {
    if (madeOf.length > 0 || overTime === 'recomputed') return []
    const key = placeKey(repeats?.place ?? place)
    const list = repeats?.sent ?? unit.sent
    return figure.sources
      .split('|')
      .filter(Boolean)
      .flatMap((source) => {
        const at = source.lastIndexOf('@')
        const [of, share] = [source.slice(0, at), parseRational(source.slice(at + 1))]
        const cells = (list.get(of)?.get(key)?.pieces ?? []).map((piece) => this.cell(of, piece, key))
        return cells.flatMap((sent) => (sent ? [{ sent, share }] : []))
      })
  }
}

/** A figure among all that are published together. */
export function figureId(
  { period, basis }: PublishedReport,
  { unit, listDate }: ConsolidatedUnit,
  { place }: ConsolidatedFigure,
): string {
  return `figure ${JSON.stringify([period, basis, unit, listDate, placeKey(place)])}`
}

/** What the cells of a figure come to; `null` where one is no number or one's share is not known. */
export function sumOf(entered: readonly EnteredCell[]): Rational | null {
  let sum = ZERO
  for (const { sent, share } of entered) {
    if (sent.value === null || share === null) return null
    const part = share.n === share.d ? sent.value : multiply(sent.value, share)
    sum = rational(sum.n * part.d + part.n * sum.d, sum.d * part.d)
  }
  return sum
}

function sentCell(unit: UnitId, report: SentReport, key: string): SentCell | null {
  const cell = report.cell(key)
  if (!cell) return null
  const { sha256, head, form } = report.submission
  const id = `sent ${JSON.stringify([unit, head.period, key, head.reporter ?? '', sha256])}`
  const number = cell.state === 'number' && cell.value !== null ? parseRational(cell.value) : null
  const value = number ?? (isZeroCell(form, cell) ? ZERO : null)
  return { id, unit, report, key, cell, value, isSecret: cell.state === 'confidential' }
}

function numberOf({ figure: { value, state, decimals, text } }: ConsolidatedFigure): Rational | null {
  if (value !== null) return rational(BigInt(value), 10n ** BigInt(decimals))
  return text === null && (state === 'nil' || state === 'notApplicable') ? ZERO : null
}
