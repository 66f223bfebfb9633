import { type CellStyle, PLAIN_STYLE } from './cell-style.ts'
import { readFault } from './read-fault.ts'
import type { ReadLimits } from './read-limits.ts'
import type { Sheet } from './sheet.ts'
import { SheetBuilder } from './sheet-builder.ts'
import { TextPool } from './text-pool.ts'
import { XlsxSheet } from './xlsx-sheet.ts'
import { SharedStrings } from './xlsx-strings.ts'
import { XlsxStyles } from './xlsx-styles.ts'
import { type DefinedName, type Relation, XlsxRelations, XlsxWorkbook } from './xlsx-workbook.ts'
import { XmlFault, type XmlHandler, XmlScanner } from './xml-scanner.ts'
import { ZipReader } from './zip-reader.ts'

export interface ReadXlsxOptions {
  readonly file: string
  readonly limits: ReadLimits
  /** Called after each piece of work; stops the reading by throwing. */
  readonly onChunk: () => void
}

/** The sheets of a workbook and the names it gives to cells. */
export interface XlsxReading {
  readonly sheets: readonly Sheet[]
  readonly names: readonly DefinedName[]
}

/** Zip files that are something else, by a part that only they have. */
const OTHERS = [
  ['xl/workbook.bin', '.xlsb'],
  ['word/document.xml', '.docx'],
  ['ppt/presentation.xml', '.pptx'],
  ['content.xml', 'OpenDocument'],
] as const

/** Reads an .xlsx file, part by part; throws a `ReadFault` when it cannot be read whole. */
export function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions): XlsxReading {
  return new XlsxReader(bytes, options).read()
}

class XlsxReader {
  readonly #zip: ZipReader
  readonly #options: ReadXlsxOptions
  readonly #pool = new TextPool()

  constructor(bytes: Uint8Array, options: ReadXlsxOptions) {
    this.#options = options
    this.#zip = new ZipReader(bytes, options)
  }

  read(): XlsxReading {
    const path = this.#workbookPath()
    const workbook = this.#scan(path, new XlsxWorkbook())
    const relations = this.#relations(path)
    const { file, limits } = this.#options
    if (workbook.sheets.length > limits.sheets) {
      throw readFault('sheets-too-many', { found: workbook.sheets.length, allowed: limits.sheets }, { file })
    }
    const related = [...relations.values()]
    const styles = this.#styles(path, related)
    const shared = this.#shared(path, related)
    const sheets: Sheet[] = []
    for (const { name, relation, isHidden } of workbook.sheets) {
      const target = relations.get(relation)
      if (target === undefined) throw this.#damaged(`${name}: no such sheet`)
      if (target.type !== 'worksheet') continue
      const part = resolve(path, target.target)
      sheets.push(this.#sheet(part, { name, isHidden, styles, shared, dates: workbook.dates }))
    }
    return { sheets, names: workbook.names }
  }

  #sheet(
    part: string,
    known: {
      readonly name: string
      readonly isHidden: boolean
      readonly styles: readonly CellStyle[]
      readonly shared: SharedStrings
      readonly dates: 1900 | 1904
    },
  ): Sheet {
    const { file, limits } = this.#options
    const { name, shared } = known
    const builder = new SheetBuilder({ file, name, limits, pool: this.#pool })
    const handler = this.#scan(part, new XlsxSheet(builder, this.#pool, shared, { file, sheet: name }))
    return builder.finish({
      ...{ name, origin: 'xlsx', isHidden: known.isHidden, styles: known.styles, dates: known.dates },
      ...{ hiddenColumns: handler.hiddenColumns, merges: handler.merges },
      runFonts: new Map([...shared.runFonts, ...handler.runFonts]),
    })
  }

  #workbookPath(): string {
    const other = OTHERS.find(([part]) => this.#zip.parts.has(part))
    const { file } = this.#options
    if (other) throw readFault('file-type-wrong', { file, found: other[1] }, { file })
    const relations = this.#relations('')
    const main = [...relations.values()].find(({ type }) => type === 'officeDocument')
    if (main === undefined) throw this.#damaged('no workbook inside')
    return resolve('', main.target)
  }

  #relations(path: string): ReadonlyMap<string, Relation> {
    const [folder, name] = split(path)
    const part = `${folder}_rels/${name}.rels`
    return this.#zip.parts.has(part) ? this.#scan(part, new XlsxRelations()).byId : new Map()
  }

  #styles(path: string, relations: readonly Relation[]): readonly CellStyle[] {
    const found = relations.find(({ type }) => type === 'styles')
    const part = found && resolve(path, found.target)
    if (part === undefined || !this.#zip.parts.has(part)) return [PLAIN_STYLE]
    return this.#scan(part, new XlsxStyles()).styles()
  }

  #shared(path: string, relations: readonly Relation[]): SharedStrings {
    const { file, limits } = this.#options
    const shared = new SharedStrings(this.#pool, file, limits)
    const found = relations.find(({ type }) => type === 'sharedStrings')
    const part = found && resolve(path, found.target)
    return part === undefined || !this.#zip.parts.has(part) ? shared : this.#scan(part, shared)
  }

  #scan<H extends XmlHandler>(name: string, handler: H): H {
    const part = this.#zip.parts.get(name)
    if (part === undefined) throw this.#damaged(`${name} is missing`)
    const scanner = new XmlScanner(handler)
    try {
      this.#zip.unpack(part, (chunk) => scanner.push(chunk))
      scanner.end()
    } catch (fault) {
      throw this.#told(fault, name)
    }
    return handler
  }

  #told(fault: unknown, part: string): unknown {
    const { file } = this.#options
    if (fault instanceof XmlFault && fault.isForbidden) {
      return readFault('file-markup-forbidden', { file, part, found: fault.message }, { file })
    }
    if (fault instanceof XmlFault) return this.#damaged(`${part}: ${fault.message}`)
    if (fault instanceof TypeError && /encod|valid/i.test(fault.message)) return this.#damaged(`${part}: not UTF-8`)
    return fault
  }

  #damaged(reason: string): Error {
    const { file } = this.#options
    return readFault('file-damaged', { file, reason }, { file })
  }
}

function split(path: string): readonly [string, string] {
  const at = path.lastIndexOf('/') + 1
  return [path.slice(0, at), path.slice(at)]
}

/** The part that a target names, seen from the part that names it. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = split(from)[0].split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
