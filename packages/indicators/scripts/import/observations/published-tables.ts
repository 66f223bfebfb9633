import type { CsvRow } from './csv-table.ts'
import { longTable, type PublishedFigure, wideTable } from './published-figure.ts'

/** A file of observations and how its figures are read from the published tables. */
export interface PublishedTable {
  readonly file: string
  readonly read: (table: (name: string) => readonly CsvRow[]) => readonly PublishedFigure[]
}

const statistics = 'statistics_old_provinces.csv'
const facts = 'province_facts.csv'

const long = (file: string, input: string, sources: Readonly<Record<string, string>>): PublishedTable => ({
  file,
  read: (table) => longTable(table(input), new Map(Object.entries(sources))),
})

/** Figures that no final account stands behind are estimates, whoever prints them. */
const estimated = (table: PublishedTable): PublishedTable => ({
  file: table.file,
  read: (open) => table.read(open).map((figure) => ({ ...figure, edition: 'estimate' })),
})

/** Every file of observations with the tables it is made from. */
export const publishedTables: readonly PublishedTable[] = [
  long('nso-provinces-1995-2016', statistics, { gso2019: 'nso-provinces-1995-2016' }),
  long('nso-provinces-2020', statistics, { gso2020: 'nso-provinces-2020' }),
  long('nso-provinces-2024', statistics, { nso2024: 'nso-provinces-2024' }),
  long('pci-papi', 'statistics_scores_pci_papi.csv', { pci: 'pci', papi: 'papi' }),
  long('covid-2021', 'statistics_covid_daily_2021.csv', { vnexpress: 'covid-2021' }),
  {
    file: 'census-2019-communes',
    read: (table) =>
      wideTable(table('population_census_2019_communes.csv'), {
        unit: 'code_2019',
        period: '2019-04-01',
        source: 'census-2019-communes',
        columns: new Map([
          ['population', 'census_population_total'],
          ['urban', 'census_population_urban'],
          ['rural', 'census_population_rural'],
        ]),
      }),
  },
  {
    file: 'census-2019-districts',
    read: (table) =>
      wideTable(table('population_census_2019_districts.csv'), {
        unit: 'district_code',
        period: '2019-04-01',
        source: 'census-2019-districts',
        columns: new Map([
          ['total', 'census_population_total'],
          ['male', 'census_population_male'],
          ['female', 'census_population_female'],
          ['urban', 'census_population_urban'],
          ['rural', 'census_population_rural'],
        ]),
      }),
  },
  long('provinces-2025-official', facts, { 'Resolution 202/2025/QH15': 'resolution-202-2025' }),
  long('provinces-2025-portal', facts, { 'sapnhap.bando.com.vn': 'map-portal-2025' }),
  estimated(
    long('provinces-2025-press', facts, {
      'thuvienphapluat.vn news 83056': 'press-grdp-2024',
      'NSO press conference 2026-01-05 via znews.vn, dantri.com.vn': 'press-growth-2025',
      'Ministry of Finance via baogialai.com.vn 2025-10-06': 'press-growth-2025-9m',
    }),
  ),
]
