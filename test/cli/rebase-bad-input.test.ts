import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { filesOf } from '../support/invented-register.ts'
import { runInFolder } from '../support/run-in-folder.ts'
import { smallRegister } from '../support/small-register.ts'

const REGISTER = filesOf(
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
const TABLE = 'unit,period,v\n01,2009,1\n02,2009,2\n03,2009,3\n04,2009,4\n'

const OPTIONS = {
  '--to': '2010-01-01',
  '--list-date': '2009-12-31',
  '--unit-column': 'unit',
  '--period-column': 'period',
  '--value-columns': 'v',
  '--behaviour': 'v=flow',
  '--units': 'register',
  '--out': 'out.csv',
} as const

type Options = Readonly<Record<string, string | null>>

function argsOf(options: Options): readonly string[] {
  const all: readonly (readonly [string, string | null])[] = Object.entries({ ...OPTIONS, ...options })
  return all.flatMap(([name, value]) => (value === null ? [] : value === '' ? [name] : [name, value]))
}

function run(
  options: Options,
  table: string | Uint8Array | null,
  register: ReadonlyMap<string, string | Uint8Array> = REGISTER,
) {
  const files = new Map<string, string | Uint8Array>([...register].map(([name, text]) => [`register/${name}`, text]))
  if (table !== null) files.set('in.csv', table)
  return runInFolder(['rebase', 'in.csv', ...argsOf(options), '--json', '--lang', 'en'], files)
}

interface Told {
  readonly code: string
  readonly place: Readonly<Record<string, unknown>>
  readonly message: { readonly vi: string; readonly en: string }
  readonly remedy: { readonly vi: string; readonly en: string }
}

type Ran = Awaited<ReturnType<typeof run>>

/** One kind of finding, in words of both languages, with a place; nothing written, nothing of our own insides shown. */
function expectRefusal({ exit, out, err, left }: Ran, status: number, code: string, place: object): void {
  expect([exit, left]).toEqual([status, []])
  const told = JSON.parse(out) as readonly Told[]
  expect([...new Set(told.map((each) => each.code))]).toEqual([code])
  expect(told[0]?.place).toMatchObject(place)
  for (const { message, remedy } of told) {
    for (const words of [message.vi, message.en, remedy.vi, remedy.en]) expect(words).toMatch(/\S.*[.?]$/s)
    expect(err).toContain(remedy.en)
  }
  expect(err).toContain(`error [${code}]`)
  expect(err).not.toMatch(/\n\s+at |node:internal|\/src\//)
}

describe.concurrent('a table that cannot be read stops before anything is written', () => {
  const withRow = (row: string): string => `${TABLE}${row}\n`
  test.each<[string, string | Uint8Array | null, number, string, object]>([
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
    [
      'UTF-16 with its mark',
      Buffer.from(`\ufeff${TABLE}`, 'utf16le'),
      1,
      'encoding-invalid',
      { file: 'in.csv', row: 1 },
    ],
    ['UTF-16 without', Buffer.from(TABLE, 'utf16le'), 1, 'encoding-invalid', { file: 'in.csv', row: 1 }],
    [
      'windows-1258',
      Buffer.from(`${TABLE}\xc0n,2009,1\n`, 'latin1'),
      1,
      'encoding-invalid',
      { file: 'in.csv', row: 6 },
    ],
    ['a zero byte', `${TABLE}0\u00001,2009,1\n`, 1, 'encoding-invalid', { file: 'in.csv', row: 6 }],
    ['a short row', withRow('01,2009'), 1, 'row-uneven', { file: 'in.csv', row: 6 }],
    ['a long row', withRow('01,2009,1,1'), 1, 'row-uneven', { file: 'in.csv', row: 6 }],
    ['an open quote', withRow('"01,2009,1'), 1, 'quote-open', { file: 'in.csv', row: 6 }],
  ])('%s', async (_, table, status, code, place) => {
    expectRefusal(await run({}, table), status, code, place)
  })

  test('escape sequences of a terminal are not passed on', async () => {
    const { exit, err } = await run({}, withRow('\u001b[31m01,2009,1'))
    expect(exit).toBe(1)
    expect(err).not.toContain('\u001b')
  })
})

describe.concurrent('a command that cannot be meant is not run', () => {
  test.each<[string, Options, number, string]>([
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
  ])('%s', async (_, options, status, code) => {
    expectRefusal(await run(options, TABLE), status, code, {})
  })
})

describe.concurrent('a faulty register restates nothing', () => {
  const parts = {
    ...REGISTER,
    transfers: 'change,from,to,kind\nk,01-1,05-1,part\nk,01-1,04-2,part\nk,02-1,05-1,whole\n',
  }
  const unit = '04-2,044,commune,commune,New,P-1,2010-01-01,,,\n'
  test.each<[string, Readonly<Record<string, string | null>>, string, object]>([
    ['without register.json', { 'register.json': null }, 'register-file-missing', {}],
    ['with a register.json that is no JSON', { 'register.json': '{' }, 'register-row-invalid', {}],
    ['without units', { 'units.csv': null }, 'register-file-missing', {}],
    [
      'whose shares do not sum to 1',
      {
        'units.csv': `${REGISTER.get('units.csv')}${unit}`,
        'transfers.csv': parts.transfers,
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
        'transfers.csv': parts.transfers,
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
  ])('%s', async (_, changed, code, place) => {
    const files = new Map<string, string>(REGISTER)
    for (const [name, text] of Object.entries(changed)) {
      if (text === null) files.delete(name)
      else files.set(name, text)
    }
    expectRefusal(await run({}, TABLE, files), 1, code, place)
  })
})

describe.concurrent('what was found', () => {
  test('is in the file asked for, also when it stops the command', async () => {
    const { exit, left } = await run({ '--issues': 'issues.json' }, 'unit,period,v\n99,2009,1\n')
    expect([exit, left]).toEqual([1, ['issues.json']])
  })

  test('is said in Vietnamese unless English is asked for', async () => {
    const files = new Map([...REGISTER].map(([name, text]) => [`register/${name}`, text]))
    files.set('in.csv', 'unit,period,v\n99,2009,1\n')
    const { err } = await runInFolder(['rebase', 'in.csv', ...argsOf({})], files)
    expect(err).toContain(
      'lỗi [unit-unknown] in.csv, dòng 2, cột unit: Không có đơn vị 99 trên danh mục ngày 2009-12-31.',
    )
  })
})

describe.concurrent('odd but sound input is restated', () => {
  test('columns, keys and texts named like prototypes, cells like formulas, fields of a million letters', async () => {
    const long = 'ơ'.repeat(1_000_000)
    const table = `__proto__,constructor,v\n01,=1+1,toString\n02,=1+1,toString\n03,"@a,""b""",valueOf\n04,${long},x\n`
    const { exit, left } = await run(
      {
        '--unit-column': '__proto__',
        '--period-column': null,
        '--key-columns': 'constructor',
        '--behaviour': 'v=category',
      },
      table,
    )
    expect([exit, left]).toEqual([0, ['out.csv']])
  })
})
