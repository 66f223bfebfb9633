import { byText } from '../base/order.ts'
import { writeNumber } from '../base/write-number.ts'
import type { SummaryLine, Texts } from '../generated/types.ts'
import type { Check } from '../model/catalog.ts'

/** What a check found: counts by name, and texts for its sentence. */
export interface CheckResult {
  readonly counts: ReadonlyMap<string, string>
  readonly texts?: ReadonlyMap<string, Texts>
}

/** One line of the summary: its sentence with the counts found, and whether they are what they must be. */
export function summarize(check: Check, { counts, texts = new Map() }: CheckResult): SummaryLine {
  const fill = (language: 'vi' | 'en'): string =>
    check.text[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
      const count = counts.get(name)
      return count === undefined ? (texts.get(name)?.[language] ?? slot) : writeNumber(count, language)
    })
  return {
    code: check.id,
    text: { vi: fill('vi'), en: fill('en') },
    figures: [...counts]
      .sort(([a], [b]) => byText(a, b))
      .map(([name, value]) => ({ name, value, expected: check.expected.get(name) ?? null })),
    holds: [...check.expected].every(([name, value]) => counts.get(name) === value),
    source: check.source,
  }
}
