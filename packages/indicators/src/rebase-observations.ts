import type { Behaviour } from './aggregate/behaviour.ts'
import { behaviourOf } from './aggregate/behaviour-of.ts'
import type { UnknownSharePolicy } from './aggregate/draft.ts'
import { rebase as restate } from './aggregate/rebase.ts'
import { type Issue, issue } from './base/issue.ts'
import type { Catalog } from './model/catalog.ts'
import type { Figure } from './model/figure.ts'
import type { IsoDate } from './model/iso-date.ts'
import type { ObservationTable } from './model/observation-table.ts'
import type { UnitHistory } from './model/unit-history.ts'

/** Onto which list to restate, and by which rules. */
export interface RebaseObservationsOptions {
  /** Says how columns that are named after indicators behave. */
  readonly catalog?: Catalog
  /** The units, when no catalogue is given. */
  readonly history?: UnitHistory
  readonly at: IsoDate
  /** Behaviour by column; columns named after indicators of the catalogue have their own. */
  readonly behaviours?: ReadonlyMap<string, Behaviour>
  /** Weight basis named by the caller. */
  readonly basis?: string
  readonly onUnknownShare?: UnknownSharePolicy
  /** Sum to the units of this level. */
  readonly level?: string
  readonly decimals?: ReadonlyMap<string, number>
}

/** Restated figures in output order, and what there is to say about them. */
export interface Rebased {
  readonly figures: readonly Figure[]
  readonly issues: readonly Issue[]
}

/** Restates observations onto the units of a date: `rebase(reading.observations, { catalog, at: '2025-07-01' })`. A column without behaviour is a finding, never a sum. */
export function rebase(observations: ObservationTable, options: RebaseObservationsOptions): Rebased {
  const history = options.history ?? options.catalog?.history
  if (!history) throw new Error('rebase needs a catalogue or a unit history')
  const columns = observations.columns.map(({ name }) => name)
  const behaviours = new Map(options.behaviours)
  for (const column of columns) {
    const known = behaviours.has(column) ? null : catalogued(column, columns, options.catalog)
    if (known) behaviours.set(column, known)
  }
  const bare = columns.filter((column) => !behaviours.has(column) && !isWeight(column, behaviours))
  if (bare.length > 0) return { figures: [], issues: bare.map((column) => issue('behaviour-missing', { column })) }
  const figures: Figure[] = []
  const issues: Issue[] = []
  const { at: to, basis = null, level = null, onUnknownShare = 'refuse', decimals = new Map() } = options
  for (const series of restate(observations, { history, to, behaviours, basis, level, onUnknownShare, decimals })) {
    figures.push(...series.figures)
    issues.push(...series.issues)
  }
  return { figures, issues }
}

function catalogued(column: string, columns: readonly string[], catalog: Catalog | undefined): Behaviour | null {
  const [code = '', ...breakdown] = column.split(';')
  const indicator = catalog?.indicators.get(code)
  if (!indicator) return null
  return behaviourOf(indicator, indicator.definitions.at(-1), breakdown.join(';'), (key) => columns.includes(key))
    .behaviour
}

function isWeight(column: string, behaviours: ReadonlyMap<string, Behaviour>): boolean {
  return [...behaviours.values()].some((behaviour) => behaviour.kind === 'mean' && behaviour.weight === column)
}
