/** What engines write differently; a dialect says how each of these is written. */
export type Writing =
  | 'name'
  | 'text'
  | 'count'
  | 'wide'
  | 'quotient'
  | 'remainder'
  | 'joined'
  | 'matches'
  | 'byBytes'
  | 'distinctCount'

/** A place in a statement that each engine writes in its own way. */
export interface Call {
  readonly write: Writing
  readonly args: readonly Fragment[]
}

/** SQL in the words that all engines share, with places where they differ. */
export type Fragment = readonly (string | Call)[]

type Part = string | number | Fragment

/** SQL text with fragments in it; a text or number that is put in stands as it is. */
export function sql(texts: TemplateStringsArray, ...parts: readonly Part[]): Fragment {
  return texts.flatMap((text, at) => [text, ...(at < parts.length ? fragmentOf(parts[at] ?? '') : [])])
}

function fragmentOf(part: Part): Fragment {
  return typeof part === 'string' || typeof part === 'number' ? [String(part)] : part
}

/** Fragments one after the other with a text between them. */
export function chain(parts: readonly Part[], between: string): Fragment {
  return parts.flatMap((part, at) => [...(at > 0 ? [between] : []), ...fragmentOf(part)])
}

const call =
  (write: Writing) =>
  (...args: readonly Part[]): Fragment => [{ write, args: args.map(fragmentOf) }]

/** A name of the caller's, such as a column of the figures. */
export const named = call('name')
/** As text. */
export const asText = call('text')
/** As a whole number of 64 bits. */
export const asCount = call('count')
/** As a whole number of at least 38 digits. */
export const asWide = call('wide')
/** Whole part of the quotient of two whole numbers of which none is negative. */
export const quotient = call('quotient')
/** What is left of the first after the quotient. */
export const remainder = call('remainder')
/** Texts of a group joined by `|`, in the order of the second. */
export const joined = call('joined')
/** Whether a text is matched from its start to its end by a pattern, which holds no quote. */
export const matches = call('matches')
/** A text that is compared by its bytes. */
export const byBytes = call('byBytes')
/** How many different whole numbers from 0 to the second are in a group. */
export const distinctCount = call('distinctCount')

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
