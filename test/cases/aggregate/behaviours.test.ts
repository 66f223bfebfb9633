import { describe, expect, test } from 'vitest'
import { findings, lines, restateSmall, shown } from '../../support/case-table.ts'
import type { ShortRegister } from '../../support/small-register.ts'

/** A and B become M; D is split between X and Y; S stays. */
const LAND: ShortRegister = {
  units: `
    A-1 P-1 ..2010 class=urban
    B-1 P-1 ..2010 class=rural
    D-1 Q-1 ..2010 class=rural
    M-1 P-1 2010.. class=urban
    X-1 Q-1 2010.. class=rural
    Y-1 Q-1 2010.. class=rural
    S-1 Q-1 .. class=rural`,
  changes: 'k 2010\n l 2010',
  transfers: `
    k A-1>M-1 whole
    k B-1>M-1 whole
    l D-1>X-1 part
    l D-1>Y-1 part`,
}

const SHARES = 'l D-1>X-1 population share=0.25\n l D-1>Y-1 population share=0.75'
const wish = { to: '2010-01-01', listDate: '2009-12-31' }
const SHORT = 'unit method reason value'

describe('a ratio is never averaged', () => {
  const csv = `unit,cases,people,rate
    A,1,1000,0.10
    B,3,1000,0.30
    D,2,500,0.40
    S,4,200,2.00`
  const behaviour = { cases: 'flow', people: 'stock', rate: 'ratio:cases/people*100' }
  const rates = (rows: readonly Readonly<Record<string, string>>[]) => rows.filter(({ indicator }) => indicator === 'rate')

  test('it is rebuilt from its restated parts, and stays as reported where the unit stays', () => {
    const { rows } = restateSmall(LAND, csv, { ...wish, behaviour })
    expect(shown(rates(rows), `${SHORT} status sources`)).toEqual(
      lines(`
        M-1 recomputed . 0.20 W A-1@1|B-1@1
        S-1 reported . 2.00 . S-1@1
        X-1 refused needs-weights . . D-1@?
        Y-1 refused needs-weights . . D-1@?`),
    )
  })

  test('from apportioned parts it is an estimate', () => {
    const { rows } = restateSmall({ ...LAND, weights: SHARES }, csv, { ...wish, behaviour, basis: 'population' })
    // 2 cases of 500 people: 0.5 of 125 and 1.5 of 375 before rounding.
    expect(shown(rates(rows), `${SHORT} status`)).toContain('X-1 recomputed . 0.40 E')
  })

  test('without a part received there is no ratio', () => {
    const { rows } = restateSmall(LAND, csv.replace('B,3,1000', 'B,3,…'), { ...wish, behaviour })
    expect(shown(rates(rows), SHORT)).toContain('M-1 refused coverage .')
  })

  test('over nothing there is no ratio', () => {
    const { rows } = restateSmall(LAND, csv.replaceAll('1000', '0'), { ...wish, behaviour })
    expect(shown(rates(rows), SHORT)).toContain('M-1 refused needs-components .')
  })

  test('bounds of a ratio are nL/dU and nU/dL, outward', () => {
    const register = {
      ...LAND,
      units: `${LAND.units}\n E-1 Q-1 ..2010`,
      transfers: `${LAND.transfers}\n l E-1>X-1 whole`,
    }
    const { rows } = restateSmall(register, `${csv}\n    E,1,300,0.33`, {
      ...wish,
      behaviour,
      onUnknownShare: 'bounds',
    })
    // X: cases from 1 to 3, people from 300 to 800: 100 × 1/800 = 0.125, 100 × 3/300 = 1. Y: people may be 0.
    expect(shown(rates(rows), 'unit method reason lower upper status')).toEqual(
      lines(`
        M-1 recomputed . . . W
        S-1 reported . . . .
        X-1 bounded needs-weights 0.12 1.00 E
        Y-1 refused needs-weights . . .`),
    )
  })

  test('its bounds are made from exact parts, as its value is, and not from parts dealt out in whole units', () => {
    const register = {
      units: `
        C-1 P-1 ..2010
        D-1 P-1 ..2010
        X-1 P-1 2010..
        Y-1 P-1 2010..
        Z-1 P-1 2010..`,
      changes: 'k 2010',
      transfers: `
        k C-1>X-1 part
        k C-1>Y-1 part
        k D-1>Y-1 part
        k D-1>Z-1 part`,
      weights: 'k C-1>X-1 population share=1/3\n k C-1>Y-1 population share=2/3',
    }
    const { rows } = restateSmall(register, 'unit,cases,people\nC,100,3000\nD,30,900', {
      ...wish,
      behaviour: { cases: 'flow', people: 'stock', rate: 'ratio:cases/people*1000' },
      basis: 'population',
      onUnknownShare: 'bounds',
    })
    // Y: 66 2/3 cases to 96 2/3, 2000 people to 2900. 1000 × 66 2/3 / 2900 = 22.988…, 1000 × 96 2/3 / 2000 = 48.333….
    expect(shown(rates(rows), 'unit method lower upper')).toContain('Y-1 bounded 22.98 48.34')
  })

  test('its decimals may be asked for', () => {
    const { rows } = restateSmall(LAND, csv.replace('B,3,1000', 'B,3,2000'), {
      ...wish,
      behaviour,
      decimals: new Map([['rate', 4]]),
    })
    expect(shown(rates(rows), SHORT)).toContain('M-1 recomputed . 0.1333')
  })

  test('fewer decimals than seen round once', () => {
    const { rows } = restateSmall(LAND, csv.replace('A,1,1000', 'A,0,1000').replace('B,3,1000', 'B,99,1001'), {
      ...wish,
      behaviour: { ...behaviour, rate: 'ratio:cases/people*10' },
      decimals: new Map([['rate', 0]]),
    })
    // 10 × 99/2001 = 0.4947…: 0, although 0.49 and then 0.5 would round up on the way.
    expect(shown(rates(rows), SHORT)).toContain('M-1 recomputed . 0')
  })
})

