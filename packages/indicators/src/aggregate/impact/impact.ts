import { append } from '../../base/grouped.ts'
import { by, byText } from '../../base/order.ts'
import type { Round, UnitImpact } from '../../generated/types.ts'
import { type BodyRegistry, kindsAt } from '../../model/body-registry.ts'
import { type CheckWorld, levelsAsked, windowOf } from '../../model/check-world.ts'
import { formAt } from '../../model/form.ts'
import { addDays, addMonths, type IsoDate } from '../../model/iso-date.ts'
import { type Obligation, obligations } from '../../model/obligation.ts'
import type { ObservedFigure } from '../../model/observation.ts'
import { type AddressPlan, codeAddresses, unitAddresses } from '../../model/page-address.ts'
import type { Change, UnitId } from '../../model/unit.ts'
import { type AffectedUnit, affectedUnits, unitRecord } from './affected-units.ts'
import { touchedForms } from './touched-forms.ts'

/** What changes are held against; its history has planned changes too. */
export interface ImpactWorld {
  readonly world: CheckWorld
  readonly bodies: BodyRegistry
  readonly rounds: readonly Round[]
  readonly figures: readonly ObservedFigure[]
  readonly addresses: AddressPlan | null
}

/** Months after the operating day of which obligations are told. */
const MONTHS = 12

/** Everything of a catalogue that changes will touch, before they operate. */
export function impactOf(changes: readonly Change[], input: ImpactWorld): UnitImpact {
  const { world, bodies, addresses } = input
  const sorted = [...changes].sort(by(({ id }) => id))
  const day = sorted.map(({ operating }) => operating).sort(byText)[0] ?? ''
  const units = affectedUnits(world.history, sorted)
  const ids = new Set(units.map(({ unit }) => unit.id))
  const reached = bodiesOf(bodies, units)
  return {
    schemaVersion: '1.0.0',
    changes: sorted.map(({ id, kinds, status, inForce, operating, instrument }) => ({
      ...{ id, kinds, status, inForce, operating, instrument },
    })),
    units: units.map(unitRecord),
    forms: touchedForms(world, units, day),
    regimes: regimesOf(world, units),
    obligations: owedOf(obligations(world, bodies, { from: day, to: addMonths(day, MONTHS), within: [...ids] }), ids),
    mappings: mappingsOf(world, units),
    templates: templatesOf(world, units, day),
    bodies: reached.map(({ id, name, territory, isDerived }) => ({
      body: id,
      name,
      unit: territory,
      listed: !isDerived,
    })),
    contacts: reached.flatMap(({ id, contacts }) =>
      contacts.flatMap(({ channel, value, sharing }) => (sharing === 'public' ? [{ body: id, channel, value }] : [])),
    ),
    rounds: roundsOf(input, units, day),
    series: seriesOf(input.figures, ids),
    decisions: decisionsOf(world, ids),
    addresses: addresses ? once(units.flatMap((unit) => addressesOf(addresses, unit))) : [],
  }
}

/** Each page once, although units share the page of a code. */
function once(pages: UnitImpact['addresses']): UnitImpact['addresses'] {
  const first = new Map<string, UnitImpact['addresses'][number]>()
  for (const page of pages) if (!first.has(page.address)) first.set(page.address, page)
  return [...first.values()]
}

function regimesOf({ regimes }: CheckWorld, units: readonly AffectedUnit[]): UnitImpact['regimes'] {
  const levels = new Set<string>(units.map(({ unit }) => unit.level))
  return [...regimes.values()].sort(by(({ code }) => code)).flatMap(({ code, names, reporters }) => {
    const own = reporters.filter(({ level, subject }) => levels.has(subject ?? '') || levels.has(level ?? ''))
    return own.length > 0 ? [{ regime: code, names, reporters: [...new Set(own.map(({ kind }) => kind))] }] : []
  })
}

function owedOf(owed: readonly Obligation[], ids: ReadonlySet<UnitId>): UnitImpact['obligations'] {
  const byForm = new Map<string, Obligation[]>()
  for (const each of owed) {
    if (ids.has(each.subject)) append(byForm, each.form, each)
  }
  return [...byForm].sort(by(([form]) => form)).map(([form, own]) => ({
    ...{ form, reports: own.length, subjects: [...new Set(own.map(({ subject }) => subject))].sort(byText) },
    first: own.map(({ period }) => period).sort(byText)[0] ?? null,
  }))
}

