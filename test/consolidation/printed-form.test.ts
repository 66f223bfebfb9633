import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parseRange } from '../../packages/indicators/src/base/cell-address.ts'
import { Consolidation } from '../../packages/indicators/src/consolidate.ts'
import { consolidateFiles } from '../../packages/indicators/src/consolidate-files.ts'
import type { Form, Regime } from '../../packages/indicators/src/generated/types.ts'
import { pointed } from '../../packages/indicators/src/ingest/decimal-text.ts'
import { readNumberCell } from '../../packages/indicators/src/ingest/number-cell.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import { placeKey } from '../../packages/indicators/src/model/consolidated.ts'
import { consolidatedLayout } from '../../packages/indicators/src/model/consolidated-layout.ts'
import { headCells } from '../../packages/indicators/src/model/form.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { consolidatedHtml } from '../../packages/indicators/src/report/consolidated-html.ts'
import type { ConsolidatedPrint } from '../../packages/indicators/src/report/consolidated-sheet.ts'
import { consolidatedWorkbook } from '../../packages/indicators/src/report/consolidated-workbook.ts'
import { consolidationRecord } from '../../packages/indicators/src/report/consolidation-json.ts'
import { writeWorkbook } from '../../packages/indicators/src/report/workbook.ts'
import { cleanFiles, sampleWorld } from '../support/sample-province.ts'
import { paperForm, paperRegime, paperReport, paperWorld } from './paper.ts'

const UNIT = '30292-2'
const [silent, ...others] = sampleWorld.history.predecessors(UNIT).map(({ id }) => id)
const sending = [UNIT, ...others]

/** A commune and what it was made of, one of which sent nothing. */
const made = consolidateFiles([...cleanFiles((path) => sending.some((id) => path.endsWith(`_${id}.xlsx`)))], {
  ...{ world: sampleWorld, territory: UNIT, within: [UNIT], periods: ['2025-Q3', '2025'] },
  bases: ['reported', 'at:2025-07-01', 'at:2025-06-30'],
})

const prints: readonly (readonly [name: string, print: ConsolidatedPrint])[] = made.reports.flatMap((report) => {
  const { form, period, basis } = report
  const record = consolidationRecord(report, 'gregorian', ['commune'])
  const regime = sampleWorld.regimes.get(form.regime) as Regime
  return record.units.map(
    (unit) =>
      [
        `${form.code} ${period} ${basis} ${unit.unit}`,
        { form, regime, catalog: sampleWorld, record, unit, language: 'vi' } as const,
      ] as const,
  )
})

/** Each cell of the sheet at which a figure stands, as our own reading of workbooks finds it. */
function* cellsOf(print: ConsolidatedPrint) {
  const { form, unit } = print
  const { layout, lines } = consolidatedLayout(form, unit)
  const [sheet] = readSheets(writeWorkbook(consolidatedWorkbook(print)), { name: 'a.xlsx' }).sheets
  for (const figure of unit.figures) {
    const repeat = figure.key === undefined ? undefined : (lines.get(figure.row)?.indexOf(figure.key) ?? 0) + 1
    const address = layout.cellOf(figure.row, figure.column, repeat)
    const range = parseRange(address ?? '')
    if (!range || !sheet || address === null) throw new Error(`no cell of ${placeKey({ ...figure, key: null })}`)
    yield { figure, address, cell: sheet.cell(range.fromRow, range.fromColumn) }
  }
}

test('a predecessor sent nothing, so that there are exact figures, bounds, partial totals and refusals', () => {
  expect(silent).toBeDefined()
  const methods = prints.flatMap(([, { unit }]) =>
    unit.figures.map(({ method, reason, received }) => `${method} ${reason} ${received > 0}`),
  )
  expect(new Set(methods).size).toBeGreaterThan(4)
  expect(methods).toContain('refused coverage true')
  expect(methods.filter((method) => method.startsWith('reported')).length).toBeGreaterThan(200)
})

test.each(prints)('%s: read back, numbers are the values and nothing else is a number', (_, print) => {
  let numbers = 0
  for (const { figure, address, cell } of cellsOf(print)) {
    const read = readNumberCell(cell, { locale: 'vi', decimals: null, place: {} })
    if (figure.value !== null) {
      expect(read.kind === 'number' ? Number(pointed(read.number)) : read.kind, address).toBe(Number(figure.value))
      expect(cell.kind, address).toBe('number')
      numbers += 1
    } else {
      expect(read.kind, `${address} ${cell.text}`).not.toBe('number')
      expect(cell.text, address).not.toBe('')
    }
    const { reason, known, received, expected } = figure
    if (figure.value === null && reason === 'coverage' && received > 0 && known !== undefined)
      expect(cell.text).toContain(`(${received}/${expected})`)
    if (figure.method === 'bounded') expect(cell.text).toContain('–')
  }
  expect(numbers).toBe(print.unit.figures.filter(({ value }) => value !== null).length)
})

