import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type DirectoryOptions, makeDirectory } from '../../packages/indicators/src/make-directory.ts'
import { readBodies } from '../../packages/indicators/src/node/read-bodies.ts'
import { readCheckWorld } from '../../packages/indicators/src/node/read-check-world.ts'
import { directoryCards } from '../../packages/indicators/src/report/directory-cards.ts'
import { directoryCsv } from '../../packages/indicators/src/report/directory-csv.ts'
import { directoryJson } from '../../packages/indicators/src/report/directory-json.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallBodies, smallRegime, smallWorld } from '../support/small-bodies.ts'
import { smallRegister } from '../support/small-register.ts'
import { bodiesIn, QUARTERLY, twoProvinces, unitOf } from '../support/two-provinces.ts'

const OFFICES = {
  ...QUARTERLY,
  reporters: [...QUARTERLY.reporters, { kind: 'district-office', level: 'district', afterEnd: 'provincial-office' }],
}
const world = twoProvinces([OFFICES])
const bodies = bodiesIn(world)

/** `unit > unit relation share, …` of every ended unit. */
const told = (options: DirectoryOptions, of = bodies) =>
  makeDirectory(of, options).units.map(
    ({ unit, ask }) =>
      `${unit} > ${ask.map((each) => [each.unit, each.relation, each.share ?? 'unknown'].join(' ')).join(', ') || 'nobody'}`,
  )

describe('units', () => {
  test('whom to ask after both rounds', () => {
    expect(told({ at: '2025-07-01' })).toEqual([
      'A-1 > A-2 whole 1',
      'B-1 > A-2 whole 1',
      'D-1 > N-1 held unknown',
      'F-1 > N-1 held unknown',
      'G-1 > I-2 whole 1',
      'G-2 > I-2 whole 1',
      'H-1 > I-2 whole 1',
      'I-1 > I-2 whole 1',
      'K-1 > A-2 land 0, K-2 part 1',
      'P-1 > N-1 whole 1',
      'Q-1 > N-1 whole 1',
      'S-1 > X-1 part unknown, Y-1 part unknown, Z-1 part unknown',
      'V-1 > nobody',
    ])
  })

  test('between the rounds', () => {
    expect(told({ at: '2025-06-30' })).toEqual(['G-1 > G-2 whole 1', 'H-1 > G-2 whole 1'])
    expect(told({ at: '2022-12-31' })).toEqual([])
  })

  test('a decision on people leaves land to the others', () => {
    const decided = bodiesIn(twoProvinces([OFFICES], true))
    expect(told({ at: '2025-07-01', within: ['S-1'] }, decided)).toEqual(['S-1 > X-1 land 0, Y-1 part 1, Z-1 land 0'])
  })

  test.each([
    ['P-1', 'A-1 D-1 K-1 P-1 S-1'],
    ['I-2', 'G-1 G-2 H-1 I-1'],
    ['R-1', ''],
  ])('within %s: %s', (unit, expected) => {
    const { units } = makeDirectory(bodies, { at: '2025-07-01', within: [unit] })
    expect(units.map((each) => each.unit).join(' ')).toBe(expected)
  })

  const divided = historyOf(
    smallRegister({
      head: { bases: { 'area@2020': { concept: 'area' }, 'people@2019': { concept: 'population' } } },
      units: `
        A-1 P-1 ..2020
        X-1 P-1 2020..
        Y-1 P-1 2020..
        Z-1 Q-1 2020..`,
      changes: 'c 2020',
      transfers: `
        c A-1>X-1 part
        c A-1>Y-1 part
        c A-1>Z-1 part`,
      weights: `
        c A-1>X-1 people@2019 share=1/3
        c A-1>Y-1 people@2019 share=0.5
        c A-1>Z-1 people@2019 share=1/6
        c A-1>X-1 area@2020 share=0.125`,
    }),
  )

  test('shares are exact, of people unless another basis is named, and unknown where the register has none', () => {
    const of = bodiesIn(smallWorld(divided, []))
    expect(told({ at: '2020-01-01' }, of)).toEqual(['A-1 > X-1 part 1/3, Y-1 part 0.5, Z-1 part 1/6'])
    expect(told({ at: '2020-01-01', basis: 'area@2020' }, of)).toEqual([
      'A-1 > X-1 part 0.125, Y-1 part unknown, Z-1 part unknown',
    ])
    expect(makeDirectory(of, { at: '2020-01-01' }).basis).toBe('people@2019')
  })
})

