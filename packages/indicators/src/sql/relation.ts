/** `count`: a whole number of 64 bits; `wide`: one of up to 38 digits, for exact shares. */
export type ColumnKind = 'text' | 'count' | 'wide'

/** A column of a relation and what it says. */
export interface RelationColumn {
  readonly name: string
  readonly kind: ColumnKind
  readonly says: string
}

/** A table that the plan joins figures with. */
export interface Relation {
  readonly name: string
  readonly says: string
  readonly columns: readonly RelationColumn[]
}

/** A cell of a relation; `null` is nothing. */
export type RelationCell = string | number | bigint | null

/** A relation with its rows, in order. */
export interface FilledRelation {
  readonly relation: Relation
  readonly rows: readonly (readonly RelationCell[])[]
}

const text = (name: string, says: string): RelationColumn => ({ name, kind: 'text', says })
const count = (name: string, says: string): RelationColumn => ({ name, kind: 'count', says })
const wide = (name: string, says: string): RelationColumn => ({ name, kind: 'wide', says })

const source = count('source', 'number of a unit of an old list')
const target = count('target', 'number of a unit of the new list, as seen from one old list')
const place = count('place', 'place of a way among those of its source: ties of rounding go by it')

/** What is known about the ways from old lists to a new one, in tables that a database can join: facts, no figures. */
export const RELATIONS = {
  spellings: {
    name: 'chitieu_spellings',
    says: 'What a text means on a list: codes and ids.',
    columns: [
      text('listdate', 'date of the old list'),
      text('spelled', 'code or id as figures name it'),
      source,
      text('aloneSince', 'first day of a unit that is a unit of the new list by itself, else nothing'),
    ],
  },
  sources: {
    name: 'chitieu_sources',
    says: 'Units of the old lists.',
    columns: [
      source,
      text('listdate', 'date of the old list'),
      text('unit', 'id'),
      count('obliged', '1: owes a figure'),
      count('whole', '1: no part of it goes a way of its own; else its figure is cut'),
      count('odd', '1: cut, or with pieces, or not obliged: the plan looks at it by itself'),
      text('holder', 'id of the unit that bears what earlier restatings kept unallocated at this one'),
      text('holderCode', 'its code'),
      text('holderName', 'its name'),
    ],
  },
  ways: {
    name: 'chitieu_ways',
    says: 'Shares of units that are cut: each known way and each piece, as portion of a total.',
    columns: [
      source,
      place,
      wide('portion', 'numerator of the share'),
      wide('total', 'denominator, one for each source'),
    ],
  },
  entering: {
    name: 'chitieu_entering',
    says: 'Sources that enter a target, each once.',
    columns: [
      target,
      source,
      count('obliged', '1: the source owes a figure'),
      count('whole', '1: the source is not cut'),
      count('counts', '1: it is expected; 0: a weak or open way only'),
      count('place', 'place of its known way, nothing where there is none'),
      count('cut', '1: a known share between 0 and 1'),
      wide('weight', 'what it weighs in the target, in parts of one denominator for each target'),
      text('lineage', 'unitId@share, ? for an unknown one'),
    ],
  },
  reached: {
    name: 'chitieu_reached',
    says: 'Targets that a piece may have reached.',
    columns: [
      target,
      source,
      place,
      count('turn', 'order in which the target looks at them'),
      count('obliged', '1: the source owes a figure'),
      count('open', '1: nobody says where the piece went'),
      text('reason', 'why its way is not known'),
      wide('most', 'numerator of the most of the source that may have arrived'),
      wide('total', 'its denominator'),
      count('less', '1: that is less than the piece'),
    ],
  },
  pieces: {
    name: 'chitieu_pieces',
    says: 'Pieces of units whose way is not known, but the unit that holds all their ends is.',
    columns: [
      source,
      place,
      text('unit', 'id of the holder, empty where there is none'),
      text('code', 'its code'),
      text('name', 'its name'),
      text('reason', 'why the way is not known'),
      text('lineage', 'unitId@share'),
    ],
  },
  targets: {
    name: 'chitieu_targets',
    says: 'Units of the new list as seen from an old one.',
    columns: [
      target,
      text('listdate', 'date of the old list'),
      text('unit', 'id'),
      text('code', 'code on the new list'),
      text('name', 'name on the new list'),
      text('since', 'first day of the unit'),
      text('leak', 'why what comes back is not sure to be all of it, else nothing'),
      count('self', 'number of the one source that is this very unit, else nothing'),
      count('fed', '1: a unit that owes a figure enters it'),
      count('senders', 'rows in chitieu_entering'),
      count('counted', 'those of them that are expected'),
      count('cut', '1: a known share of one of them is between 0 and 1'),
      count('owed', 'expected sources that owe a figure'),
      wide('owedWeight', 'their weights together'),
      count('reaches', '1: a piece may have reached it'),
      text('blur', 'why it is not exact when every source sent a number, else nothing'),
      text('lineage', 'its sources when every one sent a number'),
    ],
  },
  nested: {
    name: 'chitieu_nested',
    says: 'Sources of one target of which one lies in the other.',
    columns: [target, source, count('above', 'the source it lies in')],
  },
  clusters: {
    name: 'chitieu_clusters',
    says: 'Closed groups: targets whose parts are unknown and whose total is exact.',
    columns: [
      count('cluster', 'number'),
      text('listdate', 'date of the old list'),
      text('members', 'ids joined by |'),
      count('size', 'members'),
      count('owed', 'different sources of its members that owe a figure'),
    ],
  },
  members: {
    name: 'chitieu_members',
    says: 'Targets of closed groups.',
    columns: [count('cluster', 'number'), target],
  },
  within: {
    name: 'chitieu_within',
    says: 'Pieces that stay within a closed group.',
    columns: [count('cluster', 'number'), source, place],
  },
} as const satisfies Readonly<Record<string, Relation>>

export type RelationName = keyof typeof RELATIONS
