import { append } from '../base/grouped.ts'
import { type Issue, issue } from '../base/issue.ts'
import { plainHeader } from '../base/text.ts'
import type { TransferKindWord, UnitListMapping, UnitListTable } from '../generated/types.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { bareName, typeWordOf } from '../model/unit-likeness.ts'
import type { ConversionEntry, UnitEntry, UnitList } from '../model/unit-list.ts'
import { readDateCell } from './date-cell.ts'
import type { Sheet } from './sheet.ts'
import { type UnitListField, type UnitListRow, unitListRows } from './unit-list-table.ts'

export interface UnitListOptions {
  readonly file: string
  readonly mapping: UnitListMapping
  /** The day handed in; it goes before that of the mapping. */
  readonly at: IsoDate | null
  /** Instrument of the rows that state none. */
  readonly document: string | null
  readonly levels: readonly string[]
}

/** A list as it was understood, and what of it was not; `list` is `null` when nothing could be read. */
export interface UnitListReading {
  readonly list: UnitList | null
  readonly issues: readonly Issue[]
}

/** Reads an official list of units or a conversion table as a mapping describes it. */
export function readUnitList(sheets: readonly Sheet[], options: UnitListOptions): UnitListReading {
  const { mapping, file } = options
  const date = options.at ?? mapping.date ?? null
  if (date === null) return { list: null, issues: [issue('unit-list-date-missing', {}, { file })] }
  const reader = new UnitListReader(options, date)
  for (const table of mapping.tables) {
    const { rows, issues } = unitListRows(sheets, table, file)
    reader.issues.push(...issues)
    for (const row of rows) reader.take(row, table)
  }
  return { list: reader.list(), issues: reader.finish() }
}

type Side = 'old' | 'now'

class UnitListReader {
  readonly issues: Issue[] = []
  readonly #options: UnitListOptions
  readonly #date: IsoDate
  readonly #words: ReadonlyMap<string, readonly string[]>
  readonly #entries: UnitEntry[] = []
  readonly #conversions: ConversionEntry[] = []
  readonly #unread: { readonly code: string; readonly name: string }[] = []
  readonly #restored: { readonly written: string; readonly code: string }[] = []

  constructor(options: UnitListOptions, date: IsoDate) {
    this.#options = options
    this.#date = date
    this.#words = wordsByLevel(options.mapping)
  }

