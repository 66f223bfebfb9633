import { decimalText, subtractDecimals } from '../base/decimal.ts'
import { issue } from '../base/issue.ts'
import type {
  CarriedOver,
  HandoverComparison,
  HandoverForm,
  HandoverPeriod,
  HandoverRecord,
  HandoverReports,
  HandoverTotal,
  Instrument,
  SignoffRecord,
  UndecidedUnit,
} from '../generated/types.ts'
import type { PlaceName } from '../model/consolidated.ts'
import type {
  CarriedFacts,
  HandoverFacts,
  HandoverFormFacts,
  HandoverPeriodFacts,
  OwedReports,
  PlaceTotal,
  Undecided,
} from '../model/handover.ts'
import { addDays } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { dossierIssues, manifestText } from './dossier.ts'
import { Explanations, type MatterVerdict } from './explanations.ts'
import { countHandover } from './handover-counts.ts'
import { handoverSections } from './handover-sections.ts'
import { differenceOf, sumTexts } from './place-sums.ts'

/** What a handover is written with: names, the sign-off, and how texts are hashed. */
export interface HandoverLayout {
  readonly history: UnitHistory
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly signoff: { readonly file: string; readonly record: SignoffRecord } | null
  readonly hash: (text: string) => string
}

/** Lays a handover out: every difference with its verdict, and what the sign-off says of it. */
export function handoverRecord(facts: HandoverFacts, layout: HandoverLayout): HandoverRecord {
  return new HandoverWriter(facts, layout).record()
}

class HandoverWriter {
  readonly #facts: HandoverFacts
  readonly #layout: HandoverLayout
  readonly #explanations: Explanations

  constructor(facts: HandoverFacts, layout: HandoverLayout) {
    this.#facts = facts
    this.#layout = layout
    this.#explanations = new Explanations(layout.signoff?.record ?? null)
  }

  record(): HandoverRecord {
    const { ground, others, files } = this.#facts
    const { signoff, hash } = this.#layout
    const forms = this.#facts.forms.map((form) => this.#form(form))
    const carriedOver = this.#facts.carriedOver.map((each) => this.#carried(each))
    const refused = this.#facts.refused.map(({ file: { file, sha256, totals }, codes }) => ({
      ...{ file, sha256, errors: totals.error, codes },
      ...this.#explanations.verdictOf({ kind: 'refused', file }),
    }))
    const manifest = hash(manifestText(files))
    return {
      schemaVersion: '1.0.0',
      sample: files.some(({ isSample }) => isSample),
      ...{ change: ground.asked, within: ground.within, day: ground.day },
      instruments: this.#instruments(),
      ...this.#units(),
      ...countHandover({ forms, carriedOver, refused }),
      ...{ forms, carriedOver },
      sections: handoverSections(this.#facts),
      files: files.map(({ isSample: _, ...file }) => file),
      ...{ refused, others, manifest },
      signoff: signoff?.record ?? null,
      findings: this.#findings(manifest).map((found) => ({ ...found })) as HandoverRecord['findings'],
    }
  }

  #findings(manifest: string): HandoverFacts['issues'] {
    const { issues, files } = this.#facts
    const { signoff } = this.#layout
    if (!signoff) return issues
    const { file, record } = signoff
    const idle = this.#explanations.idle.map((number) => issue('explanation-idle', { file, number }, { file }))
    return [...issues, ...idle, ...dossierIssues(record, files, manifest)]
  }

  #instruments(): HandoverRecord['instruments'] {
    const counts = new Map<string, number>()
    for (const { instrument } of this.#facts.ground.changes)
      if (instrument !== null) counts.set(instrument, (counts.get(instrument) ?? 0) + 1)
    return [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, changes]) => ({ id, number: this.#layout.instruments.get(id)?.number ?? null, changes }))
  }

  #units(): Pick<HandoverRecord, 'former' | 'current' | 'units'> {
    const { former, current, top, day } = this.#facts.ground
    const named = (units: readonly Unit[], date: string): HandoverRecord['former'] =>
      units.filter(({ level }) => level === top).map((unit) => ({ ...this.#named(unit, date), level: unit.level }))
    const levels = this.#layout.history.head.levels.map((level) => ({
      level,
      former: former.filter((unit) => unit.level === level).length,
      current: current.filter((unit) => unit.level === level).length,
    }))
    return {
      former: named(former, addDays(day, -1)),
      current: named(current, day),
      units: levels.filter((each) => each.former + each.current > 0),
    }
  }

  #named(unit: Unit, date: string): { readonly unit: string; readonly code: string; readonly name: string } {
    const { code, name } = this.#layout.history.version(unit, date)
    return { unit: unit.id, code, name }
  }

  #form({ form, regime, calendar, from, periods, absent }: HandoverFormFacts): HandoverForm {
    return {
      ...{ form, regime, calendar, from },
      periods: periods.map((period) => this.#period(form, period)),
      absent: absent.map(({ kind, ...counts }) => ({ periodKind: kind, ...counts })),
    }
  }

  #period(form: string, facts: HandoverPeriodFacts): HandoverPeriod {
    const { period, window, containsDay, record } = facts
    const reporters = facts.owed.map((owed) => this.#reports(form, period, owed))
    return {
      ...{ period, window, containsDay, reporters, record },
      totals: facts.totals.map((total) => this.#total(form, period, total, reporters)),
      undecided: facts.undecided.map(undecidedRecord),
      comparisons: facts.comparisons.map((each): HandoverComparison => {
        const { kind, unit, period: of, place, indicator, sent, ours, difference } = each
        const matter = { kind: 'comparison' as const, form, period: of, units: [unit], ...named(indicator, place) }
        return {
          ...{ kind, unit, period: of, ...placeRecord(place), ...(indicator !== null && { indicator }) },
          ...{ sent, ours, difference, ...this.#explanations.verdictOf(matter) },
        }
      }),
    }
  }

  #reports(
    form: string,
    period: string,
    { reporter, level, owed, held, missing, duplicate }: OwedReports,
  ): HandoverReports {
    const lacking = new Set(missing.map(({ unit }) => unit))
    return {
      ...{ reporter, level, expected: owed.length, present: owed.length - lacking.size, heldByCurrent: held.length },
      missing: missing.map(({ unit, days }) => ({
        ...this.#named(unit, addDays(days.to, -1)),
        ...days,
        ...this.#explanations.verdictOf({ kind: 'missing', form, period, units: [unit.id] }),
      })),
      duplicate: duplicate.map(({ unit, files }) => ({
        ...this.#named(unit, addDays(this.#facts.ground.day, -1)),
        files,
        ...this.#explanations.verdictOf({ kind: 'duplicate', form, period, units: [unit.id] }),
      })),
    }
  }

  #total(form: string, period: string, total: PlaceTotal, reporters: readonly HandoverReports[]): HandoverTotal {
    const { level, from, place, indicator, breakdown, sums, formerBy } = total
    const base = {
      ...{ level, ...placeRecord(place), ...(indicator !== null && { indicator }) },
      ...(breakdown !== '' && { breakdown }),
    }
    if (sums === null) return { ...base, ...NOT_ADDITIVE }
    const difference = differenceOf(sums)
    const silent = silentIn(from, reporters)
    const matter = { kind: 'total' as const, form, period, ...named(indicator, place) }
    const { verdict, explanation } =
      difference === null || difference.integer !== 0n
        ? this.#explanations.verdictOf({ ...matter, units: [...formerBy.keys()] })
        : worst(silent)
    const by = [...formerBy]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([unit, value]) => ({ unit, value: decimalText(value) }))
    return {
      ...base,
      former: decimalText(sums.former),
      ...(by.length > 0 && by.length <= SHOWN_UNITS && { formerBy: by }),
      ...sumTexts(sums),
      difference: difference && decimalText(difference),
      ...{ silent: silent.length, verdict, explanation },
    }
  }

  #carried({ form, level, day, former, current, silent, isWaiting, lines }: CarriedFacts): CarriedOver {
    const written = lines.map(({ row, key, opening, closing, closed, opened }) => ({
      ...{ row, ...(key !== null && { key }), opening, closing },
      ...{ closed: decimalText(closed), opened: decimalText(opened) },
      difference: decimalText(subtractDecimals(closed, opened)),
    }))
    const differs = lines.length === 0 || written.some(({ difference }) => difference !== '0')
    const units = [...former, ...current].map(({ id }) => id)
    return {
      ...{ form, level, day, former: idsOf(former), current: idsOf(current), silent: idsOf(silent), lines: written },
      ...(isWaiting
        ? { verdict: 'waiting', explanation: null }
        : differs
          ? this.#explanations.verdictOf({ kind: 'carriedOver', form, units })
          : { verdict: 'equal', explanation: null }),
    }
  }
}

