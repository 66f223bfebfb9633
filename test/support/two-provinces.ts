import type { BodyRow } from '@chitieu/indicators/validators'
import type { BodyRegistry } from '../../packages/indicators/src/model/body-registry.ts'
import type { CheckWorld } from '../../packages/indicators/src/model/check-world.ts'
import { type Obligation, type ObligationQuery, obligations } from '../../packages/indicators/src/model/obligation.ts'
import { historyOf } from './invented-register.ts'
import { type ShortRegime, smallBodies, smallRegime, smallWorld } from './small-bodies.ts'
import { smallRegister } from './small-register.ts'

const REGISTER = {
  head: {
    levels: ['country', 'province', 'district', 'commune'],
    withoutObligation: ['void'],
    bases: { 'people@2019': { concept: 'population' } },
  },
  units: `
    P-1 C-1 ..2025-07-01 level=province
    Q-1 C-1 ..2025-07-01 level=province
    N-1 C-1 2025-07-01.. level=province
    R-1 C-1 .. level=province
    D-1 P-1 ..2025-07-01 level=district
    F-1 Q-1 ..2025-07-01 level=district
    A-1 D-1 ..2025-07-01
    A-2 N-1 2025-07-01.. name=New
    B-1 F-1 ..2025-07-01
    S-1 D-1 ..2025-07-01
    X-1 N-1 2025-07-01..
    Y-1 N-1 2025-07-01..
    Z-1 N-1 2025-07-01..
    K-1 D-1 ..2025-07-01
    K-2 N-1 2025-07-01..
    E-1 D-1 ..2025-07-01 name=Ember
    E-1 N-1 2025-07-01.. name=Ash
    G-1 F-1 ..2023
    H-1 F-1 ..2023
    G-2 F-1 2023..2025-07-01
    I-1 F-1 ..2025-07-01
    I-2 N-1 2025-07-01..
    V-1 F-1 ..2025-07-01
    W-1 R-1 .. type=void
    J-1 R-1 ..`,
  changes: `
    round-1 2023
    round-2 2025-07-01`,
  transfers: `
    round-1 G-1>G-2 whole
    round-1 H-1>G-2 whole
    round-2 P-1>N-1 whole
    round-2 Q-1>N-1 whole
    round-2 A-1>A-2 whole
    round-2 B-1>A-2 whole
    round-2 S-1>X-1 part
    round-2 S-1>Y-1 part
    round-2 S-1>Z-1 part
    round-2 K-1>K-2 part area=part population=all
    round-2 K-1>A-2 part area=part population=none
    round-2 G-2>I-2 whole
    round-2 I-1>I-2 whole
    round-2 V-1>0 undetermined`,
}

/** On these days nothing was decided, or it was decided that all people of S-1 went to Y-1. */
const history = historyOf(smallRegister(REGISTER))
const decided = historyOf(smallRegister({ ...REGISTER, decisions: 'round-2 S-1>Y-1 people@2019 1' }))

/**
 * Provinces P and Q became N on 1 July 2025, when the districts ended. A and B became one unit under the code A; S was divided
 * into X, Y, Z; K kept its people and lost land; E was renamed; G and H became one in 2023 and that one I in 2025; nobody says what
 * became of V; W owes nothing; J in the province R never changed.
 */
export function twoProvinces(regimes: readonly ShortRegime[], isDecided = false): CheckWorld {
  return smallWorld(isDecided ? decided : history, regimes.map(smallRegime))
}

/** The bodies of a world, those of lists among them. */
export function bodiesIn(world: CheckWorld, rows: readonly Partial<BodyRow>[] = []): BodyRegistry {
  const read = smallBodies(world, rows)
  if (!read.ok) throw new Error(`expected sound lists, found ${JSON.stringify(read.issues)}`)
  return read.value.registry
}

/** What is owed in a world. */
export function owed(
  world: CheckWorld,
  query: ObligationQuery,
  rows: readonly Partial<BodyRow>[] = [],
): readonly Obligation[] {
  return obligations(world, bodiesIn(world, rows), query)
}

/** The unit in the id of a derived body: `commune-office@A-2` is `A-2`. */
export const unitOf = (body: string): string => body.slice(body.indexOf('@') + 1)

/** Units report their territory every quarter within ten days, to the province. */
export const QUARTERLY: ShortRegime = {
  code: 'q',
  reporters: [{ kind: 'commune-office', level: 'commune' }],
  receivers: [{ kind: 'provincial-office', level: 'province' }],
  deliveries: [{ id: 'quarter', periodKind: 'quarter', due: { kind: 'afterPeriod', days: 10, dayKind: 'calendar' } }],
}
