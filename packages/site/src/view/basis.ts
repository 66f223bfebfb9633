import { writeDate } from '@chitieu/indicators'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** The three territories a figure may stand on; the word names its address. */
export type BasisKind = 'reported' | 'release' | 'before'

/** Address segments of the bases that are not the default one. */
export const basisSegments: Readonly<Record<BasisKind, string>> = {
  reported: 'khi-bao-cao',
  release: 'hien-nay',
  before: 'don-vi-cu',
}

/** Which of the three a basis of the report is. */
export function basisKind(site: Site, basis: string): BasisKind {
  if (basis === 'reported') return 'reported'
  return basis === `at:${site.releaseDate}` ? 'release' : 'before'
}

/** A basis in full words. */
export function writeBasis(site: Site, basis: string, language: Language): string {
  return say(language, `basis.${basisKind(site, basis)}`, {
    date: basis === 'reported' ? '' : writeDate(basis.slice(3), language),
  })
}

/** A basis as it stands in a narrow column. */
export function shortBasis(site: Site, basis: string, language: Language): string {
  const date = basis === 'reported' ? '' : writeDate(basis.slice(3), language)
  return say(language, `basis.${basisKind(site, basis)}.short`, { date })
}
