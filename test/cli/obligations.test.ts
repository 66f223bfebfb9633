import { describe, expect, test } from 'vitest'
import { askChitieu, runChitieu } from '../support/run-chitieu.ts'
import { runInFolder } from '../support/run-in-folder.ts'

const WITHIN = ['--within', '91-2']
const say = (...args: readonly string[]) => runChitieu('obligations', ...args)

describe('for people', () => {
  test('forms with their due days, counts, and what needs attention', () => {
    const { status, out } = say(
      '--period',
      '2025-Q3',
      ...WITHIN,
      '--as-of',
      '2025-10-15',
      '--received',
      'data/submissions/received.csv',
    )
    expect(status).toBe(0)
    expect(out).toContain(
      'Biểu commune-monthly, quý III/2025, số chính thức – Báo cáo quý (từ 01/7/2025 đến 30/9/2025); hạn 10/10/2025\n' +
        '  phải nộp 102 · đã nhận 102 · đúng hạn 101 · chậm 1 · quá hạn 0\n',
    )
    expect(out).toContain('chưa rõ hạn (nguồn không nêu)')
    expect(out).toContain('chậm 3 ngày')
  })

  test('what others sent is not said to be owed by nobody', () => {
    const ask = (within: string) =>
      say(
        ...['--period', '2025-Q3', '--within', within, '--as-of', '2025-10-15'],
        ...['--received', 'data/submissions/received.csv'],
      ).err
    expect(ask('30376-2')).not.toContain('[received-without-obligation]')
    expect(ask('91-2')).toContain('[received-without-obligation]')
  })

  test('in English, with everything on request', () => {
    const { out } = say(
      '--period',
      '2025-H1',
      '--form',
      '13a/BTP/HTQTCT/HT',
      '--within',
      '30307-2',
      '--lang',
      'en',
      '--all',
    )
    expect(out).toContain("owed by Commune People's Committee – ")
    expect(out).toMatch(/^ {2}owed 8$/m)
  })

  test('reminds of what falls due; of what is overdue only when it is known what came', () => {
    const { out } = say(
      '--from',
      '2025-09-01',
      '--to',
      '2025-09-30',
      '--within',
      '30307-2',
      '--as-of',
      '2025-10-03',
      '--remind',
      '7',
    )
    expect(out).toContain('đến hạn 05/10/2025: biểu commune-monthly, tháng 9/2025 (Phường Long Xuyên)')
    expect(out).toContain('đến hạn 10/10/2025: biểu commune-monthly, quý III/2025 (Phường Long Xuyên)')
    expect(say('--period', '2025-07', '--within', '30307-2', '--as-of', '2025-10-03', '--remind', '7').out).toContain(
      'Không có báo cáo nào cần nhắc.',
    )
  })
})

describe('for programs', () => {
  test('obligations with counts', () => {
    const { status, answer } = askChitieu(
      ...['obligations', '--period', '2025-Q4', ...WITHIN, '--as-of', '2026-01-20'],
      ...['--received', 'data/submissions/received.csv'],
    )
    expect(status).toBe(0)
    expect(answer).toMatchObject({
      counts: { due: 205, received: 205, onTime: 101, late: 1, undated: 103, missing: 0 },
    })
    const { obligations } = answer as { readonly obligations: readonly Record<string, unknown>[] }
    expect(obligations).toHaveLength(205)
    expect(obligations[0]).toMatchObject({ form: 'commune-monthly', due: '2026-01-10', state: 'onTime', part: 'whole' })
  })
})

describe('files', () => {
  const files = new Map([
    ['none.csv', 'form,period,subject,received\n'],
    ['odd.csv', 'form,period,subject,received\ncommune-monthly,2025-Q4,30307-2,5/1/2026\n'],
    ['short.csv', 'form,period\ncommune-monthly,2025-Q4\n'],
  ])
  const run = (...args: readonly string[]) => runInFolder(['obligations', '--within', '30307-2', ...args], files)

  test('a calendar and a feed are written for the day they are asked on, the same each time', async () => {
    const wish = ['--period', '2025-Q4', '--as-of', '2026-01-02', '--ics', 'due.ics', '--feed', 'due.json']
    expect(await run(...wish)).toMatchObject({ exit: 0, left: ['due.ics', 'due.json'] })
  })

  test('what has no due day gives no calendar, and says so', async () => {
    const { exit, err, left } = await run('--period', '2025-H2', '--as-of', '2026-01-02', '--ics', 'due.ics')
    expect([exit, left]).toEqual([0, []])
    expect(err).toContain('[calendar-empty]')
  })

  test.each([
    [['--period', '2025-Q4', '--ics', 'x.ics'], 2, 'option-invalid'],
    [['--period', '2025-Q9'], 2, 'period-invalid'],
    [[], 2, 'option-invalid'],
    [['--period', '2025-Q4', '--from', '2025-01-01'], 2, 'option-invalid'],
    [['--from', '2025-02-01', '--to', '2025-01-01'], 2, 'option-invalid'],
    [['--period', '2025-Q4', '--form', 'x'], 2, 'option-invalid'],
    [['--period', '2025-Q4', '--as-of', '2026-01-02', '--remind', 'soon'], 2, 'option-invalid'],
    [['--period', '2025-Q4', '--as-of', '2026-01-02', '--received', 'odd.csv'], 1, 'date-invalid'],
    [['--period', '2025-Q4', '--as-of', '2026-01-02', '--received', 'short.csv'], 1, 'column-missing'],
  ] as const)('%j ends with %i, %s', async (args, exit, code) => {
    const { exit: found, err } = await run(...args)
    expect(found).toBe(exit)
    expect(err).toContain(`[${code}]`)
  })

  test('nothing came of what is due: overdue', async () => {
    const { out } = await run('--period', '2025-Q4', '--as-of', '2026-01-11', '--received', 'none.csv', '--remind', '0')
    expect(out).toContain('  phải nộp 1 · đã nhận 0 · đúng hạn 0 · quá hạn 1\n')
    expect(out).toContain('quá hạn 10/01/2026: biểu commune-monthly, quý IV/2025 (Phường Long Xuyên)')
  })
})
