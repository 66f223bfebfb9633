import type { ContactRow } from '../generated/types.ts'
import type { Span } from './span.ts'
import type { UnitId } from './unit.ts'

/** Identifier, name, body above and territory of a body for a span of days. */
export interface BodyVersion extends Span {
  /** Official electronic identifier; empty when not known. */
  readonly identifier: string
  readonly name: string
  readonly nameEn: string
  readonly parent: string | null
  readonly territory: UnitId
}

/** One way to reach a body; that of a person is internal. */
export interface Contact extends Span {
  readonly channel: ContactRow['channel']
  readonly value: string
  /** Empty when it is the office's own. */
  readonly person: string
  readonly sharing: ContactRow['sharing']
  readonly isSample: boolean
}

/** An office that reports or receives: what it is called now or was called last; `from` and `to` are its life. */
export interface Body extends BodyVersion {
  readonly id: string
  readonly kind: string
  readonly level: string
  readonly versions: readonly BodyVersion[]
  /** Ids of the bodies that took over; none: they follow from its territory. */
  readonly successors: readonly string[]
  readonly contacts: readonly Contact[]
  /** Composed as a sample, not taken from an official list. */
  readonly isSample: boolean
  /** No list names it: it exists because a regime names its kind and the register its unit. */
  readonly isDerived: boolean
}

/** The id of the body of a kind at a unit where no list gives another: `commune-office@30280-1`. */
export function derivedId(kind: string, unit: UnitId): string {
  return `${kind}@${unit}`
}
