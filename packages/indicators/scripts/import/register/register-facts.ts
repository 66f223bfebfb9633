import { CENSUS } from './census-cases.ts'
import { NEW_MODEL, OPEN } from './model.ts'
import type { States } from './states.ts'

/** Last day of the list of 61 provinces: the list date of every table made on it. */
const LIST_61 = '2003-12-31'

/** Codes that stand on a list without being in force on it, by name. */
export function exceptions(states: States): Record<string, string>[] {
  const first = (code: string): string => states.id(states.byCode.get(code)?.[0])
  const rows = [
    {
      listDate: LIST_61,
      code: '11',
      unit: first('12'),
      reason: 'tables of paddy yield and freight print Lai Châu before the split under the code that Điện Biên has now',
    },
    {
      listDate: CENSUS,
      code: '10597',
      unit: first('10597'),
      reason: 'counted as a commune of its own although it ended on 2019-01-10',
    },
  ]
  for (const code of ['318', '471', '755']) {
    rows.push({
      listDate: CENSUS,
      code,
      unit: states.id(states.on(code, CENSUS)),
      reason: 'island district without communes, counted among the communes',
    })
  }
  return rows
}

/** The head of the register. */
export function registerJson(states: States): object {
  const hoangSa = (states.byCode.get('498') ?? []).map((state) => states.id(state))
  const specialZone =
    states.byCode
      .get('20333')
      ?.filter((state) => NEW_MODEL < (state.to || OPEN))
      .map((state) => states.id(state)) ?? []
  const lySon = (states.byCode.get('536') ?? [])
    .filter((state) => state.from < '2020-06-01')
    .map((state) => states.id(state))
  return {
    name: 'Đơn vị hành chính Việt Nam, 1995 đến nay',
    levels: ['country', 'province', 'district', 'commune'],
    endDate: 'exclusive',
    vintages: [LIST_61, '2004-01-01', '2008-08-01', CENSUS, '2025-06-30', NEW_MODEL, '2026-04-30'],
    bases: {
      'population@2019': { concept: 'Dân số thường trú theo Tổng điều tra dân số và nhà ở', date: CENSUS },
      'population@resolution': {
        concept: 'Quy mô dân số ghi trong nghị quyết sắp xếp, theo bảng đối chiếu 2019–2024',
        date: '2024-11-01',
      },
      'area@resolution': {
        concept: 'Diện tích tự nhiên (km²) ghi trong nghị quyết sắp xếp, theo bảng đối chiếu 2019–2024',
        date: '2024-11-01',
      },
    },
    withoutObligation: [...hoangSa, ...specialZone, ...lySon],
    source: [
      ...new Set(
        sources().map((row) =>
          row.repository ? `${row.origin}; ${row.repository} ${row.commit} (${row.licence})` : (row.origin ?? ''),
        ),
      ),
    ],
  }
}

const KIT = { repository: 'zindont/vietnam-address-kit', commit: 'faa205f', licence: 'MIT' }
const HISTORY = {
  repository: 'daohoangson/dvhcvn-historical-data; daohoangson/dvhcvn',
  commit: 'd88580f; 4b1b6b5',
  licence: 'none stated; GPL-3.0',
}
const CHAIN = { repository: 'hgscarlette/vn-demographic', commit: 'bfc5508', licence: 'none stated' }
const LATER = { repository: 'thanglequoc/vietnamese-provinces-database', commit: 'cd58063', licence: 'MIT' }
const OLD = { repository: 'tranngocminhhieu/vietnamadminunits', commit: '780c279', licence: 'MIT' }
const TEXT = { repository: 'ihbkaiser/vietnam-province-intelligence', commit: 'd3bc9b3', licence: 'none stated' }

/** Where the facts of each file come from. */
export function sources(): Record<string, string>[] {
  return [
    {
      file: 'units/*.csv',
      from: '2004-08-31..2025-06-30',
      ...HISTORY,
      origin: 'General Statistics Office, list of administrative units',
    },
    {
      file: 'units/*.csv',
      from: '2025-06-30',
      ...OLD,
      origin: 'General Statistics Office, list of administrative units',
    },
    { file: 'units/*.csv', from: '2025-07-01', ...KIT, origin: 'National Statistics Office, Decision 19/2025/QĐ-TTg' },
    { file: 'units/*.csv', from: '2026-04-30', ...LATER, origin: 'Resolutions 30/2026/QH16 and 237/NQ-UBTVQH16' },
    {
      file: 'transfers/2004-01-01-provinces.csv',
      from: '2004-01-01',
      repository: '',
      commit: '',
      licence: '',
      origin: 'Resolution 22/2003/QH11',
    },
    {
      file: 'transfers/2008-08-01-provinces.csv',
      from: '2008-08-01',
      repository: '',
      commit: '',
      licence: '',
      origin: 'Resolution 15/2008/QH12',
    },
    {
      file: 'transfers/2004-08-31-2019-04-01-*.csv',
      from: '2004-08-31..2019-04-01',
      ...HISTORY,
      origin: 'General Statistics Office, list of administrative units',
    },
    {
      file: 'transfers/2019-04-01-2025-06-30-*.csv',
      from: '2019-04-01..2025-06-30',
      ...CHAIN,
      origin: 'General Statistics Office, reconciliation table 2019–2024',
    },
    {
      file: 'transfers/2025-07-01-communes.csv',
      from: '2025-07-01',
      ...KIT,
      origin: 'National Statistics Office, conversion table under Decision 19/2025/QĐ-TTg',
    },
    { file: 'transfers/2025-07-01-provinces.csv', from: '2025-07-01', ...TEXT, origin: 'Resolution 202/2025/QH15' },
    {
      file: 'weights/population@2019.csv',
      from: '2019-04-01',
      ...CHAIN,
      origin: 'General Statistics Office, census of 2019-04-01',
    },
    {
      file: 'weights/*@resolution.csv',
      from: '2019-04-01..2024-11-01',
      ...CHAIN,
      origin: 'General Statistics Office, reconciliation table 2019–2024',
    },
    {
      file: 'instruments.csv',
      from: '2004..2021',
      ...HISTORY,
      origin: 'numbers named in the list of administrative units',
    },
    { file: 'instruments.csv', from: '2025', ...KIT, origin: 'National Statistics Office, conversion table' },
  ]
}
