import type { Unit } from '../../src/model/unit.ts'
import { Figures } from './figures.ts'
import { Seeded } from './seeded.ts'

/** Births, deaths and marriages registered in one half of the year. */
export function civilStatus(seed: string, unit: Unit, period: string): Figures {
  const random = new Seeded(seed, 'civil', unit.id, period)
  const births = random.whole(30, 220)
  const kinh = random.part(births, 80, 99)
  const male = random.part(births, 47, 55)
  const onTime = random.part(births, 75, 95)
  const late = births - onTime
  const thisYear = random.part(late, 20, 50)
  const deaths = random.whole(8, 80)
  const infants = random.part(deaths, 0, 5)
  const children = random.part(deaths - infants, 0, 5)
  const deathsOnTime = random.part(deaths, 70, 100)
  const marriages = random.whole(5, 70)
  const first = random.part(marriages, 70, 98)
  const values = [
    ...[births, kinh, births - kinh, male, births - male, onTime, late, thisYear, random.part(late - thisYear, 10, 60)],
    random.whole(0, 12),
    ...[
      deaths,
      infants,
      children,
      deaths - infants - children,
      deathsOnTime,
      deaths - deathsOnTime,
      random.whole(0, 6),
    ],
    ...[marriages, first],
  ]
  const figures = new Figures()
  for (const [at, value] of values.entries()) figures.set('total', String(at + 1), value)
  const age = (least: number): string => `${random.whole(least, least + 4)}.${random.whole(0, 9)}`
  figures.set('total', '20', first > 0 ? age(25) : { state: 'nil' })
  figures.set('total', '21', first > 0 ? age(22) : { state: 'nil' })
  figures.set('total', '22', random.whole(0, 3))
  return figures
}
