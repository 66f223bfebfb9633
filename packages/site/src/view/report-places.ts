import type { ConsolidatedReportRecord, ConsolidatedUnitRecord, Form, Regime } from '@chitieu/indicators'
import { address, safe } from './address.ts'
import { basisKind, basisSegments } from './basis.ts'
import { isFormShown } from './report-sharing.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'

/** A form of one period and unit on one basis, as a round put it together. */
export interface ReportPlace {
  readonly round: string
  readonly form: string
  readonly period: string
  readonly unit: string
  readonly basis: string
  /** Where its record lies in the round, without ending. */
  readonly path: string
  /** Stands at the address without a segment: the basis as reported where the unit has it, else the first that it has. */
  readonly isFirst: boolean
}

/** A record with what it is read by. */
export interface OpenedReport {
  readonly record: ConsolidatedReportRecord
  readonly own: ConsolidatedUnitRecord
  readonly form: Form
  readonly regime: Regime
}

const places = new WeakMap<Site, readonly ReportPlace[]>()

/** Every consolidated report of the rounds that stands in this build; of two rounds that hold the same one, that of the later count. */
export function reportPlaces(site: Site): readonly ReportPlace[] {
  const held = places.get(site)
  if (held) return held
  const found = new Map<string, Omit<ReportPlace, 'isFirst'>>()
  const rounds = [...site.facts.rounds].sort((a, b) => (countedOn(a.report) < countedOn(b.report) ? -1 : 1))
  for (const { report } of rounds) {
    for (const { form, period, basis, path, units } of report.consolidated) {
      if (!isFormShown(site, report, form)) continue
      for (const unit of units) {
        const place = { round: report.code, form, period, unit, basis, path }
        found.set([form, period, unit, basis].join(' '), place)
      }
    }
  }
  const first = new Map<string, string>()
  const order = [...found.values()].sort((a, b) => rankOf(site, a.basis) - rankOf(site, b.basis))
  for (const { form, period, unit, basis } of order) {
    const name = [form, period, unit].join(' ')
    if (!first.has(name)) first.set(name, basis)
  }
  const made = [...found.values()].map((place) => ({
    ...place,
    isFirst: first.get([place.form, place.period, place.unit].join(' ')) === place.basis,
  }))
  places.set(site, made)
  return made
}

function countedOn({ asOf, code }: { readonly asOf: string; readonly code: string }): string {
  return `${asOf} ${code}`
}

function rankOf(site: Site, basis: string): number {
  return ['reported', 'release', 'before'].indexOf(basisKind(site, basis))
}

/** Segments of a report's address after its unit; none for the basis that stands first. */
export function basisSegment(site: Site, { basis, isFirst }: Pick<ReportPlace, 'basis' | 'isFirst'>): string {
  if (isFirst) return ''
  const kind = basisKind(site, basis)
  const isNamed = kind !== 'before' || basis === site.facts.report.release.before
  return `${isNamed ? basisSegments[kind] : `danh-muc-${basis.slice('at:'.length)}`}/`
}

/** The address of a report. */
export function reportAddress(site: Site, place: ReportPlace, language: Language): string {
  const { form, period, unit } = place
  return `${address.report(language, form, period, unit)}${basisSegment(site, place)}`
}

/** The address of the same report as a release froze it. */
export function frozenAddress(site: Site, place: ReportPlace, release: string, language: Language): string {
  const { form, period, unit } = place
  return `${address.reportOfRelease(language, form, period, unit, release)}${basisSegment(site, place)}`
}

/** What differs between a release and the one before it. */
export function differenceAddress(
  site: Site,
  place: ReportPlace,
  [newer, older]: readonly [string, string],
  language: Language,
): string {
  return `${frozenAddress(site, place, newer, language)}so-voi-${safe(older)}/`
}

/** Where each figure of a report comes from, in parts of a page each. */
export function provenanceAddress(site: Site, place: ReportPlace, part: number, language: Language): string {
  return `${reportAddress(site, place, language)}nguon/${part === 0 ? '' : `${part + 1}/`}`
}

/** What units sent for one row of a form and period, in parts of a page each; without a row the list of rows. */
export function sentAddress(
  form: string,
  period: string,
  row: string | null,
  part: number,
  language: Language,
): string {
  const start = address.report(language, form, period, 'tung-don-vi')
  return row === null ? start : `${start}${safe(row)}/${part === 0 ? '' : `${part + 1}/`}`
}

/** The anchor of a figure on the page of its sources, and of its cell in the form. */
export function figureAnchor({ row, column, key }: { row: string; column: string; key?: string | null }): string {
  return ['c', row, column, ...(key === null || key === undefined ? [] : [key])].map(safe).join('_')
}

/** The record of a report with its form and regime, from the round. */
export function openReport(site: Site, { round, path, unit }: ReportPlace): OpenedReport {
  return openRecord(site, site.facts.reporting.record(round, path), unit)
}

/** A record with its form and regime. */
export function openRecord(site: Site, record: ConsolidatedReportRecord, unit: string): OpenedReport {
  const { forms, regimes } = site.facts.reporting.world
  const own = record.units.find((each) => each.unit === unit)
  const form = forms.get(record.form)
  const regime = regimes.get(record.regime)
  if (!own || !form || !regime) throw new Error(`expected a report of ${unit} by ${record.form}, found none`)
  return { record, own, form, regime }
}
