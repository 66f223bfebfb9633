import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** A picture of a screen: which page of which site of the project, how wide, and what is done before it is taken. */
export interface Shot {
  /** The file in docs/pictures, without its ending. */
  readonly name: string
  /** The page, below the output folder of the project. */
  readonly page: string
  readonly width: 1280 | 390
  readonly height: number
  /** The part that comes to the top; without it the top of the page. */
  readonly from?: string
  readonly prepare?: (page: Page, project: string) => Promise<void>
}

/** The report that is wrong on purpose, which every new project has. */
const FAULT = 'vi-du-loi/SAMPLE_commune-monthly_2025-Q3_30292-2_fault.xlsx'

async function checkFault(page: Page, project: string): Promise<void> {
  await page.setInputFiles('#check-input', join(project, FAULT))
  await page.click('#check-start')
  await page.waitForSelector('#check-result:not([hidden])')
}

const PUBLIC = 'site/vi'
const INTERNAL = 'site-noi-bo/vi'

/** All pictures of the papers. */
export const SHOTS: readonly Shot[] = [
  { name: 'trang-chu', page: `${PUBLIC}/index.html`, width: 1280, height: 800 },
  { name: 'kiem-tra-tep', page: `${PUBLIC}/kiem-tra-tep/index.html`, width: 1280, height: 900 },
  {
    ...{ name: 'ket-qua-kiem-tra', page: `${PUBLIC}/kiem-tra-tep/index.html`, width: 1280, height: 900 },
    ...{ from: '#check-result', prepare: checkFault },
  },
  {
    ...{ name: 'ket-qua-kiem-tra-dien-thoai', page: `${PUBLIC}/kiem-tra-tep/index.html`, width: 390, height: 844 },
    ...{ from: '#check-result', prepare: checkFault },
  },
  {
    ...{ name: 'bao-cao-xa', page: `${PUBLIC}/bao-cao/commune-monthly/2025-Q3/91-2/index.html`, width: 1280 },
    ...{ height: 800, from: '.sheet-head' },
  },
  {
    name: 'nguon-so-lieu',
    page: `${PUBLIC}/bao-cao/province-socio-economic/2024/91-2/nguon/index.html`,
    ...{ width: 1280, height: 800 },
  },
  { name: 'chua-gui', page: `${INTERNAL}/bao-cao/bao-cao-2025-q3/chua-gui/index.html`, width: 1280, height: 800 },
  { name: 'ban-giao', page: `${PUBLIC}/ban-giao/2025-07-01/index.html`, width: 1280, height: 900 },
  { name: 'don-vi-cu-dien-thoai', page: `${PUBLIC}/don-vi/91-1-tinh-kien-giang/index.html`, width: 390, height: 844 },
  { name: 'ban-phat-hanh', page: `${PUBLIC}/ban/r1/index.html`, width: 1280, height: 800 },
]
