import { cpSync, globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Report } from '@chitieu/indicators'
import { printReport } from '../../packages/indicators/src/report/print-report.ts'
import { type SampleArchive, sampleArchives } from './sample-archives.ts'
import { SAMPLE_FORM, SAMPLE_REGIME } from './sample-form.ts'
import { sampleObligations } from './sample-obligations.ts'
import { OUTLINE, TEXT } from './sample-records.ts'
import { REFERENCE_FILES } from './sample-reference.ts'
import { sampleReleases } from './sample-releases.ts'
import { ROUND_CHECK, ROUND_FILES } from './sample-round.ts'

const data = join(import.meta.dirname, '../../data')
const indicators = ['land-area', 'population-resident-average', 'population-density', 'population-census']

/**
 * An invented country: on 2020-01-01 the provinces Alder (10) and Birch (20) become Alder (20), so that code 20 changes its name;
 * commune 102 is split with unknown shares, 103 goes on under a new parent, 302 ended on a list of 2015 without a known receiver.
 */
const register = {
  'register.json': JSON.stringify({
    name: 'Invented country',
    levels: ['country', 'province', 'commune'],
    endDate: 'exclusive',
    source: ['invented'],
  }),
  'units.csv': `id,code,level,type,name,parent,validFrom,validTo,change,class,continuity,dateKind,nameEn
C-1,C,country,Country,Invented,,,,,,,,
10-1,10,province,Province,Province Alder,C-1,,2020-01-01,,,,,
20-1,20,province,Province,Province Birch,C-1,,2020-01-01,,,,,
20-2,20,province,Province,Province Alder,C-1,2020-01-01,,merge-p,,,,
30-1,30,province,Province,Province Cedar,C-1,,,,,,,
101-1,101,commune,Commune,Commune Ash,10-1,,2020-01-01,,,,,
101-2,101,commune,Ward,Ward Ash,20-2,2020-01-01,,merge-c,,,,
102-1,102,commune,Commune,Commune Beech,10-1,,2020-01-01,,,,,
103-1,103,commune,Commune,Commune Elm,10-1,,2020-01-01,,,,,
103-1,103,commune,Commune,Commune Elm,20-2,2020-01-01,,move-c,,,,
201-1,201,commune,Commune,Commune Fir,20-1,,2020-01-01,,,,,
201-2,201,commune,Commune,Commune Oak,20-2,2020-01-01,,merge-c,,,,
301-1,301,commune,Commune,Commune Đại Hoà,30-1,,,,,,,
302-1,302,commune,Commune,Commune Yew,30-1,,2015-06-01,,,,,
`,
  'changes.csv': `id,kinds,inForce,operating,dateKind,seq,instrument
merge-p,merge,2019-12-15,2020-01-01,legal,,act-1
merge-c,merge|split,,2020-01-01,legal,,act-2
move-c,reparent,2019-12-15,2020-01-01,legal,,act-1
end-c,abolish,,2015-06-01,observed,,
`,
  'transfers.csv': `change,from,to,kind,area,population,evidence
merge-p,10-1,20-2,whole,all,all,
merge-p,20-1,20-2,whole,all,all,
merge-c,101-1,101-2,whole,all,all,
merge-c,102-1,101-2,part,part,,
merge-c,102-1,201-2,part,part,none,
merge-c,201-1,201-2,whole,all,all,
end-c,302-1,,undetermined,,,
`,
  'instruments.csv': `id,number,date,clause,inForce,repealedBy
act-1,1/2019,2019-11-01,art. 1,,
act-2,2/2019,,,,
`,
}