describe('bodies', () => {
  const pairs = (options: DirectoryOptions, of = bodies) =>
    makeDirectory(of, options)
      .units.flatMap((unit) => unit.bodies)
      .map(({ id, ask }) => `${id} > ${ask.map((each) => each.id).join(' ') || 'nobody'}`)

  test('of ended units, with who took over', () => {
    expect(pairs({ at: '2025-07-01', within: ['Q-1'] })).toEqual([
      'commune-office@B-1 > commune-office@A-2',
      'district-office@F-1 > provincial-office@N-1',
      'commune-office@G-1 > commune-office@I-2',
      'commune-office@G-2 > commune-office@I-2',
      'commune-office@H-1 > commune-office@I-2',
      'commune-office@I-1 > commune-office@I-2',
      'provincial-office@Q-1 > provincial-office@N-1',
      'commune-office@V-1 > nobody',
    ])
  })

  test('of units that are still there', () => {
    const read = smallBodies(world, [
      {
        id: 'old',
        kind: 'provincial-office',
        level: 'province',
        name: 'Old',
        territory: 'R-1',
        validTo: '2025-03-01',
        successors: 'new',
      },
      {
        id: 'new',
        kind: 'provincial-office',
        level: 'province',
        name: 'New',
        territory: 'R-1',
        validFrom: '2025-03-01',
      },
    ])
    const made = makeDirectory(read.ok ? read.value.registry : bodies, { at: '2025-07-01', within: ['R-1'] })
    expect(made.units).toEqual([])
    expect(made.bodies.map(({ id, lastDay, ask }) => [id, lastDay, ask.map((each) => each.id)])).toEqual([
      ['old', '2025-02-28', ['new']],
    ])
  })
})

/** One merge, with a name, an identifier and contacts of who took over. */
function oneMerge() {
  const history = historyOf(
    smallRegister({
      units: `
        A-1 P-1 ..2020 name=An_Hòa
        B-1 P-1 ..2020 name=B
        A-2 Q-1 2020.. name=Mới`,
      changes: 'c 2020 instrument=nq-1',
      transfers: `
        c A-1>A-2 whole
        c B-1>A-2 whole`,
    }),
  )
  const regime = smallRegime({
    ...{ code: 'r', reporters: [{ kind: 'office', level: 'commune' }] },
    deliveries: [{ id: 'year', periodKind: 'year' }],
  })
  const read = smallBodies(
    smallWorld(history, [regime]),
    [
      {
        id: 'office-a2',
        identifier: 'H01.2',
        kind: 'office',
        level: 'commune',
        name: 'Văn phòng; Mới',
        territory: 'A-2',
        sample: 'true',
      },
    ],
    [
      { body: 'office-a2', channel: 'phone', value: '+84 296 385 0000', sharing: 'public' },
      { body: 'office-a2', channel: 'email', value: 'a@x.example', sharing: 'public', validTo: '2020-06-01' },
      { body: 'office-a2', channel: 'email', value: 'b@x.example', sharing: 'public', validFrom: '2020-06-01' },
      { body: 'office-a2', channel: 'email', value: 'an@x.example', sharing: 'internal', person: 'An' },
    ],
  )
  if (!read.ok) throw new Error('expected sound lists')
  return read.value.registry
}

const merge = oneMerge()
const made = makeDirectory(merge, { at: '2020-07-01' })

