import type { Kind } from '../../search/packed.ts'
import { type SearchKey, say } from './wording.ts'

const ones: Readonly<Record<Kind, SearchKey>> = {
  unit: 'search.unit',
  indicator: 'search.indicator',
  form: 'search.form',
  document: 'search.document',
  term: 'search.term',
  page: 'search.page',
}
const groups: Readonly<Record<Kind, SearchKey>> = {
  unit: 'search.units',
  indicator: 'search.indicators',
  form: 'search.forms',
  document: 'search.documents',
  term: 'search.terms',
  page: 'search.pages',
}

/** What one thing of a kind is called. */
export function kindWord(kind: Kind): string {
  return say(ones[kind])
}

/** The heading over things of a kind. */
export function kindHeading(kind: Kind, count: number): string {
  return say(groups[kind], { n: count })
}
