import { describe, expect, test } from 'vitest'
import { handoverText } from '../../packages/indicators/src/cli/print-handover.ts'
import { handoverHtml } from '../../packages/indicators/src/report/handover-html.ts'
import { handoverJson } from '../../packages/indicators/src/report/handover-json.ts'
import { FIRST_HALF, handOver, report, SECOND_HALF, signoff, world } from './toy-country.ts'

const party = (name: string | null) => ({
  ...{
    name,
    role: { vi: 'Chánh Văn phòng', en: 'Chief' },
    agency: { vi: 'Văn phòng <P>', en: 'Office of P' },
    unit: 'P-1',
  },
})
const explanation = {
  of: { kind: 'missing', unit: 'B-1' },
  ...{ text: { vi: 'Bản giấy ở kho', en: 'Paper copy in store' }, by: { vi: 'Ông Mẫu', en: 'Mr Sample' } },
} as const
const signed = signoff([explanation], {
  handedOverBy: [party('Trần Văn Mẫu')],
  receivedBy: [party(null)],
  ...{ place: { vi: 'Ra', en: 'Ra' }, date: '2025-11-05' },
})
const lacking = [...FIRST_HALF, ...SECOND_HALF].filter(({ file }) => file !== 'files-2025-H1-B-1.xlsx')
const whole = handOver([...FIRST_HALF, ...SECOND_HALF]).record
const partial = handOver(lacking, { signoff: { file: 'signoff/toy.json', record: signed } }).record
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the page of a handover', () => {
  const html = handoverHtml(partial, world, 'vi')
  const text = textOf(html)

  test('has no script, no style in elements, no address of another host', () => {
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|https?:|@import|url\(/)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html).toContain('<html lang="vi">')
  })

  test('says who went into whom, the counts and how it stands', () => {
    expect(text).toContain('Từ Pa (cũ), Qua (cũ) sang Ra (mới)')
    expect(text).toContain('phải có 8 · có 7 · thiếu 1 · trùng 0')
    expect(text).toContain('Còn 1 việc chưa giải trình')
    expect(text).toContain('SỐ LIỆU MẪU – KHÔNG PHẢI SỐ LIỆU THẬT')
  })

  test('says each matter with what to do, and the explanation with who gave it', () => {
    expect(text).toContain('chưa có số liệu từ 01/01/2025 đến 30/6/2025 của 1 đơn vị: B Name of B.')
    expect(text).toContain('Bản giấy ở kho (Ông Mẫu)')
    expect(text).toContain('chưa đối chiếu được số chuyển kỳ vì thiếu báo cáo của B Name of B')
  })

  // Without the 40 of B: A 30 + E 7 + P 100 + D 20 = 157, Q 50 + S 40 + V 21 = 111.
  test('holds the totals of each former province against the sum after restating', () => {
    const row = /<tr><td class="wide">Column 2<\/td>.*?<\/tr>/.exec(html)?.[0] ?? ''
    expect([...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell?.replace(/<[^>]+>/g, ''))).toEqual([
      ...['Column 2', '157', '111', '268', '268', '268', '0', '0', 'chênh lệch có giải trình', '1'],
    ])
  })

  test('leaves room to sign, with names that are known and text that is only text', () => {
    expect(text).toContain('BÊN GIAO Văn phòng &#60;P&#62; Chánh Văn phòng (ký, đóng dấu, họ tên) Trần Văn Mẫu')
    expect(text).toContain('BÊN NHẬN')
    expect(text).toContain('Ra, ngày 05 tháng 11 năm 2025')
    expect(textOf(handoverHtml(whole, world, 'vi'))).toContain('Chưa có hồ sơ ký')
  })

  test('lists each file with its hash while they are few', () => {
    for (const { file, sha256 } of partial.files) {
      expect(html).toContain(`<td class="wide">${file}</td><td><code>${sha256}</code></td>`)
    }
  })

  test('is said in English too', () => {
    const english = textOf(handoverHtml(whole, world, 'en'))
    expect(english).toContain('From Pa (former), Qua (former) to Ra (new)')
    expect(english).toContain('expected 8 · present 8 · missing 0 · duplicate 0')
    expect(english).toContain('Equal: nothing is left to explain')
    expect(english).not.toMatch(/[ăơưđẠ-ỹ]/)
  })
})

test('the JSON is the record, a record a line, and the same each time', () => {
  const json = handoverJson(partial)
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(partial)))
  expect(
    handoverJson(handOver([...lacking].reverse(), { signoff: { file: 'signoff/toy.json', record: signed } }).record),
  ).toBe(json)
  expect(json.split('\n').filter((line) => line.startsWith('{"file":'))).toHaveLength(7)
})

describe('the text for a terminal', () => {
  test.each([
    ['vi', 'Từ Pa (cũ), Qua (cũ) sang Ra (mới), 01/07/2025', 'chưa giải trình 1'],
    ['en', 'From Pa (former), Qua (former) to Ra (new), 1 July 2025', 'not explained 1'],
  ] as const)('in %s ends with what is open', (language, way, open) => {
    const lines = handoverText(partial, world, language).trimEnd().split('\n')
    expect(lines[0]).toContain(way)
    expect(lines.at(-3)).toContain(open)
    expect(lines.at(-2)).toContain(partial.manifest)
    expect(lines.join('\n')).toContain('[handover-balance-incomplete]')
    // What is explained is not shouted again.
    expect(lines.join('\n')).not.toContain('[territory-not-reported]')
  })

  test('whatever a file is called, it cannot move the cursor', () => {
    const record = handOver([
      report('files', 'A-1', '2025-H1', [1, 2, 3, 0]),
      report('files', 'A-1', '2025-H1', [1, 2, 2, 1], { file: 'a\u001b[2Jb.xlsx' }),
    ]).record
    expect(handoverText(record, world, 'vi')).not.toContain('\u001b')
  })
})
