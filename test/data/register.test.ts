import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mintIds } from '../../packages/indicators/scripts/import/register/mint-ids.ts'

/** The committed register, read without the library: what the facts say, whatever the code makes of them. */
const root = join(import.meta.dirname, '../..')
const register = join(root, 'data/register')

type Row = Readonly<Record<string, string>>

function parse(text: string): Row[] {
  const lines = text.split('\n').filter(Boolean)
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '')
  const header = cells(lines[0] ?? '')
  return lines.slice(1).map((line) => {
    const row = cells(line)
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))
  })
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const file = (path: string): Row[] => parse(readFileSync(path, 'utf8'))
const folder = (name: string): Row[] =>
  readdirSync(join(register, name))
    .sort()
    .flatMap((one) => file(join(register, name, one)))

const units = folder('units')
const transfers = folder('transfers')
const weights = folder('weights')
const changes = new Map(file(join(register, 'changes.csv')).map((row) => [row.id ?? '', row]))
const exceptions = file(join(register, 'exceptions.csv'))
const instruments = new Set(file(join(register, 'instruments.csv')).map((row) => row.id))

interface State {
  readonly id: string
  readonly code: string
  readonly level: string
  readonly from: string
  readonly to: string
  readonly versions: readonly Row[]
}

const rowsById = groupBy(units, (row) => row.id ?? '')
const states = new Map(
  [...rowsById].map(([id, versions]): [string, State] => {
    const { code = '', level = '', validFrom = '' } = versions[0] ?? {}
    return [id, { id, code, level, from: validFrom, to: versions.at(-1)?.validTo ?? '', versions }]
  }),
)
const statesByCode = groupBy(states.values(), (state) => state.code)
const inForce = (span: { from: string; to: string }, date: string): boolean =>
  span.from <= date && (span.to === '' || date < span.to)
const list = (date: string, level: string): State[] =>
  [...states.values()].filter((state) => state.level === level && inForce(state, date))
const on = (code: string, date: string): State | undefined =>
  statesByCode.get(code)?.find((state) => inForce(state, date))
const versionOn = (state: State, date: string): Row | undefined =>
  state.versions.find((row) => inForce({ from: row.validFrom ?? '', to: row.validTo ?? '' }, date))
const operating = (row: Row): string => changes.get(row.change ?? '')?.operating ?? ''

const byFrom = groupBy(transfers, (row) => row.from ?? '')
const byTo = groupBy(transfers, (row) => row.to ?? '')
const NEW = '2025-07-01'
const newModel = transfers.filter((row) => operating(row) === NEW)

/** Codes on the list of 2025-07-01 that an old commune went to; a unit that continues goes to itself. */
function newCodes(oldCode: string): string[] {
  const old = on(oldCode, '2025-06-30')
  if (!old) throw new Error(`expected ${oldCode} on the list of 2025-06-30, found nothing`)
  if (inForce(old, NEW)) return [oldCode]
  return (byFrom.get(old.id) ?? []).map((row) => states.get(row.to ?? '')?.code ?? '').sort()
}

