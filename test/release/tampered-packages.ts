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
    ...{ group: 'files', code: 'package-content-differs', names: 'README.md', follows: ['package-readme-differs'] },
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
      follows: ['package-figure-missing'],
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
    ...{ group: 'row', code: 'package-row-repeated', names: TABLE, follows: ['package-count-differs'] },
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
  'a table of another length than is said': {
    ...{ group: 'length', code: 'package-count-differs', names: TABLE },
    files: { 'package.json': first(/"figures":(\d+)/, '"figures":9$1') },
  },
  'a table described otherwise than it must be': {
    ...{ group: 'files', code: 'package-schema-differs', names: TABLE },
    files: { 'datapackage.json': (text) => text.replaceAll('"fieldsMatch":["exact"]', '"fieldsMatch":["subset"]') },
  },
  'a file that the descriptor names twice': {
    ...{ group: 'resources', code: 'package-resource-repeated', names: 'README.md' },
    files: { 'datapackage.json': first(/(\{[^\n]*"path":"README\.md"[^\n]*\}),\n/, '$1,\n$1,\n') },
  },
  'a figure that only the report tells': {
    ...{
      ...{ group: 'gone', code: 'package-figure-missing', names: TABLE },
      follows: ['package-count-differs'],
    },
    files: { [TABLE]: (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n` },
  },
  'sample figures that are not said to be': {
    ...{ group: 'record', code: 'package-sample-unsaid', names: 'reports/', follows: ['package-readme-differs'] },
    files: { 'package.json': first(/"sample":true/, '"sample":false') },
  },
  'another name than that of the top folder': {
    ...{ group: 'record', code: 'package-name-differs', names: 'package.json' },
    files: { 'package.json': first(/"name":"/, '"name":"x-') },
  },
  'a first revision that replaces another': {
    ...{ group: 'record', code: 'package-revision-apart', names: '"replaces":3' },
    files: {
      'package.json': first(/"replaces":null/, `"replaces":{"id":"${'0'.repeat(64)}","revision":3}`),
    },
  },
  'a page that says something else': {
    ...{ group: 'page', code: 'package-readme-differs', names: 'README.md' },
    files: { 'README.md': (text) => `${text}x\n` },
  },
  'what the checks found that is no such list': {
    ...{ group: 'checks', code: 'package-record-invalid', names: '/findings' },
    files: { 'validation/check.json': first(/"findings":/, '"other":') },
  },
  'a mapping of packets that follows no schema': {
    ...{ group: 'checks', code: 'package-record-invalid', names: 'packets/neutral/mapping.json' },
    files: { 'packets/neutral/mapping.json': first(/"profile":/, '"profil":') },
  },
  'a submission that is not listed': {
    ...{ group: 'figures', code: 'package-reference-unknown', names: 'lineage/submissions.csv' },
    files: { [CELLS]: first(/\n1,[0-9a-f]{4}/, '\n1,0000') },
  },
  'another identifier in bag-info': {
    ...{ group: 'files', code: 'package-scope-differs', names: 'neutral/all' },
    info: { 'External-Identifier': 'neutral/all/all/all/30376-1/1' },
  },
}
