import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type DataManifest, manifestOfData } from '../../packages/indicators/scripts/data-manifest.ts'
import { versionText } from '../../packages/indicators/src/cli/print-version.ts'
import { recordedVersions, stepFor } from '../../scripts/release/record-data.ts'
import { reasonsAgainst } from '../../scripts/release/release-ready.ts'
import { runChitieu } from '../support/run-chitieu.ts'

const root = join(import.meta.dirname, '../..')
const data = join(root, 'data')
const current = manifestOfData(data)
const shipped: DataManifest = JSON.parse(readFileSync(join(root, 'packages/indicators/dist/data.json'), 'utf8'))
const recorded = recordedVersions(readFileSync(join(data, 'versions.csv'), 'utf8'))

const work = mkdtempSync(join(tmpdir(), 'chitieu-data-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

test('the version begins with the day of the newest change in the register', () => {
  const [head = '', ...rows] = readFileSync(join(data, 'register/changes.csv'), 'utf8').trim().split('\n')
  const column = head.split(',').indexOf('operating')
  const newest = rows
    .map((row) => row.split(',')[column] ?? '')
    .sort()
    .at(-1)
  expect(current.listDate).toBe(newest)
  expect(current.version).toMatch(new RegExp(`^${newest}\\.[1-9][0-9]*$`))
  expect(current.sources.filter((path) => !existsSync(join(data, path)))).toEqual([])
})

test('a version that is published names one content', () => {
  expect(stepFor(current, recorded), 'Raise the version in data/version.json').not.toBe('new')
})

test('the package lists the files that it holds, each with its hash', () => {
  expect(shipped.version).toBe(current.version)
  expect(shipped.files.length).toBeGreaterThan(100)
  for (const { path, bytes, sha256 } of shipped.files) {
    const content = readFileSync(join(root, 'packages/indicators/dist/data', path))
    expect([path, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([path, bytes, sha256])
  }
})

test('the hash over all files is that of what sha256sum prints of them; what says the version is no part of it', () => {
  mkdirSync(join(work, 'units'))
  writeFileSync(join(work, 'version.json'), '{"version":"2026-04-30.1","listDate":"2026-04-30","sources":[]}')
  writeFileSync(join(work, 'versions.csv'), 'version,sha256\n')
  writeFileSync(join(work, 'units/b.csv'), '')
  writeFileSync(join(work, 'a.json'), 'abc')
  const made = manifestOfData(work)
  // Published examples of SHA-256: of "abc" (FIPS 180-4) and of nothing.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  expect(made.files).toEqual([
    { path: 'a.json', bytes: 3, sha256: abc },
    { path: 'units/b.csv', bytes: 0, sha256: nothing },
  ])
  expect(made.sha256).toBe(createHash('sha256').update(`${abc}  a.json\n${nothing}  units/b.csv\n`).digest('hex'))
  expect(versionText({ version: '1.2.3', standardFolder: work })).toBe('1.2.3\ndata 2026-04-30.1\n')
})

test('the command prints the version of the package, then that of the data', () => {
  expect(runChitieu('--version')).toEqual({ status: 0, out: expect.stringMatching(/^\S+\ndata \S+\n$/), err: '' })
  expect(runChitieu('--version').out).toContain(`data ${current.version}\n`)
})

test('a version is recorded once, kept while its content is the same, and refused with other content', () => {
  const known = recordedVersions('version,sha256\n2026-04-30.1,aa\n')
  const step = (version: string, sha256: string) => stepFor({ ...current, version, sha256 }, known)
  expect([step('2026-04-30.2', 'aa'), step('2026-04-30.1', 'aa'), step('2026-04-30.1', 'bb')]).toEqual([
    'record',
    'keep',
    'new',
  ])
})

test('a release is published only under the tag of its package, with frozen schemas and recorded data', () => {
  const ready = {
    ...{ tag: 'v1.1.0', packageVersion: '1.1.0', frozen: ['1.0.0', '1.1.0'], unfrozen: [] },
    ...{ data: { version: 'd', sha256: 'aa' }, recorded: new Map([['d', 'aa']]) },
  }
  expect(reasonsAgainst(ready)).toEqual([])
  expect(reasonsAgainst({ ...ready, tag: 'v1.0.0' })).toEqual(['the tag is v1.0.0, the package says 1.1.0'])
  expect(reasonsAgainst({ ...ready, unfrozen: ['a.schema.json'] })).toEqual([expect.stringContaining('a.schema.json')])
  expect(reasonsAgainst({ ...ready, recorded: new Map([['d', 'bb']]) })).toEqual([
    expect.stringContaining('data:record'),
  ])
  expect(reasonsAgainst({ ...ready, recorded: new Map() })).toHaveLength(1)
})
