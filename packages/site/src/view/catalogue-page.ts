import type { Form, Indicator } from '@chitieu/indicators'
import { writeCount, writeSpan } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { additiveOf, restatableOf } from './behaviour-words.ts'
import { nationalCode } from './entry-codes.ts'
import { formsOf } from './entry-forms.ts'
import { writePeriodicity, writeValidity } from './entry-page.ts'
import { formTitle } from './form-relations.ts'
import type { Anchor } from './frame.ts'
import { writeLegal, writeStanding } from './legal-words.ts'
import { measureName } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** A line of the data dictionary. */
export interface CatalogueRow {
  readonly code: string
  readonly name: string
  readonly otherName: string
  readonly href: string
  readonly measure: string
  readonly period: string
  readonly additive: string
  readonly restatable: string
  readonly forms: readonly Anchor[]
  readonly nationalCodes: string
  readonly standing: string
  readonly validity: string
}

/** A line of the list of forms. */
export interface FormListRow {
  readonly title: string
  readonly href: string
  readonly number: string
  readonly instrument: string
  readonly force: string
  readonly period: string
  readonly validity: string
}

/** The data dictionary. */
export interface CataloguePage {
  readonly intro: string
  readonly national: string
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly count: string
    readonly rows: readonly CatalogueRow[]
  }[]
  readonly forms: readonly FormListRow[]
}

/** All indicators by group, each group in the order of names, and all forms. */
export function cataloguePage(site: Site, language: Language): CataloguePage {
  const page = address.catalogue(language)
  const { indicators, groups, forms } = site.facts.reference
  const order = new Intl.Collator(language, { numeric: true })
  const standings = [...indicators.values()].map((indicator) => nationalCode(site, indicator).standing)
  const count = (standing: string): string => writeCount(standings.filter((each) => each === standing).length, language)
  return {
    intro: say(language, 'catalogue.intro', {
      n: writeCount(indicators.size, language),
      m: writeCount([...indicators.keys()].filter((code) => site.seriesByIndicator.has(code)).length, language),
      groups: writeCount(groups.length, language),
      forms: writeCount(forms.length, language),
    }),
    national: say(language, 'catalogue.national.about', {
      matches: count('matches'),
      differs: count('differs'),
      none: count('none'),
    }),
    groups: groups.map(({ code, names, indicators: codes }) => {
      const rows = codes
        .flatMap((each) => indicators.get(each) ?? [])
        .sort((a, b) => order.compare(a.names[language], b.names[language]))
        .map((indicator) => rowOf(site, indicator, language, page))
      return { id: `nhom-${code}`, title: names[language], count: writeCount(rows.length, language), rows }
    }),
    forms: forms.map((form) => formRow(form, language, page)),
  }
}

function rowOf(site: Site, indicator: Indicator, language: Language, page: string): CatalogueRow {
  const national = nationalCode(site, indicator)
  return {
    code: indicator.code,
    name: indicator.names[language],
    otherName: indicator.names[language === 'vi' ? 'en' : 'vi'],
    href: link(page, address.entry(language, indicator.code)),
    measure: measureName(site, site.indicatorsByCode.get(indicator.code), language),
    period: writePeriodicity(indicator, language),
    additive: say(language, `catalogue.additive.${additiveOf(indicator)}`),
    restatable: say(language, `catalogue.restatable.${restatableOf(indicator)}`),
    forms: formsOf(site, indicator.code).map((form) => ({
      text: formTitle(form, language),
      href: link(page, address.formEntry(language, form.id)),
    })),
    nationalCodes: national.codes.join('; '),
    standing: say(language, `catalogue.standing.${national.standing}`),
    validity: writeValidity(indicator, language),
  }
}

function formRow(form: Form, language: Language, page: string): FormListRow {
  const { number, instrument, periodKinds } = form.head
  const { from, to } = form.validity
  return {
    title: form.names[language],
    href: link(page, address.formEntry(language, form.id)),
    number: number ?? say(language, 'none'),
    instrument: instrument === null ? say(language, 'catalogue.ownForm') : writeLegal(instrument),
    force: instrument === null ? '' : writeStanding(instrument, language),
    period: writePeriodicity({ periodicity: periodKinds }, language),
    validity: from === null && to === null ? say(language, 'unknown') : writeSpan(from, to, language),
  }
}
