/** What an id is minted from: a code and the life of one territorial state. */
export interface Life {
  readonly code: string
  readonly from: string
  readonly to: string
}

/** Gives each state `<code>-<n>`, n counting the states of a code by date; the order of the input does not matter. */
export function mintIds<T extends Life>(states: readonly T[]): Map<T, string> {
  const ordered = [...states].sort((a, b) => order(a, b))
  const count = new Map<string, number>()
  const ids = new Map<T, string>()
  for (const state of ordered) {
    const n = (count.get(state.code) ?? 0) + 1
    count.set(state.code, n)
    ids.set(state, `${state.code}-${n}`)
  }
  return ids
}

function order(a: Life, b: Life): number {
  for (const [x, y] of [
    [a.code, b.code],
    [a.from, b.from],
    [a.to || '9999', b.to || '9999'],
  ] as const) {
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}
