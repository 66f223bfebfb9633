/** The value at a path of a record: `valueAt(regime, 'names.vi')`; `.` is the record itself; lists are not looked into. */
export function valueAt(item: unknown, path: string): unknown {
  if (path === '.') return item
  let node: unknown = item
  for (const name of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined
    node = Reflect.get(node, name)
  }
  return node
}

/** Paths of all values of a record that are there; what stands in a list has the path of the list before it. */
export function pathsOf(item: unknown, at = '', found: Set<string> = new Set()): ReadonlySet<string> {
  if (item === null || item === undefined || item === '') return found
  if (typeof item !== 'object') return found.add(at)
  if (Array.isArray(item)) for (const each of item) pathsOf(each, at, found)
  else for (const [name, value] of Object.entries(item)) pathsOf(value, joinPath(at, name), found)
  return found
}

/** A path within another: `joinPath('deliveries', 'id')`, and `.` stays where it is. */
export function joinPath(above: string, path: string): string {
  if (path === '.') return above
  return above === '' ? path : `${above}.${path}`
}
