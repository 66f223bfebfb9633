/** Why a name cannot stand in a package. */
export type NameFault =
  | 'absolute'
  | 'parent'
  | 'backslash'
  | 'drive'
  | 'control'
  | 'composition'
  | 'reserved'
  | 'empty'
  | 'long'

/** Longer ways are none that every disk takes, and cost more to compare than they hold. */
const LONGEST = 1000

const RULES: readonly (readonly [fault: NameFault, found: (path: string) => boolean])[] = [
  ['long', (path) => path.length > LONGEST],
  ['control', (path) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u.test(path)],
  ['backslash', (path) => path.includes('\\')],
  ['absolute', (path) => path.startsWith('/')],
  ['drive', (path) => path.includes(':')],
  ['parent', (path) => path.split('/').some((name) => name === '..' || name === '.')],
  ['empty', (path) => path.split('/').includes('')],
  ['composition', (path) => path !== path.normalize('NFC')],
  // Windows opens a device for these names, and drops dots and spaces at the end of a name.
  [
    'reserved',
    (path) => path.split('/').some((name) => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[. ]$|[<>"|?*]/i.test(name)),
  ],
]

/** What keeps a way from leading to one and the same file below its folder on every system; `null` for most. */
export function nameFault(path: string): NameFault | null {
  return RULES.find(([, found]) => found(path))?.[0] ?? null
}

/** Names that are equal so are one file on a disk that does not tell capital letters apart. */
export function foldedName(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase()
}
