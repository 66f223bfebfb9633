import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  projectOutputs,
  publishedOutputs,
  restatedOutputs,
  siteOutputs,
  writeLargeTable,
} from '../../scripts/determinism/make-outputs.ts'
import { differing, hashOfAll, outputHashes } from '../../scripts/determinism/outputs.ts'
import { VARIANTS } from '../../scripts/determinism/variants.ts'
import { isLong, patience } from '../invariants/runs.ts'
import { builtSite } from '../site/built-site.ts'
import { smallData } from '../support/small-data.ts'

const root = mkdtempSync(join(tmpdir(), 'chitieu-machines-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const SURROUNDINGS = join(import.meta.dirname, '../../scripts/determinism/surroundings.ts')
const place = (name: string): string => join(root, name.replaceAll(' ', '-'))
const [plain, ...others] = VARIANTS
if (!plain) throw new Error('expected a machine to compare with')
/** Those that differ in everything, and the one whose files only their owner may read. */
const few = others.filter(({ name }) => isLong || ['private files', 'all at once', 'all otherwise'].includes(name))

test('the machines are twelve, and differ in each way alone', () => {
  expect(VARIANTS).toHaveLength(12)
  const ways = VARIANTS.map(({ env, name: _, ...rest }) => JSON.stringify({ ...rest, env }))
  expect(new Set(ways).size).toBe(12)
  const zones = new Set(VARIANTS.map(({ env }) => env.TZ))
  expect(zones.size).toBeGreaterThanOrEqual(6)
})

test('a machine is another one for what runs on it: clock, processors, order of files', () => {
  const folder = mkdtempSync(join(root, 'listed-'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), '')
  const program = `import { readdirSync } from 'node:fs'
    import { availableParallelism } from 'node:os'
    const names = readdirSync(${JSON.stringify(folder)})
    console.log(JSON.stringify([availableParallelism(), Math.round((Date.now() - ${Date.now()}) / 864e5), new Date().getTimezoneOffset(), names]))`
  const told = VARIANTS.filter(({ name }) => ['plain', 'all otherwise'].includes(name)).map(
    ({ env, name, ...rest }) => {
      const surroundings = { ...env, CHITIEU_SURROUNDINGS: JSON.stringify(rest) }
      const args = ['--import', SURROUNDINGS, '--input-type=module', '-e', program]
      return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8', env: surroundings }).stdout)
    },
  )
  const [[, , , names]] = told
  // Kiritimati is fourteen hours ahead of UTC.
  expect(told).toEqual([
    [2, 0, 0, names],
    [4, 4000, -840, names.toReversed()],
  ])
})

describe('a publication on other machines', () => {
  const data = smallData()
  const expected = publishedOutputs(plain, place('plain'), data)

  test('is a report, its record, a package, and a release with three files and a package', () => {
    const kinds = [...expected.keys()].map((path) => path.replace(/[0-9a-f]{64}/g, '…'))
    expect(kinds.toSorted()).toEqual([
      ...['manifest-sha256.txt', 'packages/published-statistics-r1.….zip', 'releases/index.json'],
      ...['releases/objects/…', 'releases/objects/…', 'releases/objects/…'],
      ...['releases/packages/published-statistics-r1.….zip', 'report.json'],
    ])
  })

  test.each(few)('$name: the same bytes', (variant) => {
    const made = publishedOutputs(variant, place(variant.name), data)
    expect(differing(expected, made)).toEqual([])
    expect(hashOfAll(made)).toBe(hashOfAll(expected))
    const mode = statSync(join(place(variant.name), 'out/report.json')).mode & 0o777
    expect(mode).toBe(0o666 & ~variant.umask)
  })
})

describe('a site on other machines', () => {
  const otherwise = others.filter(({ name }) => isLong || name === 'all otherwise')

  test.each(otherwise)('$name: the same pages and files', { timeout: patience }, (variant) => {
    const expected = outputHashes(dirname(builtSite().out), 'out/site')
    expect(expected.has('out/site/vi/index.html')).toBe(true)
    expect(differing(expected, siteOutputs(variant, place(`site ${variant.name}`)))).toEqual([])
  })
})

describe.runIf(isLong)('a project and a large file on other machines', () => {
  const table = join(root, 'figures.csv')
  let project: ReadonlyMap<string, string> = new Map()
  let restated: ReadonlyMap<string, string> = new Map()
  beforeAll(() => {
    writeLargeTable(table)
    project = projectOutputs(plain, place('project'))
    restated = restatedOutputs(plain, place('restated'), table)
  }, patience)

  test('there are forms of the round among the outputs, and the file is large enough for threads', () => {
    expect([...project.keys()].some((path) => /rounds\/.*\.xlsx$/.test(path))).toBe(true)
    expect(statSync(table).size).toBeGreaterThan(16_000_000)
  })

  test.each(others)('$name: the same bytes', { timeout: patience }, (variant) => {
    expect(differing(project, projectOutputs(variant, place(`project ${variant.name}`)))).toEqual([])
    expect(differing(restated, restatedOutputs(variant, place(`restated ${variant.name}`), table))).toEqual([])
  })
})
