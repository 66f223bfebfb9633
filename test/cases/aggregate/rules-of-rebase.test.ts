import { describe, expect, test } from 'vitest'
import { findings, lines, restateSmall, shown } from '../../support/case-table.ts'
import type { ShortRegister } from '../../support/small-register.ts'

/** A and B become M; S stays. */
const MERGE: ShortRegister = {
  units: `
    A-1 P-1 ..2010
    B-1 P-1 ..2010
    M-1 P-1 2010..
    S-1 Q-1 ..`,
  changes: 'k 2010',
  transfers: `
    k A-1>M-1 whole
    k B-1>M-1 whole`,
}

/** A is split between X and Y in the same province; S stays. */
const SPLIT: ShortRegister = {
  units: `
    A-1 P-1 ..2010
    X-1 P-1 2010..
    Y-1 P-1 2010..
    S-1 Q-1 ..`,
  changes: 'k 2010',
  transfers: `
    k A-1>X-1 part
    k A-1>Y-1 part`,
}

const flow = { behaviour: { v: 'flow' }, to: '2010-01-01', listDate: '2009-12-31' }
const SHORT = 'unit method reason value known'

describe('rule 1: a rename, a new type, parent or code keeps the unit', () => {
  test('the figure stays as reported, under the code of the target list', () => {
    const { rows } = restateSmall(
      { units: 'A-1 P-1 ..2010\n A-1 Q-1 2010.. code=Z type=ward name=New' },
      'unit,v\nA,7',
      flow,
    )
    expect(shown(rows, 'unit code name method reason value sources')).toEqual(['A-1 Z New reported . 7 A-1@1'])
  })
})

describe('rule 2: a unit that absorbs ends and restarts', () => {
  test('its remainder and the newcomer add up under its next state', () => {
    const { rows } = restateSmall(
      {
        units: 'A-1 P-1 ..2010\n A-2 P-1 2010..\n B-1 P-1 ..2010',
        changes: 'k 2010',
        transfers: 'k A-1>A-2 whole\n k B-1>A-2 whole',
      },
      'unit,v\nA,7\nB,5',
      flow,
    )
    expect(shown(rows, `${SHORT} status sources`)).toEqual(['A-2 summed . 12 12 W A-1@1|B-1@1'])
  })
})

describe('rule 3: the day after the last day of the predecessors cuts the data', () => {
  const register: ShortRegister = {
    head: { endDate: 'inclusive' },
    units: 'A-1 P-1 ..2009-12-31\n B-1 P-1 ..2009-12-31\n M-1 P-1 2010-01-15..',
    changes: 'k 2010-02-01',
    transfers: 'k A-1>M-1 whole\n k B-1>M-1 whole',
  }
  test('whatever the source prints for the change and the new unit', () => {
    const { rows } = restateSmall(register, 'unit,v\nA,7\nB,5', { ...flow, listDate: '2009-12-31', to: '2010-01-01' })
    expect(shown(rows, SHORT)).toEqual(['M-1 summed . 12 12'])
  })
})

describe('rule 4: a state made and ended on one day is crossed in sequence', () => {
  test('also where last days are printed: it prints that day twice', () => {
    const { rows } = restateSmall(
      {
        head: { endDate: 'inclusive' },
        units: `
          A-1 P-1 ..2009-12-31
          B-1 P-1 ..2009-12-31
          M-1 P-1 2010-01-01..2010-01-01
          N-1 P-1 2010-01-01..
          D-1 P-1 ..2009-12-31`,
        changes: 'k1 2010 seq=1\n k2 2010 seq=2',
        transfers: 'k1 A-1>M-1 whole\n k1 B-1>M-1 whole\n k2 M-1>N-1 whole\n k2 D-1>N-1 whole',
      },
      'unit,v\nA,7\nB,5\nD,1',
      flow,
    )
    expect(shown(rows, `${SHORT} sources`)).toEqual(['N-1 summed . 13 13 A-1@1|B-1@1|D-1@1'])
  })

  test('and is on no list', () => {
    const { rows } = restateSmall(
      {
        units: 'A-1 P-1 ..2010\n B-1 P-1 ..2010\n M-1 P-1 2010..2010\n N-1 P-1 2010..\n D-1 P-1 ..2010',
        changes: 'k1 2010 seq=1\n k2 2010 seq=2',
        transfers: 'k1 A-1>M-1 whole\n k1 B-1>M-1 whole\n k2 M-1>N-1 whole\n k2 D-1>N-1 whole',
      },
      'unit,v\nA,7\nB,5\nD,1',
      flow,
    )
    expect(shown(rows, `${SHORT} sources`)).toEqual(['N-1 summed . 13 13 A-1@1|B-1@1|D-1@1'])
  })
})

