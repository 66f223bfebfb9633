import { bareName, type CodeRow, holds } from './model.ts'

/** A stretch of a code's life without a gap. */
export interface Run {
  readonly code: string
  readonly from: string
  readonly to: string
}

/** The rows of every code by date, with the questions the import asks of them. */
export class Timeline {
  readonly rows: ReadonlyMap<string, readonly CodeRow[]>

  constructor(rows: readonly CodeRow[]) {
    const byCode = new Map<string, CodeRow[]>()
    for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row])
    for (const list of byCode.values()) list.sort((a, b) => (a.from < b.from ? -1 : 1))
    this.rows = byCode
  }

  /** The row of a code on a day. */
  at(code: string, date: string): CodeRow | undefined {
    return this.rows.get(code)?.find((row) => holds(row, date))
  }

  /** The row of a code on the day before. */
  before(code: string, date: string): CodeRow | undefined {
    return this.rows.get(code)?.find((row) => row.from < date && date <= (row.to || '9999-12-31'))
  }

  /** Stretches without a gap, in order. */
  runs(code: string): Run[] {
    const out: Run[] = []
    for (const row of this.rows.get(code) ?? []) {
      const last = out.at(-1)
      if (last && last.to === row.from) out[out.length - 1] = { ...last, to: row.to }
      else out.push({ code, from: row.from, to: row.to })
    }
    return out
  }

  /** The stretch that holds a day. */
  run(code: string, date: string): Run | undefined {
    return this.runs(code).find((run) => holds(run, date))
  }

  /** Codes under a parent on a day. */
  children(parent: string, date: string): CodeRow[] {
    return this.snapshot(date).get(parent) ?? []
  }

  readonly #snapshots = new Map<string, Map<string, CodeRow[]>>()

  /** Rows in force on a day, by parent code. */
  snapshot(date: string): ReadonlyMap<string, CodeRow[]> {
    const known = this.#snapshots.get(date)
    if (known) return known
    const byParent = new Map<string, CodeRow[]>()
    for (const list of this.rows.values()) {
      const row = list.find((one) => holds(one, date))
      if (row) byParent.set(row.parentCode, [...(byParent.get(row.parentCode) ?? []), row])
    }
    this.#snapshots.set(date, byParent)
    return byParent
  }

  /** Codes of one parent that bear a name on a day. */
  bearers(parent: string, name: string, date: string): CodeRow[] {
    return this.children(parent, date).filter((row) => bareName(row.name) === bareName(name))
  }
}

/** The day before a date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
}
