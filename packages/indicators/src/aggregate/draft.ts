import { by } from '../base/order.ts'
import { printRational } from '../base/rational.ts'
import type { Figure, Method, Reason, Scaled } from '../model/figure.ts'
import { STATUS_BITS } from '../model/observation-table.ts'
import type { Window } from '../model/period.ts'
import type { Crosswalk, TargetPlan } from './crosswalk.ts'
import type { UsedSource } from './tally.ts'

/** Undecided shares: withhold the figure, or give bounds. */
export type UnknownSharePolicy = 'refuse' | 'bounds'

/** Where a figure stands: its series, period and list. */
export interface Place {
  readonly keys: readonly string[]
  readonly period: string
  readonly window: Window | null
  readonly indicator: string
  readonly decimals: number
}

/** The part of a figure that differs by behaviour; the rest is filled from its place and target. */
export interface Outcome {
  readonly method: Method
  readonly reason?: Reason | ''
  readonly state?: Figure['state']
  /** Of a quotient, where they are not those of the column. */
  readonly decimals?: number
  readonly value?: Scaled | null
  readonly text?: string | null
  readonly known?: Scaled | null
  readonly lower?: Scaled | null
  readonly upper?: Scaled | null
  readonly expected: number
  readonly received: number
  readonly missingWeight?: string
  /** Rebuilt from parts that were summed from other units: it carries their marks. */
  readonly isRebuilt?: boolean
  readonly flags: number
  readonly used: readonly UsedSource[]
}

const LETTERS = ['B', 'E', 'I', 'P', 'W'] as const

/** Status letters of a figure: what its sources carried, and what its method adds. */
export function statusOf(
  outcome: Pick<Outcome, 'method' | 'flags' | 'isRebuilt'>,
  place: Place,
  target: TargetPlan,
): string {
  const set = new Set(Object.keys(STATUS_BITS).filter((letter) => (outcome.flags & (STATUS_BITS[letter] ?? 0)) !== 0))
  const { method } = outcome
  if (method === 'refused') set.clear()
  if (method === 'weighted' || method === 'apportioned' || method === 'bounded') set.add('E')
  if (method === 'summed' || outcome.isRebuilt === true) {
    set.add('W')
    const { from } = target.unit
    if (place.window && from !== null && place.window.from <= from && from < place.window.to) set.add('B')
  }
  return LETTERS.filter((letter) => set.has(letter)).join('')
}

/** Completes a figure of one target. */
export function draftFigure(crosswalk: Crosswalk, target: TargetPlan, place: Place, outcome: Outcome): Figure {
  return {
    keys: place.keys,
    period: place.period,
    indicator: place.indicator,
    unit: target.unit.id,
    code: target.code,
    name: target.name,
    decimals: outcome.decimals ?? place.decimals,
    state: outcome.state ?? (outcome.value === null || outcome.value === undefined ? 'none' : 'number'),
    value: outcome.value ?? null,
    text: outcome.text ?? null,
    method: outcome.method,
    status: statusOf(outcome, place, target),
    reason: outcome.reason ?? '',
    known: outcome.known ?? null,
    lower: outcome.lower ?? null,
    upper: outcome.upper ?? null,
    expected: outcome.expected,
    received: outcome.received,
    missingWeight: outcome.missingWeight ?? '0',
    sources: printSources(crosswalk, outcome.used),
    changes: target.changes,
    listDate: crosswalk.listDate,
  }
}

/** `unitId@share` joined by `|`, by unit id; an unknown share is `?`. */
export function printSources(crosswalk: Crosswalk, used: readonly UsedSource[]): string {
  return used
    .map(({ source, share }) => ({ id: crosswalk.sources[source]?.unit.id ?? '', share }))
    .sort(by(({ id }) => id))
    .map(({ id, share }) => `${id}@${share ? printRational(share) : '?'}`)
    .join('|')
}