describe('rule 5: an n:m change whose pairs are unknown', () => {
  const register: ShortRegister = {
    units: 'A-1 P-1 ..2010\n B-1 P-1 ..2010\n X-1 P-1 2010..\n Y-1 P-1 2010..',
    changes: 'k 2010',
    transfers: 'k A-1>X-1 undetermined\n k A-1>Y-1 undetermined\n k B-1>X-1 undetermined\n k B-1>Y-1 undetermined',
  }
  const sent = 'unit,v\nA,10\nB,4'

  test('is refused as undetermined, kept at the province, and its group total is exact', () => {
    const { rows } = restateSmall(register, sent, flow)
    expect(shown(rows, `${SHORT} sources`)).toEqual(
      lines(`
        . group . 14 . X-1|Y-1
        P-1 unallocated undetermined 14 . A-1@1|B-1@1
        X-1 refused undetermined . 0 A-1@?|B-1@?
        Y-1 refused undetermined . 0 A-1@?|B-1@?`),
    )
  })

  test('a decision of share 1 sets the other pairs of its source to 0', () => {
    const { rows } = restateSmall({ ...register, decisions: 'k A-1>X-1 * 1\n k B-1>Y-1 * 1' }, sent, flow)
    expect(shown(rows, `${SHORT} sources`)).toEqual(['X-1 summed . 10 10 A-1@1', 'Y-1 summed . 4 4 B-1@1'])
  })

  test('with one source decided, the other alone stays open', () => {
    const { rows } = restateSmall({ ...register, decisions: 'k A-1>X-1 * 1' }, sent, {
      ...flow,
      onUnknownShare: 'bounds',
    })
    expect(shown(rows, 'unit method reason value known lower upper status')).toEqual(
      lines(`
        . group . 14 . . . .
        P-1 unallocated undetermined 4 . . . .
        X-1 bounded undetermined . 10 10 14 E
        Y-1 bounded undetermined . 0 0 4 E`),
    )
  })

  test('a decided pair is certain going back, too, and only open ones are undetermined', () => {
    const back = { behaviour: { v: 'flow' }, listDate: '2010-01-01', to: '2009-12-31' }
    const settled = { ...register, decisions: 'k A-1>X-1 * 1\n k B-1>Y-1 * 1' }
    expect(shown(restateSmall(settled, 'unit,v\nX,10\nY,4', back).rows, SHORT)).toEqual([
      'A-1 summed . 10 10',
      'B-1 summed . 4 4',
    ])
    const mixed = { ...register, transfers: 'k A-1>X-1 undetermined\n k A-1>Y-1 undetermined\n k B-1>X-1 whole', decisions: 'k A-1>X-1 * 0.5\n k A-1>Y-1 * 0.5' }
    expect(shown(restateSmall(mixed, 'unit,v\nX,10\nY,4', back).rows, 'unit method reason known')).toContain(
      'A-1 refused needs-weights 4',
    )
  })

  test('without decisions all of it is open again', () => {
    const { rows } = restateSmall({ ...register, decisions: 'k A-1>X-1 * 1\n k B-1>Y-1 * 1' }, sent, {
      ...flow,
      decisions: false,
    })
    expect(shown(rows, 'unit method reason known')).toContain('X-1 refused undetermined 0')
  })
})

