import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IssueCode } from '../../packages/indicators/src/base/issue.ts'
import { obligationFindings } from '../../packages/indicators/src/report/obligation-findings.ts'
import { type Arrival, obligationStatus } from '../../packages/indicators/src/report/obligation-status.ts'
import type { FindingCase } from '../findings/other-cases.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { owed, QUARTERLY, twoProvinces } from '../support/two-provinces.ts'

const world = twoProvinces([QUARTERLY])

/** What is said of the obligations of a period within a unit when one report of a subject came. */
const said = (period: string, within: string, subject: string) => (): readonly string[] => {
  const all = owed(world, { period, within: [within] })
  const arrival: Arrival = {
    ...{ form: 'q', period, subject, reporter: null, edition: null, covers: 'life', received: null },
    ...{ file: 'a.xlsx', isReturned: false },
  }
  const { unexpected } = obligationStatus(all, [arrival], '2025-12-31')
  return [...obligationFindings(all, unexpected)].map(({ code }) => code)
}

/** What the command says when a calendar of one period of a commune is asked for. */
const calendar = (period: string) => (): readonly string[] => {
  const ics = join(mkdtempSync(join(tmpdir(), 'chitieu-calendar-')), 'due.ics')
  const { err } = runChitieu(
    ...['obligations', '--period', period, '--within', '30307-2', '--as-of', '2026-01-02', '--ics', ics],
  )
  return [...err.matchAll(/\[([a-z-]+)\]/g)].map(([, code = '']) => code)
}

/** Cases of the codes that obligations give. */
export const obligationCases: Readonly<Partial<Record<IssueCode, FindingCase>>> = {
  // Nobody says what became of V-1; A-1 had ended before the third quarter began.
  'obligation-without-sender': { fails: said('2025-Q2', 'V-1', 'V-1'), passes: said('2025-Q2', 'A-1', 'A-1') },
  'received-without-obligation': { fails: said('2025-Q3', 'N-1', 'A-1'), passes: said('2025-Q3', 'N-1', 'A-2') },
  // No source states when civil status is due; the monthly form has quarters with a due day.
  'calendar-empty': { fails: calendar('2025-H2'), passes: calendar('2025-Q4') },
}
