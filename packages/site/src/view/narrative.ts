import { type OutlineForm, type OutlineSubmission, periodHeading } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor } from './frame.ts'
import { unitName, unitPath } from './label.ts'
import { type ReportPlace, reportAddress, reportPlaces } from './report-places.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** A section of the text that was sent with figures. */
export interface NarrativePart {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

/** The text of a report that stands beside figures, with the way to all of it. */
export interface Narrative extends Anchor {
  readonly parts: readonly NarrativePart[]
  readonly sample: string
  /** Says that the text is not in the language of the page; empty where it is. */
  readonly untranslated: string
}

/** The page of one text. */
export interface NarrativePage {
  readonly page: string
  readonly title: string
  readonly unit: Anchor
  readonly period: string
  readonly sample: string
  readonly note: string
  readonly untranslated: string
  readonly parts: readonly NarrativePart[]
  readonly absent: readonly string[]
  readonly reports: readonly Anchor[]
}

/** A text with the outline by which it was written. */
export interface SentText {
  readonly outline: OutlineForm
  readonly submission: OutlineSubmission
}

/** All texts that were sent, each with its outline. */
export function sentTexts(site: Site): readonly SentText[] {
  const { forms, submissions } = site.facts.reporting.outlines
  return submissions.flatMap(({ submission }) => {
    const outline = forms.find(({ code, version }) => code === submission.outline && version === submission.version)
    const unit = site.unitsById.get(submission.unit)
    return outline && unit && site.hasPage(unit) ? [{ outline, submission }] : []
  })
}

/** The address of a text. */
export function narrativeAddress({ outline, submission }: SentText, language: Language): string {
  return address.report(language, outline.code, submission.period, submission.unit)
}

/** What the unit of a report wrote of the form in the same period; a section that names no form is of all. */
export function narrativeBeside(
  site: Site,
  { form, unit, period }: ReportPlace,
  language: Language,
  page: string,
): readonly Narrative[] {
  return sentTexts(site)
    .filter(({ submission }) => submission.unit === unit && submission.period === period)
    .map((text) => ({
      text: text.outline.names[language],
      href: link(page, narrativeAddress(text, language)),
      sample: text.submission.sample ? say(language, 'narrative.sample') : '',
      untranslated: untranslated(language),
      parts: partsOf(text, language, (forms) => forms.length === 0 || forms.includes(form)),
    }))
    .filter(({ parts }) => parts.length > 0)
}

/** A text with all its sections, and the reports whose figures it speaks of. */
export function narrativePage(site: Site, text: SentText, language: Language): NarrativePage {
  const { outline, submission } = text
  const page = narrativeAddress(text, language)
  const unit = site.unit(submission.unit)
  const name = unitName(site, unit, language)
  const period = periodHeading(submission.period, language)
  const written = new Set(submission.sections.map(({ code }) => code))
  const beside = reportPlaces(site).filter(
    (place) => place.unit === submission.unit && place.period === submission.period && place.isFirst,
  )
  return {
    ...{ page, period, title: `${outline.names[language]} – ${name} – ${period}` },
    unit: { text: name, href: link(page, unitPath(unit, language)) },
    sample: submission.sample ? say(language, 'narrative.sample') : '',
    note: outline.note?.[language] ?? '',
    untranslated: untranslated(language),
    parts: partsOf(text, language, () => true),
    absent: outline.sections.filter(({ code }) => !written.has(code)).map(({ heading }) => heading[language]),
    reports: beside.map((place) => ({
      text: formName(site, place.form, language),
      href: link(page, reportAddress(site, place, language)),
    })),
  }
}

function partsOf(
  { outline, submission }: SentText,
  language: Language,
  isWanted: (forms: readonly string[]) => boolean,
): readonly NarrativePart[] {
  const texts = new Map(submission.sections.map(({ code, text }) => [code, text]))
  return outline.sections.flatMap(({ code, heading, forms }) => {
    const text = texts.get(code)
    if (text === undefined || !isWanted(forms)) return []
    return [{ heading: heading[language], paragraphs: text.split(/\n+/).filter((line) => line.trim() !== '') }]
  })
}

/** Texts are sent in Vietnamese and not translated. */
function untranslated(language: Language): string {
  return language === 'vi' ? '' : say(language, 'narrative.untranslated')
}

/** A form by its number and name, as the newest version of it has them. */
export function formName(site: Site, code: string, language: Language): string {
  const form = [...site.facts.reporting.world.forms.values()].filter((each) => each.code === code).at(-1)
  if (!form) return code
  return form.head.number === null ? form.names[language] : `${form.head.number} – ${form.names[language]}`
}