describe('what does not add up is never summed', () => {
  test('none: only a unit that stays keeps its figure', () => {
    const { rows } = restateSmall(LAND, 'unit,v\nA,1\nB,2\nD,3\nS,4', { ...wish, behaviour: { v: 'none' } })
    expect(shown(rows, SHORT)).toEqual(
      lines(`
        M-1 refused not-additive .
        S-1 reported . 4
        X-1 refused not-additive .
        Y-1 refused not-additive .`),
    )
  })

  test.each([
    ['max', '5', '4'],
    ['min', '-2', '4'],
  ])('%s: of whole units, never of a part', (kind, merged, stays) => {
    const { rows } = restateSmall({ ...LAND, weights: SHARES }, 'unit,v\nA,5\nB,-2\nD,3\nS,4', {
      ...wish,
      behaviour: { v: kind },
      basis: 'population',
    })
    expect(shown(rows, SHORT)).toEqual(
      lines(`
        M-1 summed . ${merged}
        S-1 reported . ${stays}
        X-1 refused needs-microdata .
        Y-1 refused needs-microdata .`),
    )
  })
})

describe('a mean', () => {
  test('is rebuilt with the weight reported beside it', () => {
    const { rows } = restateSmall(LAND, 'unit,v,p\nA,2,100\nB,5,200\nD,3,10\nS,4,10', {
      ...wish,
      behaviour: { v: 'mean:p' },
    })
    // (2 × 100 + 5 × 200) / 300 = 4.
    expect(shown(rows, `${SHORT} status`)).toEqual(
      lines(`
        M-1 recomputed . 4 W
        S-1 reported . 4 .
        X-1 refused needs-weights . .
        Y-1 refused needs-weights . .`),
    )
  })

  const weights = 'k A-1>M-1 people amount=100\n k B-1>M-1 people amount=200'
  test('with a stand-in weight it is weighted, an estimate', () => {
    const { rows } = restateSmall({ ...LAND, weights }, 'unit,v\nA,2\nB,5\nD,3\nS,4', {
      ...wish,
      behaviour: { v: 'mean:people' },
    })
    expect(shown(rows, `${SHORT} status`)).toContain('M-1 weighted . 4 E')
  })

  test('needs amounts on every transfer that feeds the unit', () => {
    const { rows } = restateSmall({ ...LAND, weights: weights.split('\n')[0] ?? '' }, 'unit,v\nA,2\nB,5\nD,3\nS,4', {
      ...wish,
      behaviour: { v: 'mean:people' },
    })
    expect(shown(rows, SHORT)).toContain('M-1 refused needs-weights .')
  })

  test('and on no others: a part of known amount weighs what it is, whatever the rest is', () => {
    const register: ShortRegister = {
      units: 'A-1 P-1 ..2010\n B-1 P-1 ..2010\n M-1 P-1 2010..\n N-1 P-1 2010..',
      changes: 'k 2010',
      transfers: 'k A-1>M-1 part\n k A-1>N-1 part\n k B-1>M-1 whole',
      weights: 'k A-1>M-1 people amount=100\n k B-1>M-1 people amount=300',
    }
    const { rows } = restateSmall(register, 'unit,v\nA,2\nB,6', { ...wish, behaviour: { v: 'mean:people' } })
    // (2 × 100 + 6 × 300) / 400 = 5.
    expect(shown(rows, `${SHORT} status`)).toContain('M-1 weighted . 5 E')
  })
})