/** Former units beyond this number are not told apart in a total. */
const SHOWN_UNITS = 6

const NOT_ADDITIVE = {
  former: null,
  own: null,
  current: null,
  known: null,
  kept: null,
  unallocated: null,
  unresolved: null,
  difference: null,
  silent: 0,
  verdict: 'notAdditive',
  explanation: null,
} as const

function idsOf(units: readonly Unit[]): readonly string[] {
  return units.map(({ id }) => id)
}

function placeRecord({ row, column, key }: PlaceName): Pick<HandoverTotal, 'row' | 'column' | 'key'> {
  return { row, column, ...(key !== null && { key }) }
}

function named(
  indicator: string | null,
  { row, column }: PlaceName,
): { readonly indicator?: string; readonly row: string; readonly column: string } {
  return { ...(indicator !== null && { indicator }), row, column }
}

/** Reports that are in no total of bodies of some levels because they are missing, or two of one rank. */
function silentIn(levels: readonly string[], reporters: readonly HandoverReports[]): readonly MatterVerdict[] {
  return reporters
    .filter(({ level }) => levels.includes(level))
    .flatMap(({ missing, duplicate }) => [...missing, ...duplicate])
    .map(({ verdict, explanation }) => ({ verdict: verdict === 'explained' ? 'explained' : 'open', explanation }))
}

/** A total without a report is no better than what is said of that report. */
function worst(silent: readonly MatterVerdict[]): Pick<HandoverTotal, 'verdict' | 'explanation'> {
  const [first] = silent
  if (!first) return { verdict: 'equal', explanation: null }
  return silent.find(({ verdict }) => verdict === 'open') ?? first
}

function undecidedRecord({ level, unit, kind, holder, candidates, amounts }: Undecided): UndecidedUnit {
  return {
    ...{ level, unit, kind, holder, candidates },
    amounts: amounts.map(({ place, value }) => ({ ...placeRecord(place), value: decimalText(value) })),
  }
}
