import type { UnitProposal } from '../model/unit-proposal.ts'
import { proposalRecord } from './proposal-json.ts'
import { proposalText } from './proposal-text.ts'
import { REGISTER_COLUMNS, registerCsv } from './register-csv.ts'

const POINT_COLUMNS = ['id', 'question', 'subjects', 'candidates', 'change', 'settled']

/** The files of a proposal by name: the rows in the format of a register, the open points, and a report in both languages. */
export function proposalFiles(proposal: UnitProposal): ReadonlyMap<string, string> {
  const { units, changes, transfers, instruments } = proposal.rows
  const points = proposal.points.map(({ subjects, candidates, change, ...point }) => ({
    ...point,
    ...{ subjects: subjects.join('|'), candidates: candidates.join('|'), change: change ?? '', settled: '' },
  }))
  return new Map([
    ['changes.csv', registerCsv([...REGISTER_COLUMNS.changes, 'status'], changes)],
    ['units.csv', registerCsv(REGISTER_COLUMNS.units, units)],
    ['transfers.csv', registerCsv(REGISTER_COLUMNS.transfers, transfers)],
    ['instruments.csv', registerCsv(REGISTER_COLUMNS.instruments, instruments)],
    ['points.csv', registerCsv(POINT_COLUMNS, points)],
    ['proposal.json', `${JSON.stringify(proposalRecord(proposal), null, 2)}\n`],
    ['report.vi.txt', proposalText(proposal, 'vi')],
    ['report.en.txt', proposalText(proposal, 'en')],
  ])
}