/** Codes of other systems that lead to an affected unit, by its id or as a code of the list the mapping follows. */
function mappingsOf({ mappings }: CheckWorld, units: readonly AffectedUnit[]): UnitImpact['mappings'] {
  const ids = new Set(units.map(({ unit }) => unit.id))
  return [...mappings.values()]
    .sort(by(({ code }) => code))
    .flatMap(({ code: mapping, units: mapped }) =>
      mapped.flatMap(({ code, unit }) => (ids.has(unit) ? [{ mapping, code, unit }] : [])),
    )
}

/** Prepared templates of the units that there will be: their head names the unit, and their rows may list it. */
function templatesOf(world: CheckWorld, units: readonly AffectedUnit[], day: IsoDate): UnitImpact['templates'] {
  const codes = [...new Set([...world.forms.values()].map(({ code }) => code))].sort(byText)
  const forms = codes.flatMap((code) => formAt(world.forms.values(), code, day) ?? [])
  const living = units.filter(({ after }) => after !== null)
  return forms.flatMap((form) => {
    const levels = levelsAsked(world, form)
    return living.flatMap(({ unit }) => (levels.has(unit.level) ? [{ form: form.id, unit: unit.id }] : []))
  })
}

function bodiesOf(bodies: BodyRegistry, units: readonly AffectedUnit[]) {
  return units.flatMap(({ unit, change }) => {
    const eve = addDays(change.operating, -1)
    const found = kindsAt(bodies.kinds, unit.level).flatMap((kind) => bodies.bodiesOf(kind, unit.id))
    const listed = bodies.listed.filter(({ territory }) => territory === unit.id)
    const lives = [...new Set([...listed, ...found])].filter(({ to }) => to === null || to > eve)
    return lives.sort(by(({ id }) => id))
  })
}

function roundsOf({ world, rounds }: ImpactWorld, units: readonly AffectedUnit[], day: IsoDate): UnitImpact['rounds'] {
  return rounds.flatMap((round) => {
    const isOver = round.forms.every(({ form, periods }) => {
      const known = formAt(world.forms.values(), form, day)
      return !known || periods.every((period) => (windowOf(world, known, period)?.to ?? '') <= day)
    })
    const inside = units.filter(({ unit, change }) => {
      const days = [addDays(change.operating, -1), change.operating]
      const above = days.flatMap((date) => world.history.ancestors(unit, date))
      return unit.id === round.unit || above.some(({ id }) => id === round.unit)
    })
    return isOver ? [] : inside.map(({ unit }) => ({ round: round.code, unit: unit.id }))
  })
}

function seriesOf(figures: readonly ObservedFigure[], ids: ReadonlySet<UnitId>): UnitImpact['series'] {
  const series = new Map<string, { source: string; indicator: string; figures: number; lastPeriod: string }>()
  for (const { source, indicator, unit, period } of figures) {
    if (!ids.has(unit.id)) continue
    const key = `${source}\n${indicator}`
    const held = series.get(key) ?? { source, indicator, figures: 0, lastPeriod: period }
    held.figures += 1
    if (period > held.lastPeriod) held.lastPeriod = period
    series.set(key, held)
  }
  return [...series].sort(by(([key]) => key)).map(([, own]) => own)
}

function decisionsOf({ history }: CheckWorld, ids: ReadonlySet<UnitId>): UnitImpact['decisions'] {
  const touching = history.transfers.filter(({ from, to }) => ids.has(from ?? '') || ids.has(to ?? ''))
  return touching.flatMap((transfer) =>
    history.decisions(transfer).map(({ basis, document }) => ({
      ...{ change: transfer.change, from: transfer.from, to: transfer.to, basis, document },
    })),
  )
}

function addressesOf(plan: AddressPlan, { unit, before, after }: AffectedUnit): UnitImpact['addresses'] {
  const codes = [...new Set([before, after].flatMap((version) => version?.code ?? []))]
  const at = (name: string | undefined): readonly string[] =>
    name === undefined ? [] : unitAddresses(plan, unit.id, name)
  const [old, now] = [at(before?.name), at(after?.name)]
  const pages = (old.length > 0 ? old : now).map((address, n) => {
    const becomes = now[n] ?? null
    return { page: 'unit' as const, address, unit: unit.id, becomes: becomes === address ? null : becomes }
  })
  const ofCodes = codes.flatMap((code) => codeAddresses(plan, code))
  return [...pages, ...ofCodes.map((address) => ({ page: 'code' as const, address, unit: unit.id, becomes: null }))]
}
