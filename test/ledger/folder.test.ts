import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { objectPath } from '../../packages/indicators/src/node/object-store.ts'
import { verifyLedger } from '../../packages/indicators/src/node/verify-ledger.ts'
import { patience, runs } from '../invariants/runs.ts'
import {
  accepted,
  checked,
  closed,
  emptyFolder,
  filesOf,
  occasion,
  received,
  reopened,
  returned,
  sha,
} from './toy-ledger.ts'

/** A ledger with two files, one accepted. */
function sample(): LedgerFolder {
  const folder = emptyFolder()
  const acts = [received('one'), received('two', { subject: '30283-1' }), checked('one')]
  folder.record(occasion(), () => ({ acts, files: filesOf('one', 'two'), issues: [] }))
  folder.record(occasion(), () => ({ acts: [accepted('one')], files: [], issues: [] }))
  return folder
}

const bytesOf = ({ path }: LedgerFolder): Buffer => readFileSync(join(path, 'ledger.ndjson'))
const codes = (folder: LedgerFolder) => verifyLedger(folder).issues.map(({ code }) => code)
/** A copy that may be spoilt. */
function copy(folder: LedgerFolder): LedgerFolder {
  const other = emptyFolder()
  cpSync(folder.path, other.path, { recursive: true })
  return other
}
const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort()

describe('a ledger in a folder', () => {
  test('holds one line an entry, and each file under its hash', () => {
    const folder = sample()
    expect(filesIn(folder.path)).toEqual(['ledger.ndjson', objectPath(sha('one')), objectPath(sha('two'))].sort())
    expect(objectPath(sha('one'))).toBe(`objects/${sha('one').slice(0, 2)}/${sha('one').slice(2)}`)
    expect(readFileSync(join(folder.path, objectPath(sha('two'))), 'utf8')).toBe('two')
    expect(bytesOf(folder).toString('utf8').trimEnd().split('\n')).toHaveLength(4)
    expect(verifyLedger(folder)).toMatchObject({ entries: 4, files: 2, issues: [] })
  })

  test('the same acts at the same moments give the same bytes', () => {
    expect(bytesOf(sample())).toEqual(bytesOf(sample()))
  })

  test('work that wants nothing leaves it as it was', () => {
    const folder = sample()
    const before = bytesOf(folder)
    const result = folder.record(occasion(), () => ({ acts: [], files: filesOf('one'), issues: [] }))
    expect(result).toEqual({ ok: true, value: { entries: [], issues: [] } })
    expect(bytesOf(folder)).toEqual(before)
  })

  test('is told of where there is none', () => {
    const folder = emptyFolder()
    expect(folder.read()).toMatchObject({
      ok: false,
      issues: [{ code: 'ledger-missing', args: { folder: folder.path } }],
    })
    expect(existsSync(folder.path)).toBe(false)
  })

  test('work that fails of itself writes nothing and leaves no lock', () => {
    const folder = sample()
    const before = filesIn(folder.path)
    expect(() =>
      folder.record(occasion(), () => {
        throw new Error('ours')
      }),
    ).toThrow('ours')
    expect(filesIn(folder.path)).toEqual(before)
  })

  test('an entry that breaks its schema is our mistake', () => {
    const folder = emptyFolder()
    const acts = [received('one', { period: 'Q1' })]
    expect(() => folder.record(occasion(), () => ({ acts, files: [], issues: [] }))).toThrow('/act')
    expect(filesIn(folder.path)).toEqual([])
  })
})

