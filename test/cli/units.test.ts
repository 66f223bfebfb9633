import { describe, expect, test } from 'vitest'
import { askChitieu, runChitieu } from '../support/run-chitieu.ts'

/** Look-ups on the register of the repository; what is expected stands in the lists and resolutions that it was made from. */
const ask = (...args: readonly string[]) => askChitieu('units', ...args)

type Listed = { readonly code: string; readonly name: string; readonly level: string; readonly type: string }
const lists = new Map<string, readonly Listed[]>()

/** The whole list of a date, asked for once. */
function listOn(date: string): readonly Listed[] {
  const listed = lists.get(date) ?? (ask('tree', '--at', date).answer as readonly Listed[])
  lists.set(date, listed)
  return listed
}
const say = (...args: readonly string[]) => runChitieu('units', ...args)

describe('resolve', () => {
  test.each([
    ['15', 'Tỉnh Yên Bái', 'Tỉnh Lào Cai'],
    ['24', 'Tỉnh Bắc Giang', 'Tỉnh Bắc Ninh'],
    ['44', 'Tỉnh Quảng Bình', 'Tỉnh Quảng Trị'],
    ['52', 'Tỉnh Bình Định', 'Tỉnh Gia Lai'],
    ['80', 'Tỉnh Long An', 'Tỉnh Tây Ninh'],
    ['82', 'Tỉnh Tiền Giang', 'Tỉnh Đồng Tháp'],
    ['91', 'Tỉnh Kiên Giang', 'Tỉnh An Giang'],
  ])('%s was %s and is %s', (code, before, after) => {
    const named = (date: string) => listOn(date).find((unit) => unit.code === code && unit.level === 'province')?.name
    expect([named('2025-06-30'), named('2025-07-01')]).toEqual([before, after])
  })

  test('a re-used code means the unit of the list date', () => {
    const meaning = (date: string) => ask('resolve', '91', '--at', date)
    expect(meaning('2025-06-30')).toMatchObject({ status: 0, answer: { id: '91-1', name: 'Tỉnh Kiên Giang' } })
    expect(meaning('2025-07-01')).toMatchObject({ status: 0, answer: { id: '91-2', name: 'Tỉnh An Giang' } })
  })

  test('prints id, code, name, type, level and parent', () => {
    expect(ask('resolve', '26740', '--at', '2025-07-01').answer).toEqual({
      id: '26740-2',
      code: '26740',
      name: 'Phường Sài Gòn',
      type: 'Phường',
      level: 'commune',
      parent: '79-2',
    })
    expect(say('resolve', '26740', '--at', '2025-06-30').out).toBe('26740-1  26740  Phường Bến Nghé (Quận 1)\n')
  })

  test('a name with its parent is found; without, every bearer is named with its own', () => {
    expect(ask('resolve', 'Phường 1', '--parent', 'Quận 5', '--at', '2025-06-30').answer).toMatchObject({
      code: '27325',
    })
    const { status, out, err } = say('resolve', 'Phường 1', '--at', '2025-06-30')
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('[unit-ambiguous]')
    expect(err).toMatch(/27325-1\s+27325\s+Phường 1 \(Quận 5\)\n/)
  })

  test('a name without accents is only proposed', () => {
    const { status, answer } = ask('resolve', 'ben nghe', '--at', '2025-06-30')
    expect(status).toBe(1)
    expect(answer).toMatchObject([{ code: 'unit-unknown', args: { candidates: ['26740-1'] } }])
  })

  test('an id that has ended says from when, and who followed', () => {
    const { status, err } = say('resolve', '91-1', '--at', '2025-07-01', '--lang', 'en')
    expect(status).toBe(1)
    expect(err).toContain('[unit-not-in-force]')
    expect(err).toMatch(/91-2\s+91\s+Tỉnh An Giang/)
  })

  test('a code that two units had, one after the other, is answered with the last one and who followed it', () => {
    const { status, err } = say('resolve', '30286', '--at', '2025-07-01', '--lang', 'en')
    expect(status).toBe(1)
    expect(err).toContain('[unit-not-in-force]: 30286 is not on the list')
    expect(err).toContain('2025-03-01 until before 2025-07-01')
    expect(err).toMatch(/30307-2\s+30307\s+Phường Long Xuyên/)
  })

  test('a name that has ended is found on the lists it stood on', () => {
    expect(say('resolve', 'Kiên Giang', '--at', '2025-07-01').err).toContain(
      '91-1  91  Tỉnh Kiên Giang (Việt Nam)  đến 2025-06-30',
    )
  })
})

