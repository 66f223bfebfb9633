import type { Form, FormColumn, FormRelation, Scenario } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { breakdownValues, operandKey } from '../model/indicator.ts'

/** Code of the one row of a table of indicators. */
export const TABLE_ROW = 'figures'

/** A column of a table of indicators: an indicator, a part of it, the definition it follows, and whether it happened or was planned. */
export interface TableSeries {
  readonly key: string
  readonly indicator: string
  readonly breakdown: string
  readonly definition: string | null
  readonly scenario: Scenario
}

/** `pupils;education-level=primary` as a series; `null` when the catalogue has no such indicator or part. */
export function seriesOf(world: CheckWorld, name: string): TableSeries | null {
  const [code = '', ...rest] = name.split(';')
  const indicator = world.indicators.get(code)
  if (!indicator) return null
  const pairs = breakdownValues(rest.join(';'))
  const isKnown = pairs.every(
    ({ breakdown, value }) =>
      indicator.breakdowns.includes(breakdown) &&
      (world.breakdowns.get(breakdown)?.values.some((each) => each.code === value) ?? false),
  )
  const breakdown = pairs
    .map((pair) => `${pair.breakdown}=${pair.value}`)
    .sort()
    .join(';')
  return isKnown ? tableSeries(code, breakdown, null, 'actual') : null
}

/** A series with its name in a table. */
export function tableSeries(
  indicator: string,
  breakdown: string,
  definition: string | null,
  scenario: Scenario,
): TableSeries {
  const parts = [
    indicator,
    ...(breakdown === '' ? [] : [breakdown]),
    ...(definition === null ? [] : [`definition:${definition}`]),
  ]
  return { key: inScenario(parts.join(';'), scenario), indicator, breakdown, definition, scenario }
}

/** The name of a series in another scenario than the actual. */
export function inScenario(key: string, scenario: Scenario): string {
  return scenario === 'actual' ? key : `${key};scenario:${scenario}`
}

/** A table of indicators as a form of one row, with the relations that the catalogue says hold between its columns. */
export function tableForm(world: CheckWorld, series: readonly TableSeries[]): Form {
  const columns = series.map(columnOf)
  return {
    id: 'table',
    code: 'table',
    version: '1',
    names: { vi: 'Bảng chỉ tiêu', en: 'Table of indicators' },
    ownComposition: true,
    regime: '',
    head: {
      number: null,
      instrument: null,
      reporter: { vi: '', en: '' },
      receivers: [],
      periodKinds: [],
      fromTo: false,
      measureLine: null,
    },
    columns,
    rows: [{ kind: 'fixed', code: TABLE_ROW, label: { vi: 'Số liệu', en: 'Figures' } }],
    relations: series.flatMap((each) => relationsOf(world, each, series)),
    signatures: [],
    print: { paper: 'A4', orientation: 'landscape' },
    validity: { from: null, to: null },
    sources: [],
    unknown: [],
  }
}

function columnOf({ key, indicator, breakdown, definition, scenario }: TableSeries): FormColumn {
  const parts = breakdownValues(breakdown)
  return {
    kind: 'column',
    index: key,
    heading: { vi: key, en: key },
    role: 'value',
    cell: {
      indicator,
      ...(parts.length > 0 && { parts }),
      ...(definition !== null && { definition }),
      ...(scenario !== 'actual' && { scenario }),
    },
  }
}

/** Partitions whose parts all stand in the table, parts of a whole, ratios with both ends, and limits of change. */
function relationsOf(world: CheckWorld, own: TableSeries, all: readonly TableSeries[]): readonly FormRelation[] {
  const indicator = world.indicators.get(own.indicator)
  if (!indicator) return []
  const has = (key: string | null): key is string => key !== null && all.some((each) => each.key === key)
  const found: FormRelation[] = []
  for (const relation of indicator.relations) {
    if (relation.kind === 'partition' && relation.breakdown !== undefined) {
      const axis = world.breakdowns.get(relation.breakdown)?.values ?? []
      const parts = axis.map(({ code }) => partOf(own, `${relation.breakdown}=${code}`))
      if (parts.length > 0 && parts.every(has)) {
        found.push({ kind: 'partition', axis: 'columns', total: own.key, parts, breakdown: relation.breakdown })
      }
    } else if (relation.kind === 'subset' && 'of' in relation) {
      const whole = tableSeries(relation.of, own.breakdown, null, own.scenario).key
      if (has(whole)) found.push({ kind: 'subset', axis: 'columns', whole, parts: [own.key] })
    } else if (relation.kind === 'nonDecreasing' && own.scenario === 'actual') {
      found.push({ kind: 'nonDecreasing', axis: 'columns', of: [own.key], severity: 'warning' })
    }
  }
  const definition = indicator.definitions.at(-1)
  if (definition?.numerator !== undefined && definition.denominator !== undefined) {
    const [numerator, denominator] = [definition.numerator, definition.denominator].map((operand) => {
      const key = operandKey(operand, own.breakdown)
      return key === null ? null : inScenario(key, own.scenario)
    }) as [string | null, string | null]
    if (has(numerator) && has(denominator)) {
      const factor = definition.factor ?? '1'
      found.push({ kind: 'ratio', axis: 'columns', result: own.key, numerator, denominator, factor })
    }
  }
  return found
}

function partOf({ indicator, breakdown, definition, scenario }: TableSeries, pair: string): string {
  const parts = [...breakdown.split(';').filter(Boolean), pair].sort().join(';')
  return tableSeries(indicator, parts, definition, scenario).key
}
