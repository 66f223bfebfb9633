import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cell, parseCsv } from '../import/observations/csv-table.ts'
import { type Generated, root } from './paths.ts'
import { inCode } from './quote.ts'

const source = 'data/sdmx.csv'

/** The names of what our SDMX messages are made of, as code: by list and code, in both languages. */
export function generateSdmxNames(): Generated {
  const rows = parseCsv(readFileSync(join(root, source), 'utf8')).map((row) => ({
    key: `${cell(row, 'list')}.${cell(row, 'code')}`,
    vi: cell(row, 'vi'),
    en: cell(row, 'en'),
  }))
  for (const [at, { key, vi, en }] of rows.entries()) {
    const before = rows[at - 1]?.key ?? ''
    if (key <= before)
      throw new Error(`${source}: ${key} stands after ${before}; rows are sorted and no key comes twice.`)
    if (vi === '' || en === '' || vi !== vi.normalize('NFC'))
      throw new Error(`${source}, ${key}: a name is missing or not NFC.`)
  }
  const text = `// Generated from ${source} by \`npm run generate\`. Do not edit.

/** List and code of a name. */
export type SdmxNameKey =
${rows.map(({ key }) => `  | ${inCode(key)}`).join('\n')}

/** What codes, concepts and artefacts of SDMX messages are called. */
export const sdmxNames: Readonly<Record<SdmxNameKey, { readonly vi: string; readonly en: string }>> = {
${rows.map(({ key, vi, en }) => `  ${inCode(key)}: { vi: ${inCode(vi)}, en: ${inCode(en)} },`).join('\n')}
}
`
  return { path: 'packages/indicators/src/generated/sdmx-names.ts', text }
}