describe('rule 6: a blank is never 0, 1 or 1/n', () => {
  test('an unknown share of a part is never guessed', () => {
    const { rows, issues } = restateSmall(SPLIT, 'unit,v\nA,9\nS,1', flow)
    expect(shown(rows, SHORT)).toEqual(
      lines(`
        . group . 9 .
        P-1 unallocated needs-weights 9 .
        S-1 reported . 1 1
        X-1 refused needs-weights . 0
        Y-1 refused needs-weights . 0`),
    )
    expect(findings(issues)).toEqual([])
  })

  test.each(['population@2019', 'resident_population', 'households'])('%s is about people', (basis) => {
    const register = { ...SPLIT, transfers: 'k A-1>X-1 part population=all\n k A-1>Y-1 part population=none' }
    const { rows } = restateSmall(register, 'unit,v\nA,9\nS,1', { ...flow, basis })
    expect(shown(rows, SHORT)).toEqual(['S-1 reported . 1 1', 'X-1 summed . 9 9'])
  })

  test('people need the population column: all and none are shares 1 and 0', () => {
    const register = { ...SPLIT, transfers: 'k A-1>X-1 part area=part population=all\n k A-1>Y-1 part area=part population=none' }
    const people = restateSmall(register, 'unit,v\nA,9\nS,1', { ...flow, basis: 'population' })
    expect(shown(people.rows, `${SHORT} sources`)).toEqual(['S-1 reported . 1 1 S-1@1', 'X-1 summed . 9 9 A-1@1'])
    const land = restateSmall(register, 'unit,v\nA,9\nS,1', { ...flow, basis: 'area' })
    expect(shown(land.rows, 'unit method reason')).toContain('X-1 refused needs-weights')
  })
})

describe('rule 7: shares within 1e-9 of 1 are made exact', () => {
  test('three thirds of ten decimals divide 10 without losing anything', () => {
    const { rows } = restateSmall(
      {
        units: 'A-1 P-1 ..2010\n X-1 P-1 2010..\n Y-1 P-1 2010..\n Z-1 P-1 2010..',
        changes: 'k 2010',
        transfers: 'k A-1>X-1 part\n k A-1>Y-1 part\n k A-1>Z-1 part',
        weights: ['X', 'Y', 'Z'].map((to) => `k A-1>${to}-1 population share=0.3333333333`).join('\n'),
      },
      'unit,v\nA,10',
      { ...flow, basis: 'population' },
    )
    expect(shown(rows, `${SHORT} status sources`)).toEqual(
      lines(`
        X-1 apportioned . 4 4 E A-1@1/3
        Y-1 apportioned . 3 3 E A-1@1/3
        Z-1 apportioned . 3 3 E A-1@1/3`),
    )
  })
})

describe('rule 8: amounts', () => {
  const weighted: ShortRegister = { ...SPLIT, weights: 'k A-1>X-1 population amount=30\n k A-1>Y-1 population amount=10' }

  test('are shares forward, when the caller names the basis', () => {
    const { rows } = restateSmall(weighted, 'unit,v\nA,8\nS,1', { ...flow, basis: 'population' })
    expect(shown(rows, `${SHORT} sources`)).toEqual(
      lines('S-1 reported . 1 1 S-1@1\n X-1 apportioned . 6 6 A-1@0.75\n Y-1 apportioned . 2 2 A-1@0.25'),
    )
  })

  test('are not used when no one names them', () => {
    const { rows } = restateSmall(weighted, 'unit,v\nA,8\nS,1', flow)
    expect(shown(rows, 'unit method reason')).toContain('X-1 refused needs-weights')
  })

  test('make backward shares, and without them backward is unknown', () => {
    const back = { behaviour: { v: 'flow' }, listDate: '2010-01-01', to: '2009-12-31' }
    const known = restateSmall(
      { ...MERGE, weights: 'k A-1>M-1 population amount=30\n k B-1>M-1 population amount=10' },
      'unit,v\nM,100\nS,1',
      { ...back, basis: 'population' },
    )
    expect(shown(known.rows, `${SHORT} sources`)).toEqual(
      lines('A-1 apportioned . 75 75 M-1@0.75\n B-1 apportioned . 25 25 M-1@0.25\n S-1 reported . 1 1 S-1@1'),
    )
    const unknown = restateSmall(MERGE, 'unit,v\nM,100\nS,1', back)
    expect(shown(unknown.rows, SHORT)).toEqual(
      lines(`
        . group . 100 .
        A-1 refused needs-weights . 0
        B-1 refused needs-weights . 0
        P-1 unallocated needs-weights 100 .
        S-1 reported . 1 1`),
    )
  })
})

