import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, describe as group, test } from 'vitest'
import { describe } from '../../packages/indicators/src/base/issue.ts'
import { bodyCases, found, readBodies } from './body-cases.ts'

group.each(bodyCases)('%s', (code, faulty, place, sound) => {
  test('is found where it stands, and says in both languages what is wrong and what to do', () => {
    const [fault, ...others] = found(...faulty).filter((each) => each.code === code)
    expect(others).toEqual([])
    expect(`${fault?.place?.file} ${fault?.place?.row}`).toBe(place)
    for (const language of ['vi', 'en'] as const) {
      const { message, remedy } = fault ? describe(fault, language) : { message: '', remedy: '' }
      for (const text of [message, remedy]) expect(text).toMatch(/^(?!.*\{[a-z]).{10,}$/i)
    }
  })

  test('is not found without its fault', () => {
    expect(found(...sound)).toEqual([])
  })
})

test('every finding of lists of bodies has a case', () => {
  const src = join(import.meta.dirname, '../../packages/indicators/src')
  const files = [...globSync('validate/bodies/*.ts', { cwd: src }), 'model/build-bodies.ts', 'load-bodies.ts']
  const codes = files.flatMap((path) =>
    [...readFileSync(join(src, path), 'utf8').matchAll(/issue\('([a-z0-9-]+)'/g)].map(([, code]) => code),
  )
  expect([...new Set(codes)].sort()).toEqual(bodyCases.map(([code]) => code).sort())
  for (const path of files.filter((each) => /(?:body|contact)-(?!rule)[a-z-]+\.ts$/.test(basename(each))))
    expect(readFileSync(join(src, path), 'utf8')).toContain(`code: '${basename(path, '.ts')}'`)
})

test('faults that make a list unusable keep it from being used; warnings and notes do not', () => {
  const isUsed = (wanted: string): boolean => {
    const [, faulty] = bodyCases.find(([code]) => code === wanted) ?? []
    return readBodies(...(faulty ?? [[]])).ok
  }
  expect(['body-territory-unknown', 'contact-of-person-public'].map(isUsed)).toEqual([false, false])
  expect(['body-kind-unknown', 'body-without-successor'].map(isUsed)).toEqual([true, true])
})
