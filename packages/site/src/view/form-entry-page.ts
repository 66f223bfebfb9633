import { type Form, headCells, headDepth, leafColumns, type Regime, rowMeasure, writeSpan } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { writeDue } from './due-words.ts'
import { writeCell } from './entry-forms.ts'
import { writePeriodicity } from './entry-page.ts'
import { boundCells } from './form-cells.ts'
import { formTitle, writeFormRelation } from './form-relations.ts'
import type { Crumb } from './frame.ts'
import { writeLegal, writeStanding } from './legal-words.ts'
import { indicatorName } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import type { Fact } from './unit-page.ts'
import { capital, say, sayCode } from './words.ts'

/** A heading of the printed form. */
export interface FormHeadCell {
  readonly text: string
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A line of the printed form: a heading across all columns, or what each column prints. */
export interface FormLine {
  readonly heading: string | null
  readonly indent: number
  readonly cells: readonly { readonly text: string; readonly isLabel: boolean; readonly isValue: boolean }[]
  /** When the row is on the form, where that is not always. */
  readonly validity: string
}

/** What the cells of a row hold. */
export interface CellBinding {
  readonly row: string
  readonly label: string
  readonly columns: string
  readonly indicator: string
  readonly href: string
  readonly holds: string
}

/** Who must report on a form. */
export interface ReporterRow {
  readonly name: string
  readonly level: string
  readonly validity: string
  readonly afterEnd: string
}

/** One thing to be sent: for which period, in which edition, by when. */
export interface DeliveryRow {
  readonly name: string
  readonly period: string
  readonly edition: string
  readonly due: string
}

/** The page of a form. */
export interface FormEntryPage {
  readonly path: string
  readonly title: string
  readonly number: string
  readonly crumbs: readonly Crumb[]
  readonly isOwn: boolean
  readonly isLandscape: boolean
  readonly checkerHref: string
  readonly facts: readonly Fact[]
  readonly measureLine: string
  readonly heads: readonly (readonly FormHeadCell[])[]
  readonly indexRow: readonly string[]
  readonly lines: readonly FormLine[]
  readonly signatures: readonly string[]
  readonly bindings: readonly CellBinding[]
  readonly checks: readonly string[]
  readonly reporters: readonly ReporterRow[]
  readonly deliveries: readonly DeliveryRow[]
  readonly regime: string
  readonly guidance: readonly string[]
  readonly note: string
}

/** A form as it stands empty, with what it rests on, who sends it and when. */
export function formEntryPage(site: Site, form: Form, language: Language): FormEntryPage {
  const path = address.formEntry(language, form.id)
  const regime = site.facts.reference.regimes.get(form.regime)
  const reporters = regime?.reporters.filter(({ forms }) => forms.includes(form.code)) ?? []
  return {
    path,
    title: form.names[language],
    number: formTitle(form, language),
    crumbs: [
      { text: say(language, 'catalogue.title'), to: address.catalogue(language) },
      { text: formTitle(form, language), to: null },
    ],
    isOwn: form.ownComposition,
    isLandscape: form.print.orientation === 'landscape',
    checkerHref: link(path, address.check(language)),
    facts: factsOf(site, form, regime, language),
    measureLine: form.head.measureLine?.[language] ?? '',
    heads: headRows(form, language),
    indexRow: leafColumns(form.columns).map(({ index, printedIndex }) => printedIndex ?? index),
    lines: form.rows.map((row) => lineOf(site, form, row, language)),
    signatures: form.signatures.map((names) => names[language]),
    bindings: bindingsOf(site, form, language, path),
    checks: form.relations.map((relation) => capital(writeFormRelation(relation, language))),
    reporters: reporters.map((reporter) => ({
      name: reporter.names[language],
      level: reporter.level === null ? say(language, 'unknown') : sayCode(language, 'level', reporter.level),
      validity: writeKnownSpan(reporter.validity, language, 'indicator.always'),
      afterEnd:
        reporter.afterEnd === undefined
          ? ''
          : say(language, 'catalogue.afterEnd', { body: bodyName(regime, reporter.afterEnd, language) }),
    })),
    deliveries: (regime?.deliveries ?? []).map(({ names, periodKind, edition, due }) => ({
      name: names[language],
      period: writePeriodicity({ periodicity: [periodKind] }, language),
      edition: edition === null ? say(language, 'unknown') : sayCode(language, 'catalogue.edition', edition),
      due: due === null ? say(language, 'unknown') : writeDue(due, language),
    })),
    regime: regime?.names[language] ?? form.regime,
    guidance: (form.guidance ?? []).map((text) => text[language]),
    note: form.note?.[language] ?? '',
  }
}

/** A kind of body by its name among those who report or receive; its code where the regime names none. */
function bodyName(regime: Regime | undefined, kind: string, language: Language): string {
  const found = [...(regime?.receivers ?? []), ...(regime?.reporters ?? [])].find((body) => body.kind === kind)
  return found?.names[language] ?? kind
}

function writeKnownSpan(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  language: Language,
  open: 'unknown' | 'indicator.always',
): string {
  return from === null && to === null ? say(language, open) : writeSpan(from, to, language)
}

function factsOf(site: Site, form: Form, regime: Regime | undefined, language: Language): readonly Fact[] {
  const { head } = form
  const calendar = regime && site.facts.reference.calendars.get(regime.calendar)
  const fact = (term: string, text: string): Fact => ({ term, text, href: null })
  return [
    fact(say(language, 'catalogue.form.number'), head.number ?? say(language, 'none')),
    fact(
      say(language, 'catalogue.form.instrument'),
      head.instrument === null ? say(language, 'catalogue.ownForm') : writeLegal(head.instrument),
    ),
    ...(head.instrument === null
      ? []
      : [fact(say(language, 'catalogue.form.force'), writeStanding(head.instrument, language))]),
    fact(say(language, 'catalogue.form.version'), form.version),
    fact(say(language, 'indicator.validity'), writeKnownSpan(form.validity, language, 'unknown')),
    fact(say(language, 'catalogue.form.reporter'), head.reporter[language]),
    fact(
      say(language, 'catalogue.form.receivers'),
      head.receivers.map((names) => names[language]).join('; ') || say(language, 'unknown'),
    ),
    fact(say(language, 'indicator.periodicity'), writePeriodicity({ periodicity: head.periodKinds }, language)),
    fact(
      say(language, 'catalogue.form.calendar'),
      calendar?.[language] ?? regime?.calendar ?? say(language, 'unknown'),
    ),
    fact(
      say(language, 'catalogue.form.endedReporters'),
      regime === undefined
        ? say(language, 'unknown')
        : sayCode(language, 'catalogue.owedBy', regime.endedReporters.owedBy),
    ),
    {
      ...fact(say(language, 'indicator.sources'), form.sources.join('; ')),
      ...(language === 'vi' ? {} : { lang: 'vi' as const }),
    },
    fact(
      say(language, 'indicator.notKnown'),
      form.unknown.map((field) => sayCode(language, 'field', field)).join(', ') || say(language, 'none'),
    ),
  ]
}

function headRows(form: Form, language: Language): readonly (readonly FormHeadCell[])[] {
  const cells = headCells(form.columns)
  return Array.from({ length: headDepth(form.columns) }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ node, rowSpan, columnSpan }) => ({ text: node.heading[language], rowSpan, columnSpan })),
  )
}

