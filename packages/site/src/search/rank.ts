import { codeLetters, foldedLetters, plainLetters, tonedLetters } from './letters.ts'
import type { Reading } from './query.ts'
import type { Table } from './table.ts'

/** How much of a name the query is: all of it, whole words, words of which the last has only begun, all its words here and there. */
export const scopes = ['whole', 'words', 'begun', 'scattered'] as const
/** What is the same: the code, the letters with their tones, the letters without tones, the letters without any mark. */
export const likenesses = ['code', 'toned', 'plain', 'folded'] as const
/** Whose name it is: of a thing of today, one that a unit of today had before, of a unit that ended. */
export const states = ['current', 'former', 'ended'] as const

/** Why a row was found. */
export interface Rank {
  readonly scope: (typeof scopes)[number]
  readonly likeness: (typeof likenesses)[number]
  readonly state: (typeof states)[number]
}

/** How many ranks there are; a lower one comes first. */
export const RANKS = scopes.length * likenesses.length * states.length

/** A rank as a number: scope before likeness before state. */
export function rankNumber({ scope, likeness, state }: Rank): number {
  const [own, like, life] = [scopes.indexOf(scope), likenesses.indexOf(likeness), states.indexOf(state)]
  return (own * likenesses.length + like) * states.length + life
}

/** The rank of a number. */
export function rankOf(number: number): Rank {
  const like = Math.floor(number / states.length)
  return {
    scope: scopes[Math.floor(like / likenesses.length)] ?? 'scattered',
    likeness: likenesses[like % likenesses.length] ?? 'folded',
    state: states[number % states.length] ?? 'ended',
  }
}

/** The rank of one title of a table in one reading; null where they have nothing in common. */
export function rankTitle(table: Table, title: number, reading: Reading): Rank | null {
  const { types, life, above } = reading
  if (types !== null && !types.has(table.typeOf(title))) return null
  const state = table.isEnded ? 'ended' : table.isFormer(title) ? 'former' : 'current'
  if (life === 'current' && state !== 'current') return null
  if (life === 'former' && state === 'current') return null
  const scope = scopeIn(table.folded(title), reading.folded, table.mayScatter)
  if (scope === null) return null
  if (above !== '' && !begins(foldedLetters(table.noteOf(table.rowOf(title), 'vi')), above)) return null
  return { ...closest(table.titles[title] ?? '', reading, scope), state }
}

/** The rank of the code or id of a row; null where the query is no code. */
export function rankCode(table: Table, row: number, { code }: Reading): Rank | null {
  if (code === '') return null
  const own = codeLetters(table.codeOf(row))
  const state = table.isEnded ? 'ended' : 'current'
  if (own === code || (code.startsWith(`${own}-`) && codeLetters(table.idOf(row)) === code))
    return { scope: 'whole', likeness: 'code', state }
  if (code.length > 1 && own.startsWith(code)) return { scope: 'begun', likeness: 'code', state }
  return null
}

/** The nearer the letters the better, as far as the words found with them are as many. */
function closest(title: string, reading: Reading, scope: Rank['scope']): Omit<Rank, 'state'> {
  if (reading.folded === '') return { scope, likeness: 'toned' }
  for (const [likeness, letters] of [
    ['toned', tonedLetters],
    ['plain', plainLetters],
  ] as const) {
    if (scopeIn(letters(title), reading[likeness], true) === scope) return { scope, likeness }
  }
  return { scope, likeness: 'folded' }
}

function scopeIn(title: string, query: string, mayScatter: boolean): Rank['scope'] | null {
  if (query === '') return 'words'
  if (title === query) return 'whole'
  if (!title.includes(query)) return mayScatter && scatters(title, query) ? 'scattered' : null
  const [inTitle, inQuery] = [` ${title} `, ` ${query}`]
  if (inTitle.includes(`${inQuery} `)) return 'words'
  return inTitle.includes(inQuery) ? 'begun' : mayScatter && scatters(title, query) ? 'scattered' : null
}

function scatters(title: string, query: string): boolean {
  const words = query.split(' ')
  const last = words.pop() ?? ''
  return words.length > 0 && begins(title, last) && words.every((word) => ` ${title} `.includes(` ${word} `))
}

function begins(text: string, words: string): boolean {
  return ` ${text}`.includes(` ${words}`)
}
