import type { ConsolidatedReport } from '../../packages/indicators/src/consolidate.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { CONSOLIDATION_HEADER, consolidationCsv } from '../../packages/indicators/src/report/consolidation-csv.ts'
import { consolidationRecord } from '../../packages/indicators/src/report/consolidation-json.ts'
import { consolidationLineage } from '../../packages/indicators/src/report/consolidation-lineage.ts'
import { ALL, type Fraction, fraction, minus, NOTHING, over, parseFraction, plus, times } from '../support/fraction.ts'

/** Factors of sent cells, each named by unit, period and row: what someone knows of them is such a sum. */
export type Sum = ReadonlyMap<string, Fraction>

type Line = Readonly<Record<string, string>>

/** Rows of which the opening, the closing or the whole of a period is one figure, and those that the form adds up. */
const SUMS = [
  ['carriedOver', 'received'],
  ['resolved', 'pending'],
] as const

/** Everything that reports as they are written say of sent cells, and that the totals of units above are public. */
export function knownSums(
  reports: readonly ConsolidatedReport[],
  submissions: readonly Submission[],
  parents: ReadonlyMap<string, readonly string[]>,
): readonly Sum[] {
  const sent = new Set(
    submissions.flatMap(({ head, cells }) =>
      cells.filter(({ state }) => state !== 'blank').map(({ row }) => `${head.subject} ${head.period} ${row}`),
    ),
  )
  return [
    ...reports.flatMap((report) => saidBy(report, sent)),
    ...reports.flatMap((report) => totalsAbove(report, sent, parents)),
    ...submissions.flatMap(({ head }) => balance(`${head.subject} ${head.period}`, sent)),
    ...submissions.flatMap(({ head }) => halves(head.subject, sent)),
  ]
}

/** Whether a sum follows from known ones: it does when nothing is left of it after they are taken away. */
export class Knowledge {
  readonly #steps: { readonly cell: string; readonly sum: Map<string, Fraction> }[] = []

  constructor(sums: readonly Sum[]) {
    for (const sum of sums) {
      const rest = this.#rest(sum)
      const [first] = rest
      if (!first) continue
      const [cell, factor] = first
      this.#steps.push({ cell, sum: new Map([...rest].map(([each, by]) => [each, over(by, factor)])) })
    }
  }

  tells(cell: string): boolean {
    return this.#rest(new Map([[cell, ALL]])).size === 0
  }

  #rest(sum: Sum): Map<string, Fraction> {
    const rest = new Map(sum)
    for (const step of this.#steps) {
      const factor = rest.get(step.cell)
      if (!factor) continue
      for (const [cell, by] of step.sum) {
        const left = minus(rest.get(cell) ?? NOTHING, times(by, factor))
        if (left.n === 0n) rest.delete(cell)
        else rest.set(cell, left)
      }
    }
    return rest
  }
}

function saidBy(report: ConsolidatedReport, sent: ReadonlySet<string>): readonly Sum[] {
  const { form, period, basis, units } = report
  const names = { form: form.id, period, basis }
  const lines = tableOf(CONSOLIDATION_HEADER + [...consolidationCsv(names, units)].join(''))
  const lineage = tableOf([...consolidationLineage(names, units)].join(''))
  const sum = (unit: string | undefined, row: string, open = NOTHING): Sum => {
    const found = new Map<string, Fraction>()
    for (const line of lineage) {
      const cell = `${line.sourceUnit} ${line.sourcePeriod} ${row}`
      if (line.unit !== unit || line.row !== row || !sent.has(cell)) continue
      const by = line.share === '' ? open : parseFraction(line.share ?? '')
      if (by.n !== 0n) found.set(cell, by)
    }
    return found
  }
  const figures = lines.flatMap(({ unit, row = '', value, lower, upper, known }): readonly Sum[] => {
    if (row === 'resolvedRate') return value === '' ? [] : [sum(unit, 'resolved'), processed(sum, unit)]
    if (row === 'toProcess') return value === '' ? [] : [processed(sum, unit)]
    return [
      ...(value === '' && known === '' ? [] : [sum(unit, row)]),
      ...(upper === '' || lower === upper ? [] : [sum(unit, row, ALL)]),
    ]
  })
  const cells = lineage
    .filter(({ value }) => value !== '')
    .map((line): Sum => new Map([[`${line.sourceUnit} ${line.sourcePeriod} ${line.row}`, ALL]]))
  const record = consolidationRecord(report, '')
  // What is divided among the members of a group stands with each of them and counts once.
  const groups = record.groups.flatMap(({ members, totals }) =>
    totals.map(({ row }): Sum => new Map(members.flatMap((unit) => [...sum(unit, row, ALL)]))),
  )
  return [...figures, ...cells, ...groups, ...record.comparisons.map(({ unit, row }) => sum(unit, row))]
}

