import { type CellRange, cellCount, intersection, rangeText, remainder } from './base/cell-address.ts'
import { type Issue, issue } from './base/issue.ts'
import type { Finding } from './model/check-result.ts'
import type { Submission } from './model/submission.ts'
import { type KeptReason, readSpot, type Spot, spotOf, type TypedReason } from './model/typed-reason.ts'
import type { FoldedFinding } from './validate/fold-findings.ts'

interface Entry extends TypedReason {
  readonly spot: Spot
  /** Of a file of reasons. */
  readonly isGiven: boolean
  readonly order: number
  /** Findings that it holds for. */
  findings: number
  /** Is a finding there that it may hold for, even if another reason does? */
  isMatched: boolean
  isForError: boolean
}

/** Part of a folded finding and the reason that covers it. */
interface Piece {
  readonly finding: Finding
  /** How many findings it stands for. */
  readonly findings: number
  readonly entry: Entry | null
}

/**
 * The reasons typed for warnings. A reason covers the findings of its code in the cells that it names; the narrowest one holds, and of
 * equal ones that of the file of reasons, then the later. One that names no cell is for findings that name none.
 */
export class ReasonBook {
  readonly #entries: Entry[] = []
  readonly #byCode = new Map<string, { readonly entries: Entry[]; isSorted: boolean }>()
  readonly #covered = new Map<string, number>()

  constructor(typed: readonly TypedReason[]) {
    for (const reason of typed) this.#add(reason, true)
  }

  /** Takes the reasons that a submission brings along. */
  addOf({ file, reasons }: Submission): void {
    for (const reason of reasons) {
      const isKept = this.#isGiven({ ...reason, file })
      if (!isKept) this.#add({ ...reason, file }, false)
    }
  }

  /** Counts what the reasons cover of a finding, listed or not. */
  count(found: FoldedFinding): void {
    if (this.#entries.length === 0) return
    const { severity, place = {} } = found.issue
    for (const entry of this.#entriesOf(found.issue)) {
      if (severity === 'error' && touches(entry.spot, spotOf(place))) entry.isForError = true
      if (severity !== 'error' && mayCover(entry, found)) entry.isMatched = true
    }
    for (const { entry, findings } of this.#pieces(found)) {
      if (!entry) continue
      entry.findings += findings
      const file = place.file ?? ''
      if (severity === 'warning') this.#covered.set(file, (this.#covered.get(file) ?? 0) + findings)
    }
  }

  /** A folded finding with its reason, cut where reasons cover parts of it. */
  explained(found: FoldedFinding): readonly Finding[] {
    return this.#pieces(found).map(({ finding }) => finding)
  }

  /** How many warnings of a file have a reason, of all files when none is named. */
  covered(file?: string): number {
    if (file !== undefined) return this.#covered.get(file) ?? 0
    return [...this.#covered.values()].reduce((sum, each) => sum + each, 0)
  }

  /** The reasons of a file as they were typed. */
  of(file: string): readonly KeptReason[] {
    return this.#entries
      .filter((entry) => entry.file === file)
      .map(({ place, code, reason, findings }) => ({ place, code, reason, findings }))
  }

  /** Reasons that match nothing, and those for errors, which they do not lift. */
  *faults(): Generator<Issue> {
    for (const { file, place: at, code: finding, isMatched, isForError } of this.#entries) {
      const place = file === '' ? undefined : { file }
      if (isForError) yield issue('reason-for-error', { finding, at }, place)
      else if (!isMatched) yield issue('reason-without-finding', { finding, at }, place)
    }
  }

  /** A reason that is given in the words of the file itself is the same one: a ledger keeps what was typed there. */
  #isGiven({ file, place, code, reason }: TypedReason): boolean {
    const { entries = [] } = this.#byCode.get(keyOf(file, code)) ?? {}
    return entries.some((each) => each.isGiven && each.place === place && each.reason === reason)
  }

  #add({ file, place, code, reason }: TypedReason, isGiven: boolean): void {
    const spot = readSpot(place)
    const order = this.#entries.length
    const entry: Entry = {
      ...{ file, place, code, reason, spot, isGiven, order },
      ...{ findings: 0, isMatched: false, isForError: false },
    }
    this.#entries.push(entry)
    const key = keyOf(file, code)
    const group = this.#byCode.get(key) ?? { entries: [], isSorted: true }
    this.#byCode.set(key, group)
    group.entries.push(entry)
    group.isSorted = false
  }

  #entriesOf({ code, place }: Issue): readonly Entry[] {
    const group = this.#byCode.get(keyOf(place?.file ?? '', code))
    if (!group) return []
    if (!group.isSorted) group.entries.sort(byPrecedence)
    group.isSorted = true
    return group.entries
  }

  #pieces(found: FoldedFinding): readonly Piece[] {
    const { issue: whole, count, findings } = found
    const entries = whole.severity === 'error' ? [] : this.#entriesOf(whole).filter((each) => mayCover(each, found))
    const block = cellsOf(found)
    if (block === null || entries.length === 0) {
      const [entry = null] = entries
      return [{ finding: { issue: whole, count, reason: entry?.reason ?? null }, findings, entry }]
    }
    return cutUp(block, entries).map(({ block: part, entry }) => {
      const place = { ...whole.place, range: rangeText(part) }
      const cells = cellCount(part)
      const finding = { issue: { ...whole, place }, count: cells, reason: entry?.reason ?? null }
      return { finding, findings: cells, entry }
    })
  }
}

function keyOf(file: string, code: string): string {
  return JSON.stringify([file.normalize('NFC'), code])
}

function byPrecedence(a: Entry, b: Entry): number {
  const size = ({ spot: { area } }: Entry): number => (area === null ? Number.POSITIVE_INFINITY : cellCount(area))
  if (size(a) !== size(b)) return size(a) < size(b) ? -1 : 1
  return Number(b.isGiven) - Number(a.isGiven) || b.order - a.order
}

/** The cells of a finding that is one for each of them; a row, or cells taken together, is covered as a whole or not at all. */
function cellsOf({ issue: { place = {} }, findings }: FoldedFinding): CellRange | null {
  const { area } = spotOf(place)
  return area !== null && cellCount(area) === findings ? area : null
}

function mayCover({ spot }: Entry, found: FoldedFinding): boolean {
  const own = spotOf(found.issue.place ?? {})
  return touches(spot, own) && (cellsOf(found) !== null || holds(spot, own))
}

/** Does a place hold all of another? Nothing but no cell holds no cell. */
function holds({ area: outer }: Spot, { area: inner }: Spot): boolean {
  if (outer === null || inner === null) return outer === inner
  const shared = intersection(outer, inner)
  return shared !== null && cellCount(shared) === cellCount(inner)
}

function touches(a: Spot, b: Spot): boolean {
  if (a.sheet !== null && a.sheet !== b.sheet) return false
  return a.area === null || b.area === null ? a.area === b.area : intersection(a.area, b.area) !== null
}

/** A block cut along the reasons that cover parts of it, the first reason first. */
function cutUp(
  whole: CellRange,
  entries: readonly Entry[],
): readonly { readonly block: CellRange; readonly entry: Entry | null }[] {
  const pieces: { readonly block: CellRange; readonly entry: Entry | null }[] = []
  let rest: readonly CellRange[] = [whole]
  for (const entry of entries) {
    const { area } = entry.spot
    if (area === null) continue
    rest = rest.flatMap((block) => {
      const shared = intersection(block, area)
      if (shared === null) return [block]
      pieces.push({ block: shared, entry })
      return remainder(block, shared)
    })
  }
  return [...pieces, ...rest.map((block) => ({ block, entry: null }))]
}
