import { describe, expect, test } from 'vitest'
import { findGround } from '../../packages/indicators/src/aggregate/handover/ground.ts'
import type { SignoffRecord } from '../../packages/indicators/src/generated/types.ts'
import { loadSignoff, signoffPath } from '../../packages/indicators/src/load-signoff.ts'
import type { HandoverFacts, PlaceSums } from '../../packages/indicators/src/model/handover.ts'
import { readSignoff } from '../../packages/indicators/src/node/read-signoff.ts'
import { handoverRecord } from '../../packages/indicators/src/report/handover.ts'
import { handoverMatters } from '../../packages/indicators/src/report/handover-matters.ts'
import { DATA } from '../templates/template-world.ts'
import { DAY, FIRST_HALF, handOver, history, sha256, signoff, world } from './toy-country.ts'

const decimals = (integer: number, places = 0) => ({ integer: BigInt(integer), decimals: places })
const nothing = decimals(0)

/** Facts of one place of which the parts are given. */
function factsOf(sums: Partial<PlaceSums>): HandoverFacts {
  const ground = findGround(history, { change: 'ab', within: null, instruments: world.instruments })
  if (!ground.ok) throw new Error('expected a ground')
  const all: PlaceSums = {
    ...{ former: nothing, own: nothing, current: nothing, known: nothing },
    ...{ kept: nothing, unallocated: nothing, unresolved: nothing },
    ...sums,
  }
  const total = {
    ...{ level: 'commune', from: ['commune'], place: { row: 'total', column: '2', key: null }, breakdown: '' },
    ...{ indicator: 'administrative-files-received', sums: all, groups: new Map([['A-1', all]]), formerBy: new Map() },
  }
  const period = {
    ...{ period: '2025-H1', window: { from: '2025-01-01', to: DAY }, containsDay: false, owed: [], record: null },
    ...{ totals: [total], undecided: [], comparisons: [] },
  }
  const form = {
    form: 'files',
    regime: 'files',
    calendar: 'gregorian',
    from: '2025-01-01',
    absent: [],
    periods: [period],
  }
  const [former, current] = [[history.unit('A-1'), history.unit('B-1')], [history.unit('M-1')]]
  const groups = [{ id: 'A-1', level: 'commune', changes: [], former, current }]
  return { ground: ground.value, forms: [form], carriedOver: [], groups, files: [], refused: [], others: 0, issues: [] }
}

const recordOf = (sums: Partial<PlaceSums>, record: SignoffRecord | null = null) =>
  handoverRecord(factsOf(sums), {
    ...{ history, instruments: world.instruments, hash: sha256 },
    signoff: record && { file: 'signoff/ab.json', record },
  })

describe('a total', () => {
  test.each([
    [
      'equal to the last digit',
      { former: decimals(3, 1), current: decimals(1, 1), known: decimals(2, 1) },
      '0',
      'equal',
    ],
    [
      'made of all that came out',
      {
        former: decimals(10),
        current: decimals(1),
        known: decimals(2),
        kept: decimals(3),
        unallocated: decimals(3),
        unresolved: decimals(1),
      },
      '0',
      'equal',
    ],
    [
      'with what new units sent themselves',
      { former: decimals(7), own: decimals(5), current: decimals(12) },
      '0',
      'equal',
    ],
    ['that lost a tenth', { former: decimals(3, 1), current: decimals(2, 1) }, '0.1', 'open'],
    ['that counts something twice', { former: decimals(3), current: decimals(4) }, '-1', 'open'],
    ['of which a part is hidden', { former: decimals(3), current: null }, null, 'open'],
  ] as const)('%s', (_, sums, difference, verdict) => {
    const record = recordOf(sums)
    expect(record.forms[0]?.periods[0]?.totals).toMatchObject([{ difference, verdict }])
    expect(record.verdict).toBe(verdict)
    expect(record.sections[0]?.totals).toEqual({ compared: 1, differing: verdict === 'equal' ? 0 : 1 })
    expect([...handoverMatters(record)].map(({ issue }) => issue.code)).toEqual(
      verdict === 'equal' ? [] : ['handover-total-differs'],
    )
  })

  test.each([
    [{ kind: 'total', form: 'files' }, 'explained'],
    [{ indicator: 'administrative-files-received', period: '2025-H1' }, 'explained'],
    [{ row: 'total', column: '2' }, 'explained'],
    [{ row: 'total', column: '3' }, 'open'],
    [{ kind: 'missing', form: 'files' }, 'open'],
    [{ form: 'files', unit: 'A-1' }, 'open'],
  ] as const)('that differs under an explanation of %j', (of, verdict) => {
    const text = { vi: 'Lý do', en: 'Reason' }
    const record = recordOf({ former: decimals(1) }, signoff([{ of, text, by: text }], { change: 'ab', within: null }))
    expect(record.verdict).toBe(verdict)
    expect(record.findings.map(({ code }) => code)).toEqual(verdict === 'open' ? ['explanation-idle'] : [])
  })
})

