import { describe, expect, test } from 'vitest'
import { consolidatedCommune, faultsOf, opened, packed, tampered } from './small-package.ts'
import { tamperedPackages } from './tampered-packages.ts'

const whole = opened(await packed(consolidatedCommune()))
const cases = Object.entries(tamperedPackages)

test('the content of a package that was made agrees', () => {
  expect(faultsOf(whole)).toEqual([])
})

describe.each([...new Set(cases.map(([, { group }]) => group))])('planted together: %s', (group) => {
  const own = cases.filter(([, each]) => each.group === group)
  const issues = faultsOf(
    tampered(
      whole,
      own.map(([, change]) => change),
    ),
  )

  test.each(own)('%s is found and named', (_, { code, names }) => {
    const found = issues.filter((each) => each.code === code)
    expect([code, JSON.stringify(found)]).toEqual([code, expect.stringContaining(names)])
  })

  test('nothing else is found', () => {
    const planted = new Set<string>(own.flatMap(([, { code, follows = [] }]) => [code, ...follows]))
    expect(issues.filter(({ code, severity }) => severity === 'error' && !planted.has(code))).toEqual([])
  })
})
