import { growthOfValues, periodHeading, writeNumber } from '@chitieu/indicators'
import { writeBasis } from './basis.ts'
import { measureName, type SeriesRow, seriesRow } from './series-rows.ts'
import { lastVersion, type Site } from './site.ts'
import type { IndicatorFacts, Language, PointFacts, SeriesFacts } from './site-data.ts'
import { say } from './words.ts'

/** The newest published figure of the whole with its period, its change against the figure before, and the territory it stands on; empty where there is none. */
export function sentenceOf(
  site: Site,
  indicator: IndicatorFacts,
  all: readonly SeriesFacts[],
  language: Language,
): string {
  const [newest] = all
    .filter(({ unit, role }) => role === 'unit' && unit !== null && isWhole(site, unit))
    .map((series) => ({ series, points: series.points.filter(({ value }) => value !== null) }))
    .sort((a, b) => lastDay(b.points) - lastDay(a.points) || rankOf(a.series) - rankOf(b.series))
  const last = newest?.points.at(-1)
  if (!newest || !last) return ''
  const row = seriesRow(site, newest.series, language)
  const name = lastVersion(site.unit(newest.series.unit ?? '')).name
  return say(language, 'entry.sentence', {
    unit: row.definition === '' ? name : `${name} (${row.definition})`,
    value: withMeasure(row.cells.get(last.period)?.text ?? '', measureName(site, indicator, language)),
    period: periodHeading(last.period, language),
    change: changeText(indicator, row, newest.points.at(-2), last, language),
    basis: writeBasis(site, newest.series.basis, language),
  })
}

/** Whether a unit is all that the site shows: the unit of its scope, else the outermost one. */
function isWhole(site: Site, unit: string): boolean {
  const scope = site.facts.config.scope.unit
  return scope === null ? site.unit(unit).level === site.facts.register.levels[0] : unit === scope
}

/** A number with its measure: a sign of per cent stands close, a word after a space that does not break, a measure with a number of its own in brackets. */
export function withMeasure(number: string, measure: string): string {
  if (/^[%‰]/.test(measure)) return `${number}${measure}`
  return /^\d/.test(measure) ? `${number} (${measure})` : `${number}\u00a0${measure}`
}

/** How a figure changed against the one before it in its own series; a break in between is said instead. */
export function changeText(
  indicator: Pick<IndicatorFacts, 'measure'>,
  row: SeriesRow,
  before: PointFacts | undefined,
  last: PointFacts,
  language: Language,
): string {
  if (before === undefined) return say(language, 'entry.change.first')
  const slots = {
    period: periodHeading(before.period, language),
    before: row.cells.get(before.period)?.text ?? '',
  }
  if (last.status.includes('B')) return say(language, 'entry.change.break', slots)
  const change = writeChange(indicator, last, before, language)
  if (change === null) return say(language, 'entry.change.beside', slots)
  const key = change.sign === 0 ? 'same' : change.sign > 0 ? 'up' : 'down'
  return say(language, `entry.change.${key}`, { ...slots, change: change.size })
}

/** The size of a change in words and its direction; `null` where the base allows none. */
export function writeChange(
  { measure }: Pick<IndicatorFacts, 'measure'>,
  now: PointFacts,
  then: PointFacts,
  language: Language,
): { readonly sign: -1 | 0 | 1; readonly size: string } | null {
  const found = growthOfValues(now.value ?? '', then.value ?? '', { code: measure ?? '' })
  if (found.kind === 'none') return null
  const sign = found.value.startsWith('-') ? -1 : /[1-9]/.test(found.value) ? 1 : 0
  const size = writeNumber(found.value.replace('-', ''), language)
  return { sign, size: found.kind === 'percent' ? `${size}%` : say(language, 'entry.points', { size }) }
}

function lastDay(points: SeriesFacts['points']): number {
  const to = points.at(-1)?.window.to
  return to === undefined ? 0 : Date.parse(to)
}

function rankOf({ basis }: SeriesFacts): number {
  return basis === 'reported' ? 0 : 1
}
