import { describe, expect, test } from 'vitest'
import { archiveText } from '../../packages/indicators/src/cli/print-archive.ts'
import { importArchive } from '../../packages/indicators/src/import-archive.ts'
import { ArchiveSearch } from '../../packages/indicators/src/model/archive-search.ts'
import { figures, toyArchive } from './toy-archive.ts'

const imported = importArchive(
  toyArchive({
    'a.csv': figures(['AG,An Giang,HN01,2024,hộ,12', 'AG,An Giang,GN02,2023,nghìn đồng,5']),
    'n.txt': {
      kind: 'narrative',
      came: 'Một hai ba bốn năm sáu bảy. Đắk Lắk hỗ trợ giống; hộ nghèo giảm nhanh tám chín mười một hai ba bốn năm.',
      unit: '91',
      period: '2024',
      title: 'Báo cáo năm',
    },
  }),
)
const { entries } = imported.index
const hits = (text: string) =>
  entries.filter((entry) => new ArchiveSearch(text).finds(entry)).map(({ place }) => place.range ?? place.file)

describe('a search', () => {
  test.each([
    ['hộ nghèo', ['n.txt', 'F2']],
    ['HO NGHEO', ['n.txt', 'F2']],
    ['nghèo hộ', ['n.txt', 'F2']],
    ['dak lak', ['n.txt']],
    ['GN02', ['F3']],
    ['gn02 2024', []],
    ['public-investment', ['F3']],
    ['89-1', ['F3', 'F2']],
    ['an giang 2023', ['F3']],
    ['bao cao nam', ['n.txt']],
    ['a.csv', ['F3', 'F2']],
    ['không có', []],
  ])('for %s finds %j', (text, expected) => {
    expect([...hits(text)].sort()).toEqual([...expected].sort())
  })

  test('finds an entry by the names of its unit and indicator too', () => {
    const search = new ArchiveSearch('kien giang', ({ unit }) => (unit === '91-1' ? ['Tỉnh Kiên Giang'] : []))
    expect(entries.filter((entry) => search.finds(entry)).map(({ unit }) => unit)).toEqual(['91-1'])
  })

  test('shows the part of a text in which its words stand together', () => {
    const text = 'nghèo một hai ba bốn năm sáu bảy tám chín mười mốt hai ba bốn. Hộ nghèo giảm.'
    expect(new ArchiveSearch('ho ngheo').passage({ text })).toBe('… chín mười mốt hai ba bốn. Hộ nghèo giảm.')
    expect(new ArchiveSearch('vắng').passage({ text })).toBe('')
    expect(new ArchiveSearch('vắng').passage({})).toBe('')
  })
})

test('an import is told in both languages with the counts before and after', () => {
  const outcome = { ...imported, state: 'written', id: 'a'.repeat(64), place: 'archive' } as const
  expect(archiveText(outcome, 'en')).toBe(`Toy system – sample archive
  files: stated 2, received 2
  records: the old system stated none, counted 3
  unit codes: 2 of 2 resolved, on the lists of 2024-12-31
  indicator codes: 1 matched, 1 converted in measure, 0 kept as written
  figures: 1 matched, 1 converted in measure, 0 kept as written
Kept as aaaaaaaaaaaa in archive.
`)
  expect(archiveText({ ...outcome, state: 'refused' }, 'vi')).toContain('Chưa lưu gì: còn 0 lỗi.')
})
