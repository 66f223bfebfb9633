import { builtInFormat, type CellStyle, isDateFormat } from './cell-style.ts'
import { guardCount, type XmlHandler, type XmlScanner } from './xml-scanner.ts'

const MOST = 65_535

/** Reads number formats and fonts of the cell styles of a workbook. */
export class XlsxStyles implements XmlHandler {
  readonly #formats = new Map<number, string>()
  readonly #fonts: (string | null)[] = []
  readonly #cells: { readonly format: number; readonly font: number }[] = []
  readonly #path: string[] = []

  open(name: string, xml: XmlScanner): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    guardCount(Math.max(this.#formats.size, this.#fonts.length, this.#cells.length), MOST, 'styles')
    if (name === 'numFmt' && parent === 'numFmts') {
      this.#formats.set(numberOf(xml, 'numFmtId'), xml.attribute('formatCode') ?? 'General')
    } else if (name === 'font' && parent === 'fonts') this.#fonts.push(null)
    else if (name === 'name' && parent === 'font' && this.#fonts.length > 0) {
      this.#fonts[this.#fonts.length - 1] = xml.attribute('val')
    } else if (name === 'xf' && parent === 'cellXfs') {
      this.#cells.push({ format: numberOf(xml, 'numFmtId'), font: numberOf(xml, 'fontId') })
    }
  }

  close(): void {
    this.#path.pop()
  }

  text(): void {}

  styles(): readonly CellStyle[] {
    return this.#cells.map(({ format: number, font }) => {
      const format = this.#formats.get(number) ?? builtInFormat(number)
      return { format, isDate: isDateFormat(format), font: this.#fonts[font] ?? null }
    })
  }
}

function numberOf(xml: XmlScanner, attribute: string): number {
  return Number(xml.attribute(attribute) ?? 0)
}
