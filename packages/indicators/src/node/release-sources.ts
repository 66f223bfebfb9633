import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { by } from '../base/order.ts'
import type { FrozenRelease, RoundReport } from '../generated/types.ts'
import type { Catalog } from '../model/catalog.ts'
import { manifestText } from '../report/bag.ts'
import { DISK } from './disk.ts'
import { measureFile } from './hash-file.ts'
import { sha256 } from './sha256.ts'

type ReleaseSource = FrozenRelease['sources'][number]

/** What a publication is made from. */
export interface PublishedFrom {
  readonly data: string
  readonly catalog: Catalog
  /** The day of the register. */
  readonly registerDate: string
  /** Rounds with the folder of the reports received. */
  readonly rounds: readonly { readonly report: RoundReport; readonly received: string }[]
}

/** The sources of a publication with their hashes: the register, each table of published figures, the reports of each round. */
export function releaseSources({ data, catalog, registerDate, rounds }: PublishedFrom): readonly ReleaseSource[] {
  const register = join(data, 'register')
  return [
    { id: 'register', name: catalog.history.head.name, date: registerDate, sha256: folderHash(register) },
    ...[...catalog.sources.values()]
      .map(({ id, publisher, origin }) => ({ id, publisher, origin, file: join(data, 'observations', `${id}.csv`) }))
      .filter(({ file }) => existsSync(file))
      .sort(by(({ id }) => id))
      .map(({ id, publisher, origin, file }) => ({
        ...{ id, name: `${publisher}: ${origin}`, date: null, sha256: measureFile(file).sha256 },
      })),
    ...rounds.map(({ report, received }) => ({
      ...{ id: `round-${report.code}`, name: report.names.vi, date: report.asOf, sha256: folderHash(received) },
    })),
  ]
}

/** The hash of the manifest of a folder. */
function folderHash(folder: string): string {
  return sha256(manifestText(DISK.files(folder).map((path) => fileOf(folder, path))))
}

function fileOf(
  folder: string,
  path: string,
): { readonly path: string; readonly sha256: string; readonly bytes: number } {
  const { size, sha256: hash } = measureFile(join(folder, path))
  return { path, sha256: hash, bytes: size }
}
