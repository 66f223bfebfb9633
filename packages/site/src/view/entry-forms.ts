import type { Form } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { type BoundCell, boundCells } from './form-cells.ts'
import { formTitle } from './form-relations.ts'
import { writePart } from './formula.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** The cells of one row of a form that carry an indicator. */
export interface CarryingRow {
  readonly form: string
  readonly href: string
  readonly row: string
  readonly label: string
  readonly columns: string
  readonly holds: string
}

/** The forms that carry an indicator. */
export function formsOf(site: Site, indicator: string): readonly Form[] {
  return site.facts.reference.forms.filter((form) => boundCells(form).some(({ part }) => part.indicator === indicator))
}

/** Where an indicator stands in forms: each row with its columns, those that hold the same together. */
export function carryingRows(site: Site, indicator: string, language: Language, page: string): readonly CarryingRow[] {
  return formsOf(site, indicator).flatMap((form) => {
    const rows = new Map<string, { cells: BoundCell[]; holds: string }>()
    for (const cell of boundCells(form).filter(({ part }) => part.indicator === indicator)) {
      const holds = writeCell(site, cell.part, language)
      const key = `${cell.row.code}|${holds}`
      const row = rows.get(key) ?? { cells: [], holds }
      row.cells.push(cell)
      rows.set(key, row)
    }
    return [...rows.values()].flatMap(({ cells, holds }) => {
      const [first] = cells
      if (!first) return []
      return {
        form: formTitle(form, language),
        href: link(page, address.formEntry(language, form.id)),
        row: first.row.code,
        label: first.row.label[language],
        columns: cells.map(({ column }) => column.index).join(', '),
        holds,
      }
    })
  })
}

/** What of its indicator a cell holds: part, period, edition, scenario, and how it is filled in. */
export function writeCell(site: Site, part: BoundCell['part'], language: Language): string {
  const words = [
    ...(part.parts ?? []).map((each) => writePart(site, each, language)),
    part.period === undefined || part.period === 'this' ? '' : sayCode(language, 'catalogue.period', part.period),
    part.edition === undefined ? '' : sayCode(language, 'catalogue.edition', part.edition),
    part.scenario === undefined || part.scenario === 'actual'
      ? ''
      : sayCode(language, 'catalogue.scenario', part.scenario),
    part.cumulative ? say(language, 'catalogue.cumulative') : '',
    part.entry === undefined || part.entry === 'input' ? '' : sayCode(language, 'catalogue.entry', part.entry),
  ]
  return words.filter((word) => word !== '').join(', ') || say(language, 'figure.whole')
}