describe('rule 9: a code in no row continues', () => {
  test('and an observed date cuts exactly', () => {
    const { rows } = restateSmall({ ...MERGE, changes: 'k 2010 dateKind=observed' }, 'unit,v\nA,1\nB,2\nS,3', flow)
    expect(shown(rows, SHORT)).toEqual(['M-1 summed . 3 3', 'S-1 reported . 3 3'])
  })
})

describe('rule 11: a row for every unit that an obliged unit feeds', () => {
  test('with no source received it is refused for coverage, known 0', () => {
    const { rows, issues } = restateSmall(MERGE, 'unit,v\nS,3', flow)
    expect(shown(rows, `${SHORT} expected received missingWeight`)).toEqual([
      'M-1 refused coverage . 0 2 0 1',
      'S-1 reported . 3 3 1 1 0',
    ])
    expect(findings(issues)).toEqual(['value-missing'])
  })

  test('units of a type without obligation are never missing', () => {
    const register = {
      ...MERGE,
      head: { withoutObligation: ['island'] },
      units: MERGE.units.replace('B-1 P-1 ..2010', 'B-1 P-1 ..2010 type=island').replace('S-1 Q-1 ..', 'S-1 Q-1 .. type=island'),
    }
    const { rows, issues } = restateSmall(register, 'unit,v\nA,3', flow)
    expect(shown(rows, `${SHORT} expected received`)).toEqual(['M-1 summed . 3 3 1 1'])
    expect(issues).toEqual([])
  })
})

describe('rules 12 and 21: a figure whose input is missing is not made from what is there', () => {
  test.each([
    ['an empty cell', 'A,7\nB,\nS,1'],
    ['a figure not collected', 'A,7\nB,…\nS,1'],
    ['an absent row', 'A,7\nS,1'],
  ])('%s: refused, coverage, with what is known', (_, body) => {
    const { rows, issues } = restateSmall(MERGE, `unit,v\n${body}`, flow)
    expect(shown(rows, `${SHORT} expected received missingWeight sources`)).toEqual([
      'M-1 refused coverage . 7 2 1 0.5 A-1@1',
      'S-1 reported . 1 1 1 1 0 S-1@1',
    ])
    expect(issues.map(({ code, args }) => [code, args])).toEqual([
      ['value-missing', { units: ['B-1'], indicator: 'v', period: '', listDate: '2009-12-31' }],
    ])
  })

  test('the missing weight is the missing share over all shares that enter', () => {
    const { rows } = restateSmall(
      {
        units: 'A-1 P-1 ..2010\n B-1 P-1 ..2010\n X-1 P-1 2010..\n Y-1 P-1 2010..',
        changes: 'k 2010',
        transfers: 'k A-1>X-1 part\n k A-1>Y-1 part\n k B-1>X-1 whole',
        weights: 'k A-1>X-1 population share=0.25\n k A-1>Y-1 population share=0.75',
      },
      'unit,v\nB,8',
      { ...flow, basis: 'population' },
    )
    expect(shown(rows, `${SHORT} missingWeight`)).toEqual(['X-1 refused coverage . 8 0.2', 'Y-1 refused coverage . 0 1'])
  })
})

