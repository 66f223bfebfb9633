import type { AddressFacts, RedirectFacts } from './redirect-data.ts'

const ADDRESS = /^\/(?:(?:[A-Za-z0-9._~-]|\{[A-Za-z]+\})+\/)*(?:(?:[A-Za-z0-9._~-]|\{[A-Za-z]+\})+\.[a-z0-9]+)?$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
const SLOTS: readonly string[] = ['language', 'unit', 'formerUnit', 'indicator', 'instrument', 'day']

/** What is wrong with the lists of old addresses, each fault with its file and row. */
export function redirectFaults({ addresses, known }: RedirectFacts): readonly string[] {
  const seen = new Set<string>()
  return [
    ...addresses.flatMap((row) => [...addressFaults(row, seen)].map((fault) => `addresses.csv:${row.row}: ${fault}`)),
    ...known.flatMap((row) => {
      const faults = [...shapeFaults('address', row.address), ...(row.source === '' ? ['source is empty'] : [])]
      return faults.map((fault) => `known-addresses.csv:${row.row}: ${fault}`)
    }),
  ]
}

function* addressFaults(row: AddressFacts, seen: Set<string>): Generator<string> {
  yield* shapeFaults('from', row.from)
  if (row.to !== null) yield* shapeFaults('to', row.to)
  if (row.related !== '') yield* shapeFaults('related', row.related)
  if (row.from === row.to) yield `from and to are the same: ${row.from}`
  if (seen.has(row.from)) yield `${row.from} stands twice`
  seen.add(row.from)
  if (!DATE.test(row.date)) yield `expected a date, found "${row.date}"`
  for (const name of ['decidedBy', 'source'] as const) if (row[name] === '') yield `${name} is empty`
  if (row.to === null && (row.reason.vi === '' || row.reason.en === ''))
    yield 'a withdrawn page needs reasonVi and reasonEn'
  for (const slot of slotsOf(row.to ?? '')) {
    const given = slot === 'unit' ? 'formerUnit' : slot
    if (!slotsOf(row.from).includes(given)) yield `to has {${slot}}, from has no {${given}}`
  }
}

function* shapeFaults(name: string, address: string): Generator<string> {
  if (!ADDRESS.test(address)) yield `${name} is no address of this site: "${address}"`
  for (const slot of slotsOf(address))
    if (!SLOTS.includes(slot)) yield `${name} has {${slot}}, known are ${SLOTS.join(', ')}`
}

function slotsOf(address: string): readonly string[] {
  return [...address.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)
}
