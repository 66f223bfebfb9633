import type { METHODS, REASONS } from '@chitieu/indicators'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'

/** The permanent anchor of a method on the page of methods. */
export function methodAnchor(method: (typeof METHODS)[number]): string {
  return `cach-${method}`
}

/** The permanent anchor of a reason on the page of methods. */
export function reasonAnchor(reason: (typeof REASONS)[number]): string {
  return `ly-do-${reason}`
}

/** The sentence that the library gives a method, reason, letter or break: the only wording of it on the site. */
export function sentenceOf(site: Site, kind: string, code: string, language: Language): string {
  const found = site.facts.reference.markers.find((marker) => marker.kind === kind && marker.code === code)
  if (!found) throw new Error(`expected a sentence for ${kind} ${code} in the markers`)
  return found.text[language]
}
