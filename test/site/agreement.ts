import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConsolidatedFigureRecord, ConsolidatedReportRecord, RoundReport } from '@chitieu/indicators'

/** How the report pages of a site agree with the records they are made from. */
export interface Agreement {
  readonly pages: number
  readonly figures: number
  /** Figures that a page does not show as its record has them, each with its place. */
  readonly disagreements: readonly string[]
}

/**
 * Holds every report page of a site, in both languages, against its record: each figure stands in its cell, written by a rule of
 * its own, and no other cell bears a figure. `siteFolder` has the pages, `outFolder` the rounds.
 */
export function agreementOf(siteFolder: string, outFolder: string): Agreement {
  const rounds = join(outFolder, 'rounds')
  const newest = new Map<
    string,
    { readonly record: string; readonly unit: string; readonly bases: readonly string[] }
  >()
  const codes = existsSync(rounds) ? readdirSync(rounds) : []
  const reports = codes.map((code): RoundReport => readJson(join(rounds, code, 'round.json')))
  reports.sort((a, b) => (`${a.asOf} ${a.code}` < `${b.asOf} ${b.code}` ? -1 : 1))
  for (const { code, consolidated, bases } of reports) {
    for (const { form, period, basis, path, units } of consolidated) {
      for (const unit of units) {
        const record = join(rounds, code, `${path}.json`)
        newest.set(JSON.stringify([form, period, unit, basis]), { record, unit, bases })
      }
    }
  }
  let pages = 0
  let figures = 0
  const disagreements: string[] = []
  const readRecord = lastRead()
  for (const [name, { record, unit }] of newest) {
    const [form = '', period = ''] = JSON.parse(name) as string[]
    const own = readRecord(record).units.find((each) => each.unit === unit)?.figures ?? []
    for (const language of ['vi', 'en'] as const) {
      const page = pageOf(join(siteFolder, language, 'bao-cao', form, period, unit), name, language)
      if (page === null) {
        disagreements.push(`${language} ${name}: no page`)
        continue
      }
      pages += 1
      figures += own.length
      disagreements.push(...differing(page, own, language).map((text) => `${language} ${name} ${text}`))
    }
  }
  return { pages, figures, disagreements }
}

const BASIS_FOLDERS = ['', 'khi-bao-cao', 'hien-nay', 'don-vi-cu']

/** The page of a basis, which says on which it stands: as reported, or on the list of a day. */
function pageOf(folder: string, name: string, language: 'vi' | 'en'): string | null {
  const [, , , basis = ''] = JSON.parse(name) as string[]
  const day = basis.slice('at:'.length).split('-').reverse().join('/')
  const said =
    basis === 'reported'
      ? { vi: 'theo địa giới khi báo cáo)', en: 'on the territory as reported)' }[language]
      : { vi: `danh mục đơn vị ngày ${day})`, en: `list of units of ${day})` }[language]
  const named = basis === 'reported' ? [] : [`danh-muc-${basis.slice('at:'.length)}`]
  for (const each of [...BASIS_FOLDERS, ...named]) {
    const file = join(folder, each, 'index.html')
    if (!existsSync(file)) continue
    const page = readFileSync(file, 'utf8')
    if (page.includes(said)) return page
  }
  return null
}

function differing(
  page: string,
  figures: readonly ConsolidatedFigureRecord[],
  language: 'vi' | 'en',
): readonly string[] {
  const cells = page.matchAll(
    /<td[^>]* id="(c_[^"]*)"[^>]*>\s*<(?:a|span)[^>]*>([^<]*)<\/(?:a|span)>\s*(?:<small>([^<]*)<\/small>)?/g,
  )
  const shown = new Map(
    // Under a number that is no total stands how many of its sources there are.
    [...cells].map(([, id = '', text = '', coverage]) => [id, coverage === undefined ? text : `${text} ${coverage}`]),
  )
  const wanted = new Map(figures.map((figure) => [anchorOf(figure), textOf(figure, language)]))
  return [
    ...[...wanted].flatMap(([id, text]) => {
      const found = shown.get(id)
      return found === text ? [] : [`${id}: ${JSON.stringify(found)} instead of ${JSON.stringify(text)}`]
    }),
    ...[...shown.keys()].filter((id) => !wanted.has(id)).map((id) => `${id}: no such figure`),
  ]
}

function anchorOf({ row, column, key }: ConsolidatedFigureRecord): string {
  const safe = (text: string): string =>
    [...text].map((sign) => (/[\w.-]/.test(sign) ? sign : `~${sign.codePointAt(0)?.toString(16)}`)).join('')
  return ['c', row, column, ...(key === undefined ? [] : [key])].map(safe).join('_')
}

/** A figure as the form prints it: the number, its bounds, what is known with its counts, or a mark. */
function textOf(figure: ConsolidatedFigureRecord, language: 'vi' | 'en'): string {
  const { value, text, state, method, reason, known, lower, upper, received, expected } = figure
  const number = (each: string): string => grouped(each, language)
  if (text !== undefined) return escaped(text)
  if (value !== null) return number(value)
  if (method === 'bounded' && lower !== undefined && upper !== undefined) return `${number(lower)}–${number(upper)}`
  if (reason === 'coverage' && known !== undefined && received > 0)
    return `${number(known)} (${number(String(received))}/${number(String(expected))})`
  if (reason === 'confidential' || state === 'confidential') return 'c'
  return { nil: '-', missing: '…', notApplicable: 'x', number: '', none: '—' }[state]
}

/** Thousands and decimals by the marks of the language, a true minus. */
function grouped(decimal: string, language: 'vi' | 'en'): string {
  const [point, comma] = language === 'vi' ? ['.', ','] : [',', '.']
  const isNegative = decimal.startsWith('-')
  const [whole = '', fraction] = (isNegative ? decimal.slice(1) : decimal).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return `${isNegative ? '\u2212' : ''}${groups.join(point)}${fraction === undefined ? '' : `${comma}${fraction}`}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function lastRead(): (file: string) => ConsolidatedReportRecord {
  let held: { readonly file: string; readonly record: ConsolidatedReportRecord } | null = null
  return (file) => {
    if (held?.file !== file) held = { file, record: readJson(file) }
    return held.record
  }
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'))
}
