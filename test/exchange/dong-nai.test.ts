import { expect, test } from 'vitest'
import type { RegisterRow } from '../../packages/indicators/src/model/register-rows.ts'
import { registerRows, rowsBefore } from '../support/register-before.ts'
import { mappingOf, proposalOf } from './list-mapping.ts'

/** Resolutions 30/2026/QH16 and 237/NQ-UBTVQH16: Đồng Nai became a city, ten of its xã became phường; no code changed. */
const LIST = `level,code,name,parentCode,date,document
province,75,Thành phố Đồng Nai,,30/04/2026,30/2026/QH16
commune,25270,Phường Lộc Ninh,75,30/04/2026,237/NQ-UBTVQH16
commune,25357,Phường Tân Khai,75,30/04/2026,237/NQ-UBTVQH16
commune,25363,Phường Đồng Phú,75,30/04/2026,237/NQ-UBTVQH16
commune,26116,Phường Tân Phú,75,30/04/2026,237/NQ-UBTVQH16
commune,26170,Phường Trị An,75,30/04/2026,237/NQ-UBTVQH16
commune,26248,Phường Trảng Bom,75,30/04/2026,237/NQ-UBTVQH16
commune,26326,Phường Dầu Giây,75,30/04/2026,237/NQ-UBTVQH16
commune,26368,Phường Long Thành,75,30/04/2026,237/NQ-UBTVQH16
commune,26425,Phường Xuân Lộc,75,30/04/2026,237/NQ-UBTVQH16
commune,26485,Phường Nhơn Trạch,75,30/04/2026,237/NQ-UBTVQH16
`
const MAPPING = mappingOf(['level', 'code', 'name', 'parentCode', 'date', 'document'], {
  covers: 'named',
  date: '2026-04-30',
  dateKind: 'legal',
  types: [
    { word: 'Thành phố', level: 'province', type: 'Thành phố trực thuộc trung ương' },
    { word: 'Phường', level: 'commune', type: 'Phường', class: 'urban' },
    { word: 'Xã', level: 'commune', type: 'Xã', class: 'rural' },
  ],
})
const now = registerRows()
const cellsOf = (rows: readonly RegisterRow[]) => rows.map(({ cells }) => cells)

test('the list proposes what the register records of 30 April 2026', () => {
  const { differences, points, findings, rows } = proposalOf(LIST, MAPPING, rowsBefore(now, '2026-04-30'))
  expect([points, findings]).toEqual([[], []])
  expect(differences.map(({ kinds }) => kinds)).toEqual(Array.from({ length: 11 }, () => ['retyped']))
  const changes = cellsOf(now.changes).filter(({ operating }) => operating === '2026-04-30')
  expect(rows.changes.map(({ status, ...cells }) => [status, cells])).toEqual(
    changes.map((cells) => ['proposed', cells]),
  )
  const ids = new Set(differences.map(({ unit }) => unit))
  const byId = (units: readonly Readonly<Record<string, string>>[]) =>
    [...units].sort((a, b) => (`${a.id}${a.validFrom}` < `${b.id}${b.validFrom}` ? -1 : 1))
  expect(byId(rows.units)).toEqual(byId(cellsOf(now.units).filter(({ id }) => ids.has(id ?? ''))))
  expect([rows.transfers, rows.instruments]).toEqual([[], []])
})

test('against the register that has the change, nothing is left to record', () => {
  const { differences, points, findings, unchanged } = proposalOf(LIST, MAPPING, now)
  expect([differences, points, findings, unchanged]).toEqual([[], [], [], 11])
})

test('an instrument that the register does not have is proposed with it', () => {
  const list = LIST.replaceAll('30/2026/QH16', '31/2026/QH16')
  const { rows } = proposalOf(list, MAPPING, rowsBefore(now, '2026-04-30'))
  expect(rows.instruments.map(({ id, number }) => [id, number])).toEqual([['31-2026-qh16', '31/2026/QH16']])
})
