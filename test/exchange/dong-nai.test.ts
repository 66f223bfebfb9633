import { expect, test } from 'vitest'
import type { RegisterRow } from '../../packages/indicators/src/model/register-rows.ts'
import { registerRows, rowsBefore } from '../support/register-before.ts'
import { LIST, MAPPING } from './dong-nai.ts'
import { proposalOf } from './list-mapping.ts'

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
