import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRows } from '../../packages/indicators/src/ingest/read-rows.ts'
import { isLong, patience } from '../invariants/runs.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { seriousFaults } from './axe.ts'
import { check, openChecker, saved, status } from './checker-page.ts'
import { buildCheckerSite, type CheckerSite } from './checker-site.ts'
import { launchChromium } from './chromium.ts'
import { arrowTo, tabTo } from './keyboard.ts'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'chitieu-checker-'))
const committed = join(root, 'data/submissions')
const SUM = 'SAMPLE_ii-06a-vpcp-kstt_2025-Q1_30301-1.xlsx'
const wrongSum = join(committed, '2025-Q1', SUM)

let site: CheckerSite
let browser: Browser
let clean: readonly string[]

beforeAll(async () => {
  site = buildCheckerSite()
  browser = await launchChromium()
  makeSamples(work, '--committed', '--clean')
  clean = globSync('*/*.xlsx', { cwd: work }).map((path) => join(work, path))
})

afterAll(() => browser?.close())

function makeSamples(folder: string, ...options: readonly string[]): void {
  const maker = join(root, 'packages/indicators/scripts/make-samples.ts')
  const made = spawnSync(process.execPath, [maker, ...options, '--out', folder], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`expected samples, it said: ${made.stderr}`)
}

/** The committed samples; all that the script makes, when the long run is asked for. */
function sampleFolder(): string {
  if (!isLong) return committed
  const folder = join(work, 'all')
  makeSamples(folder)
  cpSync(join(committed, 'received.csv'), join(folder, 'received.csv'))
  return folder
}

interface FoundFault {
  readonly code: string
  readonly place: {
    readonly file?: string
    readonly sheet?: string
    readonly range?: string
    readonly row?: number | string
  }
}

const placed = ({ code, place: { file = '', sheet = '', range = '', row = '' } }: FoundFault): string =>
  [file, sheet, range, row, code].join()

/** The faults that the script plants: file, sheet, range, row and code. */
function plantedFaults(): readonly string[] {
  const rows = readRows(readFileSync(join(committed, 'planted-faults.csv')), 'planted-faults.csv')
  if (!rows.ok) throw new Error('expected the list of planted faults')
  return rows.value.map(({ cells: { code = '', ...place } }) => placed({ code, place })).sort()
}

const commandSays = (...args: readonly string[]): string => runChitieu('check', ...args, '--json').out

test('the scripts that check .xlsx and .csv are at most 90 kB', () => {
  expect(site.scriptBytes).toBeLessThanOrEqual(90_000)
})

test('opened from a disk, the page finds in a folder of samples what the command finds, byte for byte', {
  timeout: patience,
}, async () => {
  const { page, faults, requests } = await openChecker(browser, site.address('vi'))
  expect(page.workers()).toHaveLength(1)
  const folder = sampleFolder()
  await check(page, folder)
  const { name, bytes } = await saved(page, 'Tải kết quả (JSON)')
  const told = commandSays(folder)
  expect([name, bytes.toString('utf8') === told]).toEqual(['ket-qua-kiem-tra.json', true])
  const { totals, findings } = JSON.parse(told)
  expect(totals.error).toBeGreaterThan(0)
  expect(await page.textContent('#check-result-title')).toBe(`${totals.error} lỗi`)
  expect(await page.title()).toMatch(new RegExp(`^Lỗi: ${totals.error} – `))
  expect(faults).toEqual([])
  expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([])
  if (folder !== committed) expect(findings.map(placed).sort()).toEqual(plantedFaults())
  await page.context().close()
})

