import { parseRange, rangeText } from '../base/cell-address.ts'
import { type Issue, issue, type Severity } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type { Finding } from '../model/check-result.ts'

/** Findings of one code listed for one file; more are counted. */
const LISTED = 1000

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
  findings: number
}

/** Equal findings of adjacent cells as one. */
export interface FoldedFinding {
  readonly issue: Issue
  /** How many cells or rows it stands for. */
  readonly count: number
  /** How many findings it was. */
  readonly findings: number
}

/** Takes findings as they come, folds equal ones of adjacent cells to a range, and keeps its size whatever comes. */
export class FoldedFindings {
  readonly totals: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  readonly #runs: Run[] = []
  readonly #single: Issue[] = []
  readonly #open = new Map<string, Run>()
  /** By file, then by code. */
  readonly #listed = new Map<string, Map<string, Listed>>()
  readonly #fileTotals = new Map<string, Record<Severity, number>>()
  readonly #onUnlisted: (found: Issue) => void

  /** Tells of findings that are only counted. */
  constructor(onUnlisted: (found: Issue) => void = () => undefined) {
    this.#onUnlisted = onUnlisted
  }

  add(found: Issue): void {
    const file = found.place?.file ?? ''
    this.totals[found.severity] += 1
    const totals = this.#fileTotals.get(file) ?? { error: 0, warning: 0, note: 0 }
    this.#fileTotals.set(file, totals)
    totals[found.severity] += 1
    const block = parseRange(found.place?.range ?? '')
    if (block === null) {
      if (this.#mayList(file, found)) this.#single.push(found)
      else this.#onUnlisted(found)
      return
    }
    const { fromRow, toRow, fromColumn, toColumn } = block
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
      open.findings += 1
      listed.lastRow = Math.max(listed.lastRow, toRow)
      return
    }
    if (!this.#mayList(file, found)) {
      this.#onUnlisted(found)
      return
    }
    const run: Run = { issue: found, key, fromRow, toRow, fromColumn, toColumn, count: size, findings: 1 }
    this.#open.set(slot, run)
    this.#runs.push(run)
    listed.lastRow = Math.max(listed.lastRow, toRow)
  }

  /** How many findings a file has, by severity. */
  totalsOf(file: string): Readonly<Record<Severity, number>> {
    return this.#fileTotals.get(file) ?? { error: 0, warning: 0, note: 0 }
  }

  /** The findings that are listed, folded. */
  folded(): readonly FoldedFinding[] {
    const runs = sideBySide(this.#runs).map((run) => {
      return { issue: placed(run), count: run.count, findings: run.findings }
    })
    const all = [...runs, ...this.#single.map((each) => ({ issue: each, count: 1, findings: 1 }))]
    for (const [file, codes] of this.#listed) {
      for (const [finding, { count }] of codes) {
        if (count <= LISTED) continue
        const place = file === '' ? undefined : { file }
        const capped = issue('findings-capped', { finding, more: count - LISTED }, place)
        all.push({ issue: capped, count: 1, findings: 1 })
      }
    }
    return all
  }

  /** The findings with their reasons, in the order of file, sheet and cell. */
  finish(explained: (found: FoldedFinding) => readonly Finding[]): readonly Finding[] {
    const keyed = this.folded()
      .flatMap(explained)
      .map((finding) => ({ finding, key: orderKey(finding.issue) }))
    return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ finding }) => finding)
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
        last.findings += run.findings
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
