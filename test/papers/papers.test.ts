import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLong } from '../invariants/runs.ts'
import { execute, isDue, unruled } from './execute.ts'
import { deedsOf, type Paper, papers, runOf, TRANSLATIONS } from './paper.ts'
import { Stories } from './story.ts'
import { unknownWords } from './synopsis.ts'

const root = join(import.meta.dirname, '../..')
/** A machine that is busy with other tests. */
const SLOW = 600_000

const compiler = join(root, 'node_modules/typescript/bin/tsc')
/** Strict, but for parameters of scripts, which cannot have types; test/published.test.ts looks at the types of the library themselves. */
const TYPED = [
  ...[
    '--noEmit',
    '--allowJs',
    '--checkJs',
    '--skipLibCheck',
    '--strict',
    '--noImplicitAny',
    'false',
    '--target',
    'es2024',
  ],
  ...['--module', 'nodenext', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types'), '--ignoreConfig'],
]

let stories: Stories
beforeAll(async () => {
  stories = await Stories.start()
})
afterAll(() => stories.end())

const isExecuted = ({ blocks, isLong: needsLong }: Paper): boolean =>
  (isLong || !needsLong) && blocks.some((block) => /^(sh|js|ts)$/.test(block.language) && isDue(block))

describe('executed', () => {
  test.each(papers.filter(isExecuted).map((paper) => [paper.path, paper] as const))(
    '%s does what it says',
    (_, { blocks }) => {
      const story = stories.begin()
      try {
        execute(
          blocks.filter(({ language }) => language !== ''),
          story,
        )
      } finally {
        story.end()
      }
    },
    SLOW,
  )
})

/** The blocks of all papers that name a language, each with where it stands. */
const blocks = papers.flatMap((paper) =>
  paper.blocks
    .filter(({ language }) => language !== '')
    .map((block) => ({ paper, block, place: `${paper.path}:${block.line}` })),
)

test('every block that names a language is executed, compared, or says why not', () => {
  const left = blocks.flatMap(({ block, place }) => {
    const why = unruled(block)
    return why === null ? [] : [`${place}: ${why}`]
  })
  expect(left).toEqual([])
})

test('what is not executed is little, and each has its reason', () => {
  const reasons = blocks.flatMap(({ paper, block }) => {
    const run = runOf(block)
    return run.kind === 'no' ? [`${paper.path}: ${run.reason}`] : []
  })
  expect(reasons).toEqual([
    'docs/tutorial.md: takes the package from a registry',
    'docs/vi/huong-dan-tinh.md: takes the package from a registry',
    'docs/vi/van-hanh.md: a receiver that waits until it is stopped',
    'packages/indicators/docs/architecture.md: shapes and not a script',
  ])
})

test(
  'scripts that are executed here have the types of the library',
  () => {
    const scripts = blocks.filter(({ block }) => /^[jt]s$/.test(block.language) && isDue(block))
    expect(scripts.length).toBeGreaterThan(0)
    const story = stories.begin()
    const names = scripts.map(({ block }, at) => `${at}.m${block.language}`)
    for (const [at, { block }] of scripts.entries()) story.show(names[at] ?? '', block.text)
    expect(story.run(`node '${compiler}' ${TYPED.join(' ')} ${names.join(' ')}`)).toEqual({ exit: 0, printed: '' })
  },
  SLOW,
)

test('a block that another test executes is named there', () => {
  for (const { paper, block, place } of blocks) {
    const run = runOf(block)
    if (run.kind !== 'elsewhere') continue
    expect([place, readFileSync(join(root, run.test), 'utf8').includes(basename(paper.path))]).toEqual([place, true])
  }
})

test('lines and words that show how a command is called name commands, options and scripts that there are', () => {
  const unknown = papers.flatMap(({ path, text, blocks }) => {
    const shown = blocks.filter(({ language }) => language === '').map((block) => block.text)
    const named = [...text.matchAll(/`((?:npx )?chitieu [^`]+|npm run [^`]+)`/g)].map(([, words = '']) => words)
    return [...shown, ...named].flatMap((words) => unknownWords(words).map((word) => `${path}: ${word}`))
  })
  expect(unknown).toEqual([])
})

test.each(TRANSLATIONS)('%s and %s do the same', (one, other) => {
  expect(deedsOf(other)).toEqual(deedsOf(one))
})

test('every link to a file of the repository leads to one', () => {
  const broken = papers.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(root, dirname(path), decodeURI(target))))
      .map((target) => `${path}: ${target}`),
  )
  expect(broken).toEqual([])
})
