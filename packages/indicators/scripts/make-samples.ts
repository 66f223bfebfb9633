/**
 * Makes the sample submissions of 2025: `node scripts/make-samples.ts --out DIR [--committed] [--clean] [--anew]`. The same bytes
 * each time. `--committed` makes only the files kept in the repository, `--clean` plants no fault, `--anew` empties DIR first.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readCatalog } from '../src/node/read-catalog.ts'
import { readForms } from '../src/node/read-forms.ts'
import { makeSamples } from './samples/make-samples.ts'
import type { SamplePlan } from './samples/territory.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    data: { type: 'string' },
    committed: { type: 'boolean' },
    clean: { type: 'boolean' },
    anew: { type: 'boolean' },
  },
})
const data = values.data ?? join(dirname(fileURLToPath(import.meta.url)), '../../../data')
const out = values.out
if (out === undefined) throw new Error('--out DIR')
const catalog = readCatalog(data)
const library = readForms(data)
if (!catalog.ok || !library.ok) throw new Error('the data folder has faults: run chitieu publish')
const plan: SamplePlan = JSON.parse(readFileSync(join(data, 'submissions/plan.json'), 'utf8'))
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const options = { catalog: catalog.value, library: library.value, plan, hash }
if (values.anew) rmSync(out, { recursive: true, force: true })
let count = 0
for (const { path, isKept, bytes } of makeSamples(options, values.clean === true)) {
  if (values.committed && !isKept) continue
  const file = join(out, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes())
  count += 1
}
process.stderr.write(`${count}\n`)
