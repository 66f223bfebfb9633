import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocksOf } from '../papers/blocks.ts'
import { askChitieu, runChitieu } from '../support/run-chitieu.ts'

/** What the documentation shows is what happens: its files are taken from the page and its command is run. */
const docs = join(import.meta.dirname, '../../packages/indicators/docs')
const page = (name: string) => readFileSync(join(docs, name), 'utf8')

/** Files printed on a page, each under its name. */
function filesOn(text: string): ReadonlyMap<string, string> {
  return new Map(blocksOf(text).flatMap(({ file, text: content }) => (file === null ? [] : [[file, content]])))
}

const format = page('register-format.md')
const restating = page('rebase.md')
const printed = filesOn(restating)

let folder = ''
let units = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'))
  units = join(folder, 'valleys')
  mkdirSync(units)
  for (const [name, text] of filesOn(format)) writeFileSync(join(units, name), text)
  writeFileSync(join(folder, 'people.csv'), printed.get('people.csv') ?? '')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('register-format.md', () => {
  test('prints every file of its example', () => {
    expect([...filesOn(format).keys()]).toEqual([
      'register.json',
      'units.csv',
      'changes.csv',
      'transfers.csv',
      'weights.csv',
      'decisions.csv',
      'instruments.csv',
    ])
  })

  test('its example is sound: a code came back, three lists are counted', () => {
    const { status, answer } = askChitieu('units', 'lint', units)
    expect(status).toBe(0)
    expect((answer as { code: string }[]).map(({ code }) => code)).toEqual([
      'validity-gap',
      'vintage-count',
      'vintage-count',
      'vintage-count',
    ])
  })

  test('a seventh of the grown town came from its neighbour', () => {
    const args = ['--list-date', '2010-01-01', '--at', '2000-06-01', '--basis', 'area', '--units', units]
    expect(askChitieu('units', 'successors', '06', ...args).answer).toMatchObject([
      { id: '05-1', share: '1/7' },
      { id: '06-1', share: '6/7' },
    ])
  })

  test.each([...format.matchAll(/chitieu explain ([a-z-]+)/g)].map(([, code = '']) => code))(
    '%s can be explained',
    (code) => {
      expect(runChitieu('explain', code).status).toBe(0)
    },
  )
})

describe('rebase.md', () => {
  const command = /^chitieu (rebase people\.csv .*)$/m.exec(restating)?.[1]?.split(' ') ?? []
  const place = (name: string): string => join(folder, name)
  const given = new Map([
    ['people.csv', 'people.csv'],
    ['restated.csv', 'restated.csv'],
    ['issues.json', 'issues.json'],
  ])
  const argumentsOf = () => command.map((word) => (word === 'DIR' ? units : given.has(word) ? place(word) : word))

  test('the command makes the printed table', () => {
    const { status, err } = runChitieu(...argumentsOf())
    expect({ status, err: status === 0 ? '' : err }).toEqual({ status: 0, err: '' })
    expect(readFileSync(place('restated.csv'), 'utf8')).toBe(printed.get('restated.csv'))
    const issues = JSON.parse(readFileSync(place('issues.json'), 'utf8')) as {
      code: string
      args: { amount: string }
    }[]
    expect(issues.map(({ code, args }) => [code, args.amount])).toEqual([
      ['unresolved', '1'],
      ['unresolved', '90'],
    ])
  })

  test('without decisions, the printed bounds', () => {
    runChitieu(...argumentsOf(), '--no-decisions', '--on-unknown-share', 'bounds')
    const lines = readFileSync(place('restated.csv'), 'utf8').split('\n')
    for (const line of (printed.get('bounds.csv') ?? '').trim().split('\n')) expect(lines).toContain(line)
  })

  test('names every option of the command', () => {
    const usage = runChitieu('help', 'rebase', '--lang', 'en').out
    const options = new Set([...usage.matchAll(/--[a-z-]+/g)].map(([option]) => option))
    expect(options.size).toBeGreaterThan(10)
    expect([...options].filter((option) => !restating.includes(`\`${option}`))).toEqual([])
  })
})
