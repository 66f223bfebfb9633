import { type Issue, issue } from '../base/issue.ts'
import { ONE, parseRational, type Rational } from '../base/rational.ts'
import { failed, ok, type Result } from '../base/result.ts'

/** What may be done with a column when units change. */
export type Behaviour =
  | { readonly kind: 'flow' | 'stock' | 'cumulative' | 'max' | 'min' | 'category' | 'none' }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string; readonly factor: Rational }
  | { readonly kind: 'mean'; readonly weight: string }
  | { readonly kind: 'count'; readonly level: string }
  | { readonly kind: 'class'; readonly name: string }

/** Behaviours under which a column is summed over units. */
export function isAdditive({ kind }: Behaviour): boolean {
  return kind === 'flow' || kind === 'stock' || kind === 'cumulative'
}

const PLAIN: readonly string[] = ['flow', 'stock', 'cumulative', 'max', 'min', 'category', 'none']
const RATIO = /^ratio:([^*]{1,200})$/

/** Reads one behaviour: `flow`, `ratio:A/B*100`, `mean:P`, `count:commune`, `class:urban`, … */
export function parseBehaviour(column: string, text: string, columns: readonly string[] = []): Result<Behaviour> {
  const wrong = (): Result<Behaviour> => failed<Behaviour>(issue('behaviour-invalid', { column, value: text }) as Issue)
  if (PLAIN.includes(text)) return ok({ kind: text } as Behaviour)
  const [kind = '', rest = ''] = splitOnce(text, ':')
  if (rest === '') return wrong()
  if (kind === 'mean') return ok({ kind, weight: rest })
  if (kind === 'count') return ok({ kind, level: rest })
  if (kind === 'class') return ok({ kind, name: rest })
  if (kind !== 'ratio') return wrong()
  return parseRatio(rest, columns) ?? wrong()
}

function parseRatio(text: string, columns: readonly string[]): Result<Behaviour> | null {
  const star = text.lastIndexOf('*')
  const factor = star < 0 ? ONE : parseRational(text.slice(star + 1))
  const parts = star < 0 ? text : text.slice(0, star)
  if (!factor || factor.n === 0n || !RATIO.test(`ratio:${parts}`)) return null
  const slashes = [...parts].flatMap((letter, at) => (letter === '/' ? [at] : []))
  const known = slashes.find((at) => columns.includes(parts.slice(0, at)) && columns.includes(parts.slice(at + 1)))
  const slash = known ?? slashes[0]
  if (slash === undefined || slash === 0 || slash === parts.length - 1) return null
  return ok({ kind: 'ratio', numerator: parts.slice(0, slash), denominator: parts.slice(slash + 1), factor })
}

/** `a=b=c` at the first `=` is `['a', 'b=c']`; without one, `[text]`. */
export function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}
