import type { Severity } from '../base/issue.ts'
import { MarkFault, partAttribute, partElements, partPrefix, type WorkbookParts } from './mark-workbook-parts.ts'
import { XML_HEAD, XML_SPACE } from './workbook-xml.ts'

const COLORS: Readonly<Record<Severity, string>> = { error: 'FFC7CE', warning: 'FFEB9C', note: 'DDEBF7' }
const HEAD_COLOR = 'DDE7F0'
/** Fonts of the sheet of results by their place among those added. */
const RESULT_FONTS = { bold: 0, link: 1, plain: 2 } as const
const BARE = `${XML_HEAD}<styleSheet xmlns="${XML_SPACE.main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`

/** The looks of a workbook, to which coloured copies of its own are added at the end; none that it has is changed. */
export class MarkedStyles {
  readonly #path: string
  readonly #prefix: string
  readonly #xfs: string[]
  readonly #fills: number
  readonly #fonts: number
  /** `null` where the workbook has none. */
  readonly #borders: number | null
  readonly #added: string[] = []
  readonly #copies = new Map<string, number>()
  #xml: string

  constructor(parts: WorkbookParts, workbook: string) {
    const held = [...parts.relations(workbook).values()].find(({ type }) => type === 'styles')
    this.#path = held?.path ?? parts.free('xl/styles', '.xml')
    if (!held) {
      parts.relate(workbook, 'styles', this.#path)
      parts.declare(this.#path, 'styles+xml')
    }
    this.#xml = held && parts.has(this.#path) ? parts.read(this.#path) : BARE
    this.#prefix = partPrefix(this.#xml, 'styleSheet')
    this.#xfs = children(section(this.#xml, `${this.#prefix}cellXfs`), `${this.#prefix}xf`)
    this.#fills = children(section(this.#xml, `${this.#prefix}fills`), `${this.#prefix}fill`).length
    this.#fonts = children(section(this.#xml, `${this.#prefix}fonts`), `${this.#prefix}font`).length
    const borders = section(this.#xml, `${this.#prefix}borders`)
    this.#borders = borders === '' ? null : children(borders, `${this.#prefix}border`).length
  }

  /** The look of a cell with the colour of a severity. */
  marked(style: number, severity: Severity): number {
    const source =
      this.#xfs[style] ??
      this.#added[style - this.#xfs.length] ??
      this.#xfs[0] ??
      `<${this.#prefix}xf numFmtId="0" fontId="0" borderId="0" xfId="0"/>`
    const fill = this.#fills + Object.keys(COLORS).indexOf(severity)
    return this.#number(attributed(source, { fillId: String(fill), applyFill: '1' }))
  }

  /** The looks of the sheet of results. */
  result(kind: 'bold' | 'head' | 'link' | 'wrap'): number {
    const font = kind === 'wrap' ? RESULT_FONTS.plain : kind === 'link' ? RESULT_FONTS.link : RESULT_FONTS.bold
    const p = this.#prefix
    const wraps = kind === 'bold' ? '' : ' wrapText="1"'
    const border = kind === 'bold' ? 0 : (this.#borders ?? 0)
    const fill = kind === 'head' ? this.#fills + Object.keys(COLORS).length : 0
    return this.#number(
      `<${p}xf numFmtId="49" fontId="${this.#fonts + font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${p}alignment vertical="center"${wraps}/></${p}xf>`,
    )
  }

  #number(xf: string): number {
    const known = this.#copies.get(xf)
    if (known !== undefined) return known
    const number = this.#xfs.length + this.#added.length
    this.#added.push(xf)
    this.#copies.set(xf, number)
    return number
  }

  save(parts: WorkbookParts): void {
    const p = this.#prefix
    const fills = [...Object.values(COLORS), HEAD_COLOR].map(
      (color) =>
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    )
    const font = (mark: string): string => `<${p}font>${mark}<${p}name val="Times New Roman"/></${p}font>`
    const size = `<${p}sz val="11"/>`
    const fonts = [font(`<${p}b/>${size}`), font(`<${p}u/>${size}<${p}color rgb="FF0563C1"/>`), font(size)]
    this.#append('fonts', fonts, this.#fonts)
    this.#append('fills', fills, this.#fills)
    const edges = ['left', 'right', 'top', 'bottom'].map(
      (edge) => `<${p}${edge} style="thin"><${p}color rgb="FF808080"/></${p}${edge}>`,
    )
    if (this.#borders !== null) {
      this.#append('borders', [`<${p}border>${edges.join('')}<${p}diagonal/></${p}border>`], this.#borders)
    }
    this.#append('cellXfs', this.#added, this.#xfs.length)
    parts.write(this.#path, this.#xml)
  }

  #append(name: string, items: readonly string[], held: number): void {
    const tag = `${this.#prefix}${name}`
    const [before, after] = this.#xml.split(`</${tag}>`, 2)
    if (before === undefined || after === undefined) throw new MarkFault(`styles without ${name}`)
    const open = before.lastIndexOf(`<${tag}`)
    const end = before.indexOf('>', open)
    const opening = attributed(before.slice(open, end + 1), { count: String(held + items.length) })
    this.#xml = `${before.slice(0, open)}${opening}${before.slice(end + 1)}${items.join('')}</${tag}>${after}`
  }
}

function section(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<${name}[\\s>]`))
  const end = xml.indexOf(`</${name}>`, start)
  return start < 0 || end < 0 ? '' : xml.slice(xml.indexOf('>', start) + 1, end)
}

/** The elements of a name in a section, whole. */
function children(xml: string, name: string): string[] {
  return [...partElements(xml, name)].map(({ from, to }) => xml.slice(from, to))
}

/** A tag or element with attributes set in its opening tag. */
export function attributed(element: string, values: Readonly<Record<string, string>>): string {
  const end = element.indexOf('>')
  let tag = element.slice(0, end)
  const isClosed = tag.endsWith('/')
  if (isClosed) tag = tag.slice(0, -1).trimEnd()
  for (const [name, value] of Object.entries(values)) {
    if (partAttribute(tag, name) === null) tag += ` ${name}="${value}"`
    else tag = tag.replace(new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), `$1"${value}"`)
  }
  return `${tag}${isClosed ? '/' : ''}${element.slice(end)}`
}
