import { join } from 'node:path'
import { readCatalog } from '@chitieu/indicators/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { kindMarks } from '../../packages/site/src/view/change-rows.ts'
import { flowSections } from '../../packages/site/src/view/flow.ts'
import { BANDS_IN_DRAWING, flowGroups } from '../../packages/site/src/view/flow-groups.ts'
import { flowLayout } from '../../packages/site/src/view/flow-layout.ts'
import { filterName, historyFilters } from '../../packages/site/src/view/history-filters.ts'
import { eventPage } from '../../packages/site/src/view/history-pages.ts'
import type { Site } from '../../packages/site/src/view/site.ts'
import type { TransferFacts } from '../../packages/site/src/view/site-data.ts'
import { loadSample } from './load-sample.ts'

const transfer = (from: string, to: string, people: string | null, kind: TransferFacts['kind'] = 'whole') => ({
  change: 'x',
  from,
  to,
  kind,
  area: null,
  population: null,
  evidence: 'official' as const,
  amounts: people === null ? [] : [{ basis: 'population@2019', amount: people, share: null }],
})
const byId = (a: string, b: string): number => (a < b ? -1 : 1)

describe('groups', () => {
  test('units that pass nothing to each other stand in groups of their own; divided ones come first', () => {
    const groups = flowGroups([
      transfer('a', 'A', null),
      transfer('b', 'A', null),
      transfer('c', 'A', null),
      transfer('d', 'D', null, 'part'),
      transfer('d', 'E', null, 'part'),
    ])
    expect(groups.map((group) => group.map(({ from, to }) => `${from}${to}`))).toEqual([
      ['dD', 'dE'],
      ['aA', 'bA', 'cA'],
    ])
  })

  test('a group too large for one drawing is told by receiver', () => {
    const chain = Array.from({ length: BANDS_IN_DRAWING }, (_, at) => [
      transfer(`f${at}`, `t${at}`, null, 'part'),
      transfer(`f${at}`, `t${at + 1}`, null, 'part'),
    ]).flat()
    const groups = flowGroups(chain)
    expect(groups).toHaveLength(BANDS_IN_DRAWING + 1)
    expect(groups.flat()).toHaveLength(chain.length)
  })
})

describe('widths', () => {
  test('are people where all parts are known: a quarter of the people is a quarter of the width', () => {
    const layout = flowLayout([transfer('a', 'X', '100'), transfer('b', 'X', '300')], byId)
    expect(layout.basis).toBe('population@2019')
    // Two rows of 16 pixels stand for 400 people.
    expect(layout.bands.map(({ size }) => size)).toEqual([8, 24])
    expect(layout.to.map(({ size }) => size)).toEqual([32])
  })

  test('are equal where the people of one part are not known', () => {
    const layout = flowLayout([transfer('a', 'X', '100'), transfer('b', 'X', null)], byId)
    expect(layout.basis).toBeNull()
    expect(layout.bands.map(({ size }) => size)).toEqual([16, 16])
  })

  test('bands fill the bars of both sides and do not overlap', () => {
    const layout = flowLayout([transfer('a', 'X', '5'), transfer('a', 'Y', '5'), transfer('b', 'Y', '10')], byId)
    for (const [nodes, side, end] of [
      [layout.from, 'left', 'from'],
      [layout.to, 'right', 'to'],
    ] as const) {
      for (const { id, top, size } of nodes) {
        const its = layout.bands.filter(({ transfer }) => transfer[end] === id).sort((a, b) => a[side] - b[side])
        expect(its[0]?.[side]).toBeCloseTo(top)
        expect(its.reduce((sum, band) => sum + band.size, 0)).toBeCloseTo(size)
        its.slice(1).forEach((band, at) => {
          expect(band[side]).toBeCloseTo((its[at]?.[side] ?? 0) + (its[at]?.size ?? 0))
        })
      }
    }
  })
})

