/// <reference lib="dom" />
import type { ComparedCell, CompareWords, Comparison } from '../../view/comparison.ts'
import type { MultiplePanel, Multiples } from '../../view/small-multiples.ts'
import { make } from '../elements.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** The elements of a comparison, as the ready-made pages have them. */
export function showComparison(comparison: Comparison, words: CompareWords): readonly Node[] {
  return [
    figure(comparison, words),
    make(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': comparison.caption, tabindex: '0' },
      table(comparison, words),
    ),
    ...(comparison.legend.length > 0
      ? [make('p', { class: 'legend' }, `${words.say('compare.empty')} ${comparison.legend.join(' · ')}`)]
      : []),
  ]
}

function table(comparison: Comparison, words: CompareWords): HTMLTableElement {
  const { heads, differenceHeads, rows, changes } = comparison
  const head = [...heads, ...differenceHeads].map((text) => make('th', { scope: 'col', class: 'wrap' }, text))
  const period = make('th', { scope: 'col' }, words.say('figure.period'))
  const body = rows.map((row) =>
    make(
      'tr',
      row.isBreak ? { class: 'after-break' } : {},
      make('th', { scope: 'row' }, row.period),
      ...row.values.map((cell) => cellOf(cell, {})),
      ...row.differences.map((cell) => cellOf(cell, { class: 'difference' })),
    ),
  )
  const last = make(
    'tr',
    {},
    make('th', { scope: 'row' }, words.say('compare.change')),
    ...changes.map((cell) => cellOf(cell, {})),
    ...differenceHeads.map(() => make('td', {})),
  )
  return make(
    'table',
    { class: 'figures' },
    make('caption', {}, comparison.caption),
    make('thead', {}, make('tr', {}, period, ...head)),
    make('tbody', {}, ...body, last),
  )
}

function cellOf({ text, reason }: ComparedCell, attributes: Readonly<Record<string, string>>): HTMLElement {
  return make('td', attributes, reason === '' ? text : make('abbr', { title: reason }, text))
}

function figure({ multiples, caption }: Comparison, words: CompareWords): HTMLElement {
  const panels = multiples.panels.map((panel) =>
    make('div', { class: 'panel' }, make('p', { class: 'name' }, panel.name), drawing(panel, multiples)),
  )
  return make(
    'figure',
    {},
    make('figcaption', {}, caption, make('small', {}, words.say('compare.scale'))),
    make('div', { class: 'panels multiples' }, ...panels),
  )
}

function drawing(panel: MultiplePanel, { width, edge, height, ticks, first, last }: Multiples): SVGElement {
  return draw('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, '', [
    ...ticks.flatMap(({ y, text }) => [
      draw('path', { class: 'grid', d: `M0 ${y}H${edge}` }),
      draw('text', { x: edge + 4, y: y + 3.5 }, text),
    ]),
    ...(panel.rule === null ? [] : [draw('path', { class: 'rule', d: `M${panel.rule} 0V${height - 18}` })]),
    ...panel.strokes.map(({ path, look }) => draw('path', { class: look, d: path })),
    ...panel.dots.map(({ x, y, look }) => draw('circle', { class: look, cx: x, cy: y, r: 3 })),
    draw('text', { x: 0, y: height - 5 }, first),
    draw('text', { x: edge, y: height - 5, 'text-anchor': 'end' }, last),
  ])
}

function draw(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
  children: readonly Node[] = [],
): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  made.append(text, ...children)
  return made
}
