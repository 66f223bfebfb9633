import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../test/browser/chromium.ts'
import { SHOTS, type Shot } from './shots.ts'
import { smallerPng } from './smaller-png.ts'

/** Takes all pictures of the sites of a project that was published, into a folder. */
export async function takePictures(project: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const browser = await launchChromium()
  try {
    for (const shot of SHOTS) await take(browser, shot, project, join(folder, `${shot.name}.png`))
  } finally {
    await browser.close()
  }
}

async function take(browser: Browser, shot: Shot, project: string, path: string): Promise<void> {
  const { page: address, width, height, from, prepare } = shot
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(pathToFileURL(join(project, 'out', address)).href)
  await prepare?.(page, project)
  // The caret would blink into some pictures and not into others.
  await page.evaluate('document.activeElement?.blur()')
  await page.evaluate(`${from === undefined ? 'scrollTo(0, 0)' : `document.querySelector('${from}').scrollIntoView()`}`)
  writeFileSync(path, smallerPng(await page.screenshot({ animations: 'disabled', caret: 'hide' })))
  await page.close()
}
