/** A column of an SDMX-CSV file. */
export interface SdmxColumn {
  readonly column: number
  readonly id: string
  /** Its name, when the file was written with names; then its cells read `A: Annual`. */
  readonly label: string | null
  /** May a cell hold several values? */
  readonly isList: boolean
}

/** What the header of an SDMX-CSV file says. */
export interface SdmxHeader {
  readonly version: '1.0' | '2.0'
  readonly columns: readonly SdmxColumn[]
  /** What separates the values of a list. */
  readonly listSeparator: string
}

const FIRST: ReadonlyMap<string, SdmxHeader['version']> = new Map([
  ['DATAFLOW', '1.0'],
  ['STRUCTURE', '2.0'],
])
const NAME = /^([A-Za-z][\w@$-]*)(?:\[([^\]]*)\])?(?:: ?(.*))?$/

/** Reads the header of an SDMX-CSV file, 1.0 (`DATAFLOW,…`) or 2.x (`STRUCTURE,STRUCTURE_ID,…`); `null` when the file is no such file. */
export function sdmxHeader(header: readonly string[]): SdmxHeader | null {
  const names = header.map((cell) => NAME.exec(cell.trim()))
  const version = FIRST.get(names[0]?.[1] ?? '')
  if (version === undefined || (version === '2.0' && names[1]?.[1] !== 'STRUCTURE_ID')) return null
  const columns = names.flatMap((match, at) => {
    const id = match?.[1]
    if (id === undefined) return []
    return [{ column: at + 1, id, label: match?.[3] ?? null, isList: at > 0 && match?.[2] !== undefined }]
  })
  return { version, columns, listSeparator: names[0]?.[2] || ';' }
}

/** The codes of a cell, without their names. */
export function sdmxCodes(text: string, { label, isList }: SdmxColumn, listSeparator: string): readonly string[] {
  const parts = isList ? text.split(listSeparator) : [text]
  return parts.map((part) => (label === null ? part.trim() : (part.split(':', 1)[0] as string).trim()))
}
