import { describe, expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'
import { unruled } from './execute.ts'
import { isShown } from './output.ts'
import { runOf } from './paper.ts'
import { unknownWords } from './synopsis.ts'

const fenced = (language: string, above = ''): string => `${above}\`\`\`${language}\na,b\n\`\`\`\n`
const [named, failing, plain] = blocksOf(
  `Words\n\n${fenced('csv', '`data/a@1.csv`\n')}\n${fenced('sh', '<!-- exit: 1 -->\n<!-- run: long, takes minutes -->\n')}\n${fenced('')}`,
)

describe('a block', () => {
  test('has its file, its line and what comments say of it', () => {
    expect(named).toEqual({ language: 'csv', text: 'a,b\n', line: 4, file: 'data/a@1.csv', marks: new Map() })
    expect([failing?.marks.get('exit'), failing && runOf(failing)]).toEqual(['1', { kind: 'long' }])
    expect(plain?.language).toBe('')
  })

  test.each([
    ['sh', '', null],
    ['json', '`a.json`\n', null],
    ['json', '', 'it names no file'],
    ['json', '<!-- run: in test/a.test.ts -->\n', null],
    ['sql', '<!-- run: in test/a.test.ts -->\n', null],
    ['python', '', 'nothing is done with python'],
  ])('%s under "%s": %s', (language, above, why) => {
    expect(blocksOf(fenced(language, above)).map(unruled)).toEqual([why])
  })

  test('that is not closed, or is not run without a reason, is a fault of the paper', () => {
    expect(() => blocksOf('```sh\nls\n')).toThrow('line 1')
    const [block] = blocksOf(fenced('sh', '<!-- run: no -->\n'))
    expect(() => block && runOf(block)).toThrow('REASON')
  })
})

test.each([
  ['one\ntwo\n', 'one\ntwo\n', true],
  ['one\n…\nfour\n', 'one\ntwo\nthree\nfour\n', true],
  ['one\n…\nfour\n', 'one\nfour\n', true],
  ['id …: 3\n', 'id 4f2a: 3\n', true],
  ['one  \n', 'one\n', true],
  ['a.c\n', 'abc\n', false],
  ['one\n', 'one\ntwo\n', false],
  ['…\none\n', 'two\n', false],
])('%j shows %j: %s', (shown, printed, is) => {
  expect(isShown(shown, printed)).toBe(is)
})

test.each([
  ['npx chitieu check FOLDER --json', []],
  ['chitieu units resolve 91 --at 2025-06-30 | head', []],
  ['chitieu chek FOLDER', ['chitieu chek']],
  ['chitieu check FOLDER [--fast]', ['chitieu check --fast']],
  ['npm run report', []],
  ['npm run raport', ['npm run raport']],
  ['out/site      the site', []],
])('of "%s" nobody has: %j', (line, unknown) => {
  expect(unknownWords(line)).toEqual(unknown)
})
