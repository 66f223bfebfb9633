import { padDate, writeDate } from '@chitieu/indicators'
import { type UnitAnchor, unitAnchor, unitHref } from './label.ts'
import { group, type Site, versionAt } from './site.ts'
import type { ChangeFacts, Language, TransferFacts, UnitFacts } from './site-data.ts'
import { amountOf } from './transfer-table.ts'
import { say, sayCode } from './words.ts'

/** What a kind of change touches; each looks different in a list. */
export type KindLook = 'boundary' | 'name' | 'type' | 'code' | 'level'

/** A kind of change in words, with what it touches. */
export interface KindMark {
  readonly text: string
  readonly look: KindLook
}

const looks: Readonly<Record<string, KindLook>> = {
  rename: 'name',
  retype: 'type',
  recode: 'code',
  reparent: 'level',
}

/** The kinds of some changes, those of territory first. */
export function kindMarks(kinds: Iterable<string>, language: Language): readonly KindMark[] {
  return [...new Set(kinds)]
    .map((kind) => ({ text: sayCode(language, 'kind', kind), look: looks[kind] ?? ('boundary' as const) }))
    .sort((a, b) => Number(a.look !== 'boundary') - Number(b.look !== 'boundary'))
}

/** A unit in a before or after cell. */
export interface PartyLink extends UnitAnchor {
  readonly unit: string
  readonly note: string
  /** How it passed, and to whom when there are several. */
  readonly passed: readonly PassedPart[]
}

/** How a unit passed to one receiver: wholly or in part, with the shares that are known. */
export interface PassedPart {
  readonly kind: string
  readonly into: UnitAnchor | null
  readonly shares: string
}

/** One change: who was there before, who after, how. */
export interface ChangeRow {
  readonly id: string
  readonly kinds: readonly KindMark[]
  readonly before: readonly PartyLink[]
  readonly after: readonly PartyLink[]
  readonly inForce: string
  readonly operating: string
}

/** The changes as lines of a table, in the order of their ids. */
export function changeRows(
  site: Site,
  changes: readonly ChangeFacts[],
  language: Language,
  page: string,
): readonly ChangeRow[] {
  return [...changes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((change) => {
      const transfers = site.transfersByChange.get(change.id) ?? []
      const versions = site.versionsByChange.get(change.id) ?? []
      const renamed = versions.filter(({ unit, version }) => unit.versions[0] !== version)
      const party = (unit: UnitFacts, note: string, passed: readonly PassedPart[] = []): PartyLink => ({
        ...unitAnchor(site, unit, language, page),
        ...{ unit: unit.id, note, passed },
      })
      const targets = group(transfers, ({ to }) => to)
      const after = [...targets].map(([id]) => party(site.unit(id), ''))
      const before = [...group(transfers, ({ from }) => from)].map(([id, its]) =>
        party(
          site.unit(id),
          '',
          its.map((transfer) => passedPart(site, transfer, targets.size > 1, language, page)),
        ),
      )
      const opened = versions.filter(
        ({ unit, version }) => unit.versions[0] === version && !after.some((each) => each.unit === unit.id),
      )
      return {
        id: change.id,
        kinds: kindMarks(change.kinds, language),
        before: [
          ...before,
          ...renamed.map(({ unit, version }) => {
            const old = unit.versions[unit.versions.indexOf(version) - 1] ?? version
            return {
              text: describeVersion(site, old, change.operating),
              href: unitHref(site, unit, language, page),
              ...{ unit: unit.id, note: '', passed: [] },
            }
          }),
          ...endedBy(site, change).map((unit) => party(unit, '')),
        ],
        after: [
          ...after,
          ...opened.map(({ unit }) => party(unit, '')),
          ...renamed.map(({ unit, version }) => ({
            text: describeVersion(site, version, change.operating),
            href: unitHref(site, unit, language, page),
            ...{ unit: unit.id, note: '', passed: [] },
          })),
        ],
        inForce: change.inForce === null ? say(language, 'unknown') : padDate(change.inForce, language),
        operating:
          change.dateKind === 'observed'
            ? say(language, 'date.observed', { date: writeDate(change.operating, language) })
            : padDate(change.operating, language),
      }
    })
}

/** A name with its code and the unit above, so that a change of any of them is seen. */
function describeVersion(site: Site, version: UnitFacts['versions'][number], date: string): string {
  const parent = version.parent === null ? undefined : site.unitsById.get(version.parent)
  return `${version.name} (${version.code}${parent ? `, ${versionAt(parent, version.from ?? date).name}` : ''})`
}

/** Whether a unit passed with all its land and people, so that shares would say nothing more. */
function isAll({ kind, area, population }: TransferFacts): boolean {
  return kind === 'whole' && [area, population].every((said) => said === null || said === 'all')
}

function passedPart(
  site: Site,
  transfer: TransferFacts,
  isOneOfSeveral: boolean,
  language: Language,
  page: string,
): PassedPart {
  const { kind, to } = transfer
  const receiver = to === null ? null : site.unit(to)
  const share = (what: 'area' | 'population'): string =>
    `${say(language, `transfer.${what}`).toLocaleLowerCase('vi')}: ${amountOf(site, transfer, what, language)}`
  return {
    kind: say(language, `transfer.kind.${kind}`),
    into: isOneOfSeveral && receiver ? unitAnchor(site, receiver, language, page) : null,
    shares: isAll(transfer) ? '' : `${share('area')}; ${share('population')}`,
  }
}

/** Units that end with a change without passing anything on, as the change's id tells. */
function endedBy(site: Site, change: ChangeFacts): readonly UnitFacts[] {
  if (!change.kinds.includes('abolish') || site.transfersByChange.has(change.id)) return []
  const code = change.id.slice(change.operating.length + 1)
  return (site.holdersByCode.get(code) ?? []).map(({ unit }) => unit).filter(({ to }) => to === change.operating)
}
