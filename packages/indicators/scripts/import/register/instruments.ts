import { compare, type Row, readSource } from './csv.ts'
import { bareName, NEW_MODEL } from './model.ts'
import { HANOI_2008, SPLIT_2004 } from './older-breaks.ts'

/** A legal instrument: number, dates where a source states them, nothing of its text. */
export interface Instrument {
  readonly id: string
  readonly number: string
  readonly inForce: string
}

interface Decree {
  readonly snapshot: string
  readonly id: string
  readonly about: string
}

/** The resolutions of 2003 and 2008 that cut provinces. */
export const RESOLUTION_2003 = '22/2003/QH11'
export const RESOLUTION_2008 = '15/2008/QH12'
const PROVINCES_2025 = { number: '202/2025/QH15', inForce: '2025-06-12' }
const COMMUNES_2025 = '2025-06-16'
/** The amendment of the Constitution that ended the district level. */
const DISTRICTS_2025 = { number: '203/2025/QH15', inForce: '2025-06-16' }

/** Numbers misprinted in the source, with the number meant. */
const MISPRINTS: Readonly<Record<string, string>> = {
  '61/2005/NĐ/CP': '61/2005/NĐ-CP',
  '84/2005-NĐ-CP': '84/2005/NĐ-CP',
  '28/2006/NDD-CP': '28/2006/NĐ-CP',
  '135/206/NĐ-CP': '135/2006/NĐ-CP',
  '137/2007N§-CP': '137/2007/NĐ-CP',
  '171/2007/NDD-CP': '171/2007/NĐ-CP',
  '176/2007NĐ-CP': '176/2007/NĐ-CP',
  '903/NQ-NBTVQH13': '903/NQ-UBTVQH13',
  '931/UBTVQH13': '931/NQ-UBTVQH13',
  '829/UBTVQH14': '829/NQ-UBTVQH14',
}

/** An id that can stand in an address: `202/2025/QH15` is `202-2025-qh15`. */
export function instrumentId(number: string): string {
  return number
    .replaceAll(/[Đđ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** The decrees of a snapshot; a piece after a semicolon without a number goes on about the decree before it. */
function decreesOf(row: Row): { number: string; about: string }[] {
  const found: { number: string; about: string }[] = []
  for (const text of (row.decrees_vi ?? '').split(';')) {
    const match = /^\s*(\d+\/[^\s:]*?(?:CP|TTg|UBTVQH\d+|QH\d+))(?=[\s:]|$)(.*)$/s.exec(text)
    const last = found.at(-1)
    if (match)
      found.push({ number: MISPRINTS[match[1] ?? ''] ?? match[1] ?? '', about: (match[2] ?? '').toLowerCase() })
    else if (last) last.about += `;${text.toLowerCase()}`
  }
  return found
}

/** Which instrument stands behind a change, as far as the sources name it. */
export class Instruments {
  readonly #byId = new Map<string, Instrument>()
  readonly #decrees: Decree[] = []
  readonly #newUnit = new Map<string, string>()
  readonly #later = new Map<string, string>()

  constructor(dir: string) {
    this.#keep(RESOLUTION_2003, SPLIT_2004)
    this.#keep(RESOLUTION_2008, HANOI_2008)
    this.#keep(DISTRICTS_2025.number, DISTRICTS_2025.inForce)
    for (const row of readSource(dir, 'change_events_2004_2025')) {
      for (const { number, about } of decreesOf(row)) {
        this.#decrees.push({ snapshot: row.snapshot_date ?? '', id: this.#keep(number, ''), about })
      }
    }
    for (const row of readSource(dir, 'new_units')) {
      const number = row.resolution ?? ''
      if (number)
        this.#newUnit.set(
          row.code ?? '',
          this.#keep(number, number === PROVINCES_2025.number ? PROVINCES_2025.inForce : COMMUNES_2025),
        )
    }
    for (const row of readSource(dir, 'changes_after_2025')) {
      const date = row.effective_date ?? ''
      this.#later.set(`${date} ${row.unit_code}`, this.#keep(row.instrument ?? '', date))
    }
  }

  #keep(number: string, inForce: string): string {
    const id = instrumentId(number)
    if (!this.#byId.has(id)) this.#byId.set(id, { id, number, inForce })
    return id
  }

  /** The instrument of a change: by its own row, or the one decree of the snapshot whose subject names the province. */
  of(date: string, codes: readonly string[], provinceNames: readonly string[]): string {
    if (date === SPLIT_2004) return instrumentId(RESOLUTION_2003)
    if (date === HANOI_2008 && codes.some((code) => code.length === 2)) return instrumentId(RESOLUTION_2008)
    for (const code of codes) {
      const own = this.#later.get(`${date} ${code}`) ?? (date === NEW_MODEL ? this.#newUnit.get(code) : undefined)
      if (own) return own
    }
    if (date === NEW_MODEL && codes.every((code) => code.length === 3)) return instrumentId(DISTRICTS_2025.number)
    if (date >= NEW_MODEL) return ''
    const named = this.#decrees.filter(
      ({ snapshot, about }) => snapshot === date && provinceNames.some((name) => about.includes(bareName(name))),
    )
    const ids = new Set(named.map((decree) => decree.id))
    return ids.size === 1 ? ([...ids][0] ?? '') : ''
  }

  inForce(id: string): string {
    return this.#byId.get(id)?.inForce ?? ''
  }

  all(): Instrument[] {
    return [...this.#byId.values()].sort((a, b) => compare(a.id, b.id))
  }
}
