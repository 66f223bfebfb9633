import type { IsoDate } from '../../packages/indicators/src/model/iso-date.ts'
import { readBodies } from '../../packages/indicators/src/node/read-bodies.ts'
import { readCheckWorld } from '../../packages/indicators/src/node/read-check-world.ts'
import { countReports } from '../../packages/indicators/src/report/count-reports.ts'
import type { Arrival } from '../../packages/indicators/src/report/obligation-status.ts'
import { obligationsJson } from '../../packages/indicators/src/report/obligations-json.ts'

const AS_OF = '2020-01-31'

/** Ash in time, Beech five days after the tenth, Elm sent back, Fir nothing. */
const ARRIVED: readonly (readonly [commune: string, received: IsoDate, isReturned: boolean])[] = [
  ['101-1', '2020-01-08', false],
  ['102-1', '2020-01-15', false],
  ['103-1', '2020-01-09', true],
]

/** What the communes of the new province owe for the quarters on either side of the change, as `obligations.json` of a round says it. */
export function sampleObligations(data: string): string {
  const world = readCheckWorld(data)
  if (!world.ok) throw new Error(`expected sound data, found ${JSON.stringify(world.issues)}`)
  const bodies = readBodies(data, world.value)
  if (!bodies.ok) throw new Error(`expected sound bodies, found ${JSON.stringify(bodies.issues)}`)
  const { history } = world.value
  const arrivals = ARRIVED.map(([commune, received, isReturned]): Arrival => {
    const { id: subject } = history.unit(commune)
    const sent = { form: 'f', period: '2019-Q4', subject, reporter: null, edition: null, covers: 'life' } as const
    return { ...sent, file: `${commune}.xlsx`, received, isReturned }
  })
  const { statuses } = countReports(world.value, bodies.value.registry, {
    ...{ within: [history.unit('20-2').id], periods: ['2019-Q4', '2020-Q1'], forms: ['f'], arrivals, asOf: AS_OF },
  })
  return obligationsJson(
    statuses.map(({ obligation }) => obligation),
    statuses,
    null,
  )
}
