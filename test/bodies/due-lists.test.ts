import { validateDueFeed } from '@chitieu/indicators/validators'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { obligations } from '../../packages/indicators/src/model/obligation.ts'
import { contentLines, escapeText } from '../../packages/indicators/src/report/content-lines.ts'
import { dueCalendar } from '../../packages/indicators/src/report/due-calendar.ts'
import { dueDates } from '../../packages/indicators/src/report/due-dates.ts'
import { dueFeed, dueFeedJson } from '../../packages/indicators/src/report/due-feed.ts'
import type { DueWorld } from '../../packages/indicators/src/report/due-words.ts'
import { smallBodies } from '../support/small-bodies.ts'
import { bodiesIn, owed, QUARTERLY, twoProvinces } from '../support/two-provinces.ts'

const world = twoProvinces([QUARTERLY])
const bodies = bodiesIn(world)
const due: DueWorld = { forms: world.forms, regimes: world.regimes, bodies, language: 'vi' }
const second = owed(world, { period: '2025-Q2' })
const all = { unit: null, asOf: '2025-07-02' }
const unfold = (text: string): string => text.replaceAll('\r\n ', '')
const octets = (text: string): number => new TextEncoder().encode(text).length

describe('content lines', () => {
  test.each([
    ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['tab\tbell\u0007', 'tab bell '],
    ['Phu\u031bo\u031b\u0300ng', 'Phường'],
    ['a: "b"', 'a: "b"'],
  ])('%j is written %j', (text, expected) => {
    expect(escapeText(text)).toBe(expected)
  })

  test('a line of 75 octets is left, one more is folded; a letter of three octets is not cut', () => {
    const line = (letters: string) => contentLines([letters])
    expect(line('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`)
    expect(line('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`)
    // 74 and the 3 octets of ờ do not fit; the next line holds a blank and 74 more octets.
    expect(line(`${'x'.repeat(74)}ờ${'y'.repeat(72)}`)).toBe(`${'x'.repeat(74)}\r\n ờ${'y'.repeat(71)}\r\n y\r\n`)
  })

  test('folding loses nothing and no line is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const value = escapeText(text)
        const file = contentLines([value])
        expect(unfold(file)).toBe(`${value}\r\n`)
        for (const each of file.split('\r\n')) expect(octets(each)).toBeLessThanOrEqual(75)
      }),
    )
  })
})

describe('due days', () => {
  test('are one a receiver, form, period and delivery', () => {
    expect(dueDates(second).map(({ id, obligations }) => [id, obligations.length])).toEqual([
      // Eight units became N, one of them owed by nobody; J lies in R.
      ['q/2025-Q2/quarter/provincial-office%40N-1', 8],
      ['q/2025-Q2/quarter/provincial-office%40R-1', 1],
    ])
  })

  test('what has no due day is on no list', () => {
    const open = twoProvinces([{ ...QUARTERLY, deliveries: [{ id: 'quarter', periodKind: 'quarter' }] }])
    expect(dueDates(owed(open, { period: '2025-Q2' }))).toEqual([])
    expect(dueCalendar([], due, all)).toBeNull()
  })
})

