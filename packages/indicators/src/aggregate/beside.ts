import { type Issue, issue } from '../base/issue.ts'
import { by, byText } from '../base/order.ts'
import { printRational, printScaled } from '../base/rational.ts'
import type { Figure, Scaled } from '../model/figure.ts'
import type { Unit } from '../model/unit.ts'
import type { ClosedGroup, Crosswalk, SourcePiece, SourcePlan } from './crosswalk.ts'
import type { Place } from './draft.ts'
import type { OutputColumn } from './output-column.ts'
import type { SeriesTable } from './series-table.ts'
import type { SourceValues } from './source-values.ts'
import { narrow, plus, tally } from './tally.ts'

type At = Pick<Place, 'keys' | 'period' | 'window'>

function amountOf(values: SourceValues, plan: SourcePlan, source: number, piece: SourcePiece): bigint {
  return plan.isIntegral ? values.big(source) : (values.parts(plan, source)[piece.place] as bigint)
}

const inPieces = new WeakMap<Crosswalk, readonly number[]>()

/** Sources of which a part has no known way. */
function sourcesInPieces(crosswalk: Crosswalk): readonly number[] {
  const known = inPieces.get(crosswalk)
  if (known) return known
  const made = crosswalk.sources.flatMap(({ pieces }, source) => (pieces.length > 0 ? [source] : []))
  inPieces.set(crosswalk, made)
  return made
}

function* sentPieces(
  table: SeriesTable,
  values: SourceValues,
): Generator<{ plan: SourcePlan; piece: SourcePiece; amount: bigint }> {
  for (const source of sourcesInPieces(table.crosswalk)) {
    const plan = table.crosswalk.sources[source] as SourcePlan
    if (!values.isNumber(source)) continue
    for (const piece of plan.pieces) yield { plan, piece, amount: amountOf(values, plan, source, piece) }
  }
}

/** Amounts whose way is not known, kept at the lowest unit that contains every end they may have. */
export function keptFigures(table: SeriesTable, output: OutputColumn, at: At): readonly Figure[] {
  const values = table.values(output.name)
  if (!values) return []
  const held = new Map<
    Unit | null,
    { amount: bigint; sources: string[]; reasons: Set<Figure['reason']>; changes: Set<string> }
  >()
  const keep = (
    holder: Unit | null,
    amount: bigint,
    source: string,
    reason: Figure['reason'],
    changes: readonly string[],
  ): void => {
    const kept = held.get(holder) ?? { amount: 0n, sources: [], reasons: new Set(), changes: new Set() }
    held.set(holder, kept)
    kept.amount += amount
    kept.sources.push(source)
    kept.reasons.add(reason)
    for (const change of changes) kept.changes.add(change)
  }
  for (const { plan, piece, amount } of sentPieces(table, values)) {
    if (piece.piece.kind === 'open') continue
    const id = `${plan.unit.id}@${printRational(piece.piece.mass)}`
    keep(piece.holder, amount, id, piece.piece.reason, [])
  }
  for (const { unit, place } of table.kept) {
    const amount = values.amountAt(place)
    if (amount !== null) keep(holderOn(table, unit), amount, `${unit.id}@1`, '', [])
  }
  return [...held].map(([holder, { amount, sources, reasons, changes }]) => {
    const target = table.crosswalk.targets.find(({ unit }) => unit === holder)
    const version = holder
      ? holder.versions.findLast(({ from }) => from === null || from <= table.crosswalk.date)
      : undefined
    const [reason = ''] = [...reasons].sort()
    return {
      ...blank(table, output, at),
      unit: holder?.id ?? '',
      code: target?.code ?? version?.code ?? '',
      name: target?.name ?? version?.name ?? '',
      state: 'number',
      value: narrow(amount),
      method: 'unallocated',
      reason,
      sources: sources.sort(byText).join('|'),
      expected: sources.length,
      received: sources.length,
      changes: [...changes].sort(byText),
    }
  })
}

function holderOn(table: SeriesTable, unit: Unit): Unit | null {
  const source = table.plan.placeOf.get(unit)
  const plan = source === undefined ? undefined : table.crosswalk.sources[source]
  const [edge] = plan?.edges ?? []
  return edge && plan?.isIntegral && plan.edges.length === 1
    ? (table.crosswalk.targets[edge.target]?.unit ?? null)
    : unit
}

function blank(table: SeriesTable, output: OutputColumn, at: At): Figure {
  return {
    keys: at.keys,
    period: at.period,
    indicator: output.name,
    unit: '',
    code: '',
    name: '',
    decimals: output.decimals,
    state: 'none',
    value: null,
    text: null,
    method: 'unallocated',
    status: '',
    reason: '',
    known: null,
    lower: null,
    upper: null,
    expected: 0,
    received: 0,
    missingWeight: '0',
    sources: '',
    changes: [],
    listDate: table.listDate,
  }
}

/** Totals of closed groups of numbers: exact although their members are not. Given only when nothing of them is missing or may have come from elsewhere. */
export function groupFigures(
  table: SeriesTable,
  output: OutputColumn,
  at: At,
  groups: readonly ClosedGroup[] = table.crosswalk.groups,
): readonly Figure[] {
  const values = table.values(output.name)
  if (!values || table.doubled.size > 0) return []
  return groups.flatMap((group) => {
    const total = groupTotal(table, values, group)
    if (!total) return []
    const figure: Figure = {
      ...blank(table, output, at),
      state: 'number',
      value: total.value,
      method: 'group',
      expected: total.sources,
      received: total.sources,
      sources: groupMembers(table.crosswalk, group),
      changes: total.changes,
    }
    return [figure]
  })
}

