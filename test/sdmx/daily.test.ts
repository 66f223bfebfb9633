import { expect, test } from 'vitest'
import type { Indicator } from '../../packages/indicators/src/generated/types.ts'
import { addDays } from '../../packages/indicators/src/model/iso-date.ts'
import type { ReleasedFigure } from '../../packages/indicators/src/model/released-figure.ts'
import { planSdmx } from '../../packages/indicators/src/report/sdmx/sdmx-plan.ts'
import { figure, head, statistics, world } from './toy-tables.ts'

const onDay = (day: string, part: Partial<ReleasedFigure> = {}): ReleasedFigure =>
  figure({ period: day, window: { from: day, to: addDays(day, 1) }, ...part })

const frequencies = (figures: readonly ReleasedFigure[], periodicity?: Indicator['periodicity']) => {
  const births = world.indicators.get('births')
  if (!births) throw new Error('expected an indicator')
  const own = periodicity ? new Map([['births', { ...births, periodicity }]]) : world.indicators
  const plan = planSdmx([{ ...statistics, figures }], { ...world, indicators: own }, head)
  return plan.tables[0]?.used.get('FREQ')
}

test.each<readonly [Indicator['periodicity'], string]>([
  [['year', 'point'], '_Z'],
  [['year'], '_Z'],
  [['day', 'month'], 'D'],
])('one day of an indicator of %j is %s, whatever the table holds', (periodicity, frequency) => {
  expect(frequencies([onDay('2019-04-01')], periodicity)).toEqual([frequency])
  expect(frequencies([onDay('2019-04-01'), onDay('2019-04-02')], periodicity)).toEqual([frequency])
})

test('without a periodicity a day is daily where its neighbour is there too', () => {
  expect(frequencies([onDay('2009-04-01'), onDay('2019-04-01')])).toEqual(['_Z'])
  expect(frequencies([onDay('2025-07-31'), onDay('2025-08-01')])).toEqual(['D'])
  expect(frequencies([onDay('2025-07-31'), onDay('2025-08-01', { indicator: 'town-class' })])).toEqual(['_Z'])
})

test('lines of a form are told apart by their places', () => {
  const place = { indicator: '', form: 'toy-1', row: '1.1', column: '1', reportPeriod: '2025-08' }
  expect(frequencies([onDay('2025-07-31', place), onDay('2025-08-01', place)])).toEqual(['D'])
  expect(frequencies([onDay('2025-07-31', place), onDay('2025-08-01', { ...place, row: '2' })])).toEqual(['_Z'])
})

test('a day that a point calendar states stays without frequency', () => {
  expect(frequencies([onDay('2019-04-01', { calendar: 'point' })], ['day'])).toEqual(['_Z'])
})
