/** Columns of a sheet side by side, counted from 1, ends included. */
export interface Band {
  readonly fromColumn: number
  readonly toColumn: number
}

/** Cuts columns into neighbouring bands as near to the wished shares of the width as whole columns allow; each band has a column. */
export function cutBands(widths: readonly number[], shares: readonly number[]): readonly Band[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const bands: Band[] = []
  let column = 0
  let passed = 0
  let wished = 0
  shares.forEach((share, index) => {
    wished += share * total
    const fromColumn = column + 1
    const left = shares.length - index - 1
    do {
      passed += widths[column] ?? 0
      column += 1
    } while (widths.length - column > left && (left === 0 || passed + (widths[column] ?? 0) / 2 <= wished))
    bands.push({ fromColumn, toColumn: column })
  })
  return bands
}
