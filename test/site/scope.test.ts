import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { unitsInScope } from '../../packages/site/src/view/scope.ts'
import { scopeFault } from '../../packages/site/src/view/scope-fault.ts'
import type { RegisterFacts } from '../../packages/site/src/view/site-data.ts'
import { writeFault } from '../../packages/site/src/view/write-fault.ts'
import { INVENTED, passed } from './invented-lineage.ts'

const inScope = (unit: string, register: RegisterFacts = INVENTED): string[] => [...unitsInScope(register, unit)].sort()

test('a merged province brings the provinces it was made of, all that stood under them, and whoever gave a part', () => {
  expect(inScope('20-2')).toEqual([
    ...['10-1', '101-1', '101-2', '102-1', '104-1', '105-1', '106-1', '107-1'],
    ...['20-1', '20-2', '201-1', '201-2', '303-1'],
  ])
})

test('a province that nothing came to has what ever stood under it, and nothing that others received of it', () => {
  expect(inScope('30-1')).toEqual(['30-1', '301-1', '303-1', '303-2'])
})

test('a commune that came from another province brings those it was made of', () => {
  expect(inScope('40-1')).toEqual(['104-1', '105-1', '106-1', '40-1', '401-1', '402-1'])
})

test('a commune made under a unit after that had left the province is none of it', () => {
  const units = INVENTED.units.flatMap((each) => {
    const [version] = each.versions
    if (each.id !== '401-1' || !version) return [each]
    return [{ ...each, level: 'village', versions: [{ ...version, parent: '104-1', from: '2012-01-01' }] }]
  })
  expect(inScope('20-2', { ...INVENTED, units })).not.toContain('401-1')
  expect(inScope('40-1', { ...INVENTED, units })).toContain('401-1')
})

const provinces = INVENTED.units.filter(({ level, to }) => level === 'province' && to === null).map(({ id }) => id)
const ids = INVENTED.units.map(({ id }) => id)

test('whoever may have passed something on to a unit of the site is of the site, in whatever order the register is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...provinces),
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 }),
      fc.shuffledSubarray([...INVENTED.units], { minLength: INVENTED.units.length }),
      (province, pairs, units) => {
        const transfers = [...INVENTED.transfers, ...pairs.map(([from, to]) => passed(from, to, 'part'))]
        const found = unitsInScope({ units, transfers }, province)
        expect(transfers.filter(({ from, to }) => from && to && found.has(to) && !found.has(from))).toEqual([])
        expect([...unitsInScope({ units: INVENTED.units, transfers }, province)].sort()).toEqual([...found].sort())
      },
    ),
  )
})

test('a site is of a unit in operation right under the whole; anything else is said with what to do', () => {
  expect(scopeFault(INVENTED, '20-2')).toBeNull()
  expect(scopeFault(INVENTED, '20')).toMatchObject({
    code: 'unit-not-in-register',
    args: { unit: '20', candidates: ['20-1', '20-2'] },
  })
  expect(scopeFault(INVENTED, '10-1')).toMatchObject({
    code: 'scope-unit-ended',
    args: { unit: '10-1', to: '2020-01-01', successors: ['20-2'] },
  })
  const commune = scopeFault(INVENTED, '101-2')
  expect(commune).toMatchObject({ code: 'scope-level-wrong', args: { level: 'commune', expected: 'province' } })
  expect(scopeFault(INVENTED, 'C-1')).toMatchObject({ code: 'scope-level-wrong' })
  expect(commune && writeFault(commune)).toContain('null cho cả nước')
})
