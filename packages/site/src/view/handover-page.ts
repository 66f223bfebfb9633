import {
  type HandoverParts,
  type HandoverRecord,
  handoverParts,
  padDate,
  periodHeading,
  writeCount,
} from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor } from './frame.ts'
import { unitName } from './label.ts'
import { formName } from './narrative.ts'
import { isRoundShown } from './report-sharing.ts'
import type { Site } from './site.ts'
import type { Language, RoundFacts } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A handover of a round, with the id of its pages. */
export interface HandoverPlace {
  readonly id: string
  readonly round: string
  readonly change: string
  readonly path: string
  readonly verdict: RoundFacts['report']['handovers'][number]['verdict']
  readonly open: number
  readonly explained: number
}

/** A row of the list of handovers. */
export interface HandoverRow extends Anchor {
  readonly round: string
  readonly verdict: string
  readonly isOpen: boolean
}

/** The page of a handover. */
export interface HandoverPage extends HandoverParts {
  readonly page: string
  readonly isOpen: boolean
  readonly sample: string
  readonly dossier: Anchor
  readonly printable: Anchor
  readonly record: Anchor
  readonly round: Anchor
  readonly event: Anchor | null
}

/** A file that was handed over: its hash before, that of the record it went into, by whom and when. */
export interface DossierRow {
  readonly file: string
  readonly form: string
  readonly before: string
  readonly after: string
  readonly from: string
  readonly to: string
  readonly date: string
  readonly use: string
}

/** A page of the files of a handover. */
export interface DossierPage {
  readonly page: string
  readonly title: string
  readonly lead: string
  readonly columns: readonly string[]
  readonly rows: readonly DossierRow[]
  readonly handover: Anchor
  readonly parts: readonly (Anchor & { readonly isHere: boolean })[]
}

const FILES_A_PAGE = 250
const COLUMNS = ['file', 'form', 'before', 'after', 'from', 'to', 'date', 'use'] as const

/** All handovers that stand in this build; one whose change an earlier round has as well is told apart by its round. */
export function handoverPlaces(site: Site): readonly HandoverPlace[] {
  const met = new Set<string>()
  const shown = site.facts.rounds.filter(({ report }) => isRoundShown(site, report))
  return shown.flatMap(({ report }) =>
    report.handovers.map(({ change, path, verdict, open, explained }) => {
      const id = met.has(change) ? `${change}~${report.code}` : change
      met.add(change)
      return { id, round: report.code, change, path, verdict, open, explained }
    }),
  )
}

/** The handovers with how they stand. */
export function handoverList(site: Site, language: Language): readonly HandoverRow[] {
  const page = address.handovers(language)
  return handoverPlaces(site).map((place) => ({
    text: handoverName(place, language),
    href: link(page, address.handover(language, place.id)),
    round: roundName(site, place.round, language),
    verdict: verdictOf(place, language),
    isOpen: place.verdict === 'open',
  }))
}

/** One handover. */
export function handoverPage(site: Site, place: HandoverPlace, language: Language): HandoverPage {
  const page = address.handover(language, place.id)
  const record = site.facts.reporting.handover(place.round, place.path)
  const made = handoverParts(record, site.facts.reporting.world, language)
  const file = (name: string): string => link(page, address.roundFile(place.round, `${place.path}/${name}`))
  return {
    ...made,
    // The files stand in pages of their own.
    parts: made.parts.filter(({ id }) => id !== 'files'),
    way: wayOf(record, language),
    page,
    isOpen: record.verdict === 'open',
    sample: record.sample ? say(language, 'round.sample') : '',
    dossier: {
      text: say(language, 'handover.dossier', { n: writeCount(record.files.length + record.refused.length, language) }),
      href: link(page, dossierAddress(place, 0, language)),
    },
    printable: { text: say(language, 'handover.printable'), href: file('handover.html') },
    record: { text: say(language, 'report.record'), href: file('handover.json') },
    round: { text: roundName(site, place.round, language), href: link(page, address.round(language, place.round)) },
    event: eventOf(site, place.change, page, language),
  }
}

/** Who went into whom, by the names of the time: `A (cũ) + B (cũ) thành C (mới)`. */
function wayOf({ former, current }: HandoverRecord, language: Language): string {
  const side = (units: HandoverRecord['former'], mark: string): string => {
    const shown = units.slice(0, NAMED).map(({ name }) => `${name} (${mark})`)
    const rest = units.length - shown.length
    return [...shown, ...(rest > 0 ? [say(language, 'handover.others', { n: writeCount(rest, language) })] : [])].join(
      ' + ',
    )
  }
  const sides = [side(former, say(language, 'unit.former')), side(current, say(language, 'unit.new'))]
  return sides.filter((text) => text !== '').join(` ${say(language, 'handover.into')} `)
}

