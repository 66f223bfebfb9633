import { phrase } from '../../base/phrase.ts'
import type { PhraseKey } from '../../generated/phrases.ts'
import type { Names } from '../../generated/types.ts'

type PackageNameKey = Extract<PhraseKey, `packageName.${string}`>

/** What a package or a part of it is called in both languages, its slots filled in each: `packageNames('packageName.cells', { form: names })`. */
export function packageNames(key: PackageNameKey, slots: Readonly<Record<string, Names>> = {}): Names {
  const filled = (language: keyof Names): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(slots).map(([slot, names]) => [slot, names[language]]))
  return { vi: phrase(key, 'vi', filled('vi')), en: phrase(key, 'en', filled('en')) }
}
