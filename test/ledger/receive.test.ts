import { describe, expect, test } from 'vitest'
import type { CheckFile } from '../../packages/indicators/src/check-files.ts'
import { checkLedger } from '../../packages/indicators/src/check-ledger.ts'
import type { LedgerDeclared } from '../../packages/indicators/src/generated/types.ts'
import { declaredOptions } from '../../packages/indicators/src/ledger-declared.ts'
import { Ledger, type SubmissionState } from '../../packages/indicators/src/model/ledger.ts'
import {
  type LedgerPlan,
  planAcceptance,
  planReturn,
  takePlan,
} from '../../packages/indicators/src/model/ledger-acts.ts'
import { readCurrent } from '../../packages/indicators/src/read-current.ts'
import { planReceipt } from '../../packages/indicators/src/receive-submissions.ts'
import { type Filling, filledForm, textFile } from '../checks/filled-form.ts'
import { toyForm } from '../checks/toy-form.ts'
import { world } from '../checks/toy-world.ts'
import { occasion } from './toy-ledger.ts'

const form = (name: string, filling: Filling = {}): CheckFile => filledForm(toyForm, { name, ...filling })

/** A ledger in memory with the files that came. */
class Desk {
  readonly ledger = new Ledger()
  readonly #files = new Map<string, CheckFile>()

  receive(file: CheckFile, declared: LedgerDeclared = {}, replaces: CheckFile | null = null): LedgerPlan {
    this.#files.set(file.sha256, file)
    const options = { world, occasion: occasion(), declared, replaces: replaces?.sha256 ?? null }
    return this.#take(planReceipt(this.ledger, file, options))
  }

  check(...files: readonly CheckFile[]) {
    const wanted = files.length > 0 ? files.map((file) => this.state(file)) : this.ledger.submissions
    const bytesOf = ({ sha256 }: SubmissionState) => this.#files.get(sha256)?.bytes ?? new Uint8Array(0)
    const checked = checkLedger(this.ledger, wanted, { world }, bytesOf)
    this.#take({ acts: checked.acts, issues: [] })
    return checked
  }

  accept(file: CheckFile, why = ''): LedgerPlan {
    return this.#take(planAcceptance(this.ledger, this.state(file), occasion(why)))
  }

  giveBack(file: CheckFile): LedgerPlan {
    return this.#take(planReturn(this.ledger, this.state(file), ['sai kỳ'], occasion()))
  }

  state({ sha256 }: CheckFile): SubmissionState {
    const state = this.ledger.submission(sha256)
    if (!state) throw new Error('expected a file that came')
    return state
  }

  /** What consolidation reads. */
  current() {
    const files = this.ledger.current.map((each) => {
      const { declared, file, day } = this.state({ sha256: each.submission } as CheckFile)
      const options = declaredOptions(declared, world)
      const sent = this.#files.get(each.submission)
      if (!sent || !options.ok) throw new Error('expected a file that came')
      return { ...each, file: { ...sent, name: file, received: day, declared: options.value } }
    })
    return readCurrent(files, world)
  }

  #take(plan: LedgerPlan): LedgerPlan {
    takePlan(this.ledger, plan, occasion())
    return plan
  }
}

const codes = ({ issues }: LedgerPlan) => issues.map(({ code }) => code)

