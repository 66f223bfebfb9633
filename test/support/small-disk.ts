import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const KIB = 1024
/** Its room in bytes. */
const ROOM = 640 * KIB

/** A file system in memory with little room. */
export interface SmallDisk {
  readonly path: string
  /** Takes all the room but so many KiB; gives it back when asked to. */
  readonly fillUpTo: (left: number) => () => void
  readonly unmount: () => void
}

/** Mounts a small file system and says so; `null`, and that ENOSPC is only injected, where none may be mounted. */
export function smallDisk(): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'chitieu-tmpfs-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${ROOM}`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    rmSync(path, { recursive: true })
    console.info('full disk: no tmpfs may be mounted here, ENOSPC was injected at each step')
    return null
  }
  console.info(`full disk: a tmpfs of ${ROOM / KIB} KiB that fills up, and ENOSPC injected at each step`)
  const filler = join(path, 'filler')
  return {
    path,
    fillUpTo: (left) => {
      fill(filler, left * KIB)
      return () => rmSync(filler)
    },
    unmount: () => {
      execFileSync('umount', [path])
      rmSync(path, { recursive: true })
    },
  }
}

function fill(path: string, left: number): void {
  for (let size = ROOM; size > 0; size -= 4 * KIB) {
    try {
      writeFileSync(path, new Uint8Array(size))
      writeFileSync(path, new Uint8Array(Math.max(0, size - left)))
      return
    } catch {
      rmSync(path, { force: true })
    }
  }
}
