import { expect, test } from 'vitest'
import { Finder } from '../../packages/site/src/search/find.ts'
import { codeLetters, foldedLetters, plainLetters, tonedLetters } from '../../packages/site/src/search/letters.ts'
import {
  type PackedNow,
  type PackedUnits,
  packCodes,
  packNumbers,
  unpackCodes,
  unpackNumbers,
} from '../../packages/site/src/search/packed.ts'
import { queryFromPath } from '../../packages/site/src/search/query-from-path.ts'
import { rankNumber, rankOf } from '../../packages/site/src/search/rank.ts'
import { anywhere, link, ownAddress } from '../../packages/site/src/view/address.ts'

test.each([
  ['Hoà', 'hòa', 'the tone may stand on either vowel'],
  ['THUỶ', 'Thủy', 'capitals and the place of the tone'],
  ['Phường 09', 'phường 9', 'a number without its leading zero'],
  ['Bà Rịa - Vũng Tàu', 'bà rịa vũng tàu', 'a dash is a blank'],
  ['Đắk R’Lấp', "đắk r'lấp", 'apostrophes fall away'],
] as const)('%s and %s are the same letters with the same tones: %s', (a, b, _why) => {
  expect(tonedLetters(a)).toBe(tonedLetters(b))
  expect(tonedLetters(a.normalize('NFD'))).toBe(tonedLetters(b))
})

test.each([
  ['Đường', 'đương', 'duong'],
  ['Hoà Bình', 'hoa binh', 'hoa binh'],
  ['Mỹ Lý', 'my ly', 'mi li'],
  ['Ấp Ân', 'âp ân', 'ap an'],
  ['Thừa Thiên Huế', 'thưa thiên huê', 'thua thien hue'],
] as const)('%s is %s without tones and %s without marks', (text, plain, folded) => {
  expect([plainLetters(text), foldedLetters(text)]).toEqual([plain, folded])
})

test('lines stay lines, so that a list is folded at once', () => {
  expect(foldedLetters('Xã Đông\nPhường 01\n\nMỹ - Lý')).toBe('xa dong\nphuong 1\n\nmi li')
  expect(codeLetters(' 01/2005/NĐ-CP ')).toBe('01/2005/nd-cp')
})

test('numbers and codes come back as they were packed', () => {
  for (const numbers of [[], [0], [5, 5, 5, 40, -1, -1, 0]])
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
  for (const codes of [[], ['VN'], ['00004', '00007', '001', '01', '1'], ['A', 'A']])
    expect(unpackCodes(packCodes(codes))).toEqual(codes)
})

test('a whole name comes before words, its likeness before whether it ended', () => {
  const order = [
    { scope: 'whole', likeness: 'code', state: 'current' },
    { scope: 'whole', likeness: 'code', state: 'ended' },
    { scope: 'whole', likeness: 'toned', state: 'current' },
    { scope: 'whole', likeness: 'toned', state: 'former' },
    { scope: 'whole', likeness: 'toned', state: 'ended' },
    { scope: 'whole', likeness: 'plain', state: 'current' },
    { scope: 'whole', likeness: 'folded', state: 'ended' },
    { scope: 'words', likeness: 'toned', state: 'current' },
    { scope: 'begun', likeness: 'toned', state: 'current' },
    { scope: 'scattered', likeness: 'toned', state: 'current' },
  ] as const
  const numbers = order.map(rankNumber)
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  expect(numbers.map(rankOf)).toEqual(order)
})

const TYPES = ['Ward', 'Commune'] as const

/** Units of an invented country, each with type, name and code. */
function units(rows: readonly (readonly [type: number, name: string, code: string])[], former = ''): PackedUnits {
  const zeros = packNumbers(rows.map(() => 0))
  return {
    names: rows.map(([, name]) => name).join('\n'),
    types: packNumbers(rows.map(([type]) => type)),
    codes: packCodes(rows.map(([, , code]) => code)),
    generations: packNumbers(rows.map(() => 1)),
    ...{ above: zeros, lives: zeros, marks: rows.map(() => '1').join('') },
    formerSteps: former === '' ? '' : '0',
    formerTypes: former === '' ? '' : '1',
    formerNames: former,
    aboves: { names: 'Province Alder', next: packNumbers([-1]) },
    spans: { vi: 'từ 2020', en: 'since 2020' },
  }
}

const now: PackedNow = {
  types: TYPES.map((type) => ({ before: type, names: { vi: type, en: `the ${type}` }, short: [`${type.charAt(0)}.`] })),
  life: { vi: { former: 'cũ', current: 'mới' }, en: { former: 'former', current: 'new' } },
  units: units(
    [
      [0, 'Ấn', '1'],
      [1, 'Ân', '2'],
      [0, 'An', '3'],
      [1, 'An Hoà', '4'],
      [0, 'Mới', '5'],
      [0, 'Anh', '6'],
    ],
    'Cũ Xưa',
  ),
  others: [[1, 'density', 'Mật độ của xã', 'Density of communes', '/chi-tieu/density/']],
}