  take(row: UnitListRow, table: UnitListTable): void {
    const now = this.#isOfDate(row) ? this.#entry(row, table, 'now') : null
    if (!now) this.#unread.push({ code: row.text('code'), name: row.text('name') })
    else if (this.#options.mapping.shape === 'list') this.#entries.push(now)
    else this.#convert(row, table, now)
  }

  list(): UnitList {
    const { mapping, file } = this.#options
    const { shape, dateKind, inForce = null, within = null, covers } = mapping
    return {
      ...{ file, shape, date: this.#date, dateKind, inForce, within, isComplete: covers === 'complete' },
      ...{ entries: this.#entries, conversions: this.#conversions, unread: this.#unread, typeWords: this.#words },
    }
  }

  finish(): readonly Issue[] {
    const [first] = this.#restored
    if (!first) return this.issues
    const args = { count: this.#restored.length, example: first.written, expected: first.code }
    return [...this.issues, issue('unit-list-zeros-restored', args, { file: this.#options.file })]
  }

  #isOfDate(row: UnitListRow): boolean {
    const cell = row.cell('date')
    if (!cell) return true
    const read = readDateCell(cell, this.#options.mapping.dateOrder, row.place('date'))
    if (read.kind === 'fault') this.issues.push(read.finding)
    if (read.kind !== 'date') return read.kind === 'blank'
    if (read.date === this.#date) return true
    const args = { written: read.date, listDate: this.#date }
    this.issues.push(issue('unit-list-date-differs', args, row.place('date')))
    return false
  }

  #convert(row: UnitListRow, table: UnitListTable, now: UnitEntry): void {
    const isFromOutside = row.text('oldCode') === '' && row.text('oldName') === ''
    const old = isFromOutside ? null : this.#entry(row, table, 'old')
    if (!isFromOutside && !old) return
    const { kinds } = this.#options.mapping
    const written = row.text('kind')
    const word = kinds.find((each) => plainHeader(each.word) === plainHeader(written))
    if (!word) {
      this.#fault(row, 'kind', written === '' ? 'blank' : 'list')
      return
    }
    const kind = word.kind
    this.#conversions.push({ old, now, kind, ...amounts(row, word) })
  }

  #entry(row: UnitListRow, table: UnitListTable, side: Side): UnitEntry | null {
    const field = (name: 'Code' | 'Name' | 'ParentCode'): UnitListField =>
      side === 'old' ? `old${name}` : (`${name.charAt(0).toLowerCase()}${name.slice(1)}` as UnitListField)
    const name = row.text(field('Name'))
    const level = this.#levelOf(row, table, side, name)
    if (level === null) return null
    const code = this.#codeOf(row, field('Code'), level)
    if (code === '') return this.#fault(row, field('Code'), 'blank')
    if (side === 'now' && name === '') return this.#fault(row, 'name', 'blank')
    const parentCode = row.text(field('ParentCode'))
    return {
      ...{ level, code, ...this.#typed(row, level, name, code, side) },
      nameEn: side === 'now' ? row.text('nameEn') || null : null,
      parentCode: parentCode === '' ? null : this.#parentCode(parentCode, level),
      parentName: side === 'now' ? row.text('parentName') || null : null,
      document: row.text('document') || this.#options.document,
      place: row.place(field('Code')),
    }
  }

  #levelOf(row: UnitListRow, table: UnitListTable, side: Side, name: string): string | null {
    const field = side === 'old' ? 'oldLevel' : 'level'
    const written = row.text(field)
    const { mapping, levels } = this.#options
    if (written !== '') {
      const word = mapping.levels.find((each) => plainHeader(each.word) === plainHeader(written))
      const level = word?.level ?? levels.find((each) => each === written)
      return level ?? this.#fault(row, field, 'list')
    }
    const declared = side === 'old' ? (table.oldLevel ?? table.level) : table.level
    if (declared !== undefined) return declared
    const type = row.text('type')
    const byType = mapping.types.filter(
      ({ word }) => plainHeader(word) === plainHeader(type) || typeWordOf(name, [word]) !== null,
    )
    const named = new Set(byType.map(({ level }) => level))
    return named.size === 1 ? ([...named][0] ?? null) : this.#fault(row, field, 'blank')
  }

  #codeOf(row: UnitListRow, field: UnitListField, level: string): string {
    const code = row.text(field)
    return this.#padded(code, level)
  }

  #padded(code: string, level: string): string {
    const length = this.#options.mapping.codeLengths.find((each) => each.level === level)?.length ?? 0
    if (!/^\d+$/.test(code) || code.length >= length) return code
    const whole = code.padStart(length, '0')
    this.#restored.push({ written: code, code: whole })
    return whole
  }

  /** A parent's code is as long as those of the nearest level further out that has a length. */
  #parentCode(code: string, level: string): string {
    const { levels, mapping } = this.#options
    const outer = levels.slice(0, Math.max(0, levels.indexOf(level))).reverse()
    const lengths = outer.flatMap((each) => mapping.codeLengths.find((known) => known.level === each) ?? [])
    const fits = lengths.some(({ length }) => length === code.length)
    const [nearest] = lengths
    return fits || !nearest ? code : this.#padded(code, nearest.level)
  }

  #typed(
    row: UnitListRow,
    level: string,
    name: string,
    code: string,
    side: Side,
  ): Pick<UnitEntry, 'name' | 'type' | 'class'> {
    const own = this.#options.mapping.types.filter((each) => each.level === level)
    const word = typeWordOf(name, this.#words.get(level) ?? [])
    const inName = own.filter((each) => word !== null && plainHeader(each.word) === plainHeader(word))
    const written = side === 'now' ? row.text('type') : ''
    const inColumn = own.find(
      (each) => plainHeader(each.word) === plainHeader(written) || plainHeader(each.type) === plainHeader(written),
    )
    const agreed = inName.find((each) => each.type === inColumn?.type) ?? inName[0]
    const found = agreed ?? inColumn
    const type = found?.type ?? (written === '' ? null : written)
    if (agreed && written !== '' && agreed.type !== (inColumn?.type ?? written))
      this.issues.push(issue('unit-type-contradicts', { code, name, type: written }, row.place('type')))
    const full = found && word === null && name !== '' ? `${found.word} ${name}` : name
    return { name: full, type, class: (side === 'now' && row.text('class')) || (found?.class ?? null) }
  }

  #fault(row: UnitListRow, field: UnitListField, fault: 'blank' | 'list'): null {
    this.issues.push(issue('unit-list-row-unread', { field, value: row.text(field), fault }, row.place(field)))
    return null
  }
}

function amounts(row: UnitListRow, word: TransferKindWord): Pick<ConversionEntry, 'area' | 'population'> {
  const read = (field: 'area' | 'population') => {
    const written = row.text(field)
    return written === 'all' || written === 'part' || written === 'none' ? written : (word[field] ?? null)
  }
  return { area: read('area'), population: read('population') }
}

function wordsByLevel({ types }: UnitListMapping): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  for (const { level, word } of types) append(words, level, word)
  for (const own of words.values())
    own.sort((a, b) => b.length - a.length || (bareName(a, []) < bareName(b, []) ? -1 : 1))
  return words
}
