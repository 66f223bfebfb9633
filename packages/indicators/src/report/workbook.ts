import { strToU8, zipSync } from 'fflate'
import { rangeText } from '../base/cell-address.ts'
import type { Workbook, WorkbookSheet } from './workbook-model.ts'
import { noteShapesXml, notesXml } from './workbook-notes.ts'
import { SharedTexts, sheetXml } from './workbook-sheet.ts'
import { WorkbookStyles } from './workbook-styles.ts'
import { XML_HEAD, XML_SPACE, xmlAttributes, xmlText, xmlTextElement } from './workbook-xml.ts'

/** The only date that fits every part: the same workbook is the same bytes whenever it is written. */
export function noDate(): Date {
  return new Date(1980, 0, 1, 12)
}
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

/** Writes a workbook as the bytes of an .xlsx file: numbers digit for digit, the same bytes for the same workbook. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const parts = new Map<string, string>()
  const styles = new WorkbookStyles()
  const texts = new SharedTexts()
  const front = workbook.sheets.findIndex(({ state }) => state === undefined)
  workbook.sheets.forEach((sheet, at) => {
    const notes = sheet.notes ?? []
    const drawing = notes.length > 0 ? 'rId1' : null
    parts.set(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, { styles, texts, drawing, isFront: at === front }))
    if (drawing === null) return
    parts.set(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, noteRelations(at + 1))
    parts.set(`xl/comments${at + 1}.xml`, notesXml(notes))
    parts.set(`xl/drawings/vmlDrawing${at + 1}.vml`, noteShapesXml(notes))
  })
  const all: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(workbook.sheets)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(workbook, front)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(workbook.sheets)],
    ...parts,
    ['xl/styles.xml', styles.xml()],
    ['xl/sharedStrings.xml', textsXml(texts)],
  ]
  const files = Object.fromEntries(all.map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync(files, { mtime: noDate(), level: 6 })
}

function workbookXml({ sheets, names }: Workbook, front: number): string {
  const tabs = sheets.map(
    ({ name, state }, at) => `<sheet${xmlAttributes({ name, sheetId: at + 1, state, 'r:id': `rId${at + 1}` })}/>`,
  )
  const defined = [
    ...sheets.flatMap(({ name, print }, at) => {
      if (!print) return []
      const sheet = quoted(name)
      const area = rangeText(print.area).replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2')
      const rows = print.titleRows
      const titles = rows ? [['_xlnm.Print_Titles', `${sheet}!$${rows[0]}:$${rows[1]}`, at] as const] : []
      return [['_xlnm.Print_Area', `${sheet}!${area}`, at] as const, ...titles]
    }),
    ...[...names].map(([name, place]) => [name, place, null] as const),
  ]
  const definitions = defined.map(
    ([name, place, localSheetId]) =>
      `<definedName${xmlAttributes({ name, localSheetId })}>${xmlText(place)}</definedName>`,
  )
  return `${XML_HEAD}<workbook xmlns="${XML_SPACE.main}" xmlns:r="${XML_SPACE.office}"><bookViews><workbookView activeTab="${front}"/></bookViews><sheets>${tabs.join('')}</sheets>${
    definitions.length > 0 ? `<definedNames>${definitions.join('')}</definedNames>` : ''
  }<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`
}

/** Name of a sheet as formulas write it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${XML_SPACE.office}/${type}" Target="${target}"/>`,
  )
  return `${XML_HEAD}<Relationships xmlns="${XML_SPACE.package}">${items.join('')}</Relationships>`
}

function workbookRelations(sheets: readonly WorkbookSheet[]): string {
  return relations([
    ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ])
}

function noteRelations(sheet: number): string {
  return relations([
    ['vmlDrawing', `../drawings/vmlDrawing${sheet}.vml`],
    ['comments', `../comments${sheet}.xml`],
  ])
}

function contentTypes(sheets: readonly WorkbookSheet[]): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main+xml'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet+xml'] as const),
    ['/xl/styles.xml', 'styles+xml'],
    ['/xl/sharedStrings.xml', 'sharedStrings+xml'],
    ...sheets.flatMap(({ notes = [] }, at) =>
      notes.length > 0 ? [[`/xl/comments${at + 1}.xml`, 'comments+xml'] as const] : [],
    ),
  ]
  const overrides = parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${SPREADSHEET}${type}"/>`)
  return `${XML_HEAD}<Types xmlns="${XML_SPACE.types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join('')}</Types>`
}

function textsXml({ texts, uses }: SharedTexts): string {
  const items = texts.map((text) => `<si>${xmlTextElement('t', text)}</si>`)
  return `${XML_HEAD}<sst xmlns="${XML_SPACE.main}" count="${uses}" uniqueCount="${texts.length}">${items.join('')}</sst>`
}
