import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const generated = 'packages/indicators/src/generated/validators.js'
const browserSafe = [generated, 'packages/indicators/dist/index.js', 'packages/indicators/dist/validators.js']
const forbidden = [
  /\beval\s*\(/,
  /\bFunction\s*\(/,
  /(?<!['"])\brequire\s*\(/,
  /^(?:import|export)\b[^;\n]*\bfrom\s*["'](?!\.)/m,
]
const absolute = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

test.each(browserSafe)('%s makes no code at run time and imports nothing from outside', (path) => {
  const text = readFileSync(absolute(path), 'utf8')
  const found = forbidden.filter((pattern) => pattern.test(text)).map(String)
  expect(found).toEqual([])
})

test.each(browserSafe)('%s loads where code from strings is forbidden', (path) => {
  const script = `const all = await import(${JSON.stringify(absolute(path))})
    const { validateMeasure } = all
    const verdict = validateMeasure ? [validateMeasure({}), validateMeasure.errors.length > 0] : [false, true]
    console.log(JSON.stringify(verdict))`
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', script]
  expect(execFileSync(process.execPath, flags, { encoding: 'utf8' }).trim()).toBe('[false,true]')
})
