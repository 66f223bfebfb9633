import { type CellRange, cellAddress, parseRange, rangeText } from '../base/cell-address.ts'
import { type Issue, issue, type Place, type Severity } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type { Finding } from '../model/check-result.ts'

/** Findings of one code listed for one file; more are counted. */
const LISTED = 1000
/** More than the columns of any sheet. */
const COLUMNS = 32_768

/** How many findings of a code a file has, and the last row that a listed one reaches. */
interface Listed {
  count: number
  lastRow: number
}

interface Run {
  readonly issue: Issue
  readonly key: string
  readonly fromRow: number
  toRow: number
  readonly fromColumn: number
  toColumn: number
  count: number
}

/** Takes findings as they come, folds equal ones of adjacent cells to a range, and keeps its size whatever comes. */
export class FoldedFindings {
  readonly totals: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  readonly #runs: Run[] = []
  readonly #single: Issue[] = []
  readonly #open = new Map<string, Run>()
  /** By file, then by code. */
  readonly #listed = new Map<string, Map<string, Listed>>()
  /** Cells with an error by file and sheet, as numbers: a file may have more of them than findings are listed. */
  readonly #faulty = new Map<string, Map<string, Set<number | string>>>()
  readonly #fileTotals = new Map<string, Record<Severity, number>>()

  add(found: Issue): void {
    const file = found.place?.file ?? ''
    this.totals[found.severity] += 1
    const totals = this.#fileTotals.get(file) ?? { error: 0, warning: 0, note: 0 }
    this.#fileTotals.set(file, totals)
    totals[found.severity] += 1
    const block = parseRange(found.place?.range ?? '')
    if (block === null) {
      if (this.#mayList(file, found)) this.#single.push(found)
      return
    }
    const { fromRow, toRow, fromColumn, toColumn } = block
    if (found.severity === 'error') this.#markFaulty(found.place ?? {}, block)
    const listed = this.#listedOf(file, found)
    // Beyond those that are listed only a finding next to one of them can join it; the others are not compared.
    const isAlone = listed.count >= LISTED && fromRow > listed.lastRow + 1
    const key = isAlone ? '' : JSON.stringify([file, found.place?.sheet, found.code, found.severity, found.args])
    const slot = isAlone ? '' : `${fromColumn} ${toColumn} ${key}`
    const open = this.#open.get(slot)
    const size = (toRow - fromRow + 1) * (toColumn - fromColumn + 1)
    if (open && fromRow === open.toRow + 1) {
      open.toRow = toRow
      open.count += size
      listed.lastRow = Math.max(listed.lastRow, toRow)
      return
    }
    if (!this.#mayList(file, found)) return
    const run: Run = { issue: found, key, fromRow, toRow, fromColumn, toColumn, count: size }
    this.#open.set(slot, run)
    this.#runs.push(run)
    listed.lastRow = Math.max(listed.lastRow, toRow)
  }

  /** How many findings a file has, by severity. */
  totalsOf(file: string): Readonly<Record<Severity, number>> {
    return this.#fileTotals.get(file) ?? { error: 0, warning: 0, note: 0 }
  }

  /** How many cells of a file have an error. */
  faultyCells(file: string): number {
    return [...(this.#faulty.get(file)?.values() ?? [])].reduce((sum, { size }) => sum + size, 0)
  }

  /** The findings in the order of file, sheet and cell. */
  finish(reasonOf: (found: Issue) => string | null = () => null): readonly Finding[] {
    const folded = sideBySide(this.#runs).map((run) => ({ issue: placed(run), count: run.count }))
    const all = [...folded, ...this.#single.map((each) => ({ issue: each, count: 1 }))]
    for (const [file, codes] of this.#listed) {
      for (const [finding, { count }] of codes) {
        if (count <= LISTED) continue
        const place = file === '' ? undefined : { file }
        all.push({ issue: issue('findings-capped', { finding, more: count - LISTED }, place), count: 1 })
      }
    }
    const keyed = all.map((each) => ({ ...each, reason: reasonOf(each.issue), key: orderKey(each.issue) }))
    return keyed
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ issue: found, count, reason }) => ({ issue: found, count, reason }))
  }

  #mayList(file: string, found: Issue): boolean {
    const listed = this.#listedOf(file, found)
    listed.count += 1
    return listed.count <= LISTED
  }

  #listedOf(file: string, { code }: Issue): Listed {
    const codes = this.#listed.get(file) ?? new Map<string, Listed>()
    this.#listed.set(file, codes)
    const listed = codes.get(code) ?? { count: 0, lastRow: 0 }
    codes.set(code, listed)
    return listed
  }

  #markFaulty({ file = '', sheet = '', range = '' }: Place, { fromRow, toRow, fromColumn, toColumn }: CellRange): void {
    const sheets = this.#faulty.get(file) ?? new Map<string, Set<number | string>>()
    this.#faulty.set(file, sheets)
    const cells = sheets.get(sheet) ?? new Set<number | string>()
    sheets.set(sheet, cells)
    cells.add(fromRow === toRow && fromColumn === toColumn ? fromRow * COLUMNS + fromColumn : range)
  }
}

/** Joins runs of the same rows in columns next to each other. */
function sideBySide(runs: readonly Run[]): readonly Run[] {
  const groups = new Map<string, Run[]>()
  for (const run of runs) {
    const slot = `${run.fromRow} ${run.toRow} ${run.key}`
    const group = groups.get(slot)
    if (group) group.push(run)
    else groups.set(slot, [run])
  }
  return [...groups.values()].flatMap((group) => {
    const joined: Run[] = []
    for (const run of group.sort((a, b) => a.fromColumn - b.fromColumn)) {
      const last = joined.at(-1)
      if (last && run.fromColumn === last.toColumn + 1) {
        last.toColumn = run.toColumn
        last.count += run.count
      } else joined.push({ ...run })
    }
    return joined
  })
}

function placed({ issue: found, ...block }: Run): Issue {
  return { ...found, place: { ...found.place, range: rangeText(block) } }
}

type OrderKey = readonly [string, string, number, number, string, string]

function orderKey({ place = {}, code, args }: Issue): OrderKey {
  const block = parseRange(place.range ?? '')
  const row = block?.fromRow ?? place.row ?? rowsOf(place.range)
  return [place.file ?? '', place.sheet ?? '', row, block?.fromColumn ?? 0, code, JSON.stringify(args)]
}

/** First row of `31:35`. */
function rowsOf(range: string | undefined): number {
  const match = /^(\d+):\d+$/.exec(range ?? '')
  return match ? Number(match[1]) : 0
}

function compareKeys(a: OrderKey, b: OrderKey): number {
  for (let at = 0; at < a.length; at += 1) {
    const [left, right] = [a[at] as string | number, b[at] as string | number]
    const order = typeof left === 'number' ? left - (right as number) : byText(left, right as string)
    if (order !== 0) return order
  }
  return 0
}

/** `B9` of a range that starts there: where a reason may be written. */
export function firstCell(range: string): string {
  const block = parseRange(range)
  return block ? cellAddress(block.fromRow, block.fromColumn) : range
}
