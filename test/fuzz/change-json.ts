import type { Dice } from './dice.ts'
import type { Change } from './target.ts'
import { NUMBERS, TEXTS } from './tokens.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One member of a JSON text changed: another value, another kind, left out, doubled, renamed, or put somewhere else. */
export const changeMember: Change = (bytes, dice) => {
  const parsed = parse(bytes)
  if (parsed === undefined) return bytes
  const places = placesIn(parsed)
  if (places.length === 0) return bytes
  const place = dice.pick(places)
  try {
    return new TextEncoder().encode(write(parsed, place, dice))
  } catch (fault) {
    // So deep that it cannot be written again: it is spoilt enough.
    if (fault instanceof RangeError) return bytes
    throw fault
  }
}

/** The same for each of some lines that are JSON. */
export const changeLine: Change = (bytes, dice, others) => {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const at = dice.below(lines.length)
  const line = new TextEncoder().encode(lines[at] ?? '')
  const now = new TextDecoder().decode(changeMember(line, dice, others))
  const how = dice.below(4)
  if (how === 0) lines.splice(at, 1)
  else if (how === 1) lines.splice(at, 0, now)
  else lines[at] = now
  return new TextEncoder().encode(lines.join('\n'))
}

function parse(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** A member by what holds it and its key. */
interface MemberPlace {
  readonly holder: object
  readonly key: string
}

const MOST_PLACES = 20_000

function placesIn(top: Json): readonly MemberPlace[] {
  const places: MemberPlace[] = []
  const waiting: Json[] = [top]
  for (let each = waiting.pop(); each !== undefined && places.length < MOST_PLACES; each = waiting.pop()) {
    if (typeof each !== 'object' || each === null) continue
    for (const [key, value] of Object.entries(each)) {
      places.push({ holder: each, key })
      if (value !== null) waiting.push(value)
    }
  }
  return places
}

/** Writes a value by hand: a key may stand twice, be `__proto__` or hold what no value of ours could. */
function write(value: Json, place: MemberPlace, dice: Dice): string {
  const member = (holder: object, key: string, own: Json): readonly string[] => {
    const before = Array.isArray(holder) ? '' : `${JSON.stringify(key)}:`
    if (holder !== place.holder || key !== place.key) return [before + write(own, place, dice)]
    return spoilt(before, own, dice)
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).flatMap(([key, own]) => member(value, key, own))
  return Array.isArray(value) ? `[${members.join()}]` : `{${members.join()}}`
}

const DEPTHS = [3, 70, 3000]

function spoilt(before: string, own: Json, dice: Dice): readonly string[] {
  const key = before === '' ? '' : `${JSON.stringify(dice.pick(TEXTS))}:`
  const written = JSON.stringify(own)
  const value = valueInstead(own, dice)
  switch (dice.below(7)) {
    case 0:
      return []
    case 1:
      return [before + written, before + value]
    case 2:
      return [key + written]
    case 3:
      return [before + written, key + value]
    default:
      return [before + value]
  }
}

function valueInstead(own: Json, dice: Dice): string {
  const deep = dice.pick(DEPTHS)
  const text = JSON.stringify(dice.pick(TEXTS))
  const near = nearOf(own, dice)
  return dice.pick([
    text,
    text,
    near,
    near,
    dice.pick(NUMBERS.filter((each) => /^-?\d/.test(each) && !/[_x,]|\..*\./.test(each))),
    'null',
    'true',
    '[]',
    '{}',
    `[${text}]`,
    `{${text}:1}`,
    `{"__proto__":{"polluted":true}}`,
    '['.repeat(deep) + ']'.repeat(deep),
    JSON.stringify('x'.repeat(dice.pick([300, 40_000]))),
    JSON.stringify(own),
  ])
}

function nearOf(own: Json, dice: Dice): string {
  if (typeof own === 'number') return String(own + dice.pick([1, -1, 0.5, 1e9]))
  return JSON.stringify(typeof own === 'string' ? own + dice.pick(TEXTS) : [own])
}
