import { createWriteStream, existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { places } from '../src/load-places.ts'
import { chosenAudience } from './chosen-audience.ts'
import { listedFiles, MANIFEST } from './site-manifest.ts'
import { SITE_FOLDERS, sitePlaces } from './site-places.ts'

/** One day for all files, by the clock of the place as archives write it: equal sites give equal bytes. */
const DAY = new Date(1980, 0, 1)
const LOOK = { mtime: DAY, mode: 0o100644, forceDosTimestamp: true }

/** Writes a built site as one file, in the order of its manifest and with it; file after file, so that memory stays small. */
export async function zipSite(site: string, file: string): Promise<number> {
  if (!existsSync(join(site, MANIFEST))) throw new Error(`expected a built site in ${site}: it has no ${MANIFEST}`)
  const paths = [...listedFiles(readFileSync(join(site, MANIFEST), 'utf8')), MANIFEST].sort()
  const zip = new ZipFile()
  for (const path of paths) zip.addFile(join(site, path), path, LOOK)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(`${file}.draft`))
  renameSync(`${file}.draft`, file)
  return paths.length
}

if (import.meta.main) {
  const audience = chosenAudience(places.config)
  const file = join(places.out, `${SITE_FOLDERS[audience]}.zip`)
  const count = await zipSite(sitePlaces(places.out, audience).site, file)
  process.stdout.write(`${file}: ${count} files\n`)
}
