import type { Language } from '../base/issue.ts'
import { writeCount, writeNumber } from '../base/write-number.ts'
import type { ConsolidatedFigureRecord } from '../generated/types.ts'
import type { Marker } from '../model/catalog.ts'
import { fillSlots } from '../model/head-words.ts'
import { CONSOLIDATED_WORDS } from './consolidated-words.ts'
import { type Quality, qualityOf } from './consolidation-counts.ts'

/** How a figure is printed: a number, or a text that nobody can take for a total, and what is said of it. */
export interface ConsolidatedMark {
  readonly quality: Quality
  readonly content:
    | { readonly kind: 'number'; readonly number: string }
    | { readonly kind: 'text'; readonly text: string }
  /** How it was obtained, and why it is no more than that. */
  readonly reasons: readonly string[]
  /** The numbers it prints, in words: bounds, or what is known. */
  readonly amounts: readonly string[]
  /** What its status letters mean. */
  readonly statuses: readonly string[]
  /** How many of its sources are there. */
  readonly coverage: string
}

/** Everything that is said of a figure, in order. */
export function markSentences({ reasons, amounts, statuses, coverage }: ConsolidatedMark): readonly string[] {
  return [...reasons, ...amounts, ...statuses, coverage]
}

const MARKS = { nil: '-', missing: '…', notApplicable: 'x', confidential: 'c', number: '', none: '—' } as const

/** The mark of one figure in words of a language. */
export function consolidatedMark(
  figure: ConsolidatedFigureRecord,
  markers: readonly Marker[],
  language: Language,
): ConsolidatedMark {
  const words = CONSOLIDATED_WORDS[language]
  const { method, reason, status, received, expected, lower, upper } = figure
  const sentence = (kind: string, code: string): string =>
    markers.find((each) => each.kind === kind && each.code === code)?.text[language] ?? code
  const number = (value: string): string => writeNumber(value, language)
  const known = partOf(figure)
  const counts = { received: writeCount(received, language), expected: writeCount(expected, language) }
  return {
    quality: qualityOf(figure),
    content: contentOf(figure, language),
    reasons: [sentence('method', method), ...(reason === '' ? [] : [sentence('reason', reason)])],
    amounts: [
      ...(lower === undefined || upper === undefined
        ? []
        : [`${fillSlots(words.bounds, { lower: number(lower), upper: number(upper) })}.`]),
      ...(known === null ? [] : [`${fillSlots(words.partial, { known: number(known) })}.`]),
    ],
    statuses: [...status].map((letter) => sentence('status', letter)),
    coverage: `${fillSlots(words.received, counts)}.`,
  }
}

function contentOf(figure: ConsolidatedFigureRecord, language: Language): ConsolidatedMark['content'] {
  const { value, text, state, method, reason, lower, upper, received, expected } = figure
  if (text !== undefined) return { kind: 'text', text }
  if (value !== null) return { kind: 'number', number: value }
  if (method === 'bounded' && lower !== undefined && upper !== undefined)
    return { kind: 'text', text: `${writeNumber(lower, language)}–${writeNumber(upper, language)}` }
  const known = partOf(figure)
  if (known !== null) {
    const [there, all] = [received, expected].map((count) => writeCount(count, language))
    return { kind: 'text', text: `${writeNumber(known, language)} (${there}/${all})` }
  }
  return { kind: 'text', text: reason === 'confidential' ? MARKS.confidential : MARKS[state] }
}

/** What is known of a sum of which sources are missing; `null` where nothing is, or where it is no such sum. */
function partOf({ reason, value, known, received }: ConsolidatedFigureRecord): string | null {
  return reason === 'coverage' && value === null && known !== undefined && received > 0 ? known : null
}
