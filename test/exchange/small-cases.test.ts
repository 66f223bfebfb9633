import { describe, expect, test } from 'vitest'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import { readUnitList } from '../../packages/indicators/src/ingest/unit-list.ts'
import { likeness } from '../../packages/indicators/src/model/unit-likeness.ts'
import type { UnitProposal } from '../../packages/indicators/src/model/unit-proposal.ts'
import { makeWorkbook } from '../ingest/make-workbook.ts'
import { mappingOf, proposalOf } from './list-mapping.ts'
import { converted, LIST, listed, smallRows } from './small-register.ts'

const kindsOf = ({ differences }: UnitProposal) => differences.map(({ unit, kinds }) => `${unit} ${kinds.join('+')}`)
const questionsOf = ({ points }: UnitProposal) =>
  points.map(({ question, subjects, candidates }) => `${question} ${subjects.join('|')} ? ${candidates.join('|')}`)
const codesOf = ({ findings }: UnitProposal) => findings.map(({ code }) => code)
const transfersOf = ({ rows }: UnitProposal) => rows.transfers.map(({ from, to, kind }) => `${from}>${to} ${kind}`)

test.each([
  ['Hòa Bình', 'Hoà Bình', 'spelling'],
  ['Khóai Châu', 'Khoái Châu', 'spelling'],
  ['Phường 09', 'Phường 9', 'spelling'],
  ['Đắk Hà', 'Đăk Hà', 'marks'],
  ['Cẩm Giang', 'Cẩm Giàng', 'marks'],
  ['Hòa Bình', 'Hòa Bình', 'same'],
  ['Hòa Bình', 'Hòa An', 'other'],
])('%s and %s: %s', (a, b, expected) => expect(likeness(a, b)).toBe(expected))

