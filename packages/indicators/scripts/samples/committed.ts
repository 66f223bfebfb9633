import type { Form } from '../../src/generated/types.ts'
import { previousPeriod } from '../../src/model/earlier-period.ts'
import { type Expected, type PlantedFile, placeOf } from './faults.ts'
import type { Planned } from './planned.ts'

/** A file that is kept in the repository. */
export interface KeptFile {
  readonly path: string
  readonly planned: Planned
  readonly planted: PlantedFile | undefined
  readonly isLate: boolean
}

/** What is known of the world around the kept files. */
export interface KeptWorld {
  readonly formOf: (planned: Planned) => Form
  readonly layoutOf: (file: KeptFile) => Parameters<typeof placeOf>[1]
  /** Was the unit there on the last day of a period, as the form counts it? */
  readonly wasThere: (planned: Planned, period: string) => boolean
}

/**
 * What a check of the kept files alone finds, as rows of file, sheet, range, row, code and what it comes from: the faults planted in them,
 * but for those that show only against a report that is not kept, and that such reports are not there.
 */
export function committedFindings(kept: readonly KeptFile[], world: KeptWorld): readonly string[][] {
  const rows: string[][] = []
  const silent = new Set<string>()
  for (const file of kept) {
    const { path, planned } = file
    const { isAnswered, isAsked, period, isOfUnit } = earlierOf(planned, kept, world)
    const layout = world.layoutOf(file)
    for (const expected of file.planted?.expected ?? []) {
      if (!expected.isBackward || isOfUnit) rows.push(plantedRow(path, expected, layout))
    }
    if (file.isLate) rows.push([path, '', '', '', 'report-late', 'nộp sau hạn'])
    if (!isAsked || period === null) continue
    const what = `báo cáo kỳ ${period} của đơn vị không lưu ở đây`
    if (isAnswered) {
      if (!isOfUnit && needsOwn(planned, period, world)) rows.push([path, '', '', '', 'previous-missing', what])
    } else silent.add(`${world.formOf(planned).id} ${period}`)
  }
  for (const key of silent) {
    const period = key.slice(key.lastIndexOf(' ') + 1)
    rows.push(['', '', '', '', 'previous-not-given', `không có báo cáo kỳ ${period} nào của cấp ấy lưu ở đây`])
  }
  return rows
}

interface Earlier {
  readonly period: string | null
  /** The form compares with an earlier period. */
  readonly isAsked: boolean
  /** Some body of the kind sent that period. */
  readonly isAnswered: boolean
  /** The unit itself sent it. */
  readonly isOfUnit: boolean
}

function earlierOf(planned: Planned, kept: readonly KeptFile[], { formOf }: KeptWorld): Earlier {
  const period = previousPeriod(planned.period)
  const pool = kept.filter(
    ({ planned: each }) =>
      each.form === planned.form && each.period === period && each.unit.level === planned.unit.level,
  )
  return {
    period,
    isAsked: backward(formOf(planned)).length > 0,
    isAnswered: pool.length > 0,
    isOfUnit: pool.some(({ planned: { unit } }) => unit === planned.unit),
  }
}

/** A balance is held against the report of the very unit: one that began since has none; other figures are restated on it. */
function needsOwn(planned: Planned, period: string, { formOf, wasThere }: KeptWorld): boolean {
  return wasThere(planned, period) || backward(formOf(planned)).some((kind) => kind !== 'carryOver')
}

function backward({ relations }: Form): readonly string[] {
  return relations.flatMap(({ kind }) => (['carryOver', 'changeLimit', 'nonDecreasing'].includes(kind) ? [kind] : []))
}

function plantedRow(path: string, expected: Expected, layout: Parameters<typeof placeOf>[1]): string[] {
  const { range, row } = placeOf(expected, layout)
  return [path, range === '' && row === '' ? '' : layout.sheet, range, row, expected.code, expected.what]
}
