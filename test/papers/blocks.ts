/** A fenced block of a paper, with what the lines around it say of it. */
export interface Block {
  /** The word behind the fence: `sh`, `csv`, …; nothing where there is none. */
  readonly language: string
  readonly text: string
  /** The line of the paper that opens it, counted from 1. */
  readonly line: number
  /** The file it shows: a path in backticks, alone on the line above. */
  readonly file: string | null
  /** What comments above it declare: `<!-- run: no, reason -->` and `<!-- exit: 1 -->`. */
  readonly marks: ReadonlyMap<string, string>
}

/** The fenced blocks of a paper in Markdown, in their order. */
export function blocksOf(paper: string): readonly Block[] {
  const lines = paper.split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent, language] = /^( *)```(\w*)$/.exec(lines[at] ?? '') ?? []
    if (indent === undefined || language === undefined) continue
    const end = lines.indexOf(`${indent}\`\`\``, at + 1)
    if (end < 0) throw new Error(`expected the block of line ${at + 1} to be closed`)
    const body = lines.slice(at + 1, end).map((line) => line.slice(indent.length))
    blocks.push({ language, text: `${body.join('\n')}\n`, line: at + 1, ...saidAbove(lines, at) })
    at = end
  }
  return blocks
}

function saidAbove(lines: readonly string[], fence: number): Pick<Block, 'file' | 'marks'> {
  const marks = new Map<string, string>()
  let file: string | null = null
  for (let at = fence - 1; at >= 0; at -= 1) {
    const [, name, value] = /^ *<!-- (\w+): (.+) -->$/.exec(lines[at] ?? '') ?? []
    const [, path] = /^ *`([\w./@-]+\.\w+)`$/.exec(lines[at] ?? '') ?? []
    if (name !== undefined && value !== undefined) marks.set(name, value)
    else if (path !== undefined && file === null) file = path
    else return { file, marks }
  }
  return { file, marks }
}
