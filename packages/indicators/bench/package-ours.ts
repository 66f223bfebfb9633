/** Packing and verifying by the built library: `node bench/package-ours.ts pack FOLDER OUT`, `… verify OUT`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Door from '../src/node/index.ts'

// What users run: the sources would be translated first, which takes time and memory of its own.
const { verifyContainer, writePackage }: typeof Door = await import(
  new URL('../dist/node/index.js', import.meta.url).href
)

async function pack(folder: string, out: string): Promise<void> {
  const files = readdirSync(folder).map((path) => ({ path, bytes: () => readFileSync(join(folder, path)) }))
  await writePackage(out, { name: 'bench', info: [] }, files)
}

async function verify(out: string): Promise<void> {
  const [name = ''] = readdirSync(out)
  const { issues } = await verifyContainer(join(out, name))
  if (issues.length > 0) throw new Error(JSON.stringify(issues.slice(0, 3)))
}

const [what, ...paths] = process.argv.slice(2)
const [from = '', to = ''] = paths
await (what === 'pack' ? pack(from, to) : verify(from))
