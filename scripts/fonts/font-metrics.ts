import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkitten'

/** How often each letter comes in the text that widths are averaged over. */
export type LetterCounts = Readonly<Record<string, number>>

/** What decides where the text of a font stands: lengths in thousandths of an em. */
export interface FontMetrics {
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  /** The mean advance of the letters, each as often as it comes. */
  readonly width: number
}

/** Metrics of a font whose letters may lie in several files; a letter that none of them has counts as the letter without its marks. */
export function measureFont(files: readonly string[], letters: LetterCounts): FontMetrics {
  const fonts = files.map(readFont)
  const [first] = fonts
  if (!first) throw new Error('expected at least one file of a font')
  const thousandths = (length: number): number => (length * 1000) / first.unitsPerEm
  let [sum, count] = [0, 0]
  for (const [letter, times] of Object.entries(letters)) {
    sum += times * advanceOf(fonts, letter)
    count += times
  }
  return {
    ascent: round(thousandths(first.ascent)),
    descent: round(thousandths(-first.descent)),
    lineGap: round(thousandths(first.lineGap)),
    width: round(thousandths(sum / count)),
  }
}

function readFont(file: string): Font {
  const font = create(readFileSync(file))
  if (font.isCollection) throw new Error(`expected one font in ${file}, found several`)
  return font
}

function advanceOf(fonts: readonly Font[], letter: string): number {
  for (const each of [letter, letter.normalize('NFD').charAt(0)]) {
    const point = each.codePointAt(0) ?? 0
    const font = fonts.find((its) => its.hasGlyphForCodePoint(point))
    if (font) return font.glyphForCodePoint(point).advanceWidth
  }
  throw new Error(`expected the font to have the letter ${letter}`)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
