import { padDate, periodHeading, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { writeBasis } from './basis.ts'
import type { RedirectCounts } from './download-data.ts'
import { findingMessage } from './finding-words.ts'
import type { Anchor, Crumb } from './frame.ts'
import { group, type Site } from './site.ts'
import type { FindingFacts, Language } from './site-data.ts'
import { sourceName } from './source-name.ts'
import { type MessageKey, say } from './words.ts'

/** A term with what it says. */
export interface StatusFact {
  readonly term: string
  readonly text: string
  readonly href: string | null
}

/** A source: how fresh its data are, and the hash of what was read. */
export interface SourceRow {
  readonly name: string
  readonly id: string
  readonly data: string
  readonly sha256: string
}

/** Findings of one code: how many there are, with one of them in words. */
export interface FindingRow {
  readonly severity: FindingFacts['severity']
  readonly severityText: string
  readonly example: string
  readonly count: string
  readonly code: string
}

/** What is still open in a round. */
export interface RoundRow extends Anchor {
  readonly counts: readonly string[]
  readonly isBad: boolean
}

/** The page of status. */
export interface StatusPage {
  readonly page: string
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly build: readonly StatusFact[]
  readonly sources: readonly SourceRow[]
  readonly hasHashes: boolean
  readonly redirects: readonly StatusFact[]
  readonly failed: readonly string[]
  readonly held: string
  readonly findingCounts: string
  readonly findings: readonly FindingRow[]
  readonly findingLink: Anchor
  readonly rounds: readonly RoundRow[]
}

const SEVERITIES = ['error', 'warning', 'note'] as const

/** What the site was made from and how sound it is; every date is one of the data, none of a clock. */
export function statusPage(site: Site, language: Language, redirects: RedirectCounts | null = null): StatusPage {
  const page = address.status(language)
  const { report, frozen } = site.facts
  const failed = report.summary.filter(({ holds }) => !holds)
  const counts = SEVERITIES.map((severity) => report.findings.filter((each) => each.severity === severity).length)
  const slot = (at: number): string => writeCount(counts[at] ?? 0, language)
  return {
    ...{ page, title: say(language, 'statusPage.title'), build: buildFacts(site, language, page) },
    crumbs: [{ text: say(language, 'statusPage.title'), to: null }],
    sources: sourceRows(site, language),
    hasHashes: frozen.releases.length > 0,
    redirects:
      redirects === null
        ? []
        : ANSWERS.filter((answer) => answer !== 'outside' || redirects.outside > 0).map((answer) => ({
            term: say(language, REDIRECTS[answer]),
            text: writeCount(redirects[answer], language),
            href: null,
          })),
    failed: failed.map(({ text }) => text[language]),
    held: say(language, 'statusPage.held', {
      n: writeCount(report.summary.length - failed.length, language),
      all: writeCount(report.summary.length, language),
    }),
    findingCounts: say(language, 'statusPage.findingCounts', { errors: slot(0), warnings: slot(1), notes: slot(2) }),
    findings: findingRows(site, language),
    findingLink: {
      text: say(language, 'statusPage.findingLink'),
      href: link(page, address.reconciliations(language)),
    },
    rounds: roundRows(site, language, page),
  }
}

const ANSWERS = ['kept', 'redirected', 'tombstone', 'outside'] as const

const REDIRECTS: Readonly<Record<(typeof ANSWERS)[number], MessageKey>> = {
  kept: 'statusPage.kept',
  redirected: 'statusPage.redirected',
  tombstone: 'statusPage.tombstone',
  outside: 'statusPage.outside',
}

function buildFacts(site: Site, language: Language, page: string): readonly StatusFact[] {
  const { config, report, reportHash, frozen } = site.facts
  const newest = frozen.releases.at(-1)
  const audience = config.audience === 'internal' ? 'statusPage.internal' : 'statusPage.public'
  return [
    { term: say(language, 'statusPage.audience'), text: say(language, audience), href: null },
    newest
      ? {
          term: say(language, 'statusPage.release'),
          text: newest.title[language],
          href: link(page, address.release(language, newest.id)),
        }
      : { term: say(language, 'statusPage.release'), text: say(language, 'statusPage.notFrozen'), href: null },
    {
      term: say(language, 'statusPage.date'),
      text: padDate(newest?.date ?? site.releaseDate, language),
      href: null,
    },
    { term: say(language, 'statusPage.basis'), text: writeBasis(site, report.release.basis, language), href: null },
    { term: say(language, 'statusPage.hash'), text: reportHash, href: null },
  ]
}

/** The sources of the newest release; where nothing was frozen those of the report, whose hashes nobody kept. */
function sourceRows(site: Site, language: Language): readonly SourceRow[] {
  const newest = site.facts.frozen.releases.at(-1)
  const listed = newest
    ? newest.sources
    : [...site.facts.sources.values()].map(({ id, publisher, origin }) => ({
        ...{ id, name: `${publisher}: ${origin}`, date: null, sha256: '' },
      }))
  const periods = newestPeriods(site)
  return listed.map(({ id, name, date, sha256 }) => {
    const period = periods.get(id)
    const said =
      date === null ? (period === undefined ? null : periodHeading(period, language)) : padDate(date, language)
    return {
      name: sourceName(site, id, name, language),
      id,
      sha256,
      data: said ?? say(language, 'statusPage.noFigures'),
    }
  })
}

/** The newest period that each source has figures of. */
function newestPeriods(site: Site): ReadonlyMap<string, string> {
  const newest = new Map<string, { readonly period: string; readonly to: string }>()
  for (const { points } of site.facts.report.series) {
    for (const { source, period, window } of points) {
      if (source === undefined) continue
      if ((newest.get(source)?.to ?? '') < window.to) newest.set(source, { period, to: window.to })
    }
  }
  return new Map([...newest].map(([source, { period }]) => [source, period]))
}

function findingRows(site: Site, language: Language): readonly FindingRow[] {
  const rank = ({ severity }: FindingFacts): number => SEVERITIES.indexOf(severity)
  return [...group(site.facts.report.findings, ({ code }) => code)]
    .flatMap(([code, own]) => {
      const [first] = own
      return first ? [{ code, own, first }] : []
    })
    .sort((a, b) => rank(a.first) - rank(b.first) || (a.code < b.code ? -1 : 1))
    .map(({ code, own, first }) => ({
      ...{ code, severity: first.severity, severityText: say(language, `severity.${first.severity}`) },
      example: findingMessage(site, first, language),
      count: writeCount(own.length, language),
    }))
}

function roundRows(site: Site, language: Language, page: string): readonly RoundRow[] {
  return site.facts.rounds.map(({ report: { code, names, files, reports, differences, handovers } }) => {
    const open = handovers.reduce((sum, handover) => sum + handover.open, 0)
    const counts = [files.refused, reports.missing, differences, open]
    return {
      ...{ text: names[language], href: link(page, address.round(language, code)) },
      counts: counts.map((count) => writeCount(count, language)),
      isBad: counts.some((count) => count > 0),
    }
  })
}
