import type { Releases } from '../../generated/types.ts'

/** The list of releases, one file, source or package a line: a new release adds lines and changes none. */
export function releasesJson({ schemaVersion, releases }: Releases): string {
  const lines = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  const texts = releases.map(
    ({ sources, files, packages, difference, ...head }) =>
      `${JSON.stringify(head).slice(0, -1)},\n"sources":${lines(sources)},\n"files":${lines(files)},\n` +
      `"packages":${lines(packages)},\n"difference":${JSON.stringify(difference)}}`,
  )
  return `{"schemaVersion":"${schemaVersion}",\n"releases":${texts.length === 0 ? '[]' : `[\n${texts.join(',\n')}\n]`}}\n`
}