describe('verify', () => {
  const whole = sample()
  const paths = filesIn(whole.path)

  test('finds every flipped bit of the ledger and of what is stored', { timeout: patience }, () => {
    const other = copy(whole)
    const sizes = paths.map((path) => statSync(join(whole.path, path)).size)
    fc.assert(
      fc.property(fc.nat({ max: sizes.reduce((a, b) => a + b) * 8 - 1 }), (position) => {
        let at = Math.floor(position / 8)
        const file = sizes.findIndex((size) => {
          if (at < size) return true
          at -= size
          return false
        })
        const path = join(other.path, paths[file] ?? '')
        const bytes = readFileSync(path)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (position % 8))
        writeFileSync(path, bytes)
        const { issues } = verifyLedger(other)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (position % 8))
        writeFileSync(path, bytes)
        return issues.some(({ severity }) => severity === 'error')
      }),
      runs(400),
    )
    expect(codes(other)).toEqual([])
  })

  test('names a stored file that is changed, and what it is now', () => {
    const other = copy(whole)
    writeFileSync(join(other.path, objectPath(sha('one'))), 'One')
    expect(verifyLedger(other).issues).toMatchObject([
      { code: 'ledger-object-damaged', args: { file: 'one.csv', submission: sha('one'), found: sha('One') } },
    ])
  })

  test('names a stored file that is gone, and one that nobody sent', () => {
    const other = copy(whole)
    renameSync(join(other.path, objectPath(sha('one'))), join(other.path, 'objects/stray'))
    expect(verifyLedger(other).issues).toMatchObject([
      { code: 'ledger-object-missing', severity: 'error', args: { file: 'one.csv' } },
      { code: 'ledger-object-unlisted', severity: 'warning', args: { path: 'objects/stray' } },
    ])
  })

  test('a ledger whose end was cut at a line leaves files that it does not list', () => {
    const other = emptyFolder()
    const put = (text: string, subject: string) =>
      other.record(occasion(), () => ({ acts: [received(text, { subject })], files: filesOf(text), issues: [] }))
    put('one', '30280-1')
    const before = bytesOf(other)
    put('two', '30283-1')
    writeFileSync(join(other.path, 'ledger.ndjson'), before)
    expect(codes(other)).toEqual(['ledger-object-unlisted'])
  })

  test.each([
    ['acceptance without a check', [received('one'), accepted('one')], 'submission-not-checked', 2],
    ['acceptance after closing', [received('one'), checked('one'), closed(), accepted('one')], 'figures-closed', 4],
    [
      'acceptance of a file with errors',
      [received('one'), checked('one', { errors: 1 }), accepted('one')],
      'submission-has-errors',
      3,
    ],
    ['reopening what is not closed', [reopened()], 'figures-not-closed', 1],
    ['a check of what never came', [received('one'), checked('two')], 'submission-unknown', 2],
    ['a file received twice', [received('one'), received('one')], 'submission-known', 2],
  ] as const)('%s, written past the rules, is named', (_, acts, fault, row) => {
    const other = emptyFolder()
    other.record(occasion('vì'), () => ({ acts, files: filesOf('one'), issues: [] }))
    expect(verifyLedger(other).issues[0]).toMatchObject({ code: 'ledger-entry-forbidden', args: { entry: row, fault } })
  })

  test('what the commands write is allowed', () => {
    const other = emptyFolder()
    const acts = [received('one'), checked('one'), accepted('one'), returned('one'), closed(), reopened()]
    other.record(occasion('vì'), () => ({ acts, files: filesOf('one'), issues: [] }))
    expect(codes(other)).toEqual([])
  })
})

describe('a damaged ledger', () => {
  test('is read by nobody and written by nobody', () => {
    const folder = sample()
    const bytes = bytesOf(folder)
    bytes[100] = (bytes[100] ?? 0) ^ 1
    writeFileSync(join(folder.path, 'ledger.ndjson'), bytes)
    expect(folder.read()).toMatchObject({ ok: false })
    const result = folder.record(occasion(), () => ({ acts: [closed()], files: [], issues: [] }))
    expect(result).toMatchObject({ ok: false })
    expect(bytesOf(folder)).toEqual(bytes)
  })

  test('a stored file comes back when the very file is put in again', () => {
    const folder = sample()
    rmSync(join(folder.path, objectPath(sha('one'))))
    writeFileSync(join(folder.path, objectPath(sha('two'))), 'TWO')
    expect(codes(folder)).toEqual(['ledger-object-missing', 'ledger-object-damaged'])
    folder.record(occasion(), () => ({ acts: [], files: filesOf('one', 'two'), issues: [] }))
    expect(codes(folder)).toEqual([])
  })
})

