import { writeDate } from '@chitieu/indicators'
import type { ReadSource } from './page-key.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

const SHORT_HASH = 12

/** A source as the foot of a page names it. */
export interface SourceLine {
  readonly text: string
  readonly hash: string
  readonly shortHash: string
}

/** What a page was made from, each source with its hash; a page that reads none says that its words stand in the program. */
export function sourceLines(sources: readonly ReadSource[], language: Language): readonly SourceLine[] {
  if (sources.length === 0) return [{ text: say(language, 'build.noSource'), hash: '', shortHash: '' }]
  return sources.map((read) => ({
    text: sourceText(read, language),
    hash: read.hash,
    shortHash: read.hash.slice(0, SHORT_HASH),
  }))
}

function sourceText({ source, id, asOf, isPart }: ReadSource, language: Language): string {
  const name = say(language, `build.source.${source}`)
  if (isPart) return say(language, 'build.part', { source: name })
  const named = id === source ? name : `${name} ${id}`
  return asOf === null ? named : say(language, 'build.asOf', { source: named, date: writeDate(asOf, language) })
}
