import { copyFileSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
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
    expect(out).toMatch(/\d+ lỗi, \d+ cảnh báo, \d+ ghi chú – hợp lệ \d+\/\d+ ô, 4 tệp, \d+ quy tắc, bộ quy tắc /)
  })

  test('writes a page and a SARIF log of the same findings', () => {
    const [html, sarif] = [join(folder(), 'check.html'), join(folder(), 'check.sarif')]
    const { out } = runChitieu('check', ...files, '--json', '--html', html, '--sarif', sarif)
    const { findings } = JSON.parse(out) as { findings: readonly unknown[] }
    const log = JSON.parse(readFileSync(sarif, 'utf8')) as { runs: readonly [{ results: readonly unknown[] }] }
    expect(log.runs[0].results).toHaveLength(findings.length)
    expect(readFileSync(html, 'utf8').match(/<tr class="(?:error|warning|note)">/g)).toHaveLength(findings.length)
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

  test('cannot run without a path or with a wrong list date', () => {
    expect(runChitieu('check').status).toBe(2)
    expect(runChitieu('check', 'x.csv', '--list-date', '2025-02-30').status).toBe(2)
    expect(runChitieu('check', join(folder(), 'absent.csv')).status).toBe(2)
  })
})
