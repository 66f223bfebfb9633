import { byText } from '../../base/order.ts'
import { fold } from '../../base/text.ts'
import type { Form, FormCellPart, FormColumn, FormFixedRow, FormRepeatRow, Indicator } from '../../generated/types.ts'
import type { CheckWorld } from '../../model/check-world.ts'
import { type OverTime, type PlaceName, placeKey } from '../../model/consolidated.ts'
import { cellPart, type FigureRow, figureRows, valueColumns } from '../../model/form.ts'
import { definitionOn } from '../../model/indicator.ts'
import type { IsoDate } from '../../model/iso-date.ts'
import type { Window } from '../../model/period.ts'
import { overlaps } from '../../model/span.ts'
import type { Behaviour } from '../behaviour.ts'
import { behaviourOf, type RestatingRule } from '../behaviour-of.ts'
import type { SentPiece } from './sent-pieces.ts'

/** A place of a form and what may be done with its figures over time and over units. */
export interface Place {
  readonly name: PlaceName
  readonly key: string
  readonly row: FormFixedRow | FormRepeatRow
  readonly part: FormCellPart
  readonly indicator: Indicator | null
  /** How it goes over time; `recomputed` places are made from others. */
  readonly overTime: OverTime
  readonly rule: RestatingRule
}

/** Every place of a form that holds figures in a window; lines of repeating rows are those of any report. */
export function formPlaces(
  world: CheckWorld,
  form: Form,
  window: Window,
  pieces: readonly SentPiece[],
): readonly Place[] {
  const rows = figureRows(form.rows).filter(({ validity }) => validity === undefined || overlaps(validity, window))
  const lines = linesOf(pieces)
  return rows.flatMap((row) =>
    (row.kind === 'repeat' ? (lines.get(row.code) ?? []) : [null]).flatMap((key) =>
      valueColumns(form).flatMap((column) => placeOf(world, form, row, column, key, window.from)),
    ),
  )
}

/** Names of the lines of repeating rows: of spellings of one name the first by code unit. */
function linesOf(pieces: readonly SentPiece[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Map<string, string>>()
  for (const { submissions } of pieces) {
    for (const { row, key } of submissions.flatMap(({ cells }) => cells)) {
      if (key === null) continue
      const names = found.get(row) ?? new Map<string, string>()
      found.set(row, names)
      const held = names.get(fold(key))
      if (held === undefined || key < held) names.set(fold(key), key)
    }
  }
  return new Map([...found].map(([row, names]) => [row, [...names.values()].sort(byText)]))
}

function placeOf(
  world: CheckWorld,
  form: Form,
  row: FigureRow,
  column: FormColumn,
  key: string | null,
  date: IsoDate,
): readonly Place[] {
  const part = cellPart(form, row, column)
  if (part.entry === 'notApplicable' || part.entry === 'note' || part.entry === 'fixed') return []
  const name: PlaceName = { row: row.code, column: column.index, key }
  const indicator = part.bound === false ? null : (world.indicators.get(part.indicator ?? '') ?? null)
  const rule = ruleOf(indicator, part, date)
  return [{ name, key: placeKey(name), row, part, indicator, overTime: overTimeOf(part, indicator, rule), rule }]
}

const NOT_BOUND: RestatingRule = { behaviour: { kind: 'none' }, because: 'needs-components', parts: [] }

function ruleOf(indicator: Indicator | null, part: FormCellPart, date: IsoDate): RestatingRule {
  if (part.type === 'text' || part.type === 'yesNo' || part.type === 'date') {
    return { behaviour: { kind: 'category' }, because: null, parts: [] }
  }
  if (!indicator) return NOT_BOUND
  const breakdown = (part.parts ?? []).map((each) => `${each.breakdown}=${each.value}`).sort()
  return behaviourOf(indicator, definitionOn(indicator, date), breakdown.join(';'))
}

/** Columns of other periods: what stood in the period before adds to nothing; a whole year's figure is the last one said. */
function overTimeOf(part: FormCellPart, indicator: Indicator | null, { behaviour }: RestatingRule): OverTime {
  if (behaviour.kind === 'category') return 'last'
  if (!indicator || isMade(behaviour)) return 'recomputed'
  if (part.period === 'previous') return 'asSent'
  if (part.period === 'yearOfThis' || part.period === 'yearBefore') return 'last'
  if (part.cumulative === true || indicator.origin === 'change') return 'cumulative'
  switch (indicator.behaviour.overTime) {
    case 'none':
      return 'asSent'
    case 'recompute':
    case 'weightedMean':
      return 'recomputed'
    default:
      return indicator.behaviour.overTime
  }
}

/** Quantities that are made from others at the end, never added. */
export function isMade({ kind }: Behaviour): boolean {
  return kind === 'ratio' || kind === 'mean'
}
