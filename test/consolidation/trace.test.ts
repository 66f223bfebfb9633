import { expect, test } from 'vitest'
import { chainSources } from '../../packages/indicators/src/chain-sources.ts'
import type { CheckFile } from '../../packages/indicators/src/check-files.ts'
import { printChain } from '../../packages/indicators/src/cli/print-chain.ts'
import { type ConsolidatedReport, Consolidation } from '../../packages/indicators/src/consolidate.ts'
import type { ConsolidatedFigureRecord, ConsolidatedUnitRecord } from '../../packages/indicators/src/generated/types.ts'
import { type ChainSources, placeName, traceReport } from '../../packages/indicators/src/report/figure-chain.ts'
import { isLong } from '../invariants/runs.ts'
import { type Fraction, fraction, NOTHING, over, parseFraction, plus, same, sum, times } from '../support/fraction.ts'
import { cleanFiles, readClean, sampleWorld } from '../support/sample-province.ts'
import { workbookNumbers } from '../support/workbook-cells.ts'

const FORMS: Readonly<Record<string, readonly string[]>> = {
  'commune-monthly': ['2025-Q3', '2025'],
  'ii-06a-vpcp-kstt': ['2025-Q3'],
}
const BASES = ['reported', 'at:2025-07-01', 'at:2025-06-30'] as const
const UNCHECKED = { ruleSet: '', files: new Map(), findings: [] }

const files: readonly CheckFile[] = [
  ...cleanFiles(
    (path) =>
      path.includes('commune-monthly') ||
      (isLong && path.includes('ii-06a')) ||
      path.includes('ii-06a-vpcp-kstt_2025-Q3'),
  ),
]
const bytesOf = new Map(files.map(({ name, bytes }) => [name, bytes]))
const province = new Consolidation({ catalog: sampleWorld, submissions: readClean(files), unit: '91-2' })

const sources = Object.entries(FORMS).flatMap(([form, periods]) =>
  periods.flatMap((period) =>
    BASES.map((basis): ChainSources => {
      const made = province.report({ form, period, basis })
      if (!made.ok) throw new Error(made.issues[0]?.code)
      return chainSources(made.value, sampleWorld, UNCHECKED, levelsOf(made.value))
    }),
  ),
)

function levelsOf({ units }: ConsolidatedReport): readonly string[] {
  return [...new Set(units.map(({ level }) => level))]
}

/** A number below another, from a count: the same draw each time. */
function picked(at: number, below: number): number {
  let seed = Math.imul(at + 1, 2_654_435_761) >>> 0
  seed = Math.imul(seed ^ (seed >>> 15), 2_246_822_519)
  seed = Math.imul(seed ^ (seed >>> 13), 3_266_489_909)
  return ((seed ^ (seed >>> 16)) >>> 0) % below
}

function drawn(
  at: number,
): { from: ChainSources; unit: ConsolidatedUnitRecord; figure: ConsolidatedFigureRecord } | null {
  const from = sources[picked(at, sources.length)] as ChainSources
  // One draw in three is of the province itself: it has the longest chains.
  const own = from.record.units.filter(({ level }) => at % 3 > 0 || level === 'province')
  const unit = own[picked(at + 1_000_003, own.length)] as ConsolidatedUnitRecord
  const figure = unit.figures[picked(at + 2_000_003, unit.figures.length)]
  return figure ? { from, unit, figure } : null
}

function printed(from: ChainSources, unit: ConsolidatedUnitRecord, figure: ConsolidatedFigureRecord): string {
  const trace = traceReport(from, unit, placeName(figure))
  if (!trace) throw new Error('no trace')
  return printChain(trace, { language: 'vi', markers: sampleWorld.markers, formName: from.form.id })
}

/** A figure of the printed text: its own lines and the figures that it is computed from. */
interface Block {
  readonly depth: number
  readonly value: string
  readonly lines: string[]
  readonly parts: Block[]
}

const HEAD = /^( *)\[[^\]]+\] = (.*)$/
const CELL = /^ +(\S+) {2,}\S.*? {2,}(\d{4}\S*) +(.+?) {2,}× (\S+).*? {2,}'(.+)'!([A-Z]+\d+) {2,}(\S+)$/

