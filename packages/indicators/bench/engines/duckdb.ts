/** The bare join-and-sum in DuckDB: `duckdb.ts FIGURES.csv CROSSWALK.csv OUT.csv`. Codes stay text, sums are DECIMAL. */
import { DuckDBInstance } from '@duckdb/node-api'

const [figures = '', crosswalk = '', out = ''] = process.argv.slice(2)
const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`
const columns = (...pairs: readonly string[]): string => `columns = {${pairs.join(', ')}}`

const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
await connection.run(`
  CREATE TABLE crosswalk AS
    FROM read_csv(${quoted(crosswalk)}, header = true, ${columns("'unit': 'VARCHAR'", "'target': 'VARCHAR'")});
  COPY (
    SELECT period, indicator, target AS unit, sum(value) AS value
    FROM read_csv(${quoted(figures)}, header = true, ${columns(
      "'unit': 'VARCHAR'",
      "'period': 'VARCHAR'",
      "'indicator': 'VARCHAR'",
      "'value': 'DECIMAL(18,2)'",
    )})
    JOIN crosswalk USING (unit)
    GROUP BY ALL
    ORDER BY indicator, period, unit
  ) TO ${quoted(out)} (HEADER)
`)
