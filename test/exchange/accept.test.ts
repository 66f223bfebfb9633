import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type AcceptOptions, acceptProposal, withProposal } from '../../packages/indicators/src/accept-proposal.ts'
import { type Files, loadRegisterRows } from '../../packages/indicators/src/load-register.ts'
import { buildPlanned } from '../../packages/indicators/src/model/build-history.ts'
import type { RegisterRows } from '../../packages/indicators/src/model/register-rows.ts'
import type { UnitProposal } from '../../packages/indicators/src/model/unit-proposal.ts'
import { readFiles } from '../../packages/indicators/src/node/read-files.ts'
import { proposalFiles } from '../../packages/indicators/src/report/proposal-files.ts'
import { registerCsv } from '../../packages/indicators/src/report/register-csv.ts'
import { built, REGISTER, registerRows, rowsBefore } from '../support/register-before.ts'
import { LIST as DONG_NAI, MAPPING } from './dong-nai.ts'
import { proposalOf } from './list-mapping.ts'
import { converted, listed, smallFiles, smallRows, TEXTS } from './small-register.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const filesOf = (proposal: UnitProposal): Files =>
  new Map([...proposalFiles(proposal)].map(([path, text]) => [path, bytes(text)]))
const OPTIONS: AcceptOptions = { name: 'small', by: 'Lan', why: 'Act 2', status: 'operating', undecided: new Set() }

