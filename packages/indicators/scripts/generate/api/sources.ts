import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { root } from '../paths.ts'

/** A statement that gives a name to something. */
export type Declaration =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableStatement

/** What a name of a file stands for: its declaration, and the file that holds it. */
export interface Named {
  readonly file: SourceFile
  readonly declaration: Declaration
}

/** One file of the library, parsed and not checked: which names it declares, and where its other names come from. */
export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string
  readonly tree: ts.SourceFile
  readonly declared: ReadonlyMap<string, Declaration>
  /** Names of other files of ours: under which name they are known there. */
  readonly borrowed: ReadonlyMap<string, { readonly path: string; readonly name: string }>
  /** What it exports: under which name it is known here. */
  readonly exported: ReadonlyMap<string, string>
  /** Files of ours of which all types are exported. */
  readonly allOf: readonly string[]
}

/** Reads files of the library, each once. */
export class Sources {
  readonly #files = new Map<string, SourceFile>()

  /** The file under a path from the root. */
  file(path: string): SourceFile {
    const known = this.#files.get(path)
    if (known) return known
    const made = readSource(path)
    this.#files.set(path, made)
    return made
  }

  /** What a name stands for in a file; `null` where it comes from no file of ours. */
  named(file: SourceFile, name: string): Named | null {
    const declaration = file.declared.get(name)
    if (declaration) return { file, declaration }
    const from = file.borrowed.get(name)
    if (!from) return null
    const other = this.file(from.path)
    return this.named(other, other.exported.get(from.name) ?? from.name)
  }
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  const declared = new Map<string, Declaration>()
  const borrowed = new Map<string, { path: string; name: string }>()
  const exported = new Map<string, string>()
  const allOf: string[] = []
  for (const statement of tree.statements) {
    if (isDeclaration(statement)) {
      for (const name of namesOf(statement)) {
        // Of a function with several signatures the first one is told.
        if (!declared.has(name)) declared.set(name, statement)
        if (isExported(statement)) exported.set(name, name)
      }
    } else if (ts.isImportDeclaration(statement)) {
      const from = ownFile(path, statement.moduleSpecifier)
      const bindings = statement.importClause?.namedBindings
      if (from === null || !bindings || !ts.isNamedImports(bindings)) continue
      for (const { name, propertyName } of bindings.elements)
        borrowed.set(name.text, { path: from, name: (propertyName ?? name).text })
    } else if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier ? ownFile(path, statement.moduleSpecifier) : null
      if (!statement.exportClause) {
        if (from !== null) allOf.push(from)
      } else if (ts.isNamedExports(statement.exportClause)) {
        for (const { name, propertyName } of statement.exportClause.elements) {
          const own = (propertyName ?? name).text
          exported.set(name.text, from === null ? own : name.text)
          if (from !== null) borrowed.set(name.text, { path: from, name: own })
        }
      }
    }
  }
  return { path, tree, declared, borrowed, exported, allOf }
}

function isDeclaration(statement: ts.Statement): statement is Declaration {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isVariableStatement(statement)
  )
}

function namesOf(declaration: Declaration): readonly string[] {
  if (ts.isVariableStatement(declaration))
    return declaration.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  return declaration.name ? [declaration.name.text] : []
}

function isExported(declaration: Declaration): boolean {
  return declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
}

/** The file of ours that a specifier names; `null` for a package, and for what is no TypeScript. */
function ownFile(path: string, specifier: ts.Expression): string | null {
  if (!ts.isStringLiteral(specifier) || !/^\..*\.ts$/.test(specifier.text)) return null
  return relative(root, join(root, dirname(path), specifier.text))
}
