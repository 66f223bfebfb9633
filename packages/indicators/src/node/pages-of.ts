import { closeSync, openSync, readSync } from 'node:fs'

const PAGE = 1 << 20

/** The bytes of a file, page by page in one buffer: a page is gone when the next one is asked for. */
export function* pagesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r')
  const page = Buffer.allocUnsafe(PAGE)
  try {
    for (;;) {
      const length = readSync(file, page, 0, PAGE, null)
      if (length === 0) return
      yield page.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}
