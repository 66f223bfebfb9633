const BLANK = /\s/
/** A backslash takes the meaning from these letters only, so that paths written with backslashes stay as they are. */
const ESCAPED = /["'\\\s]/

/** The words of a command: parted by blanks, kept together by quotes; nothing else has a meaning. `null` where a quote is open or there is no word. */
export function commandWords(text: string): readonly [program: string, ...rest: string[]] | null {
  const words: string[] = []
  let word: string | null = null
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    const next = text.charAt(at + 1)
    if (letter === '\\' && quote !== "'" && ESCAPED.test(next)) {
      word = `${word ?? ''}${next}`
      at += 1
    } else if (quote !== '') {
      if (letter === quote) quote = ''
      else word = `${word ?? ''}${letter}`
    } else if (letter === '"' || letter === "'") {
      quote = letter
      word ??= ''
    } else if (BLANK.test(letter)) {
      if (word !== null) words.push(word)
      word = null
    } else word = `${word ?? ''}${letter}`
  }
  if (word !== null) words.push(word)
  const [program, ...rest] = words
  return quote !== '' || program === undefined || program === '' ? null : [program, ...rest]
}
