import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, describe as group, test } from 'vitest'
import { describe, explain } from '../../packages/indicators/src/base/issue.ts'
import { checkFiles } from '../../packages/indicators/src/check-files.ts'
import { cases } from './cases.ts'
import { findingsOf, world } from './toy-world.ts'

const src = join(import.meta.dirname, '../../packages/indicators/src')
const SOURCES = [
  'ingest/{read-head,read-submission,read-submissions,read-form-cells,read-table,table-values,table-columns}.ts',
  'ingest/{choose-mapping,head-values,measure-factor,table-units,visible-head,figures-outside,find-form-rows,find-form-table,resolve-subject,unit-name,map-legacy,list-vintage}.ts',
  'validate/{own-rules,fold-findings}.ts',
  'validate/checks/*.ts',
]

/** Every code that reading and checking a submission may give, as it stands in their files. */
const codes = new Set(
  SOURCES.flatMap((pattern) => globSync(pattern, { cwd: src })).flatMap((path) =>
    [...readFileSync(join(src, path), 'utf8').matchAll(/issue\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1] ?? ''),
  ),
)

/** The code of a case: what follows it tells several cases of one code apart. */
const codeOf = (name: string): string => name.split(':')[0] ?? name

test('every finding of reading and checking has a failing and a passing case, and no case is of another', () => {
  const tried = Object.keys(cases).map(codeOf)
  expect([...codes].filter((code) => !tried.includes(code))).toEqual([])
  const read = [
    'file-empty',
    'number-ambiguous',
    'number-invalid',
    'number-other-locale',
    'unit-ambiguous',
    'unit-unknown',
  ]
  expect(tried.filter((code) => !codes.has(code) && !read.includes(code))).toEqual([])
})

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