describe('a count of units', () => {
  const csv = 'unit,v\nP,2\nQ,3'
  test('across lists is refused: the list changed', () => {
    const { rows } = restateSmall(LAND, csv, { ...wish, behaviour: { v: 'count:commune' } })
    expect(shown(rows, SHORT)).toEqual(['P-1 refused unit-list-changed .', 'Q-1 refused unit-list-changed .'])
  })
  test('on one list it adds up', () => {
    const { rows } = restateSmall(LAND, csv, {
      to: '2009-12-31',
      listDate: '2009-12-31',
      behaviour: { v: 'count:commune' },
      level: 'country',
    })
    expect(shown(rows, SHORT)).toEqual(['C-1 summed . 5'])
  })
})

describe('a figure by class', () => {
  test('is kept by the class of each list', () => {
    const { rows } = restateSmall(LAND, 'unit,v\nA,1\nB,2\nD,3\nS,4', { ...wish, behaviour: { v: 'class:urban' } })
    const merged = rows.filter(({ unit }) => unit === 'M-1')
    expect(shown(merged, 'indicator method value')).toEqual(['v@2009-12-31 summed 1', 'v@2010-01-01 summed 3'])
  })
})

describe('marks', () => {
  test.each([
    ['-', '-', '-'],
    ['-', '3', '3'],
    ['x', '3', '3'],
    ['x', 'x', 'x'],
    ['x', '-', '-'],
    ['0', '-', '0'],
  ])('%s and %s make %s', (a, b, made) => {
    const { rows } = restateSmall(LAND, `unit,v\nA,${a}\nB,${b}\nD,1\nS,1`, { ...wish, behaviour: { v: 'flow' } })
    expect(shown(rows, SHORT)).toContain(`M-1 summed . ${made}`)
  })

  test('a share of what does not occur does not occur', () => {
    const { rows } = restateSmall(LAND, 'unit,v\nA,1\nB,1\nD,-\nS,1', { ...wish, behaviour: { v: 'flow' } })
    expect(shown(rows, `${SHORT} expected received sources`)).toContain('X-1 summed . - 1 1 D-1@?')
  })

  test('a confidential source hides the figure and what is known of it', () => {
    const { rows } = restateSmall(LAND, 'unit,v\nA,1\nB,c\nD,1\nS,1', { ...wish, behaviour: { v: 'flow' } })
    expect(shown(rows, `${SHORT} known lower upper`)).toContain('M-1 refused confidential . . . .')
  })
})

describe('what nobody says where it went', () => {
  const register: ShortRegister = {
    units: 'A-1 P-1 ..2010\n X-1 P-1 2010..\n B-1 P-1 ..2010',
    changes: 'k 2010',
    transfers: 'k A-1>X-1 undetermined\n k A-1>0 undetermined\n k B-1>X-1 whole',
  }
  test('is one finding with its candidates, in no total, and its candidate is not exact', () => {
    const { rows, issues } = restateSmall(register, 'unit,v\nA,5\nB,2', { ...wish, behaviour: { v: 'flow' } })
    expect(shown(rows, `${SHORT} known`)).toEqual(['X-1 refused unresolved . 2'])
    expect(issues.map(({ code, args }) => [code, args])).toEqual([
      ['unresolved', { unit: 'A-1', indicator: 'v', period: '', amount: '5', candidates: ['X-1'] }],
    ])
  })
  test('a unit that ended without successor is unresolved, too', () => {
    const { rows, issues } = restateSmall(
      { units: 'A-1 P-1 ..2010\n S-1 P-1 ..' },
      'unit,v\nA,5\nS,2',
      { ...wish, behaviour: { v: 'flow' } },
    )
    expect(shown(rows, SHORT)).toEqual(['S-1 reported . 2'])
    expect(findings(issues)).toEqual(['unresolved A-1'])
  })
})