describe('receiving', () => {
  test('enters the report that a file holds, and the day on which it came', () => {
    const file = { ...form('a.json'), received: '2025-04-07' }
    expect(new Desk().receive(file)).toEqual({
      acts: [
        {
          ...{ kind: 'received', submission: file.sha256, file: 'a.json', day: '2025-04-07', declared: {} },
          report: {
            ...{ form: 'toy', version: '1', period: '2025-Q1', subject: '30280-1', reporter: null },
            ...{ edition: null, listDate: '2025-03-31', covers: 'life' },
          },
          ...{ revision: 0, replaces: null },
        },
      ],
      issues: [],
    })
  })

  test('without a day of receipt it is the day of the entry, as its clock shows it', () => {
    expect(new Desk().receive(form('a.json')).acts).toMatchObject([{ day: '2025-04-09' }])
  })

  test('a day that is none is told, and the day of the entry stands', () => {
    const plan = new Desk().receive({ ...form('a.json'), received: '7/4/2025' })
    expect(codes(plan)).toEqual(['date-invalid'])
    expect(plan.acts).toMatchObject([{ day: '2025-04-09' }])
  })

  test('the same bytes again change nothing, under whatever name', () => {
    const desk = new Desk()
    desk.receive(form('a.json'))
    const again = { ...form('a.json'), name: 'b.json' }
    expect(desk.receive(again)).toMatchObject({
      acts: [],
      issues: [{ code: 'submission-known', severity: 'note', args: { file: 'b.json', name: 'a.json' } }],
    })
  })

  test('a table of several units is a report for each, in their order', () => {
    const table = textFile('t.csv', 'unit,administrative-files-received\n30283,2\n30280,1\n')
    const plan = new Desk().receive(table, { period: '2025-Q1', listDate: '2025-03-31' })
    expect(plan.acts.map((act) => act.kind === 'received' && act.report?.subject)).toEqual(['30280-1', '30283-1'])
    expect(plan.acts).toMatchObject([{ declared: { period: '2025-Q1' } }, { declared: { listDate: '2025-03-31' } }])
  })

  test('a file that settles no report is entered all the same, and it is said why', () => {
    const plan = new Desk().receive(textFile('t.csv', 'unit,administrative-files-received\n30280,1\n'))
    expect(plan.acts).toMatchObject([{ kind: 'received', file: 't.csv', report: null }])
    expect(codes(plan)).toEqual(['list-date-not-declared', 'period-not-declared'])
    const broken = new Desk().receive({ ...textFile('t.xlsx', 'no workbook'), name: 't.xlsx' })
    expect(broken.acts).toMatchObject([{ report: null }])
    expect(broken.issues[0]?.severity).toBe('error')
  })

  test('a head that no entry can hold is told, not cut', () => {
    const plan = new Desk().receive(form('a.json', { head: { reporter: 'x'.repeat(400) } }))
    expect(plan.acts).toMatchObject([{ report: null }])
    expect(plan.issues).toMatchObject([
      { code: 'field-value-unknown', args: { field: 'reporter' } },
      { code: 'record-invalid', args: { file: 'a.json', at: '/reporter', fault: 'maxLength', expected: ['300'] } },
    ])
  })

  test('a second file of one report is told until it is declared what it replaces', () => {
    const [a, b] = [form('a.json'), form('b.json', { cells: { '01/1': 5 } })]
    const desk = new Desk()
    desk.receive(a)
    expect(desk.receive(b)).toMatchObject({
      acts: [{ revision: 0, replaces: null }],
      issues: [{ code: 'submission-twice', args: { unit: '30280-1', other: `a.json (${a.sha256})` } }],
    })
    const other = new Desk()
    other.receive(a)
    expect(other.receive(b, {}, a)).toMatchObject({ acts: [{ revision: 1, replaces: a.sha256 }], issues: [] })
  })

  test('what it is declared to replace must be of the same report', () => {
    const [a, b] = [form('a.json'), form('b.json', { head: { subject: '30283-1' } })]
    const desk = new Desk()
    desk.receive(a)
    expect(desk.receive(b, {}, a)).toMatchObject({ acts: [], issues: [{ code: 'replacement-unknown' }] })
  })

  test('declared otherwise it is refused, until the first is returned', () => {
    const table = textFile('t.csv', 'unit,administrative-files-received\n30280,1\n')
    const declared = (period: string) => ({ period, listDate: '2025-03-31' })
    const desk = new Desk()
    desk.receive(table, declared('2025-Q2'))
    expect(codes(desk.receive(table, declared('2025-Q1')))).toEqual(['submission-declared-otherwise'])
    desk.giveBack(table)
    expect(codes(desk.receive(table, declared('2025-Q2')))).toEqual(['returned-sent-again'])
    expect(desk.receive(table, declared('2025-Q1')).acts).toMatchObject([{ report: { period: '2025-Q1' } }])
    expect(desk.state(table)).toMatchObject({ status: 'received', reports: [{ report: { period: '2025-Q1' } }] })
  })

  test('a mapping that nobody made is refused', () => {
    expect(new Desk().receive(form('a.json'), { mapping: 'nobody' })).toMatchObject({
      acts: [],
      issues: [{ code: 'option-invalid' }],
    })
  })
})

