import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { Finder, type Hit } from '../../packages/site/src/search/find.ts'
import { UnitTable } from '../../packages/site/src/search/table.ts'
import { parentName } from '../../packages/site/src/view/label.ts'
import { type SearchIndex, searchIndex } from '../../packages/site/src/view/search-index.ts'
import { lastVersion, type Site } from '../../packages/site/src/view/site.ts'
import { realRegister } from './real-register.ts'

let site: Site
let index: SearchIndex
let finder: Finder

beforeAll(async () => {
  Object.assign(process.env, realRegister())
  const { load } = await import('../../packages/site/src/load.ts')
  const { loadCheckSlice } = await import('../../packages/site/src/load-browser-data.ts')
  site = load()
  const forms = loadCheckSlice().forms.map(({ code, names, head }) => ({ code, names, number: head.number }))
  index = searchIndex(site, forms)
  finder = new Finder(index.now)
  finder.addPast(index.past)
})

const idOf = ({ table, row }: Hit): string => table.idOf(row)
const find = (query: string): readonly Hit[] => finder.find(query)
const ids = (query: string): readonly string[] => find(query).map(idOf)
const why = ({ rank: { scope, likeness, state } }: Hit): string => `${scope} ${likeness} ${state}`
/** The reasons of the hits in their order, each with how many hits it has. */
const reasons = (query: string): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const hit of find(query)) counts.set(why(hit), (counts.get(why(hit)) ?? 0) + 1)
  return [...counts]
}
const zipped = (value: unknown): number => gzipSync(JSON.stringify(value)).length

test('units of today, indicators, forms, documents, terms and pages are at most 40 kB, units that ended 105 kB', () => {
  expect(zipped(index.now)).toBeLessThanOrEqual(40_000)
  expect(zipped(index.past)).toBeLessThanOrEqual(105_000)
})

test('columns give back every unit with its id, code, name, units above and mark', () => {
  const tables = [
    new UnitTable(index.now.units, index.now.types, false),
    new UnitTable(index.past, index.now.types, true),
  ]
  const packed = tables.flatMap((table) => Array.from({ length: table.length }, (_, row) => table.row(row, 'vi')))
  expect(packed).toHaveLength(site.facts.register.units.length)
  const wrong = packed.filter(({ id, code, name, note, isEnded, hasNamesake }) => {
    const unit = site.unit(id)
    const version = lastVersion(unit)
    const expected = [
      version.code,
      version.name,
      parentName(site, unit, version),
      unit.to !== null,
      site.hasNamesake(unit),
    ]
    return JSON.stringify([code, name, note, isEnded, hasNamesake]) !== JSON.stringify(expected)
  })
  expect(wrong).toEqual([])
})

test('every name that a unit ever had leads to it', () => {
  const found = new Set(
    ['Thừa Thiên Huế', 'Thị xã Hòa Bình', 'Tỉnh Đồng Nai', 'Thành phố Đồng Nai'].flatMap((name) =>
      find(name)
        .filter(({ rank }) => rank.scope === 'whole')
        .map((hit) => `${name} → ${idOf(hit)} ${hit.rank.state} ${hit.formerName}`),
    ),
  )
  expect([...found]).toEqual([
    'Thừa Thiên Huế → 46-1 former Tỉnh Thừa Thiên Huế',
    'Thị xã Hòa Bình → 148-1 ended Thị xã Hòa Bình',
    'Tỉnh Đồng Nai → 75-2 former Tỉnh Đồng Nai',
    'Tỉnh Đồng Nai → 75-1 ended ',
    'Thành phố Đồng Nai → 75-2 current ',
  ])
})

test('“91”: the holder of the code today, the one before it, then the ended districts whose codes begin so, by code', () => {
  expect(ids('91')).toEqual([
    ...['91-2', '91-1', '910-2', '910-1', '911-1', '912-1', '913-1', '914-1', '916-1', '917-1', '918-1', '919-1'],
  ])
  expect(reasons('91')).toEqual([
    ['whole code current', 1],
    ['whole code ended', 1],
    ['begun code ended', 10],
  ])
})

test('“Kien Giang”: no name has these letters, folded the ended province comes before the ended township', () => {
  expect(ids('Kien Giang')).toEqual(['91-1', '19249-1'])
  expect(reasons('Kien Giang')).toEqual([['whole folded ended', 2]])
})

