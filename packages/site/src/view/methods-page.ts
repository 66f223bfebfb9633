import { METHODS, REASONS } from '@chitieu/indicators'
import { writeBasis } from './basis.ts'
import type { Site } from './site.ts'
import type { Language, SourceFacts } from './site-data.ts'
import { capital, type MessageKey, say, sayCode } from './words.ts'

/** A section of terms with their meaning. */
export interface TermSection {
  readonly title: string
  readonly about: string
  readonly terms: readonly { readonly term: string; readonly text: string }[]
}

/** What the page of methods prints. */
export interface MethodsPage {
  readonly sections: readonly TermSection[]
  readonly sources: readonly SourceFacts[]
  readonly registerSources: readonly string[]
}

const states = [
  ['-', 'state.nil'],
  ['…', 'state.missing'],
  ['x', 'state.notApplicable'],
  ['·', 'state.absent'],
] as const
const letters = ['B', 'E', 'I', 'P', 'W'] as const

/** Methods, marks, sources and glossary. */
export function methodsPage(site: Site, language: Language): MethodsPage {
  const sentence = (kind: string, code: string): string =>
    site.facts.report.markers.find((marker) => marker.kind === kind && marker.code === code)?.text[language] ?? ''
  const term = (key: MessageKey, text: string) => ({ term: capital(say(language, key)), text })
  const order = new Intl.Collator('vi')
  const basis = (name: string): string => capital(writeBasis(site, name, language))
  return {
    sections: [
      {
        title: say(language, 'methods.bases'),
        about: say(language, 'methods.dates'),
        terms: [
          { term: basis('reported'), text: say(language, 'methods.basis.reported') },
          { term: basis(`at:${site.releaseDate}`), text: say(language, 'methods.basis.release') },
          {
            term: capital(say(language, 'basis.before.short', { date: '' }).replace(/ \(\)$/, '')),
            text: say(language, 'methods.basis.before'),
          },
        ],
      },
      {
        title: say(language, 'methods.methods'),
        about: say(language, 'methods.rounding'),
        terms: METHODS.map((method) =>
          term(`method.${method}`, sentence('method', method) || say(language, `method.${method}.about`)),
        ),
      },
      {
        title: say(language, 'methods.states'),
        about: say(language, 'methods.statesAbout'),
        terms: [
          ...states.map(([mark, key]) => ({ term: mark, text: say(language, key) })),
          ...letters.map((letter) => ({
            term: letter,
            text: sentence('status', letter) || say(language, `status.${letter}`),
          })),
        ],
      },
      {
        title: say(language, 'methods.reasons'),
        about: '',
        terms: REASONS.map((reason) => term(`reason.${reason}`, sentence('reason', reason))),
      },
      { title: say(language, 'methods.addresses'), about: say(language, 'methods.addressesAbout'), terms: [] },
      {
        title: say(language, 'methods.glossary'),
        about: '',
        terms: [...site.facts.glossary]
          .sort((a, b) => order.compare(a.term[language], b.term[language]))
          .map(({ term, meaning }) => ({ term: capital(term[language]), text: meaning[language] })),
      },
    ],
    sources: [...site.facts.sources.values()].map((source) => ({
      ...source,
      class: sayCode(language, 'sourceClass', source.class),
    })),
    registerSources: site.facts.register.sources,
  }
}