describe('lists', () => {
  test.each([
    ['2003-12-31', 61, 0, 0],
    ['2004-01-01', 64, 0, 0],
    ['2008-07-31', 64, 0, 0],
    ['2008-08-01', 63, 0, 0],
    ['2019-04-01', 63, 713, 11161],
    ['2025-06-30', 63, 696, 10035],
    ['2025-07-01', 34, 0, 3321],
    ['2026-04-30', 34, 0, 3321],
  ])('%s has %i provinces, %i districts, %i communes', (date, provinces, districts, communes) => {
    expect(list(date, 'country').length).toBe(1)
    expect(list(date, 'province').length).toBe(provinces)
    // Before the first snapshot only the provinces are known.
    if (date < '2019') return
    expect([list(date, 'district').length, list(date, 'commune').length]).toEqual([districts, communes])
  })

  test('a list never holds a code twice, and every unit has one parent of the level above it', () => {
    for (const date of ['2019-04-01', '2025-06-30', NEW, '2026-04-30']) {
      const all = [...states.values()].filter((state) => inForce(state, date))
      expect(new Set(all.map((state) => state.code)).size).toBe(all.length)
      for (const state of all) {
        if (state.level === 'country') continue
        const parent = states.get(versionOn(state, date)?.parent ?? '')
        const above =
          state.level === 'province' ? 'country' : state.level === 'commune' && date < NEW ? 'district' : 'province'
        expect(parent && inForce(parent, date) ? parent.level : `${state.id} on ${date}`).toBe(above)
      }
    }
  })

  test('the 3,321 new communes are 2,621 xã, 687 phường, 13 đặc khu; ten xã became phường on 2026-04-30', () => {
    const types = (date: string) => groupBy(list(date, 'commune'), (state) => versionOn(state, date)?.type ?? '')
    const count = (date: string) => ['Xã', 'Phường', 'Đặc khu'].map((type) => types(date).get(type)?.length)
    expect(count(NEW)).toEqual([2621, 687, 13])
    expect(count('2026-04-30')).toEqual([2611, 697, 13])
  })

  test('the class follows the type of the version; special zones have none', () => {
    const expected: Readonly<Record<string, string>> = { Phường: 'urban', 'Thị trấn': 'urban', Xã: 'rural' }
    for (const row of units) expect(row.class).toBe(row.level === 'commune' ? (expected[row.type ?? ''] ?? '') : '')
  })
})

describe('codes', () => {
  test.each([
    ['15', 'Tỉnh Yên Bái', 'Tỉnh Lào Cai'],
    ['24', 'Tỉnh Bắc Giang', 'Tỉnh Bắc Ninh'],
    ['44', 'Tỉnh Quảng Bình', 'Tỉnh Quảng Trị'],
    ['52', 'Tỉnh Bình Định', 'Tỉnh Gia Lai'],
    ['80', 'Tỉnh Long An', 'Tỉnh Tây Ninh'],
    ['82', 'Tỉnh Tiền Giang', 'Tỉnh Đồng Tháp'],
    ['91', 'Tỉnh Kiên Giang', 'Tỉnh An Giang'],
  ])('%s was %s and is %s', (code, before, after) => {
    const old = on(code, '2025-06-30')
    const now = on(code, NEW)
    expect([old?.id, now?.id]).toEqual([`${code}-1`, `${code}-2`])
    expect([old?.versions.at(-1)?.name, now?.versions[0]?.name]).toEqual([before, after])
  })

  test('only the seven changed their meaning: every other province code keeps its name on 2025-07-01', () => {
    const changed = list(NEW, 'province').filter(
      ({ code }) => on(code, '2025-06-30')?.versions.at(-1)?.name !== versionOn(on(code, NEW) as State, NEW)?.name,
    )
    expect(changed.map((state) => state.code).sort()).toEqual(['15', '24', '44', '52', '80', '82', '91'])
  })

  test.each([
    ['12', '2003-12-31', '12-1'],
    ['12', '2004-01-01', '12-2'],
    ['11', '2004-01-01', '11-1'],
    ['66', '2003-12-31', '66-1'],
    ['92', '1995-01-01', '92-1'],
    ['28', '2008-07-31', '28-1'],
    ['01', '2008-07-31', '01-1'],
    ['01', '2025-07-01', '01-2'],
  ])('%s on %s is %s', (code, date, id) => {
    expect(on(code, date)?.id).toBe(id)
  })

  test('Huế and Đồng Nai keep their unit when they become cities', () => {
    expect(on('46', '2024-12-31')?.id).toBe(on('46', '2025-01-01')?.id)
    expect(versionOn(on('46', '2024-12-31') as State, '2024-12-31')?.name).toBe('Tỉnh Thừa Thiên Huế')
    expect(versionOn(on('46', '2025-01-01') as State, '2025-01-01')?.name).toBe('Thành phố Huế')
    expect(on('75', '2026-04-29')?.id).toBe(on('75', '2026-04-30')?.id)
    expect(versionOn(on('75', '2026-04-30') as State, '2026-04-30')?.name).toBe('Thành phố Đồng Nai')
  })

  test('ids minted again from the states without ids are the same', () => {
    const shuffled = [...states.values()].sort(
      (a, b) => a.versions.length - b.versions.length || (a.code > b.code ? -1 : 1),
    )
    const lives = shuffled.map(({ code, from, to }) => ({ code, from, to }))
    const minted = mintIds(lives)
    expect(lives.map((life) => minted.get(life))).toEqual(shuffled.map((state) => state.id))
  })
})

