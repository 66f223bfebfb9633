import { type CellRange, cellAddress, parseRange } from './cell-address.ts'
import { decodeText } from './decode-text.ts'
import { PlainNumber } from './plain-number.ts'
import { readFault } from './read-fault.ts'
import { RichText } from './rich-text.ts'
import { STORED } from './sheet.ts'
import type { SheetBuilder } from './sheet-builder.ts'
import type { TextPool } from './text-pool.ts'
import type { SharedStrings } from './xlsx-strings.ts'
import { isTrue } from './xlsx-workbook.ts'
import { guardCount, type XmlHandler, type XmlScanner } from './xml-scanner.ts'

const A = 0x40
const Z = 0x5a
const ZERO = 0x30
const NINE = 0x39
const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/
const LAST_STYLE = 65_535
const MOST_COLUMNS = 16_384
const MOST_COLUMN_RULES = 2_000
const MOST_MERGES = 100_000

type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date'

const TYPES: ReadonlyMap<string, CellType> = new Map([
  ['n', 'number'],
  ['s', 'shared'],
  ['str', 'text'],
  ['inlineStr', 'inline'],
  ['b', 'boolean'],
  ['e', 'error'],
  ['d', 'date'],
])

/** Reads the cells of one sheet as they come; the size it says of itself is not looked at. */
export class XlsxSheet implements XmlHandler {
  readonly hiddenColumns = new Set<number>()
  readonly merges: CellRange[] = []
  readonly runFonts = new Map<number, string>()
  readonly #builder: SheetBuilder
  readonly #pool: TextPool
  readonly #shared: SharedStrings
  readonly #place: { readonly file: string; readonly sheet: string }
  readonly #text: RichText
  readonly #number = new PlainNumber()
  #isInData = false
  #columnCount = 0
  #row = 0
  #column = 0
  #type: CellType = 'number'
  #style = 0
  #flags = 0
  #phonetic = 0
  #font: string | null = null
  /** Does text that comes now belong to the value of the cell? */
  #isValue = false
  #hasValue = false
  #isStored = false

  constructor(
    builder: SheetBuilder,
    pool: TextPool,
    shared: SharedStrings,
    place: { readonly file: string; readonly sheet: string },
  ) {
    this.#builder = builder
    this.#pool = pool
    this.#shared = shared
    this.#place = place
    this.#text = new RichText(pool, builder.cellLength * 8)
  }

  open(name: string, xml: XmlScanner): void {
    if (!this.#isInData) {
      if (name === 'sheetData') this.#isInData = true
      else if (name === 'col') this.#openColumn(xml)
      else if (name === 'mergeCell') this.#openMerge(xml)
      return
    }
    if (name === 'c') this.#openCell(xml)
    else if (name === 'v') {
      this.#isValue = this.#type !== 'inline'
      this.#hasValue = true
    } else if (name === 't') this.#isValue = this.#type === 'inline' && this.#phonetic === 0
    else if (name === 'f') this.#flags = STORED.formula
    else if (name === 'row') this.#openRow(xml)
    else if (name === 'rPh') this.#phonetic += 1
    else if (name === 'rFont') this.#font ??= xml.attribute('val')
  }

