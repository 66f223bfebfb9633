import { validateArchiveIndex } from '@chitieu/indicators/validators'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importArchive } from '../../packages/indicators/src/import-archive.ts'
import { editionId } from '../../packages/indicators/src/node/archive-folder.ts'
import { figures, HEAD, sha256, type ToyFiles, toyArchive, workbookOf } from './toy-archive.ts'

const FILES: ToyFiles = {
  'b.csv': figures(
    [
      'AG-LX-01,Mỹ Bình,GN01,2024,nghìn đồng,"12.345.678,5"',
      'AG,An Giang,TT09,2024,điểm,87',
      'AG,An Giang,HN01,2023,hộ,-',
    ],
    { records: 3 },
  ),
  'a.txt': {
    kind: 'narrative',
    came: 'Kết quả:\r\nđạt ke\u0302\u0301 hoạch.\n',
    unit: 'AG',
    period: '2024',
    title: 'Báo cáo',
  },
  'c.pdf': { kind: 'attachment', came: '%PDF', title: 'Bảng mã' },
}

test('an index has one entry a record or file, by unit and period, with what was written and what it is here', () => {
  const { index } = importArchive(toyArchive(FILES))
  expect(validateArchiveIndex(index), JSON.stringify(validateArchiveIndex.errors)).toBe(true)
  const said = index.entries.map((entry) => [
    entry.unit,
    entry.period,
    entry.kind,
    entry.title,
    entry.kind === 'figure' ? `${entry.written} ${entry.measureWritten}` : (entry.text ?? null),
    entry.kind === 'figure' ? [entry.indicator, entry.mapped, entry.state, entry.value, entry.measure] : null,
    `${entry.place.file} ${entry.place.range ?? ''}`.trim(),
  ])
  // 12,345,678.5 nghìn đồng are 12,345.6785 triệu đồng.
  const converted = ['public-investment-plan', 'converted', 'number', '12345.6785', 'million-dong']
  expect(said).toEqual([
    [null, null, 'attachment', 'Bảng mã', null, null, 'c.pdf'],
    ['30280-1', '2024', 'figure', 'Kế hoạch vốn', '12.345.678,5 nghìn đồng', converted, 'b.csv F2'],
    [
      '89-1',
      '2023',
      'figure',
      'Hộ nghèo',
      '- hộ',
      ['poor-households', 'matched', 'nil', null, 'household'],
      'b.csv F4',
    ],
    ['89-1', '2024', 'figure', 'Điểm hài lòng', '87 điểm', [null, 'unmapped', 'number', null, null], 'b.csv F3'],
    ['89-1', '2024', 'narrative', 'Báo cáo', 'Kết quả:\nđạt kế hoạch.', null, 'a.txt'],
  ])
  for (const { sha256: hash, place } of index.entries) {
    const came = FILES[place.file ?? '']?.came
    expect(hash).toBe(sha256(came ?? ''))
  }
})

test('counts before and after stand beside each other', () => {
  const { counts, files, listDates } = importArchive(toyArchive(FILES)).index
  expect(counts).toEqual({
    files: { before: 3, after: 3 },
    records: { before: null, after: 5 },
    units: { codes: 2, resolved: 2 },
    codes: { matched: 1, converted: 1, unmapped: 1 },
    figures: { matched: 1, converted: 1, unmapped: 1 },
  })
  expect(files.map(({ path, records }) => [path, records])).toEqual([
    ['a.txt', { before: null, after: 1 }],
    ['b.csv', { before: 3, after: 3 }],
    ['c.pdf', { before: null, after: 1 }],
  ])
  expect(listDates).toEqual(['2024-12-31'])
})

test('the total that the old system stated is compared with what its files make up', () => {
  const stated = { 'a.csv': figures(['AG,An Giang,HN01,2024,hộ,12'], { records: 1 }) }
  const codes = (records: number) =>
    importArchive(toyArchive(stated, { records })).issues.map(({ code, args }) => [code, args])
  expect(codes(1)).toEqual([])
  expect(codes(7)).toEqual([['archive-records-differ', { file: 'archive.json', before: 7, after: 1 }]])
})

