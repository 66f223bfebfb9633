import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, blocksOf } from './blocks.ts'

const root = join(import.meta.dirname, '../..')

/** What readers are given to read: all but what a program writes, and texts that a project or a package is made from. */
const PAPERS = [
  '{README,README.vi,CONTRIBUTING,SECURITY}.md',
  'docs/**/*.md',
  'packages/*/README.md',
  'packages/*/docs/**/*.md',
  'data/**/README.md',
]
const GENERATED = /^packages\/indicators\/docs\/(issue-codes\.md|schemas\.md|api\/)/

/** A paper with its blocks. */
export interface Paper {
  readonly path: string
  readonly text: string
  /** It says of itself that only the long run executes it. */
  readonly isLong: boolean
  readonly blocks: readonly Block[]
}

/** Every paper of the repository, by path. */
export const papers: readonly Paper[] = PAPERS.flatMap((pattern) => globSync(pattern, { cwd: root }))
  .filter((path) => !GENERATED.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, isLong: /^<!-- papers: long, .+ -->$/m.test(text), blocks: blocksOf(text) }
  })

/** What is done with a block: executed, only in the long run, by another test, or not at all for the reason given. */
export type Run =
  | { readonly kind: 'here' | 'long' }
  | { readonly kind: 'elsewhere'; readonly test: string }
  | { readonly kind: 'no'; readonly reason: string }

/** What the comment above a block says of running it; without one it runs. */
export function runOf({ marks, line }: Block): Run {
  const told = marks.get('run')
  if (told === undefined) return { kind: 'here' }
  const [, kind, more = ''] = /^(no|long|in),? (.+)$/.exec(told) ?? []
  if (kind === 'no') return { kind, reason: more }
  if (kind === 'long') return { kind }
  if (kind === 'in') return { kind: 'elsewhere', test: more }
  throw new Error(`line ${line}: expected "run: no, REASON", "run: long, REASON" or "run: in TEST", found "${told}"`)
}

/** Papers in two languages: the same files and commands, in the same order. */
export const TRANSLATIONS = [
  ['README.md', 'README.vi.md'],
  ['docs/tutorial.md', 'docs/vi/huong-dan-tinh.md'],
  ['docs/method.md', 'docs/vi/phuong-phap.md'],
] as const

/** What a paper does, whatever language it speaks: its files, and how it calls the command. */
export function deedsOf(path: string): readonly string[] {
  const paper = papers.find((each) => each.path === path)
  if (!paper) throw new Error(`expected the paper ${path}`)
  return paper.blocks.flatMap(({ language, file, text }) => {
    if (file !== null) return [`${file}\n${text}`]
    if (language !== 'sh') return [...text.matchAll(/^npx chitieu [a-z-]+/gm)].map(([call]) => call)
    return text
      .replaceAll(' --lang en', '')
      .split('\n')
      .filter((line) => /^(npx|npm|sed|cp|rm) /.test(line))
  })
}
