import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readForms } from '@chitieu/indicators/node'
import { beforeAll, expect, test } from 'vitest'
import type { ProgressPage } from '../../packages/site/src/view/progress-page.ts'
import type { Site } from '../../packages/site/src/view/site.ts'
import { builtSite } from './built-site.ts'
import { sampleSite } from './sample-site.ts'

const data = join(import.meta.dirname, '../../data')

let site: Site
let page: (of: Site, language: 'vi' | 'en') => ProgressPage
let real: Site

let root: string

beforeAll(async () => {
  Object.assign(process.env, sampleSite().environment)
  site = (await import('../../packages/site/src/load.ts')).load()
  page = (await import('../../packages/site/src/view/progress-page.ts')).progressPage
  const { Site: SiteClass } = await import('../../packages/site/src/view/site.ts')
  const forms = readForms(data)
  if (!forms.ok) throw new Error(`expected the forms to be read, found ${JSON.stringify(forms.issues[0])}`)
  const reference = { ...site.facts.reference, regimes: forms.value.regimes, taskStates: [] }
  real = new SiteClass({ ...site.facts, reference })
  root = join(builtSite().out, 'site')
}, 300_000)

test('tasks stand by due date, those without a date last, each with how its date is known', () => {
  expect(page(site, 'vi').tasks.map(({ id, due, origin }) => [id, due, origin])).toEqual([
    ['T03', 'đến hết 30/11/2019', 'suy ra'],
    ['T02', 'đến hết 31/12/2019', 'văn bản nêu'],
    ['T01', 'trước 01/01/2020', 'văn bản nêu'],
    ['T04', 'đến hết 01/01/2020', 'văn bản nêu'],
    ['T05', '15 ngày kể từ: quyết định', 'văn bản nêu'],
    ['T06', 'thường xuyên', 'văn bản nêu'],
  ])
})

test('a task is overdue only where a source says that it is not done', () => {
  const { tasks, standing } = page(site, 'vi')
  expect(tasks.filter(({ isOverdue }) => isOverdue).map(({ id }) => id)).toEqual(['T02'])
  expect(tasks.filter(({ states }) => states.length > 0).map(({ id, states }) => [id, states])).toEqual([
    ['T02', ['Province Alder (mới): đang làm (01/01/2020; Văn bản mẫu 2, mục 3)']],
    ['T01', ['Province Alder (mới): đã xong (20/12/2019; Văn bản mẫu 1)']],
  ])
  expect(standing).toBe(
    'Nguồn nói tình trạng của 2 nhiệm vụ; 4 nhiệm vụ chưa rõ tình trạng. Tính đến 01/01/2020, 3 nhiệm vụ đã qua ngày hạn; 1 nhiệm vụ được biết là chưa xong. Không rõ tình trạng thì không kết luận là xong hay chậm.',
  )
})

test('the sentence counts what the table has', () => {
  for (const [of, counts] of [
    [site, [6, 1, 4, 1, 1, 1]],
    [real, [41, 9, 25, 5, 11, 12]],
  ] as const) {
    const { summary, tasks } = page(of, 'en')
    expect((summary.match(/\d+/g) ?? []).map(Number)).toEqual(counts)
    const dated = tasks.filter(({ dueKey }) => dueKey.includes('-')).length
    const event = tasks.filter(({ dueKey }) => dueKey === '9998').length
    expect([tasks.length, dated, event, tasks.length - dated - event]).toEqual([
      counts[0],
      counts[2],
      counts[3],
      counts[4],
    ])
    expect(tasks.filter(({ origin }) => origin === 'derived')).toHaveLength(counts[5])
  }
})

test('of the 41 tasks nothing is said to be done, and each names who answers for it, its scope and its document', () => {
  const { tasks, bodies } = page(real, 'vi')
  for (const { states, isOverdue, responsible, scope, references, progress } of tasks) {
    expect([states, isOverdue]).toEqual([[], false])
    expect([responsible, references].includes('')).toBe(false)
    expect(scope.length).toBeGreaterThan(0)
    expect(progress.flat().length).toBeGreaterThan(0)
  }
  const byBody = new Set(bodies.flatMap((body) => body.tasks.map(({ href }) => href.slice(1))))
  expect([...byBody].sort()).toEqual(tasks.map(({ id }) => id).sort())
  expect(tasks.find(({ id }) => id === 'T09')?.references).toBe('Văn bản của Kon Tum, mục 1; 851/BNV-CVT&LTNN')
})

test('documents stand by date, unknown dates last, those that changed units with their page', () => {
  expect(page(site, 'vi').documents.map(({ date, name, href, what }) => [date, name, href === null, what])).toEqual([
    ['09/09/2019', '9/2019 – Công văn mẫu', true, 'giao nhiệm vụ: T01, T02, T03, T04, T05, T06'],
    ['01/11/2019', '1/2019, art. 1', false, '2 sự kiện (nhập, đổi cấp trên trực tiếp), hoạt động từ 01/01/2020'],
    ['chưa rõ', '2/2019', false, '1 sự kiện (nhập, chia), hoạt động từ 01/01/2020'],
  ])
})

test('changes of the site stand the newest first, the statement on accessibility has its date, limits and whom to tell', () => {
  const read = (path: string): string => readFileSync(join(root, path, 'index.html'), 'utf8')
  const changes = read('vi/thay-doi-trang')
  expect(changes.indexOf('01/3/2020')).toBeGreaterThan(0)
  expect(changes.indexOf('01/3/2020')).toBeLessThan(changes.indexOf('01/02/2020'))
  const statement = read('en/tiep-can')
  for (const words of ['WCAG 2.2 AA', '1 February 2020', 'Wide tables scroll sideways.', 'No contact'])
    expect(statement).toContain(words)
})

test('every change of the site, test and limit is told in both languages', () => {
  const lines = readFileSync(join(data, 'site-changes.csv'), 'utf8').trimEnd().split('\n').slice(1)
  for (const line of lines) expect(line).toMatch(/^\d{4}-\d{2}-\d{2},(?:pages|rules|definitions),"[^"]+","[^"]+"$/)
  const { tests, limits } = JSON.parse(readFileSync(join(data, 'accessibility.json'), 'utf8'))
  expect(tests.length).toBeGreaterThan(0)
  for (const text of [
    ...limits,
    ...tests.map(({ names }: { names: object }) => names),
    ...tests.map(({ how }: { how: object }) => how),
  ])
    expect(Object.keys(text)).toEqual(['vi', 'en'])
})
