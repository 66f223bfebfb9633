import { type Row, readSource } from './csv.ts'
import { type CodeRow, type Level, levelOf, NEW_MODEL, typeWord } from './model.ts'

const CENTRAL_CITY = 'Thành phố trực thuộc trung ương'
/** Thừa Thiên Huế became a city under the central government on this day; the snapshots show it later. */
const HUE = { code: '46', observed: '2025-03-01', legal: '2025-01-01' }

/** English names that the source gives as exonyms; the official name is kept. */
const EXONYMS: Readonly<Record<string, string>> = { Paracel: 'Hoang Sa', Spratly: 'Truong Sa' }

function typeOf(row: Row): string {
  const word = typeWord(row.name ?? '') || (row.type ?? '')
  return row.tier === 'province' && word === 'Thành phố' ? CENTRAL_CITY : word
}

function fromHistory(dir: string): CodeRow[] {
  const english = new Map(readSource(dir, 'old_units').map((row) => [row.code, row.name_en ?? '']))
  const legal = (code: string, date: string): string => (code === HUE.code && date === HUE.observed ? HUE.legal : date)
  return readSource(dir, 'unit_history_2004_2025').map((row) => {
    const code = row.code ?? ''
    const level = levelOf(code)
    return {
      level,
      code,
      name: row.name ?? '',
      type: typeOf(row),
      parentCode: level === 'province' ? 'VN' : (row.parent_code ?? ''),
      from: legal(code, row.valid_from ?? ''),
      to: legal(code, row.valid_to ?? ''),
      nameEn: level === 'province' && row.valid_to === NEW_MODEL ? (english.get(code) ?? '') : '',
      snapshot: level !== 'province',
    }
  })
}

function fromNewList(dir: string): CodeRow[] {
  const later = new Map(readSource(dir, 'changes_after_2025').map((row) => [row.unit_code, row]))
  return readSource(dir, 'new_units').flatMap((row) => {
    const code = row.code ?? ''
    const level: Level = levelOf(code)
    const name = row.name ?? ''
    const base: CodeRow = {
      level,
      code,
      name,
      type: typeOf(row),
      parentCode: level === 'province' ? 'VN' : (row.parent_code ?? ''),
      from: NEW_MODEL,
      to: '',
      nameEn: EXONYMS[row.name_en ?? ''] ?? row.name_en ?? '',
      snapshot: false,
    }
    const change = later.get(code)
    if (!change) return [base]
    const date = change.effective_date ?? ''
    const renamed = change.after ?? ''
    return [
      { ...base, to: date },
      { ...base, name: renamed, type: typeOf({ ...row, name: renamed }), from: date },
    ]
  })
}

/** All dated rows of all codes: the snapshot history, the list of 2025-07-01 and what changed after it. */
export function readRows(dir: string): CodeRow[] {
  const country: CodeRow = {
    level: 'country',
    code: 'VN',
    name: 'Việt Nam',
    type: 'Quốc gia',
    parentCode: '',
    from: '',
    to: '',
    nameEn: 'Viet Nam',
    snapshot: false,
  }
  return [country, ...fromHistory(dir), ...fromNewList(dir)]
}
