import { cell } from '../figures-csv.ts'
import { observationCells, type SdmxPlan, type SdmxTable } from './sdmx-plan.ts'

const ROWS_A_CHUNK = 500

/** The data message of a table in SDMX-CSV 2.1, some hundred rows a piece. */
export function* sdmxCsv(plan: SdmxPlan, { table, flow, components }: SdmxTable): Generator<string> {
  yield `STRUCTURE,STRUCTURE_ID,ACTION,${components.map(({ id }) => id).join(',')}\n`
  const head = `dataflow,${flow.agency}:${flow.id}(${flow.version}),I`
  let rows = ''
  for (const [at, figure] of table.figures.entries()) {
    rows += `${head},${observationCells(figure, components, plan.context).map(cell).join(',')}\n`
    if ((at + 1) % ROWS_A_CHUNK > 0) continue
    yield rows
    rows = ''
  }
  if (rows !== '') yield rows
}
