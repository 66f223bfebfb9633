import { relative } from 'node:path'
import ts from 'typescript'
import { declarationText, docstring } from './declaration-text.ts'
import type { Door, Exported } from './doors.ts'
import type { Findings } from './findings.ts'
import { Slugs } from './slugs.ts'
import { TOPICS, type Topic, topicOf } from './topics.ts'

const src = 'packages/indicators/src/'
/** More codes than this are folded away. */
const MANY_CODES = 8
/** Nobody reads a page of more names. */
const MANY_NAMES = 120

/** The name under which a declaration begins; a door may give it another. */
const OWN_NAME = /^((?:async )?(?:abstract )?(?:function\*? |class |interface |type |const ))\w+/

/** Where each name of the library is told, seen from the folder of the pages: `index.md#rebase`. */
export type Addresses = ReadonlyMap<string, string>

/** What a door gives of one topic: on which page it stands, and under which address there. */
export interface Section {
  readonly topic: Topic
  readonly page: string
  readonly slug: string
  readonly entries: readonly { readonly exported: Exported; readonly slug: string }[]
}

/** The names of a door by topic: on one page, or on a page for each topic where there are many. */
export function sectionsOf({ title, page }: Door, exported: readonly Exported[]): readonly Section[] {
  const isSplit = exported.length > MANY_NAMES
  const shared = new Slugs([title, 'Contents'])
  return TOPICS.flatMap((topic) => {
    const own = exported.filter(({ file }) => topicOf(file.path.slice(src.length)).title === topic.title)
    if (own.length === 0) return []
    const slugs = isSplit ? new Slugs() : shared
    const slug = slugs.next(topic.title)
    const entries = inReadingOrder(own).map((each) => ({ exported: each, slug: slugs.next(each.name) }))
    return [{ topic, page: isSplit ? `${page.replace('.md', '')}-${slug}.md` : page, slug, entries }]
  })
}

/** First what one calls, then the shapes of what goes in and comes out. */
function inReadingOrder(exported: readonly Exported[]): readonly Exported[] {
  const isShape = ({ declaration }: Exported): boolean =>
    ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)
  return [...exported.filter((each) => !isShape(each)), ...exported.filter(isShape)]
}

/** The first page of a door: what it is for, and where each of its names is told. */
export function doorPage(door: Door, sections: readonly Section[], addresses: Addresses, findings: Findings): string {
  const contents = sections.map(({ topic, page, slug, entries }) => {
    const names = entries.map(({ exported, slug: own }) => `[${exported.name}](${page}#${own})`)
    return `- [${topic.title}](${page}#${slug}): ${names.join(' · ')}`
  })
  return [
    `# ${door.title}`,
    `\`import { … } from '${door.name}'\``,
    door.intro,
    '## Contents',
    contents.join('\n'),
    ...sections.filter(({ page }) => page === door.page).map((section) => sectionText(section, addresses, findings)),
  ].join('\n\n')
}

/** The page of one topic of a large door. */
export function topicPage(door: Door, section: Section, addresses: Addresses, findings: Findings): string {
  const names = section.entries.map(({ exported, slug }) => `[${exported.name}](#${slug})`)
  return [
    `\`import { … } from '${door.name}'\` · [${door.title}](${door.page})`,
    sectionText(section, addresses, findings, names.join(' · ')),
  ].join('\n\n')
}

function sectionText(
  { topic, page, entries }: Section,
  addresses: Addresses,
  findings: Findings,
  contents = '',
): string {
  const entry = ({ exported }: Section['entries'][number]): string => entryOf(exported, page, addresses, findings)
  const heading = contents === '' ? '##' : '#'
  return [`${heading} ${topic.title}`, topic.intro, contents, ...entries.map(entry)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function entryOf(exported: Exported, page: string, addresses: Addresses, findings: Findings): string {
  const { name, declaration, file } = exported
  const code = declarationText(declaration, declaredName(exported)).replace(OWN_NAME, `$1${name}`)
  const parts = [`### ${name}`, docstring(declaration), ['```ts', code, '```'].join('\n')]
  const seen = mentioned(declaration)
    .filter((each) => each !== name && addresses.has(each))
    .map((each) => `[${each}](${addresses.get(each)?.replace(`${page}#`, '#')})`)
  if (seen.length > 0) parts.push(`Shapes: ${seen.join(' · ')}`)
  const codes = isRun(declaration) ? findings.of(exported) : []
  if (codes.length > 0) parts.push(findingsLine(codes))
  const link = relative('packages/indicators/docs/api', file.path)
  parts.push(`Source: [${file.path.slice(src.length)}](${link})`)
  return parts.filter((part) => part !== '').join('\n\n')
}

/** How the file that declares a thing calls it. */
function declaredName({ declaration, name }: Exported): string {
  return ts.isVariableStatement(declaration) ? name : (declaration.name?.text ?? name)
}

function isRun(declaration: ts.Node): boolean {
  return ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration)
}

function findingsLine(codes: readonly string[]): string {
  const links = codes.map((code) => `[${code}](../issue-codes.md#${code})`).join(' · ')
  if (codes.length <= MANY_CODES) return `Findings: ${links}`
  return `<details><summary>Findings: ${codes.length} codes</summary>\n\n${links}\n\n</details>`
}

/** Names of types in a declaration, in the order of the alphabet; not those within bodies. */
function mentioned(declaration: ts.Node): readonly string[] {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.add(node.typeName.text)
    if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression)) names.add(node.expression.text)
    ts.forEachChild(node, visit)
  }
  visit(declaration)
  return [...names].sort()
}
