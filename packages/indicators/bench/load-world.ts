/** Reads what submissions are checked against and looks up every code of a list, in a process of its own: `node bench/load-world.ts DATA`. */
import { readCheckWorld } from '../src/node/read-check-world.ts'

const LIST_DATE = '2025-06-30'
const ROUNDS = 50

const [folder = ''] = process.argv.slice(2)
const start = performance.now()
const world = readCheckWorld(folder)
const loaded = performance.now()
if (!world.ok) throw new Error(JSON.stringify(world.issues.slice(0, 3)))
const { history } = world.value
const codes = history.list(LIST_DATE).map((unit) => history.version(unit, LIST_DATE).code)
const begun = performance.now()
let found = 0
for (let round = 0; round < ROUNDS; round += 1) {
  for (const code of codes) if (history.resolve(code, LIST_DATE).kind === 'found') found += 1
}
const seconds = (performance.now() - begun) / 1000
process.stdout.write(
  JSON.stringify({ milliseconds: loaded - start, lookups: (codes.length * ROUNDS) / seconds, found }),
)
