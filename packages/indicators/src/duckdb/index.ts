export { CROSSWALK_COLUMNS, type CrosswalkOptions, crosswalkCsv } from './crosswalk-csv.ts'
export { type WholeSumsOptions, wholeSumsSql } from './whole-sums-sql.ts'
