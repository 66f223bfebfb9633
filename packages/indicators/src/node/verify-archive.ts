import { basename } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { checkBag } from '../check-bag.ts'
import { TAG_FILES } from '../model/bag.ts'
import type { PackageLimits } from '../model/package-limits.ts'
import type { ZipEntry } from '../model/zip-entry.ts'
import { inOrder, PackPool, type PackWorkers } from './pack-pool.ts'
import type { Checked } from './pack-task.ts'
import type { PackageBytes } from './package-bytes.ts'
import { type Archive, archiveTags, dataStart, headerFaults, idOf, readArchive } from './read-archive.ts'

/** What was looked at in a package, and everything that is wrong with it. */
export interface ContainerVerification {
  readonly issues: readonly Issue[]
  readonly id: string | null
  readonly entries: number
  /** Unpacked bytes. */
  readonly bytes: number
}

/** Looks at every byte of an archive: makes each part again from what it says and compares. */
export async function verifyArchive(
  bytes: PackageBytes,
  file: string,
  { limits, ...workers }: PackWorkers & { readonly limits: PackageLimits },
): Promise<ContainerVerification> {
  const archive = readArchive(bytes, file, limits)
  if (!archive.ok) return { issues: archive.issues, id: null, entries: 0, bytes: 0 }
  const { entries, name } = archive.value
  const { tags, issues: tagIssues } = archiveTags(bytes, archive.value, limits)
  const sizes = new Map([...entries].map(([path, entry]) => [path, entry.bytes]))
  const bag = checkBag({ file, tags, sizes })
  const unread = TAG_FILES.filter((tag) => entries.has(tag))
  const id = idOf(tags)
  const issues = [
    ...headerFaults(bytes, archive.value),
    ...tagIssues,
    // A tag file that could not be unpacked is damaged, not missing.
    ...bag.issues.filter(({ code, args }) => code !== 'package-tag-missing' || !unread.includes(args.tag)),
    ...(await entryFaults(bytes, archive.value, bag.expected, workers)),
    ...bag.reworded.map((tag) => rewording(file, entries.get(tag))),
    ...idFaults(file, name, id),
  ]
  return { issues, id, entries: entries.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) }
}

function rewording(file: string, entry: ZipEntry | undefined): Issue {
  const args = { file, part: 'wording' as const, entry: entry?.name ?? null, offset: entry?.offset ?? 0 }
  return issue('package-not-canonical', args, { file })
}

function idFaults(file: string, name: string, id: string | null): readonly Issue[] {
  const expected = `${name}.${id}.zip`
  if (id === null || basename(file) === expected) return []
  return [issue('package-id-differs', { file, expected }, { file })]
}

/** Unpacks each entry, holds it against its checksums, packs it again and compares. */
async function entryFaults(
  bytes: PackageBytes,
  { file, entries }: Archive,
  expected: ReadonlyMap<string, string>,
  workers: PackWorkers,
): Promise<readonly Issue[]> {
  const pool = new PackPool(workers)
  const issues: Issue[] = []
  try {
    await inOrder(entries, pool, {
      size: ([, entry]) => entry.bytes + entry.packedBytes,
      task: ([, entry]) => {
        const start = dataStart(entry)
        const packed = bytes.read(start, start + entry.packedBytes)
        return { kind: 'check', packed, bytes: entry.bytes, crc: entry.crc } as const
      },
      take: (checked, [path, entry]) => {
        const found = entryFault({ file, entry, checked, expected: expected.get(path) })
        if (found !== null) issues.push(found)
      },
    })
  } finally {
    await pool.close()
  }
  return issues
}

interface EntryCheck {
  readonly file: string
  readonly entry: ZipEntry
  readonly checked: Checked
  readonly expected: string | undefined
}

function entryFault({ file, entry, checked, expected }: EntryCheck): Issue | null {
  const { fault, sha256, differsAt } = checked
  const differs = expected !== undefined && sha256 !== null && sha256 !== expected
  const damage = fault ?? (differs ? 'sha256' : null)
  if (damage !== null) return issue('package-entry-damaged', { file, entry: entry.name, damage }, { file })
  if (differsAt === null) return null
  const args = { file, part: 'data' as const, entry: entry.name, offset: dataStart(entry) + differsAt }
  return issue('package-not-canonical', args, { file })
}
