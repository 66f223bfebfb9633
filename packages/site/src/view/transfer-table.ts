import { writeDate, writeNumber } from '@chitieu/indicators'
import { type UnitLabel, unitLabel } from './label.ts'
import { type Reference, referenceOf } from './reference.ts'
import type { Site } from './site.ts'
import type { Language, TransferFacts } from './site-data.ts'
import { say } from './words.ts'

/** One line of "Hợp thành từ" or "Kế thừa". */
export interface TransferRow {
  /** The unit at the other end; null when nobody knows it or it is land outside any unit. */
  readonly unit: UnitLabel | null
  readonly unitText: string
  readonly kind: string
  readonly area: string
  readonly population: string
  readonly note: string
  readonly reference: Reference | null
}

/** The lines of a unit's transfers, seen from the unit: `to` lists successors, `from` predecessors. */
export function transferRows(
  site: Site,
  transfers: readonly TransferFacts[],
  end: 'from' | 'to',
  language: Language,
  page: string,
): readonly TransferRow[] {
  return transfers.map((transfer) => {
    const id = transfer[end]
    const change = site.changesById.get(transfer.change)
    return {
      unit: id === null ? null : unitLabel(site, site.unit(id), language, page),
      unitText: id === null ? say(language, end === 'to' ? 'unit.receiverUnknown' : 'unit.outside') : '',
      kind: say(language, `transfer.kind.${transfer.kind}`),
      area: amountOf(site, transfer, 'area', language),
      population: amountOf(site, transfer, 'population', language),
      note: transfer.evidence === 'alias' ? say(language, 'transfer.alias') : '',
      reference: change ? referenceOf(site, change, language, page) : null,
    }
  })
}

/** What of a unit's land or people passed: all, none, a printed amount, or not known. */
export function amountOf(site: Site, transfer: TransferFacts, what: 'area' | 'population', language: Language): string {
  const said = transfer[what] ?? (transfer.kind === 'whole' ? 'all' : null)
  const word = say(language, `transfer.amount.${said ?? 'unknown'}`)
  const printed = transfer.amounts
    .filter(({ basis }) => basis.startsWith(what))
    .map(({ basis, amount, share }) => writeAmount(site, basis, amount, share, language))
  return [...(printed.length > 0 && said === null ? [] : [word]), ...printed].join('; ')
}

function writeAmount(
  site: Site,
  basis: string,
  amount: string | null,
  share: string | null,
  language: Language,
): string {
  const meant = site.facts.register.bases.get(basis)
  const number = amount === null ? writeNumber(share ?? '0', language) : writeNumber(amount, language)
  const name = meant ? [meant.concept, ...(meant.date ? [writeDate(meant.date, language)] : [])].join(', ') : basis
  return say(language, 'transfer.carried', { amount: number, basis: name })
}
