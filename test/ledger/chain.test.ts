import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerEntry } from '../../packages/indicators/src/generated/types.ts'
import { CHAIN_START, chainEntries, ledgerLine, unsealLine } from '../../packages/indicators/src/model/ledger-entry.ts'
import { readLedger } from '../../packages/indicators/src/model/read-ledger.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { isLong, patience, runs } from '../invariants/runs.ts'
import { accepted, checked, closed, occasion, received } from './toy-ledger.ts'

const first = chainEntries([received('a'), received('b', { subject: '30283-1' })], occasion(), CHAIN_START, sha256)
const last = first.at(-1) as LedgerEntry
const second = chainEntries([checked('a'), accepted('a'), closed()], occasion('đủ số'), last, sha256)
const bytesOf = (entries: readonly LedgerEntry[]): Uint8Array =>
  new TextEncoder().encode(entries.map(ledgerLine).join(''))
const [one, whole] = [bytesOf(first), bytesOf([...first, ...second])]
const codes = (bytes: Uint8Array): readonly string[] => readLedger(bytes, sha256).issues.map(({ code }) => code)

describe('an entry', () => {
  const example = JSON.parse(
    readFileSync(new URL('../../schemas/ledger-entry.schema.json', import.meta.url), 'utf8'),
  ) as { readonly examples: readonly [LedgerEntry] }

  test('carries the SHA-256 of its own line without the hash', () => {
    const [entry] = example.examples
    const { hash, ...content } = entry
    expect(hash).toBe(createHash('sha256').update(JSON.stringify(content)).digest('hex'))
    expect(unsealLine(JSON.stringify(entry))).toEqual({ content: JSON.stringify(content), hash })
    expect(readLedger(bytesOf([entry]), sha256)).toMatchObject({ entries: [entry], issues: [] })
  })

  test('names the one before, and says how many of the same writing follow', () => {
    const all = [...first, ...second]
    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(all.map(({ remaining }) => remaining)).toEqual([1, 0, 2, 1, 0])
    expect(all[0]?.previous).toBe('0'.repeat(64))
    for (const [at, entry] of all.slice(1).entries()) expect(entry.previous).toBe(all[at]?.hash)
  })

  test('the same acts at the same moment give the same bytes', () => {
    const again = chainEntries([received('a'), received('b', { subject: '30283-1' })], occasion(), CHAIN_START, sha256)
    expect(bytesOf(again)).toEqual(one)
    const later = chainEntries([received('a')], occasion('', '2025-04-09T08:00:01+07:00'), CHAIN_START, sha256)
    expect(later[0]?.hash).not.toBe(first[0]?.hash)
  })
})

describe('a ledger that was stopped half-way', () => {
  test('cut after any byte of its last writing it holds the one before, and says what it dropped', () => {
    for (let length = one.length + 1; length < whole.length; length += 1) {
      const reading = readLedger(whole.subarray(0, length), sha256)
      expect(reading).toMatchObject({ entries: first, end: one.length })
      expect(reading.issues).toMatchObject([
        { code: 'ledger-tail-cut', severity: 'warning', args: { bytes: length - one.length } },
      ])
    }
    expect(readLedger(one, sha256)).toEqual({ entries: first, issues: [], end: one.length })
  })

  test('cut anywhere in its first writing is an empty ledger', () => {
    expect(readLedger(one.subarray(0, one.length - 1), sha256)).toMatchObject({ entries: [], end: 0 })
    expect(readLedger(new Uint8Array(0), sha256)).toEqual({ entries: [], issues: [], end: 0 })
  })

  test('zeros that a power cut left at its end are dropped as well', () => {
    const zeros = new Uint8Array(whole.length + 100)
    zeros.set(whole)
    expect(readLedger(zeros, sha256)).toMatchObject({ entries: [...first, ...second], end: whole.length })
    expect(codes(zeros)).toEqual(['ledger-tail-cut'])
  })
})

describe('a ledger that was changed after it was written', () => {
  const isFound = (at: number, bit: number): boolean => {
    const changed = whole.slice()
    changed[at] = (changed[at] ?? 0) ^ (1 << bit)
    return readLedger(changed, sha256).issues.some(({ severity }) => severity === 'error')
  }

  test('every flipped bit is an error, also in the last entry and in the line ends', { timeout: patience }, () => {
    const missed = whole.reduce<string[]>((found, _, at) => {
      const bits = isLong ? [0, 1, 2, 3, 4, 5, 6, 7] : [(at * 5) % 8]
      for (const bit of bits) if (!isFound(at, bit)) found.push(`${at}/${bit}`)
      return found
    }, [])
    expect(missed).toEqual([])
  })

  test('so are bytes changed, put in or taken out anywhere', { timeout: patience }, () => {
    const place = fc.nat({ max: whole.length - 2 })
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom('change', 'insert', 'remove'),
        (at, by, how) => {
          const rest = whole.subarray(how === 'insert' ? at : at + 1)
          const own = how === 'remove' ? [] : [how === 'change' ? (whole[at] ?? 0) ^ by : by]
          const changed = new Uint8Array([...whole.subarray(0, at), ...own, ...rest])
          const isSame = changed.length === whole.length && changed.every((byte, index) => byte === whole[index])
          return isSame || readLedger(changed, sha256).issues.some(({ severity }) => severity === 'error')
        },
      ),
      runs(500),
    )
  })

  test.each([
    ['an entry taken out', [0, 2, 3, 4]],
    ['two entries that changed places', [0, 2, 1, 3, 4]],
    ['an entry that stands twice', [0, 1, 1, 2, 3, 4]],
    ['its beginning cut off', [2, 3, 4]],
  ])('%s breaks the chain', (_, order) => {
    const all = [...first, ...second]
    expect(codes(bytesOf(order.flatMap((at) => all[at] ?? [])))).toContain('ledger-chain-broken')
  })

  test('an entry written anew with a hash that fits does not fit the next one', () => {
    const [, other] = chainEntries(
      [received('a'), received('c', { subject: '30283-1' })],
      occasion(),
      CHAIN_START,
      sha256,
    )
    const [kept] = first
    if (!kept || !other) throw new Error('expected two entries')
    expect(readLedger(bytesOf([kept, other, ...second]), sha256).issues).toMatchObject([
      { code: 'ledger-chain-broken', args: { entry: 3, expected: other.hash, found: last.hash }, place: { row: 3 } },
    ])
  })

  test('a writing that says too little follows is found', () => {
    const [kept] = first
    if (!kept) throw new Error('expected an entry')
    const foreign = chainEntries([received('b', { subject: '30283-1' }), checked('a')], occasion(), kept, sha256)
    expect(codes(bytesOf([kept, ...foreign]))).toEqual(['ledger-chain-broken'])
  })
})