function lineOf(site: Site, form: Form, row: Form['rows'][number], language: Language): FormLine {
  const indent = row.indent ?? 0
  const validity = row.validity === undefined ? '' : writeSpan(row.validity.from, row.validity.to, language)
  if (row.kind === 'heading') return { heading: row.label[language], indent, cells: [], validity }
  const cells = leafColumns(form.columns).map(({ role, index, cell }) => ({
    text: printedText(site, form, row, { role, index, cell }, language),
    isLabel: role === 'label',
    isValue: role === 'value',
  }))
  return { heading: null, indent, cells, validity }
}

type Row = Exclude<Form['rows'][number], { readonly kind: 'heading' }>
type Column = Pick<ReturnType<typeof leafColumns>[number], 'role' | 'index' | 'cell'>

function printedText(site: Site, form: Form, row: Row, column: Column, language: Language): string {
  switch (column.role) {
    case 'number':
      return row.number ?? ''
    case 'label':
      return row.kind === 'repeat'
        ? say(language, 'catalogue.form.repeat', { label: row.label[language] })
        : row.label[language]
    case 'code':
      return row.kind === 'fixed' && row.codePrinted !== false ? row.code : ''
    case 'measure':
      return rowMeasure(form, row, site.facts.reference)?.names[language] ?? ''
    case 'due': {
      const task = row.kind === 'fixed' && row.task
      const found = site.facts.reference.regimes.get(form.regime)?.tasks?.find(({ id }) => id === task)
      return found ? writeDue(found.due, language) : ''
    }
    default: {
      const own = row.kind === 'fixed' ? row.cells?.find((each) => each.column === column.index)?.cell : undefined
      const entry = own?.entry ?? row.cell?.entry ?? column.cell?.entry
      return entry === 'notApplicable' ? 'x' : entry === 'computed' ? '=' : ''
    }
  }
}

function bindingsOf(site: Site, form: Form, language: Language, path: string): readonly CellBinding[] {
  const bindings = new Map<string, CellBinding>()
  for (const { row, column, part } of boundCells(form)) {
    const indicator = part.indicator ?? ''
    const holds = writeCell(site, part, language)
    const key = `${row.code}|${indicator}|${holds}`
    const before = bindings.get(key)
    bindings.set(key, {
      row: row.code,
      label: row.label[language],
      columns: before === undefined ? column.index : `${before.columns}, ${column.index}`,
      indicator: indicatorName(site, indicator, language),
      href: link(path, address.entry(language, indicator)),
      holds,
    })
  }
  return [...bindings.values()]
}
