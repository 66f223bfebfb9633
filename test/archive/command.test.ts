import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { askChitieu, runChitieu } from '../support/run-chitieu.ts'

const samples = join(import.meta.dirname, '../../data/archives')
const folder = (): string => mkdtempSync(join(tmpdir(), 'chitieu-archive-'))
const archive = folder()
const bring = (system: string, from: string, ...more: readonly string[]) =>
  runChitieu('import-archive', system, '--from', from, '--archive', archive, ...more)
const find = (...words: readonly string[]) =>
  askChitieu('archive', 'find', ...words, '--archive', archive) as {
    readonly status: number
    readonly answer: readonly Readonly<Record<string, unknown>>[]
  }

/** A copy of sample system A with one row changed. */
function changedSample(): string {
  const copy = folder()
  cpSync(join(samples, 'sample-system-a'), copy, { recursive: true })
  const table = join(copy, 'so-lieu/SAMPLE_2019.csv')
  writeFileSync(table, readFileSync(table, 'utf8').replace('13.908', '13.909'))
  return copy
}

/** The same with the manifest that states it: no hash is stated any more. */
function otherSample(): string {
  const copy = changedSample()
  const manifest = join(copy, 'archive.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(/"sha256": "[0-9a-f]{64}"/g, '"sha256": null'))
  return copy
}

beforeAll(() => {
  for (const system of ['sample-system-a', 'sample-system-b']) {
    expect(bring(system, join(samples, system)).status).toBe(0)
  }
})

test('an import says in words how many files, records and codes there were before and after', () => {
  const { status, out } = bring('sample-system-a', join(samples, 'sample-system-a'))
  expect(status).toBe(0)
  expect(out).toContain('tệp: kê khai 9, nhận 9')
  expect(out).toContain('bản ghi: hệ thống cũ nêu 111, đếm được 111')
  expect(out).toContain('mã đơn vị: xác định được 3/3, trên danh mục ngày 2025-06-30')
  expect(out).toMatch(/Bản [0-9a-f]{12} đã có ở .+, không có gì thay đổi\./)
})

test('an error keeps everything out: findings, exit 1, nothing written', () => {
  const empty = folder()
  const { status, answer } = askChitieu(
    ...['import-archive', 'sample-system-a', '--from', changedSample(), '--archive', join(empty, 'archive')],
  ) as { status: number; answer: { state: string; findings: { code: string }[] } }
  expect(status).toBe(1)
  expect(answer.state).toBe('refused')
  expect(answer.findings.map(({ code }) => code)).toEqual(['archive-hash-differs', 'archive-indicator-kept'])
  expect(existsSync(join(empty, 'archive'))).toBe(false)
})

test('another archive of the system needs to say which edition it replaces, and the old one is kept', () => {
  const own = folder()
  const at = (from: string, ...more: readonly string[]) =>
    askChitieu('import-archive', 'sample-system-a', '--from', from, '--archive', own, ...more) as {
      readonly status: number
      readonly answer: { readonly edition: string; readonly state: string }
    }
  const { edition } = at(join(samples, 'sample-system-a')).answer
  const other = otherSample()
  const refused = runChitieu('import-archive', 'sample-system-a', '--from', other, '--archive', own)
  expect(refused.status).toBe(1)
  expect(refused.err).toContain(`[archive-differs]`)
  expect(refused.err).toContain(`--replaces ${edition.slice(0, 12)}`)
  expect(
    runChitieu('import-archive', 'sample-system-a', '--from', other, '--archive', own, '--replaces', 'x').status,
  ).toBe(1)
  const replaced = at(other, '--replaces', edition.slice(0, 12))
  expect([replaced.status, replaced.answer.state]).toEqual([0, 'written'])
  expect(existsSync(join(own, 'sample-system-a/editions', edition, 'index.ndjson'))).toBe(true)
  const list = JSON.parse(readFileSync(join(own, 'sample-system-a/editions.json'), 'utf8'))
  expect(list).toEqual({ system: 'sample-system-a', editions: [edition, replaced.answer.edition] })
})

test('the manifest must be of the system that is named', () => {
  const { status, err } = bring('sample-system-b', join(samples, 'sample-system-a'))
  expect(status).toBe(2)
  expect(err).toContain('[archive-system-differs]')
})

test.each([
  ['import-archive'],
  ['import-archive', 'sample-system-a'],
  ['import-archive', 'sample-system-a', '--from', 'no-such-folder'],
  ['archive'],
  ['archive', 'find'],
])('%s %s cannot run', (...args) => {
  expect(runChitieu(...args).status).toBe(2)
})

test('narratives are found without accents, with unit, period, file and hash', () => {
  const { status, answer } = find('giai phong', 'MAT BANG')
  expect(status).toBe(0)
  expect(answer).toHaveLength(1)
  expect(answer[0]).toMatchObject({
    ...{ system: 'sample-system-a', kind: 'narrative', unit: '89-1', period: '2024' },
    place: { file: 'loi-van/SAMPLE_an-giang-2024.txt' },
    passage: expect.stringContaining('giải phóng mặt bằng chậm'),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('figures are found by their old code, by the name here, and by unit over all lists', () => {
  // GN02 of three units in six years; the same indicator is DTC.TH in system B: three units in six years.
  expect(find('gn02').answer).toHaveLength(18)
  const english = find('public investment disbursed', '--system', 'sample-system-b').answer
  expect(english).toHaveLength(18)
  const years = find('ASXH.1', '--unit', '31081').answer.map(({ unit, period }) => `${unit} ${period}`)
  expect(years).toEqual([
    '31081-1 2019',
    '31081-1 2020',
    '31081-2 2021',
    '31081-2 2022',
    '31081-2 2023',
    '31081-2 2024',
  ])
  expect(find('--unit', '31099-1').answer).toHaveLength(2 * 5)
})

test('a hit is printed with its place and hash', () => {
  const { out } = runChitieu('archive', 'find', 'HN01', '--unit', '89-1', '--archive', archive)
  expect(out).toMatch(
    /Tỉnh An Giang \(89-1\) · 2019 · HN01 Hộ nghèo: 13\.908 hộ\n {4}sample-system-a: so-lieu\/SAMPLE_2019\.csv, SAMPLE_2019, F4 · sha256 [0-9a-f]{64}/,
  )
  expect(out).toContain('6 mục tìm được')
})

test('a system without archive is said to have none', () => {
  const { status, err } = runChitieu('archive', 'find', 'x', '--system', 'sample-system-c', '--archive', archive)
  expect(status).toBe(2)
  expect(err).toContain('[archive-not-found]')
})

test('the archives there are stand in a list', () => {
  const { answer } = askChitieu('archive', 'list', '--archive', archive)
  expect(answer).toMatchObject([
    { system: 'sample-system-a', sharing: 'public', editions: 1, counts: { records: { before: 111, after: 111 } } },
    { system: 'sample-system-b', sharing: 'internal', editions: 1, counts: { records: { before: 92, after: 92 } } },
  ])
})

test('verify passes over what is whole and finds what is not', () => {
  expect(runChitieu('archive', 'verify', '--archive', archive).status).toBe(0)
  const own = folder()
  cpSync(archive, own, { recursive: true })
  const [hit] = askChitieu('archive', 'find', 'doi chieu von', '--archive', own).answer as { object: string }[]
  rmSync(hit?.object ?? '')
  const { status, out } = runChitieu('archive', 'verify', '--archive', own)
  expect(status).toBe(1)
  expect(out).toContain('[archive-object-damaged] dinh-kem/SAMPLE_quyet-toan-2023.pdf')
})

test('an index that is no longer as it was kept is named and nothing of it is found or listed', () => {
  const own = join(folder(), 'archive')
  const run = (...words: readonly string[]) => runChitieu('archive', ...words, '--archive', own)
  const from = join(samples, 'sample-system-a')
  expect(runChitieu('import-archive', 'sample-system-a', '--from', from, '--archive', own).status).toBe(0)
  const editions = join(own, 'sample-system-a/editions')
  const index = join(editions, readdirSync(editions)[0] ?? '', 'index.ndjson')
  const kept = readFileSync(index, 'utf8')
  chmodSync(index, 0o644)
  // The first is no JSON any more; the second is, and says another value.
  for (const changed of [kept.replace(':', ';'), kept.replace('13.908', '13.909')]) {
    expect(changed).not.toBe(kept)
    writeFileSync(index, changed)
    for (const words of [['find', 'TT01'], ['list']]) {
      const { status, out, err } = run(...words)
      expect([status, out, /\[([a-z-]+)\]/.exec(err)?.[1]]).toEqual([1, '', 'archive-object-damaged'])
    }
  }
})