describe('rule 13: the upper bound of an unknown transfer', () => {
  test('is the amount of the source less its known shares', () => {
    const { rows } = restateSmall(
      {
        units: 'A-1 P-1 ..2010\n X-1 P-1 2010..\n Y-1 P-1 2010..\n Z-1 P-1 2010..',
        changes: 'k 2010',
        transfers: 'k A-1>X-1 part\n k A-1>Y-1 part\n k A-1>Z-1 part',
        weights: 'k A-1>X-1 population share=0.4',
      },
      'unit,v\nA,100',
      { ...flow, basis: 'population', onUnknownShare: 'bounds' },
    )
    expect(shown(rows, 'unit method reason value known lower upper sources')).toEqual(
      lines(`
        . group . 60 . . . Y-1|Z-1
        P-1 unallocated needs-weights 60 . . . A-1@0.6
        X-1 apportioned . 40 40 . . A-1@0.4
        Y-1 bounded needs-weights . 0 0 60 A-1@?
        Z-1 bounded needs-weights . 0 0 60 A-1@?`),
    )
  })

  test('when every unknown route ends in one unit, the figure is exact', () => {
    const { rows } = restateSmall(
      {
        units: 'A-1 P-1 ..2010\n X-1 P-1 2010..2015\n Y-1 P-1 2010..2015\n M-1 P-1 2015..',
        changes: 'k 2010\n l 2015',
        transfers: 'k A-1>X-1 part\n k A-1>Y-1 part\n l X-1>M-1 whole\n l Y-1>M-1 whole',
      },
      'unit,v\nA,100',
      { ...flow, to: '2015-01-01' },
    )
    expect(shown(rows, `${SHORT} sources`)).toEqual(['M-1 summed . 100 100 A-1@1'])
  })

  test('one unknown part beside known ones is what they leave', () => {
    const { rows } = restateSmall({ ...SPLIT, weights: 'k A-1>X-1 population share=0.4' }, 'unit,v\nA,10\nS,1', {
      ...flow,
      basis: 'population',
    })
    expect(shown(rows, `${SHORT} sources`)).toContain('Y-1 apportioned . 6 6 A-1@0.6')
  })

  test('a quantity that is negative somewhere has no bounds', () => {
    const { rows } = restateSmall(SPLIT, 'unit,v\nA,9\nS,-1', { ...flow, onUnknownShare: 'bounds' })
    expect(shown(rows, 'unit method reason lower upper')).toContain('X-1 refused needs-weights . .')
  })
})

describe('rule 14: the first reason on the chain wins', () => {
  const register = (first: string, second: string): ShortRegister => ({
    units: `
      A-1 P-1 ..2010
      X-1 P-1 2010..2015
      Y-1 P-1 2010..2015
      V-1 P-1 2015..
      W-1 P-1 2015..`,
    changes: 'k 2010\n l 2015',
    transfers: `
      k A-1>X-1 ${first}
      k A-1>Y-1 ${first}
      l X-1>V-1 ${second}
      l X-1>W-1 ${second}
      l Y-1>V-1 ${second}
      l Y-1>W-1 ${second}`,
  })
  test.each([
    ['undetermined', 'part', 'undetermined'],
    ['part', 'undetermined', 'needs-weights'],
  ])('%s then %s: %s', (first, second, reason) => {
    const { rows } = restateSmall(register(first, second), 'unit,v\nA,10', { ...flow, to: '2015-01-01' })
    expect(shown(rows, 'unit method reason')).toContain(`V-1 refused ${reason}`)
  })
})

describe('rule 15: reported needs the same unit on both lists and no other feeder', () => {
  test('a new state of the same code is summed', () => {
    const { rows } = restateSmall(
      { units: 'A-1 P-1 ..2010\n A-2 P-1 2010..', changes: 'k 2010', transfers: 'k A-1>A-2 whole\n k 0>A-2 part' },
      'unit,v\nA,7',
      flow,
    )
    expect(shown(rows, `${SHORT} sources`)).toEqual(['A-2 summed . 7 7 A-1@1'])
  })
})

