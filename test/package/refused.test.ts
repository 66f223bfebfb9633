import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import { ReadFault } from '../../packages/indicators/src/ingest/read-fault.ts'
import { openPackage } from '../../packages/indicators/src/node/open-package.ts'
import { verifyContainer } from '../../packages/indicators/src/node/verify-container.ts'
import { refusedPackages } from './refused-packages.ts'
import { freshFolder, noise, toyPackage, unpacked, verifyBytes } from './toy-package.ts'

const toy = await toyPackage()

describe('a package that something was done to is refused, and the entry or part is named', () => {
  test('while the package itself is not', async () => {
    expect(await verifyBytes(toy.bytes, toy.path)).toEqual([])
  })

  test.each(refusedPackages)('%s', async (_, code, args, make) => {
    const { bytes, name = toy.path } = make(toy)
    const issues = await verifyBytes(bytes, name)
    expect(issues).toContainEqual(expect.objectContaining({ code, args: expect.objectContaining(args) }))
    expect(issues.every(({ severity, place }) => severity === 'error' && place?.file !== undefined)).toBe(true)
  })
})

describe('an unpacked package', () => {
  const found = async (change: (folder: string) => void): Promise<readonly Issue[]> => {
    const folder = unpacked(toy.entries)
    change(folder)
    return (await verifyContainer(folder)).issues
  }
  const one = (code: string, args: object) => [expect.objectContaining({ code, args: expect.objectContaining(args) })]
  const entry = 'data/observations/area.csv'

  test('with a changed file', async () => {
    const issues = await found((folder) => writeFileSync(join(folder, entry), 'x'.repeat(1811)))
    expect(issues).toEqual(one('package-entry-damaged', { entry, damage: 'sha256' }))
  })

  test('with a file less', async () => {
    const issues = await found((folder) => rmSync(join(folder, entry)))
    expect(issues).toContainEqual(one('package-entry-missing', { entry })[0])
  })

  test('with a file more', async () => {
    const issues = await found((folder) => writeFileSync(join(folder, 'notes.txt'), 'x'))
    expect(issues).toEqual(one('package-entry-unlisted', { entry: 'notes.txt' }))
  })

  test('with a link in the place of a file, which is not followed', async () => {
    const outside = join(freshFolder(), 'area.csv')
    writeFileSync(outside, toy.entries.find(({ name }) => name === `toy/${entry}`)?.bytes ?? '')
    const issues = await found((folder) => {
      rmSync(join(folder, entry))
      symlinkSync(outside, join(folder, entry))
    })
    expect(issues).toContainEqual(one('package-entry-not-file', { entry, found: 'link' })[0])
  })

  test('with a link to a folder', async () => {
    const issues = await found((folder) => symlinkSync('/', join(folder, 'data/root')))
    expect(issues).toEqual(one('package-entry-not-file', { entry: 'data/root', found: 'link' }))
  })

  test.skipIf(process.platform === 'win32')('with a pipe, which is not waited for', async () => {
    const issues = await found((folder) => execFileSync('mkfifo', [join(folder, 'data/pipe')]))
    expect(issues).toEqual(one('package-entry-not-file', { entry: 'data/pipe', found: 'device' }))
  })

  test('with an empty folder is still whole: a bag has none', async () => {
    expect(await found((folder) => mkdirSync(join(folder, 'data/none')))).toEqual([])
  })

  test('with manifests that end lines as on Windows and name digits in capitals is a bag by RFC 8493', async () => {
    const { entries } = toy
    const manifest = new TextDecoder().decode(entries.find(({ name }) => name === 'toy/manifest-sha256.txt')?.bytes)
    const loud = manifest.replace(/^\w+/gm, (digits) => digits.toUpperCase()).replaceAll('\n', '\r\n')
    const issues = await found((folder) => writeFileSync(join(folder, 'manifest-sha256.txt'), loud))
    // Only the tag manifest, which was not made anew, says otherwise.
    expect(issues).toEqual(one('package-entry-damaged', { entry: 'manifest-sha256.txt' }))
  })
})

describe('opening', () => {
  test.each(refusedPackages.filter(([, code]) => /escapes|not-file|twice|missing|unlisted|oxum|too-large/.test(code)))(
    'refuses %s before anything of the payload is read',
    async (_, code, args, make) => {
      const { bytes, name = toy.path } = make(toy)
      const path = join(freshFolder(), name.split('/').at(-1) ?? '')
      writeFileSync(path, bytes)
      const opened = openPackage(path)
      expect(opened.ok ? [] : opened.issues).toContainEqual(
        expect.objectContaining({ code, args: expect.objectContaining(args) }),
      )
    },
  )

  test('does not give bytes that are not those that were packed', async () => {
    const path = join(unpacked(toy.entries))
    writeFileSync(join(path, 'data/README.md'), 'changed')
    writeFileSync(join(path, 'data/README.md'), noise(11, 3))
    const opened = openPackage(path)
    expect(opened.ok).toBe(true)
    expect(() => opened.ok && opened.value.read('README.md')).toThrow(ReadFault)
  })
})