/** Old addresses: one that leads elsewhere, one whose page was withdrawn, one of a file that no page can stand for. */
const redirects = {
  'addresses.csv': `from,to,reasonVi,reasonEn,date,decidedBy,archived,related,source
/{language}/so-lieu/,/{language}/chi-tieu/,,,2020-02-01,Cơ quan mẫu,,,invented
/{language}/du-bao/,,Dự báo dùng sai nguồn.,The forecast used a wrong source.,2020-02-03,Giám đốc Cơ quan mẫu,kho lưu trữ của Cơ quan mẫu,/{language}/chi-tieu/,invented
/api/units.json,,Thay bằng danh mục tải về.,Replaced by the register for download.,2020-02-03,Giám đốc Cơ quan mẫu,,,invented
`,
  'known-addresses.csv': `address,since,source
/{language}/,2019-01-01,invented
/{language}/don-vi/{unit}/,2019-01-01,invented
/{language}/so-lieu/,2019-01-01,invented
/{language}/du-bao/,2019-01-01,invented
/api/units.json,2019-01-01,invented
`,
}
/** Alder north of Cedar, and Đại Hoà of Cedar in the sea; Birch ended and has no tile on the release date. */
const tileGrid = `unit,column,row,label,source
20-1,0,0,Birch,invented
20-2,0,0,Alder,invented
30-1,0,1,Cedar,invented
301-1,1,1,Đại Hoà,invented
`

type Point = Readonly<Record<string, unknown>>

const point = (period: string, value: string | null, more: Point = {}): Point => ({
  period,
  listDate: '2019-12-31',
  state: value === null ? 'none' : 'number',
  value,
  method: 'reported',
  status: '',
  reason: '',
  sources: [{ unit: '10-1', share: '1', observation: `sample.csv#${period}` }],
  ...more,
})

const series = (indicator: string, unit: string | null, basis: string, points: readonly Point[], more: Point = {}) => ({
  indicator,
  definition: '1',
  role: unit === null ? 'group' : 'unit',
  unit,
  breakdown: [],
  basis,
  scenario: 'actual',
  points,
  ...more,
})

const AT = 'at:2020-01-01'
const summed = { method: 'summed', status: 'W' }
const people = 'population-resident-average'

/** A hand-made report: 100.5 + 200 = 300.5, 110.25 + 210 = 320.25, 120 + 220 = 340; then 350 reported by the new province. */
const report = {
  schemaVersion: '1.0.0',
  release: { id: 'sample', basis: AT, before: 'at:2019-12-31', listDates: ['2019-12-31', '2020-01-01'], sample: true },
  summary: [
    { code: 'sample', text: { vi: 'Mẫu: 1/1.', en: 'Sample: 1/1.' }, figures: [], holds: true, source: 'sample' },
  ],
  series: [
    series(people, '10-1', 'reported', [point('2017', '100.5'), point('2018', '110.25'), point('2019', '120')]),
    series(people, '20-1', 'reported', [point('2017', '200'), point('2018', '210'), point('2019', '220')]),
    series(people, '20-2', 'reported', [point('2020', '350')]),
    series(people, '20-2', AT, [
      point('2017', '300.5', summed),
      point('2018', '320.25', summed),
      point('2019', '340', summed),
      point('2020', '350', { status: 'B' }),
    ]),
    series(people, '30-1', 'reported', [point('2017', '50'), point('2019', '52'), point('2020', '53')]),
    series(people, '30-1', AT, [point('2017', '50'), point('2019', '52.0'), point('2020', '53')]),
    series(people, 'C-1', 'reported', [point('2017', '350.5'), point('2018', null, { state: 'missing' })]),
    // More than few: they stand on a page of their own.
    series(
      'land-area',
      '103-1',
      'reported',
      Array.from({ length: 40 }, (_, at) => point(String(1981 + at), String(900 + at))),
    ),
    series('population-density', '20-2', AT, [point('2019', null, { method: 'refused', reason: 'needs-components' })]),
    series('population-census', '101-1', 'reported', [point('2019-04-01', '1000')]),
    series('population-census', '102-1', 'reported', [point('2019-04-01', '600')]),
    series('population-census', '101-2', AT, [
      point('2019-04-01', null, {
        method: 'bounded',
        status: 'E',
        reason: 'undetermined',
        lower: '1000',
        upper: '1600',
      }),
    ]),
    series('population-census', null, AT, [point('2019-04-01', '2100', { method: 'group' })], {
      members: ['101-2', '201-2'],
    }),
  ],
  reconciliations: [
    {
      kind: 'nation',
      relation: 'sum',
      indicator: people,
      breakdown: '',
      period: '2017',
      unit: 'C-1',
      ours: '350.5',
      published: '351',
      difference: '-0.5',
      tolerance: '0.1',
      verdict: 'differs',
      source: 'sample.csv#9',
    },
  ],
  comparisons: [
    { relation: 'sum', kind: 'nation', compared: 1, equal: 0, withinTolerance: 0, differs: 1, notComparable: 0 },
  ],
  markers: [{ kind: 'method', code: 'summed', text: { vi: 'Cộng chính xác.', en: 'An exact sum.' } }],
  sources: [],
  findings: [
    {
      code: 'unresolved',
      severity: 'warning',
      args: {},
      message: { vi: 'Chưa rõ.', en: 'Unresolved.' },
      remedy: { vi: 'Ghi quyết định.', en: 'Record a decision.' },
    },
  ],
}

