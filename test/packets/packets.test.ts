import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { type PacketFile, packets } from '../../packages/indicators/src/report/packets/packets.ts'
import { neutralRecords, provincialRecords, provincialRoots } from './expected-records.ts'
import { profileOf } from './packet-profiles.ts'
import { figure, released, report, smallModel } from './small-model.ts'

const neutral = profileOf('neutral')
const provincial = profileOf('provincial-dictionary')
const textOf = (file: PacketFile | undefined): string => [...(file?.text ?? [])].join('')

const HEAD =
  '"profile":"neutral","receiver":"neutral","sender":"P-1","senderCode":"01","senderName":"Tỉnh <A> & \\"B\\"","asOf":"2025-12-31","sample":true,"count":1,"part":1,"parts":1'
const XML_HEAD =
  '<ma_dvhc>01</ma_dvhc><ten_don_vi>Tỉnh &lt;A&gt; &amp; &quot;B&quot;</ten_don_vi><ngay_lap>31/12/2025</ngay_lap><du_lieu_mau>1</du_lieu_mau><so_ban_ghi>1</so_ban_ghi><so_phan>1</so_phan><phan>1</phan>'

describe('the neutral profile writes', () => {
  const { files, issues } = packets(neutral, smallModel)

  test.each(Object.entries(neutralRecords))('%s', (packet, [path, head, record]) => {
    const own = files.filter((file) => file.packet === packet)
    expect(own.map((file) => file.path)).toEqual([path])
    expect(textOf(own[0])).toBe(
      `{"${packet}":{"header":{"packet":"${packet}",${HEAD}${head}},\n"items":[\n${record}]}}\n`,
    )
  })

  test('all that is required', () => expect(issues).toEqual([]))
})

