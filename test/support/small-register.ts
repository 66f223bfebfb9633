import type { InventedRegister, Row } from './invented-register.ts'

/** A register in short hand: one line a row, blanks between words, dates in full or as a year (its first day). */
export interface ShortRegister {
  readonly head?: Readonly<Record<string, unknown>>
  /** `id parent from..to` and, where it matters, `code=`, `type=`, `class=`, `name=`; `commune` unless `level=` says otherwise. */
  readonly units: string
  /** `change date` and, where it matters, `seq=`. */
  readonly changes?: string
  /** `change from>to kind` and, where it matters, `area=`, `population=`; `0` stands for no unit. */
  readonly transfers?: string
  /** `change from>to basis` and `amount=` or `share=`. */
  readonly weights?: string
  /** `change from>to basis share`. */
  readonly decisions?: string
  /** `listDate code unit`. */
  readonly exceptions?: string
}

/** Spells a register out; a country `C-1` with provinces `P-1` and `Q-1` is always there. */
export function smallRegister({ head, ...parts }: ShortRegister): InventedRegister {
  const above = ['C-1 - .. level=country', 'P-1 C-1 .. level=province', 'Q-1 C-1 .. level=province']
  const named = linesOf(parts.units).map(([id]) => id)
  return {
    ...(head ? { head } : {}),
    units: [...above.filter((line) => !named.includes(line.slice(0, 3))).map(words), ...linesOf(parts.units)].map(
      unitOf,
    ),
    changes: linesOf(parts.changes).map(([id = '', operating = '', ...more]) => ({
      id,
      operating: day(operating),
      kinds: '',
      ...fields(more),
    })),
    transfers: linesOf(parts.transfers).map(([change = '', ends = '', kind = '', ...more]) => ({
      change,
      ...endsOf(ends),
      kind,
      ...fields(more),
    })),
    weights: linesOf(parts.weights).map(([change = '', ends = '', basis = '', ...more]) => ({
      change,
      ...endsOf(ends),
      basis,
      ...fields(more),
    })),
    decisions: linesOf(parts.decisions).map(([change = '', ends = '', basis = '', share = '']) => ({
      change,
      ...endsOf(ends),
      basis,
      share,
      authority: 'UBND',
    })),
    exceptions: linesOf(parts.exceptions).map(([listDate = '', code = '', unit = '']) => ({ listDate, code, unit })),
  }
}

const words = (line: string): readonly string[] => line.trim().split(/\s+/)

const linesOf = (text = ''): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map(words)
    .filter(([first]) => first !== '')

const day = (text: string): string => (/^\d{4}$/.test(text) ? `${text}-01-01` : text)

const fields = (more: readonly string[]): Row =>
  Object.fromEntries(more.map((each) => each.split('=') as [string, string]))

function endsOf(ends: string): Row {
  const [from = '', to = ''] = ends.split('>')
  return { from: from === '0' ? '' : from, to: to === '0' ? '' : to }
}

function unitOf([id = '', parent = '', life = '', ...more]: readonly string[]): Row {
  const [from = '', to = ''] = life.split('..')
  const code = id.slice(0, id.lastIndexOf('-'))
  const row = {
    id,
    code,
    level: 'commune',
    type: 'commune',
    name: `Name of ${code}`,
    parent: parent === '-' ? '' : parent,
  }
  return { ...row, validFrom: day(from), validTo: day(to), ...fields(more) }
}