test('“An Giang cu”: only the province that ended; without “cu” the one of today stands before it', () => {
  expect(ids('An Giang cu')).toEqual(['89-1'])
  expect(ids('An Giang (cũ)')).toEqual(['89-1'])
  expect(ids('an giang moi')).toEqual(['91-2'])
  expect(ids('An Giang')).toEqual(['91-2', '89-1'])
})

test('“hoa binh”: the same letters without tones; five of today by code, then those that ended: provinces, districts, communes', () => {
  expect(ids('hoa binh').slice(0, 14)).toEqual([
    ...['04795-2', '11533-2', '27211-2', '29830-2', '31891-2'],
    ...['17-2', '17-1', '148-4', '148-3', '148-2', '148-1', '961-1', '04825-2', '04825-1'],
  ])
  expect(reasons('hoa binh')).toEqual([
    ['whole plain current', 5],
    ['whole plain ended', 31],
    ['words plain ended', 3],
  ])
})

test('“duong”: a word of 37 units of today by code, then of those that ended, provinces first; nothing has just these letters', () => {
  const units = find('duong').filter(({ table, row }) => table.kindOf(row) === 'unit')
  expect(units.map(idOf).slice(0, 6)).toEqual(['00700-2', '00865-2', '01012-2', '01525-3', '02191-2', '02536-2'])
  expect(units.map(idOf).slice(37, 39)).toEqual(['30-1', '74-1'])
  expect(units.map(why).slice(36, 38)).toEqual(['words folded current', 'words folded ended'])
  expect(units).toHaveLength(37 + 139)
})

test('“đường”: names with these very letters, today’s then ended, before Dương and Dưỡng', () => {
  expect(ids('đường').slice(0, 8)).toEqual([
    ...['00700-2', '00865-2', '01012-2', '02671-2', '06946-2', '10972-2', '12133-2', '26347-2'],
  ])
  const units = find('đường').filter(({ table, row }) => table.kindOf(row) === 'unit')
  expect(units.slice(0, 30).every(({ rank }) => rank.likeness === 'toned')).toBe(true)
  expect(units.slice(30).every(({ rank }) => rank.likeness === 'folded')).toBe(true)
  expect(units.map(idOf).slice(30, 32)).toEqual(['01525-3', '02191-2'])
})

test('“P. 1”: wards alone; 46 named 1, all ended, then of today those with the word 1, then ended ones, then 10, 11, 12', () => {
  expect(ids('P. 1').slice(0, 4)).toEqual(['19333-1', '19357-1', '22015-2', '22015-1'])
  expect(ids('P. 1').slice(46, 50)).toEqual(['00694-2', '06712-3', '24823-2', '31480-2'])
  expect(reasons('P. 1').slice(0, 2)).toEqual([
    ['whole toned ended', 46],
    ['words toned current', 4],
  ])
  expect(find('P. 1').every(({ table, row }) => table.row(row, 'vi').type === 'Phường')).toBe(true)
  for (const same of ['P.1', 'p1', 'Phường 1', 'phuong 01']) expect([same, ids(same)]).toEqual([same, ids('P. 1')])
})

test('namesakes are told apart by the unit above, after a comma', () => {
  expect(ids('phuong 1, bao loc')).toEqual(['24823-1'])
  expect(ids('Xã Tân An, Tuyên Quang')).toEqual(['02320-2', '02320-1'])
})

test('text that comes decomposed finds what composed text finds', () => {
  for (const query of ['đường', 'Hòa Bình', 'Hoà Bình', 'Thừa Thiên Huế', 'phường 1'])
    expect([query, ids(query.normalize('NFD'))]).toEqual([query, ids(query)])
})

test('documents, forms, indicators and pages are found by number, code or words', () => {
  expect(ids('202/2025/QH15')).toEqual(['/lich-su/202-2025-qh15/'])
  expect(ids('13a/btp')[0]).toBe('/kiem-tra-tep/')
  expect(ids('population-density')[0]).toBe('/chi-tieu/population-density/')
  expect(ids('mật độ dân số')[0]).toBe('/chi-tieu/population-density/')
  expect(ids('mat do dan so')[0]).toBe('/chi-tieu/population-density/')
})
