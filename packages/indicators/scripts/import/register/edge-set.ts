import { compare } from './csv.ts'
import type { Edge } from './model.ts'

/** Transfers found so far, one per date and pair; the first word on a pair stands. */
export class EdgeSet {
  readonly #edges = new Map<string, Edge>()
  readonly #from = new Map<string, Edge[]>()
  readonly #to = new Map<string, Edge[]>()

  add(edge: Edge): void {
    const key = `${edge.date} ${edge.from} ${edge.to}`
    if (this.#edges.has(key)) return
    this.#edges.set(key, edge)
    if (edge.from) push(this.#from, `${edge.date} ${edge.from}`, edge)
    if (edge.to) push(this.#to, `${edge.date} ${edge.to}`, edge)
  }

  /** Transfers out of the state of a code that ends on a day. */
  out(code: string, date: string): readonly Edge[] {
    return this.#from.get(`${date} ${code}`) ?? []
  }

  /** Transfers into the state of a code that starts on a day. */
  into(code: string, date: string): readonly Edge[] {
    return this.#to.get(`${date} ${code}`) ?? []
  }

  /** Days on which a code's state is cut, in order. */
  cuts(): Map<string, string[]> {
    const days = new Map<string, Set<string>>()
    for (const { date, from, to } of this.#edges.values()) {
      for (const code of [from, to]) if (code) days.set(code, (days.get(code) ?? new Set()).add(date))
    }
    return new Map([...days].map(([code, set]) => [code, [...set].sort(compare)]))
  }

  all(): Edge[] {
    return [...this.#edges.values()]
  }
}

function push(map: Map<string, Edge[]>, key: string, edge: Edge): void {
  map.set(key, [...(map.get(key) ?? []), edge])
}
