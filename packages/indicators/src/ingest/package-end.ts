import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { PackageLimits } from '../model/package-limits.ts'
import { ZIP } from '../model/zip-entry.ts'

const LONGEST_COMMENT = 65_535

/** Bytes at the end of a file that hold its end records, whatever comment stands behind them. */
export const PACKAGE_TAIL = LONGEST_COMMENT + ZIP.endSize + ZIP.wideEndSize + ZIP.locatorSize

/** Where the central directory stands, how long it is and how many entries it has. */
export interface PackageEnd {
  readonly count: number
  readonly size: number
  readonly offset: number
}

/** Reads the end of a package from its last bytes; the directory must stand right before it. */
export function readPackageEnd(
  { file, tail, size }: { readonly file: string; readonly tail: Uint8Array; readonly size: number },
  limits: PackageLimits,
): Result<PackageEnd> {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength)
  const at = findEnd(view)
  if (at === null) return failed(issue('package-unreadable', { file, part: 'endRecord' }, { file }))
  const start = size - tail.length
  const refuse = (part: 'comment' | 'after' | 'before' | 'gap', offset: number): Result<PackageEnd> =>
    failed(issue('package-not-canonical', { file, part, entry: null, offset }, { file }))
  const comment = view.getUint16(at + 20, true)
  if (comment > 0 && at + ZIP.endSize + comment === tail.length) return refuse('comment', start + at + 20)
  if (at + ZIP.endSize !== tail.length) return refuse('after', start + at + ZIP.endSize)
  const end = wideEnd(view, at) ?? {
    ...{ count: view.getUint16(at + 10, true), size: view.getUint32(at + 12, true) },
    ...{ offset: view.getUint32(at + 16, true), records: ZIP.endSize },
  }
  const faults = sizeFaults(file, end, limits)
  if (faults.length > 0) return failed(...faults)
  const directoryEnd = size - end.records
  if (end.offset + end.size > directoryEnd || end.count * ZIP.directorySize > end.size) {
    return failed(issue('package-unreadable', { file, part: 'directory' }, { file }))
  }
  if (end.offset + end.size < directoryEnd) return refuse('before', 0)
  return ok(end)
}

/** The last end record: at the very end of a package, further up only where something was added. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - ZIP.endSize; at >= 0; at -= 1) {
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === ZIP.endMark) return at
  }
  return null
}

function wideEnd(view: DataView, end: number): (PackageEnd & { readonly records: number }) | null {
  const at = end - ZIP.locatorSize - ZIP.wideEndSize
  if (at < 0 || view.getUint32(end - ZIP.locatorSize, true) !== ZIP.locatorMark) return null
  if (view.getUint32(at, true) !== ZIP.wideEndMark) return null
  const wide = (field: number): number => view.getUint32(field, true) + view.getUint32(field + 4, true) * 2 ** 32
  const records = ZIP.wideEndSize + ZIP.locatorSize + ZIP.endSize
  return { count: wide(at + 32), size: wide(at + 40), offset: wide(at + 48), records }
}

function sizeFaults(file: string, { count, size }: PackageEnd, limits: PackageLimits): readonly Issue[] {
  const found = [
    ['entries', count],
    ['directoryBytes', size],
  ] as const
  return found.flatMap(([limit, value]) => {
    const args = { file, entry: null, limit, found: value, allowed: limits[limit] }
    return value > limits[limit] ? [issue('package-too-large', args, { file })] : []
  })
}
