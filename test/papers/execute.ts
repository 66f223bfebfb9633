import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { isLong } from '../invariants/runs.ts'
import type { Block } from './blocks.ts'
import { isShown } from './output.ts'
import { runOf } from './paper.ts'
import type { Story, Told } from './story.ts'

/** What is done with a block of each language. */
const DEEDS: Readonly<Record<string, 'run' | 'show' | 'compare'>> = {
  sh: 'run',
  js: 'run',
  ts: 'run',
  csv: 'show',
  json: 'show',
  text: 'compare',
}

/** Why a block would be looked at by nobody; `null` where something is done with it. */
export function unruled(block: Block): string | null {
  const { kind } = runOf(block)
  if (kind === 'no' || kind === 'elsewhere') return null
  const deed = DEEDS[block.language]
  if (deed === undefined) return `nothing is done with ${block.language}`
  return deed === 'show' && block.file === null ? 'it names no file' : null
}

/** Whether a block is executed in this run. */
export function isDue(block: Block): boolean {
  const { kind } = runOf(block)
  return kind === 'here' || (kind === 'long' && isLong)
}

/** Executes the blocks of a paper in their order. What is printed is compared with the block of output that follows. */
export function execute(blocks: readonly Block[], story: Story): void {
  let printed: string | null = null
  for (const block of blocks) {
    const deed = DEEDS[block.language]
    if (deed === 'compare') {
      if (printed !== null && !isShown(block.text, printed))
        expect(printed, `line ${block.line}: other output`).toBe(block.text)
    } else if (!isDue(block)) {
      // What it would print is compared by nobody, here.
      printed = null
    } else if (deed === 'show' || block.file !== null) {
      expect(story.show(block.file ?? '', block.text), `line ${block.line}: ${block.file}`).toBe(block.text)
    } else if (deed === 'run') {
      printed = run(block, story)
    }
  }
}

function run(block: Block, story: Story): string {
  const { exit, printed } = block.language === 'sh' ? story.run(block.text) : runScript(block, story)
  const wanted = Number(block.marks.get('exit') ?? 0)
  if (exit !== wanted) expect(printed, `line ${block.line}: ended with ${exit}, not with ${wanted}`).toBe('')
  return printed
}

function runScript({ text, line, language }: Block, story: Story): Told {
  const name = `line-${line}.m${language}`
  writeFileSync(join(story.place, name), text)
  return story.run(`node ${name}`)
}
