import { periodHeading, writeDate } from '@chitieu/indicators'
import type { TopLevelSpec } from 'vega-lite'
import type { LineKind, Panel } from './chart-lines.ts'
import type { Language } from './site-data.ts'

/** Hues of the units in a panel, 3:1 and more on white; the unit of the release comes first. */
export const hues = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#000000'] as const

/** End marks of the units in a panel. */
export const shapes = ['circle', 'square', 'triangle-up', 'diamond', 'cross'] as const

/** The rows that fill the named tables of the specification. */
export interface PanelData {
  readonly points: readonly PanelPoint[]
  readonly marks: readonly PanelPoint[]
  readonly rule: readonly { readonly time: number; readonly label: string }[]
  /** Bounds of figures without a value. */
  readonly bands: readonly {
    readonly time: number
    readonly lower: number
    readonly upper: number
    readonly hue: string
  }[]
  /** Periods that hold a change. */
  readonly shade: readonly { readonly time: number; readonly end: number; readonly label: string }[]
}

interface PanelPoint {
  readonly time: number
  readonly value: number
  readonly line: string
  readonly hue: string
  readonly shape: string
  readonly width: number
  readonly dash: readonly number[]
  /** What fills a mark: the hue, or paper for a provisional figure. */
  readonly fill: string
}

/** What a provisional mark is filled with: the panel is white in every theme. */
const PAPER = '#ffffff'

/** How each kind of line is drawn. */
const strokes: Readonly<Record<LineKind, { readonly width: number; readonly dash: readonly number[] }>> = {
  former: { width: 1.25, dash: [1, 0] },
  restated: { width: 1.75, dash: [5, 3] },
  weighted: { width: 1.75, dash: [1.5, 2.5] },
  current: { width: 2.75, dash: [1, 0] },
}

/** The data of a panel: every point of every line, and marks at line ends and lone points. */
export function panelData(panel: Panel, language: Language): PanelData {
  const points: PanelPoint[] = []
  const marks: PanelPoint[] = []
  panel.lines.forEach((line, at) => {
    const slot = Math.min(line.slot, hues.length - 1)
    const look = { hue: hues[slot] ?? '', shape: shapes[slot] ?? '', ...strokes[line.kind] }
    const its = line.points.map(({ date, value, isProvisional }) => ({
      time: Date.parse(date),
      value,
      line: `${at}:${line.unit}`,
      fill: isProvisional ? PAPER : look.hue,
      ...look,
    }))
    points.push(...its)
    marks.push(...its.filter(({ fill }) => fill === PAPER))
    const isLastOfUnit = !panel.lines.slice(at + 1).some(({ unit }) => unit === line.unit)
    const end = its.at(-1)
    if (end && end.fill !== PAPER && (its.length === 1 || (isLastOfUnit && line.kind === 'former'))) marks.push(end)
  })
  const rule = panel.ruleDates.map((date) => ({ time: Date.parse(date), label: writeDate(date, language) }))
  const bands = panel.bands.map(({ slot, date, lower, upper }) => ({
    time: Date.parse(date),
    lower,
    upper,
    hue: hues[Math.min(slot, hues.length - 1)] ?? '',
  }))
  const shade = panel.transitions.map(({ period, from, to }) => ({
    time: Date.parse(from),
    end: Date.parse(to),
    label: periodHeading(period, language),
  }))
  return { points, marks, rule, bands, shade }
}

/** How a panel is drawn; its rows are put in later, so that one specification serves all panels of a language. */
export function panelSpec(language: Language, zero: boolean): TopLevelSpec {
  const time = {
    field: 'time',
    type: 'temporal',
    scale: { type: 'utc', nice: false },
    axis: { title: null, format: '%Y', tickCount: 4, grid: false, labelOverlap: true },
  } as const
  const value = {
    field: 'value',
    type: 'quantitative',
    scale: { zero, nice: true, domainMin: { expr: 'least' }, domainMax: { expr: 'most' } },
    axis: { title: null, tickCount: 4, domain: false, ticks: false },
  } as const
  const color = { field: 'hue', type: 'nominal', scale: null } as const
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 270,
    height: 150,
    padding: { left: 4, right: 6, top: 16, bottom: 4 },
    autosize: { type: 'fit', contains: 'padding', resize: true },
    background: 'transparent',
    data: { name: 'points' },
    params: [
      { name: 'least', value: null },
      { name: 'most', value: null },
    ],
    layer: [
      {
        data: { name: 'shade' },
        mark: { type: 'rect', color: '#eceff2', aria: false },
        encoding: { x: time, x2: { field: 'end' } },
      },
      {
        data: { name: 'shade' },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'bottom',
          dx: 2,
          dy: -2,
          fontSize: 9,
          color: '#333333',
          aria: false,
        },
        encoding: { x: time, y: { value: 'height' }, text: { field: 'label' } },
      },
      {
        data: { name: 'bands' },
        mark: { type: 'rule', strokeWidth: 4, opacity: 0.35, aria: false },
        encoding: { x: time, y: { ...value, field: 'lower' }, y2: { field: 'upper' }, color },
      },
      {
        data: { name: 'rule' },
        mark: { type: 'rule', color: '#333333', strokeWidth: 1, aria: false },
        encoding: { x: time },
      },
      {
        data: { name: 'rule' },
        mark: { type: 'text', align: 'right', baseline: 'bottom', dx: 4, fontSize: 10, color: '#333333', aria: false },
        encoding: { x: time, y: { value: -3 }, text: { field: 'label' } },
      },
      {
        mark: { type: 'line', aria: false },
        encoding: {
          x: time,
          y: value,
          color,
          detail: { field: 'line' },
          strokeWidth: { field: 'width', type: 'quantitative', scale: null },
          strokeDash: { field: 'dash', type: 'nominal', scale: null },
        },
      },
      {
        data: { name: 'marks' },
        mark: { type: 'point', size: 34, opacity: 1, strokeWidth: 1.5, aria: false },
        encoding: {
          x: time,
          y: value,
          color,
          fill: { field: 'fill', type: 'nominal', scale: null },
          shape: { field: 'shape', type: 'nominal', scale: null },
        },
      },
    ],
    config: {
      aria: false,
      font: 'Be Vietnam Pro',
      locale: {
        number:
          language === 'vi'
            ? { decimal: ',', thousands: '.', grouping: [3], currency: ['', ''] }
            : { decimal: '.', thousands: ',', grouping: [3], currency: ['', ''] },
      },
      view: { stroke: null },
      axis: {
        labelFontSize: 10,
        labelColor: '#333333',
        gridColor: '#e3e7eb',
        domainColor: '#7b8794',
        tickColor: '#7b8794',
      },
    },
  } as TopLevelSpec
}
