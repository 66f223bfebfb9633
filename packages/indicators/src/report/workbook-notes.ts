import { cellAddress } from '../base/cell-address.ts'
import type { CellNote } from './workbook-model.ts'
import { XML_HEAD, XML_SPACE, xmlText, xmlTextElement } from './workbook-xml.ts'

const AUTHOR = 'chitieu'
const LINE = 36
const LINE_POINTS = 13

/** The part that holds the texts of notes. */
export function notesXml(notes: readonly CellNote[]): string {
  const comments = notes.map(({ row, column, text }) => commentXml(cellAddress(row, column), text, 0))
  return `${XML_HEAD}<comments xmlns="${XML_SPACE.main}"><authors><author>${AUTHOR}</author></authors><commentList>${comments.join('')}</commentList></comments>`
}

/** One note in the part of texts. */
export function commentXml(address: string, text: string, author: number): string {
  return `<comment ref="${address}" authorId="${author}"><text><r><rPr><sz val="10"/><rFont val="Tahoma"/></rPr>${xmlTextElement('t', text)}</r></text></comment>`
}

/** The part that draws the boxes of notes. */
export function noteShapesXml(notes: readonly CellNote[]): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${SHAPE_TYPE}${notes
    .map((note, at) => noteShape(note, `_x0000_s${1025 + at}`, '_x0000_t202'))
    .join('')}</xml>`
}

/** What the boxes of notes have in common. */
export const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

/** The box of one note, beside its cell and as high as its text. */
export function noteShape({ row, column, text }: CellNote, id: string, type: string): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0)
  const height = Math.min(lines * LINE_POINTS + 10, 320)
  const rows = Math.ceil(height / 15)
  return `<v:shape id="${xmlText(id)}" type="#${xmlText(type)}" style="position:absolute;margin-left:60pt;margin-top:2pt;width:190pt;height:${height}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 12, ${Math.max(row - 2, 0)}, 4, ${column + 3}, 20, ${row - 2 + rows}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
}
