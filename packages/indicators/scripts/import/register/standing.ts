import { CENSUS, type CensusCase } from './census-cases.ts'
import { compare } from './csv.ts'
import type { EdgeSet } from './edge-set.ts'
import { NEW_MODEL } from './model.ts'
import { dayBefore, type Timeline } from './timeline.ts'

interface Bridge {
  readonly from: string
  readonly to: string
  readonly over: string
}

/** Under which code the territory of a census unit stands on a day, gaps in the snapshots included. */
export class Standing {
  readonly #time: Timeline
  readonly #edges: EdgeSet
  readonly #bridges = new Map<string, Bridge>()

  constructor(time: Timeline, edges: EdgeSet) {
    this.#time = time
    this.#edges = edges
  }

  /** The day that ends a census unit in the snapshots; the new model when nothing does. */
  end(code: string): string {
    const run = this.#time.run(code, CENSUS) ?? this.#time.runs(code)[0]
    return run?.to || NEW_MODEL
  }

  /** The gap over which the table carries a code to itself. */
  bridge(code: string): Bridge | undefined {
    return this.#bridges.get(code)
  }

  /** The day on which a code begins to stand for another one. */
  standsForAnother(code: string): string {
    return [...this.#bridges.values()].find((bridge) => bridge.over === code)?.from ?? ''
  }

  /** A code with a gap that the table carries to itself: its territory stood under the code that bore its later name meanwhile. */
  addGap({ code, targets, unresolved }: CensusCase): void {
    const end = this.end(code)
    if (unresolved || targets.length !== 1 || targets[0] !== code || end === NEW_MODEL) return
    const back = this.#time.runs(code).find((run) => run.from > end)
    const name = back && this.#time.at(code, back.from)?.name
    const parent = back && this.#time.before(code, end)?.parentCode
    if (!back || !name || !parent) throw new Error(`${code} ends ${end} and never comes back, yet the table keeps it`)
    const over = this.#time
      .bearers(parent, name, dayBefore(back.from))
      .find((row) => this.#time.before(row.code, back.from)?.to === back.from)?.code
    if (!over) throw new Error(`expected a code that bears the later name of ${code} in its gap, found none`)
    this.#bridges.set(code, { from: end, to: back.from, over })
    this.#edges.add({ date: end, from: code, to: over, kind: 'whole', note: 'gap' })
    this.#edges.add({ date: back.from, from: over, to: code, kind: 'whole', note: 'gap' })
  }

  /** The code under which a unit stands on a day, or blank. */
  on(code: string, date: string): string {
    if (this.#time.at(code, date)) return code
    const bridge = this.#bridges.get(code)
    return bridge && bridge.from <= date && date < bridge.to ? bridge.over : ''
  }

  /** The same for a receiver that a table names: it must stand somewhere. */
  receiver(code: string, date: string): string {
    const standing = this.on(code, date)
    if (!standing) throw new Error(`expected ${code} in force on ${date}, found nothing`)
    return standing
  }

  /** Days after the census on which another code entered this one, in order. */
  entered(code: string): string[] {
    const into = this.#edges.all().filter((edge) => edge.to === code && edge.from !== code && edge.note !== 'gap')
    return into
      .map((edge) => edge.date)
      .filter((date) => date > CENSUS)
      .sort(compare)
  }
}
