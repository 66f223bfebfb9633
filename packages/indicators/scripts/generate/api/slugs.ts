/** Gives each heading of a page the address that viewers of Markdown give it. */
export class Slugs {
  readonly #seen = new Map<string, number>()

  constructor(before: readonly string[] = []) {
    for (const heading of before) this.next(heading)
  }

  /** The address of the next heading. */
  next(heading: string): string {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-')
    const before = this.#seen.get(plain) ?? 0
    this.#seen.set(plain, before + 1)
    return before === 0 ? plain : `${plain}-${before}`
  }
}
