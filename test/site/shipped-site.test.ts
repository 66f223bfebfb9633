import { createHash } from 'node:crypto'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipSite } from '../../packages/site/build/zip-site.ts'
import { builtSite } from './built-site.ts'

const work = mkdtempSync(join(tmpdir(), 'chitieu-shipped-'))
let site: string

beforeAll(() => {
  site = join(builtSite().out, 'site')
})

afterAll(() => rmSync(work, { recursive: true, force: true }))

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const files = (): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => lstatSync(join(site, path)).isFile())

test('the manifest lists every file of the site but itself, in order, each with its hash', () => {
  const listed = files().filter((path) => path !== 'manifest-sha256.txt')
  const lines = listed.sort().map((path) => `${sha256(readFileSync(join(site, path)))}  ${path}\n`)
  expect(readFileSync(join(site, 'manifest-sha256.txt'), 'utf8')).toBe(lines.join(''))
})

test('the site ships as one file that holds every file as it is, and twice gives the same bytes', async () => {
  const [first, second] = [join(work, 'a.zip'), join(work, 'b.zip')]
  expect(await zipSite(site, first)).toBe(files().length)
  await zipSite(site, second)
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
  const found = unzipSync(readFileSync(first))
  expect(Object.keys(found)).toEqual([...files()].sort())
  for (const path of files())
    expect([path, sha256(found[path] ?? new Uint8Array())]).toEqual([path, sha256(readFileSync(join(site, path)))])
})

test('a folder that is no built site is not shipped', async () => {
  await expect(zipSite(work, join(work, 'c.zip'))).rejects.toThrow('it has no manifest-sha256.txt')
})
