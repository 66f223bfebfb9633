import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The smallest side of what is pressed, in pixels of the page. */
const SMALLEST_TARGET = 24

interface Stop {
  readonly id: string
  readonly text: string
  readonly isInView: boolean
  readonly isCovered: boolean
  readonly isTarget: boolean
  readonly height: number
  readonly width: number
}

const LOOK = `(() => {
  const focused = document.activeElement
  const { left, top, width, height, bottom } = focused.getBoundingClientRect()
  const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, innerHeight / 2))
  return {
    id: focused.id,
    text: focused.textContent.trim(),
    isInView: bottom > 0 && top < innerHeight,
    isCovered: over !== null && !focused.contains(over) && !over.contains(focused),
    isTarget: focused.matches('button, input, select, summary'),
    height, width,
  }
})()`

/** Presses Tab until a stop is reached: each stop on the way is in view, under nothing, and large enough where it is pressed. */
export async function tabTo(page: Page, isWanted: (stop: Stop) => boolean, most = 60): Promise<void> {
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press('Tab')
    const stop = (await page.evaluate(LOOK)) as Stop
    const name = stop.id || stop.text.slice(0, 30)
    expect([name, stop.isInView, stop.isCovered]).toEqual([name, true, false])
    if (stop.isTarget) expect(Math.min(stop.height, stop.width), name).toBeGreaterThanOrEqual(SMALLEST_TARGET)
    if (isWanted(stop)) return
  }
  throw new Error(`expected the stop to be reached in ${most} steps`)
}

/** Presses an arrow until a list has a value. */
export async function arrowTo(page: Page, id: string, value: string): Promise<void> {
  for (let at = 0; at < 40; at += 1) {
    if ((await page.inputValue(`#${id}`)) === value) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`expected #${id} to reach ${value}`)
}
