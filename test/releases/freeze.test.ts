import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Releases } from '@chitieu/indicators'
import { ReleasesFolder } from '@chitieu/indicators/node'
import { validateReleases } from '@chitieu/indicators/validators'
import { beforeAll, describe, expect, test } from 'vitest'
import { runHere } from '../support/run-here.ts'
import { SMALL, smallData } from '../support/small-data.ts'

const freshOut = (): string => join(mkdtempSync(join(tmpdir(), 'chitieu-releases-')), 'out')
const publish = (data: string, out: string, ...more: readonly string[]) =>
  runHere('publish', '--data', data, '--out', out, '--no-site', '--lang', 'en', ...more)
const indexOf = (out: string): Releases =>
  JSON.parse(readFileSync(join(out, 'releases/index.json'), 'utf8')) as Releases
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const stateOf = (out: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(out, 'releases'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(out.length), sha256(readFileSync(path))]),
  )

/** Land of A is 1.60 instead of 1.50: A itself, and D that was made of it, and so their province. */
const REVISED = { 'observations/small.csv': SMALL.replace('1.50', '1.60') }

describe('publications one after another', () => {
  const out = freshOut()
  let first: ReadonlyMap<string, string>

  beforeAll(() => {
    expect(publish(smallData(), out).status).toBe(0)
    first = stateOf(out)
    expect(publish(smallData(), out).status).toBe(0)
  })

  test('the first one is r1, follows the schema, and all its figures are new', () => {
    const index = indexOf(out)
    expect(validateReleases(index)).toBe(true)
    const [release, ...more] = index.releases
    expect(more).toEqual([])
    expect(release).toMatchObject({
      ...{ id: 'r1', date: '2020-01-01' },
      title: { vi: 'Bản r1, số liệu đến 01/01/2020', en: 'Release r1, data to 1 January 2020' },
      difference: { against: null, revised: 0, changed: 0, removed: 0 },
    })
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
      readonly series: readonly { readonly points: readonly unknown[] }[]
    }
    expect(release?.difference.new).toBe(report.series.reduce((sum, { points }) => sum + points.length, 0))
    expect(release?.sources.map(({ id, date }) => [id, date])).toEqual([
      ['register', '2020-01-01'],
      ['small', '2019-12-31'],
    ])
    expect(release?.sources[1]?.sha256).toBe(sha256(new TextEncoder().encode(SMALL)))
    expect(release?.files.map(({ path }) => path)).toEqual(['difference.csv', 'difference.json', 'report.json'])
  })

  test('each object is the gzip of what its name is the hash of, without a time', () => {
    for (const { path, sha256: hash, bytes } of indexOf(out).releases[0]?.files ?? []) {
      const packed = readFileSync(join(out, 'releases/objects', hash))
      const content = gunzipSync(packed)
      expect([path, sha256(content), content.length]).toEqual([path, hash, bytes])
      expect([...packed.subarray(4, 8)]).toEqual([0, 0, 0, 0])
    }
    const report = indexOf(out).releases[0]?.files.find(({ path }) => path === 'report.json')
    expect(report?.sha256).toBe(sha256(readFileSync(join(out, 'report.json'))))
  })

  test('its package is kept under its own name', () => {
    const [kept] = indexOf(out).releases[0]?.packages ?? []
    const name = readdirSync(join(out, 'packages'))[0] ?? ''
    expect(kept).toMatchObject({ path: `packages/${name}`, sha256: sha256(readFileSync(join(out, 'packages', name))) })
    expect(name).toContain(kept?.id)
  })

  test('the same data again make no new release and touch nothing', () => {
    expect(stateOf(out)).toEqual(first)
  })

  test('the same data elsewhere make the same bytes', () => {
    const other = freshOut()
    publish(smallData(), other)
    expect(stateOf(other)).toEqual(first)
  })

  test('one figure changed makes r2, which tells just what differs; r1 stays as it was', () => {
    const data = smallData(REVISED)
    expect(publish(data, out, '--no-release').status).toBe(0)
    expect(stateOf(out)).toEqual(first)
    expect(publish(data, out).status).toBe(0)
    const [r1, r2, ...more] = indexOf(out).releases
    expect(more).toEqual([])
    expect(r1?.id).toBe('r1')
    expect(r2).toMatchObject({
      id: 'r2',
      difference: { against: 'r1', new: 0, revised: 5, changed: 0, removed: 0, path: 'difference.csv' },
    })
    const folder = ReleasesFolder.open(join(out, 'releases'))
    if (!folder.ok || !r1 || !r2) throw new Error('expected two releases')
    const text = (path: string): string => Buffer.from(folder.value.read(r2, path) ?? []).toString('utf8')
    const rows = text('difference.csv').trimEnd().split('\n').slice(1)
    // Province and country have D and E: 3.85 + 3.00. People per km² of D: 0.9 thousand on 3.85 km² instead of 3.75.
    expect(
      rows
        .map((row) => row.split(','))
        .map(([kind, , , indicator, , unit, , basis, , , was, , , , , , is, , , , , difference]) =>
          [kind, indicator, unit, basis, was, is, difference].join(' '),
        )
        .sort(),
    ).toEqual([
      'revised land-area A-1 reported 1.50 1.60 0.10',
      'revised land-area C-1 at:2020-01-01 6.75 6.85 0.10',
      'revised land-area D-1 at:2020-01-01 3.75 3.85 0.10',
      'revised land-area P-1 at:2020-01-01 6.75 6.85 0.10',
      'revised population-density D-1 at:2020-01-01 240.0 233.8 -6.2',
    ])
    const summary = JSON.parse(text('difference.json')) as Record<string, unknown>
    expect(summary).toMatchObject({ release: 'r2', against: 'r1', forms: [] })
    for (const [path, hash] of first)
      if (!path.endsWith('index.json')) expect([path, stateOf(out).get(path)]).toEqual([path, hash])
  })

  test('going back to what was is a release of its own', () => {
    expect(publish(smallData(), out).status).toBe(0)
    expect(indexOf(out).releases.map(({ id, difference }) => [id, difference.against, difference.revised])).toEqual([
      ['r1', null, 0],
      ['r2', 'r1', 5],
      ['r3', 'r2', 5],
    ])
  })
})

