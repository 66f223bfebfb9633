import { issue } from '../base/issue.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { Stopped } from './context.ts'

/** The code of a form by its id, its code or the number that is printed on it; `isSent` also lets through what the library does not have. */
export function formCode(
  { forms }: FormLibrary,
  name: string,
  isSent: (code: string) => boolean = () => false,
): string {
  const found = [...forms.values()].find(({ id, code, head }) => id === name || code === name || head.number === name)
  if (found || isSent(name)) return found?.code ?? name
  throw new Stopped([issue('form-unknown', { form: name, available: [...forms.keys()] })], 2)
}
