import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateLedgerEntry } from '@chitieu/indicators/validators'
import { describe, expect, test } from 'vitest'
import { runChitieu } from '../support/run-chitieu.ts'
import { smallData } from '../support/small-data.ts'
import { sha } from './toy-ledger.ts'

const samples = join(import.meta.dirname, '../../data/submissions')
const place = (): string => mkdtempSync(join(tmpdir(), 'chitieu-desk-'))
/** A country of four units, read in no time. */
const SMALL = ['--data', smallData()]
const AT = '2025-07-10T09:00:00+07:00'

/** A ledger on a disk, worked on by the command. */
class Desk {
  readonly folder = join(place(), 'ledger')
  readonly #data: readonly string[]

  constructor(data: readonly string[] = SMALL) {
    this.#data = data
  }

  do(subject: string, ...args: readonly string[]) {
    const own = ['--ledger', this.folder, '--by', 'Trần Thị Bình', '--at', AT, ...this.#data]
    return runChitieu('ledger', subject, ...args, ...own)
  }

  ask(subject: string, ...args: readonly string[]) {
    const { status, out, err } = this.do(subject, ...args, '--json')
    return { status, err, answer: JSON.parse(out) }
  }

  get bytes(): string {
    return readFileSync(join(this.folder, 'ledger.ndjson'), 'utf8')
  }
}

/** A table of one figure of one unit for a year. */
function table(name: string, value: number, unit = 'A'): { readonly path: string; readonly sha: string } {
  const path = join(place(), name)
  const text = `unit,period,listDate,land-area\n${unit},2019,2019-12-31,${value}\n`
  writeFileSync(path, text)
  return { path, sha: sha(text) }
}

/** The same of a commune that is real. */
function realTable(): ReturnType<typeof table> {
  const text = 'unit,period,listDate,administrative-files-received\n30280,2025-05,2025-05-31,4\n'
  const path = join(place(), 'good.csv')
  writeFileSync(path, text)
  return { path, sha: sha(text) }
}

const kinds = (answer: { readonly recorded: readonly { readonly act: { readonly kind: string } }[] }) =>
  answer.recorded.map(({ act }) => act.kind)
const codes = (answer: { readonly findings: readonly { readonly code: string }[] }) =>
  answer.findings.map(({ code }) => code)

describe('from receipt to closing', () => {
  const desk = new Desk()
  const [first, correction] = [table('a.csv', 10), table('b.csv', 12)]

  test('what comes is stored, checked and accepted', () => {
    const receipt = desk.ask('receive', first.path)
    expect(receipt).toMatchObject({ status: 0, err: '' })
    expect(receipt.answer.recorded).toMatchObject([
      {
        seq: 1,
        at: AT,
        by: 'Trần Thị Bình',
        act: { kind: 'received', file: 'a.csv', submission: first.sha, day: '2025-07-10' },
      },
    ])
    for (const entry of receipt.answer.recorded) expect(validateLedgerEntry(entry)).toBe(true)
    expect(desk.ask('accept', first.sha)).toMatchObject({
      status: 1,
      answer: { findings: [{ code: 'submission-not-checked' }] },
    })
    const { status, answer } = desk.ask('check')
    expect({ status, kinds: kinds(answer) }).toEqual({ status: 0, kinds: ['checked'] })
    expect(answer.check).toMatchObject({ totals: { error: 0 }, files: [{ sha256: first.sha }] })
    expect(kinds(desk.ask('accept', first.sha.slice(0, 8)).answer)).toEqual(['accepted'])
  })

  test('the same file again changes no byte', () => {
    const before = desk.bytes
    const { status, answer } = desk.ask('receive', first.path)
    expect({ status, kinds: kinds(answer), codes: codes(answer) }).toEqual({
      status: 0,
      kinds: [],
      codes: ['submission-known'],
    })
    desk.do('check')
    desk.do('accept', first.sha)
    expect(desk.bytes).toBe(before)
  })

  test('a correction that says what it replaces takes its place', () => {
    expect(desk.ask('receive', correction.path, '--replaces', first.sha)).toMatchObject({
      status: 0,
      answer: { findings: [] },
    })
    desk.do('check')
    expect(kinds(desk.ask('accept', correction.sha).answer)).toEqual(['replaced', 'accepted'])
    const { answer } = desk.ask('list')
    expect(
      answer.submissions.map(
        ({
          status,
          reports: [own],
        }: never[] & { status: string; reports: [{ revision: number; isCurrent: boolean }] }) => [
          status,
          own.revision,
          own.isCurrent,
        ],
      ),
    ).toEqual([
      ['replaced', 0, false],
      ['accepted', 1, true],
    ])
  })

  test('both revisions stand side by side', () => {
    expect(desk.ask('diff', first.sha, correction.sha).answer).toMatchObject([
      { cells: 1, differences: [{ before: { value: '10' }, after: { value: '12' }, difference: '2' }] },
    ])
    expect(desk.do('diff', first.sha, correction.sha).out).toContain('10 → 12 (+2)')
  })

  test('files of two units are not compared', () => {
    const other = table('c.csv', 3, 'E')
    desk.do('receive', other.path)
    const { status, out } = desk.do('diff', first.sha, other.sha, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { code: 'submissions-not-comparable', args: { what: 'unit', value: 'A-1', other: 'E-1' } },
    ])
  })

  test('closed figures take no change until they are reopened with a reason', () => {
    const target = ['--form', 'table', '--period', '2019']
    const pending = table('c.csv', 3, 'E').sha
    desk.do('check')
    expect(kinds(desk.ask('close', ...target).answer)).toEqual(['closed'])
    expect(desk.ask('accept', pending)).toMatchObject({ status: 1, answer: { findings: [{ code: 'figures-closed' }] } })
    expect(desk.ask('return', correction.sha, '--why', 'sai')).toMatchObject({
      status: 1,
      answer: { findings: [{ code: 'figures-closed' }] },
    })
    expect(desk.do('reopen', ...target).status).toBe(2)
    expect(desk.ask('reopen', ...target, '--why', 'nhận thêm một xã').answer.recorded).toMatchObject([
      { why: 'nhận thêm một xã' },
    ])
    expect(kinds(desk.ask('accept', pending).answer)).toEqual(['accepted'])
  })

  test('the whole of it verifies, and shows what was done with a file in words', () => {
    const { status, out, err } = desk.do('verify')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^0 lỗi, 0 cảnh báo – \d+ mục, 3 tệp · [0-9a-f]{64}\n$/)
    const shown = desk.do('show', correction.sha).out
    for (const word of ['đã nhận', 'thay cho', 'đã kiểm tra', 'chấp nhận', 'Trần Thị Bình'])
      expect(shown).toContain(word)
    expect(desk.do('list', '--lang', 'en').out).toMatch(/replaced +2025-07-10 +table 2019 A-1 +a\.csv/)
  })

