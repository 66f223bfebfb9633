import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edition, LedgerAct } from '../../packages/indicators/src/generated/types.ts'
import { Ledger } from '../../packages/indicators/src/model/ledger.ts'
import {
  findSubmission,
  type LedgerPlan,
  planAcceptance,
  planApproval,
  planClosing,
  planReturn,
  takePlan,
} from '../../packages/indicators/src/model/ledger-acts.ts'
import { runs } from '../invariants/runs.ts'
import {
  accepted,
  approved,
  checked,
  closed,
  ledgerOf,
  occasion,
  received,
  reopened,
  replaced,
  report,
  returned,
  sha,
  target,
} from './toy-ledger.ts'

const statusOf = (ledger: Ledger, text: string) => ledger.submission(sha(text))?.status
const current = (ledger: Ledger) => ledger.current.map(({ submission }) => submission)
const accept = (ledger: Ledger, text: string, replaces: string | null = null, why = ''): LedgerPlan => {
  const state = ledger.submission(sha(text))
  if (!state) throw new Error(`expected ${text}`)
  const plan = planAcceptance(ledger, state, occasion(why), replaces === null ? null : sha(replaces))
  takePlan(ledger, plan, occasion(why))
  return plan
}
const giveBack = (ledger: Ledger, text: string): LedgerPlan => {
  const state = ledger.submission(sha(text))
  if (!state) throw new Error(`expected ${text}`)
  const plan = planReturn(ledger, state, ['sai'], occasion())
  takePlan(ledger, plan, occasion())
  return plan
}
const kinds = ({ acts }: LedgerPlan) => acts.map(({ kind }) => kind)
const codes = ({ issues }: LedgerPlan) => issues.map(({ code }) => code)

describe('a file that was sent', () => {
  test.each([
    ['received', [received('a')]],
    ['checked', [received('a'), checked('a')]],
    ['accepted', [received('a'), checked('a'), accepted('a')]],
    ['accepted', [received('a'), checked('a'), accepted('a'), checked('a', { notes: 1 })]],
    ['returned', [received('a'), checked('a'), returned('a')]],
    ['returned', [received('a'), checked('a'), accepted('a'), returned('a')]],
    ['replaced', [received('a'), received('b'), replaced('a', 'b')]],
  ] as const)('is %s after its last act', (status, acts) => {
    expect(statusOf(ledgerOf(...acts), 'a')).toBe(status)
  })

  test('says who brought it there and why it was returned', () => {
    const state = ledgerOf(received('a'), returned('a')).submission(sha('a'))
    expect(state).toMatchObject({ file: 'a.csv', day: '2025-04-09', since: { by: 'An' }, reasons: ['sai'] })
  })

  test('is named by the first eight digits of its hash or more, never by fewer', () => {
    const ledger = ledgerOf(received('a'))
    expect(findSubmission(ledger, sha('a').slice(0, 8))).toMatchObject({ sha256: sha('a') })
    expect(findSubmission(ledger, sha('a').slice(0, 7))).toMatchObject({ code: 'submission-unknown' })
    expect(findSubmission(ledger, sha('b'))).toMatchObject({ code: 'submission-unknown' })
  })

  test('that was returned may come anew, read in another way', () => {
    const again = received('a', { period: '2025-Q2' })
    const ledger = ledgerOf(received('a'), returned('a'), again)
    expect(statusOf(ledger, 'a')).toBe('received')
    expect(ledger.submission(sha('a'))?.reports.map((each) => each.report.period)).toEqual(['2025-Q2'])
    expect(ledger.versions(report())).toEqual([])
  })
})

