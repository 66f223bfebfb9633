import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A regular expression as it stands in a source file. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  /** File and line, from the root of the repository. */
  readonly place: string
}

const ROOT = join(import.meta.dirname, '../..')

/** Every regular expression literal of the sources of our packages; of equal ones the first. */
export function patternLiterals(): readonly Pattern[] {
  const found = new Map<string, Pattern>()
  for (const path of globSync('packages/*/src/**/*.ts', { cwd: ROOT }).sort()) {
    if (path.endsWith('.test.ts') || path.endsWith('.d.ts')) continue
    const text = readFileSync(join(ROOT, path), 'utf8')
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
    visit(file, (node) => {
      const literal = node.text
      const end = literal.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      const pattern = { source: literal.slice(1, end), flags: literal.slice(end + 1), place: `${path}:${line + 1}` }
      if (!found.has(literal)) found.set(literal, pattern)
    })
  }
  return [...found.values()]
}

function visit(node: ts.Node, take: (literal: ts.RegularExpressionLiteral) => void): void {
  if (ts.isRegularExpressionLiteral(node)) take(node)
  ts.forEachChild(node, (child) => visit(child, take))
}
