import { read } from '@e965/xlsx'
import ExcelJS from 'exceljs'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { issue } from '../../packages/indicators/src/base/issue.ts'
import { formLayout } from '../../packages/indicators/src/model/form-layout.ts'
import { markWorkbook } from '../../packages/indicators/src/report/mark-workbook.ts'
import { templateWorkbook } from '../../packages/indicators/src/report/template.ts'
import { writeWorkbook } from '../../packages/indicators/src/report/workbook.ts'
import { library, optionsFor } from './template-world.ts'

const SHEETS = ['Hướng dẫn', 'Giải trình', '_lists', '_chitieu']

test.each([...library.forms.values()].map((form) => [form.id, form] as const))(
  '%s, blank and marked, is opened by three other readers',
  async (_, form) => {
    const layout = formLayout(form, { date: optionsFor(form).head.listDate, language: 'vi' })
    const { sheet } = layout
    const blank = writeWorkbook(templateWorkbook(optionsFor(form)))
    const row = layout.lines.find((line) => line.row.kind !== 'heading')?.sheetRow ?? 1
    const marked = markWorkbook(blank, [issue('cell-blank', {}, { sheet, range: `B${row}` })])
    for (const [bytes, names] of [
      [blank, [sheet, ...SHEETS]],
      [marked, [sheet, ...SHEETS, 'Kết quả kiểm tra']],
    ] as const) {
      expect(read(bytes).SheetNames).toEqual(names)
      expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(names)
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(bytes.slice().buffer)
      expect(book.worksheets.map(({ name }) => name)).toEqual(names)
      expect(book.getWorksheet('_chitieu')?.state).toBe('hidden')
      const first = book.getWorksheet(sheet)
      expect(first?.getCell('A1').note).toBeDefined()
      expect(String(first?.getCell('A5').value)).toBe(form.names.vi.toLocaleUpperCase('vi'))
      if (bytes === marked) expect(JSON.stringify(first?.getCell(`B${row}`).note)).toContain('Ô bắt buộc chưa nhập')
    }
  },
)