describe('acceptance', () => {
  const ready = (...acts: readonly LedgerAct[]): Ledger => ledgerOf(received('a'), checked('a'), ...acts)

  test('of a checked file is one act, and the same again none', () => {
    const ledger = ready()
    expect(kinds(accept(ledger, 'a'))).toEqual(['accepted'])
    expect(accept(ledger, 'a')).toMatchObject({ acts: [], issues: [{ code: 'act-recorded', severity: 'note' }] })
  })

  test('of a correction replaces what it corrects', () => {
    const ledger = ready(accepted('a'), received('b', {}, { replaces: 'a', revision: 1 }), checked('b'))
    expect(current(ledger)).toEqual([sha('a')])
    expect(kinds(accept(ledger, 'b'))).toEqual(['replaced', 'accepted'])
    expect(current(ledger)).toEqual([sha('b')])
    expect(statusOf(ledger, 'a')).toBe('replaced')
    expect(codes(accept(ledger, 'a'))).toContain('submission-replaced')
  })

  test('may say itself what a file replaces; its revision follows', () => {
    const ledger = ready(accepted('a'), received('b'), checked('b'))
    expect(codes(accept(ledger, 'b'))).toEqual(['submission-twice'])
    expect(kinds(accept(ledger, 'b', 'a'))).toEqual(['replaced', 'accepted'])
    expect(ledger.versions(report()).map(({ revision, replaces }) => [revision, replaces])).toEqual([
      [0, null],
      [1, sha('a')],
    ])
  })

  test('of the second correction replaces both before it', () => {
    const b = received('b', {}, { replaces: 'a', revision: 1 })
    const c = received('c', {}, { replaces: 'b', revision: 2 })
    const ledger = ready(b, c, checked('c'))
    expect(accept(ledger, 'c').acts).toEqual([replaced('b', 'c'), replaced('a', 'c'), accepted('c')])
    expect(current(ledger)).toEqual([sha('c')])
  })

  test('of two corrections of one file takes one; the other must say that it replaces it', () => {
    const ledger = ready(
      accepted('a'),
      ...[received('b', {}, { replaces: 'a', revision: 1 }), checked('b')],
      ...[received('c', {}, { replaces: 'a', revision: 1 }), checked('c')],
    )
    expect(codes(accept(ledger, 'b'))).toEqual(['submission-twice'])
    expect(kinds(accept(ledger, 'b', 'c'))).toEqual(['replaced', 'replaced', 'accepted'])
    expect(codes(accept(ledger, 'c'))).toContain('submission-replaced')
  })

  test('of one of two files is refused until one is declared to replace the other or returned', () => {
    const ledger = ready(received('b'), checked('b'))
    expect(codes(accept(ledger, 'a'))).toEqual(['submission-twice'])
    giveBack(ledger, 'b')
    expect(kinds(accept(ledger, 'a'))).toEqual(['accepted'])
  })

  test('another edition, period, unit or reporter is another report', () => {
    const others = [
      { edition: 'estimate' },
      { period: '2025-Q2' },
      { subject: '30283-1' },
      { reporter: 'commune-office' },
    ] as const
    for (const other of others) {
      const ledger = ready(received('b', other), checked('b'))
      expect(kinds(accept(ledger, 'a')), JSON.stringify(other)).toEqual(['accepted'])
      expect(kinds(accept(ledger, 'b')), JSON.stringify(other)).toEqual(['accepted'])
    }
  })

  test('where no edition is stated, an official one is the same report', () => {
    expect(codes(accept(ready(received('b', { edition: 'official' })), 'a'))).toEqual(['submission-twice'])
  })

  test('of a file of several reports replaces those that it corrects and leaves the others', () => {
    const ledger = ready(
      received('a', { subject: '30283-1' }),
      accepted('a'),
      ...[received('b', {}, { replaces: 'a', revision: 1 }), checked('b')],
    )
    accept(ledger, 'b')
    expect(ledger.current.map(({ submission, report: { subject } }) => [submission, subject])).toEqual([
      [sha('b'), '30280-1'],
      [sha('a'), '30283-1'],
    ])
    expect(statusOf(ledger, 'a')).toBe('accepted')
  })
})

describe('a correction that is returned', () => {
  test('replaces nothing any more, and that is told', () => {
    const ledger = ledgerOf(received('a'), checked('a'), accepted('a'), received('b'), checked('b'))
    accept(ledger, 'b', 'a')
    expect(giveBack(ledger, 'b')).toMatchObject({
      acts: [{ kind: 'returned' }],
      issues: [{ code: 'replaced-stands-again', args: { file: 'a.csv', returned: 'b.csv' } }],
    })
    expect(current(ledger)).toEqual([sha('a')])
    expect(statusOf(ledger, 'a')).toBe('accepted')
  })
})

