import { expect, test } from 'vitest'
import { celLanguage } from '../../packages/indicators/src/node/cel-language.ts'
import { addressOf, filledForm } from './filled-form.ts'
import { toyForm } from './toy-form.ts'
import { findingsOf } from './toy-world.ts'

const place = addressOf(toyForm, '01/1')

test.each([
  ['holds', 'cell["01"]["1"] >= 5.0', undefined, []],
  ['does not hold', 'cell["01"]["1"] >= 6.0', undefined, [`own-rule-not-met ${place}`]],
  ['a row that is not there', 'cell["zz"]["1"] > 0.0', undefined, [`check-could-not-run ${place}`]],
  ['asked for first', 'cell["zz"]["1"] > 0.0', '"zz" in cell', []],
  ['neither true nor false', '1', undefined, [`check-could-not-run ${place}`]],
  ['no expression', '(((', undefined, [`check-could-not-run ${place}`]],
  ['what is not given cannot be reached', 'cell.constructor == 1', undefined, [`check-could-not-run ${place}`]],
] as const)("a rule of one's own: %s", (_, expression, when, found) => {
  const rule = {
    ...({ id: 'own-1', form: 'toy', severity: 'warning', expect: expression, at: { row: '01', column: '1' } } as const),
    ...(when !== undefined && { when }),
    text: { vi: 'x', en: 'x' },
  }
  const all = findingsOf([filledForm(toyForm, { cells: { '01/1': 5 } })], { ownRules: [rule], language: celLanguage() })
  expect(all.filter((each) => /own-rule|could-not/.test(each))).toEqual(found)
})