describe('as a table', () => {
  test('one row for each ended unit, unit to ask and pair of bodies', () => {
    expect([...directoryCsv(made)].join('')).toBe(
      `${[
        'ended,unit,code,name,type,level,above,lastDay,change,instrument,askUnit,askCode,askName,askAbove,relation,share,basis,body,bodyIdentifier,bodyName,askBody,askIdentifier,askBodyName,email,phone,fax,post,web,sample',
        'unit,A-1,A,An_Hòa,commune,commune,Name of P,2019-12-31,c,nq-1,A-2,A,Mới,Name of Q,whole,1,,office@A-1,,office – An_Hòa,office-a2,H01.2,Văn phòng; Mới,b@x.example,+84 296 385 0000,,,,true',
        'unit,B-1,B,B,commune,commune,Name of P,2019-12-31,c,nq-1,A-2,A,Mới,Name of Q,whole,1,,office@B-1,,office – B,office-a2,H01.2,Văn phòng; Mới,b@x.example,+84 296 385 0000,,,,true',
      ].join('\n')}\n`,
    )
  })

  test('who is not known is a row without an answer; contacts for internal use only when asked for', () => {
    const lost = [...directoryCsv(makeDirectory(bodies, { at: '2025-07-01', within: ['V-1'] }))][1]
    expect(lost).toBe(
      'unit,V-1,V,Name of V,commune,commune,Name of F,2025-06-30,round-2,,,,,,,,,commune-office@V-1,,commune-office – Name of V,,,,,,,,,\n',
    )
    const rows = [...directoryCsv(makeDirectory(bodies, { at: '2025-07-01', within: ['S-1'] }))].slice(1)
    expect(rows.map((row) => row.split(',').slice(10, 17).join())).toEqual([
      'X-1,X,Name of X,Name of N,part,unknown,',
      'Y-1,Y,Name of Y,Name of N,part,unknown,',
      'Z-1,Z,Name of Z,Name of N,part,unknown,',
    ])
    const internal = [...directoryCsv(makeDirectory(merge, { at: '2020-07-01', isInternal: true }))].join('')
    expect(internal).toContain(',an@x.example | b@x.example,')
  })
})

describe('as JSON', () => {
  test('says the same, for programs', () => {
    const json = JSON.parse([...directoryJson(made)].join(''))
    expect(json).toEqual({ ...made, units: made.units, bodies: [] })
    expect(JSON.stringify(json)).not.toContain('an@x.example')
    expect(JSON.parse([...directoryJson({ ...made, units: [] })].join(''))).toMatchObject({ units: [], bodies: [] })
  })
})

describe('as vCards', () => {
  const unfold = (text: string) => text.replaceAll('\r\n ', '')

  test('of each ended unit and body, naming who acts for it, and of who is asked', () => {
    const card = (...lines: readonly string[]) =>
      `${['BEGIN:VCARD', 'VERSION:4.0', 'PRODID:-//chitieu//directory//VI', ...lines, 'REV:20200701T000000Z', 'END:VCARD'].join('\r\n')}\r\n`
    const cards = unfold([...directoryCards(made, 'vi')].join(''))
    const uri = 'https://chitieu.example'
    expect(cards).toBe(
      [
        card(
          'KIND:location',
          `UID:${uri}/unit/A-1`,
          'FN:An_Hòa (cũ\\, đến 31/12/2019)',
          'ORG:Name of P',
          'X-CHITIEU-CODE:A',
          `RELATED;TYPE=agent:${uri}/unit/A-2`,
          'NOTE;LANGUAGE=vi:Đã kết thúc ngày 31/12/2019. Nay hỏi: A Mới\\, Name of Q (toàn bộ).',
        ),
        card(
          'KIND:org',
          `UID:${uri}/body/office%40A-1`,
          'FN:office – An_Hòa (cũ\\, đến 31/12/2019)',
          'ORG:office – An_Hòa',
          `RELATED;TYPE=agent:${uri}/body/office-a2`,
          'NOTE;LANGUAGE=vi:Đã kết thúc ngày 31/12/2019. Nay hỏi: Văn phòng\\; Mới.',
        ),
        card(
          'KIND:location',
          `UID:${uri}/unit/B-1`,
          'FN:B (cũ\\, đến 31/12/2019)',
          'ORG:Name of P',
          'X-CHITIEU-CODE:B',
          `RELATED;TYPE=agent:${uri}/unit/A-2`,
          'NOTE;LANGUAGE=vi:Đã kết thúc ngày 31/12/2019. Nay hỏi: A Mới\\, Name of Q (toàn bộ).',
        ),
        card(
          'KIND:org',
          `UID:${uri}/body/office%40B-1`,
          'FN:office – B (cũ\\, đến 31/12/2019)',
          'ORG:office – B',
          `RELATED;TYPE=agent:${uri}/body/office-a2`,
          'NOTE;LANGUAGE=vi:Đã kết thúc ngày 31/12/2019. Nay hỏi: Văn phòng\\; Mới.',
        ),
        card(
          'KIND:org',
          `UID:${uri}/body/office-a2`,
          'FN:Văn phòng\\; Mới',
          'ORG:Văn phòng\\; Mới',
          'X-CHITIEU-IDENTIFIER:H01.2',
          'TEL;VALUE=uri;TYPE=voice:tel:+842963850000',
          'EMAIL:b@x.example',
          'NOTE;LANGUAGE=vi:Dữ liệu mẫu.',
        ),
      ].join(''),
    )
  })

  test('say what share of its people is known, and that nobody is known', () => {
    const parted = unfold(
      [...directoryCards(makeDirectory(bodies, { at: '2025-07-01', within: ['S-1', 'K-1'] }), 'en')].join(''),
    )
    expect(parted).toContain(
      'Ask now: A New\\, Name of N (land without people)\\; K Name of K\\, Name of N (part\\, all of its people).',
    )
    expect(parted).toContain('Ask now: X Name of X\\, Name of N (part\\, share of people unknown)\\; ')

    const lost = makeDirectory(bodies, { at: '2025-07-01', within: ['V-1'] })
    expect([...directoryCards(lost, 'en')].join('')).toContain('Ended on 30 June 2025. Nobody is known to ask.')
  })
})

