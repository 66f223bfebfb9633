import type { ProfileField } from '../../generated/types.ts'
import type { ValueFault, WrittenValue } from './packet-value.ts'

const LISTED = 100

/** What became of the values of one field. */
export interface FieldTally {
  readonly filled: number
  readonly blank: number
  /** By fault: how many values could not be written, and the first different ones. */
  readonly faults: ReadonlyMap<ValueFault, { readonly records: number; readonly values: readonly string[] }>
}

interface Counting {
  filled: number
  blank: number
  readonly faults: Map<ValueFault, { records: number; readonly values: Set<string> }>
}

/** Counts, for each field of a packet, what was written, what was blank and what could not be written. */
export class FieldTallies {
  readonly #counts = new Map<ProfileField, Counting>()

  readonly tell = (field: ProfileField, written: WrittenValue): void => {
    const own = this.#counts.get(field) ?? { filled: 0, blank: 0, faults: new Map() }
    this.#counts.set(field, own)
    if (written.kind === 'blank') own.blank += 1
    else if (written.kind !== 'fault') own.filled += 1
    else {
      const fault = own.faults.get(written.fault) ?? { records: 0, values: new Set() }
      own.faults.set(written.fault, fault)
      fault.records += 1
      if (fault.values.size < LISTED) fault.values.add(written.text)
    }
  }

  /** The counts of a field, values in the order of their code units. */
  of(field: ProfileField): FieldTally {
    const own = this.#counts.get(field)
    if (!own) return { filled: 0, blank: 0, faults: new Map() }
    const faults = [...own.faults].map(([fault, { records, values }]) => {
      return [fault, { records, values: [...values].sort() }] as const
    })
    return { filled: own.filled, blank: own.blank, faults: new Map(faults) }
  }
}
