import { describe, expect, test } from 'vitest'
import { runInFolder } from '../support/run-in-folder.ts'
import { type Options, optionCases, REGISTER, registerCases, TABLE, tableCases, withRow } from './rebase-cases.ts'

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

test('the table and the register that the others are made from are restated, and nothing is found', async () => {
  const { exit, out, err, left } = await run({}, TABLE)
  expect([exit, left]).toEqual([0, ['out.csv']])
  expect(JSON.parse(out)).toMatchObject({ issues: 0 })
  expect(err).toBe('')
})

describe.concurrent('a table that cannot be read stops before anything is written', () => {
  test.for(tableCases)('%s', async ([, table, status, code, place, options = {}]) => {
    expectRefusal(await run(options, table), status, code, place)
  })

  test('escape sequences of a terminal are not passed on', async () => {
    const { exit, err } = await run({}, withRow('\u001b[31m01,2009,1'))
    expect(exit).toBe(1)
    expect(err).not.toContain('\u001b')
  })
})

describe.concurrent('a command that cannot be meant is not run', () => {
  test.each(optionCases)('%s', async (_, options, status, code) => {
    expectRefusal(await run(options, TABLE), status, code, {})
  })
})

describe.concurrent('a faulty register restates nothing', () => {
  test.each(registerCases)('%s', async (_, changed, code, place) => {
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
      'lỗi [unit-unknown] in.csv, dòng 2, cột unit: Không có đơn vị 99 trên danh mục ngày 31/12/2009.',
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
