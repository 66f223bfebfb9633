import { beforeAll, expect, test } from 'vitest'
import { sampleSite } from './sample-site.ts'

type Load = typeof import('../../packages/site/src/load.ts')
type View = typeof import('../../packages/site/src/view/round-page.ts')

let load: Load
let view: View

beforeAll(async () => {
  Object.assign(process.env, sampleSite().environment)
  load = await import('../../packages/site/src/load.ts')
  view = await import('../../packages/site/src/view/round-page.ts')
})

const page = (language: 'vi' | 'en') => {
  const [round] = load.load().facts.rounds
  if (!round) throw new Error('expected a round')
  return view.roundPage(load.load(), round, language, (form, period) => form === 'f' && period === '2019-Q4')
}

test('a row of what was due holds the counts in the order of the heads, and marks what is still to come', () => {
  const { columns, forms } = page('vi')
  const [row] = forms[0]?.due ?? []
  const told = columns.map((column, at) => [column, row?.counts[at]?.text, row?.counts[at]?.isBad])
  expect(told).toEqual([
    ['Phải gửi', '12', false],
    ['Đã nhận', '9', false],
    ['Đúng hạn', '7', false],
    ['Chậm', '2', false],
    ['Chưa rõ hạn', '0', false],
    ['Trả lại', '1', true],
    ['Còn thiếu', '2', true],
    ['Chưa nhận, chưa rõ hạn', '0', false],
  ])
})

test('a report stands under its basis, with each unit, its workbook and how far its figures can be trusted', () => {
  const [form] = page('en').forms
  expect(form?.title).toBe('F.01 – Sample form')
  const [row] = form?.reports ?? []
  expect(row?.isTransitional).toBe(true)
  expect(row?.cells.map(({ forms }) => forms.map(({ href }) => href))).toEqual([
    ['../f/2019-Q4/20-1/index.html'],
    ['../f/2019-Q4/20-2/index.html'],
  ])
  expect(row?.cells[0]?.figures).toBe('1,200 figures exact, 3 estimated, 40 with bounds, 5 refused')
})

test('a handover that leaves points open says how many', () => {
  expect(page('vi').handovers).toEqual([
    expect.objectContaining({ verdict: '3 điểm chưa giải trình, 1 điểm đã giải trình', isOpen: true }),
  ])
})

test('a period of which single reports have a page leads there', () => {
  const [row] = page('vi').forms[0]?.due ?? []
  expect([row?.period, row?.href]).toEqual(['quý IV/2019', '../f/2019-Q4/tung-don-vi/index.html'])
})
