import type { Form, FormRow } from '../../generated/types.ts'
import { sdmxId, sdmxUrn } from '../../model/sdmx-id.ts'
import { sdmxName } from './code-names.ts'
import { type Artefact, named } from './message-text.ts'
import { type SdmxPlan, VERSION } from './sdmx-plan.ts'

/** What the consolidated report is made of: its forms, each with the flows of its figures, and their rows under their headings. */
export function formTaxonomy({ tables, world, head }: SdmxPlan): readonly Artefact[] {
  const ids = [...new Set(tables.flatMap(({ table: { form } }) => form ?? []))].sort()
  const forms = ids.flatMap((id) => world.forms.get(id) ?? [])
  if (forms.length === 0) return []
  const flowsOf = (form: Form): readonly string[] =>
    tables.filter(({ table }) => table.form === form.id).map(({ flow }) => sdmxUrn('Dataflow', flow))
  const each = forms.map((form) => ({
    id: sdmxId(form.id),
    ...named(form.names),
    provisioningMetadata: flowsOf(form),
    reportingCategories: categories(form.rows),
  }))
  const fields = {
    id: 'FORMS',
    agencyID: head.agency,
    version: VERSION,
    ...named(sdmxName('artefact.FORMS')),
    isPartial: true,
  }
  return [{ fields, items: { name: 'reportingCategories', each } }]
}

/** Rows in their order; those after a heading belong to it. A heading has no code: it is counted. */
function categories(rows: readonly FormRow[]): readonly object[] {
  const top: object[] = []
  let under = top
  let headings = 0
  for (const row of rows) {
    if (row.kind !== 'heading') {
      under.push({ id: sdmxId(row.code), ...named(row.label) })
      continue
    }
    headings += 1
    under = []
    top.push({ id: `_H${headings}`, ...named(row.label), reportingCategories: under })
  }
  return top.map(withoutEmpty)
}

function withoutEmpty(category: object): object {
  const { reportingCategories, ...own } = category as { readonly reportingCategories?: readonly object[] }
  return reportingCategories?.length === 0 ? own : category
}
