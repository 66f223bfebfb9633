import { append } from '../base/grouped.ts'
import { type Issue, issue } from '../base/issue.ts'
import type { Figure } from '../model/figure.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import type { OutputColumn } from './output-column.ts'
import type { SeriesTable } from './series-table.ts'
import type { SourceValues } from './source-values.ts'
import { complementsOf, type PublishedCell, type SumRelation } from './suppress.ts'
import { withhold } from './withhold.ts'

/**
 * Keeps what is confidential from being found by subtraction: old and new tables are taken together, parents stay public. Gives the
 * figures with complements withheld, and a finding for each figure, old or new, that must be withheld as well.
 */
export function hideConfidential(
  table: SeriesTable,
  output: OutputColumn,
  figures: readonly Figure[],
  history: UnitHistory,
): { readonly figures: readonly Figure[]; readonly issues: readonly Issue[] } {
  const values = table.values(output.name)
  const secret = values ? table.crosswalk.sources.map((_, at) => at).filter((at) => values.isConfidential(at)) : []
  if (!values || secret.length === 0) return { figures, issues: [] }
  const confidential = new Set(secret.map((at) => oldCell(table.crosswalk.sources[at]?.unit as Unit)))
  for (const { reason, unit } of figures) if (reason === 'confidential') confidential.add(newCell(unit))
  const withheld = complementsOf(cellsOf(table, values, figures), relationsOf(table, history, figures), confidential)
  const issues = [...withheld].sort().map((cell) => noteOf(cell, table, output, figures))
  return {
    issues,
    figures: figures.map((figure) =>
      withheld.has(newCell(figure.unit)) && figure.method !== 'unallocated' && figure.method !== 'group'
        ? withhold(figure)
        : figure,
    ),
  }
}

/** Withholds ratios from which a withheld part could be worked out. */
export function withholdRatios(figures: readonly Figure[], outputs: readonly OutputColumn[]): readonly Figure[] {
  const secret = new Set(
    figures.filter(({ reason }) => reason === 'confidential').map(({ indicator, unit }) => `${indicator} ${unit}`),
  )
  if (secret.size === 0) return figures
  const parts = new Map(
    outputs.flatMap(({ name, behaviour }) =>
      behaviour.kind === 'ratio' ? [[name, [behaviour.numerator, behaviour.denominator]] as const] : [],
    ),
  )
  return figures.map((figure) =>
    parts.get(figure.indicator)?.some((part) => secret.has(`${part} ${figure.unit}`)) ? withhold(figure) : figure,
  )
}

function oldCell(unit: Unit): string {
  return `before ${unit.id}`
}

function newCell(unit: string): string {
  return `after ${unit}`
}

function cellsOf(table: SeriesTable, values: SourceValues, figures: readonly Figure[]): readonly PublishedCell[] {
  const sent = table.crosswalk.sources.map(({ unit }, at) => ({
    id: oldCell(unit),
    value: values.isNumber(at) ? values.big(at) : null,
  }))
  const made = figures
    .filter(({ unit, method }) => unit !== '' && method !== 'unallocated')
    .map(({ unit, value }) => ({ id: newCell(unit), value: value === null ? null : BigInt(value) }))
  return [...sent, ...made]
}

/** Each target with its whole sources; on either list, the units under one parent, whose sum is public. */
function relationsOf(table: SeriesTable, history: UnitHistory, figures: readonly Figure[]): readonly SumRelation[] {
  const { crosswalk } = table
  const relations: SumRelation[] = crosswalk.targets.map((target) => ({
    cells: [
      newCell(target.unit.id),
      ...target.edges.map(({ source }) => oldCell(crosswalk.sources[source]?.unit as Unit)),
    ],
    result: newCell(target.unit.id),
  }))
  const families = new Map<string, string[]>()
  const join = (key: string, cell: string): void => {
    append(families, key, cell)
  }
  for (const { unit } of crosswalk.sources) {
    for (const above of history.ancestors(unit, crosswalk.listDate))
      join(`before ${unit.level} ${above.id}`, oldCell(unit))
  }
  for (const { unit: id, method } of figures) {
    if (id === '' || method === 'unallocated') continue
    const unit = history.unit(id)
    for (const above of history.ancestors(unit, crosswalk.date)) join(`after ${unit.level} ${above.id}`, newCell(id))
  }
  return [...relations, ...[...families.values()].map((cells) => ({ cells }))]
}

function noteOf(cell: string, table: SeriesTable, output: OutputColumn, figures: readonly Figure[]): Issue {
  const unit = cell.slice(cell.indexOf(' ') + 1)
  const period = figures[0]?.period ?? ''
  return issue(
    'confidential-hidden',
    { unit, indicator: output.name, period },
    { sheet: cell.startsWith('before') ? table.listDate : table.crosswalk.date },
  )
}
