import type { Evidence } from '../count-checks.ts'
import type { Names, Report } from '../generated/types.ts'
import { PACKAGE_PATHS } from '../model/package-contents.ts'
import type { ReleasedTable } from '../model/released-figure.ts'
import { lineageCsv } from '../report/lineage-csv.ts'
import { printReport } from '../report/print-report.ts'
import { figuresOfTable } from '../report/release/figures-of-table.ts'
import { packageNames } from '../report/release/package-names.ts'
import type { PackageStage } from './package-stage.ts'
import { readFiles } from './read-files.ts'

/** Part of every catalogue. */
const SOURCES = 'observations/sources.csv'

/** What a package holds of published statistics. */
export interface StagedPublished {
  readonly tables: readonly ReleasedTable[]
  /** What the tables beside the figures are called, by way. */
  readonly names: ReadonlyMap<string, Names>
}

/** Puts restated statistics into a package: the report, where each figure comes from, and the published figures it was made of. */
export function stagePublished(
  stage: PackageStage,
  data: string,
  { report, evidence }: { readonly report: Report; readonly evidence: Evidence },
): StagedPublished {
  const { catalog, restated } = evidence
  stage.put('reports/report.json', printReport(report))
  for (const [path, bytes] of readFiles(data, (file) => file.startsWith('observations/') && file !== SOURCES)) {
    stage.put(`${PACKAGE_PATHS.catalogue}${path}`, bytes)
  }
  const lists = [...new Set(restated.map(({ to }) => to))]
  const names = new Map<string, Names>()
  for (const to of lists) {
    const path = `lineage/at-${to}.csv`
    stage.put(
      path,
      lineageCsv(
        restated.filter((table) => table.to === to),
        catalog.history,
      ),
    )
    names.set(path, packageNames('packageName.lineage', { date: { vi: to, en: to } }))
  }
  const tables = lists.map((to): ReleasedTable => {
    const own = restated.filter((table) => table.to === to)
    return {
      code: `restated-${to}`,
      names: packageNames('packageName.restated', { date: { vi: to, en: to } }),
      ...{ form: null, sample: false, figures: own.flatMap((table) => [...figuresOfTable(table, catalog)]) },
    }
  })
  return { tables, names }
}
