import { Finder, type Hit } from '../../search/find.ts'
import type { PackedNow, PackedUnits } from '../../search/packed.ts'
import { loadScript } from '../load-script.ts'

/** What the data scripts leave behind. */
declare const chitieuSearchFiles: { readonly past: string }
declare const chitieuSearchNow: PackedNow
declare const chitieuSearchPast: PackedUnits

/** How far the units that ended have been brought. */
export type Reach = 'now' | 'all' | 'failed'

/** A step of a search may take so long before the page gets a turn, in milliseconds. */
const TURN = 12

/** Searches what has been loaded, and brings the units that ended when first asked for. */
export class Source {
  reach: Reach = 'now'
  readonly #finder = new Finder(chitieuSearchNow)
  readonly #folder: string
  #coming: Promise<void> | null = null
  #latest = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Words that tell units that ended from those of today. */
  readonly life = chitieuSearchNow.life

  get size(): number {
    return this.#finder.size
  }

  /** Brings the units that ended; resolves when they are there, or when it is known that they cannot come. */
  bringPast(): Promise<void> {
    this.#coming ??= loadScript(this.#folder + chitieuSearchFiles.past).then(
      () => {
        this.#finder.addPast(chitieuSearchPast)
        this.reach = 'all'
      },
      () => {
        this.reach = 'failed'
      },
    )
    return this.#coming
  }

  /** Hits in their order; null when something else was asked for meanwhile. */
  async find(text: string): Promise<readonly Hit[] | null> {
    this.#latest += 1
    const own = this.#latest
    const steps = this.#finder.search(text)
    for (;;) {
      const end = performance.now() + TURN
      do {
        const step = steps.next()
        if (step.done) return own === this.#latest ? step.value : null
      } while (performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 0))
      if (own !== this.#latest) return null
    }
  }
}