describe('the calendar', () => {
  const dates = dueDates(owed(world, { period: '2025-Q3', within: ['R-1'] }))

  test('holds one whole-day event a due day', () => {
    expect(unfold(dueCalendar(dates, due, { unit: { id: 'R-1', name: 'R, tỉnh' }, asOf: '2025-09-01' }) ?? '')).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//chitieu//obligations//VI',
        'CALSCALE:GREGORIAN',
        'NAME;LANGUAGE=vi:Hạn nộp báo cáo: R\\, tỉnh',
        'BEGIN:VEVENT',
        'UID:q/2025-Q3/quarter/provincial-office%40R-1/R-1@chitieu.example',
        'DTSTAMP:20250901T000000Z',
        'DTSTART;VALUE=DATE:20251010',
        'SUMMARY;LANGUAGE=vi:Hạn nộp biểu Q\\, quý III/2025',
        'DESCRIPTION;LANGUAGE=vi:quarter\\, số liệu từ 01/7/2025 đến 30/9/2025\\nNơi nhận: provincial-office – Name of R' +
          '\\nCơ quan nộp: commune-office – Name of J\\nSố báo cáo phải nộp: 1',
        'CATEGORIES:q',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  test('says how many reports are of units that have ended, and when nobody says who receives', () => {
    const text = unfold(dueCalendar(dueDates(second), { ...due, language: 'en' }, all) ?? '')
    // Of the eight of N only E is still there.
    expect(text).toContain('Reports owed: 8\\nOf units that have ended: 7\r\n')
    const nowhere = twoProvinces([{ ...QUARTERLY, receivers: [] }])
    const open = dueDates(owed(nowhere, { period: '2025-Q3' }))
    expect(unfold(dueCalendar(open, due, all) ?? '')).toContain('\\nNơi nhận: nguồn không nêu\\n')
  })

  test('made on another day differs in that day alone; made for a unit its events have ids of their own', () => {
    const made = (asOf: string, unit: { id: string; name: string } | null = null) =>
      dueCalendar(dates, due, { unit, asOf }) ?? ''
    expect(made('2025-09-01').replace('20250901', '20250902')).toBe(made('2025-09-02'))
    const ids = (text: string) => unfold(text).match(/^UID:.*$/gm) ?? []
    expect(ids(made('2025-09-01', { id: 'J-1', name: 'J' }))).not.toEqual(ids(made('2025-09-01')))
  })
})

describe('the feed', () => {
  const read = smallBodies(
    world,
    [
      {
        id: 'office-r',
        identifier: 'H01',
        kind: 'provincial-office',
        level: 'province',
        name: 'Office',
        territory: 'R-1',
      },
    ],
    [
      { body: 'office-r', channel: 'email', value: 'office@r.example', sharing: 'public' },
      { body: 'office-r', channel: 'email', value: 'an@r.example', sharing: 'internal', person: 'An' },
      { body: 'office-r', channel: 'email', value: 'old@r.example', sharing: 'public', validTo: '2025-07-02' },
    ],
  )
  if (!read.ok) throw new Error('expected a sound list')
  const named = { ...due, bodies: read.value.registry }

  test('is a JSON Feed whose items say day, receiver, senders and subjects; contacts that are internal or have ended stay out', () => {
    const third = obligations(world, read.value.registry, { period: '2025-Q3', within: ['R-1'] })
    expect(JSON.parse(dueFeedJson(dueFeed(third, named, all)))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Hạn nộp báo cáo',
      language: 'vi',
      _due: { schemaVersion: '1.0.0', asOf: '2025-07-02', unit: null, withoutDay: [] },
      items: [
        {
          id: 'q/2025-Q3/quarter/office-r',
          title: 'Hạn nộp biểu Q, quý III/2025',
          content_text:
            'quarter, số liệu từ 01/7/2025 đến 30/9/2025\nNơi nhận: Office\nCơ quan nộp: commune-office – Name of J\nSố báo cáo phải nộp: 1',
          tags: ['q'],
          _due: {
            ...{ date: '2025-10-10', regime: 'q', form: 'q', version: 'q-1', period: '2025-Q3', delivery: 'quarter' },
            window: { from: '2025-07-01', to: '2025-10-01' },
            edition: null,
            receiver: { id: 'office-r', identifier: 'H01', name: 'Office', emails: ['office@r.example'] },
            senders: [{ id: 'commune-office@J-1', identifier: '', name: 'commune-office – Name of J', emails: [] }],
            subjects: ['J-1'],
            reports: 1,
          },
        },
      ],
    })
  })

  test('without anything due has no items', () => {
    expect(dueFeedJson(dueFeed([], due, all))).toMatch(/,"items":\[\]\}\n$/)
  })

  test('says what is owed without a due day, and why', () => {
    const afterEvent = { kind: 'afterEvent', event: { vi: 'Họp', en: 'Meeting' }, relation: 'after', days: 5 } as const
    const open = twoProvinces([
      {
        ...QUARTERLY,
        deliveries: [
          { id: 'meeting', periodKind: 'quarter', edition: 'estimate', due: afterEvent },
          { id: 'quarter', periodKind: 'quarter', edition: 'official' },
        ],
      },
    ])
    const third = owed(open, { period: '2025-Q3', within: ['R-1'] })
    const { items, _due } = dueFeed(third, due, all)
    expect(items).toEqual([])
    expect(_due.withoutDay).toEqual([
      { form: 'q', period: '2025-Q3', delivery: 'meeting', why: 'event', reports: 1 },
      { form: 'q', period: '2025-Q3', delivery: 'quarter', why: 'notStated', reports: 1 },
    ])
  })

  test('is by its schema, a line an item; the order of obligations is nothing to it', () => {
    const feed = dueFeed(second, due, all)
    expect(validateDueFeed(feed), JSON.stringify(validateDueFeed.errors)).toBe(true)
    const text = dueFeedJson(feed)
    expect(text.split('\n')).toHaveLength(feed.items.length + 3)
    fc.assert(
      fc.property(fc.shuffledSubarray([...second], { minLength: second.length }), (shuffled) => {
        expect(dueFeedJson(dueFeed(shuffled, due, all))).toBe(text)
      }),
    )
  })

  test('made on another day or for a unit keeps its items, but for who sends and the end of their ids', () => {
    const third = owed(world, { period: '2025-Q3' })
    const made = dueFeed(third, due, all)
    expect(dueFeed(third, due, { ...all, asOf: '2025-07-03' })).toEqual({
      ...made,
      _due: { ...made._due, asOf: '2025-07-03' },
    })
    const unit = { id: 'R-1', name: 'R' }
    const own = dueFeed(third, due, { ...all, unit })
    expect(own._due.unit).toEqual(unit)
    expect(own.items).toEqual(made.items.map((item) => ({ ...item, id: `${item.id}/R-1` })))
  })
})
