import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { data, makeWorkbook } from '../ingest/make-workbook.ts'
import { seriousFaults } from './axe.ts'
import { openChecker, saved, status } from './checker-page.ts'
import { buildCheckerSite, type CheckerSite } from './checker-site.ts'
import { launchChromium } from './chromium.ts'

let site: CheckerSite
let browser: Browser

beforeAll(async () => {
  site = buildCheckerSite()
  browser = await launchChromium()
})

afterAll(() => browser?.close())

const open = (options: BrowserContextOptions = {}) => openChecker(browser, site.converter('vi'), options)

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.setInputFiles('#convert-input', { name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

/** Line, old code, new code, new name and outcome of each line of a table. */
async function rowsOf(page: Page, caption: RegExp): Promise<string[][]> {
  const table = page.locator('table.conversions').filter({ has: page.locator('caption', { hasText: caption }) })
  const rows = await table.locator('tbody tr').all()
  const first = async (row: Locator, selector: string): Promise<string> =>
    (await row.locator(selector).allTextContents())[0] ?? ''
  return Promise.all(
    rows.map((row) =>
      Promise.all(
        ['th', 'td:nth-child(2) b', 'td:nth-child(3) b', 'td:nth-child(3) small', 'td:nth-child(4) span'].map(
          (selector) => first(row, selector),
        ),
      ),
    ),
  )
}

/**
 * Worked out by hand from the register: 30304 went whole to 30301 and 30307 to the unit that has its code under another name (Long
 * Xuyên); 30334 was divided between 30316 and 30325; 16906 only had its name corrected; the district 886 of An Giang has no successor,
 * since its level ended; 04603 lost its zero; 99999 is nobody's.
 */
const TABLE = `Mã xã;Tên xã;Dân số
30304;Phường Mỹ Thạnh;100
30334;Xã Vĩnh Châu;200
16906;Xã Lưỡng Minh;300
30307;Phường Mỹ Hòa;=1+1
30307;Phường Long Xuyên;2
99999;Xã Không Có;3
4603;Xã Tà Si Láng;4
;Cộng;5
886;Huyện An Phú;<b>6</b>
`

test('a table of 2025-06-30 gets the codes of today, and each line that somebody must decide stands apart with its reasons', async () => {
  const { page, faults, requests } = await open()
  expect(await page.inputValue('#convert-from')).toBe('2025-06-30')
  expect(await page.inputValue('#convert-to')).toBe('2026-04-30')
  await choose(page, 'dan so.csv', TABLE)
  await status(page, /^Đã tìm thấy cột có mã/).waitFor()
  expect(await page.inputValue('#convert-code')).toBe('1')
  expect(await page.inputValue('#convert-name')).toBe('2')
  expect(await page.inputValue('#convert-head-row')).toBe('1')
  await page.click('#convert-start')
  await status(page, /^Đã chuyển xong/).waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('convert-summary')
  expect(await page.textContent('#convert-result-title')).toBe('5 dòng cần quyết định')
  expect(await page.locator('#convert-counts dd').allTextContents()).toEqual(['9', '2', '1', '3', '2', '1'])
  expect(await rowsOf(page, /^Mọi dòng/)).toEqual([
    ['2', '30304', '30301', 'Phường Mỹ Thới, Tỉnh An Giang', 'đã chuyển'],
    ['3', '30334', '', '', 'đơn vị đã chia'],
    ['4', '16906', '16906', 'Xã Lượng Minh, Tỉnh Nghệ An', 'không đổi'],
    ['5', '30307', '30307', 'Phường Long Xuyên, Tỉnh An Giang', 'đã chuyển'],
    ['6', '30307', '', '', 'mã và tên không khớp'],
    ['7', '99999', '', '', 'mã không có trên danh mục'],
    ['8', '4603', '', '', 'mã thiếu số 0 ở đầu'],
    ['9', '', '', '', 'không ghi mã'],
    ['10', '886', '', '', 'không có đơn vị kế tiếp cùng cấp'],
  ])
  expect((await rowsOf(page, /cần quyết định/)).map(([line]) => line)).toEqual(['3', '6', '7', '8', '10'])
  const candidates = page.locator('table.conversions').first().locator('tbody tr')
  expect(await candidates.nth(0).locator('li').allTextContents()).toEqual([
    '30316 Phường Châu Đốcđơn vị nhận · Tỉnh An Giang · một phần · diện tích: một phần · dân số: một phần',
    '30325 Phường Vĩnh Tếđơn vị nhận · Tỉnh An Giang · một phần · diện tích: một phần · dân số: một phần',
  ])
  expect(await candidates.nth(4).locator('li').allTextContents()).toEqual([
    '91 Tỉnh An Giangđơn vị cấp trên giữ số liệu',
  ])
  const exact = await saved(page, 'Tải bảng đã chuyển (CSV nguyên văn cho máy)')
  expect(exact.bytes.toString('utf8').split('\n').slice(0, 3)).toEqual([
    'Mã xã,Tên xã,Dân số,newCode,newName,newListDate,outcome',
    '30304,Phường Mỹ Thạnh,100,30301,Phường Mỹ Thới,2026-04-30,converted',
    '30334,Xã Vĩnh Châu,200,,,,split',
  ])
  const excel = await saved(page, 'Tải bảng đã chuyển (CSV cho Excel)')
  expect(excel.bytes.toString('utf8')).toContain(
    "30307;Phường Mỹ Hòa;'=1+1;30307;Phường Long Xuyên;2026-04-30;đã chuyển",
  )
  const decisions = await saved(page, 'Tải các dòng cần quyết định (CSV cho Excel)')
  // Two successors, three holders of a code or name, one of a lost zero, one unit above, and a line for the code that is nobody's.
  expect(decisions.bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(1 + 2 + 3 + 1 + 1 + 1)
  expect(faults).toEqual([])
  expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([])
  await page.context().close()
})

test('by keyboard: the button opens the choice of a file, and a hostile file is refused in words', async () => {
  const { page, faults } = await open()
  await page.focus('#convert-choose')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
  const sheet = data('<row/>'.repeat(1_048_576))
  await chooser.setFiles({ name: 'bom.xlsx', mimeType: 'application/zip', buffer: makeWorkbook({ sheet }) })
  await status(page, /bom\.xlsx/).waitFor()
  await page.waitForFunction("!document.querySelector('#convert-status').textContent.startsWith('Đang')")
  expect(await page.textContent('#convert-status')).not.toContain('Đã tìm thấy')
  expect(await page.isDisabled('#convert-start')).toBe(true)
  await choose(page, 'proto.csv', '__proto__,ten\n30304,<img src=x onerror=alert(1)>\n')
  await status(page, /^Đã tìm thấy/).waitFor()
  await page.click('#convert-start')
  await status(page, /^Đã chuyển xong/).waitFor()
  expect(await page.locator('#convert-tables img').count()).toBe(0)
  expect(await page.evaluate('Object.keys(Object.prototype).length')).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

test('axe finds nothing serious before and after a conversion, in light and forced colours; without script the page says what it needs', async () => {
  const { page } = await open()
  expect(await seriousFaults(page)).toEqual([])
  await choose(page, 'dan so.csv', TABLE)
  await status(page, /^Đã tìm thấy/).waitFor()
  await page.click('#convert-start')
  await status(page, /^Đã chuyển xong/).waitFor()
  expect(await seriousFaults(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await seriousFaults(page)).toEqual([])
  await page.context().close()
  const silent = await open({ javaScriptEnabled: false })
  expect(await silent.page.isVisible('#convert-without-script')).toBe(true)
  expect(await silent.page.isVisible('#convert-form')).toBe(false)
  await silent.page.context().close()
})

test('the register of the converter is no page weight elsewhere and stays under half a megabyte', () => {
  const assets = join(site.folder, 'assets')
  const [name = ''] = readdirSync(assets).filter((each) => each.startsWith('converter-data-'))
  expect(gzipSync(readFileSync(join(assets, name))).length).toBeLessThan(500_000)
  for (const page of ['vi/index.html', 'vi/kiem-tra-tep/index.html'])
    expect(readFileSync(join(site.folder, page), 'utf8')).not.toContain('converter-data')
})