describe('the register of the repository', { timeout: 120_000 }, () => {
  const data = join(import.meta.dirname, '../../data')
  const read = readCheckWorld(data)
  const loaded = read.ok ? readBodies(data, read.value) : read
  if (!loaded.ok) throw new Error('expected sound data')
  const whole = makeDirectory(loaded.value.registry, { at: '2026-04-30' })

  /** Ids whose last row has an end, as the files say it. */
  const endedIn = (level: string): readonly string[] => {
    const lines = readFileSync(join(data, `register/units/${level}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    const last = new Map(lines.map((line) => [line.split(',')[0] ?? '', line.split(',')[7] ?? '']))
    return [...last].flatMap(([id, to]) => (to === '' ? [] : [id]))
  }

  test('every ended unit is there once, in order', () => {
    const ended = ['province', 'district', 'commune'].flatMap(endedIn).sort()
    expect(ended.length).toBeGreaterThan(13_000)
    expect(whole.units.map(({ unit }) => unit)).toEqual(ended)
  })

  test('the table has a row for each, exact or unknown shares, and is the same each time', () => {
    const table = [...directoryCsv(whole)]
    const rows = table.slice(1).map((line) => line.split(','))
    expect(new Set(rows.map((row) => row[1])).size).toBe(whole.units.length)
    const shares = new Set(whole.units.flatMap(({ ask }) => ask.map(({ share }) => share ?? 'unknown')))
    for (const share of shares) expect(share).toMatch(/^(?:unknown|[01]|0\.\d+|\d+\/\d+)$/)
    const again = makeDirectory(loaded.value.registry, { at: '2026-04-30' })
    expect([...directoryCsv(again)].join('') === table.join('')).toBe(true)
  })

  // The resolution of 2025 made one province of An Giang (89) and Kiên Giang (91), under the code 91; the districts ended.
  test('the two provinces that became An Giang, and their 26 districts', () => {
    const under = whole.units.filter(
      ({ above, level }) => level === 'district' && ['Tỉnh An Giang', 'Tỉnh Kiên Giang'].includes(above),
    )
    const last = under.filter(({ lastDay }) => lastDay === '2025-06-30')
    expect(last).toHaveLength(26)
    for (const { ask, bodies: own } of last) {
      expect(ask.map(({ unit, relation }) => [unit, relation])).toEqual([['91-2', 'held']])
      expect(own.map(({ ask: heirs }) => heirs.map(({ id }) => id))).toEqual([['provincial-office@91-2']])
    }
    for (const id of ['89-1', '91-1']) {
      const province = whole.units.find(({ unit }) => unit === id)
      expect(province?.ask.map(({ unit, relation, share }) => [unit, relation, share])).toEqual([
        ['91-2', 'whole', '1'],
      ])
      for (const { ask } of province?.bodies ?? []) expect(ask.map(({ id: heir }) => unitOf(heir))).toEqual(['91-2'])
    }
  })

  test('of 440 communes divided on 1 July 2025, shares of people are known where the table settles all of them', () => {
    // 440 old communes are split; 59 of them are decided for people in full: all of theirs are 0 or 1.
    const divided = whole.units.filter(
      ({ level, lastDay, ask }) =>
        level === 'commune' && lastDay === '2025-06-30' && ask.some(({ relation }) => relation !== 'whole'),
    )
    expect(divided).toHaveLength(440)
    expect(divided.filter(({ ask }) => ask.every(({ share }) => share !== null))).toHaveLength(59)
  })
})
