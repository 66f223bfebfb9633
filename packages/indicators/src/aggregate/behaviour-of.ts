import { ONE, parseRational } from '../base/rational.ts'
import type { Indicator, IndicatorDefinition } from '../generated/types.ts'
import type { Reason } from '../model/figure.ts'
import { operandKey, partKey } from '../model/indicator.ts'
import type { Behaviour } from './behaviour.ts'

/** How figures of an indicator are restated; `because` says why nothing may be made of them. */
export interface RestatingRule {
  readonly behaviour: Behaviour
  readonly because: Reason | null
  /** Figures needed beside its own, by part key. */
  readonly parts: readonly string[]
}

/** Whether a part is in the data. */
type Has = (key: string) => boolean

/** What may be made of an indicator over units; what has no restatable definition is refused with its reason. */
export function behaviourOf(
  indicator: Indicator,
  definition: IndicatorDefinition = indicator.definitions[0] as IndicatorDefinition,
  breakdown = '',
  has: Has = () => true,
): RestatingRule {
  const { compiledBy, countsUnits, behaviour } = indicator
  if (compiledBy === 'central') return refused('not-additive')
  if (countsUnits) return plain({ kind: 'count', level: countsUnits.level })
  switch (behaviour.overUnits) {
    case 'sum':
    case 'sum-same-window':
      return plain({ kind: sumKind(indicator) })
    case 'max':
    case 'min':
      return plain({ kind: behaviour.overUnits })
    case 'same-or-differs':
      return plain({ kind: 'category' })
    case 'recompute':
      return ratioOf(definition, breakdown, has) ?? meanOf(definition, breakdown, has) ?? refused('needs-components')
    case 'weightedMean':
      return ratioOf(definition, breakdown, has) ?? meanOf(definition, breakdown, has) ?? refused('needs-weights')
    case 'bounded':
      return refused('needs-components')
    default:
      return refused('not-additive')
  }
}

function plain(behaviour: Behaviour): RestatingRule {
  return { behaviour, because: null, parts: [] }
}

function refused(because: Reason): RestatingRule {
  return { behaviour: { kind: 'none' }, because, parts: [] }
}

/** Opening balances and the like add over units only: two states of one period never meet in them, as in cumulative figures. */
function sumKind({ behaviour: { overTime }, origin }: Indicator): 'flow' | 'stock' | 'cumulative' {
  if (overTime === 'sum') return 'flow'
  return origin === undefined && (overTime === 'last' || overTime === 'none') ? 'stock' : 'cumulative'
}

function ratioOf(definition: IndicatorDefinition, breakdown: string, has: Has): RestatingRule | null {
  const { numerator, denominator, factor } = definition
  if (numerator === undefined || denominator === undefined) return null
  const over = operandKey(numerator, breakdown)
  const under = operandKey(denominator, breakdown)
  const times = factor === undefined ? ONE : parseRational(factor)
  if (over === null || under === null || !times || !has(over) || !has(under)) return null
  return {
    behaviour: { kind: 'ratio', numerator: over, denominator: under, factor: times },
    because: null,
    parts: [over, under],
  }
}

function meanOf({ weight }: IndicatorDefinition, breakdown: string, has: Has): RestatingRule | null {
  if (weight?.indicator === undefined || (weight.date !== 'sameWindow' && weight.date !== 'endOfWindow')) return null
  const key = partKey(weight.indicator, breakdown)
  return has(key) ? { behaviour: { kind: 'mean', weight: key }, because: null, parts: [key] } : null
}