describe('the provincial profile writes', () => {
  const { files, issues } = packets(provincial, smallModel)

  test.each(Object.entries(provincialRecords))('%s', (packet, [path, head, record]) => {
    const [code, root] = provincialRoots[packet as keyof typeof provincialRoots]
    const own = files.filter((file) => file.packet === packet)
    expect(own.map((file) => file.path)).toEqual([path])
    expect(textOf(own[0])).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}>\n` +
        `<thong_tin_chung><ma_goi>${code}</ma_goi>${XML_HEAD}${head}</thong_tin_chung>\n` +
        `<danh_sach>\n${record}\n</danh_sach>\n</${root}>\n`,
    )
  })

  test('all that is required', () => expect(issues).toEqual([]))
})

/** The texts of all elements of a name, in a document that is well-formed. */
function textsIn(xml: string, wanted: string): readonly string[] {
  const found: string[] = []
  const open: { name: string; text: string }[] = []
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name }) => void open.push({ name, text: '' }))
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element?.name === wanted) found.push(element.text)
  })
  parser.write(xml).close()
  return found
}

describe('read back', () => {
  const values = ['0', '-12.340', '999999999999999999999999999999.000000000000001', '0.1']
  const figures = values.map((value, at) => figure({ row: `0${at + 1}`, value }))
  const model = { ...smallModel, consolidated: [report(figures)] }
  const figuresOf = (profile: typeof neutral): string =>
    textOf(packets(profile, model).files.find(({ packet }) => packet === 'figures'))

  test('values in JSON have the digits they had', () => {
    const read = JSON.parse(figuresOf(neutral)) as { figures: { items: { value: string }[] } }
    expect(read.figures.items.map(({ value }) => value)).toEqual(values)
  })

  test('values in XML have them too, with the mark of the receiver', () => {
    const read = textsIn(figuresOf(provincial), 'gia_tri')
    expect(read.map((value) => value.replace(',', '.'))).toEqual(values)
  })

  test('decimals may be numbers of JSON, digit for digit', () => {
    const text = figuresOf({ ...neutral, numbersAs: 'number' })
    for (const value of values) expect(text).toContain(`"value":${value},`)
  })

  test('every XML packet is well-formed and gives names back', () => {
    for (const file of packets(provincial, smallModel).files) {
      expect(textsIn(textOf(file), 'ten_don_vi')).toEqual(['Tỉnh <A> & "B"'])
    }
  })

  test('line breaks and marks in a text come back', () => {
    const text = 'dòng 1\nDòng 2 ]]> \u{1F600} &amp;'
    const [submission] = smallModel.outlineSubmissions
    if (!submission) throw new Error('expected a submission')
    const outlineSubmissions = [{ ...submission, sections: [{ code: 'a', text }] }]
    const { files } = packets(provincial, { ...smallModel, outlineSubmissions })
    const own = files.find(({ packet }) => packet === 'outlineSubmission')
    expect(textsIn(textOf(own), 'noi_dung')).toEqual([text])
  })
})

describe('what has no value', () => {
  const bounded = figure({
    state: 'none',
    value: null,
    method: 'bounded',
    reason: 'undetermined',
    lower: '3',
    upper: '9',
  })
  const missing = figure({ row: '02', state: 'missing', value: null })
  const nil = figure({ row: '03', state: 'nil', value: null })
  const model = { ...smallModel, consolidated: [report([bounded, missing, nil])] }
  const own = (profile: typeof neutral): string =>
    textOf(packets(profile, model).files.find(({ packet }) => packet === 'figures'))

  test('is sent with its state and reason, and no number', () => {
    const read = JSON.parse(own(neutral)) as { figures: { items: Readonly<Record<string, unknown>>[] } }
    expect(
      read.figures.items.map(({ state, value, reason, lower, upper }) => [state, value, reason, lower, upper]),
    ).toEqual([
      ['none', undefined, 'undetermined', '3', '9'],
      ['missing', undefined, undefined, undefined, undefined],
      ['nil', undefined, undefined, undefined, undefined],
    ])
    expect(own(provincial)).not.toContain('<gia_tri>')
  })

  test('is null, or an empty element, where the receiver wants every field', () => {
    const [first = ''] = own({ ...neutral, blank: 'empty' })
      .split('\n')
      .filter((line) => line.includes('"state":"none"'))
    expect(first).toContain('"value":null,')
    expect(own({ ...provincial, blank: 'empty' })).toContain('<gia_tri/>')
  })
})

describe('files', () => {
  const figures = ['1', '2', '3'].map((value, at) => figure({ row: `0${at}`, value }))
  const model = { ...smallModel, consolidated: [report(figures)] }
  const { files } = packets({ ...neutral, maxRows: 2 }, model)
  const own = files.filter(({ packet }) => packet === 'figures')

  test('hold no more rows than the receiver takes, and say which part they are', () => {
    expect(own.map(({ path, rows }) => [path, rows])).toEqual([
      ['figures/f-1_2025-Q3_at-2025-07-01_1.json', 2],
      ['figures/f-1_2025-Q3_at-2025-07-01_2.json', 1],
    ])
    const parts = own.map((file) => JSON.parse(textOf(file)).figures)
    expect(parts.map(({ header: { count, part, parts: all } }) => [count, part, all])).toEqual([
      [2, 1, 2],
      [1, 2, 2],
    ])
    expect(parts.flatMap(({ items }) => items.map((item: { value: string }) => item.value))).toEqual(['1', '2', '3'])
  })

  test('are the same bytes in whatever order things come', () => {
    const two = [report([figure({})]), { ...report([figure({})]), period: '2025-Q2' }]
    const tables = [...smallModel.tables, { ...smallModel.tables[0], code: 'a', figures: [released({ value: '1' })] }]
    const all = { ...smallModel, consolidated: two, tables } as typeof smallModel
    const turned = { ...all, consolidated: [...two].reverse(), tables: [...tables].reverse() } as typeof smallModel
    const written = (from: typeof smallModel): readonly string[] =>
      packets(neutral, from).files.map((file) => `${file.path}\n${textOf(file)}`)
    expect(written(turned)).toEqual(written(all))
  })

  test('read twice are the same', () => expect(textOf(own[0])).toBe(textOf(own[0])))
})
