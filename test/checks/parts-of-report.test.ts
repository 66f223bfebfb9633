import { expect, test } from 'vitest'
import { checkFiles } from '../../packages/indicators/src/check-files.ts'
import { textFile } from './filled-form.ts'
import { world } from './toy-world.ts'

const [received, resolved] = ['administrative-files-received', 'administrative-files-resolved']
const table = (name: string, column: string): ReturnType<typeof textFile> =>
  textFile(name, `unit,${column}\n30280,1\n30283,2\n`)
const codesOf = (...files: readonly ReturnType<typeof textFile>[]): readonly string[] =>
  checkFiles(files, { world, listDate: '2025-03-31', period: '2025-Q1' })
    .findings.map(({ issue }) => issue.code)
    .filter((code) => code === 'submission-twice')

test('files that fill in different places of one report are its parts', () => {
  expect(codesOf(table('a.csv', received), table('b.csv', resolved))).toEqual([])
})

test('files that fill in one place are a report sent twice, also beside a part of it', () => {
  expect(codesOf(table('a.csv', received), table('b.csv', received))).not.toEqual([])
  expect(codesOf(table('a.csv', received), table('b.csv', resolved), table('c.csv', resolved))).not.toEqual([])
})
