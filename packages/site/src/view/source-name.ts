import type { Site } from './site.ts'
import type { Language } from './site-data.ts'

/** Who published a source and what it is, in the words of the language; what the source was listed as where nobody worded it. */
export function sourceName(site: Site, id: string, listed: string, language: Language): string {
  const name = site.facts.reference.lists.get(id)?.names[language]
  if (name === undefined) return listed
  const publisher = site.facts.sources.get(id)?.publisher
  return publisher === undefined ? name : `${publisher}: ${name}`
}
