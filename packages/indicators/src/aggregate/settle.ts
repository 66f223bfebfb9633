import type { Figure } from '../model/figure.ts'
import type { Window } from '../model/period.ts'
import type { Unit } from '../model/unit.ts'
import type { Behaviour } from './behaviour.ts'
import { plus } from './tally.ts'

/** One figure for a target, and what else claimed to be it. */
export interface Settled {
  readonly figure: Figure
  /** Figures of other lists for the same territory and days. */
  readonly twice: readonly Figure[]
}

/**
 * Chooses or joins the figures that several lists give for one target in one period. In a period that contains the change, flows of
 * the old and the new state add and a stock is the later one; any other meeting would count a territory twice.
 */
export function settleTarget(
  candidates: readonly Figure[],
  unit: Unit,
  behaviour: Behaviour,
  window: Window | null,
): Settled | null {
  const received = candidates.filter((figure) => figure.received > 0)
  const [first] = received.length > 0 ? received : candidates
  if (!first) return null
  if (received.length < 2) return { figure: first, twice: [] }
  const isTransitional = window !== null && unit.from !== null && window.from < unit.from && unit.from < window.to
  const last = received.at(-1) as Figure
  if (isTransitional && behaviour.kind === 'flow') {
    return { figure: received.slice(1).reduce(joined, first), twice: [] }
  }
  if (isTransitional && behaviour.kind === 'stock') return { figure: last, twice: [] }
  const figure: Figure = {
    ...first,
    known: received.map(({ known }) => known ?? 0).reduce(plus),
    expected: received.reduce((sum, { expected }) => sum + expected, 0),
    received: received.reduce((sum, each) => sum + each.received, 0),
    sources: received.map(({ sources }) => sources).join('|'),
    method: 'refused',
    reason: 'reported-twice',
    status: '',
    state: 'none',
    value: null,
    lower: null,
    upper: null,
    text: null,
  }
  return { figure, twice: received.slice(1) }
}

function isExact({ method }: Figure): boolean {
  return method === 'reported' || method === 'summed' || method === 'apportioned'
}

/** Two figures of one unit for days that follow each other, or for territories beside each other, as one. */
export function joined(a: Figure, b: Figure): Figure {
  const inexact = [a, b].filter((figure) => !isExact(figure))
  const withheld = inexact.find(({ method }) => method !== 'bounded') ?? inexact[0]
  return withheld ? withheldSum(a, b, withheld) : exactSum(a, b)
}

/** A sum of which one part is withheld is withheld for the same reason; what is known of both is known of it. */
function withheldSum(a: Figure, b: Figure, withheld: Figure): Figure {
  const sum = exactSum(a, b)
  const isBounded = withheld.method === 'bounded'
  const end = (side: 'lower' | 'upper'): Figure['lower'] =>
    isBounded ? plus(a[side] ?? a.known ?? 0, b[side] ?? b.known ?? 0) : null
  const isHidden = a.known === null || b.known === null
  return {
    ...sum,
    method: withheld.method,
    reason: withheld.reason,
    status: withheld.status,
    state: 'none',
    value: null,
    known: isHidden ? null : sum.known,
    lower: end('lower'),
    upper: end('upper'),
  }
}

function exactSum(a: Figure, b: Figure): Figure {
  const value = a.value === null ? b.value : b.value === null ? a.value : plus(a.value, b.value)
  const known = plus(a.known ?? 0, b.known ?? 0)
  const method = [a, b].some((figure) => figure.method === 'apportioned') ? 'apportioned' : 'summed'
  const letters = new Set([...a.status, ...b.status, ...(method === 'apportioned' ? 'E' : 'BW')])
  return {
    ...b,
    value,
    known,
    method,
    state: value === null ? b.state : 'number',
    status: [...'BEIPW'].filter((letter) => letters.has(letter)).join(''),
    expected: a.expected + b.expected,
    received: a.received + b.received,
    sources: [a.sources, b.sources].filter(Boolean).join('|'),
    changes: [...new Set([...a.changes, ...b.changes])].sort(),
  }
}
