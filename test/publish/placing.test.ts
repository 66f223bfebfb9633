import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Disk } from '../../packages/indicators/src/node/disk.ts'
import { DISK } from '../../packages/indicators/src/node/disk.ts'
import { PublicationFolder } from '../../packages/indicators/src/node/publication-folder.ts'
import { isLong } from '../invariants/runs.ts'
import { type Refusal, stoppedFrom } from '../support/failing-disk.ts'
import { bury, memory, type Standing, standing } from './standing.ts'

const root = mkdtempSync(join(memory(), 'chitieu-placing-'))
afterAll(() => rmSync(root, { recursive: true }))
let places = 0
const emptyPlace = (): string => {
  places += 1
  return join(root, String(places), 'out')
}

const OUTPUTS = ['report.json', 'rounds', 'packages', 'index.html', 'site', 'site-record/public.json']
const SPARES = new Map([['site', '.site-spare']])

/** A list of releases of which each has one file, and these files. */
const releases = (...hashes: readonly string[]): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(hashes.map((hash) => [`releases/objects/${hash}`, hash])),
  'releases/index.json': JSON.stringify({
    releases: hashes.map((sha256) => ({ files: [{ sha256 }], packages: [] })),
  }),
})

type Files = Readonly<Record<string, string>>
/** A publication with a page instead of a site, then one with a site: names come, go, stay and change. */
const FIRST: Files = {
  ...{ 'report.json': '{"n":1}', 'rounds/q1/round.json': '1', 'rounds/q1/a/b.csv': 'b', 'packages/one.zip': 'one' },
  ...{ 'index.html': 'forms', ...releases('aa') },
}
const SECOND: Files = {
  ...{ 'report.json': '{"n":2}', 'rounds/q1/round.json': '2', 'rounds/q2/round.json': '3', 'packages/two.zip': 'two' },
  ...{ 'site/index.html': 'start', 'site/vi/index.html': 'trang', 'site-record/public.json': '{}' },
  ...releases('aa', 'bb'),
}

/** Puts a publication in place as the command does. */
function publish(out: string, files: Files, disk: Disk = DISK): readonly string[] {
  const opened = PublicationFolder.open(out, disk)
  if (!opened.ok) throw new Error(opened.issues.map(({ code }) => code).join())
  const folder = opened.value
  try {
    for (const [path, text] of Object.entries(files)) folder.write(path, text)
    const replaced = files['site/index.html'] === undefined ? [] : ['index.html']
    folder.keep({ outputs: OUTPUTS, replaced, spares: SPARES })
  } finally {
    folder.close()
  }
  return folder.issues.map(({ code }) => code)
}

/** What stands after these publications, one after another. */
function undisturbed(...all: readonly Files[]): Standing {
  const out = emptyPlace()
  for (const files of all) publish(out, files)
  return standing(out)
}

/** The outputs as an older version left them: no links. */
function byHand(out: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
}

const NOTHING = standing(emptyPlace())
const [afterFirst, afterBoth] = [undisturbed(FIRST), undisturbed(FIRST, SECOND)]

test('a publication is a set behind one link; its record names all of it', () => {
  const out = emptyPlace()
  publish(out, FIRST)
  expect(readdirSync(out).sort()).toEqual([
    ...['.published', 'index.html', 'manifest-sha256.txt', 'packages', 'releases', 'report.json', 'rounds'],
  ])
  // sha256sum of: one, {"n":1}, b, 1, forms; the list of releases by its own bytes.
  const record = readFileSync(join(out, 'manifest-sha256.txt'), 'utf8')
  expect(record).toContain('7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  packages/one.zip\n')
  expect(record).toContain('3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  rounds/q1/a/b.csv\n')
  expect(record.split('\n').map((line) => line.slice(66))).toEqual([
    ...['index.html', 'packages/one.zip', 'releases/index.json', 'report.json', 'rounds/q1/a/b.csv'],
    ...['rounds/q1/round.json', ''],
  ])
})

test('what was not made is taken over as it stands; a page for want of a site is not', () => {
  const out = emptyPlace()
  publish(out, FIRST)
  publish(out, SECOND)
  expect(existsSync(join(out, 'index.html'))).toBe(false)
  publish(out, { 'report.json': '{"n":3}', 'packages/three.zip': 'three' })
  const read = (path: string): string => readFileSync(join(out, path), 'utf8')
  expect([read('report.json'), read('site/index.html'), read('rounds/q2/round.json')]).toEqual([
    '{"n":3}',
    'start',
    '3',
  ])
  expect(readdirSync(join(out, 'packages'))).toEqual(['three.zip'])
  expect(read('releases/index.json')).toContain('bb')
})

