import { divide, multiply, printScaled, type Rational, rational, toScaled } from '../base/rational.ts'
import { fold } from '../base/text.ts'
import type { Scenario } from '../generated/types.ts'
import type { ConsolidatedFigure, ConsolidatedUnit } from '../model/consolidated.ts'
import type { Reason } from '../model/figure.ts'
import type { UnitId } from '../model/unit.ts'

/** Why there is no rate: one end is not there, no number, only an estimate, or the plan is not above zero; else why an end is refused. */
export type RateObstacle = Reason | 'no-plan' | 'no-actual' | 'no-number' | 'estimated' | 'plan-not-positive'

/** How much of a plan came about, in percent; or why that cannot be said. */
export type PlanRate =
  | { readonly kind: 'percent'; readonly value: string }
  | { readonly kind: 'none'; readonly because: RateObstacle }

/** What was planned, what is expected and what came about, of one quantity of one unit. */
export interface ScenarioRow {
  readonly unit: UnitId
  /** Row of the form and name of the line. */
  readonly row: string
  readonly key: string | null
  readonly indicator: string
  readonly breakdown: string
  /** What the plan is for: the period of the report, or its year. */
  readonly of: 'this' | 'yearOfThis'
  readonly plan: ConsolidatedFigure | null
  readonly forecast: ConsolidatedFigure | null
  readonly actual: ConsolidatedFigure | null
  readonly rate: PlanRate
}

const HUNDRED = rational(100n)
const RATE_DECIMALS = 1

/** Plan, forecast and actual side by side, wherever a form holds a plan or a forecast. */
export function scenarioRows({ unit, figures }: Pick<ConsolidatedUnit, 'unit' | 'figures'>): readonly ScenarioRow[] {
  const lines = new Map<string, ConsolidatedFigure[]>()
  for (const figure of figures) {
    if (figure.part.indicator === undefined || figure.part.bound === false) continue
    const key = lineOf(figure)
    const held = lines.get(key)
    if (held) held.push(figure)
    else lines.set(key, [figure])
  }
  return [...lines.values()].flatMap((line) =>
    (['this', 'yearOfThis'] as const).flatMap((of): readonly ScenarioRow[] => {
      const [plan, forecast] = [find(line, 'plan', of), find(line, 'forecast', of)]
      if (!plan && !forecast) return []
      const actual = actualOf(line, of)
      const [{ place, part }] = line as [ConsolidatedFigure]
      return [
        {
          ...{ unit, row: place.row, key: place.key, indicator: part.indicator ?? '', breakdown: breakdownOf(part) },
          ...{ of, plan, forecast, actual, rate: planRate(actual, plan) },
        },
      ]
    }),
  )
}

/** The actual figure in percent of the plan, where both are exact numbers and the plan is above zero. */
export function planRate(actual: ConsolidatedFigure | null, plan: ConsolidatedFigure | null): PlanRate {
  const none = (because: RateObstacle): PlanRate => ({ kind: 'none', because })
  if (!plan) return none('no-plan')
  if (!actual) return none('no-actual')
  const obstacle = obstacleIn(plan) ?? obstacleIn(actual)
  if (obstacle !== null) return none(obstacle)
  const [top, bottom] = [exact(actual), exact(plan)]
  if (bottom.n <= 0n) return none('plan-not-positive')
  const scaled = toScaled(multiply(divide(top, bottom), HUNDRED), RATE_DECIMALS)
  return { kind: 'percent', value: printScaled(scaled, RATE_DECIMALS) }
}

const ESTIMATED: readonly string[] = ['apportioned', 'weighted']

/** Why a figure is no exact number. */
function obstacleIn({ figure: { value, reason, method, status, state } }: ConsolidatedFigure): RateObstacle | null {
  if (reason !== '') return reason
  if (value === null) return state === 'missing' ? 'coverage' : 'no-number'
  return ESTIMATED.includes(method) || /[EI]/.test(status) ? 'estimated' : null
}

function exact({ figure: { value, decimals } }: ConsolidatedFigure): Rational {
  return rational(BigInt(value ?? 0), 10n ** BigInt(decimals))
}

/** What a plan of a year is held against: the year so far where the form has it, else the period. */
function actualOf(line: readonly ConsolidatedFigure[], of: 'this' | 'yearOfThis'): ConsolidatedFigure | null {
  const own = find(line, 'actual', of)
  if (of === 'this') return own
  return own ?? find(line, 'actual', 'this', true) ?? find(line, 'actual', 'this')
}

function find(
  line: readonly ConsolidatedFigure[],
  scenario: Scenario,
  of: 'this' | 'yearOfThis',
  isCumulative = false,
): ConsolidatedFigure | null {
  const found = line.filter(({ part }) => (part.scenario ?? 'actual') === scenario && (part.period ?? 'this') === of)
  if (isCumulative) return found.find(({ part }) => part.cumulative === true) ?? null
  return found.find(({ part }) => part.cumulative !== true) ?? found[0] ?? null
}

function lineOf({ place: { row, key }, part }: ConsolidatedFigure): string {
  return JSON.stringify([row, key === null ? null : fold(key), part.indicator, breakdownOf(part), part.definition])
}

function breakdownOf({ parts = [] }: ConsolidatedFigure['part']): string {
  return parts
    .map(({ breakdown, value }) => `${breakdown}=${value}`)
    .sort()
    .join(';')
}
