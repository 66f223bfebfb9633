import { hashOf } from './hash.ts'
import { keptJson } from './kept-text.ts'
import { load } from './load.ts'
import { roundFileHash, saidHash, stateOf } from './load-sources.ts'
import { type RoutedReport, reportedForms, routedReports, routedTexts } from './view/report-plan.ts'
import { reportView } from './view/report-view.ts'
import type { Site } from './view/site.ts'
import type { Language, RoundFacts } from './view/site-data.ts'
import { languages } from './view/words.ts'

/** A page below a form and a period in one language, with the hash of what it shows. */
export interface ShownReport extends RoutedReport {
  readonly language: Language
  readonly shows: string
}

let made: readonly ShownReport[] | null = null

/** Whether what units sent by a form for a period has a page. */
export function hasSentPage(form: string, period: string): boolean {
  return shownReports().some(
    ({ route }) => route.kind === 'sent' && route.place.form === form && route.place.period === period,
  )
}

/**
 * Every page below a form and a period. What pages show is made to be hashed, so that a page counts as changed when its view does;
 * the hashes of a form are kept between builds, since a report that comes in changes one form of many.
 */
export function shownReports(): readonly ShownReport[] {
  made ??= makeShown(load())
  return made
}

function makeShown(site: Site): readonly ShownReport[] {
  const reports = reportedForms(site).flatMap((form) =>
    keptJson(`reports-${form}`, stateOfForm(site, form), () => shown(site, routedReports(site, form))),
  )
  return [...reports, ...shown(site, routedTexts(site))]
}

function shown(site: Site, routes: readonly RoutedReport[]): readonly ShownReport[] {
  return routes.flatMap((routed) =>
    languages.map((language) => ({
      ...routed,
      language,
      shows: hashOf(JSON.stringify(reportView(site, routed.route, language))),
    })),
  )
}

/** Stands for all that the pages of a form read: its own parts of each round, and what names things everywhere. */
function stateOfForm(site: Site, form: string): readonly string[] {
  return [
    ...stateOf('register', 'catalogue', 'reference', 'releases'),
    saidHash(),
    ...site.facts.rounds.flatMap((round) => roundState(site, round, form)),
  ]
}

function roundState(site: Site, { report, files }: RoundFacts, form: string): readonly string[] {
  const { code, names, sample, asOf, forms, consolidated } = report
  const own = {
    forms: forms.filter((each) => each.form === form),
    placed: consolidated.filter((each) => each.form === form),
  }
  const parts = files.filter((path) => path.startsWith(`${form}/`) || path.startsWith(`lineage/${form}/`))
  return [
    JSON.stringify({ code, names, sample, asOf, ...own }),
    ...parts.filter((path) => /\.(?:json|csv)$/.test(path)).map((path) => `${path} ${roundFileHash(code, path)}`),
    checkState(site, code, form),
  ]
}

/** By which rules the files of a form were checked, and how each is called. */
function checkState(site: Site, round: string, form: string): string {
  const check = site.facts.reporting.check(round)
  const { forms } = site.facts.reporting.world
  const files = [...(check?.files ?? [])].filter(([, file]) => (forms.get(file.form ?? '')?.code ?? form) === form)
  return JSON.stringify([check?.ruleSet, files.map(([sha256, { file }]) => [sha256, file])])
}
