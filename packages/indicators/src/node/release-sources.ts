import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { by, byText } from '../base/order.ts'
import { dayBefore } from '../base/write-date.ts'
import type { FrozenRelease, Report, RoundReport } from '../generated/types.ts'
import type { Catalog } from '../model/catalog.ts'
import { periodWindow } from '../model/period.ts'
import { manifestText } from '../report/bag.ts'
import { DISK } from './disk.ts'
import { measureFile } from './hash-file.ts'
import { sha256 } from './sha256.ts'

type ReleaseSource = FrozenRelease['sources'][number]

/** What a publication is made from. */
export interface PublishedFrom {
  readonly data: string
  readonly catalog: Catalog
  readonly report: Pick<Report, 'series'>
  /** The day of the register. */
  readonly registerDate: string
  /** Rounds with the folder of the reports received. */
  readonly rounds: readonly { readonly report: RoundReport; readonly received: string }[]
}

/** The sources of a publication with their hashes: the register, each table of published figures, the reports of each round. */
export function releaseSources({
  data,
  catalog,
  report: { series },
  registerDate,
  rounds,
}: PublishedFrom): readonly ReleaseSource[] {
  const register = join(data, 'register')
  const lastDays = lastDaysOf(series)
  return [
    { id: 'register', name: catalog.history.head.name, date: registerDate, sha256: folderHash(register) },
    ...[...catalog.sources.values()]
      .map(({ id, publisher, origin }) => ({ id, publisher, origin, file: join(data, 'observations', `${id}.csv`) }))
      .filter(({ file }) => existsSync(file))
      .sort(by(({ id }) => id))
      .map(({ id, publisher, origin, file }) => ({
        ...{ id, name: `${publisher}: ${origin}`, date: lastDays.get(id) ?? null, sha256: measureFile(file).sha256 },
      })),
    ...rounds.map(({ report, received }) => ({
      ...{ id: `round-${report.code}`, name: report.names.vi, date: report.asOf, sha256: folderHash(received) },
    })),
  ]
}

/** The last day of the newest period that each source has figures of. */
function lastDaysOf(series: Report['series']): ReadonlyMap<string, string> {
  const periods = new Map<string, Set<string>>()
  for (const { points } of series) {
    for (const { source, period } of points) {
      if (source === undefined) continue
      const own = periods.get(source)
      if (own) own.add(period)
      else periods.set(source, new Set([period]))
    }
  }
  const lastDay = (own: ReadonlySet<string>): string =>
    [...own]
      .flatMap((period) => periodWindow(period)?.to ?? [])
      .sort(byText)
      .at(-1) ?? ''
  return new Map(
    [...periods].flatMap(([source, own]) => {
      const end = lastDay(own)
      return end === '' ? [] : [[source, dayBefore(end)] as const]
    }),
  )
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