describe('a list', () => {
  test('as the register has it proposes nothing', () => {
    const same = listed()
    expect([same.unchanged, kindsOf(same), questionsOf(same), codesOf(same)]).toEqual([7, [], [], []])
  })

  test('names spelled otherwise are no new names', () => {
    const spelled = listed({
      '00101': '00101,Xã Hoà Bình,01',
      '00102': '00102,Xã Đăk Hà,01',
      '00103': '00103,Phường 09,01',
    })
    expect([kindsOf(spelled), questionsOf(spelled), spelled.unchanged]).toEqual([[], [], 7])
    expect(codesOf(spelled).sort()).toEqual(['unit-name-folded', 'unit-name-variant'])
  })

  test('a new name, a new type, a new parent', () => {
    const changed = listed({
      '00101': '00101,Xã Bình Minh,01',
      '00104': '00104,Phường Cẩm Giang,01',
      '00106': '00106,Xã Sơn Hạ,01',
    })
    expect(kindsOf(changed)).toEqual(['00104-1 retyped', '00106-1 moved', '00101-1 renamed'])
    const [, renamed] = changed.rows.units.filter(({ id }) => id === '00101-1')
    expect(renamed).toMatchObject({
      name: 'Xã Bình Minh',
      validFrom: '2020-01-01',
      continuity: 'assumed',
      dateKind: 'observed',
    })
    expect(changed.rows.changes.map(({ kinds, dateKind }) => `${kinds} ${dateKind}`)).toEqual([
      'rename observed',
      'retype observed',
      'reparent observed',
    ])
  })

  test('a new code under an old name is the same unit', () => {
    const recoded = listed({ '00102': '00112,Xã Đắk Hà,01' })
    expect([kindsOf(recoded), questionsOf(recoded)]).toEqual([['00102-1 recoded'], []])
  })

  test('a new code and a new name together may be another unit', () => {
    const open = listed({ '00102': '00112,Xã Mới,01' })
    expect(kindsOf(open)).toEqual(['00102-1 ended', '00112-1 new'])
    expect(questionsOf(open)).toEqual(['pairs 00102-1 ? 00112-1'])
    expect(transfersOf(open)).toEqual(['00102-1>00112-1 undetermined'])
  })

  test('a code that takes the name of a unit that ended is a merger, not a new name', () => {
    const merged = listed({ '00104': '00104,Xã Cẩm Giàng,01', '00105': '' })
    expect(kindsOf(merged)).toEqual(['00104-1 ended', '00105-1 ended', '00104-2 new'])
    expect(transfersOf(merged)).toEqual(['00104-1>00104-2 undetermined', '00105-1>00104-2 undetermined'])
    expect(questionsOf(merged)).toEqual(['pairs 00104-1|00105-1 ? 00104-2'])
  })

  test('two codes that change their names crosswise are asked about', () => {
    const crossed = listed({ '00101': '00101,Xã Đắk Hà,01', '00102': '00102,Xã Hòa Bình,01' })
    expect(kindsOf(crossed)).toEqual([])
    expect(crossed.points.map(({ question, candidates }) => [question, candidates])).toEqual([
      ['identity', ['00101-1', '00102-1']],
    ])
  })

  test('three names that went round in a circle are one question, with all of them in it', () => {
    const circle = listed({
      '00101': '00101,Xã Đắk Hà,01',
      '00102': '00102,Xã Cẩm Giang,01',
      '00104': '00104,Xã Hòa Bình,01',
    })
    expect([kindsOf(circle), questionsOf(circle)]).toEqual([
      [],
      ['identity 00101 Xã Đắk Hà|00102 Xã Cẩm Giang|00104 Xã Hòa Bình ? 00101-1|00102-1|00104-1'],
    ])
  })

  test('another name under another parent may be another unit', () => {
    const moved = listed({ '00106': '00106,Xã Mới,01' })
    expect([kindsOf(moved), questionsOf(moved)]).toEqual([[], ['identity 00106 Xã Mới ? 00106-1']])
  })

  test('another name in a list of some units is a new name only where an instrument is stated', () => {
    const named = { ...LIST, covers: 'named' } as const
    const proposed = (mapping: typeof LIST) =>
      proposalOf('code,name,parentCode,document\n00101,Xã Mới,01,\n00102,Xã Tân,01,Act 2\n', mapping, smallRows())
    const tables = mappingOf(['code', 'name', 'parentCode', 'document']).tables
    const some = proposed({ ...named, tables: tables.map((table) => ({ ...table, level: 'commune' })) })
    expect([kindsOf(some), questionsOf(some)]).toEqual([['00102-1 renamed'], ['identity 00101 Xã Mới ? 00101-1']])
  })

  test('a parent that is not there, an unknown inside and a list without rows are told', () => {
    const told = ({ findings }: UnitProposal) => findings.map(({ code, args }) => [code, args])
    const unknown = (unit: string) => ['unit-unknown', { unit, listDate: '2020-01-01', candidates: [] }]
    expect(told(listed({ '00106': '00106,Xã Sơn Hạ,09' }))).toEqual([unknown('09')])
    const inside = { ...LIST, within: '07', tables: LIST.tables.map((table) => ({ ...table, level: 'commune' })) }
    expect(told(listed({}, { mapping: inside }))).toContainEqual(unknown('07'))
    const none = proposalOf('code,name,parentCode\n', LIST, smallRows())
    expect([told(none), kindsOf(none)]).toEqual([[['file-empty', { file: 'list.csv' }]], []])
  })

  test('a unit whose row cannot be read has not ended', () => {
    const unread = listed({ '00106': '00106,,02' })
    expect([codesOf(unread), kindsOf(unread)]).toEqual([['unit-list-row-unread'], []])
    const uncoded = listed({ '00106': ',Xã Sơn Hạ,02' })
    expect([codesOf(uncoded), kindsOf(uncoded)]).toEqual([['unit-list-row-unread'], []])
  })

  test('what the register ends later than a day of the past is a conflict', () => {
    const mapping = {
      ...LIST,
      date: '2005-01-01',
      tables: LIST.tables.map((table) => ({ ...table, level: 'commune' })),
    }
    const past = listed({}, { mapping })
    expect([kindsOf(past), questionsOf(past), codesOf(past)]).toEqual([
      [],
      ['conflict 00107-1 ? Xã Cũ, Xã, 02-1'],
      ['unit-list-register-differs'],
    ])
  })

  test('a code used again is another unit with an id of its own', () => {
    const reused = listed({ '00107': '00107,Xã Mới,02' })
    expect(kindsOf(reused)).toEqual(['00107-2 new'])
    expect(codesOf(reused)).toEqual(['unit-code-reused'])
    expect(questionsOf(reused)).toEqual(['origin 00107-2 ? 00106-1|00108-2'])
  })

  test('a unit that is gone, with nothing new beside it, asks who received it', () => {
    const gone = listed({ '00106': '' })
    expect(transfersOf(gone)).toEqual(['00106-1> undetermined'])
    expect(questionsOf(gone)).toEqual(['receiver 00106-1 ? 00108-2'])
  })

  test('a name without its type is compared by the name; of a new unit the type is asked', () => {
    const untyped = listed({ '00101': '00101,Hòa Bình,01', '00109': '00109,Mới,01' })
    expect(kindsOf(untyped)).toEqual(['00109-1 new'])
    expect(codesOf(untyped)).toEqual(['unit-type-unstated'])
    expect(untyped.points.map(({ question }) => question).sort()).toEqual(['origin', 'type'])
  })

  test('a second source that says otherwise is named, with both texts', () => {
    const other = '00101,Xã Hòa An,01\n00102,Xã Đăk Hà,01\n'
    const differs = listed({ '00101': '00101,Xã Bình Minh,01' }, { against: [other] })
    expect(
      differs.findings.filter(({ code }) => code === 'unit-lists-disagree').map(({ args }) => args),
    ).toContainEqual({
      ...{ level: 'commune', code: '00101', here: 'Xã Bình Minh < 01', there: 'Xã Hòa An < 01', other: 'other.csv' },
    })
    expect(questionsOf(differs)).toContain('conflict 00101 ? Xã Bình Minh < 01|Xã Hòa An < 01')
  })
})

