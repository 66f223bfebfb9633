import { METHODS, REASONS, writeCount } from '@chitieu/indicators'
import { address, link, slug } from './address.ts'
import type { Anchor, Crumb } from './frame.ts'
import { methodAnchor, reasonAnchor } from './method-anchors.ts'
import type { Site } from './site.ts'
import type { Language, TermFacts } from './site-data.ts'
import { capital, otherLanguage, say } from './words.ts'

/** A term in the list. */
export interface TermRow {
  readonly term: string
  readonly otherTerm: string
  readonly meaning: string
  readonly href: string
}

/** All terms by their first letter. */
export interface TermList {
  readonly intro: string
  readonly letters: readonly { readonly id: string; readonly letter: string; readonly rows: readonly TermRow[] }[]
}

/** The page of a term. */
export interface TermPage {
  readonly path: string
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly identifier: string
  readonly meaning: string
  readonly other: { readonly lang: Language; readonly term: string; readonly meaning: string }
  readonly methodLink: Anchor | null
  /** Terms that its meaning names, and terms whose meaning names it. */
  readonly names: readonly Anchor[]
  readonly namedBy: readonly Anchor[]
  readonly uses: readonly { readonly schema: string; readonly fields: string }[]
}

/** The glossary in the order of its own language. */
export function termList(site: Site, language: Language): TermList {
  const page = address.terms(language)
  const order = new Intl.Collator(language, { numeric: true })
  const sorted = [...site.facts.glossary].sort((a, b) => order.compare(a.term[language], b.term[language]))
  const letters = new Map<string, TermRow[]>()
  for (const each of sorted) {
    const letter = capital(each.term[language]).charAt(0)
    letters.set(letter, [...(letters.get(letter) ?? []), rowOf(each, language, page)])
  }
  return {
    intro: say(language, 'term.intro', { n: writeCount(sorted.length, language) }),
    letters: [...letters].map(([letter, rows]) => ({ id: letterAnchor(letter), letter, rows })),
  }
}

/** `Đ` and `D` are two letters, so that they need two anchors. */
function letterAnchor(letter: string): string {
  return letter === 'Đ' ? 'chu-dd' : `chu-${slug(letter)}-${letter.codePointAt(0)?.toString(16)}`
}

function rowOf({ identifier, term, meaning }: TermFacts, language: Language, page: string): TermRow {
  return {
    term: capital(term[language]),
    otherTerm: term[otherLanguage(language)],
    meaning: meaning[language],
    href: link(page, address.term(language, identifier)),
  }
}

/** One term: what it means in both languages, what it has to do with others, and where the schemas use it. */
export function termPage(site: Site, own: TermFacts, language: Language): TermPage {
  const path = address.term(language, own.identifier)
  const other = otherLanguage(language)
  const others = site.facts.glossary.filter(({ identifier }) => identifier !== own.identifier)
  const anchor = ({ identifier, term }: TermFacts): Anchor => ({
    text: term[language],
    href: link(path, address.term(language, identifier)),
  })
  return {
    path,
    title: capital(own.term[language]),
    crumbs: [
      { text: say(language, 'term.title'), to: address.terms(language) },
      { text: capital(own.term[language]), to: null },
    ],
    identifier: own.identifier,
    meaning: own.meaning[language],
    other: { lang: other, term: capital(own.term[other]), meaning: own.meaning[other] },
    methodLink: methodLink(own.identifier, language, path),
    names: others.filter((each) => isNamed(each, own)).map(anchor),
    namedBy: others.filter((each) => isNamed(own, each)).map(anchor),
    uses: usesOf(site, own.identifier),
  }
}

/** Whether the Vietnamese meaning of a term, which is normative, has another term in whole words. */
function isNamed(term: TermFacts, inMeaningOf: TermFacts): boolean {
  const words = (text: string): string => ` ${text.toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return words(inMeaningOf.meaning.vi).includes(words(term.term.vi))
}

function methodLink(identifier: string, language: Language, path: string): Anchor | null {
  const method = METHODS.find((each) => each === identifier)
  const reason = REASONS.find((each) => each === reasonCode(identifier))
  const anchor = method ? methodAnchor(method) : reason ? reasonAnchor(reason) : null
  return anchor === null
    ? null
    : { text: say(language, 'term.method'), href: link(path, `${address.methods(language)}#${anchor}`) }
}

/** `coverage` is what a result has; the glossary calls the reason of that name `coverage-reason`. */
function reasonCode(identifier: string): string {
  if (identifier === 'coverage') return ''
  return identifier === 'coverage-reason' ? 'coverage' : identifier
}

function usesOf(site: Site, identifier: string): TermPage['uses'] {
  const bySchema = new Map<string, Set<string>>()
  for (const { schema, field } of site.facts.reference.termUses.get(identifier) ?? []) {
    const fields = bySchema.get(schema) ?? new Set<string>()
    if (field !== '') fields.add(field)
    bySchema.set(schema, fields)
  }
  return [...bySchema].map(([schema, fields]) => ({ schema, fields: [...fields].join(', ') }))
}
