import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { periodHeading } from '@chitieu/indicators'

/** What a comparison of pages with the result came to. */
export interface PageAgreement {
  readonly pages: number
  /** Numbers and ranges printed in tables of figures. */
  readonly cells: number
  /** Figures of the result that had to be on the page of their unit. */
  readonly figures: number
  readonly disagreements: readonly string[]
}

interface Point {
  readonly period: string
  readonly value: string | null
  readonly lower?: string
  readonly upper?: string
}

interface Series {
  readonly indicator: string
  readonly unit: string | null
  readonly members?: readonly string[]
  readonly points: readonly Point[]
}

type Language = 'vi' | 'en'

/** A cell of a page: who and when it is of, and what is printed. */
interface PrintedCell {
  readonly indicator: string
  /** Empty for rows of no single unit. */
  readonly unit: string
  readonly heading: string
  readonly text: string
}

/**
 * Reads every number in the tables of figures of every unit page and indicator page back from its HTML and looks it up in
 * `report.json`; then looks every figure of the report up on the page of its unit. Numbers are read by rules of this file alone.
 */
export function pageAgreement(siteFolder: string, outFolder: string): PageAgreement {
  const report: { readonly series: readonly Series[] } = JSON.parse(
    readFileSync(join(outFolder, 'report.json'), 'utf8'),
  )
  const disagreements: string[] = []
  let [pages, cells, figures] = [0, 0, 0]
  for (const language of ['vi', 'en'] as const) {
    const known = knownFigures(report.series, language)
    const seen = new Map<string, Set<string>>()
    for (const path of figurePages(siteFolder, language)) {
      pages += 1
      for (const cell of cellsOf(path, readFileSync(join(siteFolder, path), 'utf8'))) {
        const key = keyOf(cell)
        for (const text of cell.text.split(' + ')) {
          const number = canonical(text, language)
          if (number === null) continue
          cells += 1
          if (!known.get(key)?.has(number)) disagreements.push(`${path}: ${key} prints ${cell.text}`)
          if (path.includes('/don-vi/')) add(seen, key, number)
        }
      }
    }
    for (const [key, numbers] of ownFigures(report.series, language)) {
      figures += numbers.size
      for (const number of numbers)
        if (!seen.get(key)?.has(number))
          disagreements.push(`${language}: ${key} is ${number} and not on the page of its unit`)
    }
  }
  return { pages, cells, figures, disagreements }
}

function keyOf({ indicator, unit, heading }: Omit<PrintedCell, 'text'>): string {
  return `${indicator} | ${unit} | ${heading}`
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const its = map.get(key)
  if (its) its.add(value)
  else map.set(key, new Set([value]))
}

/** What may be printed for an indicator, a unit and a period; rows of no single unit may print what any series has. */
function knownFigures(all: readonly Series[], language: Language): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const { indicator, unit, points } of all) {
    for (const point of points) {
      const number = numberOf(point)
      if (number === null) continue
      const heading = periodHeading(point.period, language)
      for (const holder of unit === null ? [''] : [unit, ''])
        add(known, keyOf({ indicator, unit: holder, heading }), number)
      // Totals of closed groups stand on the pages of their members, one row for each indicator.
      if (unit === null) add(known, keyOf({ indicator: '', unit: '', heading }), number)
    }
  }
  return known
}

/** What must be on the page of each unit. */
function ownFigures(all: readonly Series[], language: Language): Map<string, Set<string>> {
  const own = all.filter(({ unit }) => unit !== null)
  return new Map([...knownFigures(own, language)].filter(([key]) => !key.includes('|  |')))
}

function numberOf({ value, lower, upper }: Point): string | null {
  if (value !== null) return plain(value)
  return lower === undefined || upper === undefined ? null : `${plain(lower)}–${plain(upper)}`
}

/** A decimal without zeros that say nothing: 490.0 is 490. */
function plain(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value
}

