import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { data, makeWorkbook } from '../ingest/make-workbook.ts'
import { refused } from '../ingest/refused-files.ts'
import { patience } from '../invariants/runs.ts'
import { check, openChecker, saved, status } from './checker-page.ts'
import { buildCheckerSite, type CheckerSite } from './checker-site.ts'
import { launchChromium } from './chromium.ts'

const samples = join(import.meta.dirname, '../../data/submissions')
const wrongSum = join(samples, '2025-Q1/SAMPLE_ii-06a-vpcp-kstt_2025-Q1_30301-1.xlsx')
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

let site: CheckerSite
let browser: Browser

beforeAll(async () => {
  site = buildCheckerSite()
  browser = await launchChromium()
})

afterAll(() => browser?.close())

/** Checks one file that is made here. */
async function checkMade(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const mimeType = name.endsWith('.xlsx') ? XLSX : 'text/csv'
  await page.setInputFiles('#check-input', { name, mimeType, buffer: Buffer.from(content) })
  await page.click('#check-start')
  await page.waitForSelector('#check-result:not([hidden])', { timeout: patience })
}

const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents()

/** Four cells that say the same wrong thing, which a spreadsheet program would run, and a name that a browser would run. */
const CSV = `unit,unitName,period,listDate,birth-registrations,death-registrations
30304,<img src=x onerror=alert(1)>,2025-Q1,2025-06-30,=1+1,=1+1
30301,Phường Mỹ Thới,2025-Q1,2025-06-30,=1+1,=1+1
`

async function declareForm(page: Page): Promise<void> {
  await page.selectOption('#check-form', 'ii-06a-vpcp-kstt-2020')
  await page.fill('#check-year', '2025')
  await page.selectOption('#check-part', 'Q4')
  await page.fill('#check-unit-text', '91-2')
  await page.press('#check-unit-text', 'Enter')
  await page.check('input[name=check-unit][value="91-2"]')
  await page.click('details:has(#check-locale) summary')
  await page.fill('#check-list-date', '2025-12-31')
}

test('the table of findings sorts by its headings and narrows by severity and rule, with counts', async () => {
  const { page, faults } = await openChecker(browser, site.address('vi'))
  await check(page, [wrongSum])
  const rules = (): Promise<string[]> => texts(page, '#check-findings td.rule')
  // Two sums planted in the file, and the note that the quarter before was not given.
  expect(await rules()).toEqual(['sum-differs', 'sum-differs', 'previous-not-given'])
  const sorts = (): Promise<unknown> =>
    page.evaluate("[...document.querySelectorAll('#check-findings thead th')].map((each) => each.ariaSort)")
  expect(await sorts()).toEqual(['ascending', 'none', 'none', null])
  await page.getByRole('button', { name: 'Quy tắc' }).click()
  expect(await rules()).toEqual(['previous-not-given', 'sum-differs', 'sum-differs'])
  await page.getByRole('button', { name: 'Quy tắc' }).click()
  expect(await rules()).toEqual(['sum-differs', 'sum-differs', 'previous-not-given'])
  expect(await sorts()).toEqual(['none', 'none', 'descending', null])
  expect(await texts(page, '#check-filter-severity option')).toEqual(['tất cả', 'lỗi (2)', 'ghi chú (1)'])
  await page.selectOption('#check-filter-severity', 'note')
  expect(await rules()).toEqual(['previous-not-given'])
  expect(await page.textContent('#check-filters [aria-live]')).toBe('Hiện 1/3 phát hiện.')
  // A link of the summary finds its row although the filter had taken it away.
  await page.locator('#check-top a').first().click()
  expect(await page.evaluate("document.activeElement.closest('tr').querySelector('.place b').textContent")).toBe('C17')
  expect(faults).toEqual([])
  await page.context().close()
})

