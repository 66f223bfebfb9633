import type { Issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type { Figure } from '../model/figure.ts'
import type { LineageStep } from '../model/observation.ts'
import type { Change } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { printFigure } from './figures-csv.ts'

/** What a legal instrument is called and when it was made. */
export interface InstrumentFacts {
  readonly id: string
  readonly number: string
  readonly date: string
  readonly inForce: string
}

/** One source of a traced figure. */
export interface TraceSource extends LineageStep {
  readonly name: string
  /** The figure as printed. */
  readonly value: string
}

/** One change between a source and the figure. */
export type TraceChange = Pick<Change, 'id' | 'kinds' | 'inForce' | 'operating' | 'dateKind'> & {
  readonly instrument: InstrumentFacts | null
}

/** A source that nobody says where it went, and that may have entered the unit. */
export interface TraceUnresolved {
  readonly unit: string
  readonly name: string
  readonly amount: string
  readonly candidates: readonly string[]
}

/** A unit of a closed group. */
export interface TraceMember {
  readonly unit: string
  readonly code: string
  readonly name: string
}

/** The whole chain behind one figure. */
export interface Trace {
  readonly indicator: string
  readonly breakdown: string
  readonly period: string
  readonly basis: string
  readonly unit: string
  readonly code: string
  readonly name: string
  /** The units of the closed group that the figure is the total of; empty for the figure of a unit. */
  readonly members: readonly TraceMember[]
  readonly state: string
  readonly value: string | null
  readonly method: string
  readonly status: string
  readonly reason: string
  readonly known: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly expected: number
  readonly received: number
  readonly sources: readonly TraceSource[]
  readonly changes: readonly TraceChange[]
  readonly unresolved: readonly TraceUnresolved[]
}

/** What a chain is told from. */
export interface TraceParts {
  readonly history: UnitHistory
  readonly instruments: ReadonlyMap<string, InstrumentFacts>
  readonly figure: Figure
  readonly breakdown: string
  readonly basis: string
  readonly lineage: readonly LineageStep[]
  readonly issues: readonly Issue[]
  /** The printed text of a source's figure. */
  readonly printed: (step: LineageStep) => string
}

/** Tells the chain behind a figure: its sources, the changes between them and it, what may be missing. */
export function traceFigure({
  history,
  instruments,
  figure,
  breakdown,
  basis,
  lineage,
  issues,
  printed,
}: TraceParts): Trace {
  const number = (value: Figure['value']): string | null =>
    value === null ? null : printFigure(value, figure.decimals)
  const nameOf = (id: string): string => {
    const unit = history.find(id)
    return unit ? history.version(unit, figure.listDate).name : ''
  }
  return {
    indicator: figure.indicator,
    breakdown,
    period: figure.period,
    basis,
    unit: figure.unit,
    code: figure.code,
    name: figure.name,
    members: figure.method === 'group' ? figure.sources.split('|').flatMap((id) => memberOf(id, history, basis)) : [],
    state: figure.state,
    value: figure.text ?? number(figure.value),
    method: figure.method,
    status: figure.status,
    reason: figure.reason,
    known: number(figure.known),
    lower: number(figure.lower),
    upper: number(figure.upper),
    expected: figure.expected,
    received: figure.received,
    sources: lineage.map((step) => ({ ...step, name: nameOf(step.unit), value: printed(step) })),
    changes: figure.changes
      .map((id) => changeOf(id, history, instruments))
      .sort((a, b) => byText(a.operating, b.operating) || byText(a.id, b.id)),
    unresolved: issues.flatMap((found): readonly TraceUnresolved[] => {
      if (found.code !== 'unresolved' || found.args.period !== figure.period) return []
      const { unit, amount, candidates } = found.args
      return candidates.includes(figure.unit) ? [{ unit, name: nameOf(unit), amount, candidates }] : []
    }),
  }
}

/** A member as it stands on the list that the group is of. */
function memberOf(id: string, history: UnitHistory, basis: string): readonly TraceMember[] {
  const unit = history.find(id)
  if (!unit) return []
  const { code, name } = basis.startsWith('at:')
    ? history.version(unit, basis.slice('at:'.length))
    : history.lastVersion(unit)
  return [{ unit: id, code, name }]
}

/** A change and the instrument that decided it; one that the register does not hold is our own mistake. */
export function changeOf(id: string, history: UnitHistory, instruments: TraceParts['instruments']): TraceChange {
  const change = history.changes.get(id)
  if (!change) throw new Error(`no change ${id} in the register`)
  const { kinds, inForce, operating, dateKind, instrument } = change
  return {
    id,
    kinds,
    inForce,
    operating,
    dateKind,
    instrument: instrument === null ? null : (instruments.get(instrument) ?? null),
  }
}