test('the clean twins have no error, said in so many words, and served over HTTP it is the same', async () => {
  const types = new Map([
    ['html', 'text/html'],
    ['js', 'text/javascript'],
    ['css', 'text/css'],
  ])
  const server = createServer(({ url = '/' }, response) => {
    const type = types.get(url.split('.').at(-1) ?? '') ?? 'font/woff2'
    response.writeHead(200, { 'content-type': type }).end(readFileSync(join(site.folder, url)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const { page, faults, requests } = await openChecker(browser, `http://127.0.0.1:${port}/vi/kiem-tra-tep/index.html`)
  await check(page, clean)
  expect(await page.textContent('#check-result-title')).toBe('0 lỗi')
  expect(await page.locator('#check-files-done .fine').count()).toBe(clean.length)
  expect(await page.textContent('#check-files-done .fine')).toMatch(/Tệp hợp lệ: (\d+)\/\1 ô, \d+ quy tắc/)
  const { bytes } = await saved(page, 'Tải kết quả (JSON)')
  expect(bytes.toString('utf8')).toBe(commandSays(...clean))
  expect(faults).toEqual([])
  expect(requests.filter((url) => !url.startsWith(`http://127.0.0.1:${port}/`) && !url.startsWith('blob:'))).toEqual([])
  await page.context().close()
  await new Promise((done) => server.close(done))
})

test('by keyboard alone: form, period, unit, template, file, check, and from the summary to the row of a finding', {
  timeout: patience,
}, async () => {
  const { page, faults } = await openChecker(browser, site.address('vi'), { acceptDownloads: true })
  const to = (id: string): Promise<void> => tabTo(page, (stop) => stop.id === id)
  await to('check-form')
  await arrowTo(page, 'check-form', 'ii-06a-vpcp-kstt-2020')
  await to('check-year')
  await page.keyboard.type('2025')
  await to('check-part')
  await arrowTo(page, 'check-part', 'Q4')
  await to('check-unit-text')
  await page.keyboard.type('tinh an giang')
  await page.keyboard.press('Enter')
  await page.waitForSelector('input[name=check-unit][value="91-2"]')
  await tabTo(page, ({ id }) => id === 'check-unit-search')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  expect(await page.isChecked('input[name=check-unit][value="91-2"]')).toBe(true)
  await to('check-template')
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Space')
  const template = await coming
  const made = join(work, 'template.xlsx')
  const told = runChitieu('template', 'ii-06a-vpcp-kstt-2020', '--unit', '91-2', '--period', '2025-Q4', '--out', made)
  expect([told.status, template.suggestedFilename()]).toEqual([0, 'ii-06a-vpcp-kstt-2020_2025-Q4_91-2.xlsx'])
  expect(readFileSync(await template.path()).equals(readFileSync(made))).toBe(true)
  await page.reload()
  await status(page, /^Sẵn sàng/).waitFor()
  await to('check-choose')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
  await chooser.setFiles(wrongSum)
  await to('check-start')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#check-result:not([hidden])')
  expect(await page.evaluate('document.activeElement.id')).toBe('check-summary-box')
  expect(await page.textContent('[role=status]')).toBe('Đã kiểm tra xong.')
  // The faults planted in this file: data/submissions/planted-faults.csv.
  expect(await page.locator('#check-findings tr:has-text("sum-differs") .place b').allTextContents()).toEqual([
    'C17',
    'C18',
  ])
  await tabTo(page, ({ text }) => text.startsWith('C18: '))
  const words = (await page.evaluate('document.activeElement.textContent')) as string
  await page.keyboard.press('Enter')
  const row = (await page.evaluate("document.activeElement.closest('tr').textContent")) as string
  expect([row.includes('C18'), row.includes(words.replace('C18: ', ''))]).toEqual([true, true])
  await tabTo(page, ({ text }) => text === 'Xem ô xung quanh')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.around mark')
  expect(await page.textContent('.around mark')).toBe('187')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toContain('around')
  expect(faults).toEqual([])
  await page.context().close()
})

test('the marked workbook and the receipt are of the file that was chosen', async () => {
  const { page, faults } = await openChecker(browser, site.address('en'))
  await check(page, [wrongSum])
  const marked = await saved(page, 'Save the marked workbook')
  const parts = unzipSync(new Uint8Array(marked.bytes))
  expect(marked.name).toBe(SUM.replace('.xlsx', ' (checked).xlsx'))
  expect(new TextDecoder().decode(parts['xl/workbook.xml'])).toContain('name="Findings"')
  const receipt = await saved(page, 'Save the receipt')
  const hash = createHash('sha256').update(readFileSync(wrongSum)).digest('hex')
  expect(receipt.bytes.toString('utf8')).toContain(`SHA-256: ${hash}`)
  expect(receipt.bytes.toString('utf8')).toContain('no proof of submission')
  expect(faults).toEqual([])
  await page.context().close()
})

test('what is declared on the page counts as it does in the command', async () => {
  const csv = join(work, 'bao cao.csv')
  writeFileSync(csv, 'Mã số;A;1\n01;Chứng thực;1.234\n')
  const { page, faults } = await openChecker(browser, site.address('vi'))
  await page.click('details:has(#check-locale) summary')
  await page.selectOption('#check-form', 'ii-06a-vpcp-kstt-2020')
  await page.fill('#check-year', '2025')
  await page.selectOption('#check-part', 'Q4')
  await page.fill('#check-list-date', '2025-12-31')
  await page.selectOption('#check-locale', 'vi')
  await page.fill('#check-unit-text', 'tinh an giang')
  await page.press('#check-unit-text', 'Enter')
  await page.check('input[name=check-unit][value="91-2"]')
  await check(page, [csv])
  const { bytes } = await saved(page, 'Tải kết quả (JSON)')
  const period = ['--period', '2025-Q4', '--list-date', '2025-12-31', '--locale', 'vi']
  const told = commandSays(csv, '--form', 'ii-06a-vpcp-kstt-2020', '--unit', '91-2', ...period)
  expect(bytes.toString('utf8')).toBe(told)
  expect(JSON.parse(told).findings.map(({ code }: { readonly code: string }) => code)).not.toContain(
    'form-not-declared',
  )
  expect(faults).toEqual([])
  await page.context().close()
})

test('where no worker may run the page checks by itself, with the same result', async () => {
  const { page, faults } = await openChecker(browser, site.address('vi'), { withoutWorker: true })
  expect(page.workers()).toEqual([])
  expect(await page.textContent('[role=status]')).toContain('không cho chạy riêng')
  await check(page, [wrongSum])
  const { bytes } = await saved(page, 'Tải kết quả (JSON)')
  expect(bytes.toString('utf8')).toBe(commandSays(wrongSum))
  expect(faults).toEqual([])
  await page.context().close()
})

test('a long check can be cancelled, and the next one runs', async () => {
  const long = join(work, 'long.csv')
  writeFileSync(long, `a,b,c\n${'1,2,3\n'.repeat(900_000)}`)
  const { page, faults } = await openChecker(browser, site.address('vi'))
  await page.setInputFiles('#check-input', long)
  await page.click('#check-start')
  await page.click('#check-cancel')
  await status(page, /^Đã huỷ/).waitFor()
  expect(await page.isVisible('#check-result')).toBe(false)
  await page.click('#check-chosen button')
  await check(page, [wrongSum])
  expect(await page.locator('#check-files-done li').count()).toBe(1)
  expect(faults).toEqual([])
  await page.context().close()
})

test('without script the page reads, and says that checking needs one', async () => {
  const { page } = await openChecker(browser, site.address('vi'), { javaScriptEnabled: false })
  expect(await page.isVisible('#check-without-script')).toBe(true)
  expect(await page.isVisible('#check-form-all')).toBe(false)
  await page.context().close()
})

test('axe finds nothing serious, before a check and after it', async () => {
  const { page } = await openChecker(browser, site.address('vi'))
  await page.click('details:has(#check-locale) summary')
  expect(await seriousFaults(page)).toEqual([])
  await check(page, [wrongSum])
  await page.getByRole('button', { name: 'Xem ô xung quanh C17' }).click()
  await page.waitForSelector('.around mark')
  await page.getByRole('button', { name: 'Xem và in phiếu kết quả' }).click()
  await page.waitForSelector('#check-receipt:not([hidden])')
  expect(await seriousFaults(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await seriousFaults(page)).toEqual([])
  await page.context().close()
})
