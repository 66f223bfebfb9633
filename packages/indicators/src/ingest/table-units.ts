import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Form, Mapping } from '../generated/types.ts'
import { levelsAsked } from '../model/check-world.ts'
import { type IsoDate, isIsoDate } from '../model/iso-date.ts'
import { findVintage, fits } from './list-vintage.ts'
import { type ListedUnit, ListedUnits } from './listed-units.ts'
import type { ReadingContext } from './submission-reading.ts'
import { fieldText, type TableColumns } from './table-columns.ts'

/** The units that the rows of a table name, taken together: what they say of each other and of the list. */
export class TableUnits {
  readonly #table: TableColumns
  readonly #context: ReadingContext
  readonly #mapping: Mapping | undefined
  readonly #listed: ListedUnits
  readonly #levels = new Map<IsoDate, ReadonlySet<string>>()
  #suspended: ReadonlySet<string> = new Set()

  constructor(table: TableColumns, context: ReadingContext, mapping: Mapping | undefined) {
    this.#table = table
    this.#context = context
    this.#mapping = mapping
    this.#listed = new ListedUnits(table)
  }

  /** Our code or id of a unit that a mapping gives another code. */
  codeOf(code: string): string {
    return this.#mapping?.units.find((each) => each.code === code)?.unit ?? code
  }

  /** Levels of the units whose codes are on a list as they are written; of none, those that the form asks for. */
  levelsOn(listDate: IsoDate, form: Form): ReadonlySet<string> {
    const known = this.#levels.get(listDate)
    if (known) return known
    const { world } = this.#context
    const found = [...this.#listed].flatMap(({ code }) => {
      const unit = world.history.on(this.codeOf(code), listDate)
      return unit ? [unit.level] : []
    })
    const levels = found.length > 0 ? new Set(found) : levelsAsked(world, form)
    this.#levels.set(listDate, levels)
    return levels
  }

  /** A table that fits another list than the declared one is said once; its rows then speak only where they do not fit that list either. */
  vintageFault(place: Place): Issue | null {
    const { history } = this.#context.world
    const listDate = this.#mapping ? null : this.#onlyListDate()
    const vintage = listDate === null ? null : findVintage(history, this.#listed, listDate)
    if (listDate === null || !vintage) return null
    const { listDate: fitting, misfits } = vintage
    const fitted = [...this.#listed].filter((unit) => fits(history, unit, fitting))
    this.#suspended = new Set(fitted.map(unitKey))
    const args = {
      ...{ listDate, fitting, fits: vintage.fits, rows: this.#listed.length },
      misfits: misfits.map(({ code, name }) => (name ? `${code} ${name}` : code)),
    }
    return issue('list-vintage', args, place)
  }

  /** Is what is wrong with a unit said by the finding of the list? */
  isSuspended(unit: ListedUnit): boolean {
    return this.#suspended.has(unitKey(unit))
  }

  /** The list that all rows of a unit name, in their column or as declared; `null` when they name several or none. */
  #onlyListDate(): IsoDate | null {
    const { listDate: declared = '' } = this.#context
    const { fields, headRow, sheet } = this.#table
    if (!fields.has('listDate')) return isIsoDate(declared) ? declared : null
    let only: string | null = null
    for (const row of sheet.rows()) {
      if (row.row <= headRow || fieldText(this.#table, row, 'unit') === '') continue
      const date = fieldText(this.#table, row, 'listDate') || declared
      if (only !== null && date !== only) return null
      only = date
    }
    return only !== null && isIsoDate(only) ? only : null
  }
}

/** Most tables name no units beside their codes: the code is then the key, and no text of its own. */
function unitKey({ code, name = '' }: ListedUnit): string {
  return name === '' ? code : `${code}\u0001${name}`
}
