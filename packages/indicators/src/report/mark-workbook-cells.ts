import { cellAddress, parseRange } from '../base/cell-address.ts'
import { partAttribute, partPrefix } from './mark-workbook-parts.ts'
import { attributed } from './mark-workbook-styles.ts'

const CELL = /<c((?:\s[^>]*?)?)(?:\/>|>[\s\S]*?<\/c>)/g

/** Gives a cell its new look from the one it has. */
export type Restyle = (style: number, row: number, column: number) => number

/** Cells to be given a look: columns by row. */
export type MarkedCells = ReadonlyMap<number, ReadonlySet<number>>

/** The part of a sheet with the looks of some cells changed; cells and rows that are not there are put in their place. */
export function restyleCells(xml: string, marked: MarkedCells, restyle: Restyle): string {
  const p = partPrefix(xml, 'worksheet')
  const data = new RegExp(`<${p}sheetData\\s*/>|<${p}sheetData(?:\\s[^>]*)?>([\\s\\S]*?)</${p}sheetData>`).exec(xml)
  if (!data) return xml
  const rows = restyleRows(data[1] ?? '', p, new Map(marked), restyle)
  return `${xml.slice(0, data.index)}<${p}sheetData>${rows}</${p}sheetData>${xml.slice(data.index + data[0].length)}`
}

function restyleRows(xml: string, p: string, left: Map<number, ReadonlySet<number>>, restyle: Restyle): string {
  const out: string[] = []
  const waiting = [...left.keys()].sort((a, b) => a - b)
  const pattern = new RegExp(`<${p}row((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${p}row>)`, 'g')
  let row = 0
  let at = 0
  const bring = (upTo: number): void => {
    while (waiting[0] !== undefined && waiting[0] < upTo) {
      const wanted = waiting.shift() as number
      out.push(
        `<${p}row r="${wanted}">${restyleRow('', p, wanted, left.get(wanted) as ReadonlySet<number>, restyle)}</${p}row>`,
      )
    }
  }
  for (const match of xml.matchAll(pattern)) {
    row = Number(partAttribute(`<row${match[1]}`, 'r') ?? row + 1)
    out.push(xml.slice(at, match.index))
    at = match.index + match[0].length
    bring(row)
    const columns = left.get(row)
    if (waiting[0] === row) waiting.shift()
    out.push(
      columns === undefined
        ? match[0]
        : `<${p}row${withoutSpans(match[1] ?? '')}>${restyleRow(match[2] ?? '', p, row, columns, restyle)}</${p}row>`,
    )
  }
  out.push(xml.slice(at))
  bring(Number.POSITIVE_INFINITY)
  return out.join('')
}

/** Spans are a hint for the cells a row has; new cells may lie outside of them. */
function withoutSpans(attributes: string): string {
  return attributes.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '')
}

function restyleRow(xml: string, p: string, row: number, columns: ReadonlySet<number>, restyle: Restyle): string {
  const out: string[] = []
  const waiting = [...columns].sort((a, b) => a - b)
  const pattern = p === '' ? CELL : new RegExp(`<${p}c((?:\\s[^>]*?)?)(?:/>|>[\\s\\S]*?</${p}c>)`, 'g')
  let column = 0
  let at = 0
  const bring = (upTo: number): void => {
    while (waiting[0] !== undefined && waiting[0] < upTo) {
      const wanted = waiting.shift() as number
      out.push(`<${p}c r="${cellAddress(row, wanted)}" s="${restyle(0, row, wanted)}"/>`)
    }
  }
  for (const match of xml.matchAll(pattern)) {
    const address = partAttribute(`<c${match[1]}`, 'r')
    column = (address === null ? null : parseRange(address)?.fromColumn) ?? column + 1
    out.push(xml.slice(at, match.index))
    at = match.index + match[0].length
    bring(column)
    if (waiting[0] !== column) out.push(match[0])
    else {
      waiting.shift()
      const style = Number(partAttribute(`<c${match[1]}`, 's') ?? 0)
      out.push(attributed(match[0], { s: String(restyle(style, row, column)) }))
    }
  }
  out.push(xml.slice(at))
  bring(Number.POSITIVE_INFINITY)
  return out.join('')
}
