import type { Buffer } from 'node:buffer'
import { type MadePart, makeZip } from './make-zip.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export interface MadeWorkbook {
  /** What stands between `<worksheet>` and its end. */
  readonly sheet: string
  readonly sharedStrings?: string
  readonly styles?: string
  readonly workbookPr?: string
  readonly definedNames?: string
  readonly more?: readonly MadePart[]
}

/** The parts of the smallest workbook around one sheet written by hand. */
export function workbookParts({
  sheet,
  sharedStrings,
  styles,
  workbookPr = '',
  definedNames = '',
  more = [],
}: MadeWorkbook): readonly MadePart[] {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  return [
    {
      name: '_rels/.rels',
      text: `<Relationships xmlns="${PACKAGE}/relationships">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets><sheet name="Biểu 01" sheetId="1" r:id="r1"/></sheets>${definedNames}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="${PACKAGE}/relationships">${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${
        sharedStrings === undefined ? '' : relation('r2', 'sharedStrings', 'sharedStrings.xml')
      }${styles === undefined ? '' : relation('r3', 'styles', 'styles.xml')}</Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    },
    ...(sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', text: `<sst xmlns="${MAIN}">${sharedStrings}</sst>` }]),
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', text: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }]),
    ...more,
  ]
}

/** The smallest workbook around one sheet written by hand. */
export function makeWorkbook(made: MadeWorkbook): Buffer {
  return makeZip(workbookParts(made))
}

/** Rows of a sheet: `data('<row r="1">…</row>')`. */
export function data(rows: string): string {
  return `<sheetData>${rows}</sheetData>`
}
