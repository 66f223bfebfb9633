import type { ReleaseFacts } from './release-data.ts'

/** The files of a release as `sha256sum -c` reads them. */
export function* releaseManifest({ files }: Pick<ReleaseFacts, 'files'>): Generator<string> {
  for (const [path, { sha256 }] of files) yield `${sha256}  ${path}\n`
}
