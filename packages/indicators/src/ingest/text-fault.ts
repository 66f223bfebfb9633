const ASCII = 0x80
/** Continuation bytes lie between these. */
const [LEAST, MOST] = [0x80, 0xbf]

/** Where bytes stop being UTF-8 text, a zero byte included (a sign of UTF-16); `null` when they are text to the end. */
export function textFault(bytes: Uint8Array): number | null {
  const fault = firstFault(bytes)
  const zero = bytes.indexOf(0)
  return zero < 0 ? fault : Math.min(fault ?? zero, zero)
}

/** The byte that cannot follow those before it; the end when the last letter is cut off. Nothing is decoded: files are large. */
function firstFault(bytes: Uint8Array): number | null {
  const { length } = bytes
  let at = 0
  while (at < length) {
    const lead = bytes[at] as number
    at += 1
    if (lead < ASCII) continue
    const more = continuations(lead)
    if (more === 0) return at - 1
    for (let left = more; left > 0; left -= 1, at += 1) {
      if (at === length) return length
      const byte = bytes[at] as number
      const isFirst = left === more
      if (byte < (isFirst ? leastAfter(lead) : LEAST) || byte > (isFirst ? mostAfter(lead) : MOST)) return at
    }
  }
  return null
}

/** How many bytes follow a first byte; none when no letter begins with it. */
function continuations(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
}

/** Letters are written as short as they can be, */
function leastAfter(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : LEAST
}

/** and halves of pairs and numbers beyond the last letter are none. */
function mostAfter(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : MOST
}