describe('rule 16: a category', () => {
  const wish = { ...flow, behaviour: { v: 'category' } }
  test('common to all sources is kept, whatever the shares', () => {
    expect(shown(restateSmall(MERGE, 'unit,v\nA,red\nB,red\nS,blue', wish).rows, 'unit method reason value')).toEqual([
      'M-1 summed . red',
      'S-1 reported . blue',
    ])
    expect(shown(restateSmall(SPLIT, 'unit,v\nA,red\nS,blue', wish).rows, 'unit method reason value')).toEqual([
      'S-1 reported . blue',
      'X-1 summed . red',
      'Y-1 summed . red',
    ])
  })
  test('that differs is refused', () => {
    const { rows } = restateSmall(MERGE, 'unit,v\nA,red\nB,blue\nS,blue', wish)
    expect(shown(rows, 'unit method reason value')).toContain('M-1 refused differs .')
  })
  test('a mark is not the first text of the column', () => {
    const { rows } = restateSmall(MERGE, 'unit,v\nA,red\nB,-\nS,x', wish)
    expect(shown(rows, 'unit method reason value')).toEqual(['M-1 refused differs .', 'S-1 reported . x'])
  })
})

describe('rule 17: E passes on', () => {
  test('from a source to what is summed from it, not to others', () => {
    const { rows } = restateSmall(MERGE, 'unit,v,method,status\nA,1,apportioned,E\nB,2,reported,\nS,3,reported,', flow)
    expect(shown(rows, 'unit method status value')).toEqual(['M-1 summed EW 3', 'S-1 reported . 3'])
  })
  test('and to what stays as reported', () => {
    const { rows } = restateSmall(MERGE, 'unit,v,status\nA,1,\nB,2,\nS,3,E', flow)
    expect(shown(rows, 'unit method status value')).toContain('S-1 reported E 3')
  })
})

describe('rule 18: decimals', () => {
  const thirds = { ...SPLIT, weights: 'k A-1>X-1 population share=1/3\n k A-1>Y-1 population share=2/3' }
  test('the most seen, when no one says otherwise', () => {
    const { rows } = restateSmall(thirds, 'unit,v\nA,10\nS,1.25', { ...flow, basis: 'population' })
    expect(shown(rows, 'unit value')).toEqual(['S-1 1.25', 'X-1 3.33', 'Y-1 6.67'])
  })
  test('more than seen: the parts still add up', () => {
    const { rows } = restateSmall(thirds, 'unit,v\nA,10\nS,1', { ...flow, basis: 'population', decimals: new Map([['v', 4]]) })
    expect(shown(rows, 'unit value')).toEqual(['S-1 1.0000', 'X-1 3.3333', 'Y-1 6.6667'])
  })
  test('fewer than seen: the sum is rounded once, half away from zero', () => {
    const { rows } = restateSmall(MERGE, 'unit,v\nA,0.25\nB,0.25\nS,-2.5', { ...flow, decimals: new Map([['v', 0]]) })
    expect(shown(rows, 'unit method value')).toEqual(['M-1 summed 1', 'S-1 reported -3'])
  })
})

describe('rule 19: --level sums to the ancestors of the target list', () => {
  test('a split inside one ancestor is exact', () => {
    const { rows } = restateSmall(SPLIT, 'unit,v\nA,9\nS,1', { ...flow, level: 'province' })
    expect(shown(rows, `${SHORT} sources`)).toEqual(['P-1 summed . 9 9 A-1@1', 'Q-1 summed . 1 1 S-1@1'])
  })
  test('a split across two is not', () => {
    const across = { ...SPLIT, units: SPLIT.units.replace('Y-1 P-1', 'Y-1 Q-1') }
    const { rows } = restateSmall(across, 'unit,v\nA,9\nS,1', { ...flow, level: 'province' })
    expect(shown(rows, SHORT)).toEqual(
      lines(`
        . group . 10 .
        C-1 unallocated needs-weights 9 .
        P-1 refused needs-weights . 0
        Q-1 refused needs-weights . 1`),
    )
  })
})
