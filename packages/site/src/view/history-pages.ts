import { padDate, writeCount, writeDate } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor } from './frame.ts'
import { unitName, unitPath } from './label.ts'
import { kindsOf } from './reference.ts'
import { group, lastVersion, type Site, versionAt } from './site.ts'
import type { ChangeFacts, Language, TransferFacts, UnitFacts } from './site-data.ts'
import { amountOf } from './transfer-table.ts'
import { say, sayCode } from './words.ts'

/** A day on which units changed, in the list of all changes. */
export interface DayRow {
  readonly date: string
  readonly href: string
  readonly certainty: string
  readonly count: string
  readonly kinds: string
  readonly instruments: readonly Anchor[]
  readonly moreInstruments: string
}

const LISTED = 6
const CHANGES_IN_PAGE = 300

/** All days of change, newest first. */
export function dayRows(site: Site, language: Language, page: string): readonly DayRow[] {
  return [...site.changesByDate]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, changes]) => {
      const ids = instrumentsOf(changes)
      const kinds = new Set(changes.flatMap((change) => change.kinds))
      return {
        date: padDate(date, language),
        href: link(page, address.day(language, date)),
        certainty: certaintyOf(changes, language),
        count: writeCount(changes.length, language),
        kinds: [...kinds]
          .sort()
          .map((kind) => sayCode(language, 'kind', kind))
          .join(', '),
        instruments: ids.slice(0, LISTED).map((id) => instrumentLink(site, id, language, page)),
        moreInstruments: ids.length > LISTED ? `… +${ids.length - LISTED}` : '',
      }
    })
}

function certaintyOf(changes: readonly ChangeFacts[], language: Language): string {
  const kinds = new Set(changes.map(({ dateKind }) => dateKind))
  return [...kinds]
    .sort()
    .map((kind) => say(language, `history.${kind}`))
    .join(', ')
}

function instrumentsOf(changes: readonly ChangeFacts[]): readonly string[] {
  return [...new Set(changes.flatMap(({ instrument }) => (instrument === null ? [] : [instrument])))].sort()
}

function instrumentLink(site: Site, id: string, language: Language, page: string): Anchor {
  return { text: site.instrumentsById.get(id)?.number ?? id, href: link(page, address.event(language, id)) }
}

/** A unit in a before or after cell. */
export interface PartyLink extends Anchor {
  readonly note: string
  /** How it passed, and to whom when there are several. */
  readonly passed: readonly PassedPart[]
}

/** How a unit passed to one receiver: wholly or in part, with the shares that are known. */
export interface PassedPart {
  readonly kind: string
  readonly into: Anchor | null
  readonly shares: string
}

