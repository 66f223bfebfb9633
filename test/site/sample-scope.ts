import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * More of the sample country, across the border of its provinces: Pine (303) of Cedar gave a part to Oak of Alder in 2020 and
 * went on with the rest; Reed (304) and Sedge (305) changed within Cedar alone.
 */
const ROWS: Readonly<Record<string, string>> = {
  'register/units.csv': `303-1,303,commune,Commune,Commune Pine,30-1,,2020-01-01,,,,,
303-2,303,commune,Ward,Ward Pine,30-1,2020-01-01,,split-p,,,,
304-1,304,commune,Commune,Commune Reed,30-1,,2018-06-01,,,,,
305-1,305,commune,Commune,Commune Sedge,30-1,,2018-06-01,,,,,
305-2,305,commune,Commune,Commune Sedge,30-1,2018-06-01,,merge-s,,,,
`,
  'register/changes.csv': `split-p,merge|split,,2020-01-01,legal,,act-2
merge-s,merge,,2018-06-01,legal,,act-3
`,
  'register/transfers.csv': `split-p,303-1,201-2,part,part,none,
split-p,303-1,303-2,part,part,,
merge-s,304-1,305-2,whole,all,all,
merge-s,305-1,305-2,whole,all,all,
`,
  'register/instruments.csv': 'act-3,3/2018,2018-05-01,,,\n',
  'redirects/addresses.csv': `/{language}/huyen/301/,/{language}/don-vi/301-1-commune-dai-hoa/,,,2020-02-01,Cơ quan mẫu,,,invented
/{language}/huyen/201/,/{language}/don-vi/201-2-commune-oak/,,,2020-02-01,Cơ quan mẫu,,,invented
`,
  'redirects/known-addresses.csv': `/{language}/huyen/301/,2019-01-01,invented
/{language}/huyen/201/,2019-01-01,invented
/{language}/don-vi/305-2-commune-sedge/,2019-01-01,invented
/{language}/lich-su/{instrument}/,2019-01-01,invented
`,
}

/** The mark of its agency: twice as wide as high. */
export const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z"/></svg>\n'

/** Makes a sample that was written into a site of one province with a mark, and neighbours that have to do with it. */
export function scopeSample(folder: string, unit: string): void {
  for (const [path, rows] of Object.entries(ROWS)) appendFileSync(join(folder, 'data', path), rows)
  const file = join(folder, 'chitieu.config.json')
  const config = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(join(folder, 'mark.svg'), LOGO)
  const pictures = { logo: 'mark.svg', favicon: 'mark.svg' }
  writeFileSync(file, JSON.stringify({ ...config, ...pictures, scope: { ...config.scope, unit } }))
}
