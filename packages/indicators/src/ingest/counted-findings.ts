import type { Issue } from '../base/issue.ts'

interface Held {
  readonly make: (records: number) => Issue
  records: number
}

/** Findings that many records share: each is told once, at its first place, with the number of records it concerns. */
export class CountedFindings {
  readonly #held = new Map<string, Held>()

  /** Counts one record of a finding; `make` of the first record makes the finding. */
  add(key: readonly (string | null)[], make: (records: number) => Issue): void {
    const name = JSON.stringify(key)
    const held = this.#held.get(name)
    if (held) held.records += 1
    else this.#held.set(name, { make, records: 1 })
  }

  /** The findings in the order of their first records. */
  issues(): readonly Issue[] {
    return [...this.#held.values()].map(({ make, records }) => make(records))
  }
}