const finder = (isWhole = true): Finder => {
  const made = new Finder(now)
  if (isWhole)
    made.addPast(
      units([
        [0, 'An', '3'],
        [1, 'Ân', '9'],
      ]),
    )
  return made
}
const names = (query: string, of = finder()): readonly string[] =>
  of.find(query).map(({ table, row }) => `${table.row(row, 'vi').name}${table.isEnded ? ' (cũ)' : ''}`)

test.each([
  [
    'an',
    'exact, folded, then words and beginnings; today’s first in each',
    [...['Ward An', 'Ward An (cũ)', 'Ward Ấn', 'Commune Ân', 'Commune Ân (cũ)', 'Commune An Hoà', 'Ward Anh']],
  ],
  [
    'ân',
    'exact, then the same letter with a tone, then folded',
    [...['Commune Ân', 'Commune Ân (cũ)', 'Ward Ấn', 'Ward An', 'Ward An (cũ)', 'Commune An Hoà', 'Ward Anh']],
  ],
  ['W. an', 'an abbreviation keeps one type', ['Ward An', 'Ward An (cũ)', 'Ward Ấn', 'Ward Anh']],
  ['commune an', 'so does the word', ['Commune Ân', 'Commune Ân (cũ)', 'Commune An Hoà']],
  ['an the ward', 'and in English after the name', ['Ward An', 'Ward An (cũ)', 'Ward Ấn', 'Ward Anh']],
  ['an (cũ)', 'only those that ended', ['Ward An (cũ)', 'Commune Ân (cũ)']],
  ['an former', 'in both languages', ['Ward An (cũ)', 'Commune Ân (cũ)']],
  ['an mới', 'only those of today', ['Ward An', 'Ward Ấn', 'Commune Ân', 'Commune An Hoà', 'Ward Anh']],
  ['mới', 'a name that is such a word is found by it', ['Ward Mới']],
  ['moi', 'with and without marks', ['Ward Mới']],
  ['3', 'a code, today’s holder first', ['Ward An', 'Ward An (cũ)']],
  ['3-1', 'an id', ['Ward An', 'Ward An (cũ)']],
  ['độ mật', 'words of a long title in any order', ['Mật độ của xã']],
  ['density', 'its code or its name in the other language', ['Mật độ của xã']],
  ['xua', 'a former name leads to its unit', ['Ward Ấn']],
  ['cu xua cu', 'and is a former one', ['Ward Ấn']],
  [
    'an, alder',
    'after a comma the unit above',
    [...['Ward An', 'Ward An (cũ)', 'Ward Ấn', 'Commune Ân', 'Commune Ân (cũ)', 'Commune An Hoà', 'Ward Anh']],
  ],
  ['an, birch', 'which must be above', []],
  ['', 'nothing', []],
  [' . ', 'nothing but signs', []],
  ['zzz', 'nothing that is there', []],
] as const)('“%s”: %s', (query, _why, expected) => {
  expect(names(query)).toEqual(expected)
})

test('before the units that ended are there, those of today are found in the same order', () => {
  expect(names('an', finder(false))).toEqual(['Ward An', 'Ward Ấn', 'Commune Ân', 'Commune An Hoà', 'Ward Anh'])
})

test('what shows a hit: type, parent, code, life, whether it ended', () => {
  const [, hit] = finder().find('3')
  expect(hit?.table.row(hit.row, 'en')).toEqual({
    ...{ kind: 'unit', id: '3-1', code: '3', name: 'Ward An', type: 'the Ward', note: 'Province Alder' },
    ...{ life: 'since 2020', isEnded: true, hasNamesake: true },
  })
})

test.each([
  ['/vi/don-vi/91-1-tinh-kien-giang/', 'tinh kien giang'],
  ['/en/don-vi/91-1/', '91'],
  ['/so-lieu/vi/don-vi/ma/00004/index.html', '00004'],
  ['/vi/chi-tieu/population-density/', 'population density'],
  ['/vi/don-vi/', ''],
  ['/vi/khong-co-trang/index.html', ''],
  ['/404.html', ''],
  ['/don-vi/x%E1%BA%A3-y', 'xả y'],
  ['/vi/%E0%A4%A/', '%E0%A4%A'],
  ['/', ''],
] as const)('somebody who asked for %s may have looked for “%s”', (path, query) => {
  expect(queryFromPath(path)).toBe(query)
})

test('links of a page that is shown at any depth begin at the base address', () => {
  const page = anywhere('/so-lieu/', '/vi/khong-co-trang/')
  expect(link(page, '/vi/don-vi/#ended')).toBe('/so-lieu/vi/don-vi/index.html#ended')
  expect(link(page, '/assets/site.css')).toBe('/so-lieu/assets/site.css')
  expect(link(page, page)).toBe('/so-lieu/vi/khong-co-trang/index.html')
  expect(ownAddress(page)).toBe('/vi/khong-co-trang/')
  expect(link(anywhere('/', '/vi/x/'), '/vi/')).toBe('/vi/index.html')
})
