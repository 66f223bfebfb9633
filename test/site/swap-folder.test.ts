import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StagedFolder } from '../../packages/indicators/src/node/staged-folder.ts'
import { sitePlaces } from '../../packages/site/build/site-places.ts'
import { mendFolder, mirrorFolder, swapFolder } from '../../packages/site/build/swap-folder.ts'

/** The id of a process that is not there: above the most that a system gives. */
const NOBODY = 99_999_999

let out: string

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'chitieu-swap-'))
})

afterEach(() => rmSync(out, { recursive: true, force: true }))

function folder(name: string, text: string): string {
  mkdirSync(join(out, name))
  writeFileSync(join(out, name, 'index.html'), text)
  return join(out, name)
}

const read = (name: string): string => readFileSync(join(out, name, 'index.html'), 'utf8')

test('a draft takes the place of the site, which becomes the spare', () => {
  const site = folder('site', 'old')
  folder('.site-spare', 'older')
  swapFolder(folder('.site-draft-1', 'new'), site, join(out, '.site-spare'))
  expect([read('site'), read('.site-spare')]).toEqual(['new', 'old'])
  expect(readdirSync(out).sort()).toEqual(['.site-spare', 'site'])
})

test('the mirror of a site holds the very files of the site and nothing of before', () => {
  const site = folder('site', 'new')
  mkdirSync(join(site, 'vi'))
  writeFileSync(join(site, 'vi/index.html'), 'page')
  const spare = folder('.site-spare', 'old')
  writeFileSync(join(spare, 'gone.html'), 'gone')
  mirrorFolder(site, spare, ['index.html', 'vi/index.html'], 'index.html')
  expect(readdirSync(spare, { recursive: true }).sort()).toEqual(['index.html', 'vi', join('vi', 'index.html')])
  for (const path of ['index.html', 'vi/index.html'])
    expect(lstatSync(join(spare, path)).ino).toBe(lstatSync(join(site, path)).ino)
})

test('a site that publish put in place behind a link is swapped where it really stands', () => {
  mkdirSync(join(out, 'set'))
  folder('set/site', 'old')
  symlinkSync('set/site', join(out, 'site'))
  const places = sitePlaces(out, 'public')
  expect(places.site).toBe(realpathSync(join(out, 'set/site')))
  swapFolder(folder('.site-draft-1', 'new'), places.site, places.spare)
  expect([read('site'), read('set/site'), read('.site-spare')]).toEqual(['new', 'new', 'old'])
  expect(lstatSync(join(out, 'site')).isSymbolicLink()).toBe(true)
})

test('the first site leaves no spare', () => {
  swapFolder(folder('.site-draft-1', 'new'), join(out, 'site'), join(out, '.site-spare'))
  expect(read('site')).toBe('new')
  expect(readdirSync(out)).toEqual(['site'])
})

test('drafts of builds that are gone are cleared away, those of running ones stay', () => {
  folder('site', 'old')
  folder(`.site-draft-${NOBODY}`, 'half')
  folder(`.site-plan-${NOBODY}`, 'plan')
  folder(`.site-made-${NOBODY}`, 'pages')
  folder(`.site-draft-${process.pid}`, 'running')
  mendFolder(join(out, 'site'))
  expect(readdirSync(out).sort()).toEqual([`.site-draft-${process.pid}`, 'site'])
  expect(read('site')).toBe('old')
})

test('a site that a killed build had just set aside stands in its place again', () => {
  folder(`.site-old-${NOBODY}`, 'old')
  folder(`.site-draft-${NOBODY}`, 'half')
  mendFolder(join(out, 'site'))
  expect(readdirSync(out)).toEqual(['site'])
  expect(read('site')).toBe('old')
})

test('outputs are published together; what was not made stays as it was', () => {
  folder('site', 'old')
  folder('packages', 'kept')
  const stage = new StagedFolder(out)
  stage.write('site/index.html', 'new')
  stage.write('site-record/public.json', '{}')
  stage.keep(['packages', 'site', 'site-record/public.json', 'site-record/internal.json'])
  expect([read('site'), read('packages')]).toEqual(['new', 'kept'])
  expect(readdirSync(out).sort()).toEqual(['packages', 'site', 'site-record'])
})

test('an old output that is named as a spare stays under that name', () => {
  folder('site', 'old')
  folder('.site-spare', 'older')
  const stage = new StagedFolder(out)
  stage.write('site/index.html', 'new')
  stage.keep(['site'], new Map([['site', '.site-spare']]))
  expect([read('site'), read('.site-spare')]).toEqual(['new', 'old'])
  expect(readdirSync(out).sort()).toEqual(['.site-spare', 'site'])
})

test('where one output cannot be put in its place all stand as before', () => {
  folder('site', 'old')
  writeFileSync(join(out, 'site-record'), 'a file where a folder must be')
  const stage = new StagedFolder(out)
  stage.write('site/index.html', 'new')
  stage.write('site-record/public.json', '{}')
  expect(() => stage.keep(['site', 'site-record/public.json'])).toThrow()
  expect(read('site')).toBe('old')
  expect(readdirSync(out).sort()).toEqual(['site', 'site-record'])
})
