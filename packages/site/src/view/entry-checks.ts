import type { Indicator } from '@chitieu/indicators'
import { writeNumber } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { withSeverity, writeRange } from './check-words.ts'
import { relationsOf } from './form-cells.ts'
import { formTitle, writeFormRelation } from './form-relations.ts'
import { axisName, writeOperand, writePart } from './formula.ts'
import { indicatorName } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { capital, say, sayCode } from './words.ts'

type Relation = Indicator['relations'][number]

/** A check that an indicator goes through: what must hold, and where that is laid down. */
export interface CheckLine {
  readonly text: string
  readonly from: string
  readonly href: string | null
}

/** All checks that touch an indicator: its own relations, those of forms, comparisons with published figures, and the summary of the release. */
export function checksOf(site: Site, indicator: Indicator, language: Language, page: string): readonly CheckLine[] {
  const own = say(language, 'catalogue.from.definition')
  const line = (text: string): CheckLine => ({ text: capital(text), from: own, href: null })
  return [
    ...(indicator.nonNegative ? [line(say(language, 'catalogue.check.nonNegative'))] : []),
    ...(indicator.decimals === null
      ? []
      : [line(say(language, 'catalogue.check.decimals', { n: String(indicator.decimals) }))]),
    ...indicator.relations.map((relation) => line(writeRelation(site, relation, language))),
    ...formChecks(site, indicator.code, language, page),
    ...comparisons(site, indicator.code, language, page),
    ...summaryChecks(site, indicator.code, language, page),
  ]
}

/** A relation of an indicator as a sentence about it. */
export function writeRelation(site: Site, relation: Relation, language: Language): string {
  const name = (code: string): string => indicatorName(site, code, language)
  switch (relation.kind) {
    case 'partition':
      return relation.breakdown === undefined
        ? say(language, 'catalogue.check.sumOf', { terms: (relation.parts ?? []).map(name).join(' + ') })
        : say(language, 'catalogue.check.partition', { axis: axisName(site, relation.breakdown, language) })
    case 'subset':
      if ('of' in relation) return say(language, 'catalogue.check.subset', { of: name(relation.of) })
      return relation.within === undefined
        ? say(language, 'catalogue.check.subsetAxis', { axis: axisName(site, relation.breakdown, language) })
        : say(language, 'catalogue.check.subsetWithin', {
            axis: axisName(site, relation.breakdown, language),
            within: writePart(site, relation.within, language),
          })
    case 'overlapping':
      return say(language, 'catalogue.check.overlapping', { axis: axisName(site, relation.breakdown, language) })
    case 'sum':
    case 'atMost':
    case 'atLeast': {
      const terms = relation.terms.map(({ indicator, sign }, at) => {
        const mark = sign === -1 ? '− ' : at === 0 ? '' : '+ '
        return `${mark}${writeOperand(site, indicator, language)}`
      })
      return say(language, `catalogue.check.${relation.kind === 'sum' ? 'sumOf' : relation.kind}`, {
        terms: terms.join(' '),
      })
    }
    case 'carryOver':
      return say(language, 'catalogue.check.carryOver', { from: name(relation.from) })
    case 'range':
      return withSeverity(writeRange(relation.minimum, relation.maximum, language), relation.severity, language)
    case 'nonDecreasing':
      return withSeverity(say(language, 'catalogue.check.nonDecreasing'), relation.severity, language)
    case 'changeLimit':
      return withSeverity(
        say(language, 'catalogue.check.changeLimit', {
          percent: writeNumber(relation.percent, language),
          against: sayCode(language, 'catalogue.against', relation.against),
        }),
        relation.severity,
        language,
      )
  }
}

function formChecks(site: Site, code: string, language: Language, page: string): readonly CheckLine[] {
  return site.facts.reference.forms.flatMap((form) =>
    relationsOf(form, code).map((relation) => ({
      text: capital(writeFormRelation(relation, language)),
      from: formTitle(form, language),
      href: link(page, address.formEntry(language, form.id)),
    })),
  )
}

/** One line for each kind of comparison, with the sources that are compared. */
function comparisons(site: Site, code: string, language: Language, page: string): readonly CheckLine[] {
  const own = site.facts.reference.rules.filter(
    ({ indicator, parts }) => indicator === code || parts.some((part) => part.split(';')[0] === code),
  )
  const kinds = [...new Set(own.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const sources = new Set(own.filter((rule) => rule.kind === kind).flatMap((rule) => [rule.source, rule.partsSource]))
    const names = [...sources].map((id) => site.facts.reference.lists.get(id)?.names[language] ?? id)
    return {
      text: capital(`${sayCode(language, 'reconciliation.kind', kind)}: ${names.join('; ')}`),
      from: say(language, 'catalogue.from.reconciliation'),
      href: link(page, address.reconciliations(language)),
    }
  })
}

/** Lines of the summary of the release that count this indicator. */
function summaryChecks(site: Site, code: string, language: Language, page: string): readonly CheckLine[] {
  const { checks, rules } = site.facts.reference
  const own = checks.filter((check) => {
    const rule = rules.find(({ id }) => id === check.arguments.get('id'))
    return check.arguments.get('indicator') === code || rule?.indicator === code
  })
  return own.flatMap(({ id }) => {
    const line = site.facts.report.summary.find((each) => each.code === id)
    if (!line) return []
    return [
      {
        text: `${line.text[language]} ${say(language, line.holds ? 'home.holds' : 'home.fails')}`,
        from: say(language, 'catalogue.from.summary'),
        href: link(page, address.home(language)),
      },
    ]
  })
}
