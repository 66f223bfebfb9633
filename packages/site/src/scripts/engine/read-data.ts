/// <reference lib="dom" />
/** Data as a script left it: plain, or deflated and written in base 64. */
export function readData<T extends object>(data: T | string): T | Uint8Array {
  if (typeof data !== 'string') return data
  const signs = atob(data)
  const bytes = new Uint8Array(signs.length)
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at)
  return bytes
}
