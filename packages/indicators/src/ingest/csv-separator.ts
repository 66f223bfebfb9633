import { type Issue, issue } from '../base/issue.ts'

/** What may stand between the cells of a file. */
export type CsvSeparator = ',' | ';' | '\t'

const CANDIDATES: readonly CsvSeparator[] = [',', ';', '\t']
const NAMES: Readonly<Record<CsvSeparator, string>> = { ',': ',', ';': ';', '\t': 'tab' }
const SAMPLE_BYTES = 65_536
const SAMPLE_ROWS = 50

export interface SeparatorFound {
  readonly separator: CsvSeparator
  /** Bytes of a first line `sep=;`, which is no row of the table. */
  readonly skip: number
}

/**
 * The separator of a file: the one its first line declares (`sep=;`), else the only one in its header, else the only one that cuts
 * the first rows into equally many cells. What remains open is a finding, not a guess.
 */
export function findSeparator(bytes: Uint8Array, file: string): SeparatorFound | Issue {
  const sample = new TextDecoder().decode(bytes.subarray(0, SAMPLE_BYTES))
  const declared = /^sep=([,;\t])\r?\n/.exec(sample)
  if (declared) return { separator: declared[1] as CsvSeparator, skip: declared[0].length }
  const counts = CANDIDATES.map((separator) => ({ separator, counts: countsOf(sample, separator) }))
  const present = counts.filter(({ counts: [header = 0] }) => header > 0)
  const [only] = present
  if (only === undefined) return { separator: ',', skip: 0 }
  if (present.length === 1) return { separator: only.separator, skip: 0 }
  const steady = present.filter(({ counts: all }) => all.length > 1 && all.every((count) => count === all[0]))
  const [one] = steady
  if (one !== undefined && steady.length === 1) return { separator: one.separator, skip: 0 }
  return issue('separator-unclear', { candidates: present.map(({ separator }) => NAMES[separator]) }, { file, row: 1 })
}

/** How often a separator stands outside of quotes in each of the first rows; a row cut off by the sample does not count. */
function countsOf(sample: string, separator: string): readonly number[] {
  const counts: number[] = []
  let count = 0
  let isQuoted = false
  let isBlank = true
  for (const letter of sample) {
    if (letter === '"') isQuoted = !isQuoted
    if (letter === '\n' && !isQuoted) {
      if (!isBlank) counts.push(count)
      if (counts.length === SAMPLE_ROWS) return counts
      count = 0
      isBlank = true
      continue
    }
    if (letter !== '\r') isBlank = false
    if (letter === separator && !isQuoted) count += 1
  }
  if (!isBlank && (counts.length === 0 || sample.length < SAMPLE_BYTES / 4)) counts.push(count)
  return counts
}
