import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { places } from './load-places.ts'
import { readCsv } from './read-csv.ts'
import type { AddressFacts, KnownAddress, RedirectFacts } from './view/redirect-data.ts'
import { redirectFaults } from './view/redirect-faults.ts'

let loaded: RedirectFacts | null = null

/** The old addresses of the site and what became of them; a row that cannot be followed ends the build with what is wrong in it. */
export function loadRedirects(): RedirectFacts {
  loaded ??= readRedirects(join(places.data, 'redirects'))
  return loaded
}

function readRedirects(folder: string): RedirectFacts {
  const facts = {
    addresses: rowsOf(join(folder, 'addresses.csv')).map(addressOf),
    known: rowsOf(join(folder, 'known-addresses.csv')).map(knownOf),
  }
  const faults = redirectFaults(facts)
  if (faults.length > 0) throw new Error(`the redirects in ${folder} cannot be followed:\n${faults.join('\n')}`)
  return facts
}

type Row = Readonly<Record<string, string>>

function rowsOf(file: string): readonly Row[] {
  return existsSync(file) ? readCsv(readFileSync(file, 'utf8')) : []
}

function addressOf(row: Row, at: number): AddressFacts {
  return {
    row: at + 2,
    from: row.from ?? '',
    to: row.to === undefined || row.to === '' ? null : row.to,
    reason: { vi: row.reasonVi ?? '', en: row.reasonEn ?? '' },
    date: row.date ?? '',
    decidedBy: row.decidedBy ?? '',
    archived: row.archived ?? '',
    related: row.related ?? '',
    source: row.source ?? '',
  }
}

function knownOf(row: Row, at: number): KnownAddress {
  return { row: at + 2, address: row.address ?? '', since: row.since ?? '', source: row.source ?? '' }
}
