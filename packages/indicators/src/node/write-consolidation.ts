import type { Language } from '../base/issue.ts'
import type { ConsolidatedReport } from '../consolidate.ts'
import type { ConsolidatedFiles } from '../consolidate-files.ts'
import type { Catalog } from '../model/catalog.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { checkJson } from '../report/check-json.ts'
import { consolidatedHtml } from '../report/consolidated-html.ts'
import { consolidatedWorkbook } from '../report/consolidated-workbook.ts'
import { CONSOLIDATION_HEADER, consolidationCsv } from '../report/consolidation-csv.ts'
import { consolidationJson, consolidationRecord } from '../report/consolidation-json.ts'
import { consolidationLineage } from '../report/consolidation-lineage.ts'
import { writeWorkbook } from '../report/workbook.ts'
import { ReleasedFolder } from './released-folder.ts'

/** How a set of files is written. */
export interface WriteOptions {
  readonly hash: (bytes: string | Uint8Array) => string
  /** Of the printed forms. */
  readonly language: Language
}

type Write = (path: string, bytes: string | Uint8Array) => void

/** Writes what was consolidated as one set: `DIR/current` is the set before or the new one, never a mixture. */
export function writeConsolidation(
  out: string,
  { reports, check }: ConsolidatedFiles,
  world: Catalog & FormLibrary,
  { hash, language }: WriteOptions,
): void {
  const folder = new ReleasedFolder(out)
  const hashes: string[] = []
  const write: Write = (path, bytes) => {
    folder.write(path, bytes)
    hashes.push(`${hash(bytes)}  ${path}\n`)
  }
  try {
    write('check.json', checkJson(check))
    for (const report of reports) writeReport(write, report, world, language)
    const manifest = hashes.sort().join('')
    folder.write('manifest-sha256.txt', manifest)
    folder.keep(hash(manifest))
  } catch (fault) {
    folder.drop()
    throw fault
  }
}

function writeReport(
  write: Write,
  report: ConsolidatedReport,
  catalog: Catalog & FormLibrary,
  language: Language,
): void {
  const { form, period, basis, units, unit } = report
  const regime = catalog.regimes.get(form.regime)
  const level = units.filter((each) => each.level === unit.level)
  const path = `${form.code}/${period}/${basis.replace(':', '-')}`
  const record = consolidationRecord(report, regime?.calendar ?? '', [unit.level])
  write(`${path}.json`, consolidationJson(record))
  const names = { form: form.id, period, basis }
  write(`${path}.csv`, CONSOLIDATION_HEADER + [...consolidationCsv(names, units)].join(''))
  write(`${path}.lineage.csv`, [...consolidationLineage(names, level)].join(''))
  if (!regime) return
  for (const own of record.units) {
    const print = { form, regime, catalog, record, unit: own, language }
    write(`${path}.${own.unit}.xlsx`, writeWorkbook(consolidatedWorkbook(print)))
    write(`${path}.${own.unit}.html`, consolidatedHtml(print))
  }
}
