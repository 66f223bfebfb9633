import { safe } from './address.ts'
import type { Site } from './site.ts'

/** Tells whether an address is of a unit, a code, a document or a day outside the scope of the site: of a page or file that the site of the whole has. */
export function isBeyond(site: Site): (address: string) => boolean {
  const { units, changes } = site.facts.register.beyond
  const ids = new Set(units.map(({ id }) => safe(id)))
  const documents = new Set(changes.flatMap(({ instrument }) => (instrument === null ? [] : [safe(instrument)])))
  const days = new Set(changes.map(({ operating }) => operating))
  for (const id of site.changesByInstrument.keys()) documents.delete(safe(id))
  for (const date of site.changesByDate.keys()) days.delete(date)
  return (address) => {
    const [, ...parts] = address.split('/')
    const [first = '', kind = '', value = '', last = ''] = parts
    if (first === 'tai-ve' || first === 'api')
      return /\/(?:don-vi|units)\/[^/]+$/.test(address) && ids.has(stem(address))
    if (kind === 'don-vi' && value === 'ma') return isCodeBeyond(site, last)
    if (kind === 'don-vi') return ids.has(/^[^/]*?-\d+(?=-|$)/.exec(value)?.[0] ?? value)
    if (kind === 'lich-su') return value === 'ngay' ? days.has(last) : documents.has(value)
    return false
  }
}

function isCodeBeyond(site: Site, code: string): boolean {
  const holders = site.holdersByCode.get(code) ?? []
  return holders.length > 0 && !holders.some(({ unit }) => site.hasPage(unit))
}

/** The name of a file without its ending. */
function stem(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '')
}
