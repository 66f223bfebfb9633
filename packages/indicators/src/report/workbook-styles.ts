import type { CellLook } from './workbook-model.ts'
import { XML_HEAD, XML_SPACE, xmlAttributes } from './workbook-xml.ts'

const FONT = 'Times New Roman'
const SIZE = 11
const FIRST_OWN_FORMAT = 164
const EDGES = ['left', 'right', 'top', 'bottom'] as const

/** The looks of a workbook, numbered in the order in which cells first use them. */
export class WorkbookStyles {
  readonly #fonts = new Numbered([fontOf({})])
  readonly #fills = new Numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ])
  readonly #borders = new Numbered([borderOf({})])
  readonly #formats = new Numbered<string>([])
  readonly #looks = new Numbered<string>([])

  constructor() {
    this.number({})
  }

  /** The number by which a cell names its look. */
  number(look: CellLook): number {
    const { align, vertical, wrap, shrink, indent, format, unlocked, fill } = look
    const font = this.#fonts.number(fontOf(look))
    const filled = fill === undefined ? 0 : this.#fills.number(fillOf(fill))
    const border = this.#borders.number(borderOf(look))
    const numFmtId = format === undefined ? 0 : format === '@' ? 49 : FIRST_OWN_FORMAT + this.#formats.number(format)
    const alignment = xmlAttributes({
      ...{ horizontal: align, vertical: vertical ?? 'center', wrapText: wrap || null },
      ...{ shrinkToFit: shrink || null, indent: indent || null },
    })
    const attributes = xmlAttributes({
      ...{ numFmtId, fontId: font, fillId: filled, borderId: border, xfId: 0, applyNumberFormat: numFmtId > 0 || null },
      ...{ applyFont: true, applyFill: filled > 0 || null, applyBorder: border > 0 || null, applyAlignment: true },
      applyProtection: unlocked || null,
    })
    const protection = unlocked ? '<protection locked="0"/>' : ''
    return this.#looks.number(`<xf${attributes}><alignment${alignment}/>${protection}</xf>`)
  }

  /** The part `xl/styles.xml`. */
  xml(): string {
    const formats = this.#formats.items.map(
      (formatCode, at) => `<numFmt${xmlAttributes({ numFmtId: FIRST_OWN_FORMAT + at, formatCode })}/>`,
    )
    return `${XML_HEAD}<styleSheet xmlns="${XML_SPACE.main}">${[
      formats.length > 0 ? counted('numFmts', formats) : '',
      counted('fonts', this.#fonts.items),
      counted('fills', this.#fills.items),
      counted('borders', this.#borders.items),
      counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      counted('cellXfs', this.#looks.items),
      counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    ].join('')}</styleSheet>`
  }
}

class Numbered<T> {
  readonly items: T[]

  constructor(items: readonly T[]) {
    this.items = [...items]
  }

  number(item: T): number {
    const found = this.items.indexOf(item)
    return found >= 0 ? found : this.items.push(item) - 1
  }
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`
}

function fontOf({ bold, italic, underline, size, color }: CellLook): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`
  const inked = color === undefined ? '' : `<color rgb="FF${color}"/>`
  return `<font>${marks}<sz val="${size ?? SIZE}"/>${inked}<name val="${FONT}"/><family val="1"/></font>`
}

/** A plain fill of one colour. */
export function fillOf(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`
}

function borderOf({ border }: CellLook): string {
  const edges = EDGES.map((edge) =>
    border ? `<${edge} style="${border}"><color rgb="FF808080"/></${edge}>` : `<${edge}/>`,
  )
  return `<border>${edges.join('')}<diagonal/></border>`
}
