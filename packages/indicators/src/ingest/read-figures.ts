import { type Issue, issue } from '../base/issue.ts'
import { isIsoDate } from '../model/iso-date.ts'
import type { ObservedFigure } from '../model/observation.ts'
import { periodWindow } from '../model/period.ts'
import type { RecordFault } from '../model/record-fault.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { readNumber } from './number.ts'
import { readRows } from './read-rows.ts'

/** What figures may name. */
export interface FigureNames {
  readonly history: UnitHistory
  readonly indicators: ReadonlyMap<string, unknown>
  readonly sources: ReadonlyMap<string, unknown>
}

type Cells = Readonly<Record<string, string>>

/** Reads published figures in long form; a row that names something unknown gives a finding and no figure. */
export function readFigures(
  bytes: Uint8Array,
  file: string,
  names: FigureNames,
): { readonly figures: readonly ObservedFigure[]; readonly issues: readonly Issue[] } {
  const rows = readRows(bytes, file)
  if (!rows.ok) return { figures: [], issues: rows.issues }
  const issues: Issue[] = []
  const units = new UnitReader(names.history)
  const figures = rows.value.flatMap(({ cells, row }): ObservedFigure[] => {
    const say = (found: Issue): [] => {
      issues.push({ ...found, place: { file, row } })
      return []
    }
    const wrong = faultOf(cells, names)
    if (wrong !== null) return say(issue('record-invalid', { file, ...wrong }))
    const unit = units.read(cells.unit ?? '', cells.listDate ?? '')
    return 'code' in unit ? say(unit) : [figureOf(cells, unit, `${file}#${row}`)]
  })
  return { figures, issues }
}

function faultOf(
  { indicator = '', source = '', listDate = '', period = '', value = '', state = '' }: Cells,
  names: FigureNames,
): RecordFault | null {
  const fault = (at: string, kind: string, ...expected: readonly string[]) => ({ at, fault: kind, expected })
  if (!names.indicators.has(indicator)) return fault('indicator', 'reference', indicator)
  if (!names.sources.has(source)) return fault('source', 'reference', source)
  if (!isIsoDate(listDate)) return fault('listDate', 'format', listDate)
  if (periodWindow(period) === null) return fault('period', 'format', period)
  const isNumber = readNumber(value, 'machine').kind === 'number'
  return isNumber === (state === 'number') ? null : fault('value', 'state', value, state)
}

function figureOf(cells: Cells, unit: Unit, place: string): ObservedFigure {
  const {
    indicator = '',
    breakdown = '',
    listDate = '',
    period = '',
    edition = '',
    value = '',
    state = '',
    source = '',
  } = cells
  const revision = Number(cells.revision ?? 0)
  return { indicator, breakdown, unit, listDate, period, edition, revision, value, state, source, place }
}

/** Resolves each code of each list once. */
class UnitReader {
  readonly #history: UnitHistory
  readonly #known = new Map<string, Unit | Issue>()

  constructor(history: UnitHistory) {
    this.#history = history
  }

  read(code: string, listDate: string): Unit | Issue {
    const key = `${listDate}|${code}`
    const known = this.#known.get(key) ?? this.#resolve(code, listDate)
    this.#known.set(key, known)
    return known
  }

  #resolve(code: string, listDate: string): Unit | Issue {
    const found = this.#history.resolve(code, listDate)
    if (found.kind === 'found') return found.unit
    if (found.kind === 'not-in-force') {
      const { from, to } = found
      return issue('unit-not-in-force', { unit: code, listDate, from, to })
    }
    const candidates = found.candidates.map(({ id }) => id)
    return issue(found.kind === 'ambiguous' ? 'unit-ambiguous' : 'unit-unknown', { unit: code, listDate, candidates })
  }
}
