/** `npm run bench -- --only crosswalk`: ten thousand invented units through sixty years of changes, forth and back. */
import { buildCrosswalk } from '../src/aggregate/crosswalk.ts'
import { obligedUnits } from '../src/aggregate/list-plans.ts'
import { buildHistory } from '../src/model/build-history.ts'
import { lintRegister } from '../src/validate/lint-register.ts'
import { makeRegister, SIXTY_YEARS } from './make-register.ts'
import { median } from './measure.ts'
import { load, print } from './print.ts'

/** Prints medians; a history is built anew for every run, since it remembers what it was asked. */
export function benchSixtyYears(runs: number): void {
  const { firstYear, years } = SIXTY_YEARS
  const rows = makeRegister(SIXTY_YEARS)
  const [first, last] = [`${firstYear}-06-01`, `${firstYear + years}-06-01`]
  const times = new Map<string, number[]>()
  const timed = <T>(what: string, step: () => T): T => {
    const start = performance.now()
    const made = step()
    times.set(what, [...(times.get(what) ?? []), performance.now() - start])
    return made
  }
  for (let run = 0; run < runs; run += 1) {
    const built = timed('read the history', () => buildHistory(rows))
    if (!built.ok) throw new Error(`expected a sound register, found ${JSON.stringify(built.issues[0])}`)
    const history = built.value
    if (run === 0) {
      const { units, changes, transfers } = history
      print(`${units.length} units, ${changes.size} changes, ${transfers.length} transfers in ${years} years`)
    }
    timed('lint it', () => [...lintRegister(rows, history)])
    for (const [from, to] of [
      [first, last],
      [last, first],
    ] as const) {
      const units = history.list(from, { level: 'hundred' })
      const obliged = obligedUnits(history, from, new Set(units))
      const options = { rules: { basis: 'population', decisions: true } }
      const { sources, targets, groups } = timed(`crosswalk ${from} → ${to}`, () =>
        buildCrosswalk(history, from, to, units, obliged, options),
      )
      if (run === 0)
        print(`${from} → ${to}: ${sources.length} sources, ${targets.length} targets, ${groups.length} closed groups`)
    }
  }
  print(`\nmedians of ${runs}; load ${load()}`)
  for (const [what, all] of times) print(`${median(all).toFixed(0).padStart(6)} ms  ${what}`)
}
