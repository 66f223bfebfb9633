import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../packages/indicators/src/check-files.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import { readSubmissions } from '../../packages/indicators/src/ingest/read-submissions.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { addressOf, filledForm, textFile } from './filled-form.ts'
import { toyForm } from './toy-form.ts'
import { findingsOf, world } from './toy-world.ts'

function read(name: string, text: string, options = {}): readonly Submission[] {
  const found: Submission[] = []
  const { sheets } = readSheets(new TextEncoder().encode(text), { name })
  const sink = { submission: (each: Submission) => void found.push(each), issue: () => undefined }
  readSubmissions(sheets, { world, file: name, sha256: '', locale: null, listDate: '2025-03-31', ...options, sink })
  return found
}

const values = (submissions: readonly Submission[]) =>
  submissions.map(({ head, cells }) => [head.subject, cells.map(({ state, value }) => value ?? state).join(' ')])

describe('states are never confused', () => {
  test('0, nil, missing, not applicable and blank', () => {
    const csv =
      'unit,period,poor-households\n30280,2025-01,0\n30280,2025-02,-\n30280,2025-03,…\n30280,2025-04,x\n30280,2025-05,\n'
    expect(values(read('t.csv', csv)).map(([, text]) => text)).toEqual([
      '0',
      'nil',
      'missing',
      'notApplicable',
      'blank',
    ])
  })
})

describe('lines and columns that moved', () => {
  test('a row put in above the table moves every address with it', () => {
    const file = filledForm(toyForm, { cells: { '01/1': null } })
    const sheets = JSON.parse(new TextDecoder().decode(file.bytes))
    const [name] = Object.keys(sheets)
    sheets[name ?? ''].splice(9, 0, ['Công văn số 12'])
    const moved = { ...file, bytes: new TextEncoder().encode(JSON.stringify(sheets)) }
    const [letter = '', row = ''] = [addressOf(toyForm, '01/1').slice(0, 1), addressOf(toyForm, '01/1').slice(1)]
    expect(findingsOf([moved]).filter((each) => each.startsWith('cell-blank'))).toEqual([
      `cell-blank ${letter}${Number(row) + 1}`,
    ])
  })
})

describe('other systems', () => {
  const mapping = { mapping: world.mappings.get('sample-system-a') }
  const other = { mapping: world.mappings.get('sample-system-b') }
  const a = (rows: string) => `MA_DV,TEN_DV,MA_CT,KY,DVT,GIA_TRI\n${rows}\n`

  test('one amount in thousand đồng and in million đồng becomes one amount in our measure, exactly', () => {
    // 1.500.000 nghìn đồng and 1500 triệu đồng are both 1.5 tỷ đồng; the indicator is in million đồng.
    expect(world.indicators.get('public-investment-disbursed')?.measure).toBe('million-dong')
    const [first] = read('a.csv', a('AG,An Giang,GN02,2025-Q1,nghìn đồng,1.500.001'), {
      ...mapping,
      listDate: undefined,
    })
    const [second] = read('b.csv', 'unit,indicator,period,value\nKG,DTC.TH,2025-Q1,1500\n', {
      ...other,
      listDate: undefined,
    })
    expect(first?.head.subject).toBe('89-1')
    expect(first?.cells.map(({ value }) => value)).toEqual(['1500.001'])
    expect(second?.head.subject ?? 'not read').toBe('91-1')
    expect(second?.cells.map(({ value }) => value)).toEqual(['1500'])
  })

  test('of several mappings each file is read by the one whose sheet and headings it has', () => {
    const both = { mappings: [...world.mappings.values()] }
    const [first] = read('a.csv', a('AG,An Giang,GN02,2025-Q1,nghìn đồng,1.500.001'), { ...both, listDate: undefined })
    const [second] = read('b.csv', 'unit,indicator,period,value\nKG,DTC.TH,2025-Q1,1500\n', {
      ...both,
      listDate: undefined,
    })
    expect([first, second].map((each) => each?.cells.map(({ value }) => value))).toEqual([['1500.001'], ['1500']])
    // A template says itself what it is.
    expect(findingsOf([filledForm(toyForm)], both)).toEqual(findingsOf([filledForm(toyForm)]))
    const { findings } = checkFiles([textFile('SoLieu.csv', 'MA_DV,MA_CT,KY,GIA_TRI\nAG,GN01,2025-Q1,1\n')], {
      world,
      ...both,
    })
    expect(findings.map(({ issue: { code, args } }) => [code, args])).toEqual([
      [
        'mapping-missing',
        { missing: ['sample-system-a: TEN_DV | DVT', 'sample-system-b: unit | indicator | period | value'] },
      ],
    ])
  })

  test('two definitions of one rate stay two series', () => {
    const [first] = read('a.csv', a('AG,An Giang,HN03,2025-Q1,%,"9,22"'), { ...mapping, listDate: undefined })
    expect(first?.cells[0]?.part.definition).toBe('standard-2011-2015')
  })

  test('what matched, was converted and was not mapped is counted', () => {
    const rows = ['AG,,GN01,2025-Q1,nghìn đồng,5', 'AG,,HN01,2025-Q1,hộ,7', 'AG,,TT09,2025-Q1,,1'].join('\n')
    const { findings } = checkFiles([textFile('SoLieu.csv', a(rows))], { world, ...(mapping as object) })
    const report = findings.find(({ issue }) => issue.code === 'mapping-report')
    expect(report?.issue.args).toMatchObject({ matched: 1, converted: 1, unmapped: 1 })
  })
})