describe('checking', () => {
  test('records the counts of each file, and the same counts once', () => {
    const [good, bad] = [form('good.json'), form('bad.json', { head: { subject: '30283-1' }, cells: { '01/1': null } })]
    const desk = new Desk()
    for (const file of [good, bad]) desk.receive(file)
    const { acts } = desk.check()
    expect(acts).toMatchObject([
      { kind: 'checked', submission: bad.sha256, ruleSet: '1.0', errors: 1 },
      { kind: 'checked', submission: good.sha256, errors: 0, unexplained: 0 },
    ])
    expect(desk.check().acts).toEqual([])
    expect(codes(desk.accept(bad))).toEqual(['submission-has-errors'])
    expect(desk.accept(good).acts).toHaveLength(1)
  })

  test('a warning keeps a file out until there is a reason for it', () => {
    // Due ten days after the quarter: 10 April; a week late.
    const late = { ...form('late.json'), received: '2025-04-17' }
    const desk = new Desk()
    desk.receive(late)
    expect(desk.check().acts).toMatchObject([{ errors: 0, warnings: 1, unexplained: 1, reasons: [] }])
    expect(codes(desk.accept(late))).toEqual(['warnings-unexplained'])
    expect(desk.accept(late, 'mất điện').acts).toHaveLength(1)
  })

  test('a reason in the file is kept with its warning', () => {
    const place = { head: { period: '2026-Q1', listDate: '2025-07-01', subject: '30292-2' } } as const
    const file = form('r.json', { ...place, reasons: [['', 'form-superseded', 'chưa có biểu mới']] })
    const desk = new Desk()
    desk.receive(file)
    const [act] = desk.check().acts
    expect(act?.warnings).toBeGreaterThan(0)
    expect(act?.reasons).toEqual([{ code: 'form-superseded', place: '', reason: 'chưa có biểu mới' }])
  })

  test('a file is called by its name, and two files of one name are told apart by their hashes', () => {
    const alone = form('y.json', { head: { subject: '30289-1' } })
    const [a, b] = [form('x.json'), form('x.json', { head: { subject: '30283-1' }, cells: { '01/1': null } })]
    const desk = new Desk()
    for (const file of [a, b, alone]) desk.receive(file)
    const { result, acts } = desk.check()
    const named = [a, b].map(({ sha256 }) => `${sha256.slice(0, 12)}/x.json`)
    expect(result.files.map(({ file }) => file)).toEqual([...named, 'y.json'].sort())
    expect(acts.find(({ submission }) => submission === a.sha256)?.errors).toBe(0)
    expect(acts.find(({ submission }) => submission === b.sha256)?.errors).toBe(1)
  })

  test('a correction beside what it replaces is no second report, an undeclared one is', () => {
    const [a, b] = [form('a.json'), form('b.json', { cells: { '01/1': 5, '01/2': 5 } })]
    const declared = new Desk()
    declared.receive(a)
    declared.receive(b, {}, a)
    expect(declared.check()).toMatchObject({ acts: [{ errors: 0 }, { errors: 0 }], issues: [] })
    const undeclared = new Desk()
    for (const file of [a, b]) undeclared.receive(file)
    expect(undeclared.check()).toMatchObject({
      acts: [{ errors: 0 }, { errors: 0 }],
      issues: [{ code: 'submission-twice' }, { code: 'submission-twice' }],
    })
  })

  test('a correction is not held against the figures that it corrects, also when it is declared only later', () => {
    const [a, b] = [form('a.json', { cells: { '03/1': 5 } }), form('b.json', { cells: { '03/1': 500 } })]
    for (const replaces of [a, null]) {
      const desk = new Desk()
      desk.receive(a)
      desk.check(a)
      desk.accept(a)
      desk.receive(b, {}, replaces)
      expect(desk.check(b).acts).toMatchObject([{ submission: b.sha256, errors: 0 }])
    }
  })

  test('what was accepted before is what a file is compared with', () => {
    const first = form('q1.json', { cells: { '05/1': 4, '01/1': 4, '01/2': 4 } })
    const opening = (value: number) =>
      form('q2.json', { head: { period: '2025-Q2' }, cells: { '04/1': value, '01/1': value, '01/2': value } })
    const found = (second: CheckFile, isAccepted: boolean) => {
      const desk = new Desk()
      desk.receive(first)
      desk.check(first)
      if (isAccepted) desk.accept(first)
      desk.receive(second)
      return desk.check(second).result.findings.map(({ issue }) => issue.code)
    }
    expect(found(opening(3), true)).toContain('carry-over-differs')
    expect(found(opening(4), true)).not.toContain('carry-over-differs')
    expect(found(opening(3), false)).not.toContain('carry-over-differs')
  })
})

describe('what consolidation reads', () => {
  test('is every accepted report that nothing replaced, with its cells and how it was declared', () => {
    const table = textFile('t.csv', 'unit,administrative-files-received\n30280,1\n30283,2\n')
    const correction = textFile('c.csv', 'unit,administrative-files-received\n30283,3\n')
    const declared = { period: '2025-02', listDate: '2025-03-31' } as const
    const desk = new Desk()
    desk.receive(table, declared)
    desk.check(table)
    desk.accept(table)
    desk.receive(correction, declared, table)
    desk.check(correction)
    expect(desk.current().submissions.map(({ cells }) => cells[0]?.value)).toEqual(['1', '2'])
    desk.accept(correction)
    const { submissions, issues } = desk.current()
    expect(issues).toEqual([])
    expect(
      submissions.map(({ head, cells, file, revision, isBest }) => [
        head.subject,
        cells[0]?.value,
        file,
        revision,
        isBest,
      ]),
    ).toEqual([
      ['30280-1', '1', 't.csv', 0, true],
      ['30283-1', '3', 'c.csv', 1, true],
    ])
  })

  test('is nothing of what was only received, returned or not yet decided', () => {
    const [a, b] = [form('a.json'), form('b.json', { head: { subject: '30283-1' } })]
    const desk = new Desk()
    for (const file of [a, b]) desk.receive(file)
    desk.check()
    desk.accept(b)
    desk.giveBack(b)
    expect(desk.current().submissions).toEqual([])
  })
})
