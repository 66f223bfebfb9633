import { dayBefore, padDate, writeDate } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor, Crumb } from './frame.ts'
import { endIsObserved, type UnitLabel, unitLabel, unitName, unitPath, writeEnd, writeStart } from './label.ts'
import { oldAddressesOf } from './old-addresses.ts'
import { type Reference, referenceOf } from './reference.ts'
import { lastVersion, type Site, versionAt } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'
import { type SubmissionGrid, submissionGrid } from './submission-grid.ts'
import { type Timeline, timelineOf } from './timeline.ts'
import { type TransferRow, transferRows } from './transfer-table.ts'
import { unchangedOf } from './unchanged.ts'
import { type UnitDownload, unitDownloads } from './unit-downloads.ts'
import { type UnitFigures, unitFigures } from './unit-figures.ts'
import { capital, say, sayCode } from './words.ts'

/** A name and what it stands for. */
export interface Fact {
  /** The language of the text, where it is not that of the page. */
  readonly lang?: Language
  readonly term: string
  readonly text: string
  readonly href: string | null
}

/** One version of a unit in its timeline. */
export interface VersionRow {
  readonly from: string
  readonly to: string
  readonly name: string
  readonly code: string
  readonly parent: Anchor | null
  readonly note: string
  readonly reference: Reference | null
}

/** Everything a unit's page prints. */
export interface UnitPage {
  readonly path: string
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly status: string
  readonly isEnded: boolean
  /** Who holds the code now, or held it before: one line each, linked. */
  readonly codeNotes: readonly Anchor[]
  readonly codeWarning: Anchor | null
  readonly facts: readonly Fact[]
  readonly predecessors: readonly TransferRow[]
  readonly noPredecessor: string
  readonly successors: readonly TransferRow[]
  readonly noSuccessor: string
  readonly endReference: Reference | null
  readonly timeline: Timeline | null
  /** What did not change, a sentence each. */
  readonly unchanged: readonly string[]
  readonly submissions: SubmissionGrid | null
  readonly downloads: readonly UnitDownload[]
  readonly oldAddresses: readonly string[]
  readonly versions: readonly VersionRow[]
  readonly figures: UnitFigures
  /** The ready-made comparisons, where the unit has some. */
  readonly comparison: Anchor | null
  readonly childGroups: readonly { readonly caption: string; readonly rows: readonly UnitLabel[] }[]
  readonly formerChildren: readonly UnitLabel[]
  readonly name: string
}

/** The page of a unit, ended or in operation. */
export function unitPage(site: Site, unit: UnitFacts, language: Language): UnitPage {
  const page = unitPath(unit, language)
  const version = lastVersion(unit)
  const name = unitName(site, unit, language)
  const incoming = site.incoming(unit.id)
  const outgoing = site.outgoing(unit.id)
  const lastDay = unit.to === null ? site.releaseDate : dayBefore(unit.to)
  const end = site.endChange(unit)
  const { rows, former } = childrenOf(site, unit, lastDay)
  const label = ({ unit: child }: { readonly unit: UnitFacts }): UnitLabel => unitLabel(site, child, language, page)
  return {
    path: page,
    title: name,
    name,
    crumbs: unitCrumbs(site, unit, language).map((crumb) => (crumb.to === page ? { ...crumb, to: null } : crumb)),
    status: statusOf(site, unit, language),
    isEnded: unit.to !== null,
    ...codeNotes(site, unit, language, page),
    facts: factsOf(site, unit, language, page),
    predecessors: transferRows(site, incoming, 'from', language, page),
    noPredecessor: say(
      language,
      unit.from === null || incoming.length > 0 ? 'unit.noPredecessorSince' : 'unit.noPredecessor',
    ),
    successors: transferRows(site, outgoing, 'to', language, page),
    noSuccessor: say(language, levelEnded(site, unit) ? 'unit.levelEnded' : 'unit.noSuccessor'),
    endReference: end ? referenceOf(site, end, language, page) : null,
    timeline: timelineOf(site, unit, language),
    unchanged: unchangedOf(site, unit, language),
    submissions: submissionGrid(site, unit.id, language),
    downloads: unitDownloads(site, unit, language, page),
    oldAddresses: oldAddressesOf(unit, language),
    versions: versionRows(site, unit, language, page),
    figures: unitFigures(site, unit, language, page),
    comparison:
      unit.level === site.topLevel && site.isInForce(unit, site.releaseDate)
        ? {
            text: say(language, 'compare.readyTitle', { unit: name }),
            href: link(page, address.comparison(language, unit.id)),
          }
        : null,
    childGroups: [...rows].map(([level, members]) => ({
      caption: `${capital(sayCode(language, 'level', level))}: ${say(language, 'unit.childrenCaption', { unit: version.name, date: writeDate(lastDay, language) })} (${members.length})`,
      rows: members.map(label),
    })),
    formerChildren: former.map(label),
  }
}

/** Whether no unit of this level is left in operation. */
function levelEnded(site: Site, unit: UnitFacts): boolean {
  return unit.to !== null && !site.liveLevels.has(unit.level)
}

/** Whether a unit is in operation, or when it ended. */
export function statusOf(site: Site, unit: UnitFacts, language: Language): string {
  if (unit.to === null) return say(language, 'unit.current')
  return endIsObserved(site, unit)
    ? say(language, 'unit.endedUnknown')
    : say(language, 'unit.ended', { date: padDate(dayBefore(unit.to), language) })
}

