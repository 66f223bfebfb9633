import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, plainName } from '../../packages/indicators/src/base/text.ts'
import { patience, runs } from './runs.ts'

const letter = fc.oneof(
  fc.constantFrom(..."aAbB09đĐộỘơƯ ’'`ıİßŉΣσẛ", '\t', '\n', '\u00a0', '\u0301', '\u0323', '\ufeff', '🏙'),
  fc.integer({ min: 1, max: 0x2ff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x1e00, max: 0x1eff }).map((code) => String.fromCharCode(code)),
)
const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''))

/** Step by step, as folding is described: no marks, small letters, no strokes, one kind of quote, single blanks. */
function foldedByHand(whole: string): string {
  const bare = whole.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const plain = bare.replace(/đ/g, 'd').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ħ/g, 'h')
  return plain.replace(/[’'`]/g, "'").replace(/\s+/g, ' ').trim()
}

test(
  'folding letter by letter gives what folding the whole text gives',
  () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(fold(each)).toBe(foldedByHand(each))
      }),
      runs(300),
    )
  },
  patience,
)

test(
  'a name that is plain as it stands is left as it is, and every other one is made plain',
  () => {
    fc.assert(
      fc.property(text, (each) => {
        const blanks = each.normalize('NFC').replace(/\s+/g, ' ')
        expect(plainName(each)).toBe(blanks.replace(/(^| )0+(?=\d)/g, '$1').trim())
      }),
      runs(300),
    )
  },
  patience,
)
