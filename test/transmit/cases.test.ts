import { describe, expect, test } from 'vitest'
import { transmissionCases } from './cases.ts'

describe.each(Object.entries(transmissionCases))('%s', (code, { fails, passes }) => {
  test('is found', async () => expect(await fails()).toContain(code))

  test('is not found without its fault', async () => expect(await passes()).not.toContain(code))
})
