/** The same work as people write it with yazl and yauzl: `node bench/package-plain.ts pack FOLDER FILE.zip`, `… verify FILE.zip`. */
import { createHash } from 'node:crypto'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'
import { ZipFile } from 'yazl'

const MANIFEST = 'manifest-sha256.txt'
const OPTIONS = { mtime: new Date(1980, 0, 1), mode: 0o100644 }

async function pack(folder: string, out: string): Promise<void> {
  const zip = new ZipFile()
  const written = pipeline(zip.outputStream, createWriteStream(out))
  const lines: string[] = []
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    lines.push(`${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${name}\n`)
    zip.addFile(path, name, OPTIONS)
  }
  zip.addBuffer(Buffer.from(lines.join('')), MANIFEST, OPTIONS)
  zip.end()
  await written
}

async function verify(file: string): Promise<void> {
  const zip = await openPromise(file, { lazyEntries: true })
  const found = new Map<string, string>()
  let manifest = ''
  for await (const entry of zip.eachEntry()) {
    const hash = createHash('sha256')
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      hash.update(chunk)
      if (entry.fileName === MANIFEST) manifest += chunk.toString()
    }
    if (entry.fileName !== MANIFEST) found.set(entry.fileName, hash.digest('hex'))
  }
  const lines = [...found].map(([name, sha256]) => `${sha256}  ${name}\n`)
  if (lines.join('') !== manifest) throw new Error('A file is not as the manifest says.')
}

const [what, ...paths] = process.argv.slice(2)
const [from = '', to = ''] = paths
await (what === 'pack' ? pack(from, to) : verify(from))