describe('changes', () => {
  test('the two sides of a transfer meet on its day, and one change ends a state', () => {
    const ended = new Map<string, string>()
    for (const row of transfers) {
      const { from = '', to = '', change = '' } = row
      if (from) expect([from, states.get(from)?.to]).toEqual([from, operating(row)])
      if (to) expect([to, states.get(to)?.from]).toEqual([to, operating(row)])
      if (from) expect([from, ended.get(from) ?? change]).toEqual([from, change])
      if (from) ended.set(from, change)
    }
  })

  test('every change is one connected component', () => {
    for (const [change, rows] of groupBy(transfers, (row) => row.change ?? '')) {
      const reached = new Set([rows[0]?.from || `>${rows[0]?.to}`])
      for (let size = 0; size < reached.size; ) {
        size = reached.size
        for (const { from, to } of rows) {
          const ends = [from, to && `>${to}`].filter(Boolean) as string[]
          if (ends.some((end) => reached.has(end))) for (const end of ends) reached.add(end)
        }
      }
      expect([change, rows.every((row) => reached.has(row.from || `>${row.to}`))]).toEqual([change, true])
    }
  })

  test('every state that ends is ended by a transfer, but the 691 districts that had communes', () => {
    const silent = [...states.values()].filter((state) => state.to !== '' && !byFrom.has(state.id))
    expect(new Set(silent.map((state) => `${state.level} ${state.to}`))).toEqual(new Set([`district ${NEW}`]))
    expect(silent.length).toBe(696 - 5)
    for (const { code } of silent) expect(changes.get(`${NEW}-${code}`)?.kinds).toBe('abolish')
  })

  test('a merged unit is never abolished, and the dates of 2025 are legal', () => {
    for (const { id = '', kinds = '', operating: day, dateKind, inForce: force } of changes.values()) {
      if (kinds.includes('merge')) expect([id, kinds.includes('abolish')]).toEqual([id, false])
      if (day !== NEW) continue
      expect([id, dateKind]).toEqual([id, 'legal'])
      if (byChange.has(id)) expect(['2025-06-12', '2025-06-16']).toContain(force)
    }
  })
  const byChange = groupBy(transfers, (row) => row.change ?? '')

  test('every change and version names an instrument and a change that exist', () => {
    for (const { instrument } of changes.values()) if (instrument) expect(instruments.has(instrument)).toBe(true)
    for (const { change, id } of units) if (change) expect([id, changes.has(change)]).toEqual([id, true])
  })

  test('no part of unknown size carries a share: none is 0, 1 or 1/n', () => {
    expect(weights.every((row) => row.share === '' && row.amount !== '')).toBe(true)
  })
})

