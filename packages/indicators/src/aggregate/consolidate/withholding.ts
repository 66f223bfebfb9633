import { type Issue, issue } from '../../base/issue.ts'
import {
  type ConsolidatedFigure,
  type ConsolidatedUnit,
  type FigureComparison,
  placeKey,
  type SentByPlace,
  type SentReport,
} from '../../model/consolidated.ts'
import type { UnitId } from '../../model/unit.ts'
import { withhold } from '../withhold.ts'
import { placeSums } from './form-sums.ts'
import { type GroupCell, groupId } from './group-cells.ts'
import { isSummed } from './published-relations.ts'
import { type FigureCell, figureId, type PublishedReport, type PublishedSet } from './published-set.ts'

/** Takes what is hidden out of reports: figures, totals of groups, comparisons, findings, and the cells behind figures. */
export class Withholding {
  readonly #set: PublishedSet
  readonly #figures: ReadonlyMap<string, FigureCell>
  readonly #groups: ReadonlySet<string>
  readonly #hidden: ReadonlySet<string>
  /** Hidden cells by unit and place, and the places alone. */
  readonly #sent: ReadonlySet<string>
  readonly #places: ReadonlySet<string>
  readonly #masks = new Map<SentByPlace, SentByPlace>()

  constructor(set: PublishedSet, groups: readonly GroupCell[], hidden: ReadonlySet<string>) {
    const sent = [...set.sent.values()].filter(({ id }) => hidden.has(id))
    const gone = groups.filter(
      ({ id, shares, isSummed: isSum }) =>
        hidden.has(id) || (!isSum && [...shares.keys()].some((cell) => hidden.has(cell))),
    )
    this.#set = set
    this.#hidden = hidden
    this.#figures = new Map(set.figures.map((cell) => [cell.id, cell]))
    this.#groups = new Set(gone.map(({ id }) => id))
    this.#sent = new Set(sent.map(({ unit, key }) => `${unit} ${key}`))
    this.#places = new Set(sent.map(({ key }) => key))
  }

  /** The report without what is hidden, with a finding for each figure withheld beside the confidential ones. */
  report<R extends PublishedReport>(report: R): R {
    const found: Issue[] = []
    const units = report.units.map((unit) => this.#unit(report, unit, found))
    const withheld = new Set(
      units.flatMap(({ unit, figures }) =>
        figures
          .filter(({ figure }) => figure.reason === 'confidential')
          .map(({ place }) => `${unit} ${placeKey(place)}`),
      ),
    )
    const isOpen = ({ kind, unit, place }: FigureComparison): boolean =>
      !withheld.has(`${unit} ${placeKey(place)}`) && (kind === 'parent' || !this.#places.has(placeKey(place)))
    const comparisons = report.comparisons.filter(isOpen)
    const dropped = new Set(report.comparisons.filter((each) => !isOpen(each)).map(differenceKey))
    const issues = report.issues.filter((each) => {
      if (each.code === 'unresolved') return !this.#sent.has(`${each.args.unit} ${each.args.indicator}`)
      return each.code !== 'reports-differ' || !dropped.has(argumentsKey(each.args))
    })
    return { ...report, units, groups: this.#groupsOf(report), comparisons, issues: [...issues, ...found] }
  }

  #groupsOf(report: PublishedReport): PublishedReport['groups'] {
    return report.groups
      .map((group) => ({
        ...group,
        totals: group.totals.filter(({ place }) => !this.#groups.has(groupId(report, group, place))),
      }))
      .filter(({ totals }) => totals.length > 0)
  }

  #unit(report: PublishedReport, unit: ConsolidatedUnit, found: Issue[]): ConsolidatedUnit {
    const byKey = new Map(unit.figures.map((made) => [placeKey(made.place), made]))
    const known = new Map<string, boolean>()
    const isGone = (made: ConsolidatedFigure): boolean => {
      const key = placeKey(made.place)
      const held = known.get(key)
      if (held !== undefined) return held
      known.set(key, false)
      const parts = made.madeOf.flatMap((place) => byKey.get(placeKey(place)) ?? [])
      const gone =
        made.figure.reason === 'confidential' ||
        this.#isHidden(report, unit, made) ||
        // Of a sum that is refused for another reason only what is known would be told, which no relation looks at.
        (parts.some(isGone) && (made.figure.value === null || !isFormSum(report, made)))
      known.set(key, gone)
      return gone
    }
    const figures = unit.figures.map((made): ConsolidatedFigure => {
      const isNew = !saysNothing(made) && isGone(made)
      if (isNew) {
        const { indicator = '', bound } = made.part
        const name = bound === false || indicator === '' ? placeKey(made.place) : indicator
        const args = { unit: unit.unit, indicator: name, period: report.period }
        found.push(issue('confidential-hidden', args, { column: placeKey(made.place) }))
      }
      const repeats = made.repeats && { ...made.repeats, sent: this.#masked(made.repeats.sent) }
      return { ...made, repeats, figure: isNew ? withhold(made.figure) : made.figure }
    })
    return { ...unit, figures, sent: this.#masked(unit.sent) }
  }

  /** A figure that is no plain sum tells of each of its cells. */
  #isHidden(report: PublishedReport, unit: ConsolidatedUnit, made: ConsolidatedFigure): boolean {
    const id = figureId(report, unit, made)
    const cell = this.#figures.get(id)
    if (!cell || this.#hidden.has(id)) return cell !== undefined
    return cell.entered.some(({ sent }) => this.#hidden.has(sent.id)) && !isSummed(cell)
  }

  /** Reports whose hidden cells say that they are confidential, and no number. */
  #masked(list: SentByPlace): SentByPlace {
    const known = this.#masks.get(list)
    if (known) return known
    const made: SentByPlace = new Map([...list].map(([unit, places]) => [unit, this.#maskedPlaces(unit, places)]))
    this.#masks.set(list, made)
    return made
  }

  #maskedPlaces(unit: UnitId, places: SentByPlace extends ReadonlyMap<UnitId, infer P> ? P : never): typeof places {
    if (![...places.keys()].some((key) => this.#sent.has(`${unit} ${key}`))) return places
    return new Map(
      [...places].map(([key, figure]) => [
        key,
        { ...figure, pieces: figure.pieces.map((piece) => this.#maskedReport(unit, piece)) },
      ]),
    )
  }

  #maskedReport(unit: UnitId, report: SentReport): SentReport {
    const cell: SentReport['cell'] = (key) => {
      const found = report.cell(key)
      const id = this.#set.cell(unit, report, key)?.id ?? ''
      return found && this.#hidden.has(id) ? { ...found, state: 'confidential', value: null, written: '' } : found
    }
    return { ...report, cell }
  }
}

function saysNothing({ figure: { value, text, known, lower, upper, state } }: ConsolidatedFigure): boolean {
  return [value, text, known, lower, upper].every((each) => each === null) && state === 'none'
}

function isFormSum({ form }: PublishedReport, { place, madeOf }: ConsolidatedFigure): boolean {
  const keys = madeOf.map(placeKey)
  const isSame = (parts: readonly string[]): boolean =>
    parts.length === keys.length && parts.every((part, at) => part === keys[at])
  return placeSums(form, [place]).some(({ total, parts }) => total === placeKey(place) && isSame(parts))
}

function differenceKey({ unit, period, place, sent, ours }: FigureComparison): string {
  return JSON.stringify([unit, period, place.row, place.column, sent, ours])
}

function argumentsKey(args: Extract<Issue, { code: 'reports-differ' }>['args']): string {
  return JSON.stringify([args.unit, args.period, args.row, args.column, args.value, args.expected])
}
