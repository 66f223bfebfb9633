import type { ProfilePacket } from '../../generated/types.ts'
import { valueAt } from './item-path.ts'

/** Packets whose records are figures. */
const OF_FIGURES: readonly string[] = ['figures', 'listFigures', 'kpiData']

/**
 * Tells which figures a packet cannot carry: a value that is not there without a field for its reason or mark would look like one that
 * was forgotten, and the total of a closed group without a field for its members like the figure of a unit.
 */
export function withheldBy({ packet, fields }: ProfilePacket): (item: object) => boolean {
  if (!OF_FIGURES.includes(packet)) return () => false
  const sent = new Set(fields.map(({ path }) => path))
  const isThere = (item: object, path: string): boolean => ![undefined, null, ''].includes(textAt(item, path))
  return (item) => {
    if (isThere(item, 'members') && !sent.has('members')) return true
    if (isThere(item, 'value') || (isThere(item, 'text') && sent.has('text'))) return false
    return !sent.has(isThere(item, 'reason') ? 'reason' : 'state')
  }
}

function textAt(item: object, path: string): string | null | undefined {
  const value = valueAt(item, path)
  return value === null || value === undefined ? value : String(value)
}