function accepted(
  proposal: UnitProposal,
  register: Files,
  more: Partial<AcceptOptions> = {},
): ReadonlyMap<string, string> {
  const result = acceptProposal(register, filesOf(proposal), { ...OPTIONS, ...more })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** The history of a register after files of it were written. */
function historyAfter(register: Files, texts: ReadonlyMap<string, string>, build = built) {
  const rows = loadRegisterRows(
    new Map([...register, ...[...texts].map(([path, text]) => [path, bytes(text)] as const)]),
  )
  if (!rows.ok) throw new Error(JSON.stringify(rows.issues))
  return build(rows.value)
}

/** The province and its communes with what happened to them on the day, or the whole register in long runs. */
function shareOf(rows: RegisterRows): RegisterRows {
  if (process.env.CHITIEU_LONG) return rows
  const units = rows.units.filter(
    ({ cells }) => cells.id === '75-2' || cells.parent === '75-2' || cells.level === 'country',
  )
  const changes = rows.changes.filter(({ cells }) => cells.operating === '2026-04-30')
  return { ...rows, units, changes, transfers: [], weights: [], decisions: [], exceptions: [] }
}

test('the accepted change of 30 April 2026 gives the files of the register, byte for byte', () => {
  const now = shareOf(registerRows())
  const textsOf = (rows: RegisterRows) => {
    const text = (path: string, own: RegisterRows['units']): readonly [string, string] => {
      const [header = ''] = readFileSync(join(REGISTER, path), 'utf8').split('\n')
      return [
        path,
        registerCsv(
          header.split(','),
          own.map(({ cells }) => cells),
        ),
      ]
    }
    const levels = ['country', 'province', 'district', 'commune']
    const units = levels.map((level) => [level, rows.units.filter(({ cells }) => cells.level === level)] as const)
    return new Map([text('changes.csv', rows.changes), ...units.map(([level, own]) => text(`units/${level}.csv`, own))])
  }
  const before = rowsBefore(now, '2026-04-30')
  const isKept = (path: string): boolean =>
    /^(register\.json|instruments\.csv)$/.test(path) || Boolean(process.env.CHITIEU_LONG && /\.csv$/.test(path))
  const register = new Map(readFiles(REGISTER, isKept))
  for (const [path, text] of textsOf(before)) register.set(path, bytes(text))
  const texts = accepted(proposalOf(DONG_NAI, MAPPING, before), register, { name: 'dong-nai' })
  const wanted = ['changes.csv', 'units/commune.csv', 'units/province.csv']
  expect([...texts.keys()].sort()).toEqual(['acceptances.csv', ...wanted])
  for (const path of wanted) expect(texts.get(path) === textsOf(now).get(path), path).toBe(true)
  expect(texts.get('acceptances.csv')).toBe(
    'proposal,operating,changes,by,why,undecided\ndong-nai,2026-04-30,11,Lan,Act 2,\n',
  )
})

describe('a small register', () => {
  test('an adopted change is in the register and cuts nothing until it operates', () => {
    const merged = converted('00101,00101,Xã Hòa Bình,01,Nhập toàn bộ\n00102,00101,Xã Hòa Bình,01,Nhập toàn bộ\n')
    const texts = accepted(merged, smallFiles(), { status: 'adopted' })
    expect(texts.get('changes.csv')).toContain('2020-01-01-00101,merge,,2020-01-01,observed,,,adopted\n')
    const settled = historyAfter(smallFiles(), texts)
    expect(settled.list('2021-01-01', { level: 'commune' }).map(({ id }) => id)).toContain('00102-1')
    expect([settled.find('00101-2'), settled.transfers.length]).toEqual([null, 2])
    const planned = historyAfter(smallFiles(), texts, (rows) => {
      const history = buildPlanned(rows)
      if (!history.ok) throw new Error(JSON.stringify(history.issues))
      return history.value
    })
    const held = planned.list('2021-01-01', { level: 'commune' }).map(({ id }) => id)
    expect([held.includes('00102-1'), held.includes('00101-2')]).toEqual([false, true])
  })

  test('an adopted new name leaves the old one standing', () => {
    const texts = accepted(listed({ '00101': '00101,Xã Bình Minh,01' }), smallFiles(), { status: 'adopted' })
    const settled = historyAfter(smallFiles(), texts)
    expect(settled.version(settled.unit('00101-1'), '2021-01-01').name).toBe('Xã Hòa Bình')
  })

  test('open points are taken over as undecided only by name', () => {
    const open = listed({ '00106': '' })
    const refused = acceptProposal(smallFiles(), filesOf(open), OPTIONS)
    expect(refused.ok ? [] : refused.issues.map(({ args }) => args)).toEqual([
      { points: ['receiver-2020-01-01-00106'] },
    ])
    const texts = accepted(open, smallFiles(), { undecided: new Set(['receiver-2020-01-01-00106']) })
    expect(texts.get('transfers.csv')).toContain('2020-01-01-00106,00106-1,,undetermined,,\n')
    expect(texts.get('acceptances.csv')).toContain(',receiver-2020-01-01-00106\n')
  })

  test('a point that somebody settled is open no more', () => {
    const files = new Map(filesOf(listed({ '00106': '' })))
    const points = new TextDecoder().decode(files.get('points.csv'))
    files.set('points.csv', bytes(points.replace(/,\n$/, ',Act 2\n')))
    expect(acceptProposal(smallFiles(), files, OPTIONS).ok).toBe(true)
  })

  test('what would make the register faulty is refused with the finding of the linter', () => {
    const files = new Map(filesOf(listed({ '00101': '00101,Xã Bình Minh,01' })))
    const units = new TextDecoder().decode(files.get('units.csv'))
    files.set('units.csv', bytes(units.replace('Xã Bình Minh,01-1', 'Xã Bình Minh,09-1')))
    const refused = acceptProposal(smallFiles(), files, OPTIONS)
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toContain('parent-unknown')
  })

  test('what an earlier acceptance of the same mapping and day wrote stays', () => {
    const held = new Map(smallFiles())
    held.delete('transfers.csv')
    held.set('transfers/2010.csv', bytes(TEXTS['transfers.csv']))
    const first = accepted(
      converted('00101,00121,Xã Đông,01,Nhập toàn bộ\n00102,00121,Xã Đông,01,Nhập toàn bộ\n'),
      held,
    )
    for (const [path, text] of first) held.set(path, bytes(text))
    const rows = loadRegisterRows(held)
    if (!rows.ok) throw new Error(JSON.stringify(rows.issues))
    const more = '00104,00122,Xã Tây,01,Nhập toàn bộ\n00105,00122,Xã Tây,01,Nhập toàn bộ\n'
    const second = accepted(converted(more, [], rows.value), held)
    expect(second.get('transfers/2020-01-01-small.csv')).toBe(
      [
        'change,from,to,kind,area,population',
        '2020-01-01-00121,00101-1,00121-1,whole,,',
        '2020-01-01-00121,00102-1,00121-1,whole,,',
        '2020-01-01-00122,00104-1,00122-1,whole,,',
        '2020-01-01-00122,00105-1,00122-1,whole,,\n',
      ].join('\n'),
    )
  })

  test('a merger that lost its transfers is refused', () => {
    const merger = converted('00101,00121,Xã Đông,01,Nhập toàn bộ\n00102,00121,Xã Đông,01,Nhập toàn bộ\n')
    const files = new Map(filesOf(merger))
    files.set('transfers.csv', bytes('change,from,to,kind,area,population\n'))
    const refused = acceptProposal(smallFiles(), files, OPTIONS)
    expect(refused.ok ? [] : [...new Set(refused.issues.map(({ code }) => code))].sort()).toEqual([
      'change-without-transfers',
      'successor-missing',
    ])
  })

  test('a list of acceptances that cannot be read is not written over', () => {
    const broken = smallFiles({ 'acceptances.csv': 'proposal,operating\n"old,2019-01-01\n' })
    const refused = acceptProposal(broken, filesOf(listed({ '00101': '00101,Xã Bình Minh,01' })), OPTIONS)
    expect(refused.ok ? [] : refused.issues.map(({ place }) => place?.file)).toEqual(['acceptances.csv'])
  })

  test('a proposal can be looked at inside a register without being accepted', () => {
    const rows = withProposal(smallFiles(), filesOf(listed({ '00101': '00101,Xã Bình Minh,01' })))
    if (!rows.ok) throw new Error(JSON.stringify(rows.issues))
    expect(built(rows.value).changes.size).toBe(built(smallRows()).changes.size)
    const planned = buildPlanned(rows.value)
    expect(planned.ok && planned.value.changes.get('2020-01-01-00101')?.status).toBe('proposed')
  })
})
