import { writeDate, writeSpan } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Panel } from './chart-lines.ts'
import type { Anchor } from './frame.ts'
import { unitName, unitPath } from './label.ts'
import { hues } from './panel-spec.ts'
import type { Site } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'
import { say } from './words.ts'

/** The key of one unit in a panel: its hue, stroke and end mark. */
export interface PanelKey {
  readonly name: string
  readonly hue: string
  readonly width: number
  readonly dash: string
  readonly mark: string
}

/** Name, link and key of a panel. */
export interface PanelHead {
  readonly name: string
  readonly href: string
  readonly keys: readonly PanelKey[]
  /** The days that a rule mark stands at, linked to what happened. */
  readonly events: readonly Anchor[]
}

/** End marks drawn in the key, as in the panel: circle, square, triangle, diamond, cross. */
const marks = ['', 'M17 1h5v6h-5z', 'M19 0l3 7h-6z', 'M19 0l3 4-3 4-3-4z', 'M18 0h2v3h2v2h-2v3h-2v-3h-2v-2h2z'] as const

/** The key of a lone point. */
const DOT = 'M11 1a3 3 0 1 0 .01 0z'

/** The key of a provisional figure, and of bounds. */
const RING = 'M11 1a3 3 0 1 0 .01 0zM11 2a2 2 0 1 1 -.01 0z'
const BAND = 'M9 0h4v8h-4z'

function endOf({ to }: UnitFacts, language: Language): string {
  return to === null ? '' : `, ${writeSpan(null, to, language)}`
}

/** What stands over and under a panel. */
export function panelHeads(site: Site, panel: Panel, language: Language, page: string): PanelHead {
  const unit = site.unit(panel.unit)
  const slots = new Map(panel.lines.map((line) => [line.unit, line.slot]))
  const kinds = new Set(panel.lines.filter((line) => line.unit === panel.unit).map(({ kind }) => kind))
  const hasDashes = panel.lines.some(
    (line) => line.unit === panel.unit && line.kind === 'restated' && line.points.length > 1,
  )
  const former = [...slots].filter(([id]) => id !== panel.unit)
  const own = [
    ...(kinds.has('restated')
      ? [
          hasDashes
            ? { name: say(language, 'chart.restated'), hue: hues[0], width: 2, dash: '5,3', mark: '' }
            : { name: say(language, 'chart.restated'), hue: hues[0], width: 0, dash: '', mark: DOT },
        ]
      : []),
    ...(kinds.has('weighted')
      ? [{ name: say(language, 'trend.weighted'), hue: hues[0], width: 2, dash: '1.5,2.5', mark: '' }]
      : []),
    ...(panel.lines.some(({ points }) => points.some(({ isProvisional }) => isProvisional))
      ? [{ name: say(language, 'trend.provisional'), hue: '', width: 0, dash: '', mark: RING }]
      : []),
    ...(panel.bands.length > 0
      ? [{ name: say(language, 'method.bounded'), hue: hues[0], width: 0, dash: '', mark: BAND }]
      : []),
    ...(kinds.has('current') && former.length > 0 && unit.from !== null
      ? [
          {
            name: say(language, 'chart.now', { date: unit.from === null ? '' : writeDate(unit.from, language) }),
            hue: hues[0],
            width: 3,
            dash: '',
            mark: '',
          },
        ]
      : []),
  ]
  return {
    name: unitName(site, unit, language),
    href: link(page, unitPath(unit, language)),
    events: panel.ruleDates.map((date) => ({
      text: say(language, 'trend.event', { date: writeDate(date, language) }),
      href: link(page, address.day(language, date)),
    })),
    keys: [
      ...own,
      ...former.map(([id, slot]) => ({
        name: `${unitName(site, site.unit(id), language)}${site.unit(id).to === unit.from ? '' : endOf(site.unit(id), language)}`,
        hue: hues[Math.min(slot, hues.length - 1)] ?? '',
        width: 1.25,
        dash: '',
        mark: marks[Math.min(slot, marks.length - 1)] ?? '',
      })),
    ],
  }
}
