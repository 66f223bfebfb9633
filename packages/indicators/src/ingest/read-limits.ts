/** What a file may cost before it is refused; counts are of what was really unpacked or read, whatever the file says of itself. */
export interface ReadLimits {
  readonly fileBytes: number
  readonly parts: number
  readonly unpackedBytes: number
  /** How many times larger than its packed form a part of more than a mebibyte may be. */
  readonly packingRatio: number
  readonly sheets: number
  readonly rows: number
  readonly columns: number
  readonly cells: number
  /** Characters of one cell. */
  readonly cellLength: number
  /** Needs a clock to be kept. */
  readonly seconds: number
}

/** Rows, columns and cell length are those of a spreadsheet program; the others let every honest report pass. */
export const READ_LIMITS: ReadLimits = {
  fileBytes: 50_000_000,
  parts: 5_000,
  unpackedBytes: 150_000_000,
  packingRatio: 200,
  sheets: 255,
  rows: 1_048_576,
  columns: 16_384,
  cells: 3_000_000,
  cellLength: 32_767,
  seconds: 30,
}
