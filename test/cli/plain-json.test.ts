import { expect, test } from 'vitest'
import { plainJson } from '../../packages/indicators/src/cli/print-issues.ts'

test('JSON for a terminal holds no letter that it obeys, and says the same', () => {
  const said = { name: 'a\u009b2J\u202eb\u007f\u001b[1m', lines: 'x\ny', vi: 'Xã Đắk' }
  const text = `[\n${JSON.stringify(said)}\n]\n`
  const shown = plainJson(text)
  expect(shown).toBe('[\n{"name":"a\\u009b2J\\u202eb\\u007f\\u001b[1m","lines":"x\\ny","vi":"Xã Đắk"}\n]\n')
  expect(JSON.parse(shown)).toEqual([said])
  expect(plainJson('unit,name\n1,a\u202eb\n')).toBe('unit,name\n1,a\u202eb\n')
})
