import { periodHeading, writeCount } from '@chitieu/indicators'
import { link } from './address.ts'
import { tellsOf } from './figure-tells.ts'
import { figureText } from './figure-text.ts'
import { figureTitle } from './figure-title.ts'
import type { Anchor } from './frame.ts'
import { unitName } from './label.ts'
import { reportTitle } from './report-page.ts'
import {
  differenceAddress,
  figureAnchor,
  frozenAddress,
  type OpenedReport,
  openRecord,
  type ReportPlace,
} from './report-places.ts'
import { recordHash } from './report-versions.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

type Figure = OpenedReport['own']['figures'][number]

/** A figure that two releases do not tell alike; one of the two is `null` where only the other has it. */
export interface FigureDifference {
  readonly kind: 'new' | 'revised' | 'removed'
  readonly before: Figure | null
  readonly after: Figure | null
}

/** The page of what differs between a release and the one before. */
export interface DifferencePage {
  readonly page: string
  readonly title: string
  readonly lead: string
  readonly newer: Anchor
  readonly older: Anchor
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly kind: string
    readonly title: string
    readonly before: string
    readonly after: string
  }[]
  readonly more: string
}

const LISTED = 500

/** Figures that are new, told otherwise or gone, in the order of the newer report, the gone ones last. */
export function differences(before: readonly Figure[], after: readonly Figure[]): readonly FigureDifference[] {
  const [old, now] = [byPlace(before), byPlace(after)]
  const changed = after.flatMap((figure): readonly FigureDifference[] => {
    const was = old.get(figureAnchor(figure)) ?? null
    if (was === null) return [{ kind: 'new', before: null, after: figure }]
    return tellsOf(was) === tellsOf(figure) ? [] : [{ kind: 'revised', before: was, after: figure }]
  })
  const gone = before.filter((figure) => !now.has(figureAnchor(figure)))
  return [...changed, ...gone.map((figure) => ({ kind: 'removed', before: figure, after: null }) as const)]
}

function byPlace(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  return new Map(figures.map((figure) => [figureAnchor(figure), figure]))
}

/** What differs between two releases of a report. */
export function differencePage(
  site: Site,
  place: ReportPlace,
  [newer, older]: readonly [string, string],
  language: Language,
): DifferencePage {
  const page = differenceAddress(site, place, [newer, older], language)
  const now = opened(site, place, newer)
  const was = opened(site, place, older)
  const found = differences(was.own.figures, now.own.figures)
  const count = (kind: FigureDifference['kind']): string =>
    writeCount(found.filter((each) => each.kind === kind).length, language)
  const report = reportTitle(now, unitName(site, site.unit(place.unit), language), language)
  const release = (id: string): Anchor => ({ text: id, href: link(page, frozenAddress(site, place, id, language)) })
  return {
    page,
    title: say(language, 'report.difference', { newer, older, report }),
    lead:
      found.length === 0
        ? say(language, 'report.noDifference', { cells: writeCount(now.own.figures.length, language) })
        : say(language, 'report.differing', {
            new: count('new'),
            revised: count('revised'),
            removed: count('removed'),
          }),
    newer: release(newer),
    older: release(older),
    columns: [
      say(language, 'report.change'),
      say(language, 'report.figure'),
      say(language, 'report.inRelease', { release: older }),
      say(language, 'report.inRelease', { release: newer }),
    ],
    rows: found.slice(0, LISTED).map(({ kind, before, after }) => ({
      kind: sayCode(language, 'report.change', kind),
      title: figureTitle(now.form, placeOf(after ?? before), language),
      before: told(before, language),
      after: told(after, language),
    })),
    more: found.length > LISTED ? say(language, 'report.more', { n: writeCount(found.length - LISTED, language) }) : '',
  }
}

function placeOf(figure: Figure | null) {
  if (!figure) throw new Error('expected a figure on one side of a difference')
  return { row: figure.row, column: figure.column, key: figure.key ?? null }
}

function opened(site: Site, place: ReportPlace, release: string): OpenedReport {
  const sha256 = recordHash(site, place, release)
  if (sha256 === null)
    throw new Error(`expected release ${release} to hold ${place.path}, ${periodHeading(place.period, 'vi')}`)
  return openRecord(site, site.facts.frozen.record(sha256), place.unit)
}

/** A figure in a line, with its method and letters. */
function told(figure: Figure | null, language: Language): string {
  if (figure === null) return '—'
  return [figureText(figure, language), sayCode(language, 'method', figure.method), figure.status]
    .filter(Boolean)
    .join(' · ')
}
