import type { ConsolidatedReportRecord, Form, RoundReport } from '@chitieu/indicators'
import type { KeyCellFacts, KeyPoint } from './key-figure-data.ts'
import type { ReportingFacts } from './reporting-data.ts'
import type { ConfigFacts } from './site-data.ts'

/** The cells that the first page follows, from the round whose reports were taken last. */
export function keyCellsOf(
  { home }: ConfigFacts,
  newest: RoundReport | null,
  { world, record }: Pick<ReportingFacts, 'world' | 'record'>,
  basis: string,
): readonly KeyCellFacts[] {
  const cells = home?.cells ?? []
  if (cells.length === 0 || newest === null) return []
  const forms = [...world.forms.values()]
  return cells.flatMap((cell): readonly KeyCellFacts[] => {
    const records = newest.consolidated
      .filter(({ form, basis: its }) => form === cell.form && its === basis)
      .map(({ path }) => record(newest.code, path))
    return keyCell(newest, forms, cell, records)
  })
}

type CellName = { readonly form: string; readonly row: string; readonly column: string }

function keyCell(
  round: RoundReport,
  forms: readonly Form[],
  { form: code, row, column }: CellName,
  records: readonly ConsolidatedReportRecord[],
): readonly KeyCellFacts[] {
  const form = forms.find((each) => each.id === records[0]?.form)
  const line = form?.rows.find((each) => each.kind === 'fixed' && each.code === row)
  if (!form || line?.kind !== 'fixed') return []
  const asked = new Set(round.forms.find((each) => each.form === code)?.periods.map(({ period }) => period))
  const found = records
    .filter(({ period }) => asked.has(period))
    .flatMap((record) => pointsOf(record, round.unit, row, column))
  const { indicator = '', decimals = 0 } = line.cell ?? {}
  const points = [...found].sort((a, b) => (a.period < b.period ? -1 : 1))
  return [
    {
      ...{ round: round.code, isSample: round.sample, form: code, unit: round.unit, row, column },
      ...{ label: line.label, indicator, decimals, points },
    },
  ]
}

function pointsOf(record: ConsolidatedReportRecord, unit: string, row: string, column: string): readonly KeyPoint[] {
  return record.units
    .filter((each) => each.unit === unit)
    .flatMap(({ figures }) => figures.filter((figure) => figure.row === row && figure.column === column))
    .map(({ value, method, reason, status, expected, received }) => ({
      ...{ period: record.period, value, method, reason, status, expected, received },
    }))
}
