import { type CellRange, cellAddress, parseRange, rangeText } from '../base/cell-address.ts'
import { describe, type Issue, type Language, type NameOf, type Severity } from '../base/issue.ts'
import { type MarkedCells, restyleCells } from './mark-workbook-cells.ts'
import { withSheetName } from './mark-workbook-names.ts'
import { hangNotes } from './mark-workbook-notes.ts'
import {
  insertBefore,
  MarkFault,
  partAttribute,
  partPrefix,
  partTags,
  WorkbookParts,
  withoutRemarks,
} from './mark-workbook-parts.ts'
import { HEAD_LINE, resultsRange, resultsSheet } from './mark-workbook-results.ts'
import { MarkedStyles } from './mark-workbook-styles.ts'
import { quoted } from './workbook.ts'
import type { CellNote } from './workbook-model.ts'
import { XML_SPACE, xmlAttributes } from './workbook-xml.ts'

/** Cells of one finding that are coloured; more of them say nothing new. */
const MOST_CELLS = 2_000
const MOST_NOTES = 2_000
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']
const RESULTS = { vi: 'Kết quả kiểm tra', en: 'Findings' } as const

/** In which words findings are told. */
interface Words {
  readonly language: Language
  readonly nameOf: NameOf | undefined
}

/** A finding that stands in cells of a sheet. */
interface Marked {
  readonly finding: Issue
  readonly range: CellRange
}

/**
 * The workbook that was sent, with the cells of findings coloured and commented and a sheet of results that links to them. Only the
 * parts that must change are written anew; the others hold the same bytes. Throws a `MarkFault` where that cannot be done.
 */
export function markWorkbook(
  bytes: Uint8Array,
  findings: readonly Issue[],
  language: Language = 'vi',
  nameOf?: NameOf,
): Uint8Array {
  const parts = new WorkbookParts(bytes)
  const workbook = [...parts.relations('').values()].find(({ type }) => type === 'officeDocument')?.path
  if (workbook === undefined) throw new MarkFault('no workbook to mark')
  const styles = new MarkedStyles(parts, workbook)
  const sheets = sheetPaths(parts, workbook)
  for (const [name, path] of sheets) {
    const marked = findings.flatMap((finding) => placeOf(finding, name))
    if (marked.length > 0) markSheet(parts, path, marked, styles, { language, nameOf })
  }
  addResults(parts, workbook, findings, styles, { language, nameOf }, sheets)
  styles.save(parts)
  return parts.bytes()
}

function sheetPaths(parts: WorkbookParts, workbook: string): ReadonlyMap<string, string> {
  const relations = parts.relations(workbook)
  const found = new Map<string, string>()
  for (const { text } of partTags(parts.read(workbook), 'sheet')) {
    const target = relations.get(relationOf(text))
    if (target?.type === 'worksheet') found.set(partAttribute(text, 'name') ?? '', target.path)
  }
  return found
}

function relationOf(tag: string): string {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? ''
}

function placeOf(finding: Issue, sheet: string): readonly Marked[] {
  const { place } = finding
  if (place?.sheet !== sheet) return []
  const text = place.range ?? (place.row === undefined ? 'A1' : `A${place.row}`)
  const range = parseRange(text)
  return range ? [{ finding, range }] : []
}

function markSheet(
  parts: WorkbookParts,
  path: string,
  marked: readonly Marked[],
  styles: MarkedStyles,
  words: Words,
): void {
  const worst = new Map<string, Severity>()
  const cells = new Map<number, Set<number>>()
  for (const { finding, range } of marked) {
    for (const [row, column] of cellsOf(range)) {
      const columns = cells.get(row)
      if (columns) columns.add(column)
      else cells.set(row, new Set([column]))
      const address = cellAddress(row, column)
      const known = worst.get(address)
      if (known === undefined || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(known)) {
        worst.set(address, finding.severity)
      }
    }
  }
  const recolor = (style: number, row: number, column: number): number =>
    styles.marked(style, worst.get(cellAddress(row, column)) ?? 'note')
  const xml = restyleCells(withoutRemarks(parts.read(path)), cells satisfies MarkedCells, recolor)
  parts.write(path, hangNotes(parts, path, xml, notesOf(marked, words)))
}

function* cellsOf({ fromRow, toRow, fromColumn, toColumn }: CellRange): Generator<readonly [number, number]> {
  let count = 0
  for (let row = fromRow; row <= toRow; row += 1) {
    for (let column = fromColumn; column <= toColumn && count < MOST_CELLS; column += 1) {
      yield [row, column]
      count += 1
    }
    if (count >= MOST_CELLS) return
  }
}

/** One note a cell, at the first cell of each finding's block. */
function notesOf(marked: readonly Marked[], { language, nameOf }: Words): readonly CellNote[] {
  const texts = new Map<string, CellNote>()
  for (const { finding, range } of marked) {
    const { fromRow: row, fromColumn: column } = range
    const key = cellAddress(row, column)
    const { message, remedy } = describe(finding, language, nameOf)
    const block = rangeText(range) === key ? '' : `${rangeText(range)}: `
    const text = `${block}${message}\n→ ${remedy}`
    const held = texts.get(key)
    if (held || texts.size < MOST_NOTES) texts.set(key, { row, column, text: held ? `${held.text}\n${text}` : text })
  }
  return [...texts.values()]
}

function addResults(
  parts: WorkbookParts,
  workbook: string,
  findings: readonly Issue[],
  styles: MarkedStyles,
  { language, nameOf }: Words,
  sheets: ReadonlyMap<string, string>,
): void {
  const xml = resultsSheet(findings, styles, language, new Set(sheets.keys()), nameOf)
  const name = RESULTS[language]
  const held = sheets.get(name)
  if (held === undefined) addSheet(parts, workbook, name, xml)
  else parts.write(held, xml)
  const text = parts.read(workbook)
  const sheet = [...partTags(text, 'sheet')].findIndex((tag) => partAttribute(tag.text, 'name') === name)
  const rows = `${quoted(name)}!$${HEAD_LINE}:$${HEAD_LINE}`
  const filter = `${quoted(name)}!${resultsRange(findings.length).replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2')}`
  const printed = withSheetName(text, { name: '_xlnm.Print_Titles', sheet, place: rows })
  parts.write(workbook, withSheetName(printed, { name: '_xlnm._FilterDatabase', sheet, isHidden: true, place: filter }))
}

function addSheet(parts: WorkbookParts, workbook: string, name: string, xml: string): void {
  const path = parts.free('xl/worksheets/sheet', '.xml')
  parts.write(path, xml)
  parts.declare(path, 'worksheet+xml')
  const relation = parts.relate(workbook, 'worksheet', path)
  const text = parts.read(workbook)
  const prefix = partPrefix(text, 'workbook')
  const ids = [...partTags(text, 'sheet')].map((tag) => Number(partAttribute(tag.text, 'sheetId') ?? 0))
  const tag = `<${prefix}sheet xmlns:r="${XML_SPACE.office}"${xmlAttributes({ name, sheetId: Math.max(0, ...ids) + 1, 'r:id': relation })}/>`
  parts.write(workbook, insertBefore(text, `</${prefix}sheets>`, tag))
}
