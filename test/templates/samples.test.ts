import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeSamples } from '../../packages/indicators/scripts/samples/make-samples.ts'
import { type SamplePlan, territoryOf } from '../../packages/indicators/scripts/samples/territory.ts'
import { catalog, DATA, library, sha256 } from './template-world.ts'

const folder = join(DATA, 'submissions')
const plan: SamplePlan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))
const world = { catalog, library, plan, hash: sha256 }

test('the samples are for 298 old and 102 new communes, 26 districts and the provinces above them', () => {
  const { oldCommunes, districts, oldProvinces, newCommunes, newProvinces } = territoryOf(catalog.history, plan)
  const counts = [oldCommunes, districts, oldProvinces, newCommunes, newProvinces].map(({ length }) => length)
  expect(counts).toEqual([298, 26, 2, 102, 1])
  expect(newProvinces.map(({ id }) => id)).toEqual(['91-2'])
})

test('the files kept here are what the program makes, at most 20 workbooks', () => {
  const all = [...makeSamples(world, false)]
  // 326 and 103 offices a quarter, 298 and 102 communes a quarter, 298 and 102 communes a half year, three sent beside others.
  expect(all.filter(({ path }) => path.endsWith('.xlsx'))).toHaveLength(
    2 * (326 + 103) + 2 * (298 + 102) + 298 + 102 + 3,
  )
  const kept = all.filter(({ isKept }) => isKept)
  const here = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(xlsx|csv)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  expect(here.filter((path) => path.endsWith('.xlsx')).length).toBeLessThanOrEqual(20)
  expect([...here].sort()).toEqual(kept.map(({ path }) => path).sort())
  for (const { path, bytes } of kept) {
    expect(sha256(readFileSync(join(folder, path))), `${path}: run make-samples.ts --committed`).toBe(sha256(bytes()))
  }
})

test('without faults nothing is planted and nothing is late', () => {
  const list = [...makeSamples(world, true)].find(({ path }) => path === 'planted-faults.csv')
  const codes = new TextDecoder()
    .decode(list?.bytes())
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[4])
  expect(new Set(codes)).toEqual(new Set(['previous-missing', 'previous-not-given']))
})