/** One change: who was there before, who after, how. */
export interface ChangeRow {
  readonly id: string
  readonly kinds: string
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
        text: unitName(site, unit, language),
        href: link(page, unitPath(unit, language)),
        note,
        passed,
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
        ({ unit, version }) =>
          unit.versions[0] === version && !after.some(({ href }) => href === link(page, unitPath(unit, language))),
      )
      return {
        id: change.id,
        kinds: kindsOf(change, language),
        before: [
          ...before,
          ...renamed.map(({ unit, version }) => {
            const old = unit.versions[unit.versions.indexOf(version) - 1] ?? version
            return {
              text: describeVersion(site, old, change.operating),
              href: link(page, unitPath(unit, language)),
              note: '',
              passed: [],
            }
          }),
          ...endedBy(site, change).map((unit) => party(unit, '')),
        ],
        after: [
          ...after,
          ...opened.map(({ unit }) => party(unit, '')),
          ...renamed.map(({ unit, version }) => ({
            text: describeVersion(site, version, change.operating),
            href: link(page, unitPath(unit, language)),
            note: '',
            passed: [],
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
    into:
      isOneOfSeveral && receiver
        ? { text: unitName(site, receiver, language), href: link(page, unitPath(receiver, language)) }
        : null,
    shares: isAll(transfer) ? '' : `${share('area')}; ${share('population')}`,
  }
}

/** Units that end with a change without passing anything on, as the change's id tells. */
function endedBy(site: Site, change: ChangeFacts): readonly UnitFacts[] {
  if (!change.kinds.includes('abolish') || site.transfersByChange.has(change.id)) return []
  const code = change.id.slice(change.operating.length + 1)
  return (site.holdersByCode.get(code) ?? []).map(({ unit }) => unit).filter(({ to }) => to === change.operating)
}

/** The unit under the outermost one in which all changes of a document lie; empty where there are several. */
function placeOf(site: Site, changes: readonly ChangeFacts[]): string {
  const found = new Set<UnitFacts>()
  for (const { id, operating } of changes) {
    const receivers = (site.transfersByChange.get(id) ?? []).flatMap(({ to }) => (to === null ? [] : [site.unit(to)]))
    const opened = (site.versionsByChange.get(id) ?? []).map(({ unit }) => unit)
    for (const unit of [...receivers, ...opened]) {
      const top = site.topUnit(unit, operating)
      if (top) found.add(top)
    }
  }
  const [only] = found
  return found.size === 1 && only ? lastVersion(only).name : ''
}

/** A page of changes: of one document, or of one day. */
export interface ChangesPage {
  readonly path: string
  readonly title: string
  readonly intro: string
  readonly facts: readonly { readonly term: string; readonly text: string; readonly href: null }[]
  readonly effect: string
  readonly instruments: readonly (Anchor & { readonly note: string; readonly place: string })[]
  readonly rows: readonly ChangeRow[]
  readonly caption: string
  readonly pager: readonly (Anchor & { readonly isHere: boolean })[]
}

/** The page of one document with a line for each of its changes. */
export function eventPage(site: Site, id: string, language: Language): ChangesPage {
  const page = address.event(language, id)
  const instrument = site.instrumentsById.get(id)
  const changes = site.changesByInstrument.get(id) ?? []
  const rows = changeRows(site, changes, language, page)
  const number = instrument?.number ?? id
  const units = new Set(rows.flatMap(({ before, after }) => [...before, ...after].map(({ href }) => href)))
  const one = (values: readonly (string | null)[]): string => {
    const found = [...new Set(values)]
    return (
      found.map((value) => (value === null ? say(language, 'unknown') : padDate(value, language))).join(', ') ||
      say(language, 'unknown')
    )
  }
  const fact = (key: Parameters<typeof say>[1], text: string) => ({ term: say(language, key), text, href: null })
  const [last] = changes
    .map(({ operating }) => operating)
    .sort()
    .slice(-1)
  return {
    path: page,
    title: [say(language, 'history.eventTitle', { number }), placeOf(site, changes)]
      .filter((part) => part !== '')
      .join(' – '),
    intro: say(language, 'history.eventIntro', {
      n: writeCount(changes.length, language),
      units: writeCount(units.size, language),
    }),
    facts: [
      fact('history.number', number),
      fact('history.clause', instrument?.clause || say(language, 'unknown')),
      fact('history.issued', instrument?.date ? padDate(instrument.date, language) : say(language, 'unknown')),
      fact('history.inForce', one(changes.map(({ inForce }) => inForce))),
      fact(
        'history.operating',
        changes.every(({ dateKind }) => dateKind === 'observed') && last
          ? say(language, 'date.observed', { date: writeDate(last, language) })
          : one(changes.map(({ operating }) => operating)),
      ),
    ],
    effect:
      rows.some(({ kinds }) => kinds !== '') && last && changes.some((change) => site.transfersByChange.has(change.id))
        ? say(language, 'history.effects', { date: writeDate(last, language) })
        : '',
    instruments: [],
    rows,
    caption: say(language, 'history.table'),
    pager: [],
  }
}

/** The pages of one day: its documents, and the changes for which no document is known. */
export function dayPages(site: Site, date: string): number {
  return Math.max(1, Math.ceil(unexplained(site, date).length / CHANGES_IN_PAGE))
}

function unexplained(site: Site, date: string): readonly ChangeFacts[] {
  return (site.changesByDate.get(date) ?? []).filter(({ instrument }) => instrument === null)
}

/** One page of a day. */
export function dayPage(site: Site, date: string, part: number, language: Language): ChangesPage {
  const path = (number: number): string =>
    number === 1 ? address.day(language, date) : address.dayPart(language, date, number)
  const page = path(part)
  const changes = site.changesByDate.get(date) ?? []
  const pages = dayPages(site, date)
  const rest = [...unexplained(site, date)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const counts = group(changes, ({ instrument }) => instrument)
  return {
    path: page,
    title: say(language, 'history.dateTitle', { date: writeDate(date, language) }),
    intro: `${certaintyOf(changes, language)} · ${writeCount(changes.length, language)}`,
    facts: [],
    effect: '',
    instruments:
      part > 1
        ? []
        : instrumentsOf(changes).map((id) => ({
            ...instrumentLink(site, id, language, page),
            note: writeCount(counts.get(id)?.length ?? 0, language),
            place: placeOf(site, counts.get(id) ?? []),
          })),
    rows: changeRows(site, rest.slice((part - 1) * CHANGES_IN_PAGE, part * CHANGES_IN_PAGE), language, page),
    caption: say(language, 'history.withoutInstrument'),
    pager:
      pages < 2
        ? []
        : Array.from({ length: pages }, (_, at) => ({
            text: say(language, 'table.part', { n: String(at + 1), total: String(pages) }),
            href: link(page, path(at + 1)),
            isHere: at + 1 === part,
          })),
  }
}
