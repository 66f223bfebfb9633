import type { ConsolidatedFiles } from '../consolidate-files.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { checkJson } from '../report/check-json.ts'
import { CONSOLIDATION_HEADER, consolidationCsv } from '../report/consolidation-csv.ts'
import { consolidationJson, consolidationRecord } from '../report/consolidation-json.ts'
import { consolidationLineage } from '../report/consolidation-lineage.ts'
import { scenariosCsv } from '../report/scenarios-csv.ts'
import { ReleasedFolder } from './released-folder.ts'

/** Writes what was consolidated as one set: `DIR/current` is the set before or the new one, never a mixture. */
export function writeConsolidation(
  out: string,
  { reports, check }: ConsolidatedFiles,
  world: CheckWorld,
  hash: (text: string) => string,
): void {
  const folder = new ReleasedFolder(out)
  const hashes: string[] = []
  const write = (path: string, text: string): void => {
    folder.write(path, text)
    hashes.push(`${hash(text)}  ${path}\n`)
  }
  try {
    write('check.json', checkJson(check))
    for (const report of reports) {
      const { form, period, basis, units, unit } = report
      const level = units.filter((each) => each.level === unit.level)
      const calendar = world.regimes.get(form.regime)?.calendar ?? ''
      const path = `${form.code}/${period}/${basis.replace(':', '-')}`
      write(`${path}.json`, consolidationJson(consolidationRecord(report, calendar, [unit.level])))
      const names = { form: form.id, period, basis }
      write(`${path}.csv`, CONSOLIDATION_HEADER + [...consolidationCsv(names, units)].join(''))
      const scenarios = scenariosCsv(names, units)
      if (scenarios !== '') write(`${path}.scenarios.csv`, scenarios)
      write(`${path}.lineage.csv`, [...consolidationLineage(names, level)].join(''))
    }
    const manifest = hashes.sort().join('')
    folder.write('manifest-sha256.txt', manifest)
    folder.keep(hash(manifest))
  } catch (fault) {
    folder.drop()
    throw fault
  }
}
