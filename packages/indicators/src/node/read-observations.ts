import { join } from 'node:path'
import type { Issue } from '../base/issue.ts'
import { readFigures } from '../ingest/read-figures.ts'
import type { Catalog } from '../model/catalog.ts'
import type { ObservedFigure } from '../model/observation.ts'
import { readFiles } from './read-files.ts'

const FOLDER = 'observations'
const HEADER = 'indicator,breakdown,unit,listDate,period,'

/** Reads every file of published figures in a data folder; declarations beside them have other columns and are left out. */
export function readObservations(
  folder: string,
  catalog: Catalog,
): { readonly figures: readonly ObservedFigure[]; readonly issues: readonly Issue[] } {
  const figures: ObservedFigure[] = []
  const issues: Issue[] = []
  for (const [file, bytes] of readFiles(join(folder, FOLDER), (path) => path.endsWith('.csv'))) {
    if (!new TextDecoder().decode(bytes.subarray(0, HEADER.length)).startsWith(HEADER)) continue
    const read = readFigures(bytes, file, catalog)
    for (const figure of read.figures) figures.push(figure)
    issues.push(...read.issues)
  }
  return { figures, issues }
}
