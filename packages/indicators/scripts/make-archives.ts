/** Makes the sample archives of closed systems: `node scripts/make-archives.ts [--out DIR]`. The same bytes each time. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readForms } from '../src/node/read-forms.ts'
import { type ArchivePlan, makeArchives } from './samples/archives.ts'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
const data = join(dirname(fileURLToPath(import.meta.url)), '../../../data')
const library = readForms(data)
if (!library.ok) throw new Error('the data folder has faults: run chitieu publish')
const plan: ArchivePlan = JSON.parse(readFileSync(join(data, 'archives/plan.json'), 'utf8'))
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
for (const { path, bytes } of makeArchives(plan, library.value.mappings, hash)) {
  const file = join(values.out ?? join(data, 'archives'), path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
