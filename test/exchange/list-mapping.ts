import type { Instrument, UnitListMapping } from '../../packages/indicators/src/generated/types.ts'
import { validateInstrument } from '../../packages/indicators/src/generated/validators.js'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import { readUnitList } from '../../packages/indicators/src/ingest/unit-list.ts'
import { buildHistory } from '../../packages/indicators/src/model/build-history.ts'
import type { RegisterRows } from '../../packages/indicators/src/model/register-rows.ts'
import type { UnitList } from '../../packages/indicators/src/model/unit-list.ts'
import type { UnitProposal } from '../../packages/indicators/src/model/unit-proposal.ts'
import { type ProposeOptions, proposeChanges } from '../../packages/indicators/src/propose-changes.ts'

type Column = UnitListMapping['tables'][number]['columns'][number]['field']

/** A mapping of a CSV file whose headers are the names of the fields. */
export function mappingOf(fields: readonly Column[], more: Partial<UnitListMapping> = {}): UnitListMapping {
  return {
    ...{ code: 'test-list', names: { vi: 'Thử', en: 'Test' }, sample: true, shape: 'list', covers: 'complete' },
    ...{ dateOrder: 'dmy', dateKind: 'observed', types: [], levels: [], codeLengths: [], kinds: [] },
    tables: [{ sheet: null, headerRow: 1, columns: fields.map((field) => ({ header: field, field })) }],
    ...{ sources: ['test'], unknown: [] },
    ...more,
  }
}

/** What a file is read as; findings of the reading beside it. */
export function readText(text: string, mapping: UnitListMapping, levels: readonly string[], file = 'list.csv') {
  const { sheets, issues } = readSheets(new TextEncoder().encode(text), { name: file })
  const read = readUnitList(sheets, { file, mapping, at: null, document: null, levels })
  return { list: read.list, issues: [...issues, ...read.issues] }
}

/** The proposal that follows from a file and a register. */
export function proposalOf(
  text: string,
  mapping: UnitListMapping,
  rows: RegisterRows,
  more: { readonly against?: readonly string[] } & Pick<ProposeOptions, 'name'> = { name: 'test' },
): UnitProposal {
  const history = buildHistory(rows)
  if (!history.ok) throw new Error(JSON.stringify(history.issues))
  const { levels } = history.value.head
  const { list, issues } = readText(text, mapping, levels)
  if (!list) throw new Error(JSON.stringify(issues))
  const others = (more.against ?? []).map((other) => readText(other, mapping, levels, 'other.csv').list)
  const against = others.filter((each): each is UnitList => each !== null)
  const instruments = new Map<string, Instrument>()
  for (const { cells } of rows.instruments) if (validateInstrument(cells)) instruments.set(cells.id, cells)
  return proposeChanges(list, {
    ...{ name: more.name, register: { history: history.value, rows, instruments } },
    ...{ against, findings: issues },
  })
}
