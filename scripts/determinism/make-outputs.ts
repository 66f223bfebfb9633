import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHIVES } from '../../test/site/sample-archives.ts'
import { sampleSite } from '../../test/site/sample-site.ts'
import { outputHashes, runOn, runScriptOn } from './outputs.ts'
import type { Variant } from './variants.ts'

const root = join(import.meta.dirname, '../..')
/** Codes of the list of 2024-12-31: provinces that were merged on 1 July 2025 and one that was not. */
const CODES = ['01', '89', '91', '92', '93', '94']
/** Rows enough for the file to be read on several threads. */
const ROWS = 900_000
const YEARS = 25

/** A project from an empty folder, published: report, round with its forms, packages, release and page. */
export function projectOutputs(variant: Variant, folder: string): ReadonlyMap<string, string> {
  runOn(variant, folder, ['init', 'bao-cao', '--unit', '91-2', '--today', '2026-11-30'])
  const project = join(folder, 'bao-cao')
  const named = ['--data', join(project, 'data'), '--submissions', join(project, 'submissions')]
  const out = join(project, 'out')
  if (variant.isInside) runOn(variant, project, ['publish', '--no-site'])
  else runOn(variant, folder, ['publish', '--no-site', ...named, '--out', out])
  return outputHashes(project)
}

/** A data folder, published. */
export function publishedOutputs(variant: Variant, folder: string, data: string): ReadonlyMap<string, string> {
  const out = variant.isInside ? 'out' : join(folder, 'out')
  runOn(variant, folder, ['publish', '--no-site', '--data', data, '--out', out])
  return outputHashes(join(folder, 'out'))
}

/** The site of the invented country, all its pages and files; its builder runs where it stands, as `publish` lets it. */
export function siteOutputs(variant: Variant, folder: string): ReadonlyMap<string, string> {
  const { environment } = sampleSite(ARCHIVES, folder)
  const site = join(root, 'packages/site')
  runScriptOn(variant, site, [join(site, 'build/build.ts')], environment)
  return outputHashes(folder, 'out/site')
}

/** A file of figures that is large enough for several threads, and the same whenever it is made. */
export function writeLargeTable(path: string): void {
  const lines = ['unit,year,part,n\n']
  for (let row = 0; row < ROWS; row += 1) {
    const [series, part] = [row % (CODES.length * YEARS), Math.floor(row / (CODES.length * YEARS))]
    lines.push(`${CODES[series % CODES.length]},${2000 + Math.floor(series / CODES.length)},${part},${row}.25\n`)
  }
  writeFileSync(path, lines.join(''))
}

/** A large file restated, with lineage and coverage. */
export function restatedOutputs(variant: Variant, folder: string, table: string): ReadonlyMap<string, string> {
  const columns = [
    '--unit-column',
    'unit',
    '--period-column',
    'year',
    '--value-columns',
    'n',
    '--behaviour',
    'n=flow',
    '--key-columns',
    'part',
  ]
  const dates = ['--list-date', '2024-12-31', '--to', '2025-07-01']
  const units = ['--units', join(root, 'data/register')]
  runOn(variant, folder, ['rebase', table, ...dates, ...columns, ...units, '--out', join(folder, 'restated.csv')])
  return outputHashes(folder)
}
