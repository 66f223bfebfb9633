import { cellAddress } from '../base/cell-address.ts'
import { insertBefore, partAttribute, partPrefix, partTags, type WorkbookParts } from './mark-workbook-parts.ts'
import type { CellNote } from './workbook-model.ts'
import { noteShape, noteShapesXml, notesXml } from './workbook-notes.ts'
import { XML_SPACE, xmlText } from './workbook-xml.ts'

const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing'
/** What may stand after the drawing of notes in a sheet, in the order of the format. */
const AFTER = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]

/** Hangs notes on cells of a sheet, beside or below the notes that it has; gives the part of the sheet as it then is. */
export function hangNotes(parts: WorkbookParts, sheet: string, xml: string, notes: readonly CellNote[]): string {
  const relations = [...parts.relations(sheet)]
  const comments = relations.find(([, { type }]) => type === 'comments')?.[1].path
  const drawings = relations.find(([, { type }]) => type === 'vmlDrawing')
  const isNew = comments === undefined
  const fresh = isNew ? notes : joinTexts(parts, comments, notes)
  if (isNew) {
    const path = parts.free('xl/comments', '.xml')
    parts.write(path, notesXml(notes))
    parts.declare(path, 'comments+xml')
    parts.relate(sheet, 'comments', path)
  }
  const names = [...partTags(xml.slice(xml.lastIndexOf('sheetData')), 'legacyDrawing')].map(({ text }) =>
    partAttribute(text, 'id'),
  )
  const drawn =
    relations.find(([id, { type }]) => type === 'vmlDrawing' && names.includes(id)) ??
    (names.length > 0 ? drawings : undefined)
  if (drawn) {
    parts.write(drawn[1].path, withShapes(parts.read(drawn[1].path), fresh))
    return xml
  }
  const path = parts.free('xl/drawings/vmlDrawing', '.vml')
  parts.write(path, noteShapesXml(fresh))
  parts.declare(path, VML)
  return withDrawing(xml, parts.relate(sheet, 'vmlDrawing', path))
}

/** Adds texts to the notes of a sheet; gives back the notes whose cells had none. */
function joinTexts(parts: WorkbookParts, path: string, notes: readonly CellNote[]): readonly CellNote[] {
  let xml = parts.read(path)
  const p = partPrefix(xml, 'comments')
  const fresh: CellNote[] = []
  for (const note of notes) {
    const address = cellAddress(note.row, note.column)
    const held = [...partTags(xml, 'comment')].find(({ text }) => partAttribute(text, 'ref') === address)
    const end = held ? xml.indexOf(`</${p}text>`, held.at) : -1
    if (end < 0) fresh.push(note)
    else
      xml = `${xml.slice(0, end)}<${p}r><${p}t xml:space="preserve">\n${xmlText(note.text)}</${p}t></${p}r>${xml.slice(end)}`
  }
  const items = fresh.map(
    ({ row, column, text }) =>
      `<${p}comment ref="${cellAddress(row, column)}" authorId="0"><${p}text><${p}r><${p}t xml:space="preserve">${xmlText(text)}</${p}t></${p}r></${p}text></${p}comment>`,
  )
  const opened = xml.replace(new RegExp(`<${p}commentList\\s*/>`), `<${p}commentList></${p}commentList>`)
  parts.write(path, insertBefore(opened, `</${p}commentList>`, items.join('')))
  return fresh
}

function withShapes(xml: string, notes: readonly CellNote[]): string {
  const taken = [...xml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]))
  const first = Math.max(1024, ...taken) + 1
  const type = /<v:shapetype[^>]*\sid="([^"]+)"[^>]*o:spt="202"/.exec(xml)?.[1] ?? '_x0000_t202'
  return insertBefore(xml, '</xml>', notes.map((note, at) => noteShape(note, `_x0000_s${first + at}`, type)).join(''))
}

function withDrawing(xml: string, relation: string): string {
  const p = partPrefix(xml, 'worksheet')
  const element = `<${p}legacyDrawing xmlns:r="${XML_SPACE.office}" r:id="${relation}"/>`
  const data = xml.lastIndexOf(`sheetData`)
  const next = AFTER.flatMap((name) => [...partTags(xml.slice(data), name)].map(({ at }) => at + data))
  const at = next.length > 0 ? Math.min(...next) : xml.lastIndexOf(`</${p}worksheet>`)
  return `${xml.slice(0, at)}${element}${xml.slice(at)}`
}
