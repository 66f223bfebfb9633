import { periodHeading, previousPeriod, samePeriodLastYear, writeNumber } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { shortBasis } from './basis.ts'
import { cellOf } from './cell.ts'
import { type Change, changeBetween } from './change.ts'
import { linesOf } from './chart-lines.ts'
import type { KeyCellFacts, KeyPoint } from './key-figure-data.ts'
import { unitName } from './label.ts'
import { indicatorName, measureName } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language, SeriesFacts } from './site-data.ts'
import { sparkline } from './sparkline.ts'
import { type ThresholdVerdict, thresholdOf } from './thresholds.ts'
import { say, sayCode } from './words.ts'

/** A main figure: of which unit and period, what it is, how it moved, whether it keeps its threshold. */
export interface KeyFigure {
  readonly name: string
  readonly href: string
  readonly unit: string
  readonly period: string
  readonly value: string
  /** What stands instead of a number. */
  readonly absence: string
  /** Why there is no number, or how the number was obtained. */
  readonly note: string
  readonly isKnown: boolean
  readonly measure: string
  readonly previous: Change & { readonly period: string }
  readonly lastYear: Change & { readonly period: string }
  readonly threshold: ThresholdVerdict | null
  readonly trend: string
}

/** Main figures of one kind, with the territory they stand on. */
export interface KeyFigureGroup {
  readonly caption: string
  /** Whether any of them has a threshold: else no column is spent on it. */
  readonly hasThreshold: boolean
  readonly rows: readonly KeyFigure[]
}

/** The main figures: first the cells of the newest round, then the published indicators. */
export function keyFigures(site: Site, language: Language, page: string): readonly KeyFigureGroup[] {
  const cells = site.facts.keyCells
  const published = (site.facts.config.home?.indicators ?? []).flatMap((code) =>
    publishedFigure(site, code, language, page),
  )
  const [first] = cells
  const basis = shortBasis(site, site.facts.report.release.basis, language)
  const group = (caption: string, rows: readonly KeyFigure[]): readonly KeyFigureGroup[] =>
    rows.length === 0 ? [] : [{ caption, rows, hasThreshold: rows.some(({ threshold }) => threshold !== null) }]
  const unit = first === undefined ? '' : unitName(site, site.unit(first.unit), language)
  const sample = first?.isSample ? ` (${say(language, 'home.sampleShort')})` : ''
  return [
    ...group(
      `${say(language, 'home.keyReported', { unit, basis })}${sample}`,
      cells.flatMap((cell) => reportedFigure(site, cell, language, page)),
    ),
    ...group(say(language, 'home.keyPublished', { unit: scopeName(site, language), basis }), published),
  ]
}

/** The unit the site serves: that of the configuration, else the whole country. */
export function scopeUnit(site: Site): string | null {
  const { register, config } = site.facts
  return config.scope.unit ?? register.units.find(({ level }) => level === register.levels[0])?.id ?? null
}

function scopeName(site: Site, language: Language): string {
  const id = scopeUnit(site)
  return id === null ? '' : unitName(site, site.unit(id), language)
}

function reportedFigure(site: Site, cell: KeyCellFacts, language: Language, page: string): readonly KeyFigure[] {
  const now = cell.points.at(-1)
  if (!now) return []
  const measure = measureName(site, site.indicatorsByCode.get(cell.indicator), language)
  const change = (period: string | null) => {
    const then = cell.points.find((point) => point.period === period) ?? null
    const told = changeBetween(now.value, then?.value, measureCode(site, cell.indicator), language)
    const isOnlyThen = now.value === null && then?.value != null
    const value = isOnlyThen ? writeNumber(then.value ?? '', language, cell.decimals) : ''
    return {
      text: told.text,
      obstacle: isOnlyThen ? say(language, 'home.valueThen', { value }) : told.obstacle,
      period: period === null ? '' : periodHeading(period, language),
    }
  }
  return [
    {
      name: cell.label[language],
      href: link(page, address.report(language, cell.form, now.period, cell.unit)),
      unit: cell.unit,
      period: periodHeading(now.period, language),
      value: now.value === null ? '' : writeNumber(now.value, language, cell.decimals),
      absence: say(language, now.reason === 'coverage' ? 'home.incomplete' : 'method.refused'),
      note: now.value === null ? reasonOf(now, language) : sayCode(language, 'method', now.method),
      isKnown: now.value !== null,
      measure,
      previous: change(previousPeriod(now.period)),
      lastYear: change(samePeriodLastYear(now.period)),
      threshold: thresholdOf(site.facts.config, cell.indicator, now.value, language),
      trend: '',
    },
  ]
}

function reasonOf({ reason, received, expected }: KeyPoint, language: Language): string {
  return reason === 'coverage'
    ? say(language, 'home.covered', { received: String(received), expected: String(expected) })
    : sayCode(language, 'reason', reason)
}

function publishedFigure(site: Site, code: string, language: Language, page: string): readonly KeyFigure[] {
  const series = newestSeries(site, code)
  const now = series?.points.at(-1)
  const indicator = site.indicatorsByCode.get(code)
  if (!series || !now || !indicator) return []
  const { unit, points } = series
  const change = (period: string | null) => {
    const then = points.find((point) => point.period === period) ?? null
    const told = changeBetween(now.value, then?.value, measureCode(site, code), language)
    return { ...told, period: period === null ? '' : periodHeading(period, language) }
  }
  const cell = cellOf(now, decimalsOf(now.value), language)
  const previous = previousPeriod(now.period)
  const yearBefore = samePeriodLastYear(now.period)
  return [
    {
      name: indicatorName(site, code, language),
      href: link(page, address.indicator(language, code)),
      unit: unit ?? '',
      period: periodHeading(now.period, language),
      value: cell.text,
      absence: cell.text,
      note: [sayCode(language, 'method', now.method), cell.title].filter((text) => text !== '').join('; '),
      isKnown: now.value !== null,
      measure: measureName(site, indicator, language),
      previous: change(previous),
      lastYear:
        previous === yearBefore
          ? { text: '', obstacle: say(language, 'home.sameAsPrevious'), period: '' }
          : change(yearBefore),
      threshold: thresholdOf(site.facts.config, code, now.value, language),
      trend: sparkline(linesOf(site, series, 0), null),
    },
  ]
}

/** The series of the served unit on the units of the release whose last figure is newest; the longest of several. */
function newestSeries(site: Site, code: string): SeriesFacts | undefined {
  const unit = scopeUnit(site)
  const { basis } = site.facts.report.release
  return (site.seriesByUnit.get(unit ?? '') ?? [])
    .filter(
      (each) =>
        each.indicator === code && each.basis === basis && each.role === 'unit' && (each.breakdown ?? []).length === 0,
    )
    .sort((a, b) => compareText(lastOf(b), lastOf(a)) || b.points.length - a.points.length)[0]
}

function lastOf({ points }: SeriesFacts): string {
  return points.at(-1)?.window.to ?? ''
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function decimalsOf(value: string | null): number {
  return value?.split('.')[1]?.length ?? 0
}

function measureCode(site: Site, code: string): string {
  return site.indicatorsByCode.get(code)?.measure ?? ''
}
