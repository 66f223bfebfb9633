import { divide, multiply, parseRational, printScaled, rational, toScaled } from '../../src/base/rational.ts'
import type { Form, FormColumn } from '../../src/generated/types.ts'
import { cellPart, type FigureRow, figureRows, rowsAt, valueColumns } from '../../src/model/form.ts'
import type { IsoDate } from '../../src/model/iso-date.ts'
import type { GivenValue, GivenValues, TemplateOptions } from '../../src/report/template-options.ts'
import { tableCell } from '../../src/report/template-table.ts'

/** The figures of one submission by row, column and line. */
export class Figures {
  readonly keys = new Map<string, readonly string[]>()
  readonly #cells = new Map<string, GivenValue>()

  set(row: string, column: string, value: number | string | GivenValue, line: number | null = null): void {
    const given: GivenValue = typeof value === 'object' ? value : { state: 'number', value: String(value) }
    this.#cells.set(placeOf(row, column, line), given)
  }

  get(row: string, column: string, line: number | null = null): GivenValue | null {
    return this.#cells.get(placeOf(row, column, line)) ?? null
  }

  /** The number at a place; nil and blank count nothing. */
  number(row: string, column: string, line: number | null = null): number {
    const given = this.get(row, column, line)
    return given?.state === 'number' ? Number(given.value) : 0
  }

  get repeats(): ReadonlyMap<string, number> {
    return new Map([...this.keys].map(([row, names]) => [row, names.length]))
  }

  given(): GivenValues {
    return {
      cell: ({ code }, { index }, repeat) => this.get(code, index, repeat),
      key: ({ code }, repeat) => this.keys.get(code)?.[repeat - 1] ?? null,
    }
  }
}

function placeOf(row: string, column: string, line: number | null): string {
  return `${row} ${column} ${line ?? ''}`
}

/** Fills in the cells that follow from others by a ratio or a sum of the form. */
export function computeCells(figures: Figures, options: TemplateOptions, date: IsoDate): void {
  const { form } = options
  for (const row of figureRows(rowsAt(form, date))) {
    for (const column of valueColumns(form)) {
      if (cellPart(form, row, column).entry !== 'computed') continue
      const value = computed(figures, form, row, column, tableCell(options, row, column).decimals)
      if (value !== null) figures.set(row.code, column.index, value)
    }
  }
}

function computed(
  figures: Figures,
  form: Form,
  row: FigureRow,
  column: FormColumn,
  decimals: number | null,
): string | null {
  for (const relation of form.relations) {
    if (relation.kind !== 'ratio' && relation.kind !== 'sum') continue
    const [own, other] = relation.axis === 'rows' ? [row.code, column.index] : [column.index, row.code]
    if ((relation.kind === 'ratio' ? relation.result : relation.total) !== own) continue
    if (relation.only && !relation.only.includes(other)) continue
    const exact = (code: string) => {
      const at = relation.axis === 'rows' ? figures.get(code, column.index) : figures.get(row.code, code)
      return at?.state === 'number' ? parseRational(at.value) : null
    }
    if (relation.kind === 'sum') {
      const [only] = relation.parts
      const value = relation.parts.length === 1 && only !== undefined ? exact(only) : null
      return value === null ? null : printScaled(toScaled(value, decimals ?? 0), decimals ?? 0)
    }
    const [over, under] = [exact(relation.numerator), exact(relation.denominator)]
    if (over === null || under === null || under.n === 0n) return null
    const value = multiply(divide(over, under), parseRational(relation.factor) ?? rational(1n))
    return printScaled(toScaled(value, decimals ?? 2), decimals ?? 2)
  }
  return null
}
