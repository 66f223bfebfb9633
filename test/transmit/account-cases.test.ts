import { describe, expect, test } from 'vitest'
import { accountCases } from './account-cases.ts'

describe.each(Object.entries(accountCases))('%s', (code, { fails, passes }) => {
  test('is found', async () => expect(await fails()).toContain(code))

  test('is not found without its fault', async () => expect(await passes()).not.toContain(code))
})
