/** Ranges of letters that move a cursor, colour, ring or turn the direction of what a terminal shows; a line break does not. */
const STEERING: readonly (readonly [number, number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
]

/** The first letter of a text that would steer a terminal, as `U+001B`; `null` when there is none. */
export function steeringLetter(text: string): string | null {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (STEERING.some(([from, to]) => code >= from && code <= to)) {
      return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    }
  }
  return null
}
