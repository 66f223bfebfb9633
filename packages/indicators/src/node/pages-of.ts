import { closeSync, openSync, readSync } from 'node:fs'

const PAGE = 1 << 20

/** The bytes of a file or a part of it, page by page in one buffer: a page is gone when the next one is asked for. */
export function* pagesOf(path: string, from = 0, to = Number.POSITIVE_INFINITY): Generator<Buffer> {
  const file = openSync(path, 'r')
  const page = Buffer.allocUnsafe(PAGE)
  try {
    for (let at = from; at < to; ) {
      const length = readSync(file, page, 0, Math.min(PAGE, to - at), at)
      if (length === 0) return
      yield page.subarray(0, length)
      at += length
    }
  } finally {
    closeSync(file)
  }
}