describe('the hashes that the handing side noted', () => {
  const made = handOver(FIRST_HALF)
  const files = made.record.files.map(({ file, sha256: hash }) => ({ file, sha256: hash }))
  const found = (more: Partial<SignoffRecord>) =>
    handOver(FIRST_HALF, { signoff: { file: 'signoff/toy.json', record: signoff([], more) } }).record.findings.map(
      ({ code, args }) => [code, 'file' in args ? args.file : ''],
    )

  test('are those of the files', () => {
    expect(found({ files })).toEqual([])
    expect(found({ manifest: { files: 8, sha256: made.record.manifest } })).toEqual([])
  })

  test('differ, or are of files that are not there, or say nothing of one that is', () => {
    const [first, second, ...rest] = files
    if (!first || !second) throw new Error('expected files')
    expect(found({ files: [{ ...first, sha256: '0'.repeat(64) }, second, ...rest] })).toEqual([
      ['dossier-file-differs', first.file],
    ])
    expect(found({ files: [...files, { file: 'gone.xlsx', sha256: first.sha256 }] })).toEqual([
      ['dossier-file-missing', 'gone.xlsx'],
    ])
    expect(found({ files: rest })).toEqual([['dossier-file-unlisted', '']])
    expect(found({ manifest: { files: 7, sha256: '0'.repeat(64) } })).toEqual([['dossier-manifest-differs', '']])
  })
})

describe('a sign-off', () => {
  const bytes = (record: unknown) => new TextEncoder().encode(JSON.stringify(record))
  const read = (record: unknown, change = DAY, within: string | null = 'R-1') =>
    loadSignoff(bytes(record), 'signoff/x.json', change, within)

  test('stands in a file named after the change and the territory', () => {
    expect(signoffPath('202-2025-qh15', null)).toBe('signoff/202-2025-qh15.json')
    expect(signoffPath('202/2025/QH15', null)).toBe('signoff/202-2025-QH15.json')
    expect(signoffPath(DAY, '91-2')).toBe('signoff/2025-07-01@91-2.json')
  })

  test('kept with the data is of the sample province, and says that it is a sample', () => {
    expect(readSignoff(DATA, DAY, '91-2')).toMatchObject({ ok: true, value: { record: { sample: true } } })
    expect(readSignoff(DATA, DAY, '89-1')).toEqual({ ok: true, value: null })
  })

  test('is taken when it follows its schema and is of this handover', () => {
    expect(read(signoff([]))).toMatchObject({ ok: true })
  })

  test.each([
    ['of another change', signoff([], { change: 'ab' }), '/change', 'const', [DAY]],
    ['of another territory', signoff([], { within: null }), '/within', 'const', ['R-1']],
    ['that breaks its schema', { ...signoff([]), sample: 'yes' }, '/sample', 'type', ['boolean']],
    ['that is no record', 7, '', 'type', ['object']],
  ])('%s is refused', (_, record, at, fault, expected) => {
    expect(read(record)).toMatchObject({
      ok: false,
      issues: [{ code: 'record-invalid', args: { at, fault, expected } }],
    })
  })
})