/** Units named in a title. */
const NAMED = 6

/** How many pages the files of a handover take. */
export function dossierParts(site: Site, { round, path }: HandoverPlace): number {
  const { files, refused } = site.facts.reporting.handover(round, path)
  return Math.max(1, Math.ceil((files.length + refused.length) / FILES_A_PAGE))
}

/** The address of a part of the files of a handover. */
export function dossierAddress({ id }: HandoverPlace, part: number, language: Language): string {
  return `${address.handover(language, id)}ho-so/${part === 0 ? '' : `${part + 1}/`}`
}

/** A part of the files of a handover. */
export function dossierPage(site: Site, place: HandoverPlace, part: number, language: Language): DossierPage {
  const page = dossierAddress(place, part, language)
  const record = site.facts.reporting.handover(place.round, place.path)
  const rows = dossierRows(site, place, language)
  return {
    page,
    title: say(language, 'handover.dossierTitle', { handover: handoverName(place, language) }),
    lead: say(language, 'handover.dossierLead', {
      files: writeCount(record.files.length, language),
      refused: writeCount(record.refused.length, language),
      manifest: record.manifest,
    }),
    columns: COLUMNS.map((name) => say(language, `handover.${name}`)),
    rows: rows.slice(part * FILES_A_PAGE, (part + 1) * FILES_A_PAGE),
    handover: { text: handoverName(place, language), href: link(page, address.handover(language, place.id)) },
    parts: Array.from({ length: dossierParts(site, place) }, (_, at) => ({
      text: say(language, 'report.part', { n: writeCount(at + 1, language) }),
      href: link(page, dossierAddress(place, at, language)),
      isHere: at === part,
    })),
  }
}

function dossierRows(site: Site, { round, path }: HandoverPlace, language: Language): readonly DossierRow[] {
  const record = site.facts.reporting.handover(round, path)
  const after = new Map(
    record.forms.flatMap(({ form, periods }) =>
      periods.map(({ period, record: made }) => [`${form} ${period}`, made ?? '']),
    ),
  )
  const { signoff } = record
  const date = signoff?.date ? padDate(signoff.date, language) : say(language, 'unknown')
  const receivers = (signoff?.receivedBy ?? []).map(({ agency }) => agency[language]).join('; ')
  const shared = { to: receivers === '' ? say(language, 'unknown') : receivers, date }
  const given = record.files.map(({ file, sha256, form, unit, period, use }) => ({
    ...{ file, before: sha256, after: after.get(`${form} ${period}`) ?? '' },
    form: `${formName(site, form, language).split(' – ')[0]}, ${periodHeading(period, language)}`,
    from: nameOf(site, unit, language),
    use: say(language, `handover.use.${use}`),
    ...shared,
  }))
  const refused = record.refused.map(({ file, sha256, verdict }) => ({
    ...{ file, form: '', before: sha256, after: '', from: '' },
    use: `${say(language, 'handover.refused')}: ${sayCode(language, 'handover.verdict', verdict)}`,
    ...shared,
  }))
  return [...given, ...refused]
}

function nameOf(site: Site, id: string, language: Language): string {
  const unit = site.unitsById.get(id)
  return unit ? `${unitName(site, unit, language)} (${id})` : id
}

/** A handover by its change: the day, or the id of a change or document. */
export function handoverName({ change }: Pick<HandoverPlace, 'change'>, language: Language): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(change)
  return say(language, 'round.handover', { change: isDay ? padDate(change, language) : change })
}

function roundName(site: Site, code: string, language: Language): string {
  return site.facts.rounds.find(({ report }) => report.code === code)?.report.names[language] ?? code
}

function verdictOf({ verdict, open, explained }: HandoverPlace, language: Language): string {
  return say(language, `round.verdict.${verdict}`, {
    open: writeCount(open, language),
    explained: writeCount(explained, language),
  })
}

function eventOf(site: Site, change: string, page: string, language: Language): Anchor | null {
  const text = say(language, 'handover.event')
  if (site.instrumentsById.has(change)) return { text, href: link(page, address.event(language, change)) }
  return site.changesByDate.has(change) ? { text, href: link(page, address.day(language, change)) } : null
}
