import { decodeText } from './decode-text.ts'
import type { DateSystem } from './serial-date.ts'
import { guardCount, withoutReferences, type XmlHandler, type XmlScanner } from './xml-scanner.ts'

const MOST = 65_535

/** A name that a workbook gives to cells; `sheet` is its number from 0 when the name is known on one sheet only. */
export interface DefinedName {
  readonly name: string
  readonly refersTo: string
  readonly sheet: number | null
}

export interface SheetEntry {
  readonly name: string
  readonly relation: string
  readonly isHidden: boolean
}

/** Sheets, date system and names of a workbook. */
export class XlsxWorkbook implements XmlHandler {
  dates: DateSystem = 1900
  readonly sheets: SheetEntry[] = []
  readonly names: DefinedName[] = []
  #name: { readonly name: string; readonly sheet: number | null } | null = null
  #refersTo = ''

  open(name: string, xml: XmlScanner): void {
    guardCount(Math.max(this.sheets.length, this.names.length), MOST, 'sheets or names')
    if (name === 'workbookPr') this.dates = isTrue(xml.attribute('date1904')) ? 1904 : 1900
    else if (name === 'sheet') {
      const state = xml.attribute('state') ?? 'visible'
      const relation = xml.attribute('id') ?? ''
      this.sheets.push({ name: xml.attribute('name') ?? '', relation, isHidden: state !== 'visible' })
    } else if (name === 'definedName') {
      const sheet = xml.attribute('localSheetId')
      this.#name = { name: xml.attribute('name') ?? '', sheet: sheet === null ? null : Number(sheet) }
      this.#refersTo = ''
    }
  }

  close(name: string): void {
    if (name !== 'definedName' || this.#name === null) return
    this.names.push({ ...this.#name, refersTo: this.#refersTo })
    this.#name = null
  }

  text(xml: XmlScanner, start: number, end: number, isPlain: boolean): void {
    if (this.#name === null) return
    const text = decodeText(xml.bytes, start, end)
    this.#refersTo += isPlain ? text : withoutReferences(text)
  }
}

export interface Relation {
  readonly type: string
  readonly target: string
}

/** What a part of a workbook points to, by id; targets outside of the file are left out. */
export class XlsxRelations implements XmlHandler {
  readonly byId = new Map<string, Relation>()

  open(name: string, xml: XmlScanner): void {
    guardCount(this.byId.size, MOST, 'relations')
    if (name !== 'Relationship' || xml.attribute('TargetMode') === 'External') return
    const type = (xml.attribute('Type') ?? '').split('/').at(-1) ?? ''
    this.byId.set(xml.attribute('Id') ?? '', { type, target: xml.attribute('Target') ?? '' })
  }

  close(): void {}

  text(): void {}
}

/** Is an attribute of a workbook set? */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}
