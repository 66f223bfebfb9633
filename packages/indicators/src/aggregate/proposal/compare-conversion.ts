import { append } from '../../base/grouped.ts'
import { issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import { addDays } from '../../model/iso-date.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import { likeness } from '../../model/unit-likeness.ts'
import type { ConversionEntry, UnitEntry } from '../../model/unit-list.ts'
import { componentsOf, type Edge, kindsOf } from './conversion-components.ts'
import type { ProposalDraft } from './draft.ts'

/** Compares a conversion table with the register: what it already has, who goes on, who ends and starts. */
export function compareConversion(draft: ProposalDraft): void {
  const edges = draft.list.conversions.flatMap((entry) => edgeOf(draft, entry))
  const open = edges.filter((edge) => !isRecorded(draft, edge))
  checkNames(draft, open)
  const components = componentsOf(open)
  const rank = (part: readonly Edge[]): number =>
    Math.min(...part.map(({ entry }) => draft.history.head.levels.indexOf(entry.now.level)))
  const ordered = [...components].sort((a, b) => rank(a) - rank(b))
  for (const part of ordered) if (!goesOn(draft, part)) convert(draft, part)
  askOfChildren(draft, new Set(edges.flatMap(({ from }) => (from ? [from.id] : []))))
}

function edgeOf(draft: ProposalDraft, entry: ConversionEntry): readonly Edge[] {
  const { old, now } = entry
  const key = `${now.level} ${now.code}`
  if (old === null) return [{ from: null, entry, key }]
  const { history, date } = draft
  const eve = addDays(date, -1)
  const found = history.resolve(old.code, eve, { level: old.level })
  if (found.kind === 'found') return isLater(draft, found.unit, old) ? [] : [{ from: found.unit, entry, key }]
  const candidates = found.kind === 'not-in-force' ? [found.unit.id] : found.candidates.map(({ id }) => id)
  draft.findings.push(issue('unit-unknown', { unit: old.code, listDate: eve, candidates }, old.place))
  draft.ask('conflict', old.code, [`${old.code} ${old.name}`], candidates, null)
  return []
}

/** The register knows a change of the unit after the day of the table: the table says otherwise, and nothing is proposed. */
function isLater(draft: ProposalDraft, unit: Unit, { code, name, place }: UnitEntry): boolean {
  const { name: here, to } = draft.history.version(unit, addDays(draft.date, -1))
  if (to === null || to <= draft.date) return false
  const there = name === '' ? null : name
  const args = { unit: unit.id, code, listDate: draft.date, here: `${here} (${to})`, there }
  draft.findings.push(issue('unit-list-register-differs', args, place))
  draft.ask('conflict', unit.id, [unit.id], [args.here, ...(there === null ? [] : [there])], null)
  return true
}

/** Does the register have this row, or does it say something else of that day? */
function isRecorded(draft: ProposalDraft, edge: Edge): boolean {
  const { from, entry } = edge
  const { history, date } = draft
  const { code, level, name, place } = entry.now
  const target = draft.holderOf(level, code)
  const isEndedNow = from?.to === date
  const isSame = from !== null && from === target && history.version(from, date).from === date
  if (from === null ? target?.from !== date : !isEndedNow && !isSame) return false
  const held = from === null ? history.incoming(target?.id ?? '') : history.outgoing(from.id)
  const match = held.find((each) => each.to === target?.id && each.from === (from?.id ?? null))
  const agrees = isSame ? entry.kind === 'whole' : match?.kind === entry.kind
  if (agrees) {
    draft.unchanged += 1
    return true
  }
  const titles = held.map(({ to, kind }) => `${to ?? '–'} (${kind})`)
  const here = titles.length > 0 ? titles.join(', ') : null
  const args = {
    unit: from?.id ?? target?.id ?? '',
    code,
    listDate: date,
    here,
    there: `${code} ${name} (${entry.kind})`,
  }
  draft.findings.push(issue('unit-list-register-differs', args, place))
  draft.ask('conflict', from?.id ?? code, [from?.id ?? code], [...titles, args.there], null)
  return true
}

function checkNames(draft: ProposalDraft, edges: readonly Edge[]): void {
  const first = new Map<string, UnitEntry>()
  for (const { from, entry, key } of edges) {
    const { now, old } = entry
    const held = first.get(key)
    if (!held) first.set(key, now)
    else if (held.name !== now.name || held.parentCode !== now.parentCode) {
      const args = { level: now.level, code: now.code, here: held.name, there: now.name }
      draft.findings.push(issue('unit-list-code-twice', args, now.place))
      draft.ask('conflict', now.code, [now.code], [held.name, now.name], null)
    }
    if (from && old && old.name !== '') checkOldName(draft, from, old)
  }
}

function checkOldName(draft: ProposalDraft, from: Unit, old: UnitEntry): void {
  const listDate = addDays(draft.date, -1)
  const version = draft.history.version(from, listDate)
  const like = likeness(draft.bare(old.level, old.name, version.type), draft.bareOf(from, version))
  const args = { value: old.name, expected: version.name }
  if (like === 'spelling') draft.findings.push(issue('unit-name-variant', args, old.place))
  if (like === 'marks') draft.findings.push(issue('unit-name-folded', args, old.place))
  if (like !== 'other') return
  const told = { unit: from.id, code: old.code, listDate, here: version.name, there: old.name }
  draft.findings.push(issue('unit-list-register-differs', told, old.place))
  draft.ask('conflict', from.id, [from.id], [version.name, old.name], null)
}

/** One unit goes whole into one new unit that has nothing else: its territory did not move, so it goes on. */
function goesOn(draft: ProposalDraft, part: readonly Edge[]): boolean {
  const [edge, ...more] = part
  if (!edge || more.length > 0) return false
  const { from, entry } = edge
  if (!from || entry.kind !== 'whole' || from.level !== entry.now.level) return false
  const version = draft.history.version(from, addDays(draft.date, -1))
  const isRenamed =
    likeness(draft.bare(entry.now.level, entry.now.name, entry.now.type), draft.bareOf(from, version)) === 'other'
  const kinds = draft.versionKinds(from, version, entry.now, isRenamed)
  if (kinds.length > 0) draft.goOn(from, entry.now, kinds, isRenamed || kinds.includes('retype') ? null : version.name)
  else {
    draft.keep(entry.now.level, entry.now.code, from.id)
    draft.unchanged += 1
  }
  return true
}

function convert(draft: ProposalDraft, part: readonly Edge[]): void {
  const targets = new Map(part.map(({ key, entry }) => [key, entry.now] as const).sort(([a], [b]) => byText(a, b)))
  const entries = [...targets.values()].sort((a, b) => byText(a.code, b.code))
  const change = draft.open(entries[0]?.code ?? '', kindsOf(part), entries[0] ?? null)
  const sources = new Map(part.flatMap(({ from }) => (from ? [[from.id, from] as const] : [])))
  for (const unit of sources.values()) draft.end(unit, change)
  const made = new Map<string, UnitId>()
  for (const [key, entry] of targets) {
    askOfHolder(draft, entry, sources, change)
    made.set(key, draft.start(entry, change))
  }
  for (const { from, entry, key } of part) {
    const { kind, area, population } = entry
    draft.pass({ change, from: from?.id ?? null, to: made.get(key) ?? null, kind, area, population })
  }
  askOfParts(draft, part, change)
}

/** A new unit takes the code of one that the table does not end. */
function askOfHolder(
  draft: ProposalDraft,
  { level, code }: UnitEntry,
  sources: ReadonlyMap<UnitId, Unit>,
  change: string,
): void {
  const holder = draft.holderOf(level, code)
  if (holder && !sources.has(holder.id) && !draft.isEnded(holder.id))
    draft.ask('holder', code, [code], [holder.id], change)
}

function askOfParts(draft: ProposalDraft, part: readonly Edge[], change: string): void {
  const undecided = part.filter(({ entry }) => entry.kind === 'undetermined')
  const ids = (edges: readonly Edge[]): readonly string[] => edges.flatMap(({ from }) => (from ? [from.id] : []))
  if (undecided.length > 0)
    draft.ask(
      'pairs',
      change,
      ids(undecided),
      undecided.map(({ entry }) => `${entry.now.code} ${entry.now.name}`),
      change,
    )
  const rows = new Map<UnitId, Edge[]>()
  for (const edge of part) if (edge.from) append(rows, edge.from.id, edge)
  for (const [id, own] of rows) {
    const [only, ...more] = own
    if (only?.entry.kind !== 'part' || more.length > 0) continue
    draft.ask('remainder', id, [id], [`${only.entry.now.code} ${only.entry.now.name}`], change)
  }
}

/** Units under a parent that ends, of which the table says nothing. */
function askOfChildren(draft: ProposalDraft, told: ReadonlySet<UnitId>): void {
  const { history, date } = draft
  const eve = addDays(date, -1)
  for (const parent of [...draft.ended].sort(byText)) {
    const left = history.children(parent, eve).filter(({ id, to }) => !told.has(id) && to !== date)
    if (left.length > 0)
      draft.ask(
        'children',
        parent,
        left.map(({ id }) => id),
        [parent],
        null,
      )
  }
}
