import { cellAddress } from '../base/cell-address.ts'
import {
  insertBefore,
  partAttribute,
  partElements,
  partPrefix,
  partTags,
  type WorkbookParts,
  withRoom,
} from './mark-workbook-parts.ts'
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
  const xml = parts.read(path)
  const p = partPrefix(xml, 'comments')
  const waiting = new Map(notes.map((note) => [cellAddress(note.row, note.column), note]))
  const out: string[] = []
  let at = 0
  for (const { to, attributes, content } of partElements(xml, `${p}comment`)) {
    const address = partAttribute(`<comment${attributes}`, 'ref') ?? ''
    const note = waiting.get(address)
    const end = content?.lastIndexOf(`</${p}text>`) ?? -1
    if (note === undefined || end < 0) continue
    waiting.delete(address)
    const place = to - `</${p}comment>`.length - (content?.length ?? 0) + end
    out.push(xml.slice(at, place), `<${p}r><${p}t xml:space="preserve">\n${xmlText(note.text)}</${p}t></${p}r>`)
    at = place
  }
  const joined = [...out, xml.slice(at)].join('')
  const fresh = [...waiting.values()]
  const items = fresh.map(
    ({ row, column, text }) =>
      `<${p}comment ref="${cellAddress(row, column)}" authorId="0"><${p}text><${p}r><${p}t xml:space="preserve">${xmlText(text)}</${p}t></${p}r></${p}text></${p}comment>`,
  )
  const opened = withRoom(joined, `${p}commentList`)
  parts.write(path, insertBefore(opened, `</${p}commentList>`, items.join('')))
  return fresh
}

function withShapes(xml: string, notes: readonly CellNote[]): string {
  const taken = [...xml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]))
  const first = Math.max(1024, ...taken) + 1
  const [ofNotes] = [...partTags(xml, 'shapetype')].filter(({ text }) => partAttribute(text, 'spt') === '202')
  const type = (ofNotes && partAttribute(ofNotes.text, 'id')) ?? '_x0000_t202'
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
