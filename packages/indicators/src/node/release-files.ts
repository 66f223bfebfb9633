import type { Report } from '../generated/types.ts'
import type { RestatedTable } from '../model/restated.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { lineageCsv } from '../report/lineage-csv.ts'
import { printReport } from '../report/print-report.ts'
import { restatedCsv } from '../report/restated-csv.ts'
import { readFiles } from './read-files.ts'

const README = 'package/README.md'

/** Everything that goes into the package of a release: figures, where they come from, and the data they were made of. */
export function releaseFiles(
  folder: string,
  report: Report,
  restated: readonly RestatedTable[],
  history: UnitHistory,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const add = (path: string, texts: Iterable<string>): void => {
    files.set(path, Buffer.from([...texts].join(''), 'utf8'))
  }
  for (const [path, bytes] of readFiles(folder, () => true)) if (path !== README) files.set(`data/${path}`, bytes)
  add('report.json', printReport(report))
  for (const to of new Set(restated.map((table) => table.to))) {
    const own = restated.filter((table) => table.to === to)
    add(`restated/${to}.csv`, restatedCsv(own))
    add(`lineage/${to}.csv`, lineageCsv(own, history))
  }
  const { basis, before } = report.release
  const readme = readFiles(folder, (path) => path === README).get(README)
  const text = new TextDecoder().decode(readme).replaceAll('{at}', dateOf(basis)).replaceAll('{before}', dateOf(before))
  add('README.md', [text])
  return files
}

function dateOf(basis: string): string {
  return basis.replace('at:', '')
}
