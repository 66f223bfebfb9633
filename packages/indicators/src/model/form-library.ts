import type { Form, Mapping, Regime } from '../generated/types.ts'

/** Forms by id, regimes and mappings of other systems by code. */
export interface FormLibrary {
  readonly forms: ReadonlyMap<string, Form>
  readonly regimes: ReadonlyMap<string, Regime>
  readonly mappings: ReadonlyMap<string, Mapping>
}
