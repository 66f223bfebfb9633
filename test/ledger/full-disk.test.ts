import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DISK, type Disk } from '../../packages/indicators/src/node/disk.ts'
import { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { verifyLedger } from '../../packages/indicators/src/node/verify-ledger.ts'
import { fullFrom, type Step } from '../support/failing-disk.ts'
import { folderContents } from '../support/folder-contents.ts'
import { smallDisk } from '../support/small-disk.ts'
import { write } from './writings.ts'

const REFUSED = { ok: false, issues: [{ code: 'file-unwritable', args: { reason: 'ENOSPC' } }] }

/** A ledger of one writing on a disk with room. */
function begun(path = join(mkdtempSync(join(tmpdir(), 'chitieu-full-')), 'ledger')): LedgerFolder {
  const folder = new LedgerFolder(path)
  expect(write(folder, 0)).toMatchObject({ ok: true })
  return folder
}

/** What the second writing asks of a disk that has room for all of it. */
function stepsOfWriting(): readonly Step[] {
  const { disk, steps } = fullFrom(Number.POSITIVE_INFINITY)
  expect(write(new LedgerFolder(begun().path, disk), 1)).toMatchObject({ ok: true })
  return steps
}

test('a disk that is full at any step of a writing leaves the ledger as it was', () => {
  const steps = stepsOfWriting()
  console.info(`full disk, ledger: ENOSPC at each of ${steps.length} steps: ${[...new Set(steps)].join(', ')}`)
  expect(steps.length).toBeGreaterThanOrEqual(20)
  expect(new Set(steps)).toEqual(new Set(['makeFolder', 'open', 'write', 'sync', 'rename', 'link']))
  const whole = folderContents(begun().path)
  for (const [at, step] of steps.entries()) {
    const folder = begun()
    const result = write(new LedgerFolder(folder.path, fullFrom(at).disk), 1)
    expect(result, `${at} ${step}`).toMatchObject(REFUSED)
    expect(folderContents(folder.path), `${at} ${step}`).toEqual(whole)
    expect(write(folder, 1), `${at} ${step}`).toMatchObject({ ok: true })
    expect(verifyLedger(folder).issues, `${at} ${step}`).toEqual([])
  }
})

test('the first writing on a full disk leaves no ledger', () => {
  const { disk, steps } = fullFrom(Number.POSITIVE_INFINITY)
  const place = (): string => join(mkdtempSync(join(tmpdir(), 'chitieu-full-')), 'ledger')
  write(new LedgerFolder(place(), disk), 0)
  for (const at of steps.keys()) {
    const path = place()
    expect(write(new LedgerFolder(path, fullFrom(at).disk), 0), String(at)).toMatchObject(REFUSED)
    expect(new LedgerFolder(path).read(), String(at)).toMatchObject({ ok: false, issues: [{ code: 'ledger-missing' }] })
  }
})

test('entries that a failing disk does not take back keep their files', () => {
  const folder = begun()
  const seen = { isAppending: false, truncated: 0 }
  const fail = (): never => {
    throw Object.assign(new Error('input/output error'), { code: 'EIO', syscall: 'fsync' })
  }
  const disk: Disk = {
    ...DISK,
    open: (path, flags) => {
      seen.isAppending ||= flags === 'a'
      return DISK.open(path, flags)
    },
    sync: (file) => (seen.isAppending ? fail() : DISK.sync(file)),
    truncate: (file, size) => {
      seen.truncated += 1
      return seen.truncated > 1 ? fail() : DISK.truncate(file, size)
    },
  }
  expect(write(new LedgerFolder(folder.path, disk), 1)).toMatchObject({
    ok: false,
    issues: [{ args: { reason: 'EIO' } }],
  })
  expect(seen.truncated).toBe(2)
  expect(verifyLedger(folder)).toMatchObject({ files: 6, issues: [] })
})

test('on a small file system that fills up at 20 places it is the same', () => {
  const disk = smallDisk()
  if (disk === null) return
  try {
    const seen = { refused: 0, written: 0 }
    for (let place = 0; place < 20; place += 1) {
      const path = join(disk.path, 'ledger')
      rmSync(path, { recursive: true, force: true })
      const folder = begun(path)
      const before = folderContents(path)
      const makeRoom = disk.fillUpTo(place * 16)
      const result = write(folder, 1)
      makeRoom()
      if (result.ok) seen.written += 1
      else {
        seen.refused += 1
        expect(result).toMatchObject(REFUSED)
        expect(folderContents(path)).toEqual(before)
      }
      expect(write(folder, result.ok ? 2 : 1)).toMatchObject({ ok: true })
      expect(verifyLedger(folder).issues).toEqual([])
    }
    console.info(`full disk, ledger: ${seen.refused} of 20 writings refused, ${seen.written} written`)
    expect(seen.refused).toBeGreaterThanOrEqual(8)
    expect(seen.written).toBeGreaterThanOrEqual(3)
  } finally {
    disk.unmount()
  }
})
