import { periodHeading, writeNumber } from '@chitieu/indicators'
import { link } from './address.ts'
import type { ChartPoint, Panel } from './chart-lines.ts'
import { unitName, unitPath } from './label.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** Bars of one period, one for each former unit, from zero. */
export interface Bars {
  readonly title: string
  readonly rows: readonly {
    readonly name: string
    readonly href: string
    readonly text: string
    /** Where the bar begins and how long it is, of a hundred. */
    readonly x: number
    readonly width: number
  }[]
}

/** The former units of a panel in the newest period that most of them have, greatest first. */
export function barsOf(site: Site, panel: Panel, language: Language, page: string): Bars | null {
  const former = panel.lines.filter(({ slot }) => slot > 0)
  const byPeriod = new Map<string, { readonly unit: string; readonly point: ChartPoint }[]>()
  for (const { unit, points } of former)
    for (const point of points) byPeriod.set(point.period, [...(byPeriod.get(point.period) ?? []), { unit, point }])
  const [chosen] = [...byPeriod.values()].sort(
    (a, b) => b.length - a.length || ((a[0]?.point.date ?? '') < (b[0]?.point.date ?? '') ? 1 : -1),
  )
  if (!chosen?.[0]) return null
  const values = chosen.map(({ point }) => point.value)
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const place = (value: number): number => Math.round(((value - least) / (most - least || 1)) * 1000) / 10
  return {
    title: say(language, 'trend.barsTitle', { period: periodHeading(chosen[0].point.period, language) }),
    rows: [...chosen]
      .sort((a, b) => b.point.value - a.point.value || (a.unit < b.unit ? -1 : 1))
      .map(({ unit, point: { value } }) => ({
        name: unitName(site, site.unit(unit), language),
        href: link(page, unitPath(site.unit(unit), language)),
        text: writeNumber(String(value), language),
        x: Math.min(place(0), place(value)),
        width: Math.abs(place(value) - place(0)),
      })),
  }
}
