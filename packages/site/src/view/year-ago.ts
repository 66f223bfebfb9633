import { writeNumber } from '@chitieu/indicators'
import { difference, percentChange } from './exact-change.ts'
import type { SeriesRow } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language, PointFacts } from './site-data.ts'
import { say } from './words.ts'

/** The figure of a year before, of the same series and so of the same territory and definition. */
export interface YearAgo {
  readonly value: string
  /** The change since then; empty where it cannot be told. */
  readonly change: string
}

/** What a series had a year before a point; words where it had nothing. */
export function yearAgoOf(site: Site, row: SeriesRow, point: PointFacts, language: Language): YearAgo {
  const [from, to] = [yearBefore(point.window.from), yearBefore(point.window.to)]
  const then = row.series.points.find(({ window }) => window.from === from && window.to === to)
  if (!then) return { value: say(language, 'trend.noYearAgo'), change: '' }
  const cell = row.cells.get(then.period)
  const value = cell?.method === 'refused' ? say(language, 'cell.refused') : (cell?.text ?? '')
  if (point.value === null || then.value === null) return { value, change: '' }
  return { value, change: changeOf(site, row.series.indicator, point.value, then.value, language) }
}

function changeOf(site: Site, indicator: string, now: string, then: string, language: Language): string {
  if (site.indicatorsByCode.get(indicator)?.measure === 'percent')
    return say(language, 'trend.points', { change: signed(difference(now, then), language) })
  const percent = percentChange(now, then)
  return percent === null ? '' : say(language, 'trend.percent', { change: signed(percent, language) })
}

/** A number with its sign, so that a rise is told from a value. */
export function signed(value: string, language: Language): string {
  const text = writeNumber(value, language)
  return /^-|^0(?:\.0+)?$/.test(value) ? text : `+${text}`
}

function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1
  const rest = day.slice(4)
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return `${String(year).padStart(4, '0')}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`
}
