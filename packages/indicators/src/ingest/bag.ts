import type { BagFile } from '../model/bag.ts'

/** What a line of a tag file may have wrong. */
export type TagFault = 'version' | 'encoding' | 'line' | 'checksum' | 'escape'

/** A line of a tag file that does not follow RFC 8493; lines count from 1. */
export interface TagLineFault {
  readonly line: number
  readonly fault: TagFault
}

/** What was read of a tag file, and every line that could not be. */
export interface TagReading<T> {
  readonly value: T
  readonly faults: readonly TagLineFault[]
}

/** Lines end in LF, CR or both (RFC 8493, 2.1.3), the last one need not end. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Reads `bagit.txt`: which version of BagIt a bag says it follows. */
export function readBagDeclaration(text: string): TagReading<string> {
  const [first = '', second = '', ...more] = linesOf(text)
  const version = /^BagIt-Version:\s*(\d+\.\d+)\s*$/.exec(first)?.[1] ?? ''
  const faults: TagLineFault[] = []
  if (version !== '1.0' && version !== '0.97') faults.push({ line: 1, fault: 'version' })
  if (!/^Tag-File-Character-Encoding:\s*UTF-8\s*$/i.test(second)) faults.push({ line: 2, fault: 'encoding' })
  if (more.length > 0) faults.push({ line: 3, fault: 'line' })
  return { value: version, faults }
}

/** Reads `bag-info.txt`: a line that begins with a space or a tab goes on with the value before it. */
export function readBagInfo(text: string): TagReading<readonly (readonly [label: string, value: string])[]> {
  const value: [label: string, value: string][] = []
  const faults: TagLineFault[] = []
  for (const [at, line] of linesOf(text).entries()) {
    const before = value.at(-1)
    const own = /^([^\s:][^:]*):(.*)$/.exec(line)
    if (/^[ \t]/.test(line) && before) before[1] = `${before[1]} ${line.trim()}`.trim()
    else if (own) value.push([(own[1] ?? '').trim(), (own[2] ?? '').trim()])
    else if (line !== '') faults.push({ line: at + 1, fault: 'line' })
  }
  return { value, faults }
}

/** Reads a manifest of SHA-256 checksums; what is listed twice is given twice. */
export function readManifest(text: string): TagReading<readonly BagFile[]> {
  const value: BagFile[] = []
  const faults: TagLineFault[] = []
  for (const [at, line] of linesOf(text).entries()) {
    const [, checksum = '', starred, plain = ''] = /^(\S+)[ \t]+(?:\*(.+)|([^ \t*].*))$/.exec(line) ?? []
    const path = starred ?? plain
    if (path === '') faults.push({ line: at + 1, fault: 'line' })
    else if (!/^[0-9a-f]{64}$/i.test(checksum)) faults.push({ line: at + 1, fault: 'checksum' })
    else if (/%(?!0A|0D|25)/i.test(path)) faults.push({ line: at + 1, fault: 'escape' })
    else value.push({ path: decodePath(path), sha256: checksum.toLowerCase() })
  }
  return { value, faults }
}

function decodePath(path: string): string {
  return path.replace(/%(0A|0D|25)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
