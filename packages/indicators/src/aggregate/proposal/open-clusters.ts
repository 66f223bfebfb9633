import { byText } from '../../base/order.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import type { UnitEntry } from '../../model/unit-list.ts'
import type { ProposalDraft } from './draft.ts'

/** A row under the code of a unit of another name. */
export interface Renamed {
  readonly entry: UnitEntry
  readonly unit: Unit
}

/** What a list leaves open on one level: units it no longer has, rows of unknown units, codes under another name. */
export interface Unplaced {
  readonly gone: readonly Unit[]
  readonly fresh: readonly UnitEntry[]
  readonly renamed: readonly Renamed[]
}

/**
 * Writes down what a list only half says, parent by parent: who went into whom is undetermined where units ended beside new ones.
 * Gives back the rows that are plain new names.
 */
export function askOfClusters(draft: ProposalDraft, unplaced: Unplaced): readonly Renamed[] {
  const plain: Renamed[] = []
  for (const cluster of clustersOf(draft, unplaced)) {
    if (cluster.gone.length === 0) {
      plain.push(...cluster.renamed)
      for (const entry of cluster.fresh) create(draft, entry, cluster)
    } else merge(draft, cluster)
  }
  return plain
}

interface Cluster {
  readonly parent: UnitId | null
  readonly gone: Unit[]
  readonly fresh: UnitEntry[]
  readonly renamed: Renamed[]
}

function clustersOf(draft: ProposalDraft, { gone, fresh, renamed }: Unplaced): readonly Cluster[] {
  const clusters = new Map<UnitId | null, Cluster>()
  const at = (parent: UnitId | null): Cluster => {
    const held = clusters.get(parent) ?? { parent, gone: [], fresh: [], renamed: [] }
    clusters.set(parent, held)
    return held
  }
  for (const unit of gone) at(draft.history.version(unit, draft.date).parent).gone.push(unit)
  for (const entry of fresh) at(draft.parentOf(entry)).fresh.push(entry)
  for (const each of renamed) at(draft.history.version(each.unit, draft.date).parent).renamed.push(each)
  return [...clusters.values()].sort((a, b) => byText(a.parent ?? '', b.parent ?? ''))
}

/** Whose land a new unit has, a list does not say. */
function create(draft: ProposalDraft, entry: UnitEntry, { parent }: Cluster): void {
  const change = draft.open(entry.code, ['create'], entry)
  const id = draft.start(entry, change)
  const around = parent === null ? [] : draft.history.children(parent, draft.date)
  const candidates = around.filter(({ level, id: each }) => level === entry.level && !draft.isEnded(each))
  draft.ask(
    'origin',
    entry.code,
    [id],
    candidates.map((unit) => unit.id),
    change,
  )
}

function merge(draft: ProposalDraft, { parent, gone, fresh, renamed }: Cluster): void {
  const entries = [...fresh, ...renamed.map(({ entry }) => entry)].sort((a, b) => byText(a.code, b.code))
  const sources = [...gone, ...renamed.map(({ unit }) => unit)].sort((a, b) => byText(a.id, b.id))
  const codes = sources.map((unit) => draft.history.version(unit, draft.date).code)
  const change = draft.open(
    entries[0]?.code ?? codes[0] ?? '',
    [entries.length > 0 ? 'merge' : 'abolish'],
    entries[0] ?? null,
  )
  for (const unit of sources) draft.end(unit, change)
  const targets = entries.map((entry) => draft.start(entry, change))
  const common = { change, kind: 'undetermined', area: null, population: null } as const
  for (const { id: from } of sources)
    for (const to of targets.length > 0 ? targets : [null]) draft.pass({ ...common, from, to })
  const ids = sources.map(({ id }) => id)
  if (targets.length > 0) {
    draft.ask('pairs', change, ids, targets, change)
    return
  }
  const around = parent === null ? [] : draft.history.children(parent, draft.date)
  const level = sources[0]?.level
  const candidates = around.filter((unit) => unit.level === level && !draft.isEnded(unit.id))
  draft.ask(
    'receiver',
    change,
    ids,
    candidates.map(({ id }) => id),
    change,
  )
}
