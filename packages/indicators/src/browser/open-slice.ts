import { issueCodes } from '../generated/issue-codes.ts'
import { phrases } from '../generated/phrases.ts'
import type { CheckWorld } from '../model/check-world.ts'
import type { CheckSlice } from './check-slice.ts'
import { openRegister } from './register-slice.ts'

/** The world that a slice was cut from, as far as checking submissions needs it; its wording becomes that of findings. */
export function openSlice(slice: CheckSlice): CheckWorld {
  Object.assign(issueCodes, slice.wording.codes)
  Object.assign(phrases, slice.wording.phrases)
  return {
    history: openRegister(slice),
    forms: new Map(slice.forms.map((form) => [form.id, form])),
    regimes: byCode(slice.regimes),
    mappings: byCode(slice.mappings),
    indicators: byCode(slice.indicators),
    measures: byCode(slice.measures),
    breakdowns: byCode(slice.breakdowns),
    calendars: byCode(slice.calendars),
    holidays: new Map(Object.entries(slice.holidays)),
  }
}

function byCode<T extends { readonly code: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.code, record]))
}
