import ts from 'typescript'
import type { Declaration } from './sources.ts'

/** A constant of more lines than this is told by its beginning. */
const LONG_CONSTANT = 12

/** The sentences above a declaration, without their stars; empty where nobody wrote any. */
export function docstring(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const text = comment ? ts.getTextOfJSDocComment(comment.comment) : undefined
  return (text ?? '').trim()
}

/** A declaration as its users see it: without bodies, without what is private, its members with their docstrings. */
export function declarationText(declaration: Declaration, name: string): string {
  if (ts.isFunctionDeclaration(declaration)) return withoutBody(declaration)
  if (ts.isClassDeclaration(declaration)) return classText(declaration)
  if (ts.isVariableStatement(declaration)) return constantText(declaration, name)
  return declaration.getText().replace(/^export /, '')
}

function withoutBody(node: ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration): string {
  const text = node.getSourceFile().text
  const end = node.body ? node.body.getStart() : node.getEnd()
  return text
    .slice(node.getStart(), end)
    .trim()
    .replace(/^export /, '')
}

function classText(declaration: ts.ClassDeclaration): string {
  const { text } = declaration.getSourceFile()
  const [first] = declaration.members
  const opening = text.slice(declaration.getStart(), first ? declaration.members.pos : declaration.getEnd())
  const members = declaration.members.filter(isPublic).map((member) => `  ${withDocstring(member)}`)
  return [opening.replace(/^export /, ''), ...members, '}'].join('\n')
}

function isPublic(member: ts.ClassElement): boolean {
  if (member.name && ts.isPrivateIdentifier(member.name)) return false
  const isPrivate = ts.canHaveModifiers(member)
    ? ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
    : false
  return !isPrivate && !ts.isSemicolonClassElement(member)
}

function withDocstring(member: ts.ClassElement): string {
  const [comment] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc)
  const above = comment ? `${comment.getText()}\n  ` : ''
  return `${above}${memberText(member)}`
}

function memberText(member: ts.ClassElement): string {
  if (ts.isMethodDeclaration(member) || ts.isConstructorDeclaration(member)) return withoutBody(member)
  if (ts.isGetAccessorDeclaration(member)) {
    const type = member.type ? `: ${member.type.getText()}` : ''
    return `get ${member.name.getText()}()${type}`
  }
  if (ts.isPropertyDeclaration(member) && member.type && member.initializer) {
    const text = member.getSourceFile().text
    return text.slice(member.getStart(), member.type.getEnd())
  }
  return member.getText()
}

function constantText(statement: ts.VariableStatement, wanted: string): string {
  const found = statement.declarationList.declarations.find(({ name }) => name.getText() === wanted)
  if (!found) throw new Error(`expected ${wanted} to be declared here`)
  if (found.type) return `const ${wanted}: ${found.type.getText()}`
  const lines = found.getText().split('\n')
  return `const ${lines.length > LONG_CONSTANT ? [...lines.slice(0, LONG_CONSTANT), '  …'].join('\n') : lines.join('\n')}`
}
