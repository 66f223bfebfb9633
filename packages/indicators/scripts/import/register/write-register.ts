import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CENSUS } from './census-cases.ts'
import type { Transfer } from './changes.ts'
import { compare, toCsv } from './csv.ts'
import type { Register } from './import-register.ts'
import { LEVELS, NEW_MODEL } from './model.ts'
import { exceptions, registerJson, sources } from './register-facts.ts'
import type { State } from './states.ts'

const UNIT = [
  'id',
  'code',
  'level',
  'type',
  'name',
  'parent',
  'validFrom',
  'validTo',
  'change',
  'class',
  'continuity',
  'dateKind',
  'nameEn',
]
const CHANGE = ['id', 'kinds', 'inForce', 'operating', 'dateKind', 'seq', 'instrument']
const TRANSFER = ['change', 'from', 'to', 'kind', 'area', 'population', 'evidence', 'note']
const WEIGHT = ['change', 'from', 'to', 'basis', 'amount', 'share']
const CLASS: Readonly<Record<string, string>> = { Phường: 'urban', 'Thị trấn': 'urban', Xã: 'rural' }

/** Writes the register folder; the files it owns are replaced whole. */
export function writeRegister(out: string, register: Register): void {
  for (const folder of ['units', 'transfers', 'weights']) {
    rmSync(join(out, folder), { recursive: true, force: true })
    mkdirSync(join(out, folder), { recursive: true })
  }
  const write = (name: string, text: string): void => writeFileSync(join(out, name), text)
  for (const level of LEVELS) write(`units/${level}.csv`, toCsv(UNIT, unitRows(register, level)))
  write(
    'changes.csv',
    toCsv(
      CHANGE,
      register.changes.list.map((change) => ({ ...change, kinds: change.kinds.join('|'), seq: '' })),
    ),
  )
  for (const [name, rows] of transferFiles(register)) write(`transfers/${name}.csv`, toCsv(TRANSFER, rows))
  for (const [basis, rows] of register.weights)
    write(
      `weights/${basis}.csv`,
      toCsv(
        WEIGHT,
        rows.map((row) => ({ ...row, basis, share: '' })),
      ),
    )
  write('decisions.csv', toCsv(['change', 'from', 'to', 'basis', 'share', 'authority', 'document', 'date'], []))
  write(
    'instruments.csv',
    toCsv(
      ['id', 'number', 'date', 'clause', 'inForce', 'repealedBy'],
      register.instruments.all().map((one) => ({ ...one })),
    ),
  )
  write('exceptions.csv', toCsv(['listDate', 'code', 'unit', 'reason'], exceptions(register.states)))
  write('sources.csv', toCsv(['file', 'from', 'repository', 'commit', 'licence', 'origin'], sources()))
  write('register.json', `${JSON.stringify(registerJson(register.states), null, 2)}\n`)
}

function unitRows({ states, changes }: Register, level: string): Record<string, string>[] {
  const own = [...states.ids].filter(([state]) => state.level === level)
  own.sort(([a, x], [b, y]) => compare(a.code, b.code) || Number(x.split('-').at(-1)) - Number(y.split('-').at(-1)))
  return own.flatMap(([state, id]) =>
    state.versions.map((version) => ({
      id,
      code: state.code,
      level,
      type: version.type,
      name: version.name,
      parent: version.parent,
      validFrom: version.from,
      validTo: version.to,
      change: openingChange(state, version.from, version.parentCode, register(changes)),
      class: CLASS[version.type] ?? '',
      continuity: version.assumed ? 'assumed' : '',
      dateKind: version.observed ? 'observed' : '',
      nameEn: version.nameEn,
    })),
  )
}

function register(changes: Register['changes']): (code: string, date: string) => string {
  return (code, date) => changes.of(code, date)
}

/** The change that opened a version: its own, else the one that cut its parent. */
function openingChange(
  state: State,
  from: string,
  parentCode: string,
  of: (code: string, date: string) => string,
): string {
  return from === '' ? '' : of(state.code, from) || of(parentCode, from)
}

function transferFiles({ changes, states }: Register): Map<string, Record<string, string>[]> {
  const files = new Map<string, Record<string, string>[]>()
  for (const transfer of changes.transfers) {
    const { edge } = transfer
    const name = fileOf(transfer)
    const row = {
      change: transfer.change,
      from: states.id(transfer.source),
      to: states.id(transfer.target),
      kind: edge.kind,
      area: edge.area ?? '',
      population: edge.population ?? '',
      evidence: edge.evidence ?? '',
      note: edge.note ?? '',
    }
    files.set(name, [...(files.get(name) ?? []), row])
  }
  return files
}

/** Breaks with a legal day have a file of their own; what snapshots show is kept in one file before and one after the census. */
function fileOf({ edge: { date, from, to } }: Transfer): string {
  const length = Math.max(from.length, to.length)
  const level = length === 5 ? 'communes' : length === 3 ? 'districts' : 'provinces'
  if (level === 'provinces' || date >= NEW_MODEL) return `${date}-${level}`
  return date > CENSUS ? `2019-04-01-2025-06-30-${level}` : `2004-08-31-2019-04-01-${level}`
}
