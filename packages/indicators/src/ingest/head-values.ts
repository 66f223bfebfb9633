import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Form, Scenario } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { IDENTITY_SCHEMA } from '../model/form-identity.ts'
import { COVERS, EDITIONS } from '../model/submission.ts'

/** Fields of a head or a row that take a value of a closed list. */
export type ListedField = 'schema' | 'version' | 'reporter' | 'edition' | 'covers' | 'scenario' | 'language' | 'sample'

/** Whether a figure happened, was planned or is foreseen. */
export const SCENARIOS: readonly Scenario[] = ['actual', 'plan', 'forecast']

/** The values that a field takes; kinds of bodies and versions are those of the form, where it is known. */
export function allowedValues(field: ListedField, world: CheckWorld, form: Form | null): readonly string[] {
  switch (field) {
    case 'schema':
      return [IDENTITY_SCHEMA]
    case 'version':
      return [...world.forms.values()].filter(({ code }) => code === form?.code).map(({ version }) => version)
    case 'reporter':
      return reportersOf(world, form)
    case 'edition':
      return EDITIONS
    case 'covers':
      return COVERS
    case 'scenario':
      return SCENARIOS
    case 'language':
      return ['vi', 'en']
    case 'sample':
      return ['true', 'false']
  }
}

/** The finding of a value that its field does not take; none of a blank one, nor where nothing is known of the field. */
export function valueFault(
  field: ListedField,
  value: string,
  { world, form, place }: { readonly world: CheckWorld; readonly form: Form | null; readonly place: Place },
): Issue | null {
  if (value === '') return null
  const expected = allowedValues(field, world, form)
  return expected.length === 0 || expected.includes(value)
    ? null
    : issue('field-value-unknown', { field, value, expected }, place)
}

function reportersOf({ regimes }: CheckWorld, form: Form | null): readonly string[] {
  const regime = form ? regimes.get(form.regime) : undefined
  const own = regime?.reporters.filter(({ forms }) => forms.includes(form?.code ?? ''))
  const all = own ?? [...regimes.values()].flatMap(({ reporters }) => reporters)
  return [...new Set(all.map(({ kind }) => kind))]
}
