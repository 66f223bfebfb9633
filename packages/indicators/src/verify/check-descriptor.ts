import { type Issue, issue } from '../base/issue.ts'
import type { PackageBase } from '../generated/types.ts'
import { PACKAGE_PATHS } from '../model/package-contents.ts'
import { jsonOf, type PackageView } from './package-view.ts'

/** A resource of a descriptor, as far as it is relied on. */
export interface DescribedResource {
  readonly path: string
  readonly bytes: number | null
  readonly hash: string
  /** Its Table Schema; `undefined`: no table. */
  readonly schema: unknown
}

/** Reads a descriptor of a Data Package; `null` when it is none. */
export function readDescriptor(bytes: Uint8Array): readonly DescribedResource[] | null {
  const resources = member(jsonOf(bytes), 'resources')
  if (!Array.isArray(resources)) return null
  const found = resources.map(readResource)
  return found.every((each) => each !== null) ? found : null
}

function readResource(resource: unknown): DescribedResource | null {
  const path = member(resource, 'path')
  if (typeof path !== 'string') return null
  const [bytes, hash] = [member(resource, 'bytes'), member(resource, 'hash')]
  return {
    ...{ path, bytes: typeof bytes === 'number' ? bytes : null, hash: typeof hash === 'string' ? hash : '' },
    schema: member(resource, 'schema'),
  }
}

/** Holds a descriptor against the payload: each names all of the other, with its size and hash. */
export function checkDescriptor(
  { paths, read }: PackageView,
  resources: readonly DescribedResource[],
  base: PackageBase | null,
  hash: (bytes: Uint8Array) => string,
): readonly Issue[] {
  const file = PACKAGE_PATHS.dataPackage
  const issues: Issue[] = []
  const held = new Set(paths)
  const unchanged = new Set(base?.unchanged.map(({ path }) => path))
  for (const { path, bytes, hash: said } of resources) {
    if (!held.has(path)) {
      if (!unchanged.has(path)) issues.push(issue('package-content-missing', { path, by: file }, { file }))
      continue
    }
    const content = read(path)
    const own = `sha256:${hash(content)}`
    if (bytes !== content.length) {
      issues.push(differs(path, `${bytes ?? ''}`, `${content.length}`))
    } else if (said !== own) issues.push(differs(path, said, own))
  }
  const named = new Set<string>()
  for (const { path } of resources) {
    if (named.has(path)) issues.push(issue('package-resource-repeated', { path }, { file }))
    named.add(path)
  }
  for (const path of paths) {
    if (path !== file && !named.has(path) && !unchanged.has(path))
      issues.push(issue('package-content-unlisted', { path }, { file }))
  }
  return issues
}

function differs(path: string, value: string, expected: string): Issue {
  return issue('package-content-differs', { path, value, expected }, { file: PACKAGE_PATHS.dataPackage })
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined
}
