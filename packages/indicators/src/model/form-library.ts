import type { Form, Mapping, Regime } from '../generated/types.ts'
import type { Holidays } from './holidays.ts'

/** Forms by id; regimes, mappings of other systems and lists of holidays by code. */
export interface FormLibrary {
  readonly forms: ReadonlyMap<string, Form>
  readonly regimes: ReadonlyMap<string, Regime>
  readonly mappings: ReadonlyMap<string, Mapping>
  readonly holidays: ReadonlyMap<string, Holidays>
}