test('the site before stays as the spare', () => {
  const out = emptyPlace()
  publish(out, SECOND)
  publish(out, { ...SECOND, 'site/index.html': 'anew' })
  const read = (path: string): string => readFileSync(join(out, path), 'utf8')
  expect([read('site/index.html'), read('.site-spare/index.html')]).toEqual(['anew', 'start'])
})

test('a folder that lists its own files stands in the record with that list', () => {
  const out = emptyPlace()
  publish(out, { ...SECOND, 'site/manifest-sha256.txt': 'all of the site\n' })
  const record = readFileSync(join(out, 'manifest-sha256.txt'), 'utf8')
  expect(record.split('\n').filter((line) => line.includes('site'))).toEqual([
    // sha256sum of the line above.
    '1a3ed34834f125fcbc022fa2f3294e4e10963e9c483b0b1ff35de0c174422f3e  site/manifest-sha256.txt',
  ])
})

test('what goes on writing after its run was killed reaches no other publication', () => {
  const out = emptyPlace()
  const killed = PublicationFolder.open(out)
  bury(out)
  const next = PublicationFolder.open(out)
  if (!killed.ok || !next.ok) throw new Error('expected the folder to be free')
  next.value.write('report.json', 'next')
  killed.value.write('report.json', 'killed')
  killed.value.write('site/index.html', 'killed')
  next.value.keep({ outputs: OUTPUTS, replaced: [], spares: SPARES })
  next.value.close()
  expect(readdirSync(out).sort()).toEqual(['.published', 'manifest-sha256.txt', 'report.json'])
  expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe('next')
  expect(readdirSync(join(out, '.published'))).toHaveLength(2)
})

const BEFORE = {
  'on an empty folder': { few: 'EROFS', begin: () => undefined, before: NOTHING, after: undisturbed(SECOND) },
  'on a publication': {
    few: 'killed',
    begin: (out: string) => void publish(out, FIRST),
    before: afterFirst,
    after: afterBoth,
  },
  'on outputs that are no links': {
    few: 'ENOSPC',
    begin: (out: string) => byHand(out, FIRST),
    before: null,
    after: afterBoth,
  },
} as const

describe.each(Object.entries(BEFORE))('%s', (_, { few, begin, before, after }) => {
  const begun = (): { readonly out: string; readonly old: Standing } => {
    const out = emptyPlace()
    begin(out)
    return { out, old: before ?? standing(out) }
  }
  const whole = stoppedFrom(Number.POSITIVE_INFINITY, 'killed')
  publish(begun().out, SECOND, whole.disk)
  const { steps } = whole

  test.each<Refusal>(isLong ? ['killed', 'ENOSPC', 'EACCES', 'EROFS'] : [few])(
    '%s at each step: the set before or the new one stands, and the next run completes',
    (why) => {
      const seen = { before: 0, after: 0, between: 0, adopting: 0 }
      const all = why === 'ENOSPC' ? steps.filter((step) => !step.startsWith('remove')) : steps
      for (const [at, step] of all.entries()) {
        const about = `${why} at ${at}, ${step}`
        const { out, old } = begun()
        expect(() => publish(out, SECOND, stoppedFrom(at, why).disk), about).toThrow()
        bury(out)
        const found = standing(out)
        const isMissing = before === null && !existsSync(join(out, 'manifest-sha256.txt')) && found.set !== old.set
        if (isMissing) seen.adopting += 1
        else expect([old.set, after.set], about).toContain(found.set)
        expect([old.releases, after.releases], about).toContain(found.releases)
        // The list of releases is at most one rename ahead of the set, never behind it.
        if (found.set === after.set) expect(found.releases, about).toBe(after.releases)
        seen.before += Number(found.set === old.set)
        seen.after += Number(found.set === after.set)
        seen.between += Number(found.set === old.set && found.releases === after.releases)
        publish(out, SECOND)
        expect(standing(out), about).toEqual(after)
        expect(
          readdirSync(out).filter((name) => /^\.(?!published|site-spare)/.test(name)),
          about,
        ).toEqual([])
        expect(readdirSync(join(out, '.published')), about).toHaveLength(2)
      }
      console.info(`publish, ${why} at each of ${all.length} steps: ${JSON.stringify(seen)}`)
      expect(all.length).toBeGreaterThanOrEqual(20)
      expect(seen.before).toBeGreaterThan(10)
      expect(seen.after).toBeGreaterThan(0)
      expect(seen.between).toBeLessThanOrEqual(1)
    },
  )
})
