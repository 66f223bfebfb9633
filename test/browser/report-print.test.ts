import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite } from '../site/built-site.ts'
import { launchChromium } from './chromium.ts'

/** Dots of the screen in a millimetre. */
const DOTS = 96 / 25.4
/** What the margins of a form leave of its paper, in millimetres. */
const ROOM = { a4: 297 - 24, a3: 420 - 24 } as const

let browser: Browser
let site: string

beforeAll(async () => {
  site = join(builtSite().out, 'site')
  browser = await launchChromium()
}, 300_000)
afterAll(() => browser?.close())

async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.goto(pathToFileURL(join(site, path)).href)
  return page
}

/** Sizes of the pages of a PDF, in points. */
function pageSizes(pdf: Buffer): readonly (readonly [width: number, height: number])[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)
  return [...boxes].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
}

/** How far the widest cell of the form reaches, in dots. */
const rightEdge =
  "Math.max(...[...document.querySelectorAll('.form th, .form td')].map((each) => each.getBoundingClientRect().right))"

test('a form prints on the paper it names with head, letters and foot, without what is for the screen', async () => {
  const page = await open('vi/bao-cao/f/2019-Q4/20-2/index.html', Math.floor(ROOM.a4 * DOTS))
  await page.emulateMedia({ media: 'print' })
  const text = String(await page.evaluate('document.body.innerText'))
  for (const told of [
    'Biểu số: F.01',
    'BIỂU MẪU',
    '1.340,5',
    'cg: cộng',
    'Thủ trưởng đơn vị (ký, đóng dấu, họ tên)',
    'Dòng hai.',
  ])
    expect(text).toContain(told)
  for (const hidden of ['Nguồn và tệp', 'Địa giới của số liệu', 'Trang chủ']) expect(text).not.toContain(hidden)
  expect(await page.evaluate(rightEdge)).toBeLessThanOrEqual(Math.floor(ROOM.a4 * DOTS))
  expect(pageSizes(await page.pdf({ preferCSSPageSize: true }))).toEqual([
    [842, 595],
    [842, 595],
  ])
  await page.close()
})

test('22 columns of large numbers fit A3', async () => {
  const page = await open('vi/bao-cao/f/2019-Q4/20-2/index.html', Math.floor(ROOM.a3 * DOTS))
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(`
    document.querySelector('.sheet').classList.replace('a4-landscape', 'a3-landscape')
    for (const row of document.querySelectorAll('.form tbody tr, .letters')) {
      const last = row.lastElementChild
      if (last.colSpan > 1) continue
      last.innerHTML = '<a href="#">1.248.568,25 (389/393)</a><i>không đưa ra số BW (1)</i>'
      for (let n = row.children.length; n < 23; n += 1) row.append(last.cloneNode(true))
    }`)
  expect(await page.evaluate(rightEdge)).toBeLessThanOrEqual(Math.floor(ROOM.a3 * DOTS))
  const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }))
  expect(sizes[0]).toEqual([1191, 842])
  await page.close()
})

test('on a telephone the page keeps its width and the form is moved in its own frame; the text comes after it', async () => {
  for (const width of [390, 1280]) {
    const page = await open('vi/bao-cao/f/2019-Q4/20-2/index.html', width)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    const tops = (await page.evaluate(
      "['.sheet', '.narrative'].map((each) => document.querySelector(each).getBoundingClientRect()).map(({ top, left }) => [top, left])",
    )) as readonly (readonly [number, number])[]
    const [[formTop, formLeft], [textTop, textLeft]] = tops as [[number, number], [number, number]]
    const isBeside = textLeft > formLeft
    expect([width, isBeside, isBeside || textTop > formTop]).toEqual([width, width === 1280, true])
    await page.close()
  }
})

test('a number leads to its cells in one step, from a disk and without a script', async () => {
  const page = await open('vi/bao-cao/f/2019-Q4/20-2/index.html')
  await page.click('#c_01_2 a')
  await page.waitForURL(/\/nguon\/index\.html#c_01_2$/)
  const told = await page.evaluate("document.querySelector('tr:target').textContent")
  expect(told).toContain('ash.xlsx')
  expect(told).toContain('F.01 E14')
  await page.close()
})

test('a handover is printed with its verdict, both hashes and room to sign', async () => {
  const page = await open('vi/ban-giao/2020-01-01/index.html')
  await page.emulateMedia({ media: 'print' })
  const text = String(await page.evaluate('document.body.innerText'))
  for (const told of ['Province Alder (cũ) + Province Birch (cũ)', 'BÊN GIAO', 'BÊN NHẬN', 'khớp'])
    expect(text).toContain(told)
  const room = await page.evaluate("document.querySelector('.hand').getBoundingClientRect().height")
  expect(room).toBeGreaterThan(60)
  await page.close()
})
