import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byText } from '../base/order.ts'
import { measureFile } from './hash-file.ts'

/** The list of what a publication holds, as `sha256sum -c` reads it; its own SHA-256 is the id of the publication. */
export const PUBLICATION_RECORD = 'manifest-sha256.txt'

/** Costs and times of the last build of a site, which differ from run to run. */
const NOT_RECORDED = new Set(['site-record'])
/** Of the frozen releases their list, which names all they hold by hash. */
const RELEASES = 'releases'

/** Lists a publication: every file by its hash, but a folder that lists its own files by that list. */
export function publicationRecord(folder: string): string {
  const paths = readdirSync(folder)
    .filter((name) => !NOT_RECORDED.has(name) && name !== PUBLICATION_RECORD)
    .flatMap((name) => [...listed(folder, name)])
  return paths
    .sort(byText)
    .map((path) => `${measureFile(join(folder, path)).sha256}  ${path}\n`)
    .join('')
}

function* listed(folder: string, path: string): Generator<string> {
  const full = join(folder, path)
  if (!lstatSync(full).isDirectory()) yield path
  else if (path === RELEASES) yield `${path}/index.json`
  else {
    const names = readdirSync(full)
    if (names.includes(PUBLICATION_RECORD)) yield `${path}/${PUBLICATION_RECORD}`
    else for (const name of names) yield* listed(folder, `${path}/${name}`)
  }
}
