import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** Methods whose figures are exact sums of whole units. */
const EXACT = new Set(['reported', 'summed'])

/** How many exact figures of ours a rival's file also holds, digit for digit; the first difference is an error. */
export async function compareResults(ours: string, theirs: string): Promise<number> {
  const rival = linesOf(theirs)
  const own = linesOf(ours)
  const header = ((await own.next()).value ?? '').split(',')
  const place = Object.fromEntries(header.map((name, at) => [name, at]))
  const cellOf = (cells: readonly string[], name: string): string => cells[place[name] ?? -1] ?? ''
  await rival.next()
  let figures = 0
  for await (const line of own) {
    const cells = line.split(',')
    if (!EXACT.has(cellOf(cells, 'method'))) continue
    const key = `${cellOf(cells, 'period')},${cellOf(cells, 'indicator')},${cellOf(cells, 'unit')}`
    const wanted = `${key},${cellOf(cells, 'value')}`
    let found = await rival.next()
    while (!found.done && !found.value.startsWith(`${key},`)) found = await rival.next()
    if (found.done || found.value !== wanted) {
      throw new Error(`expected ${wanted}, found ${found.done ? 'nothing' : found.value} in ${theirs}`)
    }
    figures += 1
  }
  if (figures === 0) throw new Error(`no exact figure in ${ours}`)
  return figures
}

async function* linesOf(path: string): AsyncGenerator<string, undefined> {
  for await (const line of createInterface({ input: createReadStream(path, { highWaterMark: 1 << 20 }) })) yield line
}
