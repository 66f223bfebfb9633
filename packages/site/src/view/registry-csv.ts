import { csvLine } from './csv-line.ts'
import type { Site } from './site.ts'

/** Units with all their versions, a version a line. */
export function* unitsCsv({ facts }: Site): Generator<string> {
  yield csvLine(['id', 'level', 'code', 'type', 'name', 'nameEn', 'parent', 'validFrom', 'validTo', 'change'])
  for (const { id, level, versions } of facts.register.units) {
    for (const { code, type, name, nameEn, parent, from, to, change } of versions) {
      yield csvLine([id, level, code, type, name, nameEn, parent, from, to, change])
    }
  }
}

/** Dated changes of units. */
export function* changesCsv({ facts }: Site): Generator<string> {
  yield csvLine(['id', 'kinds', 'inForce', 'operating', 'dateKind', 'instrument'])
  for (const { id, kinds, inForce, operating, dateKind, instrument } of facts.register.changes) {
    yield csvLine([id, kinds.join('|'), inForce, operating, dateKind, instrument])
  }
}

/** What one unit passed to another. */
export function* transfersCsv({ facts }: Site): Generator<string> {
  yield csvLine(['change', 'from', 'to', 'kind', 'area', 'population', 'evidence'])
  for (const { change, from, to, kind, area, population, evidence } of facts.register.transfers) {
    yield csvLine([change, from, to, kind, area, population, evidence])
  }
}

/** Amounts and shares that are known of what passed, a basis a line. */
export function* lineageCsv({ facts }: Site): Generator<string> {
  yield csvLine(['change', 'from', 'to', 'basis', 'amount', 'share'])
  for (const { change, from, to, amounts } of facts.register.transfers) {
    for (const { basis, amount, share } of amounts) yield csvLine([change, from, to, basis, amount, share])
  }
}
