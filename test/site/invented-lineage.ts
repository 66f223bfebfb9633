import type { RegisterFacts, TransferFacts, UnitFacts, VersionFacts } from '../../packages/site/src/view/site-data.ts'

const stand = (code: string, parent: string | null, from: string | null, to: string | null): VersionFacts => ({
  ...{ code, name: code, type: 'Unit', parent, from, to, change: null, continuity: null, dateKind: null, nameEn: null },
})

const levels: Readonly<Record<number, string>> = { 1: 'country', 2: 'province', 3: 'commune' }

/** `unit('103-1', ['10-1', null, '2020'], ['20-2', '2020', null])`: its parents with the years in which it stood under them. */
function unit(id: string, ...stands: readonly (readonly [string | null, string | null, string | null])[]): UnitFacts {
  const code = id.slice(0, id.indexOf('-'))
  const day = (year: string | null): string | null => (year === null ? null : `${year}-01-01`)
  const versions = stands.map(([parent, from, to]) => stand(code, parent, day(from), day(to)))
  const level = levels[code.length === 1 ? 1 : code.length] ?? ''
  return { id, level, versions, from: versions[0]?.from ?? null, to: versions.at(-1)?.to ?? null }
}

/** What one unit passed to another. */
export const passed = (from: string, to: string | null, kind: TransferFacts['kind']): TransferFacts => ({
  ...{ change: 'a change', from, to, kind, area: null, population: null, evidence: 'official', amounts: [] },
})

/**
 * Who stood where: in 2020 the provinces 10 and 20 became 20-2, to which 30 gave a part of its commune 303; before, in 2010, 10
 * had given its commune 104 to 40 and had taken 105 from it, of which 106 had been a part; 107 of 10 ended with no heir that is known.
 */
export const INVENTED: RegisterFacts = {
  name: 'Invented country',
  levels: ['country', 'province', 'commune'],
  sources: [],
  bases: new Map(),
  units: [
    unit('C-1', [null, null, null]),
    unit('10-1', ['C-1', null, '2020']),
    unit('20-1', ['C-1', null, '2020']),
    unit('20-2', ['C-1', '2020', null]),
    unit('30-1', ['C-1', null, null]),
    unit('40-1', ['C-1', null, null]),
    unit('101-1', ['10-1', null, '2020']),
    unit('101-2', ['20-2', '2020', null]),
    unit('102-1', ['10-1', null, '2020']),
    unit('104-1', ['10-1', null, '2010'], ['40-1', '2010', null]),
    unit('105-1', ['40-1', '2005', '2010'], ['10-1', '2010', '2020']),
    unit('106-1', ['40-1', null, '2005']),
    unit('107-1', ['10-1', null, '2015']),
    unit('201-1', ['20-1', null, '2020']),
    unit('201-2', ['20-2', '2020', null]),
    unit('301-1', ['30-1', null, null]),
    unit('303-1', ['30-1', null, '2020']),
    unit('303-2', ['30-1', '2020', null]),
    unit('401-1', ['40-1', null, null]),
    unit('402-1', ['40-1', null, '2005']),
  ],
  changes: [],
  transfers: [
    passed('10-1', '20-2', 'whole'),
    passed('20-1', '20-2', 'whole'),
    passed('101-1', '101-2', 'whole'),
    passed('102-1', '101-2', 'part'),
    passed('102-1', '201-2', 'part'),
    passed('105-1', '101-2', 'whole'),
    passed('106-1', '105-1', 'part'),
    passed('106-1', '401-1', 'part'),
    passed('402-1', '401-1', 'whole'),
    passed('107-1', null, 'undetermined'),
    passed('201-1', '201-2', 'whole'),
    passed('303-1', '201-2', 'part'),
    passed('303-1', '303-2', 'part'),
  ],
  instruments: [],
  beyond: { units: [], transfers: [], changes: [] },
}
