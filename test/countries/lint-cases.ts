import type { IssueCode } from '../../packages/indicators/src/base/issue.ts'
import { buildHistory } from '../../packages/indicators/src/model/build-history.ts'
import type { RegisterRows } from '../../packages/indicators/src/model/register-rows.ts'
import { lintRegister } from '../../packages/indicators/src/validate/lint-register.ts'

/** A sound register of one land and three parishes; each case puts one fault into it. */
const SOUND = {
  units: `
id,code,level,type,name,parent,validFrom,validTo,change
L-1,L,land,Land,Land,,,,
A-1,A,parish,Parish,Ash,L-1,,2000-01-01,
A-2,A,parish,Parish,Ash,L-1,2000-01-01,,c1
B-1,B,parish,Parish,Birch,L-1,,2000-01-01,
C-1,C,parish,Parish,Clay,L-1,,,
`,
  changes: `
id,kinds,operating,seq,instrument
c1,merge,2000-01-01,,act
`,
  transfers: `
change,from,to,kind
c1,A-1,A-2,whole
c1,B-1,A-2,whole
`,
  weights: 'change,from,to,basis,amount,share\n',
  decisions: 'change,from,to,basis,share,authority,document,date\n',
  instruments: 'id\nact\n',
  exceptions: 'listDate,code,unit\n',
  secondLists: 'listDate,level,code,name\n',
}

/** The files of a register as texts. */
export type Files = { readonly [part in keyof typeof SOUND]: string }

function rowsOf(files: Files, head: Partial<RegisterRows['head']> = {}): RegisterRows {
  const parse = (part: keyof Files) => {
    const [header = '', ...lines] = files[part].trim().split('\n')
    return lines.map((line, at) => {
      const cells = line.split(',')
      const named = header.split(',').map((column, place): [string, string] => [column, cells[place] ?? ''])
      return { cells: Object.fromEntries(named), file: `${part}.csv`, row: at + 2 }
    })
  }
  return {
    head: { name: 'Invented', levels: ['land', 'parish'], endDate: 'exclusive', ...head },
    units: parse('units'),
    changes: parse('changes'),
    transfers: parse('transfers'),
    weights: parse('weights'),
    decisions: parse('decisions'),
    instruments: parse('instruments'),
    exceptions: parse('exceptions'),
    secondLists: parse('secondLists'),
  }
}

/** Replaces a line of a file by others (none: takes it out). */
export function edit(part: keyof Files, line: string, ...lines: readonly string[]): (files: Files) => Files {
  return (files) => {
    const all = files[part].trim().split('\n')
    if (!all.includes(line)) throw new Error(`expected ${line} in ${part}`)
    return { ...files, [part]: `${all.flatMap((each) => (each === line ? lines : [each])).join('\n')}\n` }
  }
}

const append =
  (part: keyof Files, ...lines: readonly string[]) =>
  (files: Files): Files => ({
    ...files,
    [part]: `${files[part].trim()}\n${lines.join('\n')}\n`,
  })

/** The findings of the sound register with some faults put into it. */
export function lint(head: Partial<RegisterRows['head']>, ...edits: readonly ((files: Files) => Files)[]) {
  const rows = rowsOf(
    edits.reduce((files, change) => change(files), SOUND as Files),
    head,
  )
  const built = buildHistory(rows)
  if (!built.ok) throw new Error(`expected a register that can be read, found ${JSON.stringify(built.issues)}`)
  return [...lintRegister(rows, built.value)]
}

/** The row of Clay. */
export const clay = 'C-1,C,parish,Parish,Clay,L-1,,,'
const splitClay = [
  edit(
    'units',
    clay,
    'C-1,C,parish,Parish,Clay,L-1,,2010-01-01,',
    'C-2,C,parish,Parish,Clay,L-1,2010-01-01,,',
    'D-1,D,parish,Parish,Dale,L-1,2010-01-01,,',
  ),
  append('changes', 'c2,split,2010-01-01,,act'),
]
const parts = append('transfers', 'c2,C-1,C-2,part', 'c2,C-1,D-1,part')
const shares = (a: string, b: string) => append('weights', `c2,C-1,C-2,population,,${a}`, `c2,C-1,D-1,population,,${b}`)

/** Two changes of one day that a unit links, in an order of their own. */
export const chain = (first: string, second: string) => [
  edit(
    'units',
    'A-2,A,parish,Parish,Ash,L-1,2000-01-01,,c1',
    'A-2,A,parish,Parish,Ash,L-1,2000-01-01,2000-01-01,c1',
    'D-1,D,parish,Parish,Dale,L-1,2000-01-01,,',
  ),
  edit('changes', 'c1,merge,2000-01-01,,act', `c1,merge,2000-01-01,${first},act`, `c2,merge,2000-01-01,${second},act`),
  append('transfers', 'c2,A-2,D-1,whole'),
]

