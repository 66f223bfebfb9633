import { type PhraseKey, phrases } from '../generated/phrases.ts'
import type { Language } from './language.ts'

/** A phrase of `data/phrases.csv` with its slots filled: `phrase('span.until', 'vi', { to: '30/6/2025' })`. */
export function phrase(key: PhraseKey, language: Language, slots: Readonly<Record<string, string>> = {}): string {
  return phrases[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}

/** Whether there is a phrase of a kind for a code that comes from outside. */
export function isPhrase(key: string): key is PhraseKey {
  return Object.hasOwn(phrases, key)
}
