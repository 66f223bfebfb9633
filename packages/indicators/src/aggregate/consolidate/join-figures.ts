import type { Figure, Scaled } from '../../model/figure.ts'
import type { Behaviour } from '../behaviour.ts'
import { joined } from '../settle.ts'

/** Two figures of one unit, for days that follow each other or for bodies beside each other, as one. */
export function joinFigures(a: Figure, b: Figure, { kind }: Behaviour): Figure {
  if (kind === 'max' || kind === 'min') return extreme(a, b, kind)
  if (kind === 'category') return same(a, b)
  if (kind === 'none') return refusedWith(a, b, a.reason === '' ? b.reason || 'not-additive' : a.reason)
  return joined(a, b)
}

function extreme(a: Figure, b: Figure, kind: 'max' | 'min'): Figure {
  const withheld = [a, b].find(({ method }) => method === 'refused' || method === 'bounded')
  if (withheld) return refusedWith(a, b, withheld.reason)
  const isFirst = a.value === null ? false : b.value === null || before(a.value, b.value, kind)
  return { ...both(a, b), ...pick(isFirst ? a : b), method: 'summed' }
}

function before(a: Scaled, b: Scaled, kind: 'max' | 'min'): boolean {
  return kind === 'max' ? a >= b : a <= b
}

function pick({ value, state, text, known }: Figure): Pick<Figure, 'value' | 'state' | 'text' | 'known'> {
  return { value, state, text, known }
}

function same(a: Figure, b: Figure): Figure {
  const withheld = [a, b].find(({ method }) => method === 'refused')
  if (withheld) return refusedWith(a, b, withheld.reason)
  return a.text === b.text && a.state === b.state ? { ...both(a, b), method: 'summed' } : refusedWith(a, b, 'differs')
}

function refusedWith(a: Figure, b: Figure, reason: Figure['reason']): Figure {
  return {
    ...both(a, b),
    ...{ method: 'refused', reason, status: '', state: 'none' },
    ...{ value: null, text: null, known: null, lower: null, upper: null },
  }
}

function both(a: Figure, b: Figure): Figure {
  return {
    ...b,
    expected: a.expected + b.expected,
    received: a.received + b.received,
    sources: [a.sources, b.sources].filter(Boolean).join('|'),
    changes: [...new Set([...a.changes, ...b.changes])].sort(),
  }
}
