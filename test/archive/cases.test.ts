import { expect, describe as group, test } from 'vitest'
import { describe } from '../../packages/indicators/src/base/issue.ts'
import { issueCodes } from '../../packages/indicators/src/generated/issue-codes.ts'
import { importArchive } from '../../packages/indicators/src/import-archive.ts'
import { cases, ofCommands } from './cases.ts'
import { findingsOf } from './toy-archive.ts'

test('every finding of archives has a failing and a passing case', () => {
  const codes = Object.keys(issueCodes).filter((code) => code.startsWith('archive-'))
  expect(codes.filter((code) => !(code in cases) && !ofCommands.includes(code))).toEqual([])
})

group.each(Object.entries(cases))('%s', (code, { fails, found, passes }) => {
  test('is found where it stands, and nothing else is', () => {
    expect(findingsOf(fails)).toEqual(found)
  })

  test('is not found without its fault', () => {
    expect(findingsOf(passes)).toEqual([])
  })

  test('says in both languages what is wrong and what to do', () => {
    const issue = importArchive(fails).issues.find((each) => each.code === code)
    if (!issue) throw new Error(`expected ${code}`)
    for (const language of ['vi', 'en'] as const) {
      const { message, remedy } = describe(issue, language)
      expect(`${message} ${remedy}`).not.toMatch(/\{\w+\}/)
    }
  })
})
