import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'
import ts from 'typescript'

/**
 * Nothing at the top of a module of ours has an effect, but a bundler cannot see that of a call, a `new` or a spread. Each constant
 * made by one is made in an expression that says so: who imports one function does not carry the tables of all others.
 */
export const pureTops: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-tops',
  setup: ({ onLoad }) => {
    onLoad({ filter: /src[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: sayPure(path, readFileSync(path, 'utf8')),
    }))
  },
}

function sayPure(path: string, text: string): string {
  const made = ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && mayHaveEffect(initializer) ? [initializer] : []))
  return made.reduceRight((whole, initializer) => {
    const [from, to] = [initializer.getStart(), initializer.getEnd()]
    return `${whole.slice(0, from)}/* @__PURE__ */ (() => (${whole.slice(from, to)}))()${whole.slice(to)}`
  }, text)
}

/** Whether a bundler would keep the value of an expression that nobody uses. */
function mayHaveEffect(node: ts.Node): boolean {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return false
  const isSeen =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isTemplateExpression(node)
  return isSeen || (ts.forEachChild(node, (child) => mayHaveEffect(child) || undefined) ?? false)
}
