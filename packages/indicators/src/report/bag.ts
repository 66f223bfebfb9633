import { byText } from '../base/order.ts'
import type { BagFile, BagInfo } from '../model/bag.ts'

/** Reserved labels in the order of RFC 8493; others follow, by code unit. */
const LABELS: readonly string[] = [
  'Source-Organization',
  'Organization-Address',
  'Contact-Name',
  'Contact-Phone',
  'Contact-Email',
  'External-Description',
  'Bagging-Date',
  'External-Identifier',
  'Bag-Size',
  'Payload-Oxum',
  'Bag-Group-Identifier',
  'Bag-Count',
  'Internal-Sender-Identifier',
  'Internal-Sender-Description',
]

/** `bagit.txt`: version and encoding. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/**
 * `bag-info.txt`: a label and its value on one line each, labels in a fixed order, values of one label as they come. A line break within a
 * value becomes a space: folded lines have no one reading that gives it back.
 */
export function bagInfoText(info: BagInfo): string {
  const lines = info.map(([label, value]) => ({ label, value: value.replace(/\s+/gu, ' ').trim() }))
  const faulty = lines.find(({ label }) => !/^[^\s:][^\r\n:]*(?<!\s)$/.test(label))
  if (faulty) throw new Error(`"${faulty.label}" cannot be a label of bag-info.txt.`)
  const rank = (label: string): number => (LABELS.includes(label) ? LABELS.indexOf(label) : LABELS.length)
  lines.sort((a, b) => rank(a.label) - rank(b.label) || byText(a.label, b.label))
  return lines.map(({ label, value }) => `${label}: ${value}\n`).join('')
}

/** A manifest: checksum and way of each file, sorted by code unit. */
export function manifestText(files: readonly BagFile[]): string {
  const sorted = files.toSorted((a, b) => byText(a.path, b.path))
  return sorted.map(({ path, sha256 }) => `${sha256}  ${encodePath(path)}\n`).join('')
}

/** CR, LF and the percent sign are written as `%0D`, `%0A` and `%25`, nothing else (RFC 8493, 2.1.3). */
function encodePath(path: string): string {
  return path.replace(/[%\r\n]/g, (letter) => (letter === '%' ? '%25' : letter === '\r' ? '%0D' : '%0A'))
}
