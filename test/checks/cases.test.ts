import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, describe as group, test } from 'vitest'
import { describe, explain } from '../../packages/indicators/src/base/issue.ts'
import { checkFiles } from '../../packages/indicators/src/check-files.ts'
import { cases } from './cases.ts'
import { findingsOf, world } from './toy-world.ts'

const src = join(import.meta.dirname, '../../packages/indicators/src')
/** The code of a case: what follows it tells several cases of one code apart. */
const codeOf = (name: string): string => name.split(':')[0] ?? name

test('a check stands in the file of its code', () => {
  for (const path of globSync('validate/checks/*.ts', { cwd: src })) {
    expect(readFileSync(join(src, path), 'utf8')).toContain(`code: '${basename(path, '.ts')}'`)
  }
})

group.each(Object.entries(cases))('%s', (name, { fails, place, passes }) => {
  const code = codeOf(name)

  test('is found where it stands', () => {
    expect(findingsOf(fails.files, fails.options)).toContain(`${code} ${place}`.trim())
  })

  test('is not found without its fault', () => {
    const found = findingsOf(passes.files, passes.options)
    expect(found.filter((each) => each.split(' ')[0] === code)).toEqual([])
  })

  test('says in both languages what is wrong and what to do', () => {
    const result = checkFiles(fails.files, { world, ...fails.options })
    const found = result.findings.find(({ issue }) => issue.code === code)
    expect(explain(code)).not.toBeNull()
    for (const language of ['vi', 'en'] as const) {
      const { message, remedy } = found ? describe(found.issue, language) : { message: '', remedy: '' }
      expect(message).not.toBe('')
      expect(remedy).not.toBe('')
      expect(`${message} ${remedy}`).not.toMatch(/\{\w+\}/)
    }
  })
})
