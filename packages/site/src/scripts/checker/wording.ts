/** Texts of the page in its language, by key. */
export interface Wording {
  readonly language: 'vi' | 'en'
  say(key: string, slots?: Readonly<Record<string, string | number>>): string
}

/** Reads the texts that the page brings along. */
export function readWording(): Wording {
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi'
  const texts = new Map(Object.entries<string>(JSON.parse(document.getElementById('check-words')?.textContent ?? '{}')))
  const write = new Intl.NumberFormat(language)
  return {
    language,
    say: (key, slots = {}) =>
      (texts.get(key) ?? key).replace(/\{(\w+)\}/g, (slot, name: string) => {
        const value = slots[name]
        return typeof value === 'number' ? write.format(value) : (value ?? slot)
      }),
  }
}
