import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Issue } from '../../../packages/indicators/src/base/issue.ts'
import { ReadFault } from '../../../packages/indicators/src/ingest/read-fault.ts'
import { openPackage } from '../../../packages/indicators/src/node/open-package.ts'
import { packageUnits } from '../../../packages/indicators/src/node/package-units.ts'
import { readPackageHead } from '../../../packages/indicators/src/node/read-package-head.ts'
import { verifyPackage } from '../../../packages/indicators/src/node/verify-package.ts'
import { toyPackage } from '../../package/toy-package.ts'
import { consolidatedCommune, faultsOf, opened, packed } from '../../release/small-package.ts'
import { DATA } from '../../templates/template-world.ts'
import { writeToy } from '../../transmit/toy-package.ts'
import { emptyFolder } from '../../transmit/trial.ts'
import { changePayload } from '../change-bag.ts'
import { BLIND, textChanges } from '../change-bytes.ts'
import { changeCell } from '../change-csv.ts'
import { changeMember } from '../change-json.ts'
import { lieOfEntry, overwriteRecord } from '../change-zip.ts'
import type { Answer, Change, FuzzTarget, Sample, Targets } from '../target.ts'

const TEXT_CHANGES: readonly Change[] = [
  ...textChanges('text'),
  ...textChanges('csv'),
  changeCell,
  changeMember,
  changeMember,
]

const PACKAGE_CHANGES: readonly Change[] = [
  ...BLIND,
  ...[overwriteRecord, overwriteRecord, lieOfEntry, lieOfEntry],
  ...Array.from({ length: 6 }, () => changePayload(TEXT_CHANGES)),
]

/** Opens a package that came, reads every file of it, and says what a receiver looks at. */
async function readAll({ name, bytes }: Sample, folder: string): Promise<Answer> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const verified = await verifyPackage(path, { standard: DATA, workers: 0 })
  const held = openPackage(path)
  const [head, units] = [readPackageHead(path), packageUnits(path)]
  const issues: Issue[] = [...verified.issues]
  for (const each of [held, head, units]) if (!each.ok) issues.push(...each.issues)
  for (const file of held.ok ? held.value.paths : []) {
    try {
      if (held.ok) held.value.read(file)
    } catch (fault) {
      if (!(fault instanceof ReadFault)) throw fault
      issues.push(fault.finding)
    }
  }
  const isTaken = issues.every(({ severity }) => severity !== 'error')
  return { isTaken, issues, told: [verified.id, verified.counts, units.ok ? [...units.value] : null] }
}

async function packageTarget(): Promise<FuzzTarget> {
  const toy = await toyPackage()
  const sent = writeToy(emptyFolder(), { unit: 'a-2', figures: 'unit,value\na-2,1\n' })
  const samples = [toy.path, sent.path].map((path) => ({ name: basename(path), bytes: readFileSync(path) }))
  return { samples, changes: PACKAGE_CHANGES, read: readAll }
}

/** The content of a real package of which one file is spoilt; what is wrong with the container is passed over. */
async function contentTarget(): Promise<FuzzTarget> {
  const held = opened(await packed(consolidatedCommune()))
  return {
    samples: held.paths.map((name) => ({ name, bytes: held.read(name) })),
    changes: TEXT_CHANGES,
    read: ({ name, bytes }) => {
      const read = (path: string): Uint8Array => (path === name ? bytes : held.read(path))
      const issues = faultsOf({ ...held, read })
      return { isTaken: issues.every(({ severity }) => severity !== 'error'), issues }
    },
  }
}

/** Packages as they come. */
export const PACKAGE_TARGETS: Targets = { package: packageTarget }

/** What is in them: one reading takes a second. */
export const CONTENT_TARGETS: Targets = { content: contentTarget }
