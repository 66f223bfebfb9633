import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ApprovalChain, validateApproval } from '@chitieu/indicators/validators'
import { expect, test } from 'vitest'
import { forms } from '../support/form-files.ts'
import { textOf } from '../support/indicator-files.ts'

const paths = globSync('data/approvals/*.json', { cwd: join(import.meta.dirname, '../..') }).sort()
const chains = paths.map((path) => [path, JSON.parse(textOf(path)) as ApprovalChain] as const)

test.each(chains)('%s follows the schema and is canonical text', (path, chain) => {
  expect(validateApproval(chain), JSON.stringify(validateApproval.errors)).toBe(true)
  expect(textOf(path)).toBe(`${JSON.stringify(chain, null, 2)}\n`.normalize('NFC'))
  expect(chain.code).toBe(basename(path, '.json'))
})

test('a form is in one chain at most, and every chain names forms that exist', () => {
  const named = chains.flatMap(([, chain]) => chain.forms)
  expect(new Set(named).size).toBe(named.length)
  expect([...forms.values()].map(({ code }) => code)).toEqual(expect.arrayContaining(named))
})

test('the steps are the places to sign on each form, in their order', () => {
  for (const [, { forms: own, steps }] of chains) {
    for (const { code, signatures } of [...forms.values()].filter(({ code: each }) => own.includes(each))) {
      const printed = signatures.map(({ vi }) => vi.replace(/ \(.*\)$/, ''))
      expect(
        steps.map(({ names }) => names.vi),
        code,
      ).toEqual(printed)
    }
  }
})