test('one code is two units on two lists, each file read on its own', () => {
  const row = (period: string) => [`31081,,HN01,${period},hộ,1`]
  const { index, issues } = importArchive(
    toyArchive({
      'old.csv': figures(row('2020'), { listDate: '2020-12-31' }),
      'new.csv': figures(row('2021')),
      'rows.csv': { came: 'MA_DV,NGAY_DM,MA_CT,KY,GIA_TRI\n31081,31/12/2020,HN01,2019,1\n31081,,HN01,2022,1\n' },
    }),
  )
  expect(issues).toEqual([])
  expect(index.entries.map(({ unit, period, listDate }) => [unit, period, listDate])).toEqual([
    ['31081-1', '2019', '2020-12-31'],
    ['31081-1', '2020', '2020-12-31'],
    ['31081-2', '2021', '2024-12-31'],
    ['31081-2', '2022', '2024-12-31'],
  ])
  expect(index.listDates).toEqual(['2020-12-31', '2024-12-31'])
})

test('a record that nothing can be made of is kept as it is, and counted once in its finding', () => {
  const { index, issues } = importArchive(
    toyArchive({ 'a.csv': figures(['99999,Xã X,ZZ99,Năm 2024,nhà,nhiều', '99999,Xã X,ZZ99,Năm 2023,nhà,ít']) }),
  )
  expect(issues.map(({ code, args }) => [code, 'records' in args ? args.records : 0])).toEqual([
    ['archive-period-unread', 1],
    ['archive-unit-unknown', 2],
    ['archive-value-unread', 1],
    ['archive-period-unread', 1],
    ['archive-value-unread', 1],
  ])
  expect(index.entries[0]).toMatchObject({
    ...{ unit: null, unitCode: '99999', unitName: 'Xã X', period: null, periodWritten: 'Năm 2024' },
    ...{ code: 'ZZ99', title: 'ZZ99', indicator: null, mapped: 'unmapped' },
    ...{ written: 'nhiều', measureWritten: 'nhà', state: 'unread', value: null },
  })
})

test('a workbook and a table of narratives are read by the sheets that the mapping names', () => {
  const { index, issues } = importArchive(
    toyArchive({
      'a.xlsx': { came: workbookOf({ SoLieu: [HEAD, 'AG,An Giang,HN01,2024,hộ,12'] }) },
      'b.csv': { kind: 'narrative', came: 'MA_DV,KY,TIEU_DE,LOI_VAN\nAG,2024,Nhận xét,Hộ nghèo giảm.\n' },
    }),
  )
  expect(issues).toEqual([])
  expect(index.entries.map(({ kind, title, place }) => [kind, title, place])).toEqual([
    ['figure', 'Hộ nghèo', { file: 'a.xlsx', sheet: 'SoLieu', range: 'F2' }],
    ['narrative', 'Nhận xét', { file: 'b.csv', sheet: 'b', range: 'D2' }],
  ])
})

test('an archive without a mapping keeps its documents', () => {
  const { 'c.pdf': pdf, 'a.txt': narrative } = FILES
  if (!pdf || !narrative) throw new Error('expected the two files')
  const files = { 'c.pdf': pdf, 'a.txt': { ...narrative, unit: '89' } }
  const { index, issues } = importArchive({ ...toyArchive(files, { mapping: null }), mapping: null })
  expect(issues).toEqual([])
  expect(index.mapping).toBeNull()
  expect(index.entries.map(({ unit, kind }) => [unit, kind])).toEqual([
    [null, 'attachment'],
    ['89-1', 'narrative'],
  ])
})

test('files in whatever order, the same archive', () => {
  const options = toyArchive(FILES)
  const id = editionId(importArchive(options).index)
  fc.assert(
    fc.property(fc.shuffledSubarray([...options.files], { minLength: options.files.length }), (files) => {
      expect(editionId(importArchive({ ...options, files }).index)).toBe(id)
    }),
    { numRuns: 6 },
  )
})

test('no record is lost: rows in, entries out', () => {
  const cell = fc.constantFrom('AG', '91', '99999', '', 'HN01', 'GN01', 'ZZ99', '2024', 'x', '1.234', '5', '-')
  const line = fc.array(cell, { minLength: 6, maxLength: 6 }).filter((cells) => cells.some((text) => text !== ''))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const { index } = importArchive(toyArchive({ 'a.csv': figures(lines.map((cells) => cells.join(','))) }))
      expect(index.entries).toHaveLength(lines.length)
      expect(index.counts.records.after).toBe(lines.length)
      expect(index.entries.map((entry) => (entry.kind === 'figure' ? entry.written : '')).sort()).toEqual(
        lines.map((cells) => cells[5] ?? '').sort(),
      )
    }),
    { numRuns: 60 },
  )
})