  test('a flipped bit is found by its line, and nothing is written after it', () => {
    const path = join(desk.folder, 'ledger.ndjson')
    const bytes = readFileSync(path)
    const at = bytes.indexOf('Trần')
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const { status, out } = desk.do('verify', '--json')
    expect(status).toBe(1)
    expect(JSON.parse(out).findings[0]).toMatchObject({ code: 'ledger-hash-differs', place: { row: 1 } })
    expect(desk.do('list')).toMatchObject({ status: 2, err: expect.stringContaining('ledger-hash-differs') })
    expect(desk.do('close', '--form', 'table', '--period', '2019')).toMatchObject({ status: 2 })
    expect(readFileSync(path)).toEqual(bytes)
  })
})

describe('approval', () => {
  const target = ['--form', '13a/BTP/HTQTCT/HT', '--period', '2025-H1']

  test('goes by the steps in the data, and only then may figures be closed', () => {
    const desk = new Desk([])
    desk.do('receive', join(samples, '2025-H1', 'SAMPLE_13a-btp-htqtct-ht_2025-H1_30295-1.xlsx'))
    expect(desk.ask('close', ...target)).toMatchObject({
      status: 1,
      answer: { findings: [{ code: 'approval-missing' }] },
    })
    expect(desk.ask('approve', ...target, '--role', 'head')).toMatchObject({
      status: 1,
      answer: { findings: [{ code: 'approval-out-of-order', args: { expected: 'preparer' } }] },
    })
    expect(codes(desk.ask('approve', ...target, '--role', 'minister').answer)).toEqual(['approval-role-unknown'])
    for (const role of ['preparer', 'checker', 'head']) {
      expect(kinds(desk.ask('approve', ...target, '--role', role).answer)).toEqual(['approved'])
    }
    expect(desk.ask('close', ...target).answer.recorded).toMatchObject([
      { act: { kind: 'closed', form: '13a-btp-htqtct-ht', period: '2025-H1', edition: null } },
    ])
    expect(desk.do('list').out).toMatch(/chốt số liệu +13a-btp-htqtct-ht 2025-H1 mọi bản/)
  })
})