describe('release-damaged', () => {
  const out = freshOut()
  const data = smallData()
  beforeAll(() => void publish(data, out))
  const packed = (): string => join(out, 'releases/objects', indexOf(out).releases[0]?.files[2]?.sha256 ?? '')

  test.each([
    [
      'an object with one byte changed',
      (path: string, bytes: Buffer) =>
        writeFileSync(
          path,
          bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
        ),
    ],
    ['an object cut short', (path: string, bytes: Buffer) => writeFileSync(path, bytes.subarray(0, 60))],
    [
      'an object that is another one',
      (path: string) =>
        writeFileSync(
          path,
          readFileSync(join(out, 'releases/objects', indexOf(out).releases[0]?.files[0]?.sha256 ?? '')),
        ),
    ],
    ['an object that is gone', (path: string) => rmSync(path)],
  ] as const)('%s: nothing is published', (_, damage) => {
    const path = packed()
    const [bytes, report] = [readFileSync(path), sha256(readFileSync(join(out, 'report.json')))]
    damage(path, bytes)
    const run = publish(smallData(REVISED), out)
    expect(run.status).toBe(1)
    expect(run.err).toContain('[release-damaged]')
    expect(run.err).toContain('objects/')
    expect(sha256(readFileSync(join(out, 'report.json')))).toBe(report)
    expect(indexOf(out).releases).toHaveLength(1)
    writeFileSync(path, bytes)
  })

  test('a list that does not follow its schema', () => {
    const path = join(out, 'releases/index.json')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"r1"', '"R1"'))
    expect(publish(data, out).err).toContain('[release-damaged] index.json')
    writeFileSync(path, text)
  })

  test('is not found where nothing is damaged', () => {
    const folder = ReleasesFolder.open(join(out, 'releases'))
    expect(folder.ok && folder.value.damages()).toEqual([])
  })
})
