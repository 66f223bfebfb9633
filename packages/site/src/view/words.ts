import { en, vi } from './message-catalogues.ts'
import type { Language } from './site-data.ts'

/** A key of the message catalogues. */
export type MessageKey = keyof typeof vi

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { vi, en }

/** Both languages, Vietnamese first. */
export const languages: readonly Language[] = ['vi', 'en']

/** The wording of a key with its slots filled: `say('vi', 'check.row', { row: '7' })`. */
export function say(language: Language, key: MessageKey, slots: Readonly<Record<string, string>> = {}): string {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}

/** The wording of a key made from data (`level.` + level); the data's own word where the catalogue has none. */
export function sayCode(language: Language, prefix: string, code: string): string {
  const key = `${prefix}.${code}`
  return isKey(key) ? catalogues[language][key] : code
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(vi, key)
}

/** All wording whose keys begin alike, for a script of the page, as JSON that may stand in markup. */
export function wordingFrom(language: Language, start: string | readonly string[]): string {
  const starts = [start].flat()
  const own = Object.entries(catalogues[language]).filter(([key]) => starts.some((each) => key.startsWith(each)))
  return JSON.stringify(Object.fromEntries(own)).replaceAll('<', '\\u003c')
}

/** A text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** The other language. */
export function otherLanguage(language: Language): Language {
  return language === 'vi' ? 'en' : 'vi'
}