describe('a conversion table', () => {
  test('one whole row under a new code and a new name: the unit goes on', () => {
    const same = converted('00102,00112,Xã Mới,01,Nhập toàn bộ\n')
    expect([kindsOf(same), questionsOf(same), transfersOf(same)]).toEqual([['00102-1 renamed+recoded'], [], []])
  })

  test('a merger and a split make new units even under old codes', () => {
    const table =
      '00104,00104,Xã Cẩm Giang,01,Nhập toàn bộ\n00105,00104,Xã Cẩm Giang,01,Một phần\n00105,00103,Phường 9,01,Một phần\n00103,00103,Phường 9,01,Nhập toàn bộ\n'
    const { rows, points } = converted(table)
    expect(points).toEqual([])
    expect(rows.changes.map(({ id, kinds, status }) => [id, kinds, status])).toEqual([
      ['2020-01-01-00103', 'merge|split', 'proposed'],
    ])
    expect(rows.transfers.map(({ from, to, kind }) => `${from}>${to} ${kind}`)).toEqual([
      '00103-1>00103-2 whole',
      '00104-1>00104-2 whole',
      '00105-1>00103-2 part',
      '00105-1>00104-2 part',
    ])
  })

  test('who takes part without who goes where is undetermined, and asked', () => {
    const pairs = ['00101', '00102'].flatMap((old) => [
      `${old},00121,Xã Đông,01,Sáp nhập`,
      `${old},00122,Xã Tây,01,Sáp nhập`,
    ])
    const merged = converted(`${pairs.join('\n')}\n`)
    expect(transfersOf(merged)).toEqual([
      ...['00101-1>00121-1 undetermined', '00101-1>00122-1 undetermined'],
      ...['00102-1>00121-1 undetermined', '00102-1>00122-1 undetermined'],
    ])
    expect(questionsOf(merged)).toEqual(['pairs 00101-1|00102-1 ? 00121 Xã Đông|00122 Xã Tây'])
  })

  test('one part alone asks for the rest; a code that is still held asks for its holder', () => {
    const open = converted('00101,00103,Phường 9,01,Một phần\n')
    expect(open.points.map(({ question }) => question).sort()).toEqual(['holder', 'remainder'])
  })

  test('a unit that the register ends later is a conflict, not a change of the past', () => {
    const past = converted('00107,00112,Xã Mới,02,Nhập toàn bộ\n', [], undefined, '2005-01-01')
    expect([kindsOf(past), codesOf(past)]).toEqual([[], ['unit-list-register-differs']])
  })

  test('two tables that lead a unit to different places are both quoted', () => {
    const open = converted('00101,00101,Xã Hòa Bình,01,Nhập toàn bộ\n00102,00101,Xã Hòa Bình,01,Nhập toàn bộ\n', [
      '00102,00103,Phường 9,01,Nhập toàn bộ\n',
    ])
    expect(codesOf(open)).toEqual(['unit-lists-disagree'])
    expect(questionsOf(open)).toEqual(['conflict 00102 ? 00101 (whole)|00103 (whole)'])
  })
})

test('merged cells of a workbook are filled down, and codes that became numbers get their zeros back', () => {
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  const rows = [
    `<row r="1">${text('A1', 'Mã cũ')}${text('B1', 'Mã mới')}${text('C1', 'Tên mới')}${text('D1', 'Ghi chú')}</row>`,
    `<row r="2"><c r="A2"><v>101</v></c>${text('B2', '00104')}${text('C2', 'Xã Cẩm Giang')}${text('D2', 'Nhập')}</row>`,
    `<row r="3"><c r="A3"><v>102</v></c>${text('D3', 'Nhập')}</row>`,
  ]
  const merges = '<mergeCells count="2"><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/></mergeCells>'
  const { sheets } = readSheets(makeWorkbook({ sheet: `<sheetData>${rows.join('')}</sheetData>${merges}` }), {
    name: 'a.xlsx',
  })
  const mapping = mappingOf([], {
    ...{ shape: 'conversion', date: '2020-01-01', kinds: [{ word: 'nhập', kind: 'whole' }] },
    codeLengths: [{ level: 'commune', length: 5 }],
    tables: [
      {
        ...{ sheet: null, headerRow: 1, level: 'commune' },
        columns: [
          { header: 'Mã cũ', field: 'oldCode' },
          { header: 'Mã mới', field: 'code' },
          { letter: 'C', field: 'name' },
          { header: 'Ghi chú', field: 'kind' },
        ],
      },
    ],
  })
  const options = { file: 'a.xlsx', mapping, at: null, document: null, levels: ['country', 'province', 'commune'] }
  const { list, issues } = readUnitList(sheets, options)
  expect(list?.conversions.map(({ old, now }) => `${old?.code}>${now.code} ${now.name}`)).toEqual([
    '00101>00104 Xã Cẩm Giang',
    '00102>00104 Xã Cẩm Giang',
  ])
  expect(issues.map(({ code, args }) => [code, args])).toEqual([
    ['unit-list-zeros-restored', { count: 2, example: '101', expected: '00101' }],
  ])
})
