/** An entry of a canonical zip file: all else in its headers is constant. */
export interface ZipEntry {
  readonly name: string
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  /** Where its local header stands. */
  readonly offset: number
}

/** Marks and sizes of the records of a zip file, in bytes. */
export const ZIP = {
  localMark: 0x04034b50,
  directoryMark: 0x02014b50,
  endMark: 0x06054b50,
  wideEndMark: 0x06064b50,
  locatorMark: 0x07064b50,
  localSize: 30,
  directorySize: 46,
  endSize: 22,
  wideEndSize: 56,
  locatorSize: 20,
  /** A value that says "see the wide record". */
  wide: 0xffffffff,
  wideCount: 0xffff,
  wideField: 1,
} as const
