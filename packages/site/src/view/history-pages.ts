import { padDate, writeCount, writeDate } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { type ChangeRow, changeRows } from './change-rows.ts'
import { type FlowSection, flowSections } from './flow.ts'
import type { Anchor } from './frame.ts'
import { instrumentLink, instrumentsOf } from './history-list.ts'
import { group, lastVersion, type Site } from './site.ts'
import type { ChangeFacts, Language, UnitFacts } from './site-data.ts'
import { say } from './words.ts'

const CHANGES_IN_PAGE = 300

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
  readonly flows: readonly FlowSection[]
  readonly rows: readonly ChangeRow[]
  /** Where the register has its changes from. */
  readonly sources: readonly string[]
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
  const units = new Set(rows.flatMap(({ before, after }) => [...before, ...after].map(({ unit }) => unit)))
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
      rows.some(({ kinds }) => kinds.length > 0) &&
      last &&
      changes.some((change) => site.transfersByChange.has(change.id))
        ? say(language, 'history.effects', { date: writeDate(last, language) })
        : '',
    instruments: [],
    flows: flowSections(site, changes, language, page),
    rows,
    sources: site.facts.register.sources,
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
  const shown = rest.slice((part - 1) * CHANGES_IN_PAGE, part * CHANGES_IN_PAGE)
  const counts = group(changes, ({ instrument }) => instrument)
  return {
    path: page,
    title: say(language, 'history.dateTitle', { date: writeDate(date, language) }),
    intro: dayIntro(changes, language),
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
    flows: flowSections(site, shown, language, page),
    rows: changeRows(site, shown, language, page),
    sources: [],
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

/** How many changes a day has, and whether documents or lists set the day. */
function dayIntro(changes: readonly ChangeFacts[], language: Language): string {
  const [kind, other] = new Set(changes.map(({ dateKind }) => dateKind))
  const n = writeCount(changes.length, language)
  return say(language, `history.dayIntro.${other === undefined ? (kind ?? 'observed') : 'both'}`, { n })
}
