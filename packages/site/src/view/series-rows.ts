import { type BasisKind, basisKind, shortBasis, writeBasis } from './basis.ts'
import { type Cell, cellOf } from './cell.ts'
import type { Site } from './site.ts'
import type { IndicatorFacts, Language, PointFacts, SeriesFacts } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A series with its cells by period and the tags that hold for the whole row. */
export interface SeriesRow {
  readonly series: SeriesFacts
  readonly breakdown: string
  readonly basis: string
  readonly basisFull: string
  readonly basisKind: BasisKind
  /** The method of all cells, or the words "cell by cell". */
  readonly method: string
  readonly hasOneMethod: boolean
  /** The name of the definition, where the indicator has had several. */
  readonly definition: string
  /** Said of figures of the press and of portals: they are for comparison only. */
  readonly sourceNote: string
  readonly cells: ReadonlyMap<string, Cell>
}

/** A row of a series; `same` names another basis on which every figure is the same. */
export function seriesRow(site: Site, series: SeriesFacts, language: Language, same?: SeriesFacts): SeriesRow {
  const decimals = sourceDecimals(series)
  const cells = new Map<string, Cell>()
  for (const point of series.points) {
    const cell = cellOf(point, decimals.get(tableOf(point)) ?? 0, language)
    const other = cells.get(point.period)
    cells.set(point.period, other ? together(other, cell) : cell)
  }
  const methods = new Set(series.points.map((point) => point.method))
  const [method = 'reported'] = methods
  const bases = same ? [series.basis, same.basis] : [series.basis]
  return {
    series,
    breakdown: writeBreakdown(site, series, language),
    basis: bases.map((basis) => shortBasis(site, basis, language)).join(' = '),
    basisFull: bases.map((basis) => writeBasis(site, basis, language)).join('; '),
    basisKind: basisKind(site, series.basis),
    method: methods.size === 1 ? writeMethod(method, language) : say(language, 'method.mixed'),
    hasOneMethod: methods.size === 1,
    definition: definitionName(site, series, language),
    sourceNote: sourceNote(site, series, language),
    cells,
  }
}

/** Two figures of one period, from sources on two lists of units: amounts that no unit could be given stand side by side. */
function together(one: Cell, other: Cell): Cell {
  const words = [...new Set([one.title, other.title])].filter((title) => title !== '')
  return { ...other, text: `${one.text} + ${other.text}`, title: words.join('; '), number: null }
}

/** The rows of a unit or an indicator; two bases with the same figures become one row. */
export function seriesRows(site: Site, all: readonly SeriesFacts[], language: Language): readonly SeriesRow[] {
  const rows: SeriesRow[] = []
  const merged = new Set<SeriesFacts>()
  for (const series of all) {
    if (merged.has(series)) continue
    const twin = all.find((other) => other !== series && !merged.has(other) && isTwin(series, other))
    if (twin) merged.add(twin)
    rows.push(seriesRow(site, series, language, twin))
  }
  return rows
}

/** Whether two decimals are one number: 490 and 490.0 are. */
function isSameNumber(a: string | null, b: string | null): boolean {
  const plain = (text: string): string => (text.includes('.') ? text.replace(/(?:\.|(?<![.0]))0+$/, '') : text)
  return a === b || (a !== null && b !== null && plain(a) === plain(b))
}

function definitionName(site: Site, series: SeriesFacts, language: Language): string {
  const definitions = site.indicatorsByCode.get(series.indicator)?.definitions ?? []
  if (definitions.length < 2) return ''
  const found = definitions.find(({ version }) => version === series.definition)
  const name = found?.names?.[language] ?? series.definition
  const indicator = indicatorName(site, series.indicator, language)
  return name.startsWith(`${indicator} (`) ? name.slice(indicator.length + 2, -1) : name
}

function sourceNote(site: Site, series: SeriesFacts, language: Language): string {
  const classes = new Set(
    series.points.map(({ source }) => (source ? site.facts.sources.get(source)?.class : undefined)),
  )
  const compared = (['press', 'portal'] as const).filter((each) => classes.has(each))
  return compared.map((each) => say(language, `sourceClass.${each}`)).join('; ')
}

function isTwin(a: SeriesFacts, b: SeriesFacts): boolean {
  return (
    a.unit === b.unit &&
    a.role === b.role &&
    a.indicator === b.indicator &&
    a.definition === b.definition &&
    a.scenario === b.scenario &&
    breakdownKey(a) === breakdownKey(b) &&
    a.points.length === b.points.length &&
    a.points.every((point, at) => {
      const other = b.points[at]
      return other?.period === point.period && isSameNumber(other.value, point.value) && other.method === point.method
    })
  )
}

/** The breakdown of a series as one key; empty is the whole. */
export function breakdownKey(series: SeriesFacts): string {
  return (series.breakdown ?? []).map(({ breakdown, value }) => `${breakdown}-${value}`).join('_')
}

/** The breakdown of a series in words. */
export function writeBreakdown(site: Site, series: SeriesFacts, language: Language): string {
  const parts = (series.breakdown ?? []).map(
    ({ breakdown, value }) => site.facts.breakdowns.get(breakdown)?.values.get(value)?.[language] ?? value,
  )
  return parts.join(', ')
}

/** The decimals that each published table prints the figures of a series with: those of its longest figure. */
function sourceDecimals({ points }: SeriesFacts): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const point of points) {
    for (const text of [point.value, point.lower, point.upper]) {
      const places = text?.split('.')[1]?.length ?? 0
      most.set(tableOf(point), Math.max(most.get(tableOf(point)) ?? 0, places))
    }
  }
  return most
}

/** The table that a figure was printed in, or that the sources of a restated one were. */
function tableOf({ method, source, sources }: PointFacts): string {
  return `${method === 'reported' ? '' : 'made'}|${source ?? sources[0]?.observation?.replace(/#.*$/s, '') ?? ''}`
}

/** Parts written `axis=value;…`, in words. */
export function writeParts(site: Site, breakdown: string, language: Language): string {
  if (breakdown === '') return ''
  return breakdown
    .split(';')
    .map((part) => {
      const [axis = '', value = ''] = part.split('=')
      return site.facts.breakdowns.get(axis)?.values.get(value)?.[language] ?? value
    })
    .join(', ')
}

/** The name of an indicator; its code where the catalogue has none. */
export function indicatorName(site: Site, code: string, language: Language): string {
  return site.indicatorsByCode.get(code)?.names[language] ?? code
}

/** The unit of measure of an indicator in words. */
export function measureName(site: Site, indicator: IndicatorFacts | undefined, language: Language): string {
  const code = indicator?.measure ?? null
  return code === null ? say(language, 'unknown') : (site.facts.measures.get(code)?.[language] ?? code)
}

/** A method in words. */
export function writeMethod(method: string, language: Language): string {
  return sayCode(language, 'method', method)
}

/** The periods of several series, in order of their windows. */
export function periodsOf(
  all: readonly SeriesFacts[],
): readonly { readonly period: string; readonly from: string; readonly to: string }[] {
  const windows = new Map<string, { readonly from: string; readonly to: string }>()
  for (const { points } of all) for (const { period, window } of points) windows.set(period, window)
  return [...windows]
    .map(([period, window]) => ({ period, ...window }))
    .sort((a, b) => (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : `${a.from}${a.to}` > `${b.from}${b.to}` ? 1 : 0))
}