/** The members of a closed group as its total names them. */
export function groupMembers({ targets }: Crosswalk, { members }: ClosedGroup): string {
  return members
    .map((target) => targets[target]?.unit.id ?? '')
    .sort(byText)
    .join('|')
}

function groupTotal(
  table: SeriesTable,
  values: SourceValues,
  { members, pieces }: ClosedGroup,
): { readonly value: Scaled; readonly sources: number; readonly changes: readonly string[] } | null {
  const sources = new Set<number>()
  const changes = new Set<string>()
  let total: Scaled = 0
  for (const member of members) {
    const target = table.crosswalk.targets[member]
    if (!target || target.leak !== null || target.reached.some(({ piece }) => piece.piece.kind !== 'closed'))
      return null
    const sum = tally(table.crosswalk, target, values)
    if (sum.missing.length > 0 || sum.isConfidential) return null
    total = plus(total, sum.known)
    for (const { source } of sum.used) sources.add(source)
    for (const change of target.changes) changes.add(change)
  }
  for (const piece of pieces) {
    const plan = table.crosswalk.sources[piece.source] as SourcePlan
    if (values.isNumber(piece.source)) total = plus(total, narrow(amountOf(values, plan, piece.source, piece)))
  }
  const isNumber = [...sources].some((source) => values.isNumber(source))
  return isNumber ? { value: total, sources: sources.size, changes: [...changes].sort(byText) } : null
}

/** One finding for each source that nobody says where it went. */
export function unresolvedIssues(table: SeriesTable, output: OutputColumn, at: At): readonly Issue[] {
  const values = table.values(output.name)
  if (!values) return []
  const issues: Issue[] = []
  for (const source of sourcesInPieces(table.crosswalk)) {
    const plan = table.crosswalk.sources[source] as SourcePlan
    const open = plan.pieces.filter(({ piece }) => piece.kind === 'open')
    if (open.length === 0 || !values.isNumber(source)) continue
    const amount = open.reduce((sum, piece) => sum + amountOf(values, plan, source, piece), 0n)
    const candidates = new Set(open.flatMap(({ piece }) => [...piece.ends.keys()]))
    issues.push(
      issue(
        'unresolved',
        {
          unit: plan.unit.id,
          indicator: output.name,
          period: at.period,
          amount: printScaled(amount, output.decimals),
          candidates: [...candidates].sort(byText),
        },
        { row: (values.rows[source] ?? 0) + 2 },
      ),
    )
  }
  return issues
}

/** One finding for the sources that owe a figure of a column and sent none, on this list or another. */
export function missingIssues(
  table: SeriesTable,
  output: OutputColumn,
  at: At,
  others: readonly SeriesTable[],
): readonly Issue[] {
  const values = table.values(output.name)
  if (!values || table.isRestatedBySource) return []
  const { sources } = table.crosswalk
  const absent: number[] = []
  for (let source = 0; source < sources.length; source += 1) if (values.isMissing(source)) absent.push(source)
  if (absent.length === 0) return []
  const sent = unitsIn(others, output)
  const missing = absent
    .map((source) => ({ source, plan: sources[source] as SourcePlan }))
    .filter(({ source, plan }) => plan.isObliged || values.rows[source] !== -1)
    .filter(({ source, plan }) => !sent.has(plan.unit) && !table.doubled.has(source))
    .map(({ plan }) => plan)
    .sort(by(({ unit }) => unit.id))
  if (missing.length === 0) return []
  const units = missing.map(({ unit }) => unit.id)
  return [issue('value-missing', { units, indicator: output.name, period: at.period, listDate: table.listDate })]
}

/** Units that sent a figure for the same days on another list, or restated it themselves. */
function unitsIn(tables: readonly SeriesTable[], output: OutputColumn): ReadonlySet<Unit> {
  const units = new Set<Unit>()
  for (const { crosswalk, values } of tables) {
    const column = values(output.name)
    for (const [source, { unit }] of crosswalk.sources.entries()) {
      if (column && !column.isMissing(source)) units.add(unit)
    }
  }
  return units
}

/**
 * The law of restating: sources = values + known of what is withheld + unallocated + unresolved. A breach is our own mistake.
 * Confidential sources hide figures from the sum, so it is not checked there.
 */
export function checkConservation(table: SeriesTable, output: OutputColumn, figures: readonly Figure[]): void {
  const values = table.values(output.name)
  if (!values || table.doubled.size > 0) return
  let left = 0n
  for (const [source, plan] of table.crosswalk.sources.entries()) {
    if (values.isConfidential(source)) return
    if (!values.isNumber(source)) continue
    left += values.big(source)
    for (const piece of plan.pieces) if (piece.piece.kind === 'open') left -= amountOf(values, plan, source, piece)
  }
  for (const { place } of table.kept) left += values.amountAt(place) ?? 0n
  for (const { indicator, method, value, known } of figures) {
    if (indicator !== output.name) continue
    if (method === 'refused' || method === 'bounded') left -= BigInt(known ?? 0)
    else if (method !== 'group' && method !== 'restatedBySource') left -= BigInt(value ?? 0)
  }
  if (left !== 0n)
    throw new Error(
      `restating ${output.name} lost ${printScaled(left, output.decimals)} between ${table.listDate} and ${table.crosswalk.date}`,
    )
}
