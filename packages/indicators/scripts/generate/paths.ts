import { fileURLToPath } from 'node:url'

/** Root of the repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A generated file: its path from the root, and what should stand in it. */
export interface Generated {
  readonly path: string
  readonly text: string
}
