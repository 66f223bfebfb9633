import { compareBackCasts } from './aggregate/consolidate/compare-back-casts.ts'
import { compareReports } from './aggregate/consolidate/compare-reports.ts'
import { type ConsolidatedForm, consolidateForm, yearToDate } from './aggregate/consolidate/consolidate-form.ts'
import { earlierPeriod } from './aggregate/consolidate/earlier-columns.ts'
import { guardPeriod, type PeriodCoverage } from './aggregate/consolidate/guard.ts'
import { hideTogether } from './aggregate/consolidate/hide-together.ts'
import type { MissingMode } from './aggregate/consolidate/missing-mode.ts'
import { formIn, type SentReports, sentReports } from './aggregate/consolidate/reports-of.ts'
import { Scope } from './aggregate/consolidate/scope.ts'
import { type SentForm, sentPieces } from './aggregate/consolidate/sent-pieces.ts'
import type { UnknownSharePolicy } from './aggregate/draft.ts'
import { type Issue, issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { Form } from './generated/types.ts'
import { type CheckWorld, windowOf } from './model/check-world.ts'
import type { Basis, FigureComparison } from './model/consolidated.ts'
import { overlaps } from './model/span.ts'
import type { Submission } from './model/submission.ts'
import type { Unit, UnitId } from './model/unit.ts'

/** Reports that may be consolidated: accepted, and of each the current edition or several. */
export interface ConsolidationSource {
  readonly catalog: CheckWorld
  readonly submissions: readonly Submission[]
  /** The unit whose territory is consolidated. */
  readonly unit: UnitId
  /** Undecided shares: withhold the figure, or give bounds (the default). */
  readonly onUnknownShare?: UnknownSharePolicy
  /** What becomes of sums of which a source is missing; `non_null`, no value, when nobody says. */
  readonly missing?: MissingMode
}

/** Which report is wanted. */
export interface ReportWish {
  /** Code of the form. */
  readonly form: string
  readonly period: string
  readonly basis: Basis
}

/** The figures of one form and period on one territory, with everything needed to trust them. */
export interface ConsolidatedReport extends ConsolidatedForm {
  readonly unit: Unit
  /** Reports of days of the period, and of days before it where figures run from the start of the year. */
  readonly submissions: readonly Submission[]
  readonly coverage: readonly PeriodCoverage[]
  /** Units of the territory whose territory changed inside the period. */
  readonly transitional: readonly Unit[]
}

/** Consolidates reports of one territory: forms, periods and bases as they are asked for, each once. */
export class Consolidation {
  readonly #source: ConsolidationSource
  readonly #scope: Scope
  readonly #sent = new Map<string, SentForm & { readonly sent: SentReports }>()
  readonly #forms = new Map<string, ConsolidatedForm | null>()

  constructor(source: ConsolidationSource) {
    this.#source = source
    this.#scope = new Scope(source.catalog.history, source.catalog.history.unit(source.unit))
  }

  /** One report, or the finding that says why there can be none; nothing confidential can be worked out of it. */
  report(wish: ReportWish): Result<ConsolidatedReport> {
    const made = this.#report(wish)
    return made.ok ? ok(hideTogether(this.#source.catalog, [made.value])[0] ?? made.value) : made
  }

  /**
   * Reports that are published together, and the findings that say why others can be none: nothing confidential can be worked out of
   * those of one form taken together.
   */
  reports(wishes: readonly ReportWish[]): {
    readonly reports: readonly ConsolidatedReport[]
    readonly issues: readonly Issue[]
  } {
    const made = wishes.map((wish) => this.#report(wish))
    const reports = made.flatMap((each) => (each.ok ? [each.value] : []))
    const codes = [...new Set(reports.map(({ form }) => form.code))]
    return {
      reports: codes.flatMap((code) => {
        const own = reports.filter(({ form }) => form.code === code)
        return hideTogether(this.#source.catalog, own)
      }),
      issues: made.flatMap((each) => (each.ok ? [] : each.issues)),
    }
  }

  #report({ form: code, period, basis }: ReportWish): Result<ConsolidatedReport> {
    const { catalog } = this.#source
    const found = this.#form({ form: code, period, basis }, true)
    if (found === null) return failed(this.#fault(code, period))
    const { sent, pieces, backCasts, issues } = this.#pieces(code)
    const { form, window } = found
    const year = yearToDate(catalog, form, window)
    const guard = guardPeriod(sent, form, period, window)
    const own = new Set(
      pieces
        .filter(({ own: days }) => overlaps(days, window))
        .flatMap(({ submissions }) => submissions.map(({ file }) => file)),
    )
    const comparisons = [
      ...found.comparisons,
      ...compareReports(sent, form, window),
      ...compareBackCasts(backCasts, found.units, period),
    ]
    const { levels } = catalog.history.head
    const lower = levels.slice(levels.indexOf(this.#scope.unit.level))
    return ok({
      ...found,
      unit: this.#scope.unit,
      submissions: pieces.filter(({ own: days }) => overlaps(days, year)).flatMap(({ submissions }) => submissions),
      coverage: guard.coverage,
      comparisons,
      transitional: lower.flatMap((level) => this.#scope.units(level, window)).filter((unit) => isCut(unit, window)),
      issues: [
        ...issues.filter(({ place }) => own.has(place?.file ?? '')),
        ...guard.issues,
        ...found.issues,
        ...differences(form, comparisons),
      ],
    })
  }

  #fault(code: string, period: string): Issue {
    const { forms } = this.#source.catalog
    const isKnown = [...forms.values()].some((form) => form.code === code)
    return isKnown
      ? issue('period-invalid', { period })
      : issue('form-unknown', { form: code, available: [...forms.keys()] })
  }

  /** The reports of a form that figures are made of. */
  sentOf(code: string): SentReports {
    return this.#pieces(code).sent
  }

  #pieces(code: string): SentForm & { readonly sent: SentReports } {
    const { catalog, submissions } = this.#source
    const known = this.#sent.get(code)
    if (known) return known
    const own = submissions.filter(({ form }) => form.code === code)
    const read = sentPieces(catalog, own)
    const made = { ...read, sent: sentReports(catalog, this.#scope, read.pieces) }
    this.#sent.set(code, made)
    return made
  }

  /** A form once consolidated; its columns of earlier periods are looked up one period back, no further. */
  #form({ form: code, period, basis }: ReportWish, isLookingBack: boolean): ConsolidatedForm | null {
    const key = JSON.stringify([code, period, basis, isLookingBack])
    const known = this.#forms.get(key)
    if (known !== undefined) return known
    const made = this.#make({ form: code, period, basis }, isLookingBack)
    this.#forms.set(key, made)
    return made
  }

  #make({ form: code, period, basis }: ReportWish, isLookingBack: boolean): ConsolidatedForm | null {
    const { catalog, onUnknownShare = 'bounds', missing = 'non_null' } = this.#source
    const form = formIn(catalog, code, period)
    if (!form) return null
    const { pieces } = this.#pieces(code)
    const earlier = (offset: 'previous' | 'samePeriodLastYear'): ConsolidatedForm | null => {
      const before = earlierPeriod(period, offset)
      const window = before === null ? null : windowOf(catalog, form, before)
      if (before === null || !window || !pieces.some(({ own }) => overlaps(own, window))) return null
      return this.#form({ form: code, period: before, basis }, false)
    }
    const question = {
      world: catalog,
      form,
      period,
      scope: this.#scope,
      basis,
      pieces,
      policy: onUnknownShare,
      missing,
    }
    return consolidateForm(isLookingBack ? { ...question, earlier } : question)
  }
}

/** Consolidates one form for one period: `new Consolidation(source).report(wish)`. */
export function consolidate(options: ConsolidationSource & ReportWish): Result<ConsolidatedReport> {
  return new Consolidation(options).report(options)
}

function isCut({ from, to }: Unit, window: { readonly from: string; readonly to: string }): boolean {
  return (
    (from !== null && from > window.from && from < window.to) || (to !== null && to > window.from && to < window.to)
  )
}

function differences(form: Form, comparisons: readonly FigureComparison[]): readonly Issue[] {
  return comparisons
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ unit, period, place: { row, column }, sent, ours, difference }) =>
      issue('reports-differ', {
        form: form.head.number ?? form.id,
        row,
        column,
        unit,
        period,
        value: sent,
        expected: ours,
        difference,
      }),
    )
}