  close(name: string): void {
    if (!this.#isInData) return
    if (name === 'v' || name === 't') this.#isValue = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'rPh') this.#phonetic -= 1
    else if (name === 'sheetData') this.#isInData = false
  }

  text(xml: XmlScanner, start: number, end: number, isPlain: boolean): void {
    if (!this.#isValue) return
    if (this.#type === 'inline' || this.#type === 'text') {
      const isKept = this.#text.add(xml.bytes, start, end, isPlain)
      if (!isKept) this.#builder.guardLength(this.#builder.cellLength + 1, this.#column)
      return
    }
    if (this.#isStored) throw this.#damaged('two values')
    this.#store(xml.bytes, start, end)
    this.#isStored = true
  }

  #openColumn(xml: XmlScanner): void {
    this.#columnCount += 1
    guardCount(this.#columnCount, MOST_COLUMN_RULES, 'column rules')
    if (isTrue(xml.attribute('hidden')) || xml.attribute('width') === '0') {
      const last = Math.min(Number(xml.attribute('max')), MOST_COLUMNS)
      for (let column = Number(xml.attribute('min')); column <= last; column += 1) this.hiddenColumns.add(column)
    }
  }

  #openMerge(xml: XmlScanner): void {
    const range = parseRange(xml.attribute('ref') ?? '')
    if (range) this.merges.push(range)
    guardCount(this.merges.length, MOST_MERGES, 'merged blocks')
  }

  #openRow(xml: XmlScanner): void {
    const at = xml.attributeAt('r')
    const row = at < 0 ? this.#row + 1 : digits(xml.bytes, xml.valueStart(at), xml.valueEnd(at))
    if (!(row > this.#row)) throw this.#damaged('rows out of order')
    this.#row = row
    this.#column = 0
    this.#builder.startRow(row, isTrue(xml.attribute('hidden')) || xml.attribute('ht') === '0')
  }

  #openCell(xml: XmlScanner): void {
    const at = xml.attributeAt('r')
    const column = at < 0 ? this.#column + 1 : this.#columnOf(xml, at)
    if (!(column > this.#column)) throw this.#damaged('cells out of order')
    this.#column = column
    const style = xml.attributeAt('s')
    this.#style = style < 0 ? 0 : digits(xml.bytes, xml.valueStart(style), xml.valueEnd(style))
    if (!(this.#style <= LAST_STYLE)) throw this.#damaged('no such style')
    this.#type = this.#typeOf(xml)
    this.#flags = 0
    this.#hasValue = false
    this.#isStored = false
    this.#font = null
    this.#text.clear()
  }

  #typeOf(xml: XmlScanner): CellType {
    const at = xml.attributeAt('t')
    if (at < 0) return 'number'
    const type = TYPES.get(decodeText(xml.bytes, xml.valueStart(at), xml.valueEnd(at)))
    if (type === undefined) throw this.#damaged('no such type')
    return type
  }

  /** Column of an address; its row must be the one it stands in. */
  #columnOf(xml: XmlScanner, attribute: number): number {
    const { bytes } = xml
    const end = xml.valueEnd(attribute)
    let at = xml.valueStart(attribute)
    let column = 0
    for (; at < end; at += 1) {
      const byte = bytes[at] as number
      if (byte <= A || byte > Z) break
      column = column * 26 + byte - A
    }
    if (digits(bytes, at, end) !== this.#row || column === 0) throw this.#damaged('a cell in another row')
    return column
  }

  #store(bytes: Uint8Array, start: number, end: number): void {
    const type = this.#type
    if (type === 'number') this.#storeNumber(bytes, start, end)
    else if (type === 'shared') this.#storeShared(bytes, start, end)
    else if (type === 'boolean') this.#add(STORED.boolean, bytes[start] === ZERO ? 0 : 1)
    else {
      this.#builder.guardLength(end - start, this.#column)
      this.#add(type === 'error' ? STORED.error : STORED.isoDate, this.#pool.add(bytes, start, end))
    }
  }

  #storeNumber(bytes: Uint8Array, start: number, end: number): void {
    const number = this.#number
    if (number.read(bytes, start, end)) {
      this.#add(STORED.integer, number.integer, number.decimals)
      return
    }
    const text = decodeText(bytes, start, end).trim()
    if (text.length > 400 || !NUMBER.test(text)) throw this.#damaged('a number that is none')
    this.#add(STORED.number, this.#pool.addText(text))
  }

  #storeShared(bytes: Uint8Array, start: number, end: number): void {
    const index = digits(bytes, start, end)
    if (!(index < this.#shared.count)) throw this.#damaged('no such shared text')
    const number = this.#shared.numbers[index] as number
    if (number >= 0) this.#add(STORED.text, number)
  }

  #add(kind: number, value: number, decimals = 0): void {
    this.#builder.add(this.#column, kind | this.#flags, value, decimals, this.#style)
  }

  #closeCell(): void {
    if (this.#isStored) return
    const isFormula = this.#flags !== 0
    const number = this.#text.number()
    if (number >= 0) {
      if (this.#pool.length(number) > this.#builder.cellLength)
        this.#builder.guardLength(this.#pool.text(number).length, this.#column)
      if (this.#font !== null) this.runFonts.set(number, this.#font)
      this.#add(STORED.text, number)
    } else if (isFormula && this.#hasValue && this.#type === 'text') this.#add(STORED.text, this.#pool.addText(''))
    else if (isFormula) this.#add(STORED.unvalued, 0)
  }

  #damaged(reason: string): Error {
    const { file, sheet } = this.#place
    const at = this.#column > 0 ? cellAddress(Math.max(1, this.#row), this.#column) : `${this.#row}`
    return readFault('file-damaged', { file, reason: `${sheet}, ${at}: ${reason}` }, { file, sheet })
  }
}

/** A whole number of plain digits, `NaN` for anything else. */
function digits(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end) return Number.NaN
  let number = 0
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number
    if (byte < ZERO || byte > NINE) return Number.NaN
    number = number * 10 + byte - ZERO
  }
  return number
}
