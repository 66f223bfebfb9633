import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '../../packages/indicators/src/base/result.ts'
import { DISK, type Disk } from '../../packages/indicators/src/node/disk.ts'
import { putInPlace } from '../../packages/indicators/src/node/released-folder.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { folderContents } from '../support/folder-contents.ts'
import { runChitieu } from '../support/run-chitieu.ts'

const SAMPLES = ['commune-monthly_2025-Q1_30376-1', 'ii-06a-vpcp-kstt_2025-Q1_30346-1'].map((name) =>
  join(import.meta.dirname, `../../data/submissions/2025-Q1/SAMPLE_${name}.xlsx`),
)
/** Two consolidations of one commune, on two bases and on one: little to write, and soon made. */
export const BASES = ['reported,before', 'reported'] as const

/** The words of the command that writes one of them. */
export const consolidating = (out: string, basis: string): readonly string[] => [
  ...['consolidate', ...SAMPLES, '--unit', '30376-1', '--list-date', '2025-06-30', '--period', '2025-Q1'],
  ...['--basis', basis, '--out', out],
]

/** A new folder that is not there yet. */
export const emptyPlace = (): string => join(mkdtempSync(join(tmpdir(), 'chitieu-released-')), 'out')

/** Has the command write both sets when nobody stops it; gives the folders that hold them. */
export function undisturbedSets(): readonly string[] {
  return BASES.map((basis) => {
    const out = emptyPlace()
    const { status, err } = runChitieu(...consolidating(out, basis))
    if (status !== 0) throw new Error(err)
    return realpathSync(join(out, 'current'))
  })
}

/** Writes the files of a set as the command does. */
export function release(out: string, set: string, disk: Disk = DISK): Result<unknown> {
  const files = [...folderContents(set)]
  return putInPlace(
    out,
    (write) => {
      for (const [path, bytes] of files) write(path.slice(1), Buffer.from(bytes, 'base64'))
      return sha256(readFileSync(join(set, 'manifest-sha256.txt')))
    },
    disk,
  )
}

/** Which of the sets stands in a folder, whole and alone; -1: none. */
export function standing(out: string, sets: readonly string[]): number {
  if (!existsSync(join(out, 'current'))) {
    // A link that leads nowhere would be a set that is lost.
    if (existsSync(out) && readdirSync(out).includes('current')) throw new Error(readlinkSync(join(out, 'current')))
    return -1
  }
  const found = JSON.stringify([...folderContents(realpathSync(join(out, 'current')))])
  const at = sets.findIndex((set) => JSON.stringify([...folderContents(set)]) === found)
  if (at < 0) throw new Error('what stands is none of the sets')
  return at
}