describe('a folder of workbooks', () => {
  const NAMES = [
    'SAMPLE_13a-btp-htqtct-ht_2025-H1_30295-1.xlsx',
    'SAMPLE_13a-btp-htqtct-ht_2025-H1_30331-1.xlsx',
  ] as const
  const sent = place()
  mkdirSync(join(sent, '2025-H1'))
  for (const name of NAMES) copyFileSync(join(samples, '2025-H1', name), join(sent, '2025-H1', name))
  writeFileSync(
    join(sent, 'received.csv'),
    `file,received\n2025-H1/${NAMES[0]},2025-07-03\n2025-H1/${NAMES[1]},2025-07-02\n`,
  )

  test('comes with the days of its list, whatever the order of the paths, to the same bytes', () => {
    const [one, straight, back] = [new Desk([]), new Desk([]), new Desk([])]
    const { status, answer } = one.ask('receive', sent)
    expect(status).toBe(0)
    expect(answer.recorded).toMatchObject([
      {
        remaining: 1,
        act: { day: '2025-07-03', report: { form: '13a-btp-htqtct-ht', period: '2025-H1', subject: '30295-1' } },
      },
      { remaining: 0, act: { day: '2025-07-02', report: { subject: '30331-1' } } },
    ])
    const paths = NAMES.map((name) => join(sent, '2025-H1', name))
    straight.do('receive', ...paths)
    back.do('receive', ...[...paths].reverse())
    expect(back.bytes).toBe(straight.bytes)
  })

  test('a file with errors is not accepted, and is returned with the reasons; the others of the same command go through', () => {
    const desk = new Desk([])
    const good = realTable()
    const received = desk.ask('receive', sent, good.path)
    const bad: string = received.answer.recorded[0].act.submission
    expect(desk.ask('check').status).toBe(1)
    const { status, answer } = desk.ask('accept', bad, good.sha)
    expect({ status, kinds: kinds(answer) }).toEqual({ status: 1, kinds: ['accepted'] })
    expect(answer.findings).toMatchObject([{ code: 'submission-has-errors', args: { errors: 3 } }])
    const returned = desk.ask('return', bad, '--why', 'Ô W16 chưa nhập', '--why', 'Số ghi bằng chữ')
    expect(returned.answer.recorded).toMatchObject([{ act: { reasons: ['Ô W16 chưa nhập', 'Số ghi bằng chữ'] } }])
    expect(codes(desk.ask('receive', sent).answer)).toEqual(['returned-sent-again', 'submission-known'])
  })
})

describe('what cannot be done', () => {
  const begun = new Desk()
  begun.do('receive', table('x.csv', 1).path)
  const before = begun.bytes
  const none = join(place(), 'none')

  test.each([
    ['nothing', []],
    ['an unheard-of subject', ['forget']],
    ['receiving nothing', ['receive']],
    ['receiving a folder without files', ['receive', place()]],
    ['returning without a reason', ['return', sha('x')]],
    ['a moment without its offset', ['close', '--form', 'table', '--period', '2019', '--at', '2025-07-10T09:00:00']],
    ['a day that is none', ['close', '--form', 'table', '--period', '2019', '--at', '2025-02-30T10:00:00Z']],
    ['a period that is none', ['close', '--form', 'table', '--period', 'H1-2025']],
    ['a form that is none', ['close', '--form', 'nobody', '--period', '2025-H1']],
    ['a mapping that is a file', ['receive', table('x.csv', 1).path, '--mapping', 'map.json']],
    [
      'two files that are to replace one',
      ['receive', ...['x.csv', 'y.csv'].map((name) => table(name, 1).path), '--replaces', sha('z')],
    ],
    ['two files that one is to replace', ['accept', sha('x'), sha('y'), '--replaces', sha('z')]],
  ])('%s ends with 2 and one finding, and the ledger is as it was', (_, args) => {
    const { status, err } = runChitieu('ledger', ...args, '--ledger', begun.folder, '--by', 'An', ...SMALL)
    expect(status).toBe(2)
    expect(err).toMatch(/^lỗi \[option-invalid|^lỗi \[period-invalid|^lỗi \[form-unknown|^lỗi \[no-file-found/)
    expect(err).not.toContain('    at ')
    expect(begun.bytes).toBe(before)
  })

  test.each([['list'], ['verify'], ['check'], ['accept', sha('x')], ['close', '--form', 'table', '--period', '2019']])(
    '%s where no ledger is says so and begins none',
    (...args) => {
      const { status, err } = runChitieu('ledger', ...args, '--ledger', none, '--by', 'An', ...SMALL)
      expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('[ledger-missing]') })
      expect(existsSync(none)).toBe(false)
    },
  )

  test('a hash that nothing has, and writing without saying who writes', () => {
    const { path } = table('y.csv', 1)
    const unsigned = runChitieu('ledger', 'receive', path, '--ledger', begun.folder, ...SMALL)
    expect(unsigned).toMatchObject({ status: 2, err: expect.stringContaining('--by') })
    expect(begun.ask('accept', 'ffffffff')).toMatchObject({ status: 1, answer: [{ code: 'submission-unknown' }] })
    expect(begun.bytes).toBe(before)
  })
})