describe('one territory, one figure', () => {
  test('two rows of one unit are reported twice', () => {
    const csv = 'unit,v\nA,1\nA,1\nB,2\nD,3\nS,4'
    const { rows, issues } = restateSmall(LAND, csv, { ...wish, behaviour: { v: 'flow' } })
    expect(shown(rows, SHORT)).toContain('M-1 refused reported-twice .')
    expect(findings(issues)).toEqual(['reported-twice A-1'])
  })

  test('a unit and its ancestor in one sum are reported twice', () => {
    const { rows } = restateSmall(LAND, 'unit,v\nP,3\nA,1\nB,2\nD,3\nS,4', {
      ...wish,
      behaviour: { v: 'flow' },
      level: 'province',
    })
    expect(shown(rows, SHORT)).toContain('P-1 refused reported-twice .')
  })

  const lists = `unit,list,period,v
    A,2009-12-31,PERIOD,1
    B,2009-12-31,PERIOD,2
    D,2009-12-31,PERIOD,3
    S,2009-12-31,PERIOD,4
    M,2010-01-01,PERIOD,30`
  const change = { ...LAND, changes: 'k 2010-07-01\n l 2010-07-01', units: LAND.units.replaceAll('2010', '2010-07-01') }
  const both = lists.replaceAll('2009-12-31', '2010-06-30').replaceAll('2010-01-01', '2010-07-01')
  const later = { to: '2010-07-01', hasPeriod: true }
  const own = (rows: readonly Readonly<Record<string, string>>[]) => rows.filter(({ unit }) => unit === 'M-1')

  test('in a transitional period flows of the old and the new state add', () => {
    const { rows } = restateSmall(change, both.replaceAll('PERIOD', '2010'), { ...later, behaviour: { v: 'flow' } })
    expect(shown(own(rows), `${SHORT} sources`)).toEqual(['M-1 summed . 33 A-1@1|B-1@1|M-1@1'])
  })
  test('and a stock is that of the last day', () => {
    const { rows } = restateSmall(change, both.replaceAll('PERIOD', '2010'), { ...later, behaviour: { v: 'stock' } })
    expect(shown(own(rows), `${SHORT} sources`)).toEqual(['M-1 reported . 30 M-1@1'])
  })
  test('with an old part missing the flow is refused for coverage, with what is known', () => {
    const csv = both.replaceAll('PERIOD', '2010').replace(/ *B,.*\n/, '')
    const { rows } = restateSmall(change, csv, { ...later, behaviour: { v: 'flow' } })
    expect(shown(own(rows), `${SHORT} known expected received`)).toEqual(['M-1 refused coverage . 31 3 2'])
  })
  test('after the change old and new in one period are reported twice', () => {
    const { rows, issues } = restateSmall(change, both.replaceAll('PERIOD', '2010-Q3'), { ...later, behaviour: { v: 'flow' } })
    expect(shown(own(rows), SHORT)).toEqual(['M-1 refused reported-twice .'])
    expect(findings(issues)).toContain('reported-twice M-1')
  })
  test('a new unit for a period before it began is restated by its source, beside our sum', () => {
    const { rows } = restateSmall(change, both.replaceAll('PERIOD', '2008'), { ...later, behaviour: { v: 'flow' } })
    expect(shown(own(rows), `${SHORT} sources`)).toEqual([
      'M-1 restatedBySource . 30 M-1@1',
      'M-1 summed . 3 A-1@1|B-1@1',
    ])
  })
})