describe('2025-07-01', () => {
  const communeRows = newModel.filter((row) => (states.get(row.to ?? '')?.level ?? '') === 'commune')
  const fromCommunes = communeRows.filter((row) => states.get(row.from ?? '')?.level === 'commune')
  const oldCommunes = groupBy(fromCommunes, (row) => row.from ?? '')
  const splits = [...oldCommunes.values()].filter((rows) => rows.length > 1)
  const kept = list('2025-06-30', 'commune').filter((state) => inForce(state, NEW))

  test('132 communes and 11 provinces keep their territory and their unit', () => {
    expect(kept.length).toBe(132)
    expect(list('2025-06-30', 'province').filter((state) => inForce(state, NEW)).length).toBe(11)
  })

  test('132 continuations and 10,439 transfers make the 10,571 rows of the official table', () => {
    expect(communeRows.length).toBe(10_439)
    expect(communeRows.filter((row) => row.from === '').map((row) => states.get(row.to ?? '')?.code)).toEqual(['14698'])
    const districts = communeRows.filter((row) => states.get(row.from ?? '')?.level === 'district')
    expect(
      districts.map((row) => [row.kind, states.get(row.from ?? '')?.code, states.get(row.to ?? '')?.versions[0]?.type]),
    ).toEqual(['318', '471', '498', '536', '755'].map((code) => ['whole', code, 'Đặc khu']))
  })

  test('9,595 old communes go whole, 440 are split: 368 in two, 55 in three, 16 in four, 1 in five', () => {
    const whole = [...oldCommunes.values()].filter((rows) => rows.length === 1 && rows[0]?.kind === 'whole')
    expect(whole.length + kept.length).toBe(9595)
    expect(splits.length).toBe(440)
    expect([2, 3, 4, 5].map((n) => splits.filter((rows) => rows.length === n).length)).toEqual([368, 55, 16, 1])
    expect(splits.flat().length).toBe(970)
    expect(splits.flat().every((row) => row.kind === 'part')).toBe(true)
  })

  test('people of 59 splits are decided in full, of 16 in part, of the others unknown', () => {
    const full = splits.filter((rows) => rows.some((row) => row.population === 'all'))
    for (const rows of full) expect(rows.filter((row) => row.population !== 'none').length).toBe(1)
    const inPart = splits.filter((rows) => !full.includes(rows) && rows.some((row) => row.population === 'none'))
    expect([full.length, inPart.length, splits.length - full.length]).toEqual([59, 16, 381])
  })

  test('85 transfers carry land but no people', () => {
    expect(communeRows.filter((row) => row.population === 'none').length).toBe(85)
  })

  test('2,908 new communes are of whole transfers only, 413 have a part', () => {
    const parted = list(NEW, 'commune').filter((state) => (byTo.get(state.id) ?? []).some((row) => row.kind === 'part'))
    expect([3321 - parted.length, parted.length]).toEqual([2908, 413])
  })

  test('no commune crosses an old province, and each goes where its province goes', () => {
    const provinceOf = (state: State, date: string): State => {
      const parent = states.get(versionOn(state, date)?.parent ?? '') as State
      return parent.level === 'province' ? parent : provinceOf(parent, date)
    }
    for (const { from = '', to = '' } of communeRows) {
      if (!from) continue
      const old = provinceOf(states.get(from) as State, '2025-06-30')
      const now = inForce(old, NEW) ? old : states.get(byFrom.get(old.id)?.[0]?.to ?? '')
      expect([from, provinceOf(states.get(to) as State, NEW).id]).toEqual([from, now?.id])
    }
  })

  test('52 provinces merge whole into 23', () => {
    const rows = newModel.filter((row) => states.get(row.to ?? '')?.level === 'province')
    expect([rows.length, new Set(rows.map((row) => row.to)).size]).toEqual([52, 23])
    expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(['whole']))
  })

  test('all 72 cases in which other public mappings are wrong come out right', () => {
    const cases = file(join(root, 'test/data/mapping-cases.csv'))
    expect(cases.length).toBe(72)
    for (const { oldCode = '', claimedCode = '', claim, correctCodes = '' } of cases) {
      const codes = newCodes(oldCode)
      expect([oldCode, codes.join('|')]).toEqual([oldCode, correctCodes])
      expect([oldCode, claimedCode, codes.includes(claimedCode)]).toEqual([oldCode, claimedCode, claim === 'missing'])
    }
  })
})

describe('older breaks', () => {
  test('three provinces split on 2004-01-01 and Lào Cai cedes a district to Lai Châu, no share known', () => {
    const rows = transfers.filter((row) => operating(row) === '2004-01-01')
    expect(rows.map((row) => [row.from, row.to, row.kind])).toEqual([
      ['10-1', '10-2', 'part'],
      ['10-1', '12-2', 'part'],
      ['12-1', '11-1', 'part'],
      ['12-1', '12-2', 'part'],
      ['66-1', '66-2', 'part'],
      ['66-1', '67-1', 'part'],
      ['92-1', '92-2', 'part'],
      ['92-1', '93-1', 'part'],
    ])
    expect(changes.get('2004-01-01-10')?.instrument).toBe('22-2003-qh11')
  })

  test('Hà Tây goes whole to Hà Nội on 2008-08-01, Vĩnh Phúc and Hòa Bình cede a part', () => {
    const rows = transfers.filter((row) => row.change === '2008-08-01-01')
    expect(rows.map((row) => [row.from, row.to, row.kind])).toEqual([
      ['01-1', '01-2', 'whole'],
      ['17-1', '01-2', 'part'],
      ['17-1', '17-2', 'part'],
      ['26-1', '01-2', 'part'],
      ['26-1', '26-2', 'part'],
      ['28-1', '01-2', 'whole'],
    ])
    expect(changes.get('2008-08-01-01')?.instrument).toBe('15-2008-qh12')
  })
})

