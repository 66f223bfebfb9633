import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalog } from '@chitieu/indicators/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../../packages/site/src/read-csv.ts'
import { shapesIn } from '../../packages/site/src/view/boundary-file.ts'
import { boundaryMap } from '../../packages/site/src/view/boundary-map.ts'
import { latestMap } from '../../packages/site/src/view/latest-map.ts'
import { Site } from '../../packages/site/src/view/site.ts'
import { unitMap, valueMap } from '../../packages/site/src/view/tile-map.ts'
import { classOf, valueClasses } from '../../packages/site/src/view/value-classes.ts'
import { loadSample } from './load-sample.ts'

const data = join(import.meta.dirname, '../../data')

describe('the grid of the 34 provinces', () => {
  const tiles = readdirSync(join(data, 'tile-grid'))
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => readCsv(readFileSync(join(data, 'tile-grid', name), 'utf8')))
  const catalog = readCatalog(data)
  if (!catalog.ok) throw new Error('expected the register to be read')
  const { units } = catalog.value.history
  const inForce = units.filter(({ from, to }) => (from ?? '') <= '2025-07-01' && (to === null || to > '2025-07-01'))
  const provinces = inForce.filter(({ level }) => level === 'province').map(({ id }) => id)
  const inSea = tiles.filter(({ unit }) => !provinces.some((id) => id === unit))

  test('every province in operation has exactly one tile, and no two tiles coincide', () => {
    const ids = tiles.map(({ unit }) => unit)
    expect(provinces).toHaveLength(34)
    expect(provinces.filter((id) => ids.filter((each) => each === id).length !== 1)).toEqual([])
    expect(new Set(tiles.map(({ column, row }) => `${column}|${row}`)).size).toBe(tiles.length)
  })

  test('Hoàng Sa and Trường Sa stand in the sea and belong to Đà Nẵng and Khánh Hòa', () => {
    const version = (id: string | undefined) => inForce.find((unit) => unit.id === id)?.versions.at(-1)
    expect(
      inSea.map(({ unit }) => [
        version(unit)?.name,
        version(unit)?.type,
        version(version(unit)?.parent ?? undefined)?.name,
      ]),
    ).toEqual([
      ['Đặc khu Hoàng Sa', 'Đặc khu', 'Thành phố Đà Nẵng'],
      ['Đặc khu Trường Sa', 'Đặc khu', 'Tỉnh Khánh Hòa'],
    ])
    for (const { column, row } of inSea) {
      const east = tiles.filter((each) => each.row === row && Number(each.column) > Number(column))
      expect(east).toEqual([])
    }
  })

  test('a tile is named as its unit is', () => {
    for (const { unit, label = '' } of tiles) {
      const name = inForce.find(({ id }) => id === unit)?.versions.at(-1)?.name
      expect(name).toContain(label.replace('TP. ', ''))
    }
  })

  test('fits a narrow screen', () => {
    expect(Math.max(...tiles.map(({ column }) => Number(column)))).toBeLessThanOrEqual(5)
  })
})

