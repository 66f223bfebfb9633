import { type Browser, firefox, webkit } from 'playwright-core'
import { launchChromium } from './chromium.ts'

/** The browser that `CHITIEU_BROWSER` names – Firefox and WebKit as playwright installs them – else Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const name = process.env.CHITIEU_BROWSER ?? 'chromium'
  if (name === 'firefox') return firefox.launch()
  if (name === 'webkit') return webkit.launch()
  if (name === 'chromium') return launchChromium()
  throw new Error(`expected chromium, firefox or webkit in CHITIEU_BROWSER, found ${name}`)
}