describe('the sample country', () => {
  let site: Site
  beforeAll(async () => {
    site = await loadSample()
  })

  test('a drawing names both sides, links them and marks the share that nobody knows', () => {
    const [section, ...others] = flowSections(
      site,
      site.changesByInstrument.get('act-2') ?? [],
      'vi',
      '/vi/lich-su/act-2/',
    )
    expect(others).toEqual([])
    expect(section?.title).toBe('Province Alder')
    const [drawing] = section?.drawings ?? []
    expect(drawing?.from.map(({ lines }) => lines.join(' '))).toEqual([
      'Commune Ash (cũ)',
      'Commune Beech',
      'Commune Fir (cũ)',
    ])
    expect(drawing?.to.map(({ href }) => href)).toEqual([
      '../../don-vi/101-2-ward-ash/index.html',
      '../../don-vi/201-2-commune-oak/index.html',
    ])
    expect(drawing?.bands.map(({ look }) => look)).toEqual(['whole', 'unsure', 'unsure', 'whole'])
    expect(drawing?.note).toBe('Các dải rộng bằng nhau vì chưa biết dân số của mọi phần.')
  })

  test('the drawing and the table of a document hold the same units', () => {
    const page = eventPage(site, 'act-2', 'vi')
    const drawn = page.flows.flatMap(({ drawings }) => drawings.flatMap(({ from, to }) => [...from, ...to]))
    const listed = new Set(page.rows.flatMap(({ before, after }) => [...before, ...after]).map(({ href }) => href))
    expect(drawn).toHaveLength(5)
    for (const { href } of drawn) expect(listed).toContain(href)
    expect(page.intro).toBe('1 sự kiện, 5 đơn vị.')
  })

  test('changes of name, type, code, level and territory look different', () => {
    const marks = kindMarks(['rename', 'merge', 'recode', 'reparent', 'retype', 'rename'], 'vi')
    expect(marks.map(({ text, look }) => [text, look])).toEqual([
      ['nhập', 'boundary'],
      ['đổi tên', 'name'],
      ['đổi mã', 'code'],
      ['đổi cấp trên trực tiếp', 'level'],
      ['đổi loại', 'type'],
    ])
  })

  test('the list narrows by kind, level and province', () => {
    const found = historyFilters(site).map((filter) => [
      filter.axis,
      filterName(site, filter, 'vi'),
      filter.changes.map(({ id }) => id).sort(),
    ])
    expect(found).toEqual([
      ['loai', 'Kết thúc', ['end-c']],
      ['loai', 'Nhập', ['merge-c', 'merge-p']],
      ['loai', 'Đổi cấp trên trực tiếp', ['move-c']],
      ['loai', 'Chia', ['merge-c']],
      ['cap', 'Cấp tỉnh', ['merge-p']],
      ['cap', 'Cấp xã', ['end-c', 'merge-c', 'move-c']],
      ['tinh', 'Province Alder (cũ)', ['merge-c', 'merge-p']],
      ['tinh', 'Province Alder (mới)', ['merge-c', 'merge-p', 'move-c']],
      ['tinh', 'Province Birch (cũ)', ['merge-c', 'merge-p']],
      ['tinh', 'Province Cedar', ['end-c']],
    ])
  })
})

describe('the whole register', () => {
  const catalog = readCatalog(join(import.meta.dirname, '../../data'))
  if (!catalog.ok) throw new Error('expected the register to be read')
  const { history } = catalog.value
  const unit = new Map<string, (typeof history.units)[number]>(history.units.map((each) => [each.id, each]))

  test('predecessors end no later than successors start', () => {
    const late = history.transfers.filter(({ from, to, change }) => {
      const [before, after] = [from && unit.get(from), to && unit.get(to)]
      if (!before || !after || before === after) return false
      const operating = history.changes.get(change)?.operating ?? ''
      return after.from === operating && (before.to === null || before.to > operating)
    })
    expect(late.map(({ change, from, to }) => `${change}: ${from} → ${to}`)).toEqual([])
    expect(history.transfers.length).toBeGreaterThan(13_000)
  })

  test('shares of a divided unit sum to one, or are marked as unknown', () => {
    const bySource = new Map<string, (typeof history.transfers)[number][]>()
    for (const transfer of history.transfers) {
      const key = `${transfer.change} ${transfer.from}`
      bySource.set(key, [...(bySource.get(key) ?? []), transfer])
    }
    const wrong = [...bySource].filter(([, transfers]) => {
      const [first] = transfers
      if (transfers.length < 2 || first?.from === null) return false
      const shares = transfers.map((each) => history.weights(each).find(({ share }) => share !== null)?.share ?? null)
      const isMarked = transfers.some(({ kind }) => kind !== 'whole')
      if (shares.some((share) => share === null)) return !isMarked
      const sum = shares.reduce((total, share) => total + Number(share?.n) / Number(share?.d), 0)
      return Math.abs(sum - 1) > 1e-9
    })
    expect(wrong.map(([key]) => key)).toEqual([])
    expect([...bySource.values()].filter((transfers) => transfers.length > 1).length).toBeGreaterThan(440)
  })
})
