import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { affectedUnits } from '../../packages/indicators/src/aggregate/impact/affected-units.ts'
import { impactOf } from '../../packages/indicators/src/aggregate/impact/impact.ts'
import { touchedForms } from '../../packages/indicators/src/aggregate/impact/touched-forms.ts'
import type { Form } from '../../packages/indicators/src/generated/types.ts'
import { validateUnitImpact } from '../../packages/indicators/src/generated/validators.js'
import { parseJson } from '../../packages/indicators/src/load-register.ts'
import { buildPlanned } from '../../packages/indicators/src/model/build-history.ts'
import {
  type AddressPlan,
  codeAddresses,
  isAddressPlan,
  unitAddresses,
} from '../../packages/indicators/src/model/page-address.ts'
import type { Change } from '../../packages/indicators/src/model/unit.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { readBodies } from '../../packages/indicators/src/node/read-bodies.ts'
import { readCheckWorld } from '../../packages/indicators/src/node/read-check-world.ts'
import { address } from '../../packages/site/src/view/address.ts'
import { registerRows, rowsBefore } from '../support/register-before.ts'
import { LIST, MAPPING } from './dong-nai.ts'
import { proposalOf } from './list-mapping.ts'

const data = join(import.meta.dirname, '../../data')
const read = readCheckWorld(data)
if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)))
const catalog = read.value
const plan = addressPlan(parseJson(readFileSync(join(data, 'addresses.json'))))

function addressPlan(parsed: unknown): AddressPlan {
  if (!isAddressPlan(parsed)) throw new Error('addresses.json is no plan of addresses')
  return parsed
}

function impactIn(
  history: UnitHistory,
  isMeant: (change: Change) => boolean = ({ operating }) => operating === '2026-04-30',
) {
  const world = { ...catalog, history }
  const bodies = readBodies(data, world)
  if (!bodies.ok) throw new Error(JSON.stringify(bodies.issues.slice(0, 3)))
  const changes = [...history.changes.values()].filter(isMeant)
  return impactOf(changes, { world, bodies: bodies.value.registry, rounds: [], figures: [], addresses: plan })
}

/** The register of the eve with the proposal of 30 April in it, as nobody has accepted it yet. */
function planned(): UnitHistory {
  const before = rowsBefore(registerRows(), '2026-04-30')
  const { rows } = proposalOf(LIST, MAPPING, before)
  const ids = new Set(rows.units.map(({ id }) => id))
  const placed = (cells: Readonly<Record<string, string>>, at: number) => ({ cells, file: 'proposal', row: at })
  const built = buildPlanned({
    ...before,
    units: [...before.units.filter(({ cells }) => !ids.has(cells.id)), ...rows.units.map(placed)],
    changes: [...before.changes, ...rows.changes.map(placed)],
  })
  if (!built.ok) throw new Error(JSON.stringify(built.issues.slice(0, 3)))
  return built.value
}

test('what the change of Đồng Nai touches is known while it is only proposed', () => {
  const proposed = impactIn(planned())
  const known = impactIn(catalog.history)
  expect(proposed).toEqual({ ...known, changes: known.changes.map((change) => ({ ...change, status: 'proposed' })) })
  expect(validateUnitImpact(proposed)).toBe(true)
  expect(proposed.units.map(({ before, after }) => `${before} → ${after}`)).toContain(
    '75 Tỉnh Đồng Nai → 75 Thành phố Đồng Nai',
  )
  expect(proposed.units.length).toBe(11)
})

test('reports owed, templates, bodies and pages follow from the catalogue', () => {
  const { obligations, templates, bodies, addresses, forms } = impactIn(catalog.history)
  // Monthly for one province; monthly and quarterly, 16 a year, for ten communes.
  const reports = new Map(obligations.map(({ form, reports: count }) => [form, count]))
  expect([reports.get('reorganisation-progress'), reports.get('commune-monthly')]).toEqual([12, 160])
  expect(templates.filter(({ form }) => form === 'commune-monthly-1').length).toBe(10)
  expect(bodies.map(({ body }) => body)).toContain('commune-office@25270-2')
  expect(forms.find(({ form }) => form === 'commune-monthly')?.levels).toEqual(['commune'])
  // Eleven units, two pages, two languages.
  expect(addresses.length).toBe(44)
  expect(addresses[0]).toEqual({
    ...{ page: 'unit', address: '/vi/don-vi/25270-2-xa-loc-ninh/', unit: '25270-2' },
    becomes: '/vi/don-vi/25270-2-phuong-loc-ninh/',
  })
})

test('the page of a code that an old and a new unit share is told once', () => {
  const { addresses } = impactIn(catalog.history, ({ id }) => id === '2025-07-01-08')
  const ofCode = addresses.filter((each) => each.page === 'code' && each.address === address.code('vi', '08'))
  expect(ofCode.length).toBe(1)
})

test('lines that follow the list of units and cells that name one are told', () => {
  const form = [...catalog.forms.values()].find(({ code }) => code === 'commune-monthly')
  if (!form) throw new Error('no form')
  const [first, ...rest] = form.rows
  const named = { ...first, label: { vi: 'Trong đó: Xã Lộc Ninh, Đồng Nai', en: 'Of which' } }
  const listing = { ...rest[0], kind: 'repeat', code: 'units', key: { list: 'units', level: 'commune' } }
  const changed = { ...form, rows: [named, listing, ...rest] } as unknown as Form
  const changes = [...catalog.history.changes.values()].filter(({ operating }) => operating === '2026-04-30')
  const units = affectedUnits(catalog.history, changes)
  const world = { ...catalog, forms: new Map([[changed.id, changed]]) }
  const [found] = touchedForms(world, units, '2026-04-30')
  const code = first !== undefined && 'code' in first ? first.code : '0'
  expect(found?.rows).toEqual(['units'])
  expect(found?.cells).toEqual([
    { at: `/rows/${code}/label/vi`, unit: '25270-2', text: 'Trong đó: Xã Lộc Ninh, Đồng Nai' },
  ])
})

test('addresses are those of the site', () => {
  for (const [id, name] of [
    ['25270-2', 'Phường Lộc Ninh'],
    ['02/x-1', 'Đắk Nông'],
  ] as const)
    expect(unitAddresses(plan, id, name)).toEqual([address.unit('vi', id, name), address.unit('en', id, name)])
  expect(codeAddresses(plan, '9/A')).toEqual([address.code('vi', '9/A'), address.code('en', '9/A')])
})
