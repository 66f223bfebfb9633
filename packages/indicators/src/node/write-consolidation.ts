import type { Issue, Language } from '../base/issue.ts'
import type { Result } from '../base/result.ts'
import type { ConsolidatedReport } from '../consolidate.ts'
import type { ConsolidatedFiles } from '../consolidate-files.ts'
import { validateConsolidation } from '../generated/validators.js'
import type { Catalog } from '../model/catalog.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { checkJson } from '../report/check-json.ts'
import { consolidatedHtml } from '../report/consolidated-html.ts'
import { consolidatedWorkbook } from '../report/consolidated-workbook.ts'
import { CONSOLIDATION_HEADER, consolidationCsv } from '../report/consolidation-csv.ts'
import { consolidationJson, consolidationRecord } from '../report/consolidation-json.ts'
import { consolidationLineage } from '../report/consolidation-lineage.ts'
import { LineageBooks } from '../report/release/lineage-books.ts'
import { reportPath } from '../report/report-path.ts'
import { scenariosCsv } from '../report/scenarios-csv.ts'
import { writeWorkbook } from '../report/workbook.ts'
import { DISK, type Disk } from './disk.ts'
import { putInPlace, type WriteFile } from './released-folder.ts'

/** How a set of files is written. */
export interface WriteOptions {
  readonly hash: (bytes: string | Uint8Array) => string
  /** Of the printed forms. */
  readonly language: Language
}

/** Writes what was consolidated as one set: `DIR/current` is the set before or the new one, never a mixture. */
export function writeConsolidation(
  out: string,
  { reports, check }: ConsolidatedFiles,
  world: Catalog & FormLibrary,
  options: WriteOptions,
  disk: Disk = DISK,
): Result<readonly Issue[]> {
  const { hash } = options
  const fill = (put: WriteFile): string => {
    const hashes: string[] = []
    const write: WriteFile = (path, bytes) => {
      put(path, bytes)
      hashes.push(`${hash(bytes)}  ${path}\n`)
    }
    write('check.json', checkJson(check))
    const lineage = new LineageBooks()
    for (const report of reports) {
      fillReport(write, report, world, options.language)
      fillUnits(write, report)
      lineage.take(report)
    }
    for (const [path, text] of lineage.files()) write(path, text)
    const manifest = hashes.sort().join('')
    put('manifest-sha256.txt', manifest)
    return hash(manifest)
  }
  return putInPlace(out, fill, disk)
}

/** Writes what a report says of its territory: the record, and the form as it is printed. */
export function fillReport(
  put: WriteFile,
  report: ConsolidatedReport,
  catalog: Catalog & FormLibrary,
  language: Language,
): void {
  const { form, unit } = report
  const regime = catalog.regimes.get(form.regime)
  const path = reportPath(report)
  const record = consolidationRecord(report, regime?.calendar ?? '', [unit.level])
  if (!validateConsolidation(record)) {
    const [fault] = validateConsolidation.errors ?? []
    throw new Error(`a consolidated report does not follow its schema: ${fault?.instancePath} ${fault?.keyword}`)
  }
  put(`${path}.json`, consolidationJson(record))
  if (!regime) return
  for (const own of record.units) {
    const print = { form, regime, catalog, record, unit: own, language }
    put(`${path}.${own.unit}.xlsx`, writeWorkbook(consolidatedWorkbook(print)))
    put(`${path}.${own.unit}.html`, consolidatedHtml(print))
  }
}

/** Writes the figures of all units below, and the cells behind those of the territory itself. */
function fillUnits(put: WriteFile, report: ConsolidatedReport): void {
  const { form, period, basis, units, unit } = report
  const path = reportPath(report)
  const names = { form: form.id, period, basis }
  const own = units.filter((each) => each.level === unit.level)
  put(`${path}.csv`, CONSOLIDATION_HEADER + [...consolidationCsv(names, units)].join(''))
  const scenarios = scenariosCsv(names, units)
  if (scenarios !== '') put(`${path}.scenarios.csv`, scenarios)
  put(`${path}.lineage.csv`, [...consolidationLineage(names, own)].join(''))
}
