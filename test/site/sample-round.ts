import { HANDOVER, LINEAGE, REPORTED, RESTATED, SENT } from './sample-records.ts'

const counts = {
  due: 12,
  received: 9,
  onTime: 7,
  late: 2,
  undated: 0,
  returned: 1,
  missing: 2,
  awaited: 0,
  notYetDue: 0,
}
const figures = { exact: 1200, estimated: 3, bounded: 40, refused: 5 }
const report = (basis: string, units: readonly string[]) => ({
  ...{ form: 'f', period: '2019-Q4', basis, path: `f/2019-Q4/${basis.replace(':', '-')}` },
  ...{ units, transitional: true, figures, differences: 0 },
})

/** What a round of the sample country came to. */
export const ROUND = {
  ...{ schemaVersion: '1.0.0', code: 'sample-round', names: { vi: 'Đợt mẫu', en: 'Sample round' }, sample: true },
  ...{ unit: '20-2', asOf: '2020-01-31', bases: ['reported', 'at:2020-01-01'], files: { received: 10, refused: 1 } },
  ...{ reports: counts, covered: 1, figures, differences: 0 },
  forms: [
    {
      ...{ form: 'f', number: 'F.01', names: { vi: 'Biểu mẫu', en: 'Sample form' }, counts },
      periods: [{ period: '2019-Q4', counts }],
    },
  ],
  consolidated: [report('reported', ['20-1']), report('at:2020-01-01', ['20-2'])],
  handovers: [{ change: '2020-01-01', path: 'handover/2020-01-01', verdict: 'open', open: 3, explained: 1 }],
  summary: [{ code: 'files', text: { vi: 'Tệp: đã nhận 10.', en: 'Files: 10 received.' } }],
} as const

/** The files of the round, by their way in its folder. */
export const ROUND_FILES: ReadonlyMap<string, string> = new Map([
  ['round.json', JSON.stringify(ROUND)],
  ...ROUND.consolidated.flatMap(({ path, units }) => [
    [`${path}.json`, JSON.stringify(path.endsWith('reported') ? REPORTED : RESTATED)] as const,
    ...units.flatMap((unit) => [
      [`${path}.${unit}.html`, '<!doctype html><title>form</title>'] as const,
      [`${path}.${unit}.xlsx`, 'workbook'] as const,
    ]),
  ]),
  ['handover/2020-01-01/handover.html', '<!doctype html><title>handover</title>'],
  ['handover/2020-01-01/handover.json', JSON.stringify(HANDOVER)],
  ...LINEAGE,
])

const checked = (file: string, sha256: string, unit: string) => ({
  ...{ file, sha256, form: 'f-1', unit, period: '2019-Q4', listDate: '2019-12-31', isSample: true, submissions: 1 },
  ...{ cells: 6, validCells: 6, rules: 3, totals: { error: 0, warning: 0, note: 0 }, needReason: 0, reasons: [] },
})

/** What the check of the files of the round found. */
export const ROUND_CHECK = {
  ...{ ruleSet: '1.0', rules: 3, totals: { error: 0, warning: 0, note: 0 }, needReason: 0, findings: [] },
  files: [checked('ash.xlsx', SENT.ash, '101-1'), checked('fir.xlsx', SENT.fir, '201-1')],
}
