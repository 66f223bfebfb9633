import { METHODS, REASONS, writeDate } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { alertKinds } from './alert-data.ts'
import { alertName } from './alerts.ts'
import { writeBasis } from './basis.ts'
import type { Anchor } from './frame.ts'
import { methodAnchor, reasonAnchor, sentenceOf } from './method-anchors.ts'
import { methodExample, reasonExample } from './method-examples.ts'
import type { Site } from './site.ts'
import type { Language, SourceFacts } from './site-data.ts'
import { capital, type MessageKey, say, sayCode } from './words.ts'

/** A term with what it means and, where a number helps, an invented example. */
export interface MethodTerm {
  readonly id: string | null
  readonly term: string
  readonly text: string
  readonly example: string
}

/** A section of the page of methods; its id is its permanent anchor. */
export interface MethodSection {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly terms: readonly MethodTerm[]
  readonly links: readonly Anchor[]
}

/** What the page of methods prints. */
export interface MethodsPage {
  readonly path: string
  readonly sections: readonly MethodSection[]
  readonly sources: readonly SourceFacts[]
  readonly registerSources: readonly string[]
}

const marks = [
  ['-', 'state.nil'],
  ['…', 'state.missing'],
  ['x', 'state.notApplicable'],
  ['·', 'state.absent'],
] as const
const letters = ['B', 'E', 'I', 'P', 'W'] as const
const tags = ['unit', 'period', 'basis', 'status'] as const
const breaks = ['territory', 'definition'] as const
const hits = ['code', 'accents', 'tones', 'folded', 'current'] as const

/** How figures come about and how they are printed. */
export function methodsPage(site: Site, language: Language): MethodsPage {
  const path = address.methods(language)
  return {
    path,
    sections: [
      tagSection(language),
      basisSection(site, language),
      periodSection(site, language, path),
      methodSection(site, language),
      reasonSection(site, language),
      plain(
        'lam-tron',
        'methodPage.rounding',
        ['methodPage.rounding.once', 'methodPage.rounding.shares', 'methodPage.rounding.small'],
        language,
      ),
      markSection(site, language),
      editionSection(language, path),
      alertSection(language),
      listed('tim-kiem', 'methodPage.search', 'methodPage.search.about', hits, 'methodPage.hit', language),
      plain('dia-chi', 'methods.addresses', ['methods.addressesAbout'], language),
      {
        ...plain('thuat-ngu', 'methods.glossary', ['methodPage.glossary'], language),
        links: [
          { text: say(language, 'methodPage.toTerms'), href: link(path, address.terms(language)) },
          { text: say(language, 'methodPage.toCatalogue'), href: link(path, address.catalogue(language)) },
        ],
      },
    ],
    sources: [...site.facts.sources.values()].map((source) => ({
      ...source,
      class: sayCode(language, 'sourceClass', source.class),
    })),
    registerSources: site.facts.register.sources,
  }
}

function plain(id: string, title: MessageKey, paragraphs: readonly MessageKey[], language: Language): MethodSection {
  return {
    id,
    title: say(language, title),
    paragraphs: paragraphs.map((key) => say(language, key)),
    terms: [],
    links: [],
  }
}

function listed(
  id: string,
  title: MessageKey,
  about: MessageKey,
  codes: readonly string[],
  prefix: string,
  language: Language,
): MethodSection {
  return {
    ...plain(id, title, [about], language),
    terms: codes.map((code) => ({
      id: null,
      term: capital(sayCode(language, prefix, code)),
      text: sayCode(language, prefix, `${code}.about`),
      example: '',
    })),
  }
}

function tagSection(language: Language): MethodSection {
  return listed('bon-the', 'methodPage.tags', 'methodPage.tags.about', tags, 'methodPage.tag', language)
}

/** The kinds of alerts by the names that their own page has for them. */
function alertSection(language: Language): MethodSection {
  return {
    ...plain('canh-bao', 'methodPage.alerts', ['methodPage.alerts.about'], language),
    terms: alertKinds.map((kind) => ({
      ...{ id: null, term: alertName(kind, language), example: '' },
      text: sayCode(language, 'methodPage.alert', kind),
    })),
  }
}

function basisSection(site: Site, language: Language): MethodSection {
  const row = (term: string, key: MessageKey): MethodTerm => ({
    id: null,
    term: capital(term),
    text: say(language, key),
    example: '',
  })
  return {
    ...plain('dia-gioi', 'methods.bases', ['methods.dates'], language),
    terms: [
      row(writeBasis(site, 'reported', language), 'methods.basis.reported'),
      row(writeBasis(site, `at:${site.releaseDate}`, language), 'methods.basis.release'),
      row(writeBasis(site, site.facts.report.release.before, language), 'methods.basis.before'),
    ],
  }
}

function periodSection(site: Site, language: Language, path: string): MethodSection {
  const date = writeDate(site.releaseDate, language)
  return {
    ...plain('ky-co-ngay-sap-xep', 'methodPage.change', [], language),
    paragraphs: [
      say(language, 'methodPage.change.about', { date }),
      say(language, 'methodPage.change.flow'),
      say(language, 'methodPage.change.stock'),
      say(language, 'methodPage.change.calendar'),
      say(language, 'methodPage.change.break'),
    ],
    terms: breaks.map((each) => ({
      id: null,
      term: capital(sayCode(language, 'methodPage.break', each)),
      text: sentenceOf(site, 'break', each, language),
      example: '',
    })),
    links: [{ text: say(language, 'methodPage.toHistory'), href: link(path, address.history(language)) }],
  }
}

function methodSection(site: Site, language: Language): MethodSection {
  return {
    ...plain('cach-hinh-thanh', 'methods.methods', ['methodPage.invented'], language),
    terms: METHODS.map((method) => ({
      id: methodAnchor(method),
      term: capital(say(language, `method.${method}`)),
      text: sentenceOf(site, 'method', method, language),
      example: methodExample(method, language),
    })),
  }
}

function reasonSection(site: Site, language: Language): MethodSection {
  return {
    ...plain('ly-do', 'methods.reasons', ['methodPage.reasons.about'], language),
    terms: REASONS.map((reason) => ({
      id: reasonAnchor(reason),
      term: capital(say(language, `reason.${reason}`)),
      text: sentenceOf(site, 'reason', reason, language),
      example: reasonExample(reason, language),
    })),
  }
}

function markSection(site: Site, language: Language): MethodSection {
  const row = (term: string, text: string): MethodTerm => ({ id: null, term, text, example: '' })
  return {
    ...plain('ky-hieu', 'methods.states', ['methods.statesAbout'], language),
    terms: [
      ...marks.map(([mark, key]) => row(mark, capital(say(language, key)))),
      row(say(language, 'state.confidential'), say(language, 'methodPage.confidential')),
      ...letters.map((letter) => row(letter, sentenceOf(site, 'status', letter, language))),
    ],
  }
}

function editionSection(language: Language, path: string): MethodSection {
  return {
    ...plain(
      'ban-so-lieu',
      'methodPage.editions',
      ['methodPage.editions.about', 'methodPage.revisions', 'methodPage.releases'],
      language,
    ),
    links: [{ text: say(language, 'methodPage.toChanges'), href: link(path, address.siteChanges(language)) }],
  }
}