describe('status letters', () => {
  const csv = `unit,period,v
    A,PERIOD,1
    B,PERIOD,2
    D,PERIOD,4
    S,PERIOD,4`
  test.each([
    ['2009', 'W'],
    ['2010', 'BW'],
    ['2010-Q1', 'BW'],
    ['2010-Q2', 'W'],
  ])('a sum for %s is %s: B at the first period on the new territory', (period, status) => {
    const { rows } = restateSmall(LAND, csv.replaceAll('PERIOD', period), {
      ...wish,
      hasPeriod: true,
      behaviour: { v: 'flow' },
    })
    expect(shown(rows, 'unit method status')).toContain(`M-1 summed ${status}`)
  })
})

describe('land from outside any unit', () => {
  test('brings no figure and makes the new state summed, not reported', () => {
    const { rows } = restateSmall(
      {
        units: 'A-1 P-1 ..2010\n A-2 P-1 2010..',
        changes: 'k 2010',
        transfers: 'k A-1>A-2 whole\n k 0>A-2 part area=all population=none',
      },
      'unit,v\nA,5',
      { ...wish, behaviour: { v: 'flow' } },
    )
    expect(shown(rows, `${SHORT} expected received sources`)).toEqual(['A-2 summed . 5 1 1 A-1@1'])
  })
})

describe('a named exception resolves on its list although it had ended', () => {
  const register: ShortRegister = {
    units: 'A-1 P-1 ..2010\n B-1 P-1 ..2009-06-01\n A-2 P-1 2010..\n B-2 P-1 2009-06-01..2010',
    changes: 'j 2009-06-01\n k 2010',
    transfers: 'j B-1>B-2 whole\n k A-1>A-2 whole\n k B-2>A-2 whole',
    exceptions: '2009-12-31 B1 B-1',
  }
  test('and its figure goes where its territory went', () => {
    const { rows } = restateSmall(register, 'unit,v\nA,5\nB,1\nB1,2', { ...wish, behaviour: { v: 'flow' } })
    expect(shown(rows, `${SHORT} sources`)).toEqual(['A-2 summed . 8 A-1@1|B-1@1|B-2@1'])
  })
  test('on its own list it stays as reported', () => {
    const { rows } = restateSmall(register, 'unit,v\nA,5\nB,1\nB1,2', {
      ...wish,
      to: '2009-12-31',
      behaviour: { v: 'flow' },
    })
    expect(shown(rows, SHORT)).toEqual(['A-1 reported . 5', 'B-1 reported . 2', 'B-2 reported . 1'])
  })
})

describe('an amount is kept at the lowest unit that contains all its ends', () => {
  test('their province, or the country when they are of two', () => {
    const across = { ...LAND, units: LAND.units.replace('Y-1 Q-1', 'Y-1 P-1') }
    const kept = (register: ShortRegister) =>
      restateSmall(register, 'unit,v\nA,1\nB,2\nD,3\nS,4', { ...wish, behaviour: { v: 'flow' } }).rows.filter(
        ({ method }) => method === 'unallocated',
      )
    expect(shown(kept(LAND), `${SHORT} sources`)).toEqual(['Q-1 unallocated needs-weights 3 D-1@1'])
    expect(shown(kept(across), `${SHORT} sources`)).toEqual(['C-1 unallocated needs-weights 3 D-1@1'])
  })
})

describe('a closed group', () => {
  test('has an exact total, no unit, and its members for sources', () => {
    const { rows } = restateSmall(
      {
        units: 'D-1 Q-1 ..2010\n E-1 Q-1 ..2010\n X-1 Q-1 2010..\n Y-1 Q-1 2010..',
        changes: 'l 2010',
        transfers: 'l D-1>X-1 part\n l D-1>Y-1 part\n l E-1>Y-1 whole',
      },
      'unit,v\nD,3\nE,4',
      { ...wish, behaviour: { v: 'flow' } },
    )
    expect(shown(rows, 'unit code name method value known sources')).toContain('. . . group 7 . X-1|Y-1')
  })
  test('is not given while one of its sources is missing', () => {
    const { rows } = restateSmall(LAND, 'unit,v\nA,1\nB,2\nD,…\nS,4', { ...wish, behaviour: { v: 'flow' } })
    expect(rows.map(({ method }) => method)).not.toContain('group')
  })
})
