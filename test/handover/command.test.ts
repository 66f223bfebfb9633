import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateHandover } from '../../packages/indicators/src/generated/validators.js'
import { runChitieu } from '../support/run-chitieu.ts'
import { cleanFiles } from '../support/sample-province.ts'
import { DATA } from '../templates/template-world.ts'

/** Phường Mỹ Thới and Phường Mỹ Thạnh become one ward of the first name. */
const CHANGE = '2025-07-01-30301'

const temporary = (name: string): string => mkdtempSync(join(tmpdir(), `chitieu-${name}-`))
const files = [...cleanFiles((path) => /_30(?:301-[12]|304-1)\.xlsx$/.test(path))]

/** A folder with the reports of both wards and of the new one, but for those that are left out. */
function folderOf(isLeftOut: (name: string) => boolean = () => false): string {
  const folder = temporary('handed')
  for (const { name, bytes } of files) if (!isLeftOut(name)) writeFileSync(join(folder, basename(name)), bytes)
  return folder
}

/** The data of the repository with a sign-off of its own. */
function dataWith(name: string, signoff: unknown): string {
  const folder = temporary('data')
  cpSync(DATA, folder, { recursive: true, filter: (path) => basename(path) !== 'submissions' })
  writeFileSync(join(folder, 'signoff', name), JSON.stringify(signoff))
  return folder
}

const say = (...args: readonly string[]) => runChitieu('handover', ...args)
const codesOf = (text: string): readonly string[] =>
  [...text.matchAll(/^\S.* \[([a-z-]+)\]/gm)].map(([, code = '']) => code)
const whole = folderOf()
const lacking = folderOf((name) => name.includes('commune-monthly_2025-Q2_30301-1'))

describe('a change of which every report is there', { timeout: 300_000 }, () => {
  const out = temporary('handover')
  const { status, out: said, err } = say(CHANGE, whole, '--out', out)

  test('ends with 0 and says how it stands', () => {
    expect([status, err]).toEqual([0, ''])
    expect(said).toMatch(
      /^Đối chiếu bàn giao số liệu: Từ Phường Mỹ Thới \(cũ\), Phường Mỹ Thạnh \(cũ\) sang Phường Mỹ Thới \(mới\), 01\/07\/2025\n/,
    )
    // Two quarters of two forms and a half-year, of each ward one report.
    expect(said.match(/Ủy ban nhân dân cấp xã: phải có 2 · có 2 · thiếu 0 · trùng 0/g)).toHaveLength(5)
    expect(said).toMatch(/\nKhớp: không còn gì phải giải trình; .*\n$/)
    expect(codesOf(said)).toEqual([])
  })

  test('writes record, page, list of files and what was put together as one set', () => {
    const current = join(out, 'current')
    expect(readlinkSync(current)).toMatch(/^\.releases[/\\][0-9a-f]{64}$/)
    const read = (path: string): string => readFileSync(join(current, path), 'utf8')
    const record = JSON.parse(read('handover.json'))
    expect(validateHandover(record)).toBe(true)
    expect(read('handover.html')).toContain('<html lang="vi">')
    const lines = files
      .filter(({ name }) => name.includes('-1.xlsx'))
      .map(({ name, sha256 }) => `${sha256}  ${basename(name)}`)
    expect(read('manifest-sha256.txt').trimEnd().split('\n').sort()).toEqual([...lines].sort())
    for (const { form, periods } of record.forms) {
      for (const { period, record: hash } of periods) {
        if (hash === null) continue
        expect(
          createHash('sha256')
            .update(read(`consolidated/${form}/${period}.json`))
            .digest('hex'),
        ).toBe(hash)
      }
    }
  })

  test('is JSON by its schema, the same bytes each time and as written', () => {
    const { status: again, out: json } = say(CHANGE, whole, '--json')
    expect(again).toBe(0)
    expect(json).toBe(readFileSync(join(out, 'current/handover.json'), 'utf8'))
  })
})

describe('a change of which a report is not there', { timeout: 300_000 }, () => {
  test('ends with 1 and names it', () => {
    const { status, out: said } = say(CHANGE, lacking)
    expect(status).toBe(1)
    expect(codesOf(said)).toEqual(['territory-not-reported'])
    expect(said).toContain('chưa có số liệu từ 01/4/2025 đến 30/6/2025 của 1 đơn vị: 30301 Phường Mỹ Thới.')
    expect(said).toMatch(/\nCòn 1 việc chưa giải trình; .*\n$/)
  })

  test('ends with 0 when the sign-off explains it, and with 2 when that is of another change', () => {
    const text = { vi: 'Bản giấy ở kho lưu trữ', en: 'Paper copy in the archive' }
    const signoff = {
      ...{ change: CHANGE, within: null, sample: true, handedOverBy: [], receivedBy: [], witnesses: [] },
      ...{ place: null, date: null, manifest: null, files: [] },
      explanations: [{ of: { kind: 'missing', unit: '30301-1', period: '2025-Q2' }, text, by: text }],
    }
    const explained = say(CHANGE, lacking, '--data', dataWith(`${CHANGE}.json`, signoff))
    expect([explained.status, codesOf(explained.out)]).toEqual([0, []])
    expect(explained.out).toMatch(/\nMọi chênh lệch đã có giải trình; .*\n$/)
    const wrong = say(CHANGE, lacking, '--data', dataWith(`${CHANGE}.json`, { ...signoff, change: '2025-07-01' }))
    expect([wrong.status, codesOf(wrong.err)]).toEqual([2, ['record-invalid']])
  })
})

describe('what cannot be drawn up ends with 2', () => {
  test.each([
    ['no change', [], 'option-invalid'],
    ['no path', [CHANGE], 'option-invalid'],
    ['a change that is not there', ['2025-07-01-99999', whole], 'change-not-found'],
    ['a territory in which nothing ended', ['2025-07-01', whole, '--within', '01-1'], 'handover-untouched'],
    ['a folder without reports', [CHANGE, temporary('empty')], 'no-file-found'],
    ['an option that is none', [CHANGE, whole, '--when', 'now'], 'option-unknown'],
  ] as const)('%s', (_, args, code) => {
    const { status, out, err } = say(...args)
    expect([status, out, codesOf(err)]).toEqual([2, '', [code]])
  })
})
