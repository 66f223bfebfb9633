import { type Issue, issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import { readRows } from './ingest/read-rows.ts'
import type { CheckWorld } from './model/check-world.ts'
import type { Unit } from './model/unit.ts'
import { templateWorkbook } from './report/template.ts'
import type { GivenValues, TemplateOptions } from './report/template-options.ts'
import { writeWorkbook } from './report/workbook.ts'
import { chooseTemplate } from './template-choice.ts'

/** Where the invented figures stand: form, report, row and column, and the figure in each quarter of a year. */
export const SAMPLE_FIGURES = 'project/sample.csv'

/** The report whose cells take the place of those of the first one, to show what a fault looks like. */
const FAULT = 'fault'
const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const

/** Invented figures of one form, report by report: by row, column and quarter. */
export interface SampleFigures {
  readonly form: string
  readonly reports: readonly ReadonlyMap<string, string>[]
  /** The cells that are wrong on purpose. */
  readonly fault: ReadonlyMap<string, string>
}

/** A workbook that was filled in with invented figures. */
export interface SampleReport {
  readonly name: string
  readonly subject: Unit
  readonly bytes: Uint8Array
}

/** Reads the invented figures. */
export function readSampleFigures(bytes: Uint8Array): Result<SampleFigures> {
  const rows = readRows(bytes, SAMPLE_FIGURES)
  if (!rows.ok) return rows
  const reports = new Map<string, Map<string, string>>()
  for (const { cells } of rows.value) {
    const { report = '', row = '', column = '' } = cells
    const own = reports.get(report) ?? new Map<string, string>()
    reports.set(report, own)
    for (const quarter of QUARTERS) own.set(`${row} ${column} ${quarter}`, cells[quarter] ?? '')
  }
  const fault = reports.get(FAULT) ?? new Map<string, string>()
  reports.delete(FAULT)
  return ok({ form: rows.value[0]?.cells.form ?? '', reports: [...reports.values()], fault })
}

/** For which form and period samples are made, and from what. */
export interface SampleQuestion {
  readonly world: CheckWorld
  /** Id of a version of the form. */
  readonly form: string
  readonly period: string
  readonly hash: TemplateOptions['hash']
}

/** One report of a unit, written as its template is and marked as a sample in name and content. */
export function sampleReport(
  { world, form, period, hash }: SampleQuestion,
  subject: Unit,
  figures: ReadonlyMap<string, string>,
  mark = '',
): Result<SampleReport> {
  const options = chooseTemplate(world, { form, unit: subject.id, period, language: 'vi' }, hash)
  if ('reason' in options) return failed(refused(subject, period, options.expected))
  const head = { ...options.head, covers: options.head.covers ?? 'life' } as const
  const workbook = templateWorkbook({
    ...options,
    head,
    isSample: true,
    given: givenOf(figures, period.slice(-2).toLowerCase()),
  })
  const name = `SAMPLE_${options.form.code}_${period}_${subject.id}${mark}.xlsx`
  return ok({ name, subject, bytes: writeWorkbook(workbook) })
}

function givenOf(figures: ReadonlyMap<string, string>, quarter: string): GivenValues {
  return {
    cell: ({ code }, { index }) => {
      const value = figures.get(`${code} ${index} ${quarter}`)
      return value === undefined ? null : { state: 'number', value }
    },
    key: () => null,
  }
}

function refused({ id }: Unit, period: string, expected: readonly string[]): Issue {
  return issue('option-invalid', { option: '--period', value: `${id} ${period}`, expected: expected.join(' | ') })
}
