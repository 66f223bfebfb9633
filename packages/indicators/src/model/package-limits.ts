/** What a package may cost before it is refused; each is held before anything is unpacked, and sizes again while unpacking. */
export interface PackageLimits {
  readonly entries: number
  /** Unpacked bytes of one entry: what is in memory at once, for each core. */
  readonly entryBytes: number
  /** Unpacked bytes of all entries together. */
  readonly unpackedBytes: number
  /** How many times larger than its packed form an entry of more than a mebibyte may be. */
  readonly packingRatio: number
  readonly directoryBytes: number
  /** Bytes of a manifest or another tag file. */
  readonly tagBytes: number
}

/** Far above any package of figures: a thousand times the report of a province. */
export const PACKAGE_LIMITS: PackageLimits = {
  entries: 200_000,
  entryBytes: 512_000_000,
  unpackedBytes: 20_000_000_000,
  packingRatio: 500,
  directoryBytes: 100_000_000,
  tagBytes: 50_000_000,
}

/** A limit by its name in `PackageLimits`. */
export type PackageLimit = keyof PackageLimits

const MEBIBYTE = 1_048_576

/** Sizes of an entry as they are told, or as they came out. */
export interface EntrySizes {
  readonly bytes: number
  readonly packedBytes: number
}

/** The first limit that an entry breaks, with what was found; `null` when it keeps all. */
export function limitBroken(
  { bytes, packedBytes }: EntrySizes,
  limits: PackageLimits,
): { readonly limit: PackageLimit; readonly found: number } | null {
  if (bytes > limits.entryBytes) return { limit: 'entryBytes', found: bytes }
  const ratio = Math.ceil(bytes / Math.max(1, packedBytes))
  return bytes > MEBIBYTE && ratio > limits.packingRatio ? { limit: 'packingRatio', found: ratio } : null
}
