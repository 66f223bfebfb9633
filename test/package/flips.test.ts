import { describe, expect, test } from 'vitest'
import { toyPackage, verifyBytes } from './toy-package.ts'

const LONG = process.env.CHITIEU_LONG !== undefined
const FLIPS = LONG ? 1000 : 60
const toy = await toyPackage()

/** Bits of the package, from a seed. */
function* bits(count: number, seed: number): Generator<number> {
  let state = seed
  for (let i = 0; i < count; i += 1) {
    state = (state * 48_271) % 2_147_483_647
    yield state % (toy.bytes.length * 8)
  }
}

async function refusal(bit: number): Promise<string> {
  const bytes = Buffer.from(toy.bytes)
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  const issues = await verifyBytes(bytes, toy.path)
  const named = issues.filter(({ args }) => ['entry', 'part', 'tag', 'limit'].some((name) => name in args))
  return named.length > 0 ? 'refused' : `bit ${bit} passes: ${JSON.stringify(issues)}`
}

describe('a single bit that turned', () => {
  test(`is refused and its entry or part is named, ${FLIPS} times of ${FLIPS}`, async () => {
    const found = new Set<string>()
    for (const bit of bits(FLIPS, 20_250_701)) found.add(await refusal(bit))
    expect([...found]).toEqual(['refused'])
  })

  const ends = toy.entries.map(({ name }) => {
    const next = toy.bytes.indexOf('PK\x03\x04', toy.bytes.indexOf(name) + 1, 'latin1')
    const directory = toy.bytes.indexOf('PK\x01\x02', 0, 'latin1')
    return [name, (next < 0 ? directory : next) - 1] as const
  })

  test.each(ends)(
    'is refused in the last byte of %s, where the packed data may have bits that mean nothing',
    async (_, at) => {
      for (let bit = 0; bit < 8; bit += 1) expect(await refusal(at * 8 + bit)).toBe('refused')
    },
  )

  test.each(['local headers', 'directory'])('is refused in any bit of one of the %s', async (part) => {
    const mark = part === 'directory' ? 'PK\x01\x02' : 'PK\x03\x04'
    const start = toy.bytes.lastIndexOf(mark, undefined, 'latin1')
    const step = LONG ? 1 : 23
    for (let bit = 0; bit < 46 * 8; bit += step) expect(await refusal(start * 8 + bit)).toBe('refused')
  })
})