describe('a writing that was stopped half-way', () => {
  test('is told by the next one, which takes its place', () => {
    const folder = sample()
    const before = bytesOf(folder)
    folder.record(occasion(), () => ({ acts: [closed(), reopened()], files: [], issues: [] }))
    const after = bytesOf(folder)
    const cut = after.subarray(0, after.length - 3)
    writeFileSync(join(folder.path, 'ledger.ndjson'), cut)
    expect(verifyLedger(folder).issues).toMatchObject([
      { code: 'ledger-tail-cut', severity: 'warning', args: { entries: 1, bytes: cut.length - before.length } },
    ])
    const result = folder.record(occasion(), () => ({ acts: [closed(), reopened()], files: [], issues: [] }))
    expect(result).toMatchObject({ ok: true, value: { issues: [{ code: 'ledger-tail-cut' }] } })
    expect(bytesOf(folder)).toEqual(after)
    expect(codes(folder)).toEqual(['ledger-entry-forbidden'])
  })
})

describe('the lock', () => {
  const lock = (folder: LedgerFolder, text: string): void => {
    mkdirSync(folder.path, { recursive: true })
    writeFileSync(join(folder.path, 'ledger.lock'), text)
  }
  const nothing = () => ({ acts: [], files: [], issues: [] })
  /** A number that no process of this machine has. */
  const nobody = 2 ** 22 + 1
  const started = (): string => {
    const stat = readFileSync('/proc/self/stat', 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  }

  test('keeps a second writer out, also one in the same process, and is gone afterwards', () => {
    const folder = emptyFolder()
    folder.record(occasion(), () => {
      const second = new LedgerFolder(folder.path).record(occasion(), nothing)
      expect(second).toMatchObject({
        ok: false,
        issues: [{ code: 'folder-locked', args: { pid: String(process.pid), host: hostname(), path: 'ledger.lock' } }],
      })
      return nothing()
    })
    expect(readdirSync(folder.path)).toEqual([])
  })

  test.each([
    ['of a process that ended', `${nobody} ${hostname()} 1\n`, String(nobody)],
    [
      'of a process that ended, whose number another has by now',
      `${process.pid} ${hostname()} 1\n`,
      String(process.pid),
    ],
    ['that a power cut emptied', '', null],
    ['that a power cut left as zeros', '\0\0\0\0\0\0\0\0', null],
  ])('%s is removed and told', (_, text, pid) => {
    const folder = emptyFolder()
    lock(folder, text)
    expect(folder.record(occasion(), nothing)).toMatchObject({
      ok: true,
      value: { issues: [{ code: 'lock-stale', args: { path: 'ledger.lock', pid } }] },
    })
    expect(readdirSync(folder.path)).toEqual([])
  })

  test.each([
    ['of a process that is there', `${process.ppid} ${hostname()} \n`],
    ['of this process', `${process.pid} ${hostname()} ${started()}\n`],
    ['of another machine, of which nothing can be known', `${nobody} elsewhere.example 1\n`],
  ])('%s keeps everybody out', (_, text) => {
    const folder = emptyFolder()
    lock(folder, text)
    expect(folder.record(occasion(), nothing)).toMatchObject({ ok: false, issues: [{ code: 'folder-locked' }] })
    expect(readdirSync(folder.path)).toEqual(['ledger.lock'])
  })

  test('what ended processes left beside it goes', () => {
    const folder = emptyFolder()
    lock(folder, `${nobody} ${hostname()} 1\n`)
    for (const name of [`ledger.lock.${nobody}`, `ledger.lock.${nobody}.dead`])
      writeFileSync(join(folder.path, name), '')
    folder.record(occasion(), nothing)
    expect(readdirSync(folder.path)).toEqual([])
  })

  test('what is being written is no writing that was stopped', () => {
    const folder = sample()
    const bytes = bytesOf(folder)
    writeFileSync(join(folder.path, 'ledger.ndjson'), bytes.subarray(0, bytes.length - 3))
    const issues = () => folder.readEntries().issues.map(({ code }) => code)
    expect(issues()).toEqual(['ledger-tail-cut'])
    lock(folder, `${process.pid} ${hostname()} ${started()}\n`)
    expect(issues()).toEqual([])
  })
})
