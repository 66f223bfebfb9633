import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

const REPORT = {
  schemaVersion: '1.0.0',
  release: { id: 'empty', basis: 'at:2025-07-01', before: 'at:2025-06-30', listDates: ['2025-07-01'], sample: false },
  ...{ summary: [], series: [], reconciliations: [], comparisons: [], markers: [], sources: [], findings: [] },
}

/** The data of the repository with a report that holds no figure: what pages say of units alone. */
export function realRegister(): Readonly<Record<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'chitieu-register-'))
  writeFileSync(join(out, 'report.json'), JSON.stringify(REPORT))
  return {
    CHITIEU_DATA: join(root, 'data'),
    CHITIEU_OUT: out,
    CHITIEU_CONFIG: join(root, 'chitieu.config.json'),
    CHITIEU_ARCHIVE: join(out, 'archive'),
  }
}
