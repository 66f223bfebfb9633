import { by } from '../base/order.ts'
import type { Names, Regime } from '../generated/types.ts'

/** A kind of body as regimes name it, with the kind that stands for it once its whole level has ended. */
export interface BodyKind {
  readonly kind: string
  readonly names: Names
  /** `null`: sources do not say at which level it works. */
  readonly level: string | null
  readonly afterEnd: string | null
}

/** The kinds of bodies that regimes name as reporters or receivers, by kind; the first regime that states something is believed. */
export function bodyKinds(regimes: ReadonlyMap<string, Regime>): ReadonlyMap<string, BodyKind> {
  const kinds = new Map<string, BodyKind>()
  for (const { reporters, receivers } of [...regimes.values()].sort(by(({ code }) => code))) {
    for (const { kind, names, level, afterEnd = null } of [...reporters, ...receivers]) {
      const known = kinds.get(kind)
      kinds.set(kind, {
        kind,
        names: known?.names ?? names,
        level: known?.level ?? level,
        afterEnd: known?.afterEnd ?? afterEnd,
      })
    }
  }
  return kinds
}