/** A fault, the code and arguments of its one finding, the edits that make it, and what else `register.json` says. */
type LintCase = readonly [
  code: IssueCode,
  args: object,
  edits: readonly ((files: Files) => Files)[],
  head?: Partial<RegisterRows['head']>,
]

/** One failing case or more of every code that the linter gives; the sound register is what passes. */
export const lintCases: readonly LintCase[] = [
  [
    'change-kind-unknown',
    { change: 'c1', kind: 'fuse' },
    [edit('changes', 'c1,merge,2000-01-01,,act', 'c1,fuse,2000-01-01,,act')],
  ],
  ['change-unknown', { change: 'c9' }, [edit('units', clay, `${clay}c9`)]],
  ['change-without-transfers', { change: 'c2', kinds: ['split'] }, [append('changes', 'c2,split,2010-01-01,,act')]],
  [
    'code-held-twice',
    { code: 'C', listDate: '2005-01-01', units: ['C-1', 'C-2'] },
    [
      append('units', 'C-2,C,parish,Parish,Copse,L-1,2005-01-01,,'),
      append('changes', 'c2,create,2005-01-01,,act'),
      append('transfers', 'c2,,C-2,part'),
    ],
  ],
  [
    'date-settled',
    { subject: 'A-2', change: 'c1', printed: '2000-02-01', settled: '2000-01-01' },
    [edit('units', 'A-2,A,parish,Parish,Ash,L-1,2000-01-01,,c1', 'A-2,A,parish,Parish,Ash,L-1,2000-02-01,,c1')],
  ],
  [
    'date-settled',
    { subject: 'c1', change: 'c1', printed: '1999-12-01', settled: '2000-01-01' },
    [edit('changes', 'c1,merge,2000-01-01,,act', 'c1,merge,1999-12-01,,act')],
  ],
  [
    'exception-needless',
    { code: 'C', listDate: '2005-01-01', unit: 'C-1' },
    [append('exceptions', '2005-01-01,C,C-1')],
  ],
  ['instrument-unknown', { instrument: 'act', changes: ['c1'] }, [edit('instruments', 'act')]],
  ['name-blank', { unit: 'C-1' }, [edit('units', clay, 'C-1,C,parish,Parish,,L-1,,,')]],
  ['no-parent', { unit: 'C-1' }, [edit('units', clay, 'C-1,C,parish,Parish,Clay,,,,')]],
  [
    'outlives-change',
    { unit: 'B-1', change: 'c1', to: '2000-01-01', printed: '' },
    [edit('units', 'B-1,B,parish,Parish,Birch,L-1,,2000-01-01,', 'B-1,B,parish,Parish,Birch,L-1,,,')],
  ],
  [
    'pairs-incomplete',
    { change: 'c2', pairs: ['E-1 → D-1'] },
    [
      edit(
        'units',
        clay,
        'C-1,C,parish,Parish,Clay,L-1,,2010-01-01,',
        'D-1,D,parish,Parish,Dale,L-1,2010-01-01,,',
        'E-1,E,parish,Parish,Elm,L-1,,2010-01-01,',
        'F-1,F,parish,Parish,Fell,L-1,2010-01-01,,',
      ),
      append('changes', 'c2,merge,2010-01-01,,act'),
      append('transfers', 'c2,C-1,D-1,undetermined', 'c2,C-1,F-1,undetermined', 'c2,E-1,F-1,undetermined'),
    ],
  ],
  [
    'parent-level-wrong',
    { unit: 'C-1', level: 'parish', parent: 'A-1', parentLevel: 'parish' },
    [edit('units', clay, 'C-1,C,parish,Parish,Clay,A-1,,2000-01-01,', 'C-1,C,parish,Parish,Clay,L-1,2000-01-01,,')],
  ],
  [
    'parent-not-in-force',
    { unit: 'C-1', parent: 'L-2', listDate: '2010-01-01' },
    [
      edit('units', clay, 'C-1,C,parish,Parish,Clay,L-2,,,', 'L-2,M,land,Land,Marsh,,,2010-01-01,'),
      append('units', 'L-3,M,land,Land,Marsh,,2010-01-01,,'),
      append('changes', 'c2,adjust,2010-01-01,,act'),
      append('transfers', 'c2,L-2,L-3,whole'),
    ],
  ],
  ['predecessor-missing', { unit: 'D-1' }, [append('units', 'D-1,D,parish,Parish,Dale,L-1,2010-01-01,,')]],
  [
    'second-list-differs',
    { listDate: '2005-01-01', level: 'parish', code: 'C', here: 'Clay', there: 'Cley' },
    [append('secondLists', '2005-01-01,parish,A,Ash', '2005-01-01,parish,C,Cley')],
  ],
  [
    'second-list-differs',
    { code: 'X', here: null, there: 'Xyst' },
    [append('secondLists', '2005-01-01,land,L,Land', '2005-01-01,land,X,Xyst')],
  ],
  ['second-list-differs', { code: 'C', here: 'Clay', there: null }, [append('secondLists', '2005-01-01,parish,A,Ash')]],
  ['successor-missing', { unit: 'C-1' }, [edit('units', clay, 'C-1,C,parish,Parish,Clay,L-1,,2010-01-01,')]],
  [
    'validity-gap',
    { code: 'B' },
    [
      append('units', 'B-2,B,parish,Parish,Brook,L-1,2005-01-01,,'),
      append('changes', 'c2,create,2005-01-01,,act'),
      append('transfers', 'c2,,B-2,part'),
    ],
  ],
  [
    'version-gap',
    { unit: 'C-1', from: '2003-01-01', to: '2004-01-01' },
    [
      edit(
        'units',
        clay,
        'C-1,C,parish,Parish,Clay,L-1,,2003-01-01,',
        'C-1,C,parish,Parish,Clay Hill,L-1,2004-01-01,,',
      ),
    ],
  ],
  ['shares-not-one', { unit: 'C-1', basis: 'population', sum: '0.9' }, [...splitClay, parts, shares('0.6', '0.3')]],
  ['shares-exceed-one', { unit: 'C-1', basis: 'population', sum: '1.2' }, [...splitClay, parts, shares('0.9', '0.3')]],
  ['equal-shares', { unit: 'C-1', n: 2 }, [...splitClay, parts, shares('0.5', '0.5')]],
  [
    'shares-exceed-one',
    { unit: 'C-1', basis: 'households', sum: '1.5' },
    [...splitClay, parts, append('decisions', 'c2,C-1,D-1,households,1.5,Court,Ruling,2011-01-01')],
  ],
  [
    'weight-given-twice',
    { from: 'C-1', to: 'C-2', basis: 'population', values: ['0.6', '0.7'] },
    [...splitClay, parts, shares('0.6', '0.4'), append('weights', 'c2,C-1,C-2,population,,0.7')],
  ],
  [
    'whole-not-alone',
    { unit: 'C-1', targets: ['C-2', 'D-1'] },
    [...splitClay, append('transfers', 'c2,C-1,C-2,whole', 'c2,C-1,D-1,part')],
  ],
  [
    'life-reversed',
    { unit: 'A-2', from: '2000-01-01', to: '1999-01-01' },
    [
      edit(
        'units',
        'A-2,A,parish,Parish,Ash,L-1,2000-01-01,,c1',
        'A-2,A,parish,Parish,Ash,L-1,,1999-01-01,',
        'D-1,D,parish,Parish,Dale,L-1,1999-01-01,,',
      ),
      append('changes', 'c2,merge,1999-01-01,,act'),
      append('transfers', 'c2,A-2,D-1,whole'),
    ],
  ],
  ['sequence-ambiguous', { changes: ['c1', 'c2'] }, chain('', '')],
  ['sequence-ambiguous', { changes: ['c1', 'c2'] }, chain('2', '2')],
  ['sequence-reversed', { unit: 'A-2', maker: 'c1', ender: 'c2' }, chain('2', '1')],
  ['vintage-count', { listDate: '1999-12-31', counts: ['land 1', 'parish 3'] }, [], { vintages: ['1999-12-31'] }],
  ['vintage-count', { listDate: '2000-01-01', counts: ['land 1', 'parish 2'] }, [], { vintages: ['2000-01-01'] }],
  // A level that ends as a whole is one note, not one warning a unit.
  [
    'level-ended',
    { level: 'parish', date: '2010-01-01', units: 2 },
    [
      edit(
        'units',
        'A-2,A,parish,Parish,Ash,L-1,2000-01-01,,c1',
        'A-2,A,parish,Parish,Ash,L-1,2000-01-01,2010-01-01,c1',
      ),
      edit('units', clay, 'C-1,C,parish,Parish,Clay,L-1,,2010-01-01,'),
    ],
  ],
]