describe('census of 2019-04-01', () => {
  const census = file(join(root, 'data/observations/census-2019-communes.csv')).filter((row) => row.breakdown === '')
  const named = new Map(
    exceptions.filter((row) => row.listDate === '2019-04-01').map((row) => [row.code, row.unit ?? '']),
  )
  const unitOf = (code: string): string => named.get(code) ?? on(code, '2019-04-01')?.id ?? ''
  const people = (codes: readonly string[]): number =>
    census.filter((row) => codes.includes(row.unit ?? '')).reduce((sum, row) => sum + Number(row.value), 0)
  const old = (id: string): Row[] => (byFrom.get(id) ?? []).filter((row) => operating(row) < NEW)
  const reaches = (id: string, found: (row: Row) => boolean): boolean =>
    old(id).some((row) => found(row) || (row.to !== '' && reaches(row.to ?? '', found)))
  const codes = census.map((row) => row.unit ?? '')
  const unresolved = codes.filter((code) => reaches(unitOf(code), (row) => row.to === ''))

  test('its 11,165 units are the list and four named exceptions, 96,208,984 people', () => {
    expect([codes.length, people(codes)]).toEqual([11_165, 96_208_984])
    expect([...named.keys()].sort()).toEqual(['10597', '318', '471', '755'])
    const counted = new Set(codes.filter((code) => !named.has(code)))
    expect(counted).toEqual(new Set(list('2019-04-01', 'commune').map((state) => state.code)))
    expect(states.get('10597-1')?.to).toBe('2019-01-10')
  })

  test('113 communes with 848,109 people have a receiver that no source names', () => {
    expect([unresolved.length, people(unresolved)]).toEqual([113, 848_109])
    for (const code of unresolved) {
      const last =
        old(unitOf(code)).find((row) => row.to === '') ??
        old(old(unitOf(code))[0]?.to ?? '').find((row) => row.to === '')
      expect([code, last?.kind]).toEqual([code, 'undetermined'])
    }
  })

  test('86 of them, 662,909 people, have a bearer of their name as candidate; four more when numbers lose their zero', () => {
    const withNote = (notes: readonly string[]): string[] =>
      unresolved.filter((code) => reaches(unitOf(code), (row) => notes.includes(row.note ?? '')))
    const spelt = withNote(['name-bearer'])
    expect([spelt.length, people(spelt)]).toEqual([86, 662_909])
    const numbers = withNote(['name-bearer', 'name-bearer-number'])
    expect([numbers.length, people(numbers)]).toEqual([90, 716_167])
  })

  test('70 communes, 615,817 people, rest on an alias: one candidate, never called whole', () => {
    const rows = transfers.filter((row) => row.evidence === 'alias')
    expect(rows.every((row) => row.kind === 'undetermined' && row.to !== '')).toBe(true)
    const alias = codes.filter((code) =>
      rows.some((row) => row.from === unitOf(code) || reaches(unitOf(code), (one) => one === row)),
    )
    expect([rows.length, alias.length, people(alias)]).toEqual([70, 70, 615_817])
  })

  test('amounts of the census on whole transfers never exceed what was counted', () => {
    const amounts = weights.filter((row) => row.basis === 'population@2019' && operating(row) === NEW)
    const total = (length: number): number =>
      amounts
        .filter((row) => states.get(row.from ?? '')?.code.length === length)
        .reduce((sum, row) => sum + Number(row.amount), 0)
    expect(total(5) + total(3)).toBeLessThan(96_208_984)
    // The 52 provinces that merged: the nation without the eleven that did not.
    expect(amounts.filter((row) => states.get(row.from ?? '')?.level === 'province').length).toBe(52)
  })
})
