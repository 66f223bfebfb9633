import { createHash } from 'node:crypto'
import { pagesOf } from './pages-of.ts'

/** Size and SHA-256 of a file, read page by page. */
export function measureFile(path: string): { readonly size: number; readonly sha256: string } {
  const hash = createHash('sha256')
  let size = 0
  for (const page of pagesOf(path)) {
    hash.update(page)
    size += page.length
  }
  return { size, sha256: hash.digest('hex') }
}