describe('the map of the sample country', () => {
  let site: Site
  beforeAll(async () => {
    site = await loadSample()
  })

  test('shows units in force on the release date, in reading order, each with its page', () => {
    const map = unitMap(site, 'vi', '/vi/don-vi/')
    expect(map?.tiles.map(({ id, x, y, href, isInSea }) => [id, x, y, href, isInSea])).toEqual([
      ['20-2', 0, 0, '20-2-province-alder/index.html', false],
      ['30-1', 0, 44, '30-1-province-cedar/index.html', false],
      ['301-1', 64, 44, '301-1-commune-dai-hoa/index.html', true],
    ])
    expect(map?.legend).toEqual([])
  })

  test('shows the newest figures on the territory of the release, with period, measure and basis', () => {
    const map = latestMap(site, site.seriesByIndicator.get('population-resident-average') ?? [], 'vi', '/vi/x/')
    expect(map?.title).toBe(
      'Dân số thường trú trung bình, 2020. Đơn vị tính: nghìn người. Số liệu theo địa giới từ 01/01/2020.',
    )
    expect(map?.tiles.map(({ id, value, look, spoken }) => [id, value, look, spoken])).toEqual([
      ['20-2', '350', 'c1', 'Alder 350: gián đoạn chuỗi số liệu'],
      ['30-1', '53,0', 'c0', 'Cedar 53,0'],
      ['301-1', '', 'plain', 'Commune Đại Hoà'],
    ])
    expect(map?.legend.map(({ look, text }) => [look, text])).toEqual([
      ['c0', '53,0: 1 đơn vị'],
      ['c1', '350: 1 đơn vị'],
    ])
  })

  test('hatches what has no number and says why', () => {
    const values = new Map([
      ['20-2', { text: 'kđs', number: null, reason: 'không đưa ra số: cần tỷ trọng' }],
      ['30-1', { text: '7', number: 7, reason: '' }],
    ])
    const map = valueMap(site, values, 'Mẫu', 'vi', '/vi/x/')
    expect(map?.tiles.map(({ look, value, spoken }) => [look, value, spoken])).toEqual([
      ['none', 'kđs', 'Alder kđs: không đưa ra số: cần tỷ trọng'],
      ['c0', '7', 'Cedar 7'],
      ['plain', '', 'Commune Đại Hoà'],
    ])
    expect(map?.legend.at(-1)).toEqual({ look: 'none', text: 'Gạch chéo: không đưa ra số: cần tỷ trọng' })
  })

  test('boundaries that the operator brings are drawn beside the tiles, with the same links and classes', () => {
    const shapes = [
      {
        unit: '20-2',
        rings: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ] as const,
        ],
      },
    ]
    const boundaries = { source: { vi: 'Cơ quan mẫu', en: 'Sample office' }, shapes }
    const drawn = new Site({ ...site.facts, drawings: { ...site.facts.drawings, boundaries } })
    const map = unitMap(drawn, 'vi', '/vi/don-vi/')
    expect(map?.outlines?.shapes.map(({ id, href, look }) => [id, href, look])).toEqual([
      ['20-2', '20-2-province-alder/index.html', 'plain'],
    ])
    expect(map?.notes).toContain('Ranh giới: Cơ quan mẫu.')
    expect(map?.tiles).toHaveLength(3)
    expect(unitMap(site, 'vi', '/vi/don-vi/')?.outlines).toBeNull()
  })

  test('a figure that fewer than half of the units have makes no map', () => {
    expect(latestMap(site, site.seriesByIndicator.get('population-density') ?? [], 'vi', '/vi/x/')).toBeNull()
  })
})

describe('classes', () => {
  test('ten values make five classes of two', () => {
    const values = [3, 1, 2, 10, 9, 8, 7, 6, 5, 4]
    expect(valueClasses(values).map(({ from, to, count }) => [from, to, count])).toEqual([
      [1, 2, 2],
      [3, 4, 2],
      [5, 6, 2],
      [7, 8, 2],
      [9, 10, 2],
    ])
    expect(values.map((value) => classOf(value, valueClasses(values)))).toEqual([1, 0, 0, 4, 4, 3, 3, 2, 2, 1])
  })

  test('equal values share a class', () => {
    expect(valueClasses([0, 0, 0, 0, 5]).map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0, 4],
      [5, 5, 1],
    ])
  })
})

describe('a boundary file of the operator', () => {
  /** A square of two degrees from the equator up, and one degree of it cut out. */
  const square = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ]
  const shape = [{ unit: '20-2', rings: [square] }]

  test('is read from GeoJSON by the property that names the unit', () => {
    const geometry = { type: 'Polygon', coordinates: [square] }
    const file = { type: 'FeatureCollection', features: [{ properties: { ma: '20-2' }, geometry }] }
    expect(shapesIn(file, 'ma')).toEqual(shape)
    expect(() => shapesIn(file, 'id')).toThrow('unit id in the property id')
  })

  test('is read from TopoJSON, quantized and with an arc backwards', () => {
    const file = {
      type: 'Topology',
      transform: { scale: [2, 2], translate: [0, 0] },
      arcs: [
        [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
        [
          [0, 0],
          [0, 1],
          [1, 0],
        ],
      ],
      objects: { units: { geometries: [{ type: 'Polygon', properties: { ma: '20-2' }, arcs: [[0, -2]] }] } },
    }
    expect(shapesIn(file, 'ma')).toEqual(shape)
  })

  test('is drawn with degrees of longitude scaled by the cosine of the middle latitude, to whole pixels', () => {
    // Twenty degrees north of sixty south to sixty north would be squeezed by cos 0 = 1; around 60° the cosine is a half.
    const north = [
      [0, 59],
      [4, 59],
      [4, 61],
      [0, 61],
      [0, 59],
    ] as const
    const drawn = boundaryMap([{ unit: 'a', rings: [north] }], 100)
    expect([drawn.width, drawn.height]).toEqual([100, 100])
    expect(drawn.paths.get('a')).toBe('M0 100L100 100L100 0L0 0Z')
  })

  test('points on one pixel become one, and a ring without area goes', () => {
    const ring = [
      [0, 0],
      [0.001, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ] as const
    const speck = [
      [1, 1],
      [1.001, 1],
      [1, 1.001],
      [1, 1],
    ] as const
    expect(
      boundaryMap([{ unit: 'a', rings: [ring, speck] }], 10)
        .paths.get('a')
        ?.match(/[ML]/g),
    ).toHaveLength(3)
  })
})
