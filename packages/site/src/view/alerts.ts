import { periodHeading, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { type AlertFacts, type AlertKind, alertKinds } from './alert-data.ts'
import { renamedTopCodes } from './codes.ts'
import { findingMessage, findingRemedy } from './finding-words.ts'
import type { Anchor } from './frame.ts'
import { type KeyFigureGroup, keyFigures } from './key-figures.ts'
import { unitName, unitPath } from './label.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** An alert as a line: rule, unit, period, value, threshold and where to look. */
export interface AlertRow {
  readonly kind: AlertKind
  readonly kindName: string
  readonly rule: string
  readonly count: string
  readonly unit: Anchor | null
  readonly form: string
  readonly period: string
  readonly value: string
  readonly expected: string
  readonly message: string
  readonly remedy: string
  readonly where: Anchor | null
}

/** Alerts of one kind, counted. */
export interface AlertGroup {
  readonly kind: AlertKind
  readonly name: string
  readonly anchor: string
  readonly count: number
  readonly written: string
  readonly rows: readonly AlertRow[]
  /** Which columns have something to show. */
  readonly hasForms: boolean
  readonly hasPeriods: boolean
  readonly hasValues: boolean
  readonly hasExpected: boolean
}

/** All alerts by kind. In the public build those of single reports are counted by rule and name nobody. */
export function alertGroups(site: Site, language: Language, page: string): readonly AlertGroup[] {
  const own = site.facts.alerts
  const rows = [
    ...(site.facts.config.audience === 'internal'
      ? own.map((alert) => namedRow(site, alert, language, page))
      : countedRows(site, own, language, page)),
    ...thresholdRows(keyFigures(site, language, page), language),
    ...codeRows(site, language, page),
  ]
  return alertKinds.map((kind) => {
    const its = rows.filter((row) => row.kind === kind)
    const count = its.reduce((sum, row) => sum + Number(row.count.replace(/\D/g, '')), 0)
    return {
      ...{ kind, count, anchor: kind, rows: its },
      name: alertName(kind, language),
      written: writeCount(count, language),
      hasForms: its.some(({ form }) => form !== ''),
      hasPeriods: its.some(({ period }) => period !== ''),
      hasValues: its.some(({ value }) => value !== ''),
      hasExpected: its.some(({ expected }) => expected !== ''),
    }
  })
}

/** What a kind of alert is called. */
export function alertName(kind: AlertKind, language: Language): string {
  const names = {
    overdue: say(language, 'alert.overdue'),
    sentBack: say(language, 'alert.sentBack'),
    abnormal: say(language, 'alert.abnormal'),
    belowThreshold: say(language, 'alert.belowThreshold'),
    notComparable: say(language, 'alert.notComparable'),
    codeReused: say(language, 'alert.codeReused'),
  }
  return names[kind]
}

function namedRow(site: Site, alert: AlertFacts, language: Language, page: string): AlertRow {
  const unit = alert.unit === null ? undefined : site.unitsById.get(alert.unit)
  return {
    ...common(site, alert, language, page),
    count: '1',
    unit: unit ? { text: unitName(site, unit, language), href: link(page, unitPath(unit, language)) } : null,
    value: alert.value ?? '',
    expected: alert.expected ?? '',
    message: [findingMessage(site, alert.finding, language), alert.place === '' ? '' : `(${alert.place})`]
      .filter(Boolean)
      .join(' '),
    remedy: findingRemedy(site, alert.finding, language),
  }
}

/** One line for each rule, form and period, with the number of reports it was found in. */
function countedRows(site: Site, alerts: readonly AlertFacts[], language: Language, page: string): readonly AlertRow[] {
  const groups = new Map<string, readonly AlertFacts[]>()
  for (const alert of alerts) {
    const key = [alert.kind, alert.finding.code, alert.form, alert.period].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), alert])
  }
  return [...groups.values()].flatMap((its) => {
    const [first] = its
    if (first === undefined) return []
    const count = writeCount(its.length, language)
    return [
      {
        ...common(site, first, language, page),
        ...{ count, unit: null, value: '', expected: '' },
        message: ruleTitle(first.finding.code, language),
        remedy: '',
      },
    ]
  })
}

/** What a rule is about in words that name no report: its own, else those of its family, the first words of its code. */
export function ruleTitle(code: string, language: Language): string {
  const words = code.split('-')
  const names = words.map((_, at) => words.slice(0, words.length - at).join('-'))
  const told = names.map((name) => sayCode(language, 'alert.rule', name))
  return told.find((text, at) => text !== names[at]) ?? say(language, 'alert.otherRule', { rule: code })
}

function common(
  site: Site,
  { kind, finding: { code }, form, period, round }: AlertFacts,
  language: Language,
  page: string,
) {
  const its = site.facts.rounds.find(({ report }) => report.code === round)?.report
  const known = its?.forms.find((each) => form !== null && (form === each.form || form.startsWith(`${each.form}-`)))
  return {
    ...{ kind, kindName: alertName(kind, language), rule: code },
    form: known ? (known.number ?? known.names[language]) : (form ?? ''),
    period: period === null ? '' : periodHeading(period, language),
    where: its ? { text: its.names[language], href: link(page, address.round(language, round)) } : null,
  }
}

function thresholdRows(groups: readonly KeyFigureGroup[], language: Language): readonly AlertRow[] {
  return groups
    .flatMap(({ rows }) => rows)
    .filter(({ threshold }) => threshold?.isKept === false)
    .map(({ name, href, period, value, measure, threshold }) => ({
      ...{ kind: 'belowThreshold' as const, kindName: alertName('belowThreshold', language), rule: 'threshold' },
      ...{ count: '1', unit: null, form: '', period, value: `${value} ${measure}`, expected: threshold?.text ?? '' },
      message: say(language, 'alert.threshold', { name, source: threshold?.source ?? '' }),
      remedy: '',
      where: { text: name, href },
    }))
}

/** Codes of the units under the whole that another unit bears now. */
function codeRows(site: Site, language: Language, page: string): readonly AlertRow[] {
  return renamedTopCodes(site, language, page).map(({ code, href }) => ({
    ...{ kind: 'codeReused' as const, kindName: alertName('codeReused', language), rule: 'code-reused' },
    ...{ count: '1', unit: null, form: '', period: '', value: code, expected: '' },
    message: say(language, 'alert.code', { code }),
    remedy: '',
    where: { text: say(language, 'alert.codePage', { code }), href },
  }))
}

/** The alerts as a table for machines and for Excel: cells that a spreadsheet might take for a formula are neutralised. */
export function alertsCsv(groups: readonly AlertGroup[]): string {
  const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  const head = ['kind', 'rule', 'count', 'unit', 'form', 'period', 'value', 'expected', 'message', 'remedy']
  const lines = groups.flatMap(({ rows }) =>
    rows.map(({ kind, rule, count, unit, form, period, value, expected, message, remedy }) =>
      [kind, rule, count, unit?.text ?? '', form, period, value, expected, message, remedy].map(cell).join(','),
    ),
  )
  return `\uFEFF${[head.join(','), ...lines].join('\r\n')}\r\n`
}