const config = {
  title: { vi: 'Trang mẫu', en: 'Sample site' },
  agency: { vi: 'Cơ quan mẫu', en: 'Sample agency' },
  contacts: [],
  scope: { unit: null, listDate: '2020-01-01' },
  languages: ['vi', 'en'],
  baseAddress: '/',
  sample: true,
}

/** How the offices of the communes of 2020 are reached; that of a person is internal. */
const CONTACTS = `body,channel,value,person,sharing,validFrom,validTo,sample,source
commune-office@201-2,phone,+84000000201,Người mẫu,internal,2020-01-01,,true,
`

/** Where the sample lies: its data folder, its output folder with the report, and the environment that names both. */
export interface SampleSite {
  readonly out: string
  readonly environment: Readonly<Record<string, string>>
  readonly unitIds: readonly string[]
}

/** Writes the sample into a folder, a new one unless it is named, with the archives of closed systems beside its data. */
export function sampleSite(
  archives: readonly SampleArchive[] = [],
  folder = mkdtempSync(join(tmpdir(), 'chitieu-site-')),
): SampleSite {
  sampleArchives(join(folder, 'archive'), archives)
  for (const part of ['breakdowns', 'calendars', 'measures.json', 'markers.csv', 'restating.json', 'glossary.csv']) {
    cpSync(join(data, part), join(folder, 'data', part), { recursive: true })
  }
  for (const path of globSync(`indicators/*/{${indicators.join(',')}}.json`, { cwd: data })) {
    cpSync(join(data, path), join(folder, 'data/indicators', basename(dirname(path)), basename(path)))
  }
  for (const [name, text] of Object.entries(register)) write(folder, `data/register/${name}`, text)
  for (const [name, text] of Object.entries(redirects)) write(folder, `data/redirects/${name}`, text)
  write(folder, 'data/tile-grid/invented.csv', tileGrid)
  for (const [path, text] of REFERENCE_FILES) write(folder, `data/${path}`, text)
  write(folder, 'data/observations/sources.csv', 'id,class,publisher,origin\nsample,official,Office,invented\n')
  write(folder, 'chitieu.config.json', JSON.stringify(config))
  // Written by hand: its series have what pages and releases read, not all that the schema asks for.
  const written = report as unknown as Report
  write(folder, 'out/report.json', [...printReport(written)].join(''))
  for (const [path, text] of ROUND_FILES) write(folder, `out/rounds/sample-round/${path}`, text)
  sampleReleases(join(folder, 'out'), written)
  write(folder, 'data/forms/f-1.json', JSON.stringify(SAMPLE_FORM))
  write(folder, 'data/regimes/f.json', JSON.stringify(SAMPLE_REGIME))
  write(folder, 'data/contacts/sample.csv', CONTACTS)
  write(folder, 'data/outlines/words-1.json', JSON.stringify(OUTLINE))
  write(folder, 'data/outline-submissions/SAMPLE_words_2019-Q4_20-2.json', JSON.stringify(TEXT))
  write(folder, 'out/rounds/sample-round/check.json', JSON.stringify(ROUND_CHECK))
  write(folder, 'out/rounds/sample-round/obligations.json', sampleObligations(join(folder, 'data')))
  return sampleFacts(folder)
}

/** Where a sample that was written lies. */
export function sampleFacts(folder: string): SampleSite {
  const lines = register['units.csv'].trimEnd().split('\n').slice(1)
  return {
    out: join(folder, 'out'),
    environment: { CHITIEU_DATA: join(folder, 'data'), CHITIEU_OUT: join(folder, 'out') },
    unitIds: [...new Set(lines.map((line) => line.slice(0, line.indexOf(','))))],
  }
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
