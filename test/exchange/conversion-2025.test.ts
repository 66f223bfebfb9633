import { expect, test } from 'vitest'
import type { RegisterRow } from '../../packages/indicators/src/model/register-rows.ts'
import { built, registerRows, rowsBefore } from '../support/register-before.ts'
import { mappingOf, proposalOf } from './list-mapping.ts'

const DAY = '2025-07-01'
const now = registerRows()
const history = built(now)
const cellsOf = (rows: readonly RegisterRow[]) => rows.map(({ cells }) => cells)
const transfers = cellsOf(now.transfers).filter(({ change }) => change?.startsWith(DAY))

const MAPPING = mappingOf(
  ['oldLevel', 'oldCode', 'level', 'code', 'name', 'type', 'parentCode', 'class', 'kind', 'area', 'population'],
  {
    ...{ shape: 'conversion', date: DAY, dateKind: 'legal', inForce: '2025-06-16' },
    kinds: [
      { word: 'Nhập toàn bộ', kind: 'whole' },
      { word: 'Nhập một phần', kind: 'part' },
    ],
  },
)
const WORDS: Readonly<Record<string, string>> = { whole: 'Nhập toàn bộ', part: 'Nhập một phần' }

/** The register's transfers of the day as a conversion table, and a row for each unit that went on as it was. */
function table(): string {
  const unitOf = (id: string) => history.unit(id)
  const after = (id: string): readonly string[] => {
    const unit = unitOf(id)
    const { code, name, type, parent, class: own } = history.version(unit, DAY)
    const above = parent === null ? '' : history.version(history.unit(parent), DAY).code
    return [unit.level, code, name, type, above, own ?? '']
  }
  const before = (id: string): readonly string[] =>
    id === '' ? ['', ''] : [unitOf(id).level, history.version(unitOf(id), '2025-06-30').code]
  const moved = transfers.map(({ from = '', to = '', kind = '', area = '', population = '' }) => [
    ...[...before(from), ...after(to), WORDS[kind] ?? kind, area, population],
  ])
  const kept = history.units
    .filter(
      ({ level, to, from }) =>
        (level === 'commune' || level === 'province') && (to === null || to > DAY) && from !== DAY,
    )
    .map(({ id }) => [...before(id), ...after(id), WORDS.whole ?? '', 'all', 'all'])
  const header = MAPPING.tables[0]?.columns.map(({ field }) => field) ?? []
  return `${[header, ...moved, ...kept].map((cells) => cells.join(',')).join('\n')}\n`
}

const text = table()

test('the table of 2025 proposes the transfers of the register: 10,571 rows, none lost', () => {
  const { rows, differences, findings, unchanged, points } = proposalOf(text, MAPPING, rowsBefore(now, DAY))
  const key = ({ change, from, to, kind, area, population }: Readonly<Record<string, string>>) =>
    [change, from, to, kind, area, population].join(' ')
  expect(rows.transfers.map(key).sort()).toEqual(transfers.map(key).sort())
  const communes = rows.transfers.filter(({ to }) => history.unit(to ?? '').level === 'commune')
  const goingOn = differences.filter(({ level, kinds }) => level === 'commune' && kinds.includes('moved'))
  const still = differences.length
  expect([communes.length, goingOn.length, unchanged, communes.length + 132]).toEqual([10_439, 132, 11, 10_571])
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(still).toBeGreaterThan(0)
  expect(points.map(({ question }) => question)).toEqual(expect.arrayContaining(['children']))
})

test('against the register that has the change, every row is there already', () => {
  const { unchanged, points, findings, differences } = proposalOf(text, MAPPING, now)
  expect([unchanged, differences, points]).toEqual([10_571 + 63, [], []])
  expect(findings).toEqual([])
})
