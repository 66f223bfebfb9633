/** The bare join-and-sum in arquero: `arquero.ts FIGURES.csv CROSSWALK.csv OUT.csv`. Values are whole hundredths, so sums are exact. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fromCSV, op } from 'arquero'

const [figures = '', crosswalk = '', out = ''] = process.argv.slice(2)
const text = (value: string): string => value
const hundredths = (value: string): number => Math.round(Number(value) * 100)

const ways = fromCSV(readFileSync(crosswalk, 'utf8'), { autoType: false })
const rows = fromCSV(readFileSync(figures, 'utf8'), {
  autoType: false,
  parse: { unit: text, period: text, indicator: text, value: hundredths },
})
const sums = rows
  .join(ways, 'unit')
  .groupby('indicator', 'period', 'target')
  .rollup({ value: op.sum('value') })
  .orderby('indicator', 'period', 'target')
  .select('period', 'indicator', { target: 'unit' }, 'value')
writeFileSync(out, sums.toCSV({ format: { value: (value: number) => (value / 100).toFixed(2) } }))