test.each(prints)(
  '%s: each figure has its marker as a note, nothing may be typed in, sources are named',
  (_, print) => {
    const bytes = writeWorkbook(consolidatedWorkbook(print))
    expect(writeWorkbook(consolidatedWorkbook(print))).toEqual(bytes)
    const parts = unzipSync(bytes)
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
    const notes = [...text('xl/comments1.xml').matchAll(/<comment ref="(\w+)".*?<t(?: [^>]*)?>(.*?)<\/t>/gs)]
    const byAddress = new Map(notes.map(([, address = '', note = '']) => [address, note]))
    const QUALITIES = { refused: 'Không có số.', bounded: 'Chỉ biết khoảng.', other: 'Chính xác.' }
    for (const { figure, address } of cellsOf(print)) {
      const { method, received, expected } = figure
      const note = byAddress.get(address) ?? ''
      expect(note, address).toMatch(
        new RegExp(`^${QUALITIES[method === 'refused' || method === 'bounded' ? method : 'other']}`),
      )
      expect(note, address).toContain(`Đã nhận đủ ${received}/${expected} nguồn`)
    }
    for (const sheet of [1, 2, 3])
      expect(text(`xl/worksheets/sheet${sheet}.xml`)).toContain('<sheetProtection sheet="1"')
    expect(text('xl/styles.xml')).not.toContain('locked="0"')
    for (const { sha256, file } of print.record.submissions) {
      expect(text('xl/sharedStrings.xml')).toContain(sha256)
      expect(text('xl/sharedStrings.xml')).toContain(file)
    }
    expect(text('xl/worksheets/sheet1.xml')).not.toContain('<f>')
  },
)

test.each(prints)('%s: the page has the heads of the form, its figures and notes, and fetches nothing', (_, print) => {
  const html = consolidatedHtml(print)
  expect(consolidatedHtml(print)).toBe(html)
  expect(html).not.toMatch(/<script|https?:|undefined|NaN/)
  expect(html).toContain(`@page{size:${print.form.print.paper} ${print.form.print.orientation}`)
  const [, heads = ''] = /<thead>(.*?)<\/thead>/s.exec(html) ?? []
  const spans = [...heads.matchAll(/<th((?: (?:row|col)span="\d+")*)[^>]*>/g)].map(([, span = '']) => [
    Number(/rowspan="(\d+)"/.exec(span)?.[1] ?? 1),
    Number(/colspan="(\d+)"/.exec(span)?.[1] ?? 1),
  ])
  const wanted = [...headCells(print.form.columns)].sort((a, b) => a.row - b.row || a.column - b.column)
  expect(spans.slice(0, wanted.length)).toEqual(wanted.map(({ rowSpan, columnSpan }) => [rowSpan, columnSpan]))
  const marks = new Set([...html.matchAll(/<a href="#(n\d+)">/g)].map(([, name]) => name))
  const notes = new Set([...html.matchAll(/<li id="(n\d+)">/g)].map(([, name]) => name))
  expect(marks).toEqual(notes)
  const open = print.unit.figures.filter(({ method }) => method === 'refused' || method === 'bounded')
  expect([...html.matchAll(/<a href="#n\d+">/g)]).toHaveLength(open.length)
  for (const signature of print.form.signatures) expect(html).toContain(signature.vi.replace(' (', '<br>('))
})

test('numbers are printed as people write them', () => {
  const [, print] = prints.find(([name]) => name.startsWith('commune-monthly 2025-Q3 reported 30292-2')) ?? []
  if (!print) throw new Error('no form')
  const figure = print.unit.figures.find(({ value }) => /^\d{4,6}\.\d\d$/.test(value ?? ''))
  const [whole = '', part = ''] = (figure?.value ?? '').split('.')
  const written = `${whole.slice(0, -3)}.${whole.slice(-3)},${part}`
  expect(consolidatedHtml(print)).toContain(`>${written}<`)
})

test('a figure withheld as confidential is printed as that, and what is known of it nowhere', () => {
  const world = paperWorld('by-hand/transitional', paperRegime('nd09'))
  const submissions = ['A-1', 'B-1', 'C-1', 'K-1', 'L-1'].map((unit): Submission => {
    const head = { unit, period: '2025-Q2', covers: 'life', listDate: '2025-06-14' } as const
    const sent = paperReport(head, { received: '7001' })
    const cells = sent.cells.map((cell) =>
      unit === 'A-1' && cell.row === 'received' ? { ...cell, state: 'confidential' as const, value: null } : cell,
    )
    return { ...sent, cells }
  })
  const report = new Consolidation({ catalog: world, submissions, unit: 'P-1' }).report({
    ...{ form: 'paper', period: '2025-Q2', basis: 'at:2025-06-14' },
  })
  if (!report.ok) throw new Error(report.issues[0]?.code)
  const record = consolidationRecord(report.value, 'nd09', ['province'])
  const unit = record.units.find((each) => each.unit === 'P-1')
  if (!unit) throw new Error('no unit')
  const form: Form = paperForm
  const catalog = { ...sampleWorld, ...world }
  const print: ConsolidatedPrint = { form, regime: paperRegime('nd09'), catalog, record, unit, language: 'vi' }
  const received = [...cellsOf(print)].find(({ figure }) => figure.row === 'received')
  expect(received?.cell.text).toBe('c')
  const parts = Object.values(unzipSync(writeWorkbook(consolidatedWorkbook(print)))).map((part) => strFromU8(part))
  // Four communes of 7001.
  expect([...parts, consolidatedHtml(print)].join('\n')).not.toMatch(/28\.?004/)
})
