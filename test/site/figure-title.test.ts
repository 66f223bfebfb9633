import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Form, leafColumns } from '@chitieu/indicators'
import { describe, expect, test } from 'vitest'
import { figureTitle, rowTitle } from '../../packages/site/src/view/figure-title.ts'

const folder = join(import.meta.dirname, '../../data/forms')
const forms = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): Form => JSON.parse(readFileSync(join(folder, name), 'utf8')))
const files = forms.find(({ id }) => id === 'ii-06a-vpcp-kstt-2020')

describe.runIf(files)('a form whose columns and lines share their words', () => {
  const title = (row: string, column: string, key: string | null): string =>
    files ? figureTitle(files, { row, column, key }, 'vi') : ''

  test('a head that stands under three others is told with the one above it; one of its own is not', () => {
    expect(title('level-province', '7', null)).toBe('Công việc giải quyết ở cấp tỉnh – Số hồ sơ đã giải quyết, Tổng số')
    expect(title('total', '4', null)).toBe('Tổng cộng – Trực tuyến')
  })

  test('a line of a repeating row is told with the row it stands under', () => {
    expect(title('fields-commune', '4', 'Hộ tịch')).toBe('Công việc giải quyết ở cấp xã: Hộ tịch – Trực tuyến')
  })

  test('what the form does not know stands as its code', () => {
    expect(title('x', 'y', null)).toBe('x – y')
  })
})

test.each(forms.map((form) => [form.id, form] as const))('%s: no two figures have one title', (_, form) => {
  const rows = form.rows.flatMap((row) => (row.kind === 'heading' ? [] : [row.code]))
  const columns = leafColumns(form.columns).flatMap(({ role, index }) => (role === 'value' ? [index] : []))
  const titles = rows.flatMap((row) => columns.map((column) => figureTitle(form, { row, column, key: null }, 'vi')))
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  expect(rows.map((row) => rowTitle(form, row, null, 'en'))).not.toContain('')
})
