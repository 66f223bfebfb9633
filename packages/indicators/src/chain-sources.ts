import type { ConsolidatedReport } from './consolidate.ts'
import type { Catalog } from './model/catalog.ts'
import type { CheckFacts } from './model/check-facts.ts'
import type { FormLibrary } from './model/form-library.ts'
import { consolidationRecord } from './report/consolidation-json.ts'
import { cellSources } from './report/consolidation-lineage.ts'
import type { ChainSources } from './report/figure-chain.ts'

/** What the chains of a report are told from that was consolidated just now; of other levels than that of its unit where they are named. */
export function chainSources(
  report: ConsolidatedReport,
  { history, instruments, regimes }: Catalog & FormLibrary,
  check: CheckFacts,
  levels: readonly string[] = [report.unit.level],
): ChainSources {
  const { form, units } = report
  return {
    ...{ history, instruments, form, check },
    record: consolidationRecord(report, regimes.get(form.regime)?.calendar ?? '', levels),
    cellsOf: (id, { row, column, key }) => {
      const own = units.find((each) => each.unit === id)
      const figure = own?.figures.find(({ place }) => place.row === row && place.column === column && place.key === key)
      return own && figure ? cellSources(figure, own) : []
    },
  }
}
