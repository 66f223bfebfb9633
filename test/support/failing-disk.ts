import { join } from 'node:path'
import { DISK, type Disk } from '../../packages/indicators/src/node/disk.ts'

/** What a disk is asked to do that a full one may refuse. */
export type Step = 'makeFolder' | 'open' | 'write' | 'sync' | 'rename' | 'link' | 'linkFolder'
/** And what it is never too full for. */
export type Removal = 'remove' | 'removeAll'

/** A disk that does something else at each step; reading always goes through. What may be done by halves is handed in by halves. */
export function watched(before: (step: Step | Removal, act: () => unknown, name: string) => void): Disk {
  const wrapped = (step: Step | Removal, name: string, act: () => unknown): unknown => {
    before(step, act, name)
    return act()
  }
  return {
    ...DISK,
    makeFolder: (path) => void wrapped('makeFolder', path, () => DISK.makeFolder(path)),
    open: (path, flags) =>
      flags === 'r' ? DISK.open(path, flags) : (wrapped('open', path, () => DISK.open(path, flags)) as number),
    write: (file, bytes, offset) => {
      const half = Math.ceil((bytes.length - offset) / 2)
      before('write', () => DISK.write(file, bytes.subarray(0, offset + half), offset), '')
      return DISK.write(file, bytes, offset)
    },
    sync: (file) => void wrapped('sync', '', () => DISK.sync(file)),
    rename: (from, to) => void wrapped('rename', to, () => DISK.rename(from, to)),
    link: (from, to) => void wrapped('link', to, () => DISK.link(from, to)),
    linkFolder: (to, path) => void wrapped('linkFolder', path, () => DISK.linkFolder(to, path)),
    remove: (path) => void wrapped('remove', path, () => DISK.remove(path)),
    removeAll: (path) => {
      const files = DISK.files(path)
      const half = (): void => files.slice(0, files.length / 2).forEach((file) => void DISK.remove(join(path, file)))
      before('removeAll', half, path)
      DISK.removeAll(path)
    },
  }
}

/** A disk that is full from one step on: half of what was to be written then went out. */
export function fullFrom(step: number): { readonly disk: Disk; readonly steps: Step[] } {
  const steps: Step[] = []
  const disk = watched((kind, act, path) => {
    if (kind === 'remove' || kind === 'removeAll') return
    steps.push(kind)
    if (steps.length - 1 < step) return
    if (kind === 'write' && steps.length - 1 === step) act()
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: kind, ...(path !== '' && { path }) })
  })
  return { disk, steps }
}

/** Why a disk does nothing more: a process was killed, or the system refuses. A full disk still removes. */
export type Refusal = 'killed' | 'ENOSPC' | 'EACCES' | 'EROFS'

/** A disk on which nothing changes from one step on, removals counted: what is being written or removed at that step is half done. */
export function stoppedFrom(step: number, why: Refusal): { readonly disk: Disk; readonly steps: (Step | Removal)[] } {
  const steps: (Step | Removal)[] = []
  const disk = watched((kind, act, path) => {
    if (why === 'ENOSPC' && (kind === 'remove' || kind === 'removeAll')) return
    steps.push(kind)
    const at = steps.length - 1
    if (at < step) return
    if (at === step && (kind === 'write' || kind === 'removeAll')) act()
    throw Object.assign(new Error(why), { code: why, syscall: kind, ...(path !== '' && { path }) })
  })
  return { disk, steps }
}
