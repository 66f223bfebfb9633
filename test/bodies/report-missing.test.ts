import { describe, expect, test } from 'vitest'
import { obligations } from '../../packages/indicators/src/model/obligation.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { reportMissing } from '../../packages/indicators/src/validate/checks/report-missing.ts'
import type { SetContext } from '../../packages/indicators/src/validate/submission-rule.ts'
import { smallForm } from '../support/small-bodies.ts'
import { bodiesIn, QUARTERLY, twoProvinces } from '../support/two-provinces.ts'

const world = twoProvinces([{ ...QUARTERLY, calendar: 'nd09' }])
const bodies = bodiesIn(world)
const context: SetContext = {
  ...{ world, within: ['N-1'], earlier: () => null, earlierSubmissions: [], receivedOn: () => null },
  owed: (form, period, within) => obligations(world, bodies, { period, within, forms: [form] }),
}

/** Reports by `unit` for its life, or `unit*` for the whole period. */
function missing(period: string, sent: string): readonly string[] {
  const submissions = sent.split(' ').map((word): Submission => {
    const subject = word.replace('*', '')
    const head = { form: 'q', version: '1', subject, reporter: 'commune-office', period, edition: null }
    return {
      ...{ file: word, sha256: '', form: smallForm('q'), cells: [], unread: 0, reasons: [], isSample: false },
      head: { ...head, listDate: '2025-07-01', covers: word.endsWith('*') ? 'period' : 'life' },
    }
  })
  return [...reportMissing.check(submissions, context)].flatMap(({ code, args }) =>
    code === 'report-missing' && 'missing' in args ? args.missing.map((name) => name.split(' ')[0] ?? '') : [],
  )
}

describe('who is missing', () => {
  // The third quarter of nd09 runs from 15 June to 14 September and holds the change of 1 July.
  test.each([
    ['2025-Q3', 'A-2* E-1 I-2* K-2* X-1* Y-1* Z-1* V-1', []],
    ['2025-Q3', 'A-2* E-1 I-2* K-2* X-1* Y-1* Z-1*', ['V']],
    ['2025-Q3', 'A-2 A-1 B-1 E-1 I-2* K-2* X-1* Y-1* Z-1* V-1', []],
    ['2025-Q3', 'A-2 E-1 I-2* K-2* X-1* Y-1* Z-1* V-1', ['A', 'B']],
    ['2025-Q3', 'A-2* E-1 I-2* K-2* X-1* Y-1* V-1', ['S', 'Z']],
    ['2025-Q4', 'A-2 E-1 I-2 K-2 X-1 Y-1', ['Z']],
    ['2025-Q2', 'A-1 B-1 E-1 G-2 I-1 K-1 S-1', ['V']],
  ])('%s, with %s: %j', (period, sent, expected) => {
    expect(missing(period, sent)).toEqual(expected)
  })
})
