import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IssueCode } from '../../packages/indicators/src/base/issue.ts'
import { Consolidation } from '../../packages/indicators/src/consolidate.ts'
import { readConsolidation } from '../../packages/indicators/src/node/read-consolidation.ts'
import type { FindingCase } from '../findings/other-cases.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { sampleWorld } from '../support/sample-province.ts'
import { sha256 } from '../templates/template-world.ts'
import { type PaperHead, paperRegime, paperReport, paperWorld } from './paper.ts'

const world = paperWorld('by-hand/transitional', paperRegime('nd09'))
const UNITS = ['A-1', 'B-1', 'C-1', 'K-1', 'L-1']

type Report = Partial<PaperHead> & { readonly unit: string; readonly received?: string }

/** What is found in the reports of a quarter before the change. */
const found =
  (reports: readonly Report[], period = '2025-Q2') =>
  (): readonly string[] => {
    const submissions = reports.map(({ received = '5', ...head }) =>
      paperReport({ period, covers: 'life', listDate: '2025-06-14', ...head }, { received }),
    )
    const made = new Consolidation({ catalog: world, submissions, unit: 'P-1' })
    const report = made.report({ form: 'paper', period, basis: 'at:2025-06-30' })
    return report.ok ? report.value.issues.map(({ code }) => code) : []
  }

const all: readonly Report[] = UNITS.map((unit) => ({ unit }))
const months = (last: string): readonly Report[] =>
  ['04', '05', '06'].map((month) => ({
    ...{ unit: 'K-1', period: `2025-${month}`, received: month === '06' ? last : '1' },
  }))

const DATA = join(import.meta.dirname, '../../data/submissions')

/** What `chitieu consolidate` says of one committed sample. */
const told = (path: string) => (): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-refused-'))
  cpSync(join(DATA, path), join(folder, 'a.xlsx'))
  const { out } = runChitieu('consolidate', folder, '--unit', '91-2', '--period', '2025-Q1', '--basis', 'reported')
  return [...out.matchAll(/\[([a-z-]+)\]/g)].map(([, code = '']) => code)
}

/** What is found in a folder that `chitieu consolidate` wrote, one file of which holds this now. */
const written = (now: string) => (): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-written-'))
  const check = '{"ruleSet":"1.0","files":[],"findings":[]}'
  writeFileSync(join(folder, 'check.json'), now === '' ? check : now)
  writeFileSync(join(folder, 'manifest-sha256.txt'), `${sha256(check)}  check.json\n`)
  const read = readConsolidation(folder, '2025', sampleWorld, sha256)
  return read.ok ? [] : read.issues.map(({ code }) => code)
}

/** Cases of the codes that consolidation gives. */
export const consolidationCases: Readonly<Partial<Record<IssueCode, FindingCase>>> = {
  'days-reported-twice': { fails: found([...all, { unit: 'A-1', file: 'again', received: '6' }]), passes: found(all) },
  'territory-not-reported': { fails: found(all.slice(1)), passes: found(all) },
  'report-not-owed': { fails: found([...all, { unit: 'P-1' }]), passes: found(all) },
  'reports-differ': { fails: found([...all, ...months('4')]), passes: found([...all, ...months('3')]) },
  'output-changed': { fails: written('{}'), passes: written('') },
  'report-refused': {
    fails: told('2025-H1/SAMPLE_13a-btp-htqtct-ht_2025-H1_30295-1.xlsx'),
    passes: told('2025-Q1/SAMPLE_ii-06a-vpcp-kstt_2025-Q1_30346-1.xlsx'),
  },
}
