/** Where bytes stop being UTF-8 text, a zero byte included (a sign of UTF-16); `null` when they are text to the end. */
export function textFault(bytes: Uint8Array): number | null {
  const zero = bytes.indexOf(0)
  if (!isText(bytes, bytes.length, false)) {
    const at = firstFault(bytes)
    return zero < 0 ? at : Math.min(at, zero)
  }
  return zero < 0 ? null : zero
}

/** The end of the longest beginning that may still become text, by halving. */
function firstFault(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (isText(bytes, middle, true)) good = middle
    else bad = middle
  }
  return isText(bytes, bad, true) ? bytes.length : good
}

function isText(bytes: Uint8Array, length: number, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream })
    return true
  } catch {
    return false
  }
}
