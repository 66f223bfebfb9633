import { append } from '../base/grouped.ts'
import { by } from '../base/order.ts'
import { isPhrase, phrase } from '../base/phrase.ts'
import type { Names } from '../generated/types.ts'

/** Indicators that a catalogue keeps in one folder: a group of KPIs. */
export interface IndicatorGroup {
  readonly code: string
  readonly names: Names
  /** Codes, sorted. */
  readonly indicators: readonly string[]
}

/** The groups of a catalogue by the paths of its files, `indicators/<group>/<code>.json`; a group without a name in words has its code. */
export function indicatorGroups(paths: Iterable<string>): readonly IndicatorGroup[] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const [, group, code] = /^indicators\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
    if (group === undefined || code === undefined) continue
    append(groups, group, code)
  }
  return [...groups].sort(by(([code]) => code)).map(([code, indicators]) => {
    const key = `indicatorGroup.${code}`
    const names = isPhrase(key) ? { vi: phrase(key, 'vi'), en: phrase(key, 'en') } : { vi: code, en: code }
    return { code, names, indicators: indicators.sort() }
  })
}