test('what a cell holds is shown as text, equal findings of adjacent cells are one, and the CSV runs no formula', async () => {
  const { page, faults } = await openChecker(browser, site.address('vi'))
  await checkMade(page, 'bieu.csv', CSV)
  const rowAt = (range: string) => page.locator(`#check-findings tr:has(.place b:text-is("${range}"))`)
  expect(await rowAt('E2:F3').locator('.place small').first().textContent()).toBe('4 ô')
  await rowAt('E2:F3').getByRole('button', { name: 'Xem ô xung quanh E2:F3' }).click()
  await page.waitForSelector('.around table')
  expect(await texts(page, '.around thead th')).toEqual(['C', 'D', 'E', 'F', 'G', 'H'])
  expect(await texts(page, '.around tbody th')).toEqual(['1', '2', '3', '4', '5'])
  expect(await texts(page, '.around mark')).toEqual(['=1+1', '=1+1', '=1+1', '=1+1'])
  await rowAt('E2:F3').getByRole('button', { name: 'Xem ô xung quanh E2:F3' }).click()
  expect(await page.locator('.around').count()).toBe(0)
  await rowAt('B2').getByRole('button', { name: 'Xem ô xung quanh B2' }).click()
  await page.waitForSelector('.around mark')
  expect(await texts(page, '.around mark')).toEqual(['<img src=x onerror=alert(1)>'])
  expect(await page.locator('#check-result img').count()).toBe(0)
  const { name, bytes } = await saved(page, 'Tải kết quả (CSV cho Excel)')
  const lines = bytes.toString('utf8').split('\r\n')
  expect([name, lines[0]?.startsWith('\ufeffMức;Tệp;Trang tính;Ô;')]).toEqual(['ket-qua-kiem-tra.csv', true])
  expect(lines.flatMap((line) => line.split(';')).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([])
  expect(faults).toEqual([])
  await page.context().close()
})

test('the receipt says what was checked, prints alone, and goes back to its button', async () => {
  const { page, faults } = await openChecker(browser, site.address('vi'))
  await check(page, [wrongSum])
  await page.getByRole('button', { name: 'Xem và in phiếu kết quả' }).click()
  await page.waitForSelector('#check-receipt:not([hidden])')
  expect(await texts(page, '#check-receipt dt')).toEqual([
    ...['Tệp', 'SHA-256', 'Biểu', 'Kỳ báo cáo', 'Đơn vị', 'Danh mục đơn vị ngày', 'Bộ quy tắc', 'Ô hợp lệ', 'Kết quả'],
    'Thời điểm kiểm tra',
  ])
  expect(await page.textContent('#check-receipt')).toContain('không phải là bằng chứng đã nộp báo cáo')
  await page.emulateMedia({ media: 'print' })
  expect(await page.isVisible('#check-receipt dl')).toBe(true)
  for (const other of ['header.top', 'h1', '#check-result', '#check-receipt .buttons', 'footer.foot'])
    expect([other, await page.isVisible(other)]).toEqual([other, false])
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Đóng phiếu' }).click()
  expect(await page.isVisible('#check-receipt')).toBe(false)
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Xem và in phiếu kết quả')
  expect(faults).toEqual([])
  await page.context().close()
})

test('choices are kept on the computer only when that is asked for, and can be cleared', async () => {
  const { page, faults } = await openChecker(browser, site.address('vi'))
  const kept = (): Promise<unknown> => page.evaluate('Object.keys(localStorage)')
  await declareForm(page)
  await check(page, [wrongSum])
  expect(await kept()).toEqual([])
  await page.check('#check-remember')
  expect(await kept()).toEqual(['chitieu-checker'])
  await page.reload()
  await status(page, /^Sẵn sàng/).waitFor()
  expect(await page.inputValue('#check-form')).toBe('ii-06a-vpcp-kstt-2020')
  expect(await page.inputValue('#check-year')).toBe('2025')
  expect(await page.isChecked('input[name=check-unit][value="91-2"]')).toBe(true)
  await page.click('#check-forget')
  expect(await kept()).toEqual([])
  expect(await page.isChecked('#check-remember')).toBe(false)
  expect(faults).toEqual([])
  await page.context().close()
})

test('a template that cannot be is refused with the remedy', async () => {
  const { page } = await openChecker(browser, site.address('vi'))
  await page.click('#check-template')
  await status(page, /^Chọn biểu, ghi năm/).waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('check-form')
  await declareForm(page)
  await page.selectOption('#check-part', '07')
  await page.click('#check-template')
  await status(page, /^Biểu này không lập theo kỳ đã chọn\. Kỳ của biểu: .*quý/).waitFor()
  await page.context().close()
})

test('hostile files are refused or read as they stand, with no script run and nothing unpacked', {
  timeout: patience,
}, async () => {
  const { page, faults, requests } = await openChecker(browser, site.address('vi'))
  const bombs = refused.filter(([what]) => /bomb|unpack|packed/.test(what))
  expect(bombs.length).toBeGreaterThan(0)
  for (const [what, code, bytes, name = 'bieu.xlsx', options] of bombs) {
    if (options !== undefined) continue
    await checkMade(page, name, bytes)
    expect([what, (await texts(page, '#check-findings td.rule')).includes(code)]).toEqual([what, true])
  }
  await checkMade(page, 'bieu.xlsx', makeWorkbook({ sheet: data('<row/>'.repeat(1_048_576)) }))
  expect((await texts(page, '#check-findings td.rule'))[0]).toMatch(/^file-/)
  await declareForm(page)
  await checkMade(page, 'proto.csv', '__proto__;constructor;1\n01;a;2\n')
  expect(await page.evaluate('({}).polluted === undefined && Object.keys(Object.prototype).length')).toBe(0)
  expect(await page.isVisible('#check-result')).toBe(true)
  const formula = makeWorkbook({ sheet: data('<row r="1"><c r="A1"><f>1+1</f></c></row>') })
  await checkMade(page, 'formula.xlsx', formula)
  expect((await texts(page, '#check-findings td.rule')).length).toBeGreaterThan(0)
  expect(faults).toEqual([])
  expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([])
  await page.context().close()
})
