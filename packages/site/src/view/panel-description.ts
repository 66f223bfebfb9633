import { periodHeading, writeCount } from '@chitieu/indicators'
import type { Panel } from './chart-lines.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** One sentence on what a figure shows: from when to when, how many units, how many days on which units began. */
export function describePanels(panels: readonly Panel[], language: Language): string {
  const points = panels.flatMap(({ lines }) => lines.flatMap((line) => line.points))
  const sorted = [...points].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return ''
  const units = new Set(panels.flatMap(({ lines }) => lines.map(({ unit }) => unit)))
  const breaks = new Set(panels.flatMap(({ ruleDates }) => ruleDates))
  return say(language, breaks.size === 0 ? 'trend.describeWhole' : 'trend.describe', {
    first: periodHeading(first.period, language),
    last: periodHeading(last.period, language),
    units: writeCount(units.size, language),
    breaks: writeCount(breaks.size, language),
  })
}
