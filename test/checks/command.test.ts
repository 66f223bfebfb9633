import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import { runChitieu } from '../support/run-chitieu.ts'

const samples = join(import.meta.dirname, '../../data/submissions')
const folder = (): string => mkdtempSync(join(tmpdir(), 'chitieu-check-'))

/** Copies of some of the sample workbooks. */
function someSamples(wanted: string): readonly string[] {
  const to = folder()
  return globSync(wanted, { cwd: samples })
    .sort()
    .map((path) => {
      copyFileSync(join(samples, path), join(to, basename(path)))
      return join(to, basename(path))
    })
}

describe('chitieu check', () => {
  const files = someSamples('2025-H1/*.xlsx')

  test('gives the same bytes whatever the order of its paths', () => {
    const there = runChitieu('check', ...files, '--json')
    const back = runChitieu('check', ...[...files].reverse(), '--json')
    expect(there.status).toBe(1)
    expect(files.length).toBeGreaterThan(1)
    expect(back.out).toBe(there.out)
  })

  test('names the cell, what is wrong and what to write, and says the counts', () => {
    const { out } = runChitieu('check', ...files)
    expect(out).toContain('[cell-blank] trang "13a-BTP-HTQTCT-HT" W16: Ô bắt buộc chưa nhập.')
    // Four forms of 22 cells, nine of them faulty. Five partitions, two parts of wholes; form superseded, blank, marks, decimals,
    // limits; one report a body.
    expect(out).toContain(
      '9 lỗi, 1 cảnh báo (1 cần ghi lý do), 0 ghi chú – hợp lệ 79/88 ô, 4 tệp, 13 quy tắc, bộ quy tắc 1.0',
    )
  })

  test('writes a page, a SARIF log and a JUnit report of the same findings', () => {
    const [html, sarif, junit] = ['check.html', 'check.sarif', 'check.xml'].map((name) => join(folder(), name))
    const written = ['--html', html ?? '', '--sarif', sarif ?? '', '--junit', junit ?? '']
    const { out } = runChitieu('check', ...files, '--json', ...written)
    const { findings } = JSON.parse(out) as { findings: readonly unknown[] }
    const log = JSON.parse(readFileSync(sarif ?? '', 'utf8')) as { runs: readonly [{ results: readonly unknown[] }] }
    expect(log.runs[0].results).toHaveLength(findings.length)
    const report = readFileSync(junit ?? '', 'utf8')
    expect(report.match(/<testsuite /g)).toHaveLength(files.length)
    expect(report.match(/<testcase /g)).toHaveLength(findings.length)
    expect(readFileSync(html ?? '', 'utf8').match(/<tr class="(?:error|warning|note)">/g)).toHaveLength(findings.length)
  })

  test('a reason typed for a warning stands beside it, and warnings do not fail the check', () => {
    const place = folder()
    const path = join(place, 'year.csv')
    writeFileSync(path, 'unit,poor-households\n30307,3\n')
    const declared = ['--period', '2025', '--list-date', '2025-07-01']
    const reasons = join(place, 'reasons.csv')
    writeFileSync(reasons, 'file,place,code,reason\nyear.csv,A2,unit-transitional,đã gồm cả kỳ\n')
    const { status, out } = runChitieu('check', path, ...declared, '--reasons', reasons, '--json')
    const { findings, totals } = JSON.parse(out)
    expect(status).toBe(0)
    expect(totals).toMatchObject({ error: 0, warning: 1 })
    expect(findings[0]).toMatchObject({ code: 'unit-transitional', reason: 'đã gồm cả kỳ' })
    expect(runChitieu('check', path, ...declared).out).toContain('1 cảnh báo (1 cần ghi lý do)')
    expect(runChitieu('check', path, ...declared, '--reasons', reasons).out).toContain('1 cảnh báo (đã có lý do)')
  })

  test('a file of reasons without one of its columns stops it', () => {
    const place = folder()
    const path = join(place, 'year.csv')
    writeFileSync(path, 'unit,poor-households\n30307,3\n')
    const reasons = join(place, 'reasons.csv')
    writeFileSync(reasons, 'file,cell,code,reason\nyear.csv,A2,unit-transitional,x\n')
    const { status, err } = runChitieu('check', path, '--period', '2025', '--reasons', reasons)
    expect([status, err]).toEqual([2, expect.stringContaining('[column-missing]')])
    expect(err).toContain('place')
  })

  test("rules of one's own that cannot be read stop it", () => {
    const place = folder()
    const [wrong, form] = [join(place, 'wrong.json'), join(place, 'year.csv')]
    const rule = { id: 'own-1', form: 'table', severity: 'error', expect: 'true', text: { vi: 'x', en: 'x' } }
    writeFileSync(wrong, JSON.stringify([{ ...rule, severity: 'fatal' }]))
    writeFileSync(form, 'unit,poor-households\n30307,3\n')
    const declared = ['--period', '2025-12', '--list-date', '2025-07-01']
    expect(runChitieu('check', form, ...declared).status).toBe(0)
    expect(runChitieu('check', form, ...declared, '--rules', wrong).status).toBe(2)
  })

  test('writes the marked workbook and the receipt of each file', () => {
    const [to, place] = [join(folder(), 'back'), folder()]
    const table = join(place, 'year.csv')
    writeFileSync(table, 'unit,period,listDate,poor-households\n')
    const { status, out } = runChitieu('check', ...files, table, '--mark', to, '--receipt', to, '--json')
    const { files: checked } = JSON.parse(out) as { files: readonly { file: string; totals: { error: number } }[] }
    expect(status).toBe(1)
    const stems = files.map((path) => basename(path, '.xlsx'))
    expect(readdirSync(to).sort()).toEqual(
      [
        ...stems.flatMap((stem) => [`${stem}.marked.xlsx`, `${stem}.receipt.json`, `${stem}.receipt.txt`]),
        ...['year.receipt.json', 'year.receipt.txt'],
      ].sort(),
    )
    for (const path of files) {
      const stem = join(to, basename(path, '.xlsx'))
      const names = readSheets(readFileSync(`${stem}.marked.xlsx`), { name: 'x.xlsx' }).sheets.map(({ name }) => name)
      expect(names).toContain('Kết quả kiểm tra')
      const receipt = JSON.parse(readFileSync(`${stem}.receipt.json`, 'utf8'))
      expect(receipt).toMatchObject({
        sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
        errors: checked.find(({ file }) => file === basename(path))?.totals.error,
        isProofOfSubmission: false,
      })
      expect(readFileSync(`${stem}.receipt.txt`, 'utf8')).toContain(receipt.sha256)
    }
    expect(JSON.parse(readFileSync(join(to, 'year.receipt.json'), 'utf8'))).toMatchObject({ errors: 1, cells: 0 })
  })

  test('files of one name are told apart by their folders, and a file named twice is read once', () => {
    const place = folder()
    const [one, other, to] = [join(place, 'x', 'a.csv'), join(place, 'y', 'a.csv'), join(place, 'back')]
    for (const path of [one, other]) {
      mkdirSync(dirname(path))
      writeFileSync(path, 'unit,period,listDate,poor-households\n30307,2025-12,2025-07-01,3\n')
    }
    const { out } = runChitieu('check', one, other, join(place, 'x', '..', 'x'), '--receipt', to, '--json')
    const { files: checked } = JSON.parse(out) as { files: readonly { file: string; cells: number }[] }
    expect(checked.map(({ file, cells }) => [file, cells])).toEqual([
      ['x/a.csv', 1],
      ['y/a.csv', 1],
    ])
    expect(existsSync(join(to, 'x', 'a.receipt.json')) && existsSync(join(to, 'y', 'a.receipt.json'))).toBe(true)
  })

  test('a report is written into a folder that is not there yet', () => {
    const report = join(folder(), 'new', 'check.html')
    expect(runChitieu('check', files[0] ?? '', '--html', report).err).toBe('')
    expect(existsSync(report)).toBe(true)
  })

  test('of two files whose names are the same letters no receipt is written', () => {
    const [place, to] = [folder(), join(folder(), 'back')]
    const [one, other] = [join(place, 'Xã.csv'.normalize('NFC')), join(place, 'Xã.csv'.normalize('NFD'))]
    for (const path of [one, other]) writeFileSync(path, 'unit,poor-households\n30307,3\n')
    const { status, err } = runChitieu('check', one, other, '--receipt', to)
    expect(status).toBe(2)
    expect(err).toContain('[file-unwritable]')
    expect(existsSync(to)).toBe(false)
  })

  test('a table without rows is an error, and a folder without files cannot be checked', () => {
    const place = folder()
    expect(runChitieu('check', place, '--json')).toMatchObject({ status: 2 })
    expect(runChitieu('check', place).err).toContain('[no-file-found]')
    const path = join(place, 'h.csv')
    writeFileSync(path, 'unit,period,listDate,population-resident-average\n')
    const { status, out } = runChitieu('check', path, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(out).findings).toMatchObject([
      { code: 'file-empty', severity: 'error', place: { file: 'h.csv' } },
    ])
  })

  test('a folder of files of two systems is read with both mappings', () => {
    const place = folder()
    writeFileSync(join(place, 'SoLieu.csv'), 'MA_DV,TEN_DV,MA_CT,KY,DVT,GIA_TRI\nAG,An Giang,GN01,2025-Q1,,5\n')
    writeFileSync(join(place, 'b.csv'), 'unit,indicator,period,value\nKG,DTC.KH,2025-Q1,5\n')
    const systems = ['--mapping', 'sample-system-a', '--mapping', 'sample-system-b']
    const { status, out } = runChitieu('check', place, ...systems, '--json')
    const { files } = JSON.parse(out) as { files: readonly { file: string; unit: string; cells: number }[] }
    expect(status).toBe(0)
    expect(files.map(({ file, unit, cells }) => [file.split('/').at(-1), unit, cells])).toEqual([
      ['SoLieu.csv', '89-1', 1],
      ['b.csv', '91-1', 1],
    ])
    expect(runChitieu('check', join(place, 'b.csv'), '--mapping', 'sample-system-a')).toMatchObject({ status: 1 })
    expect(runChitieu('check', place, '--mapping', 'sample-system-a', '--mapping', 'none').status).toBe(2)
  })

  test('cannot run without a path or with a wrong list date', () => {
    expect(runChitieu('check').status).toBe(2)
    expect(runChitieu('check', 'x.csv', '--list-date', '2025-02-30').status).toBe(2)
    expect(runChitieu('check', join(folder(), 'absent.csv')).status).toBe(2)
  })
})
