import { appendFileSync, mkdirSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { patience } from '../invariants/runs.ts'
import { fullFrom } from '../support/failing-disk.ts'
import { folderContents } from '../support/folder-contents.ts'
import { smallDisk } from '../support/small-disk.ts'
import { emptyPlace, release, standing, undisturbedSets } from './release-sets.ts'

const REFUSED = { ok: false, issues: [{ code: 'file-unwritable', args: { reason: 'ENOSPC' } }] }

let sets: readonly string[] = []
let [first, second] = ['', '']
beforeAll(() => {
  sets = undisturbedSets()
  ;[first = '', second = ''] = sets
}, patience)

/** A folder in which the first set stands. */
function begun(out = emptyPlace()): string {
  expect(release(out, first)).toMatchObject({ ok: true })
  return out
}

test('a disk that is full at any step leaves the set before', { timeout: patience }, () => {
  const { disk, steps } = fullFrom(Number.POSITIVE_INFINITY)
  expect(release(begun(), second, disk)).toMatchObject({ ok: true })
  console.info(`full disk, consolidation: ENOSPC at each of ${steps.length} steps: ${[...new Set(steps)].join(', ')}`)
  expect(steps.length).toBeGreaterThanOrEqual(20)
  expect(new Set(steps)).toEqual(new Set(['makeFolder', 'open', 'write', 'sync', 'rename', 'link', 'linkFolder']))
  const whole = folderContents(begun())
  const linked = steps.lastIndexOf('rename')
  for (const [at, step] of steps.entries()) {
    const out = begun()
    expect(release(out, second, fullFrom(at).disk), `${at} ${step}`).toMatchObject(REFUSED)
    // Once the link is renamed the new set stands, though its name may not be on the disk.
    expect(standing(out, sets), `${at} ${step}`).toBe(at > linked ? 1 : 0)
    if (at <= linked) expect(folderContents(out), `${at} ${step}`).toEqual(whole)
    expect(readdirSync(join(out, '.releases')).length, `${at} ${step}`).toBe(1)
    expect(release(out, second), `${at} ${step}`).toMatchObject({ ok: true })
    expect(standing(out, sets), `${at} ${step}`).toBe(1)
  }
})

test('on a small file system that fills up at 20 places it is the same', { timeout: patience }, () => {
  const disk = smallDisk()
  if (disk === null) return
  const size = Math.ceil([...folderContents(second)].reduce((sum, [, bytes]) => sum + bytes.length * 0.75, 0) / 1024)
  try {
    const seen = { refused: 0, written: 0 }
    for (let place = 0; place < 20; place += 1) {
      const out = join(disk.path, 'out')
      rmSync(out, { recursive: true, force: true })
      begun(out)
      const before = folderContents(out)
      const makeRoom = disk.fillUpTo(Math.round((place * size * 1.6) / 20))
      const result = release(out, second)
      makeRoom()
      expect(standing(out, sets)).toBe(result.ok ? 1 : 0)
      if (result.ok) seen.written += 1
      else {
        seen.refused += 1
        expect(result).toMatchObject(REFUSED)
        expect(folderContents(out)).toEqual(before)
      }
      expect(release(out, second)).toMatchObject({ ok: true })
      expect(standing(out, sets)).toBe(1)
    }
    console.info(`full disk, consolidation: ${seen.refused} of 20 writings refused, ${seen.written} written`)
    expect(seen.refused).toBeGreaterThanOrEqual(8)
    expect(seen.written).toBeGreaterThanOrEqual(3)
  } finally {
    disk.unmount()
  }
})

test('the same set again changes nothing; one that was changed by hand is put right', () => {
  const out = begun()
  const link = (): string => readlinkSync(join(out, 'current'))
  const before = link()
  begun(out)
  expect(link()).toBe(before)
  appendFileSync(join(out, 'current', 'check.json'), ' ')
  begun(out)
  expect(standing(out, sets)).toBe(0)
  expect(readdirSync(join(out, '.releases')).length).toBe(1)
})

test('a set that was half removed when its process was killed is made anew', () => {
  const out = begun()
  release(out, second)
  const before = join(out, '.releases', readlinkSync(join(begun(), 'current')).split('/').at(-1) ?? '')
  mkdirSync(before)
  begun(out)
  expect(standing(out, sets)).toBe(0)
})

test('of two that write at once the second is told', () => {
  const out = begun()
  const results: unknown[] = []
  const { disk } = fullFrom(Number.POSITIVE_INFINITY)
  const nosy = {
    ...disk,
    linkFolder: (to: string, path: string) => {
      results.push(release(out, first))
      disk.linkFolder(to, path)
    },
  }
  expect(release(out, second, nosy)).toMatchObject({ ok: true })
  expect(results).toMatchObject([{ ok: false, issues: [{ code: 'folder-locked', args: { path: '.lock' } }] }])
  expect(standing(out, sets)).toBe(1)
})
