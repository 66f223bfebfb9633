import { createHash } from 'node:crypto'

/** The list of all files of a site with their hashes, which stands in the site itself. */
export const MANIFEST = 'manifest-sha256.txt'

/** The manifest as `sha256sum -c` reads it: one file a line in the order of their paths. */
export function writeManifest(files: Iterable<readonly [path: string, file: { readonly sha256: string }]>): string {
  return [...files]
    .filter(([path]) => path !== MANIFEST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { sha256 }]) => `${sha256}  ${path}\n`)
    .join('')
}

/** The files that a manifest lists. */
export function listedFiles(manifest: string): readonly string[] {
  const lines = manifest.split('\n').filter((line) => line !== '')
  return lines.map((line) => line.slice(line.indexOf('  ') + 2))
}

/** The hash of a text or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
