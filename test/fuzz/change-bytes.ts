import type { Dice } from './dice.ts'
import type { Change } from './target.ts'
import { NUMBERS, PIECES, TEXTS } from './tokens.ts'

/** Longer files are not made: they try patience, not readers. */
const LONGEST = 400_000
const encoder = new TextEncoder()

/** One to eight bits turned. */
export const flipBits: Change = (bytes, dice) => {
  const changed = bytes.slice()
  for (let left = 1 + dice.below(8); left > 0 && changed.length > 0; left -= 1) {
    const at = dice.below(changed.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << dice.below(8))
  }
  return changed
}

/** Some bytes that are whatever they are. */
export const writeNoise: Change = (bytes, dice) => {
  const noise = Uint8Array.from({ length: 1 + dice.below(12) }, () => dice.pick([0, 0xff, 0x80, dice.below(256)]))
  return replaced(bytes, dice.below(bytes.length + 1), dice.below(2) * noise.length, noise)
}

/** The beginning, the end, or all but a piece of the middle. */
export const cut: Change = (bytes, dice) => {
  const at = dice.below(bytes.length + 1)
  if (dice.isOneIn(3)) return bytes.slice(at)
  return dice.isOneIn(2) ? bytes.slice(0, at) : replaced(bytes, at, 1 + dice.below(64), new Uint8Array(0))
}

/** A piece that stands there two or many times. */
export const repeat: Change = (bytes, dice) => {
  const from = dice.below(bytes.length + 1)
  const piece = bytes.slice(from, from + 1 + dice.below(200))
  const times = dice.isOneIn(8) ? 1000 : 1 + dice.below(4)
  return replaced(bytes, from, 0, joined(Array.from({ length: times }, () => piece)))
}

/** The beginning of one file before the end of another. */
export const splice: Change = (bytes, dice, others) => {
  const other = dice.pick(others).bytes
  return joined([bytes.slice(0, dice.below(bytes.length + 1)), other.slice(dice.below(other.length + 1))])
}

/** A text that readers stumble over, put in or written over what was there. */
export const insertText =
  (grammar: keyof typeof PIECES): Change =>
  (bytes, dice) => {
    const piece = encoder.encode(dice.pick(dice.pick([TEXTS, NUMBERS, PIECES[grammar], PIECES[grammar]])))
    return replaced(bytes, dice.below(bytes.length + 1), dice.below(3) * dice.below(8), piece)
  }

/** The same text in another encoding, or with another mark before it. */
export const encodeOtherwise: Change = (bytes, dice) => {
  const text = new TextDecoder().decode(bytes)
  const own = Buffer.from(text, dice.pick(['utf16le', 'latin1', 'utf8']))
  const mark = dice.pick([[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]])
  const isSwapped = own.length % 2 === 0 && dice.isOneIn(3)
  return joined([Uint8Array.from(mark), isSwapped ? own.swap16() : own])
}

/** Every line end written otherwise. */
export const endLinesOtherwise: Change = (bytes, dice) => {
  const text = Buffer.from(bytes).toString('latin1')
  return Buffer.from(text.replaceAll('\n', dice.pick(['\r\n', '\r', '\n\r', '\n\n'])), 'latin1')
}

/** Changes that need no knowledge of what the bytes mean. */
export const BLIND: readonly Change[] = [flipBits, writeNoise, cut, repeat, splice]

/** Changes of a text of some grammar. */
export const textChanges = (grammar: keyof typeof PIECES): readonly Change[] => [
  ...BLIND,
  ...Array.from({ length: 5 }, () => insertText(grammar)),
  encodeOtherwise,
  endLinesOtherwise,
]

/** Bytes with some of them taken out and others put in their place. */
export function replaced(bytes: Uint8Array, at: number, length: number, piece: Uint8Array): Uint8Array {
  return joined([bytes.slice(0, at), piece, bytes.slice(at + length)])
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      LONGEST,
      pieces.reduce((sum, { length }) => sum + length, 0),
    ),
  )
  let at = 0
  for (const piece of pieces) {
    whole.set(piece.subarray(0, Math.max(0, whole.length - at)), Math.min(at, whole.length))
    at += piece.length
  }
  return whole
}

/** A file after one to four changes. */
export function spoil(
  bytes: Uint8Array,
  dice: Dice,
  { changes, samples }: { readonly changes: readonly Change[]; readonly samples: Parameters<Change>[2] },
): Uint8Array {
  let own = bytes
  for (let left = dice.pick([1, 1, 1, 2, 3, 4]); left > 0; left -= 1) own = dice.pick(changes)(own, dice, samples)
  return own
}