describe('units', () => {
  test('a whole list of another day is said once, with the rows that fit neither', () => {
    const codes = ['30280', '30283', '30289', '30292', '30295', '30298', '99999']
    const csv = `unit,poor-households\n${codes.map((code) => `${code},1`).join('\n')}\n`
    const { findings } = checkFiles([textFile('t.csv', csv)], { world, listDate: '2025-07-01', period: '2025-12' })
    expect(findings.map(({ issue }) => issue.code)).toEqual(['list-vintage', 'unit-unknown'])
    // Six of the seven codes were communes until 30 June 2025; only one of them was given to a new one.
    expect(findings[0]?.issue.args).toMatchObject({ fitting: '2025-06-30', fits: 6, rows: 7, misfits: ['99999'] })
  })

  test('a list named by every row is tried as a declared one is; lists that differ from row to row are not', () => {
    const codes = ['30280', '30283', '30289', '30292', '30295', '30298', '99999']
    const found = (dateOf: (at: number) => string, options = {}) => {
      const rows = codes.map((code, at) => `${code},${dateOf(at)},1`).join('\n')
      const file = textFile('t.csv', `unit,listDate,poor-households\n${rows}\n`)
      return checkFiles([file], { world, period: '2025-12', ...options }).findings.map(({ issue }) => issue)
    }
    for (const issues of [
      found(() => '2025-07-01'),
      found((at) => (at ? '' : '2025-07-01'), { listDate: '2025-07-01' }),
    ]) {
      expect(issues.map(({ code }) => code)).toEqual(['list-vintage', 'unit-unknown'])
      expect(issues[0]?.args).toMatchObject({ listDate: '2025-07-01', fitting: '2025-06-30', fits: 6, rows: 7 })
    }
    const mixed = found((at) => (at ? '2025-07-01' : '2025-06-30')).map(({ code }) => code)
    expect(mixed).not.toContain('list-vintage')
    expect(mixed).toContain('unit-ended')
  })

  test('an ended unit names who took its territory; a divided one all of them', () => {
    const ask = (unit: string) =>
      checkFiles([textFile('t.csv', `unit,poor-households\n${unit},1\n`)], {
        ...{ world, listDate: '2025-07-01', period: '2025-12' },
      }).findings[0]?.issue
    expect(ask('30280')).toMatchObject({
      code: 'unit-ended',
      args: { unit: '30280 Phường Mỹ Bình', to: '2025-06-30', successors: ['30307 Phường Long Xuyên'] },
    })
    const split = ask('00007-1')
    expect(split?.code).toBe('unit-split')
    // The official table divides it between two wards.
    expect(split?.args).toMatchObject({ count: 2 })
    // Two wards had the code one after the other, the second until 30 June 2025.
    expect(ask('30286')).toMatchObject({
      code: 'unit-ended',
      args: { unit: '30286 Phường Mỹ Xuyên', to: '2025-06-30', successors: ['30307 Phường Long Xuyên'] },
    })
  })
})

describe('what a row says of its figures', () => {
  test('a planned figure stands beside the actual one; neither is the other, in columns as in rows', () => {
    const wide = read('t.csv', 'unit,scenario,poor-households\n30280,actual,5\n30280,plan,7\n', { period: '2025-01' })
    const rows = 'unit,indicator,scenario,value\n30280,poor-households,,5\n30280,poor-households,plan,7\n'
    for (const [first, ...others] of [wide, read('t.csv', rows, { period: '2025-01' })]) {
      expect(others).toEqual([])
      expect(first?.cells.map(({ value, part }) => [value, part.scenario ?? 'actual'])).toEqual([
        ['5', 'actual'],
        ['7', 'plan'],
      ])
    }
    const twice = textFile('t.csv', 'unit,scenario,poor-households\n30280,plan,5\n30280,plan,7\n')
    expect(findingsOf([twice], { listDate: '2025-03-31', period: '2025-01' })).toContain('figure-twice A3')
  })

  test('a figure in another measure is converted exactly, or said to measure something else', () => {
    const table = (measure: string) => `unit,indicator,measure,value\n30280,public-investment-plan,${measure},1500.5\n`
    const inMillions = (measure: string) =>
      read('t.csv', table(measure), { period: '2025-01', locale: 'machine' })[0]?.cells.map(({ value }) => value)
    expect(inMillions('')).toEqual(['1500.5'])
    expect(inMillions('million-dong')).toEqual(['1500.5'])
    expect(inMillions('Tỷ đồng')).toEqual(['1500500'])
    expect(inMillions('thousand-dong')).toEqual(['1.5005'])
    const file = textFile('t.csv', table('household'))
    expect(findingsOf([file], { listDate: '2025-03-31', period: '2025-01', locale: 'machine' })).toContain(
      'measure-differs C2',
    )
  })

  test('every value that cannot be read is told, not the first alone', () => {
    const csv = 'unit,period,listDate,edition,poor-households\n30280,quý 1,30/02/2025,final,1\n'
    expect(findingsOf([textFile('t.csv', csv)])).toEqual([
      'period-invalid B2',
      'list-date-invalid C2',
      'field-value-unknown D2',
    ])
  })
})