describe('which edition is current', () => {
  const all: readonly Edition[] = ['estimate', 'provisional', 'official']
  const sent = (edition: Edition, revision = 0) =>
    [received(`${edition}${revision}`, { edition }, { revision }), accepted(`${edition}${revision}`)] as const

  // DESIGN §6: official outranks provisional outranks estimate, whatever their revision.
  test.each([
    [['estimate'], 'estimate0'],
    [['estimate', 'provisional'], 'provisional0'],
    [['provisional', 'estimate'], 'provisional0'],
    [['official', 'provisional', 'estimate'], 'official0'],
  ] as const)('of %j it is %s, and every edition is kept', (editions, best) => {
    const ledger = ledgerOf(...editions.flatMap((edition) => sent(edition)))
    expect(ledger.current.filter(({ isBest }) => isBest).map(({ submission }) => submission)).toEqual([sha(best)])
    expect(ledger.current).toHaveLength(editions.length)
  })

  test('a later revision of a lower edition changes nothing', () => {
    const ledger = ledgerOf(...sent('official'), ...sent('estimate'))
    const revised = received('estimate9', { edition: 'estimate' }, { replaces: 'estimate0', revision: 9 })
    for (const act of [revised, checked('estimate9')]) ledger.take({ ...occasion(), act })
    expect(kinds(accept(ledger, 'estimate9'))).toEqual(['replaced', 'accepted'])
    const best = ledger.current.filter(({ isBest }) => isBest)
    expect(best.map(({ submission }) => submission)).toEqual([sha('official0')])
  })

  test('the order in which editions come does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: 1 }), (editions) => {
        const ledger = ledgerOf(...editions.flatMap((edition) => sent(edition)))
        const expected = all.findLast((edition) => editions.includes(edition))
        return ledger.current.every(({ isBest, submission }) => isBest === (submission === sha(`${expected}0`)))
      }),
      runs(50),
    )
  })
})

describe('closing', () => {
  const ready = () => ledgerOf(received('a'), checked('a'))

  test.each([
    ['of the form and period', closed(), true],
    ['of this edition', closed({ edition: 'official' }), true],
    ['of another edition', closed({ edition: 'estimate' }), false],
    ['of another period', closed({ period: '2025-Q2' }), false],
    ['of another form', closed({ form: 'other' }), false],
  ])('%s: acceptance is refused: %3$s', (_, act, isRefused) => {
    const ledger = ready()
    ledger.take({ ...occasion(), act })
    expect(codes(accept(ledger, 'a'))).toEqual(isRefused ? ['figures-closed'] : [])
  })

  test('ends with a reopening', () => {
    const ledger = ready()
    for (const act of [closed(), reopened()]) ledger.take({ ...occasion('bản sửa'), act })
    expect(ledger.closings).toEqual([])
    expect(kinds(accept(ledger, 'a'))).toEqual(['accepted'])
  })

  test('lets files come, be checked and returned that were not accepted', () => {
    const ledger = ready()
    ledger.take({ ...occasion(), act: closed() })
    expect(kinds(giveBack(ledger, 'a'))).toEqual(['returned'])
  })

  test('twice changes nothing', () => {
    const ledger = ledgerOf(closed())
    expect(planClosing(ledger, target(), occasion(), { approvals: null })).toMatchObject({
      acts: [],
      issues: [{ code: 'act-recorded' }],
    })
  })
})

describe('approval', () => {
  const step = (role: string) => ({ role, names: { vi: role, en: role } })
  const chain = {
    ...{ code: 'three', names: { vi: 'Ba', en: 'Three' }, forms: ['toy'], ownComposition: true },
    ...{ steps: ['preparer', 'checker', 'head'].map(step), sources: ['invented'], unknown: [] },
  }
  const approvals = new Map([['toy', chain]])
  const approve = (ledger: Ledger, role: string) => {
    const plan = planApproval(ledger, target(), role, occasion(), { approvals })
    takePlan(ledger, plan, occasion())
    return plan
  }
  const close = (ledger: Ledger) => planClosing(ledger, target(), occasion(), { approvals })

  test('goes step by step, and then the figures may be closed', () => {
    const ledger = new Ledger()
    expect(close(ledger)).toMatchObject({
      acts: [],
      issues: [{ code: 'approval-missing', args: { missing: ['preparer', 'checker', 'head'] } }],
    })
    expect(codes(approve(ledger, 'checker'))).toEqual(['approval-out-of-order'])
    for (const role of ['preparer', 'checker', 'head']) expect(kinds(approve(ledger, role))).toEqual(['approved'])
    expect(codes(approve(ledger, 'preparer'))).toEqual(['act-recorded'])
    expect(kinds(close(ledger))).toEqual(['closed'])
  })

  test('is void once figures change after it', () => {
    const given = [approved('preparer'), approved('checker'), approved('head')]
    const later = [
      [received('a'), checked('a'), ...given, accepted('a')],
      [received('a'), checked('a'), accepted('a'), ...given, returned('a')],
      [...given, closed(), reopened()],
    ]
    for (const acts of later) expect(ledgerOf(...acts).allApprovals).toEqual([])
    const unchanged = [
      [received('a'), ...given, checked('a'), returned('a')],
      [received('a', { period: '2025-Q2' }), ...given, accepted('a')],
    ]
    for (const acts of unchanged) expect(ledgerOf(...acts).allApprovals).toHaveLength(3)
  })

  test('of a form without a chain is not asked for', () => {
    expect(kinds(planClosing(new Ledger(), target(), occasion(), { approvals: new Map() }))).toEqual(['closed'])
  })
})
