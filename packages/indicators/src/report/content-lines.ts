const MOST_OCTETS = 75

/** A text as the value of a content line (RFC 5545 3.3.11, RFC 6350 3.4): marks that part values are escaped, line breaks are `\n`. */
export function escapeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
}

/** Content lines as they stand in a file: ended by CR LF, folded so that none has more than 75 octets, no letter cut in two. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function fold(line: string): string {
  let [folded, octets] = ['', 0]
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return folded
}

/** Octets of a letter in UTF-8; half a letter becomes a replacement mark of three. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
