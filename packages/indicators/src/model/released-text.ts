import type { Basis } from './consolidated.ts'
import { METHODS, REASONS, VALUE_STATES } from './figure.ts'
import { isIsoDate } from './iso-date.ts'
import type { ReleasedColumn } from './released-columns.ts'
import type { ReleasedFigure } from './released-figure.ts'

/** What a column may not hold. */
export interface CellFault {
  readonly column: ReleasedColumn
  readonly value: string
}

const SCENARIOS = ['actual', 'plan', 'forecast'] as const
const STATES = [...VALUE_STATES, 'none'] as const
const NUMBER = /^-?\d+(\.\d+)?$/
const COUNT = /^\d{1,9}$/

/** The figure that the texts of its columns tell, or the first column whose text no figure can have. */
export function releasedFigure(
  text: (column: ReleasedColumn) => string,
): { readonly ok: true; readonly value: ReleasedFigure } | { readonly ok: false; readonly issue: CellFault } {
  try {
    return { ok: true, value: new Texts(text).figure() }
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, issue: fault.cell }
    throw fault
  }
}

class Fault extends Error {
  readonly cell: CellFault

  constructor(cell: CellFault) {
    super(cell.column)
    this.cell = cell
  }
}

/** Columns read each by what it holds. */
class Texts {
  readonly #text: (column: ReleasedColumn) => string

  constructor(text: (column: ReleasedColumn) => string) {
    this.#text = text
  }

  figure(): ReleasedFigure {
    const text = this.#text
    const reason = text('reason')
    return {
      ...{ indicator: text('indicator'), definition: text('definition'), breakdown: text('breakdown') },
      ...{ unit: text('unit'), members: text('members'), calendar: text('calendar'), period: text('period') },
      window: { from: this.#date('from'), to: this.#date('to') },
      ...{ basis: this.#basis(), listDate: this.#date('listDate'), scenario: this.#one('scenario', SCENARIOS) },
      ...{ source: text('source'), form: text('form'), reportPeriod: text('reportPeriod') },
      ...{ row: text('row'), column: text('column'), key: text('key') },
      ...{ state: this.#one('state', STATES), value: this.#number('value'), text: text('text') },
      ...{ decimals: this.#count('decimals'), measure: text('measure'), method: this.#one('method', METHODS) },
      ...{ status: text('status'), reason: reason === '' ? reason : this.#one('reason', REASONS) },
      ...{ known: this.#number('known'), lower: this.#number('lower'), upper: this.#number('upper') },
      ...{ expected: this.#count('expected'), received: this.#count('received') },
      ...{ missingWeight: text('missingWeight'), sources: text('sources') },
    }
  }

  #one<Value extends string>(column: ReleasedColumn, values: readonly Value[]): Value {
    const said = this.#text(column)
    const found = values.find((value) => value === said)
    return found ?? this.#refuse(column)
  }

  #date(column: ReleasedColumn): string {
    const said = this.#text(column)
    return isIsoDate(said) ? said : this.#refuse(column)
  }

  #basis(): Basis {
    const said = this.#text('basis')
    if (said === 'reported') return said
    return said.startsWith('at:') && isIsoDate(said.slice(3)) ? `at:${said.slice(3)}` : this.#refuse('basis')
  }

  #number(column: ReleasedColumn): string {
    const said = this.#text(column)
    return said === '' || NUMBER.test(said) ? said : this.#refuse(column)
  }

  #count(column: ReleasedColumn): number {
    const said = this.#text(column)
    return COUNT.test(said) ? Number(said) : this.#refuse(column)
  }

  #refuse(column: ReleasedColumn): never {
    throw new Fault({ column, value: this.#text(column) })
  }
}
