/** Reads a workbook whole with one library and walks over all its cells: `node bench/xlsx-read.ts ENGINE FILE CELLS`. */
import { readFileSync } from 'node:fs'

const [engine = '', file = '', expected = ''] = process.argv.slice(2)

interface Seen {
  cells: number
  numbers: number
}

async function ours(): Promise<Seen> {
  const { readSheets } = await import('../src/ingest/read-sheets.ts')
  const seen = { cells: 0, numbers: 0 }
  const { sheets, issues } = readSheets(readFileSync(file), { name: file, clock: () => performance.now() })
  if (issues.length > 0) throw new Error(JSON.stringify(issues))
  for (const sheet of sheets) {
    for (const { cells } of sheet.rows()) {
      for (const cell of cells) {
        seen.cells += 1
        if (cell.kind === 'number') seen.numbers += Number(cell.text)
      }
    }
  }
  return seen
}

async function sheetjs(): Promise<Seen> {
  const { read, utils } = await import('@e965/xlsx')
  const seen = { cells: 0, numbers: 0 }
  const book = read(readFileSync(file), { dense: true })
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name]
    const rows = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }) : []
    for (const row of rows) {
      for (const value of row) {
        if (value === undefined || value === null) continue
        seen.cells += 1
        if (typeof value === 'number') seen.numbers += value
      }
    }
  }
  return seen
}

async function exceljs(): Promise<Seen> {
  const { default: excel } = await import('exceljs')
  const seen = { cells: 0, numbers: 0 }
  const book = new excel.Workbook()
  await book.xlsx.readFile(file)
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        seen.cells += 1
        if (typeof cell.value === 'number') seen.numbers += cell.value
      }),
    ),
  )
  return seen
}

async function hucre(): Promise<Seen> {
  const { streamXlsxRows } = await import('hucre/xlsx')
  const seen = { cells: 0, numbers: 0 }
  for await (const row of streamXlsxRows(readFileSync(file))) {
    for (const value of row.values) {
      if (value === undefined || value === null) continue
      seen.cells += 1
      if (typeof value === 'number') seen.numbers += value
    }
  }
  return seen
}

const engines = { ours, sheetjs, exceljs, hucre }
if (!Object.hasOwn(engines, engine)) throw new Error(`no engine ${engine}`)
const seen = await engines[engine as keyof typeof engines]()
if (seen.cells !== Number(expected)) throw new Error(`${engine}: ${seen.cells} cells, expected ${expected}`)
