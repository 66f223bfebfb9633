import type { UploadPackage } from '../../generated/types.ts'

/** `package.json` of a package, a file of its base a line. */
export function packageJson({ base, tables, ...record }: UploadPackage): string {
  const fields = Object.entries(record).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  const own =
    base === null
      ? 'null'
      : `{"id":"${base.id}",\n"unchanged":${list(base.unchanged)},\n"removed":${list(base.removed)}}`
  return `{${[...fields, `"base":${own}`, `"tables":${list(tables)}`].join(',\n')}}\n`
}