describe('codes that a number shortened', () => {
  const ask = (rows: string, listDate: string) =>
    checkFiles([textFile('t.csv', `unit,unitName,poor-households\n${rows}\n`)], {
      ...{ world, listDate, period: '2025-01' },
    }).findings.flatMap(({ issue: { code, args } }) => (code === 'leading-zeros-lost' ? [args] : []))

  test('the code of the list is named; nothing is put in', () => {
    expect(ask('1,,1', '2025-07-01')).toEqual([{ value: '1', expected: '01', listDate: '2025-07-01' }])
    expect(ask('1234,,1', '2025-06-30')).toEqual([{ value: '1234', expected: '01234', listDate: '2025-06-30' }])
    // 01405 was given up on 1 June 2020.
    expect(ask('1405,,1', '2020-03-15')).toMatchObject([{ expected: '01405' }])
    expect(ask('1405,,1', '2025-07-01')).toEqual([])
  })

  test('where several codes may be meant, the name beside it or the level of the other units tells; else all are named', () => {
    const expected = (rows: string) => ask(rows, '2025-06-30').map((args) => args.expected)
    expect(expected('1,,1')).toEqual(['01 / 001 / 00001'])
    expect(expected('1,Quận Ba Đình,1')).toEqual(['001'])
    expect(expected('1,,1\n91,,1')).toEqual(['01'])
    expect(expected('1,,1\n30280,,1')).toEqual(['00001'])
  })
})

describe('folding', () => {
  test('equal findings of adjacent cells are one range with its count', () => {
    const cells = { '01/1': null, '02/1': null, '03/1': null, '05/1': null }
    const { findings } = checkFiles([filledForm(toyForm, { cells })], { world })
    const blanks = findings.filter(({ issue }) => issue.code === 'cell-blank')
    expect(blanks.map(({ issue: { place }, count }) => [place?.range, count])).toEqual([
      ['C12:C14', 3],
      ['C16', 1],
    ])
  })

  test('eighty thousand faults of one file stay a short report with their count', () => {
    const rows = Array.from({ length: 80_000 }, (_, n) => `30280,row-${n},1,,x${n}`).join('\n')
    const { findings, totals } = checkFiles([textFile('t.csv', `unit,row,column,key,value\n${rows}\n`)], {
      ...{ world, form: 'toy', listDate: '2025-03-31', period: '2025-Q1' },
    })
    expect(totals.error).toBe(80_000)
    expect(findings).toHaveLength(1_001)
    expect(findings[0]?.issue).toMatchObject({ code: 'findings-capped', args: { more: 79_000 } })
  })
})

describe('the territory of an earlier period', () => {
  const at = (subject: string, period: string, listDate: string, value: number | string, name: string) =>
    filledForm(toyForm, { name, head: { subject, period, listDate }, cells: { '03/1': value } })
  const merged = world.history.predecessors('30307-2').map(({ id }) => id)

  test('a new commune is compared with the sum of those that went into it, and only when all of them reported', () => {
    const before = merged.map((id, n) => at(id, '2025-Q2', '2025-06-30', 10, `before-${n}.json`))
    const sum = merged.length * 10
    const now = (value: number) => at('30307-2', '2025-Q3', '2025-07-01', value, 'now.json')
    const found = (value: number, previous = before) =>
      findingsOf([now(value)], { previous }).filter((each) => /change|cumulative|previous/.test(each))
    expect(merged.length).toBeGreaterThan(1)
    expect(found(sum)).toEqual([])
    expect(found(sum * 2)).toEqual([`change-too-large ${addressOf(toyForm, '03/1', '2025-07-01')}`])
    expect(found(sum - 1)).toEqual([`cumulative-decreased ${addressOf(toyForm, '03/1', '2025-07-01')}`])
    expect(found(sum * 2, before.slice(1))).toEqual(['previous-missing now.json'])
  })
})