/** The way to a unit: the units above it, then the unit itself. */
export function unitCrumbs(site: Site, unit: UnitFacts, language: Language): readonly Crumb[] {
  const chain: UnitFacts[] = []
  const date = unit.to === null ? site.releaseDate : dayBefore(unit.to)
  let parent = lastVersion(unit).parent
  while (parent !== null && chain.length < site.facts.register.levels.length) {
    const above = site.unit(parent)
    chain.unshift(above)
    parent = versionAt(above, date).parent
  }
  return [
    { text: say(language, 'nav.units'), to: address.units(language) },
    ...chain.map((each) => ({ text: unitName(site, each, language), to: unitPath(each, language) })),
    { text: unitName(site, unit, language), to: unitPath(unit, language) },
  ]
}

function codeNotes(
  site: Site,
  unit: UnitFacts,
  language: Language,
  page: string,
): { readonly codeNotes: readonly Anchor[]; readonly codeWarning: Anchor | null } {
  const { code } = lastVersion(unit)
  const holders = site.holdersByCode.get(code) ?? []
  if (holders.length < 2) return { codeNotes: [], codeWarning: null }
  const at = holders.findIndex((holder) => holder.unit === unit)
  const next = holders[at + 1]
  const previous = holders[at - 1]
  const note = (
    holder: typeof next,
    key: 'unit.codeNow' | 'unit.codeBefore',
    date: string | null | undefined,
  ): Anchor[] =>
    holder
      ? [
          {
            text: say(language, key, {
              code,
              date: date ? padDate(date, language) : say(language, 'unknown'),
              unit: unitName(site, holder.unit, language),
            }),
            href: link(page, unitPath(holder.unit, language)),
          },
        ]
      : []
  return {
    codeNotes: [
      ...note(next, 'unit.codeNow', next?.from),
      ...note(previous, 'unit.codeBefore', previous?.to ? dayBefore(previous.to) : null),
    ],
    codeWarning: { text: say(language, 'unit.codeWarning', { code }), href: link(page, address.code(language, code)) },
  }
}

function factsOf(site: Site, unit: UnitFacts, language: Language, page: string): readonly Fact[] {
  const version = lastVersion(unit)
  const parent = version.parent === null ? null : site.unit(version.parent)
  const fact = (term: string, text: string, href: string | null = null): Fact => ({ term, text, href })
  return [
    fact(say(language, 'unit.code'), version.code),
    fact(say(language, 'unit.id'), unit.id),
    fact(say(language, 'unit.level'), sayCode(language, 'level', unit.level)),
    fact(say(language, 'unit.type'), sayCode(language, 'type', version.type)),
    ...(parent
      ? [fact(say(language, 'unit.parent'), unitName(site, parent, language), link(page, unitPath(parent, language)))]
      : []),
    fact(say(language, 'unit.begin'), writeStart(site, unit, language)),
    ...(unit.to === null ? [] : [fact(say(language, 'unit.end'), writeEnd(site, unit, language))]),
  ]
}

function versionRows(site: Site, unit: UnitFacts, language: Language, page: string): readonly VersionRow[] {
  return unit.versions.map((version, at) => {
    const parent = version.parent === null ? null : site.unit(version.parent)
    const change = version.change === null ? undefined : site.changesById.get(version.change)
    const isObserved = (version.dateKind ?? change?.dateKind) === 'observed'
    const next = unit.versions[at + 1]
    const date = (value: string): string =>
      isObserved ? say(language, 'date.observed', { date: writeDate(value, language) }) : padDate(value, language)
    return {
      from: version.from === null ? say(language, 'unknown') : date(version.from),
      to:
        version.to === null
          ? ''
          : next || !endIsObserved(site, unit)
            ? padDate(dayBefore(version.to), language)
            : writeEnd(site, unit, language),
      name: version.name,
      code: version.code,
      parent: parent
        ? {
            text: versionAt(parent, version.from ?? (version.to ? dayBefore(version.to) : site.releaseDate)).name,
            href: link(page, unitPath(parent, language)),
          }
        : null,
      note: version.continuity === 'assumed' ? say(language, 'version.assumed') : '',
      reference: change ? referenceOf(site, change, language, page) : null,
    }
  })
}

/** The units under a unit on a day, by level, and those that stood under it only before. */
function childrenOf(
  site: Site,
  unit: UnitFacts,
  day: string,
): {
  readonly rows: ReadonlyMap<string, readonly { readonly unit: UnitFacts }[]>
  readonly former: readonly { readonly unit: UnitFacts }[]
} {
  const there = new Map<UnitFacts, boolean>()
  for (const { unit: child, version } of site.children(unit.id)) {
    const isThere = (version.from === null || version.from <= day) && (version.to === null || version.to > day)
    there.set(child, isThere || (there.get(child) ?? false))
  }
  const order = (a: UnitFacts, b: UnitFacts): number => site.collate(lastVersion(a), lastVersion(b))
  const all = [...there].sort(([a], [b]) => order(a, b))
  const rows = new Map<string, { readonly unit: UnitFacts }[]>()
  for (const [child, isThere] of all) {
    if (isThere) rows.set(child.level, [...(rows.get(child.level) ?? []), { unit: child }])
  }
  return { rows, former: all.filter(([, isThere]) => !isThere).map(([child]) => ({ unit: child })) }
}
