import { type ComparedFigure, compareFigures, type FigureSays } from '@chitieu/indicators'
import { expect, test } from 'vitest'
import {
  figuresOfConsolidation,
  figuresOfSeries,
} from '../../packages/indicators/src/report/release/compared-figures.ts'
import { DifferenceTally, differenceLine } from '../../packages/indicators/src/report/release/difference-text.ts'

const says = (value: string, more: Partial<FigureSays> = {}): FigureSays => ({
  ...{ state: value === '' ? 'missing' : 'number', value, lower: '', upper: '', method: 'reported', status: '' },
  ...more,
})
const figure = (unit: string, said: FigureSays): ComparedFigure => ({
  name: {
    ...{ file: 'report.json', form: '', indicator: 'land-area', breakdown: '', unit },
    ...{ period: '2019', basis: 'reported', place: 'unit actual 1' },
  },
  says: said,
})
const compared = (before: readonly FigureSays[], after: readonly FigureSays[]) =>
  [
    ...compareFigures(
      before.map((said, at) => figure(`U-${at}`, said)),
      after.map((said, at) => figure(`U-${at}`, said)),
    ),
  ].map(({ kind, name, difference }) => [kind, name.unit, difference])

test.each([
  ['another value', says('1.5'), says('1.75'), [['revised', 'U-0', '0.25']]],
  ['a value with more decimals is the same number', says('5'), says('5.0'), []],
  ['a value that is gone is no zero', says('0'), says(''), [['revised', 'U-0', '']]],
  ['a value that came', says(''), says('0'), [['revised', 'U-0', '']]],
  ['the same value by another method', says('3'), says('3', { method: 'summed' }), [['changed', 'U-0', '']]],
  [
    'none occurred instead of missing',
    says('', { state: 'missing' }),
    says('', { state: 'nil' }),
    [['changed', 'U-0', '']],
  ],
  ['provisional no more', says('3', { status: 'P' }), says('3'), [['changed', 'U-0', '']]],
  [
    'narrower bounds',
    says('', { state: 'none', lower: '1', upper: '9' }),
    says('', { state: 'none', lower: '2', upper: '9' }),
    [['revised', 'U-0', '']],
  ],
  ['beyond what a double tells apart', says('9007199254740993'), says('9007199254740992'), [['revised', 'U-0', '-1']]],
] as const)('%s', (_, before, after, expected) => {
  expect(compared([before], [after])).toEqual(expected)
})

test('what only one of them has is new or gone, gone last', () => {
  expect(compared([says('1'), says('2')], [says('1')])).toEqual([['removed', 'U-1', '']])
  expect(compared([says('1')], [says('1'), says('2')])).toEqual([['new', 'U-1', '']])
  const [gone] = compareFigures([figure('U-9', says('7'))], [])
  expect(gone).toEqual({
    ...figure('U-9', says('7')),
    kind: 'removed',
    before: says('7'),
    after: null,
    difference: '',
    says: undefined,
  })
})

test('a figure that two tables say is compared with itself, in their order', () => {
  const twice = (first: string, second: string) => [figure('U', says(first)), figure('U', says(second))]
  const found = [...compareFigures(twice('1', '2'), twice('1', '3'))]
  expect(found.map(({ kind, before, after }) => [kind, before?.value, after?.value])).toEqual([['revised', '2', '3']])
})

test('counts by indicator and form, and one line for each figure', () => {
  const [difference] = compareFigures([figure('U+V', says('1', { method: 'group' }))], [figure('U+V', says('3'))])
  if (!difference) throw new Error('expected a difference')
  expect(differenceLine(difference)).toBe(
    'revised,report.json,,land-area,,U+V,2019,reported,unit actual 1,number,1,,,group,,number,3,,,reported,,2\n',
  )
  const tally = new DifferenceTally()
  tally.take(difference)
  tally.take({ kind: 'new', name: { ...difference.name, indicator: '', form: 'f' } })
  expect(tally.summary('r2', 'r1')).toEqual({
    ...{ release: 'r2', against: 'r1', counts: { new: 1, revised: 1, changed: 0, removed: 0 } },
    indicators: [{ indicator: 'land-area', new: 0, revised: 1, changed: 0, removed: 0 }],
    forms: [{ form: 'f', new: 1, revised: 0, changed: 0, removed: 0 }],
  })
})

test('a figure of statistics and one of a form are named by all that tells them apart', () => {
  const point = { period: '2019', listDate: '2019-12-31', state: 'number', value: '1', method: 'group', status: 'W' }
  const [group] = figuresOfSeries('report.json', {
    ...{ indicator: 'land-area', definition: '1', role: 'group', unit: null, members: ['A-1', 'B-1'] },
    ...{ breakdown: [{ breakdown: 'sex', value: 'male' }], basis: 'at:2020-01-01', scenario: 'actual' },
    points: [{ ...point, reason: '', expected: 2, received: 2, sources: [] }],
  } as never)
  expect(group?.name).toEqual({
    ...{ file: 'report.json', form: '', indicator: 'land-area', breakdown: 'sex=male', unit: 'A-1+B-1' },
    ...{ period: '2019', basis: 'at:2020-01-01', place: 'group actual 1 2019-12-31' },
  })
  const [placed] = figuresOfConsolidation('rounds/r/f/2019/reported.json', {
    ...{ form: 'f-1', period: '2019', basis: 'reported' },
    units: [
      {
        unit: 'A-1',
        figures: [{ row: '1', column: 'B', key: 'đá', state: 'nil', value: null, method: 'reported', status: '' }],
      },
    ],
  } as never)
  expect(placed).toEqual({
    name: {
      ...{ file: 'rounds/r/f/2019/reported.json', form: 'f-1', indicator: '', breakdown: '', unit: 'A-1' },
      ...{ period: '2019', basis: 'reported', place: '1 B đá' },
    },
    says: { state: 'nil', value: '', lower: '', upper: '', method: 'reported', status: '' },
  })
})
