import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generate } from '../packages/indicators/scripts/generate.ts'

const files = await generate()

test.each(files.map(({ path, text }) => [path, text] as const))('%s follows from its source', (path, text) => {
  const file = new URL(`../${path}`, import.meta.url)
  const onDisk = existsSync(file) ? readFileSync(file, 'utf8') : null
  expect(onDisk === text, `${path} is out of date. Run: npm run generate`).toBe(true)
})