describe('what cannot be answered', () => {
  const small = ['--units', 'test/fixtures/countries/velmark']

  test.each([
    [['resolve', 'K-01'], 2, 'option-invalid'],
    [['resolve', '--at', '1970-01-01'], 2, 'option-invalid'],
    [['resolve', 'K-01', '--at', '1970-02-30'], 2, 'list-date-invalid'],
    [['resolve', 'K-01', '--at', '1959-12-31'], 2, 'list-date-not-covered'],
    [['resolve', 'K-01', '--at', '1970-01-01', '--level', 'parish'], 2, 'level-unknown'],
    [['tree', '--at', '1970-01-01', '--type', 'hundred'], 2, 'option-invalid'],
    [['diff', '1970-01-01'], 2, 'option-invalid'],
    [['resolve', 'K01', '--at', '1970-01-01'], 1, 'unit-unknown'],
    [['resolve', 'K-02-1', '--at', '1970-01-01'], 1, 'unit-not-in-force'],
    [['history', 'K-77'], 1, 'unit-not-in-register'],
    [['history', 'Quarr'], 1, 'unit-not-in-register'],
    [['lint', 'no-such-folder'], 1, 'register-file-missing'],
    [['find'], 2, 'option-invalid'],
  ])('%j ends with %i: %s', (args, status, code) => {
    const { err, ...run } = say(...args, ...small)
    expect(run.status).toBe(status)
    expect(`${run.out}${err}`).toContain(`[${code}]`)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('tree', () => {
  test('lists the 13 special zones of 2025-07-01, in whatever Unicode form they are asked for', () => {
    const { answer } = ask('tree', '--at', '2025-07-01', '--type', 'Đặc khu'.normalize('NFD'))
    expect(answer).toHaveLength(13)
    expect(answer).toContainEqual(expect.objectContaining({ code: '26732', name: 'Đặc khu Côn Đảo' }))
  })

  test.each([
    ['2003-12-31', 'province', 61],
    ['2004-01-01', 'province', 64],
    ['2025-06-30', 'province', 63],
    ['2025-06-30', 'district', 696],
    ['2025-07-01', 'province', 34],
    ['2025-07-01', 'district', 0],
  ])('on %s the level %s has %i units', (date, level, units) => {
    expect(listOn(date).filter((unit) => unit.level === level)).toHaveLength(units)
  })
})

describe('history, diff, successors', () => {
  test('history prints last days, instruments and what went where', () => {
    expect(say('history', '91').out).toBe(`91-1
  91 Tỉnh Kiên Giang (Việt Nam), từ chưa rõ đến 2025-06-30
  chuyển thành (202-2025-qh15): 91-2 Tỉnh An Giang
91-2
  91 Tỉnh An Giang (Việt Nam), từ 2025-07-01 đến nay
  hình thành từ (202-2025-qh15): 89-1 Tỉnh An Giang; 91-1 Tỉnh Kiên Giang
`)
  })

  test('a receiver is named as it was called on the day of the change, not as it is called now', () => {
    const { out } = say('history', '75')
    expect(out).toContain('chuyển thành (202-2025-qh15): 75-2 Tỉnh Đồng Nai\n')
    expect(out).toContain('75 Thành phố Đồng Nai (Việt Nam), từ 2026-04-30 đến nay')
  })

  test('between the lists of 2026-04-29 and 2026-04-30 a city and ten wards took another type, none began or ended', () => {
    const { ended, began, changed } = ask('diff', '2026-04-29', '2026-04-30').answer as Record<string, unknown[]>
    expect([ended, began, changed].map((units) => units?.length)).toEqual([0, 0, 11])
    expect(changed).toContainEqual({
      before: expect.objectContaining({ id: '75-2', type: 'Tỉnh' }),
      after: expect.objectContaining({ id: '75-2', name: 'Thành phố Đồng Nai' }),
    })
  })

  test('a merged province leads whole to its successor, and back with no known share', () => {
    const forward = ask('successors', '91', '--list-date', '2025-06-30', '--at', '2025-07-01')
    expect(forward.answer).toEqual([{ id: '91-2', code: '91', share: 1, undetermined: false }])
    const back = ask('successors', '91', '--list-date', '2025-07-01', '--at', '2025-06-30').answer
    expect(back).toMatchObject([
      { id: '89-1', share: null },
      { id: '91-1', share: null },
    ])
  })

  test('a district has no successor of its level: its figures stay above', () => {
    const { status, out } = say('successors', '001', '--list-date', '2025-06-30', '--at', '2025-07-01', '--lang', 'en')
    expect([status, out]).toEqual([0, 'That list has no units of this level; figures stay at the unit above.\n'])
  })
})

test('the register of the repository has no error', () => {
  const { status, err } = say('lint', '--lang', 'en')
  expect(status).toBe(0)
  expect(err).toMatch(/^0 errors, \d+ warnings, \d+ notes\n$/)
})
