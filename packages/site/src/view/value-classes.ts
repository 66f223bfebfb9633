/** Values that share one lightness: from the least to the greatest of them. */
export interface ValueClass {
  readonly from: number
  readonly to: number
  readonly count: number
}

const CLASSES = 5

/** Values in at most five classes of nearly equal count; equal values share a class. */
export function valueClasses(values: readonly number[]): readonly ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b)
  const classes = new Map<number, { from: number; to: number; count: number }>()
  for (const value of sorted) {
    const place = Math.floor((sorted.indexOf(value) * CLASSES) / sorted.length)
    const its = classes.get(place)
    if (its) Object.assign(its, { to: value, count: its.count + 1 })
    else classes.set(place, { from: value, to: value, count: 1 })
  }
  return [...classes.values()]
}

/** Which class a value lies in. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return classes.findIndex(({ from, to }) => value >= from && value <= to)
}
