import type { CsvScanner } from './csv-scanner.ts'

const SLOTS = 1 << 9
/** Bytes of a text that is remembered; longer ones seldom stand twice. */
const LONGEST = 32

/** Makes the texts of cells and remembers those made lately by their bytes: what stands in many cells is one text. */
export class RecentTexts {
  readonly #texts: string[] = new Array<string>(SLOTS).fill('')
  readonly #lengths = new Uint8Array(SLOTS)
  readonly #bytes = new Uint8Array(SLOTS * LONGEST)

  text(scanner: CsvScanner, cell: number): string {
    const { bytes } = scanner
    const start = scanner.starts[cell] as number
    const end = scanner.ends[cell] as number
    if (end - start > LONGEST) return scanner.text(cell)
    let hash = 2166136261
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 16777619)
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    if (this.#isHeld(slot, bytes, start, end)) return this.#texts[slot] as string
    const text = scanner.text(cell)
    this.#texts[slot] = text
    this.#lengths[slot] = end - start
    for (let at = start, own = slot * LONGEST; at < end; at += 1, own += 1) this.#bytes[own] = bytes[at] as number
    return text
  }

  #isHeld(slot: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#lengths[slot] !== end - start) return false
    const held = this.#bytes
    for (let at = start, own = slot * LONGEST; at < end; at += 1, own += 1) if (bytes[at] !== held[own]) return false
    return true
  }
}
