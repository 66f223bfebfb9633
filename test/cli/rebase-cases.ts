import { Buffer } from 'node:buffer'
import type { IssueCode } from '../../packages/indicators/src/base/issue.ts'
import { filesOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'

/** A register that is sound: two communes become one in 2010. */
export const REGISTER = filesOf(
  smallRegister({
    head: { coveredFrom: '2000-01-01' },
    units: `
      01-1 P-1 ..2010 name=Alpha
      02-1 P-1 ..2010 name=Beta
      03-1 P-1 .. name=Same
      04-1 P-1 .. name=Same
      05-1 P-1 2010.. name=Mu`,
    changes: 'k 2010',
    transfers: 'k 01-1>05-1 whole\n k 02-1>05-1 whole',
  }),
)
/** A table that is sound, of the list of the last day of 2009. */
export const TABLE = 'unit,period,v\n01,2009,1\n02,2009,2\n03,2009,3\n04,2009,4\n'

/** The table with one row more. */
export const withRow = (row: string): string => `${TABLE}${row}\n`

/** Options by name; `null` leaves one out, `''` gives it no value. */
export type Options = Readonly<Record<string, string | null>>

/** Tables that stop the command: what is wrong, the bytes (none: no file), exit status, code, place and options. */
export const tableCases: readonly (readonly [
  what: string,
  table: string | Uint8Array | null,
  status: number,
  code: IssueCode,
  place: object,
  options?: Options,
])[] = [
  ['no such file', null, 2, 'file-unreadable', { file: 'in.csv' }],
  ['an empty file', '', 1, 'file-empty', { file: 'in.csv' }],
  ['a header alone', 'unit,period,v\n', 1, 'file-empty', { file: 'in.csv' }],
  ['a missing column', 'unit,period,w\n01,2009,1\n', 1, 'column-missing', { file: 'in.csv', row: 1 }],
  ['a column that stands twice', 'unit,period,v,v\n01,2009,1,1\n', 1, 'column-twice', { row: 1 }],
  ['an unknown code', withRow('99,2009,1'), 1, 'unit-unknown', { file: 'in.csv', row: 6, column: 'unit' }],
  ['a code that is a prototype name', withRow('__proto__,2009,1'), 1, 'unit-unknown', { row: 6 }],
  ['a code not in force', withRow('05,2009,1'), 1, 'unit-not-in-force', { row: 6, column: 'unit' }],
  ['an id not in force', withRow('05-1,2009,1'), 1, 'unit-not-in-force', { row: 6, column: 'unit' }],
  ['an ambiguous name', 'unit,period,v\nSame,2009,1\n', 1, 'unit-ambiguous', { row: 2, column: 'unit' }],
  ['an ambiguous number', 'unit,period,v\n01,2009,1.234\n', 1, 'number-ambiguous', { row: 2, column: 'v' }],
  ['two separators', 'unit,period,v\n01,2009,"1,234"\n', 1, 'number-ambiguous', { row: 2, column: 'v' }],
  ['no number', 'unit,period,v\n01,2009,=1+1\n', 1, 'number-invalid', { row: 2, column: 'v' }],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${TABLE}`, 'utf16le'), 1, 'encoding-invalid', { file: 'in.csv', row: 1 }],
  ['UTF-16 without', Buffer.from(TABLE, 'utf16le'), 1, 'encoding-invalid', { file: 'in.csv', row: 1 }],
  ['windows-1258', Buffer.from(`${TABLE}\xc0n,2009,1\n`, 'latin1'), 1, 'encoding-invalid', { file: 'in.csv', row: 6 }],
  ['a zero byte', `${TABLE}0\u00001,2009,1\n`, 1, 'encoding-invalid', { file: 'in.csv', row: 6 }],
  ['a short row', withRow('01,2009'), 1, 'row-uneven', { file: 'in.csv', row: 6 }],
  ['a long row', withRow('01,2009,1,1'), 1, 'row-uneven', { file: 'in.csv', row: 6 }],
  ['an open quote', withRow('"01,2009,1'), 1, 'quote-open', { file: 'in.csv', row: 6 }],
  [
    'a row without list date',
    'unit,period,v,list\n01,2009,1,\n',
    1,
    'list-date-missing',
    { row: 2, column: 'list' },
    { '--list-date': null, '--list-column': 'list' },
  ],
]

/** Options that cannot be meant: what is wrong, how they differ from the sound ones, exit status and code. */
export const optionCases: readonly (readonly [what: string, options: Options, status: number, code: IssueCode])[] = [
  ['an unknown column', { '--unit-column': 'nowhere' }, 1, 'column-missing'],
  ['a column named like a prototype', { '--unit-column': '__proto__' }, 1, 'column-missing'],
  ['no behaviour', { '--behaviour': null }, 2, 'behaviour-missing'],
  ['an unknown behaviour', { '--behaviour': 'v=average' }, 2, 'behaviour-invalid'],
  ['an unknown level', { '--level': 'village' }, 2, 'level-unknown'],
  ['an unknown option', { '--nope': '' }, 2, 'option-unknown'],
  ['an option without its value', { '--weights': '' }, 2, 'option-unknown'],
  ['no target date', { '--to': null }, 2, 'option-invalid'],
  ['a target date that never was', { '--to': '2010-02-30' }, 2, 'option-invalid'],
  ['a list date that is no date', { '--list-date': '31.12.2009' }, 1, 'list-date-invalid'],
  ['a list date before the register begins', { '--list-date': '1999-12-31' }, 1, 'list-date-not-covered'],
  ['a guess for unknown shares', { '--on-unknown-share': 'guess' }, 2, 'option-invalid'],
  ['decimals that are no number', { '--decimals': 'v=x' }, 2, 'option-invalid'],
  ['no place for the output', { '--out': null }, 2, 'option-invalid'],
  ['a place that is a folder', { '--out': 'register' }, 2, 'file-unwritable'],
  ['a place below a file', { '--out': 'in.csv/out.csv' }, 2, 'file-unwritable'],
  ['findings that cannot be written', { '--issues': 'in.csv/issues.json' }, 2, 'file-unwritable'],
  ['findings over the output', { '--issues': './out.csv' }, 2, 'option-invalid'],
  ['no register', { '--units': 'nowhere' }, 1, 'register-file-missing'],
]

const TRANSFERS = 'change,from,to,kind\nk,01-1,05-1,part\nk,01-1,04-2,part\nk,02-1,05-1,whole\n'
const unit = '04-2,044,commune,commune,New,P-1,2010-01-01,,,\n'
const units = (...rows: readonly string[]) => ({ 'units.csv': `${REGISTER.get('units.csv')}${rows.join('\n')}\n` })

/** Registers that restate nothing: what is wrong, the files that differ (none: taken away), code and place. */
export const registerCases: readonly (readonly [
  what: string,
  changed: Readonly<Record<string, string | null>>,
  code: IssueCode,
  place: object,
])[] = [
  ['without register.json', { 'register.json': null }, 'register-file-missing', {}],
  ['with a register.json that is no JSON', { 'register.json': '{' }, 'record-invalid', {}],
  ['without units', { 'units.csv': null }, 'register-file-missing', {}],
  [
    'whose shares do not sum to 1',
    {
      'units.csv': `${REGISTER.get('units.csv')}${unit}`,
      'transfers.csv': TRANSFERS,
      'weights.csv': 'change,from,to,basis,share\nk,01-1,05-1,population,0.5\nk,01-1,04-2,population,0.4\n',
    },
    'shares-not-one',
    {},
  ],
  [
    'whose unit passes whole with a share of a half',
    { 'weights.csv': 'change,from,to,basis,share\nk,01-1,05-1,population,0.5\n' },
    'shares-not-one',
    { file: 'weights.csv' },
  ],
  [
    'whose shares sum to more',
    {
      'units.csv': `${REGISTER.get('units.csv')}${unit}`,
      'transfers.csv': TRANSFERS,
      'weights.csv': 'change,from,to,basis,share\nk,01-1,05-1,population,0.5\nk,01-1,04-2,population,0.6\n',
    },
    'shares-exceed-one',
    {},
  ],
  [
    'whose changes run in a circle',
    {
      'changes.csv': 'id,operating\nk,2010-01-01\nl,2012-01-01\n',
      'transfers.csv': 'change,from,to,kind\nk,01-1,05-1,whole\nl,05-1,01-1,whole\n',
    },
    'changes-cyclic',
    {},
  ],
  [
    'that names an unknown unit',
    { 'transfers.csv': 'change,from,to,kind\nk,ZZ,05-1,whole\n' },
    'transfer-from-unknown',
    { row: 2 },
  ],
  [
    'of an unknown kind',
    { 'transfers.csv': 'change,from,to,kind\nk,01-1,05-1,half\n' },
    'register-row-invalid',
    { row: 2 },
  ],
  ['without a needed column', { 'transfers.csv': 'change,from,to\nk,01-1,05-1\n' }, 'column-missing', { row: 1 }],
  [
    'with a column twice',
    { 'transfers.csv': 'change,from,to,kind,kind\nk,01-1,05-1,whole,part\n' },
    'column-twice',
    { row: 1 },
  ],
  ['with a short row', { 'transfers.csv': 'change,from,to,kind\nk,01-1\n' }, 'row-uneven', { row: 2 }],
  ['with an id twice', units('05-1,05,province,Province,Mu,C-1,2010-01-01,,,'), 'unit-id-duplicate', { row: 10 }],
  [
    'whose versions of a unit do not stand together',
    units('03-1,03,commune,commune,Same,P-1,2015-01-01,,,'),
    'unit-rows-scattered',
    { row: 10 },
  ],
  [
    'whose versions of a unit overlap',
    units('05-1,05,commune,commune,Mu,P-1,2012-01-01,,,'),
    'validity-overlap',
    { file: 'units.csv' },
  ],
  ['with a parent nobody knows', units('06-1,06,commune,commune,Nu,Z-1,,,,'), 'parent-unknown', { file: 'units.csv' }],
  [
    'with a unit that two changes end',
    {
      'changes.csv': 'id,operating\nk,2010-01-01\nl,2010-01-01\n',
      'transfers.csv': 'change,from,to,kind\nk,01-1,05-1,whole\nk,02-1,05-1,whole\nl,01-1,05-1,whole\n',
    },
    'ended-twice',
    { file: 'transfers.csv' },
  ],
  [
    'with a change that ends units on different days',
    { 'units.csv': `${REGISTER.get('units.csv')}`.replace('Beta,P-1,,2010-01-01', 'Beta,P-1,,2011-01-01') },
    'change-dates-disagree',
    { file: 'changes.csv' },
  ],
]
