import { expect, test } from 'vitest'
import { commandWords } from './command-words.ts'

test.each([
  ['openssl cms  -in {}', ['openssl', 'cms', '-in', '{}']],
  [' "C:\\Program Files\\sign.exe" {} ', ['C:\\Program Files\\sign.exe', '{}']],
  ['sign \'a b\'"c d" e', ['sign', 'a bc d', 'e']],
  ['sign a\\ b \\"c', ['sign', 'a b', '"c']],
  ["sign ''", ['sign', '']],
  // Nothing of a shell has a meaning.
  ['sign $HOME;rm * | cat', ['sign', '$HOME;rm', '*', '|', 'cat']],
  ['sign "open', null],
  ["sign 'open", null],
  ['  ', null],
  ['', null],
])('%s', (text, expected) => {
  expect(commandWords(text)).toEqual(expected)
})
