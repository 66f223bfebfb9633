import { append } from '../base/grouped.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import type { BodyRow, ContactRow } from '../generated/types.ts'
import type { Body, BodyVersion, Contact } from './body.ts'

/** A row of a list of bodies or contacts, and where it stands. */
export interface Placed<Row> {
  readonly row: Row
  readonly place: Place
}

/** Bodies as lists name them, contacts by the body they name, and the place of each body's first row. */
export interface BuiltBodies {
  readonly bodies: readonly Body[]
  readonly contacts: ReadonlyMap<string, readonly Contact[]>
  readonly places: ReadonlyMap<string, Place>
}

/** Puts the rows of one id together, one row a version, and the contacts of one body. */
export function buildBodies(
  rows: readonly Placed<BodyRow>[],
  contacts: readonly Placed<ContactRow>[],
  issues: Issue[],
): BuiltBodies {
  const groups = groupRows(rows, issues)
  const reach = new Map<string, Contact[]>()
  for (const { row } of contacts) append(reach, row.body, contactOf(row))
  const bodies = [...groups].map(([id, group]) => bodyOf(group, reach.get(id) ?? [], issues))
  return { bodies, contacts: reach, places: new Map([...groups].map(([id, [first]]) => [id, first.place])) }
}

type Group = [Placed<BodyRow>, ...Placed<BodyRow>[]]

function groupRows(rows: readonly Placed<BodyRow>[], issues: Issue[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  let previous = ''
  for (const each of rows) {
    const { id, kind, level } = each.row
    const group = groups.get(id)
    if (!group) groups.set(id, [each])
    else if (previous !== id) issues.push(issue('body-rows-scattered', { body: id }, each.place))
    else if (group[0].row.kind !== kind || group[0].row.level !== level) {
      issues.push(issue('body-kind-changed', { body: id, kind, level }, each.place))
    } else group.push(each)
    previous = id
  }
  return groups
}

function bodyOf(group: Group, contacts: readonly Contact[], issues: Issue[]): Body {
  const [{ row: first }] = group
  const versions = group.map(({ row }) => versionOf(row))
  checkVersions(group, versions, issues)
  const last = versions.at(-1) as BodyVersion
  const named = group.flatMap(({ row }) => row.successors.split('|').filter(Boolean))
  return {
    ...last,
    ...{ id: first.id, kind: first.kind, level: first.level, versions, contacts },
    ...{ from: versions[0]?.from ?? null, to: last.to, successors: [...new Set(named)] },
    ...{ isSample: group.some(({ row }) => row.sample === 'true'), isDerived: false },
  }
}

function versionOf({ identifier, name, nameEn, parent, territory, validFrom, validTo }: BodyRow): BodyVersion {
  return {
    ...{ identifier, name: name.normalize('NFC'), nameEn: nameEn || name.normalize('NFC') },
    ...{ parent: parent || null, territory, from: validFrom || null, to: validTo || null },
  }
}

function contactOf({ channel, value, person, sharing, validFrom, validTo, sample }: ContactRow): Contact {
  return {
    ...{ channel, value, person, sharing, from: validFrom || null, to: validTo || null },
    isSample: sample === 'true',
  }
}

function checkVersions(group: Group, versions: readonly BodyVersion[], issues: Issue[]): void {
  versions.forEach(({ from, to }, at) => {
    const { row, place } = group[at] as Placed<BodyRow>
    const before = versions[at - 1]
    const isBackward = from !== null && to !== null && to < from
    const overlaps = before && (before.to === null || from === null || from < before.to)
    if (isBackward || overlaps) issues.push(issue('body-versions-overlap', { body: row.id }, place))
    else if (before?.to && from !== null && from > before.to) {
      issues.push(issue('body-version-gap', { body: row.id, from: before.to, to: from }, place))
    }
  })
}
