import type { CodeRow, Edge } from './model.ts'

/** The first day of the provinces that Resolution 22/2003/QH11 made out of three. */
export const SPLIT_2004 = '2004-01-01'
/** The first day of Hà Nội in the limits of Resolution 15/2008/QH12. */
export const HANOI_2008 = '2008-08-01'

const SPLITS = [
  { code: '12', name: 'Tỉnh Lai Châu', into: ['11', '12'] },
  { code: '66', name: 'Tỉnh Đắk Lắk', into: ['66', '67'] },
  { code: '92', name: 'Tỉnh Cần Thơ', into: ['92', '93'] },
]

/** Provinces that the split of 2004 ended, and the start of the ones that it made. */
export function withOlderProvinces(rows: readonly CodeRow[]): CodeRow[] {
  const made = new Set(SPLITS.flatMap((split) => split.into))
  const started = rows.map((row) => (made.has(row.code) && row.from === '' ? { ...row, from: SPLIT_2004 } : row))
  const before = SPLITS.map(
    ({ code, name }): CodeRow => ({
      level: 'province',
      code,
      name,
      type: 'Tỉnh',
      parentCode: 'VN',
      from: '',
      to: SPLIT_2004,
      nameEn: '',
      snapshot: false,
    }),
  )
  return [...before, ...started]
}

/** Transfers between provinces of 2004 and 2008; no share is known for any part. */
export function olderEdges(): Edge[] {
  const part = { kind: 'part', area: 'part', population: 'part' } as const
  return [
    ...SPLITS.flatMap(({ code, into }) => into.map((to): Edge => ({ date: SPLIT_2004, from: code, to, ...part }))),
    { date: SPLIT_2004, from: '10', to: '12', ...part, note: 'district-110' },
    { date: HANOI_2008, from: '28', to: '01', kind: 'whole', area: 'all', population: 'all' },
    { date: HANOI_2008, from: '26', to: '01', ...part, note: 'district-250' },
    { date: HANOI_2008, from: '17', to: '01', ...part, note: 'communes-04927-04930-04936-04939' },
  ]
}
