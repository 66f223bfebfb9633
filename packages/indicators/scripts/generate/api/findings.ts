import ts from 'typescript'
import type { Declaration, Named, SourceFile, Sources } from './sources.ts'

/** What a declaration says itself, whoever it calls. */
interface Said {
  readonly codes: ReadonlySet<string>
  readonly calls: readonly Named[]
}

/** Tells which findings a function may give: those named in it and in whatever of ours it uses. */
export class Findings {
  readonly #sources: Sources
  readonly #codes: ReadonlySet<string>
  readonly #said = new Map<Declaration, Said>()

  constructor(sources: Sources, codes: readonly string[]) {
    this.#sources = sources
    this.#codes = new Set(codes)
  }

  /** Codes of findings that may come of a declaration, in order. */
  of(start: Named): readonly string[] {
    const met = new Set<Declaration>([start.declaration])
    const codes = new Set<string>()
    const waiting = [start]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const said = this.#saidBy(next)
      for (const code of said.codes) codes.add(code)
      for (const call of said.calls) {
        if (met.has(call.declaration)) continue
        met.add(call.declaration)
        waiting.push(call)
      }
    }
    return [...codes].sort()
  }

  #saidBy({ file, declaration }: Named): Said {
    const known = this.#said.get(declaration)
    if (known) return known
    const codes = new Set<string>()
    const names = new Set<string>()
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return
      if (ts.isIdentifier(node)) names.add(node.text)
      for (const code of namedIn(node)) if (this.#codes.has(code)) codes.add(code)
      ts.forEachChild(node, visit)
    }
    ts.forEachChild(declaration, visit)
    const said = { codes, calls: isWording(file) ? [] : this.#named(file, names) }
    this.#said.set(declaration, said)
    return said
  }

  #named(file: SourceFile, names: ReadonlySet<string>): readonly Named[] {
    return [...names].flatMap((name) => {
      const named = this.#sources.named(file, name)
      return named && !ts.isInterfaceDeclaration(named.declaration) && !isWording(named.file) ? [named] : []
    })
  }
}

/** The words of findings name every code and give none. */
function isWording({ path }: SourceFile): boolean {
  return path.startsWith('packages/indicators/src/generated/') || path.endsWith('/base/issue.ts')
}

/** Texts that a call is given, such as `issue('code', …)`, or that the field `code` of a rule holds; one of two, where it depends. */
function namedIn(node: ts.Node): readonly string[] {
  if (ts.isCallExpression(node)) return node.arguments.flatMap(textsOf)
  return ts.isPropertyAssignment(node) && node.name.getText() === 'code' ? textsOf(node.initializer) : []
}

function textsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text]
  return ts.isConditionalExpression(node) ? [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)] : []
}
