import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Form, Regime } from '../../packages/indicators/src/generated/types.ts'
import type { Catalog } from '../../packages/indicators/src/model/catalog.ts'
import type { FormLibrary } from '../../packages/indicators/src/model/form-library.ts'
import { readCatalog } from '../../packages/indicators/src/node/read-catalog.ts'
import { readForms } from '../../packages/indicators/src/node/read-forms.ts'
import type { TemplateOptions } from '../../packages/indicators/src/report/template-options.ts'

/** The data of the repository. */
export const DATA = fileURLToPath(new URL('../../data', import.meta.url))

function read<T>(result: { readonly ok: boolean; readonly value?: T }): T {
  if (result.value === undefined) throw new Error('the data folder has faults')
  return result.value
}

export const catalog: Catalog = read(readCatalog(DATA))
export const library: FormLibrary = read(readForms(DATA))

const PERIODS: Readonly<Record<string, string>> = {
  month: '2025-08',
  quarter: '2025-Q4',
  'half-year': '2025-H2',
  year: '2026',
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What a workbook of a form is made from, for the first unit of the level that reports it on the list of 2025-07-01. */
export function optionsFor(form: Form, more: Partial<TemplateOptions> = {}): TemplateOptions {
  const regime = library.regimes.get(form.regime) as Regime
  const reporter = regime.reporters.find(({ forms }) => forms.includes(form.code))
  const level = reporter?.level ?? 'province'
  const listDate = level === 'district' ? '2025-06-30' : '2025-07-01'
  const [unit] = catalog.history.list(listDate, { level })
  if (!unit) throw new Error(`no unit of level ${level}`)
  const period = PERIODS[form.head.periodKinds[0] ?? 'year'] ?? '2026'
  return {
    ...{ form, regime, catalog, hash: sha256, language: 'vi', isSample: true },
    head: { subject: unit.id, reporter: reporter?.kind ?? null, period, edition: null, listDate, covers: 'life' },
    ...more,
  }
}
