const SEPARATOR = '\u0001'

/** What rows say of themselves, by their texts: made once for rows that say the same. */
export class RowHeads<H extends { readonly faults: readonly unknown[] }> {
  readonly #made = new Map<string, H>()
  #lastTexts: readonly string[] = []
  #last: H | null = null

  /** The head of a row. Heads with faults are not kept: a table may have a wrong one in every row. */
  of(texts: readonly string[], make: () => H): H {
    if (this.#last !== null && isSame(texts, this.#lastTexts)) return this.#last
    const key = texts.join(SEPARATOR)
    const head = this.#made.get(key) ?? make()
    if (head.faults.length === 0) this.#made.set(key, head)
    this.#lastTexts = texts
    this.#last = head
    return head
  }
}

function isSame(texts: readonly string[], others: readonly string[]): boolean {
  for (let at = 0; at < texts.length; at += 1) if (texts[at] !== others[at]) return false
  return true
}
