import { cellAddress, parseRange } from '../base/cell-address.ts'
import { partAttribute, partElements, partPrefix } from './mark-workbook-parts.ts'
import { attributed } from './mark-workbook-styles.ts'

/** Gives a cell its new look from the one it has. */
export type Restyle = (style: number, row: number, column: number) => number

/** Cells to be given a look: columns by row. */
export type MarkedCells = ReadonlyMap<number, ReadonlySet<number>>

/** The part of a sheet with the looks of some cells changed; cells and rows that are not there are put in their place. */
export function restyleCells(xml: string, marked: MarkedCells, restyle: Restyle): string {
  const p = partPrefix(xml, 'worksheet')
  const [data] = partElements(xml, `${p}sheetData`)
  if (!data) return xml
  const rows = restyleRows(data.content ?? '', p, new Map(marked), restyle)
  return `${xml.slice(0, data.from)}<${p}sheetData>${rows}</${p}sheetData>${xml.slice(data.to)}`
}

function restyleRows(xml: string, p: string, left: Map<number, ReadonlySet<number>>, restyle: Restyle): string {
  const out: string[] = []
  const waiting = [...left.keys()].sort((a, b) => a - b)
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
  for (const { from, to, attributes, content } of partElements(xml, `${p}row`)) {
    row = Number(partAttribute(`<row${attributes}`, 'r') ?? row + 1)
    out.push(xml.slice(at, from))
    at = to
    bring(row)
    const columns = left.get(row)
    if (waiting[0] === row) waiting.shift()
    out.push(
      columns === undefined
        ? xml.slice(from, to)
        : `<${p}row${withoutSpans(attributes)}>${restyleRow(content ?? '', p, row, columns, restyle)}</${p}row>`,
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
  let column = 0
  let at = 0
  const bring = (upTo: number): void => {
    while (waiting[0] !== undefined && waiting[0] < upTo) {
      const wanted = waiting.shift() as number
      out.push(`<${p}c r="${cellAddress(row, wanted)}" s="${restyle(0, row, wanted)}"/>`)
    }
  }
  for (const { from, to, attributes } of partElements(xml, `${p}c`)) {
    const address = partAttribute(`<c${attributes}`, 'r')
    column = (address === null ? null : parseRange(address)?.fromColumn) ?? column + 1
    out.push(xml.slice(at, from))
    at = to
    bring(column)
    if (waiting[0] !== column) out.push(xml.slice(from, to))
    else {
      waiting.shift()
      const style = Number(partAttribute(`<c${attributes}`, 's') ?? 0)
      out.push(attributed(xml.slice(from, to), { s: String(restyle(style, row, column)) }))
    }
  }
  out.push(xml.slice(at))
  bring(Number.POSITIVE_INFINITY)
  return out.join('')
}
