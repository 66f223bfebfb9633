import { expect, test } from 'vitest'
import { progressLine } from '../../packages/indicators/src/cli/print-progress.ts'

test('the line of a file at work holds what its name says, and nothing that a terminal obeys', () => {
  expect(progressLine('bao-cao.xlsx')).toBe('\rbao-cao.xlsx\u001b[K')
  expect(progressLine('a\u001b]0;x\u0007\u202eb\nc\u009b2J')).toBe('\ra\ufffd]0;x\ufffd\ufffdb c\ufffd2J\u001b[K')
})