/** The number that a cell prints, as a plain decimal; a range as two; `null` for marks and words. */
function canonical(text: string, language: Language): string | null {
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.']
  const parts = text.split('–').map((part) => part.trim().replace('−', '-'))
  if (!parts.every((part) => /^-?\d[\d.,]*$/.test(part))) return null
  return parts.map((part) => plain(part.replaceAll(group, '').replace(mark, '.'))).join('–')
}

/** Pages of units and of indicators that hold figures. */
function figurePages(folder: string, language: Language): readonly string[] {
  return ['don-vi', 'chi-tieu'].flatMap((part) =>
    readdirSync(join(folder, language, part), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('index.html') && !/^(?:a-z|ma|ma-tu)\//.test(path))
      .map((path) => `${language}/${part}/${path}`),
  )
}

function* cellsOf(path: string, html: string): Generator<PrintedCell> {
  const [, , part, name = ''] = /^(\w\w)\/([^/]+)\/([^/]+)/.exec(path) ?? []
  const own = part === 'don-vi' ? unitOf(name) : ''
  let indicator = part === 'chi-tieu' ? name : ''
  let isForPrint = false
  for (const [tag] of html.matchAll(
    /<div id="[^"]+"|<div class="blocks">|<\/table>\s*<\/div>|<table class="[^"]*">.*?<\/table>/gs,
  )) {
    const [, id] = /^<div id="([^"]+)"/.exec(tag) ?? []
    if (id !== undefined)
      [indicator, isForPrint] = [part === 'don-vi' ? (/^nhom-/.test(id) ? '' : id) : indicator, false]
    else if (tag.startsWith('<div class="blocks"')) isForPrint = true
    else if (tag.startsWith('<table class="figures') && !isForPrint) yield* wideCells(tag, indicator, own)
    else if (tag.startsWith('<table class="list') && part === 'don-vi') yield* longCells(tag, own)
    if (tag.endsWith('</div>')) isForPrint = false
  }
}

function* wideCells(table: string, indicator: string, own: string): Generator<PrintedCell> {
  const head = rowsOf(/<thead>(.*?)<\/thead>/s.exec(table)?.[1] ?? '').at(-1) ?? ''
  const headings = cellTexts(head).slice(1)
  for (const row of rowsOf(/<tbody>(.*?)<\/tbody>/s.exec(table)?.[1] ?? '')) {
    if (row.includes('class="refusal"')) continue
    const [name = '', ...texts] = cellTexts(row)
    const unit =
      unitOf(/don-vi\/([^/"]+)\//.exec(row)?.[1] ?? '') || (row.includes('<a ') || indicator === '' ? '' : own)
    const isTurned = headings.every((heading) => heading.includes(' · '))
    for (const [at, text] of texts.entries())
      yield { indicator, unit, heading: isTurned ? name : (headings[at] ?? ''), text }
  }
}

/** Tables with one figure a line: indicator, breakdown, period, basis, value. */
function* longCells(table: string, unit: string): Generator<PrintedCell> {
  for (const row of rowsOf(/<tbody>(.*?)<\/tbody>/s.exec(table)?.[1] ?? '')) {
    const [, indicator] = /^\s*<th scope="row"><a href="[^"]*chi-tieu\/([^/"]+)\/index\.html">/.exec(row) ?? []
    const texts = cellTexts(row)
    if (indicator !== undefined && texts.length === 8)
      yield { indicator, unit, heading: withoutMark(texts[2] ?? ''), text: texts[4] ?? '' }
  }
}

/** A period without the words that it is the last one of a unit that ended. */
function withoutMark(heading: string): string {
  return heading.replace(/ «kỳ cuối»$|, last period$/, '')
}

function unitOf(segment: string): string {
  return /^(.+?-\d+)-/.exec(segment)?.[1] ?? ''
}

function rowsOf(html: string): readonly string[] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => row)
}

/** The words of the cells of a row, without letters of flags and small print. */
function cellTexts(row: string): readonly string[] {
  return [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
    cell
      .replace(/<(i|small)>.*?<\/\1>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', ' ')
      .trim(),
  )
}
