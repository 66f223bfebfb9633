import type { UnitListMapping } from '../../packages/indicators/src/generated/types.ts'
import { type Files, loadRegisterRows } from '../../packages/indicators/src/load-register.ts'
import type { RegisterRows } from '../../packages/indicators/src/model/register-rows.ts'
import type { UnitProposal } from '../../packages/indicators/src/model/unit-proposal.ts'
import { mappingOf, proposalOf } from './list-mapping.ts'

/** Two provinces and seven communes; one code was that of a unit that ended in 2010. */
export const TEXTS = {
  'register.json': JSON.stringify({
    ...{ name: 'Invented', levels: ['country', 'province', 'commune'], endDate: 'exclusive', source: 'invented' },
  }),
  'units.csv': `id,code,level,type,name,parent,validFrom,validTo,change
VN-1,VN,country,Nước,Nước,,,,
01-1,01,province,Tỉnh,Tỉnh Một,VN-1,,,
02-1,02,province,Tỉnh,Tỉnh Hai,VN-1,,,
00101-1,00101,commune,Xã,Xã Hòa Bình,01-1,,,
00102-1,00102,commune,Xã,Xã Đắk Hà,01-1,,,
00103-1,00103,commune,Phường,Phường 9,01-1,,,
00104-1,00104,commune,Xã,Xã Cẩm Giang,01-1,,,
00105-1,00105,commune,Xã,Xã Cẩm Giàng,01-1,,,
00106-1,00106,commune,Xã,Xã Sơn Hạ,02-1,,,
00107-1,00107,commune,Xã,Xã Cũ,02-1,,2010-01-01,
00108-1,00108,commune,Xã,Xã Bến,02-1,,2010-01-01,
00108-2,00108,commune,Xã,Xã Bến,02-1,2010-01-01,,2010-01-01-00108
`,
  'changes.csv': `id,kinds,inForce,operating,dateKind,seq,instrument
2010-01-01-00108,merge,2010-01-01,2010-01-01,legal,,act-1
`,
  'transfers.csv': `change,from,to,kind,area,population
2010-01-01-00108,00107-1,00108-2,whole,,
2010-01-01-00108,00108-1,00108-2,whole,,
`,
  'instruments.csv': 'id,number,date,clause,inForce,repealedBy\nact-1,Act 1,,,,\n',
} as const

/** The register as files. */
export function smallFiles(more: Readonly<Record<string, string>> = {}): Files {
  const texts: [string, string][] = Object.entries({ ...TEXTS, ...more })
  return new Map(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]))
}

export function smallRows(files: Files = smallFiles()): RegisterRows {
  const rows = loadRegisterRows(files)
  if (!rows.ok) throw new Error(JSON.stringify(rows.issues))
  return rows.value
}

/** The communes of 2020 as the register has them. */
export const COMMUNES = `00101,Xã Hòa Bình,01
00102,Xã Đắk Hà,01
00103,Phường 9,01
00104,Xã Cẩm Giang,01
00105,Xã Cẩm Giàng,01
00106,Xã Sơn Hạ,02
00108,Xã Bến,02
`

const TYPES = [
  { word: 'Xã', level: 'commune', type: 'Xã' },
  { word: 'Phường', level: 'commune', type: 'Phường' },
]

export const LIST = mappingOf(['code', 'name', 'parentCode'], { date: '2020-01-01', types: TYPES })

/** What is proposed for a list of communes: the list of 2020 with some of its lines replaced. */
export function listed(
  edits: Readonly<Record<string, string>> = {},
  more: { readonly mapping?: UnitListMapping; readonly against?: readonly string[]; readonly rows?: RegisterRows } = {},
): UnitProposal {
  const [first] = LIST.tables
  const mapping = more.mapping ?? { ...LIST, tables: first ? [{ ...first, level: 'commune' }] : [] }
  const against = (more.against ?? []).map((lines) => `code,name,parentCode\n${lines}`)
  return proposalOf(`code,name,parentCode\n${edited(edits)}`, mapping, more.rows ?? smallRows(), {
    name: 'small',
    against,
  })
}

/** The lines of 2020 with those of some codes replaced, or left out where the replacement is empty; others are added. */
export function edited(edits: Readonly<Record<string, string>>): string {
  const left = new Map(Object.entries(edits))
  const lines = COMMUNES.trim()
    .split('\n')
    .map((line) => {
      const code = line.slice(0, 5)
      const own = left.get(code)
      left.delete(code)
      return own ?? line
    })
  return [...lines, ...left.values()]
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('')
}

const CONVERSION = mappingOf(['oldCode', 'code', 'name', 'parentCode', 'kind'], {
  ...{ shape: 'conversion', covers: 'named', date: '2020-01-01', types: TYPES },
  kinds: [
    { word: 'Nhập toàn bộ', kind: 'whole' },
    { word: 'Một phần', kind: 'part' },
    { word: 'Sáp nhập', kind: 'undetermined' },
  ],
})

/** What is proposed for the rows of a conversion table of communes. */
export function converted(
  lines: string,
  against: readonly string[] = [],
  rows: RegisterRows = smallRows(),
  date = '2020-01-01',
): UnitProposal {
  const [first] = CONVERSION.tables
  const mapping = { ...CONVERSION, date, tables: first ? [{ ...first, level: 'commune' }] : [] }
  const header = 'oldCode,code,name,parentCode,kind\n'
  return proposalOf(`${header}${lines}`, mapping, rows, {
    name: 'small',
    against: against.map((each) => `${header}${each}`),
  })
}
