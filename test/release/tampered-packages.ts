import type { IssueCode } from '../../packages/indicators/src/base/issue.ts'
import type { Tampering } from './small-package.ts'

/** A package that says something else than what it holds: what was done, what is found, and where it is said to be. */
export interface TamperedPackage extends Tampering {
  /** Faults of one group are planted together: none of them hides another. */
  readonly group: string
  readonly code: IssueCode
  /** What cannot but be found as well. */
  readonly follows?: readonly IssueCode[]
  /** Part of the finding's place or arguments. */
  readonly names: string
}

const TABLE = 'observations/commune-monthly-1.csv'
const CELLS = 'lineage/commune-monthly/cells.csv'

/** Changes the first line in which a pattern is found. */
const first =
  (pattern: RegExp, by: string) =>
  (text: string): string =>
    text.replace(pattern, by)

/** Repeats the last line of a table. */
const twice = (text: string): string => `${text}${text.trimEnd().split('\n').at(-1)}\n`

export const tamperedPackages: Readonly<Record<string, TamperedPackage>> = {
  'a cell that its column cannot hold': {
    ...{ group: 'cell', code: 'package-cell-invalid', names: TABLE },
    files: { [TABLE]: first(/,number,/, ',numbr,') },
  },
  'a file that the descriptor names is gone': {
    ...{ group: 'files', code: 'package-content-missing', names: 'validation/check.json' },
    files: { 'validation/check.json': null },
  },
  'a file that the descriptor does not name': {
    ...{ group: 'files', code: 'package-content-unlisted', names: 'validation/more.txt' },
    files: { 'validation/more.txt': () => 'x' },
  },
  'a file that is not what the descriptor says': {
    ...{ group: 'files', code: 'package-content-differs', names: 'README.md' },
    files: { 'README.md': (text) => `${text} ` },
    isDescribed: false,
  },
  'a descriptor that is none': {
    ...{ group: 'descriptor', code: 'package-record-invalid', names: 'datapackage.json' },
    files: { 'datapackage.json': () => '{"resources":[{}]}' },
  },
  'a description that follows no schema': {
    ...{ group: 'description', code: 'package-record-invalid', names: 'package.json' },
    files: { 'package.json': first(/"revision":1/, '"revision":0') },
  },
  'a report that follows no schema': {
    ...{
      group: 'report',
      follows: ['package-figure-differs'],
      code: 'package-record-invalid',
      names: 'reports/commune-monthly/2025-Q1/reported.json',
    },
    files: { 'reports/commune-monthly/2025-Q1/reported.json': first(/"basis":"reported"/, '"basis":"someday"') },
  },
  'a code that the catalogue does not hold': {
    ...{ group: 'figures', code: 'package-reference-unknown', names: TABLE },
    files: { [TABLE]: first(/30376-1@1\n/, '99999-1@1\n') },
  },
  'a row that stands twice': {
    ...{ group: 'row', code: 'package-row-repeated', names: TABLE, follows: ['package-content-differs'] },
    files: { [TABLE]: twice },
  },
  'a figure that the report tells otherwise': {
    ...{ group: 'figures', code: 'package-figure-differs', names: TABLE },
    files: { [TABLE]: first(/(2025-H1,[^\n]*),number,(\d[\d.]*),/, '$1,number,9$2,') },
  },
  'a figure that the message tells otherwise': {
    ...{ group: 'figures', code: 'package-figure-differs', names: 'sdmx/commune-monthly-1.csv' },
    files: { 'sdmx/commune-monthly-1.csv': first(/(,2025-Q\d),(\d[\d.]*),,/, '$1,9$2,,') },
  },
  'a source that does not add up': {
    ...{ group: 'figures', code: 'package-sum-differs', names: 'lineage/commune-monthly/figures.csv' },
    files: { [CELLS]: first(/,number,(\d[\d.]*)\n/, ',number,1$1\n') },
  },
  'a package that lists none of its tables': {
    ...{ group: 'tables', code: 'package-table-unlisted', names: TABLE, follows: ['package-content-differs'] },
    files: { 'package.json': first(/"tables":\[[\s\S]*\]/, '"tables":[]') },
  },
  'a message of a table that is not listed': {
    ...{
      group: 'files',
      code: 'package-table-unlisted',
      names: 'sdmx/more.csv',
      follows: ['package-content-unlisted'],
    },
    files: { 'sdmx/more.csv': () => 'x' },
  },
  'sources that were emptied': {
    ...{ group: 'sources', code: 'package-source-missing', names: 'lineage/commune-monthly/figures.csv' },
    files: { 'lineage/commune-monthly/figures.csv': (text) => `${text.split('\n')[0]}\n` },
  },
  'a cell withheld that no confidential figure is made of': {
    ...{ group: 'withheld', code: 'package-source-missing', names: 'lineage/commune-monthly/figures.csv' },
    files: { [CELLS]: first(/,number,\d[\d.]*\n/, ',confidential,\n') },
  },
  'another identifier in bag-info': {
    ...{ group: 'files', code: 'package-scope-differs', names: 'neutral/all' },
    info: { 'External-Identifier': 'neutral/all/all/all/30376-1/1' },
  },
}
