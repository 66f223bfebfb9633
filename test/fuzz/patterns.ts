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

/** Every pattern of the sources of our packages and of their schemas; of equal ones the first. */
export function ownPatterns(): readonly Pattern[] {
  const all = [...schemaPatterns(), ...patternLiterals()]
  return [...new Map(all.toReversed().map((each) => [`/${each.source}/${each.flags}`, each])).values()]
}

/** Patterns of schemas, as their validators compile them. */
function schemaPatterns(): readonly Pattern[] {
  return globSync('schemas/*.schema.json', { cwd: ROOT })
    .sort()
    .flatMap((place) => {
      const found: Pattern[] = []
      JSON.parse(readFileSync(join(ROOT, place), 'utf8'), (key, value: unknown) => {
        if (key === 'pattern' && typeof value === 'string') found.push({ source: value, flags: 'u', place })
        return value
      })
      return found
    })
}

function patternLiterals(): readonly Pattern[] {
  const found: Pattern[] = []
  for (const path of globSync('packages/*/src/**/*.ts', { cwd: ROOT }).sort()) {
    if (path.endsWith('.test.ts') || path.endsWith('.d.ts')) continue
    const text = readFileSync(join(ROOT, path), 'utf8')
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
    visit(file, (node) => {
      const literal = node.text
      const end = literal.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push({ source: literal.slice(1, end), flags: literal.slice(end + 1), place: `${path}:${line + 1}` })
    })
  }
  return found
}

function visit(node: ts.Node, take: (literal: ts.RegularExpressionLiteral) => void): void {
  if (ts.isRegularExpressionLiteral(node)) take(node)
  ts.forEachChild(node, (child) => visit(child, take))
}
