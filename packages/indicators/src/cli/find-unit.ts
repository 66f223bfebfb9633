import { issue } from '../base/issue.ts'
import { by } from '../base/order.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Unit, UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { type Context, Stopped } from './context.ts'
import { printCandidates } from './print-units.ts'

/** What narrows a search: the level, and a unit above (id, code or name). */
export interface Narrowing {
  readonly level?: string | undefined
  readonly parent?: string | undefined
}

/** The one unit that an id, a code or an exact name means on a list; anything else stops with the candidates. */
export function findUnit(
  history: UnitHistory,
  wanted: string,
  listDate: IsoDate,
  { level, parent }: Narrowing,
  context: Context,
): Unit {
  const above = parent === undefined ? undefined : findUnit(history, parent, listDate, {}, context).id
  const filter = level === undefined ? {} : { level }
  const lies = (unit: Unit): boolean =>
    above === undefined || history.ancestors(unit, listDate).some(({ id }) => id === above)
  const found = history.resolve(wanted, listDate, filter)
  if (found.kind === 'found' && lies(found.unit)) return found.unit
  if (found.kind === 'not-in-force') {
    const { unit, from, to } = found
    const heirs = history.list(listDate).includes(unit) ? [unit] : history.successors(unit.id)
    throw new Stopped(
      [issue('unit-not-in-force', { unit: wanted, listDate, from, to })],
      1,
      printCandidates(history, heirs, listDate, context.language),
    )
  }
  const named = history.propose(wanted, listDate, { ...filter, ...(above !== undefined && { parent: above }) })
  const exact = named.filter(({ likeness }) => likeness === 'exact').map(({ unit }) => unit)
  const [only] = exact
  if (only && exact.length === 1) return only
  const candidates = exact.length > 1 ? exact : likely(history, wanted, { found, named, lies, above })
  const args = { unit: wanted, listDate, candidates: candidates.map(({ id }) => id) }
  const isAmbiguous = exact.length > 1 || (found.kind === 'ambiguous' && named.length === 0 && above === undefined)
  const fault = isAmbiguous ? issue('unit-ambiguous', args) : issue('unit-unknown', args)
  throw new Stopped([fault], 1, printCandidates(history, candidates, listDate, context.language))
}

interface Search {
  readonly found: ReturnType<UnitHistory['resolve']>
  readonly named: ReturnType<UnitHistory['propose']>
  readonly lies: (unit: Unit) => boolean
  readonly above: UnitId | undefined
}

/** Units that may be meant: those of like name on the list, those of the code, those that bore the name on another list. */
function likely(history: UnitHistory, wanted: string, { found, named, lies, above }: Search): readonly Unit[] {
  if (named.length > 0) return named.map(({ unit }) => unit)
  const held =
    found.kind === 'found' ? [found.unit] : found.kind === 'not-in-force' ? [] : found.candidates.filter(lies)
  return held.length > 0 ? held : onceNamed(history, wanted, above)
}

/** Units that bore exactly this name on one of the lists that the register names. */
export function onceNamed(history: UnitHistory, name: string, parent?: UnitId): readonly Unit[] {
  const units = (history.head.vintages ?? []).flatMap((date) =>
    history
      .propose(name, date, parent === undefined ? {} : { parent })
      .flatMap(({ unit, likeness }) => (likeness === 'exact' ? [unit] : [])),
  )
  return [...new Set(units)].sort(by(({ id }) => id))
}
