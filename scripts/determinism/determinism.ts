import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectOutputs, restatedOutputs, siteOutputs, writeLargeTable } from './make-outputs.ts'
import { differing, hashOfAll } from './outputs.ts'
import { VARIANTS } from './variants.ts'

/** `npm run determinism`: the same project, the same large file and the same site on twelve machines; ends with 1 where any output differs. */
const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const folder = mkdtempSync(join(tmpdir(), 'chitieu-determinism-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const table = join(folder, 'figures.csv')
writeLargeTable(table)

const made = VARIANTS.map((variant, at) => {
  const place = join(folder, String(at))
  const outputs = new Map([
    ...projectOutputs(variant, join(place, 'project')),
    ...restatedOutputs(variant, join(place, 'restated'), table),
    ...siteOutputs(variant, join(place, 'site')),
  ])
  rmSync(place, { recursive: true })
  const { TZ = '', LC_ALL = '', SOURCE_DATE_EPOCH } = variant.env
  const umask = variant.umask.toString(8).padStart(3, '0')
  const about = [TZ, LC_ALL, `umask ${umask}`, `${variant.cores} cores`, variant.order, `${variant.days} days`]
  const more = [variant.isInside ? 'in the project' : 'from elsewhere', SOURCE_DATE_EPOCH ? 'SOURCE_DATE_EPOCH' : '']
  say(`${hashOfAll(outputs)}  ${variant.name.padEnd(16)} ${[...about, ...more].filter(Boolean).join(' · ')}`)
  return outputs
})

const [first = new Map<string, string>()] = made
const hashes = new Set(made.map(hashOfAll))
for (const outputs of made) for (const path of differing(first, outputs)) say(`differs: ${path}`)
say(`${made.length} machines, ${first.size} outputs each, ${hashes.size} SHA-256`)
process.exitCode = hashes.size === 1 ? 0 : 1
