import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Form, Regime } from '../../packages/indicators/src/generated/types.ts'
import type { CheckWorld } from '../../packages/indicators/src/model/check-world.ts'
import { cellPart, figureRows, valueColumns } from '../../packages/indicators/src/model/form.ts'
import type { Submission, SubmittedCell } from '../../packages/indicators/src/model/submission.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { readRegister } from '../../packages/indicators/src/node/read-register.ts'
import { sampleWorld } from '../support/sample-province.ts'

const names = (text: string) => ({ vi: text, en: text })

/** Rows of the paper form by the words of its sheet, and the indicators they hold. */
const ROWS = {
  received: { indicator: 'administrative-files-received' },
  resolved: { indicator: 'administrative-files-resolved' },
  carriedOver: { indicator: 'administrative-files-carried-over' },
  pending: { indicator: 'administrative-files-pending' },
  poor: { indicator: 'poor-households' },
  disbursed: { indicator: 'public-investment-disbursed', decimals: 2 },
  paid: { indicator: 'social-assistance-payments', cumulative: true, decimals: 2 },
  population: { indicator: 'population-resident-average', decimals: 0 },
  toProcess: { indicator: 'administrative-files-to-process', entry: 'computed' },
  resolvedRate: { bound: false, entry: 'computed', decimals: 2 },
} as const

export type PaperRow = keyof typeof ROWS

/** A form with a row for each behaviour over time. */
export const paperForm: Form = {
  ...{
    id: 'paper-1',
    code: 'paper',
    version: '1',
    names: names('Biểu trên giấy'),
    ownComposition: true,
    regime: 'paper',
  },
  head: {
    ...{ number: null, instrument: null, reporter: names('Xã'), receivers: [] },
    ...{ periodKinds: ['month', 'quarter', 'year'], fromTo: true, measureLine: null },
  },
  columns: [{ kind: 'column', index: '1', heading: names('Số'), role: 'value' }],
  rows: Object.entries(ROWS).map(([code, cell]) => ({ kind: 'fixed', code, label: names(code), cell })),
  relations: [
    { kind: 'sum', axis: 'rows', total: 'toProcess', parts: ['carriedOver', 'received'] },
    { kind: 'sum', axis: 'rows', total: 'toProcess', parts: ['resolved', 'pending'] },
    {
      kind: 'ratio',
      axis: 'rows',
      result: 'resolvedRate',
      numerator: 'resolved',
      denominator: 'toProcess',
      factor: '100',
    },
  ],
  ...{ signatures: [], print: { paper: 'A4', orientation: 'portrait' }, validity: { from: null, to: null } },
  ...{ sources: ['invented'], unknown: [] },
} as Form

const always = { from: null, to: null }

/** A regime of communes for that form, under one calendar. */
export function paperRegime(
  calendar: string,
  scope: 'territory' | 'office' = 'territory',
  levels = ['commune'],
): Regime {
  return {
    ...{
      code: 'paper',
      names: names('Chế độ trên giấy'),
      ownComposition: true,
      instruments: [],
      calendar,
      forms: ['paper'],
    },
    reporters: levels.map((level) => ({
      ...{ kind: `${level}-office`, names: names(level), level, validity: always, scope, forms: ['paper'] },
    })),
    ...{ receivers: [], deliveries: [], endedReporters: { owedBy: 'successor' }, validity: always },
    ...{ sources: ['invented'], unknown: [] },
  } as Regime
}

/** The world of a register folder with the paper form. */
export function paperWorld(folder: string, regime: Regime): CheckWorld {
  const register = readRegister(join(import.meta.dirname, folder))
  if (!register.ok) throw new Error(register.issues[0]?.code)
  return worldOf(register.value, regime)
}

/** The world of some units with the paper form. */
export function worldOf(history: UnitHistory, regime: Regime): CheckWorld {
  return {
    ...sampleWorld,
    history,
    forms: new Map([[paperForm.id, paperForm]]),
    regimes: new Map([['paper', regime]]),
  }
}

/** What one paper report says of itself. */
export interface PaperHead {
  readonly unit: string
  readonly period: string
  readonly covers: 'life' | 'period'
  readonly listDate: string
  readonly reporter?: string | null
  readonly file?: string
  readonly edition?: 'estimate' | 'provisional' | 'official'
}

const MARKS: ReadonlyMap<string, SubmittedCell['state']> = new Map([
  ['', 'blank'],
  ['-', 'nil'],
  ['…', 'missing'],
  ['c', 'confidential'],
])

/** A report with a number, a mark or nothing in each row. */
export function paperReport(head: PaperHead, values: Readonly<Partial<Record<PaperRow, string>>>): Submission {
  const { unit, period, covers, listDate, reporter = null, edition = null } = head
  const file = head.file ?? `${unit} ${period}`
  const cells: SubmittedCell[] = []
  for (const row of figureRows(paperForm.rows)) {
    for (const column of valueColumns(paperForm)) {
      const written = values[row.code as PaperRow] ?? ''
      const state = MARKS.get(written) ?? 'number'
      cells.push({
        ...{ row: row.code, column: column.index, key: null, state, value: state === 'number' ? written : null },
        ...{ written, place: { file, sheet: 'paper', range: row.code }, part: cellPart(paperForm, row, column) },
      })
    }
  }
  return {
    ...{ file, sha256: Buffer.from(file).toString('hex').padEnd(64, '0').slice(0, 64), form: paperForm, cells },
    ...{ unread: 0, reasons: [], isSample: true },
    head: { form: 'paper', version: '1', subject: unit, reporter, period, edition, listDate, covers },
  }
}

/** Rows of a CSV beside this file, without quotes inside quotes. */
export function paperTable(path: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(join(import.meta.dirname, path), 'utf8')
    .trim()
    .split('\n')
  const cells = (line: string): readonly string[] =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const columns = cells(head)
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, at) => [columns[at] ?? '', cell])))
}
