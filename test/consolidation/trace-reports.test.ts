import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chainSources } from '../../packages/indicators/src/chain-sources.ts'
import { printChain } from '../../packages/indicators/src/cli/print-chain.ts'
import { Consolidation } from '../../packages/indicators/src/consolidate.ts'
import { consolidateFiles } from '../../packages/indicators/src/consolidate-files.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { consolidationFolder, readConsolidation } from '../../packages/indicators/src/node/read-consolidation.ts'
import { writeConsolidation } from '../../packages/indicators/src/node/write-consolidation.ts'
import { PROV_CONTEXT, provDocument } from '../../packages/indicators/src/report/chain-prov.ts'
import { checkFacts } from '../../packages/indicators/src/report/check-facts.ts'
import {
  type ChainSources,
  placeName,
  type ReportTrace,
  traceReport,
} from '../../packages/indicators/src/report/figure-chain.ts'
import { cleanFiles, sampleWorld } from '../support/sample-province.ts'
import { sha256 } from '../templates/template-world.ts'
import { paperRegime, paperReport, paperWorld } from './paper.ts'

const UNIT = '30292-2'
const own = new Set([UNIT, ...sampleWorld.history.predecessors(UNIT).map(({ id }) => id)])
const isOwn = (path: string): boolean => [...own].some((id) => path.endsWith(`_${id}.xlsx`)) && !path.includes('13a')

const made = consolidateFiles([...cleanFiles(isOwn)], {
  ...{ world: sampleWorld, territory: UNIT, within: [UNIT], periods: ['2025-Q3', '2025'] },
  bases: ['reported', 'at:2025-07-01', 'at:2025-06-30'],
})
const check = checkFacts(made.check)
const live = made.reports.map((report) => chainSources(report, sampleWorld, check))

function tracesOf(sources: ChainSources): readonly ReportTrace[] {
  return sources.record.units.flatMap((unit) =>
    unit.figures.flatMap((figure) => traceReport(sources, unit, placeName(figure)) ?? []),
  )
}

const nameOf = ({ record: { form, period, basis } }: ChainSources): string => `${form} ${period} ${basis}`

test('what was written tells the same chains as the reports themselves', () => {
  const out = mkdtempSync(join(tmpdir(), 'chitieu-trace-'))
  writeConsolidation(out, made, sampleWorld, { hash: sha256, language: 'vi' })
  const folder = consolidationFolder(out) ?? ''
  const read = ['2025-Q3', '2025'].flatMap((period) => {
    const found = readConsolidation(folder, period, sampleWorld, sha256)
    if (!found.ok) throw new Error(found.issues[0]?.code)
    return found.value
  })
  expect(read.map(nameOf).sort()).toEqual(live.map(nameOf).sort())
  let compared = 0
  for (const sources of live) {
    const again = read.find((each) => nameOf(each) === nameOf(sources))
    if (!again) throw new Error(`no ${nameOf(sources)}`)
    const [now, then] = [tracesOf(sources), tracesOf(again)]
    expect(provDocument(then)).toEqual(provDocument(now))
    compared += now.length
  }
  expect(compared).toBeGreaterThan(300)
})

test('a chain says for whom, how, from which cells, under which decision, and what was checked', () => {
  const sources = live.find((each) => nameOf(each) === 'ii-06a-vpcp-kstt-2020 2025 at:2025-07-01') as ChainSources
  const unit = sources.record.units.find((each) => each.unit === UNIT)
  const trace = unit && traceReport(sources, unit, { row: 'total', column: '4', key: null })
  if (!trace) throw new Error('no trace')
  const text = printChain(trace, { language: 'vi', markers: sampleWorld.markers, formName: 'II.06a' })
  const [file] = trace.files
  for (const part of [
    ...[
      '[total/4]',
      '30292-2 Phường Bình Đức',
      'năm 2025',
      'theo địa giới ngày 01/7/2025',
      '[sum]',
      'Sự kiện sắp xếp:',
    ],
    ...['1654/NQ-UBTVQH15', `SHA-256 ${file?.sha256}`, 'quy tắc', `'II.06a-VPCP-KSTT'!`],
  ]) {
    expect(text).toContain(part)
  }
  expect(text).not.toContain('undefined')
})

test('the document says in PROV-O what was derived from what, and holds all that it names', () => {
  const document = provDocument(live.flatMap(tracesOf).slice(0, 200))
  const nodes = document['@graph'] as readonly Readonly<Record<string, unknown>>[]
  const ids = nodes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const links = ['wasGeneratedBy', 'wasDerivedFrom', 'used', 'wasAttributedTo', 'wasInformedBy', 'partOf', 'decidedBy']
  const named = nodes.flatMap((node) => links.flatMap((link) => node[link] ?? []))
  const known = new Set(ids)
  expect(named.filter((id) => !known.has(id))).toEqual([])
  expect(named.length).toBeGreaterThan(500)
  const types = new Set(nodes.flatMap(({ type }) => type as readonly string[]))
  for (const type of ['Entity', 'Activity', 'Agent']) {
    expect(types).toContain(type)
    expect(Object.entries(PROV_CONTEXT)).toContainEqual([type, `prov:${type}`])
  }
  expect(JSON.stringify(document['@context'])).not.toMatch(/"@import"|"@propagate"/)
})

test('from the chain of a withheld figure nothing that stood in a cell is told', () => {
  const world = paperWorld('by-hand/transitional', paperRegime('nd09'))
  const UNITS = ['A-1', 'B-1', 'C-1', 'K-1', 'L-1']
  const submissions = UNITS.map((unit, at): Submission => {
    const head = { unit, period: '2025-Q2', covers: 'life', listDate: '2025-06-14' } as const
    const sent = paperReport(head, { received: String(7001 + at) })
    const cells = sent.cells.map((cell) =>
      unit === 'A-1' && cell.row === 'received' ? { ...cell, state: 'confidential' as const, value: null } : cell,
    )
    return { ...sent, cells }
  })
  const report = new Consolidation({ catalog: world, submissions, unit: 'P-1' }).report({
    ...{ form: 'paper', period: '2025-Q2', basis: 'at:2025-12-01' },
  })
  if (!report.ok) throw new Error(report.issues[0]?.code)
  const sources = chainSources(
    report.value,
    { ...sampleWorld, ...world },
    { ruleSet: '', files: new Map(), findings: [] },
    ['province', 'commune'],
  )
  const withheld = tracesOf(sources).filter(({ chain }) => chain.figure.reason === 'confidential')
  expect(withheld.map(({ chain }) => chain.unit)).toContain('P-1')
  for (const trace of withheld) {
    const text = printChain(trace, { language: 'vi', markers: sampleWorld.markers, formName: '' })
    expect(text + JSON.stringify(provDocument([trace]))).not.toMatch(/7\.?00[1-5]/)
  }
})
