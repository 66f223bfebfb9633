import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { Finder } from '../../packages/site/src/search/find.ts'
import { searchIndex } from '../../packages/site/src/view/search-index.ts'
import { realRegister } from './real-register.ts'

test('try', async () => {
  Object.assign(process.env, realRegister())
  const { load } = await import('../../packages/site/src/load.ts')
  const site = load()
  const t0 = performance.now()
  const index = searchIndex(site, [])
  const t1 = performance.now()
  const size = (x: unknown) => gzipSync(JSON.stringify(x)).length
  console.log(
    'build',
    t1 - t0,
    'now',
    size(index.now),
    'units',
    size(index.now.units),
    'others',
    size(index.now.others),
    'past',
    size(index.past),
  )
  for (const [k, v] of Object.entries(index.past)) console.log(k, size(v))
  const finder = new Finder(index.now)
  finder.addPast(index.past)
  for (const q of [
    'duong',
    'đường',
    'Kien Giang',
    '91',
    'An Giang cu',
    'P. 1',
    'hoa binh',
    'phường',
    'an',
    '202/2025',
    'dân số',
    'cho moi',
    'tp hcm',
    'Thừa Thiên Huế',
  ]) {
    const a = performance.now()
    const hits = finder.find(q)
    const b = performance.now()
    console.log('==', q, hits.length, (b - a).toFixed(1))
    for (const h of hits.slice(0, 12)) {
      const r = h.table.row(h.row, 'vi')
      console.log(
        '  ',
        Object.values(h.rank).join('/'),
        r.kind,
        r.id,
        r.name,
        r.isEnded && r.hasNamesake ? '(cũ)' : '',
        '|',
        r.note,
        '|',
        r.life,
        '|',
        h.formerName,
      )
    }
  }
  expect(1).toBe(1)
})