function processed(sum: (unit: string | undefined, row: string) => Sum, unit: string | undefined): Sum {
  return together(SUMS[0].map((row) => sum(unit, row)))
}

/** Totals of units above for a period: printed elsewhere if not here. */
function totalsAbove(
  { units, unit, period }: ConsolidatedReport,
  sent: ReadonlySet<string>,
  parents: ReadonlyMap<string, readonly string[]>,
): readonly Sum[] {
  const quarters = quartersOf(period)
  return [...parents].flatMap(([parent, below]) => {
    if (parent !== unit.id && !units.some((each) => each.unit === parent)) return []
    const over = (row: string, of: readonly string[]): Sum =>
      new Map(
        [...sent]
          .filter((cell) => {
            const [subject = '', own = '', place = ''] = cell.split(' ')
            return below.includes(subject) && of.includes(own) && place === row
          })
          .map((cell) => [cell, ALL]),
      )
    return [
      over('received', quarters),
      over('resolved', quarters),
      over('carriedOver', quarters.slice(0, 1)),
      over('pending', quarters.slice(-1)),
    ]
  })
}

function quartersOf(period: string): readonly string[] {
  const [year, part = ''] = period.split('-')
  const numbers = part === 'H1' ? [1, 2] : part === 'H2' ? [3, 4] : part === '' ? [1, 2, 3, 4] : [Number(part.slice(1))]
  return numbers.map((number) => `${year}-Q${number}`)
}

/** Whoever reads the form knows that its sums come to the same. */
function balance(of: string, sent: ReadonlySet<string>): readonly Sum[] {
  const cells = SUMS.map((rows) => rows.map((row) => `${of} ${row}`))
  if (!cells.flat().every((cell) => sent.has(cell))) return []
  const [into = [], out = []] = cells
  return [new Map([...into.map((cell) => [cell, ALL] as const), ...out.map((cell) => [cell, fraction(-1)] as const)])]
}

/** A half year that was sent beside its quarters is their sum; it opens with the first and closes with the second. */
function halves(unit: string, sent: ReadonlySet<string>): readonly Sum[] {
  const parts = { received: ['Q1', 'Q2'], resolved: ['Q1', 'Q2'], carriedOver: ['Q1'], pending: ['Q2'] }
  return Object.entries(parts).flatMap(([row, quarters]): readonly Sum[] => {
    const half = `${unit} 2025-H1 ${row}`
    const cells = quarters.map((quarter) => `${unit} 2025-${quarter} ${row}`)
    if (![half, ...cells].every((cell) => sent.has(cell))) return []
    return [new Map([[half, ALL], ...cells.map((cell) => [cell, fraction(-1)] as const)])]
  })
}

function together(sums: readonly Sum[]): Sum {
  const found = new Map<string, Fraction>()
  for (const sum of sums) for (const [cell, by] of sum) found.set(cell, plus(found.get(cell) ?? NOTHING, by))
  return found
}

/** Lines of a CSV in which nothing is quoted. */
function tableOf(text: string): readonly Line[] {
  const [head = '', ...lines] = text.trim().split('\n')
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])))
}
