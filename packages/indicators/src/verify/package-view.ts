import { type Issue, type IssueCode, issue } from '../base/issue.ts'

/** A package whose container was found sound: what its content is checked through. */
export interface PackageView {
  /** Its top folder. */
  readonly name: string
  readonly info: ReadonlyMap<string, string>
  /** Ways within the payload. */
  readonly paths: readonly string[]
  readonly read: (path: string) => Uint8Array
}

const TOLD = 20

/** Findings of which, for each code and file, the first are told and the others counted. */
export class ToldIssues {
  readonly #told: Issue[] = []
  readonly #counts = new Map<string, { readonly code: IssueCode; readonly file: string; count: number }>()

  add(...issues: readonly Issue[]): void {
    for (const found of issues) {
      const file = found.place?.file ?? ''
      const key = `${found.code} ${file}`
      const seen = this.#counts.get(key) ?? { code: found.code, file, count: 0 }
      this.#counts.set(key, seen)
      seen.count += 1
      if (seen.count <= TOLD) this.#told.push(found)
    }
  }

  /** What was told, and for each code and file how many were not. */
  all(): readonly Issue[] {
    const more = [...this.#counts.values()]
      .filter(({ count }) => count > TOLD)
      .map(({ code, file, count }) => issue('findings-capped', { finding: code, more: count - TOLD }, { file }))
    return [...this.#told, ...more]
  }
}

/** The JSON of a file; `undefined` when it is none. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
