import type { Form } from '../generated/types.ts'

/** The way of a consolidated report in a set of files, without what their names end in: `13a-btp-htqtct-ht/2025-H1/at-2025-07-01`. */
export function reportPath({
  form,
  period,
  basis,
}: {
  readonly form: Pick<Form, 'code'>
  readonly period: string
  readonly basis: string
}): string {
  return `${form.code}/${period}/${basis.replace(':', '-')}`
}