function blocksOf(text: string): Block {
  const open: Block[] = []
  for (const line of text.split('\n')) {
    const [, indent, value = ''] = HEAD.exec(line) ?? []
    if (indent === undefined) {
      open.at(-1)?.lines.push(line)
      continue
    }
    const block: Block = { depth: indent.length, value, lines: [], parts: [] }
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
    open.at(-1)?.parts.push(block)
    open.push(block)
  }
  if (!open[0]) throw new Error(`no figure in ${text}`)
  return open[0]
}

/** 1.234,5 as a fraction. */
function vietnamese(text: string): Fraction {
  return parseFraction(text.replaceAll('.', '').replace(',', '.').replace('−', '-'))
}

const numbers = new Map<string, ReadonlyMap<string, string>>()

/** What stands in a cell of a file; what is no number counts for nothing. */
function standsIn(file: string, sheet: string, address: string): Fraction {
  const bytes = bytesOf.get(file)
  if (!bytes) throw new Error(`no file ${file}`)
  const known = numbers.get(file) ?? workbookNumbers(bytes)
  numbers.set(file, known)
  const value = known.get(`${sheet}!${address}`)
  return value === undefined ? NOTHING : parseFraction(value)
}

/** What the cells named in a block come to: those of unknown share count for nothing. */
function recomputed(block: Block): Fraction {
  if (block.parts.length > 0) {
    const formula = block.lines.find((line) => /^ += /.test(line)) ?? ''
    const parts = block.parts.map(recomputed)
    const [, factor, decimals] = / × (\S+), làm tròn đến (\d+) chữ số lẻ$/.exec(formula) ?? []
    if (factor === undefined) return sum(parts)
    const quotient = times(over(parts[0] ?? NOTHING, parts[1] ?? NOTHING), vietnamese(factor))
    const scale = 10n ** BigInt(decimals ?? 0)
    return fraction((2n * quotient.n * scale + quotient.d) / (2n * quotient.d), scale)
  }
  return block.lines
    .flatMap((line) => {
      const [, , , , share = '', sheet = '', address = '', file = ''] = CELL.exec(line) ?? []
      if (share === '' || share === '?') return []
      return [times(standsIn(file, sheet, address), vietnamese(share))]
    })
    .reduce(plus, NOTHING)
}

test('figures drawn at random are what the cells named in their printed trace come to', { timeout: 600_000 }, () => {
  const wanted = isLong ? 1000 : 200
  const kinds = new Set<string>()
  let traced = 0
  for (let at = 0; traced < wanted; at += 1) {
    const draw = drawn(at)
    if (draw?.figure.state !== 'number') continue
    const { from, unit, figure } = draw
    const value = parseFraction(figure.value ?? '')
    traced += 1
    kinds.add(`${figure.overTime} ${figure.factor ? 'quotient' : ''}${figure.repeats ? 'repeats' : ''}`)
    const block = blocksOf(printed(from, unit, figure))
    const told = `${from.record.form} ${from.record.basis} ${unit.unit} ${figure.row}/${figure.column}`
    expect(same(recomputed(block), value), told).toBe(true)
    expect(same(vietnamese(block.value), value), told).toBe(true)
  }
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['cumulative ', 'last ', 'recomputed ', 'recomputed quotient', 'sum ', 'sum repeats']),
  )
})

test('of a sum that is not complete, or only bounded, the cells named come to what is known', {
  timeout: 600_000,
}, () => {
  let traced = 0
  for (let at = 0; traced < 60; at += 1) {
    const draw = drawn(at)
    if (!draw || draw.figure.madeOf || !['bounded', 'refused'].includes(draw.figure.method)) continue
    const { figure, from, unit } = draw
    const known = figure.lower ?? figure.known
    if (known === undefined || figure.overTime === 'asSent') continue
    traced += 1
    const text = printed(from, unit, figure)
    const told = `${from.record.form} ${from.record.basis} ${unit.unit} ${figure.row}/${figure.column}`
    expect(same(recomputed(blocksOf(text)), parseFraction(known)), told).toBe(true)
    expect(blocksOf(text).value, told).toBe('không có số')
  }
})
