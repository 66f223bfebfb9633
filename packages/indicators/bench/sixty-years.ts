import { buildCrosswalk } from '../src/aggregate/crosswalk.ts'
import { obligedUnits } from '../src/aggregate/list-plans.ts'
import { buildHistory } from '../src/model/build-history.ts'
import { lintRegister } from '../src/validate/lint-register.ts'
import { makeRegister, SIXTY_YEARS } from './make-register.ts'

/** Times one step and says how long it took. */
function timed<T>(what: string, step: () => T): T {
  const start = performance.now()
  const made = step()
  console.log(`${(performance.now() - start).toFixed(0).padStart(6)} ms  ${what}`)
  return made
}

const { firstYear, years } = SIXTY_YEARS
const rows = timed('make the register', () => makeRegister(SIXTY_YEARS))
const built = timed('build the history', () => buildHistory(rows))
if (!built.ok) throw new Error(`expected a sound register, found ${JSON.stringify(built.issues[0])}`)
const history = built.value
console.log(
  `           ${history.units.length} units, ${history.changes.size} changes, ${history.transfers.length} transfers`,
)
timed('lint it', () => [...lintRegister(rows, history)])
const [first, last] = [`${firstYear}-06-01`, `${firstYear + years}-06-01`]
for (const [from, to] of [
  [first, last],
  [last, first],
] as const) {
  const units = history.list(from, { level: 'hundred' })
  const obliged = obligedUnits(history, from, new Set(units))
  const rules = { basis: 'population', decisions: true }
  const { targets, groups } = timed(`crosswalk ${from} → ${to}`, () =>
    buildCrosswalk(history, from, to, units, obliged, { rules }),
  )
  console.log(`           ${units.length} sources, ${targets.length} targets, ${groups.length} closed groups`)
}
