/** Texts of the page in its language, by key. */
export interface Wording {
  readonly language: 'vi' | 'en'
  /** The text of a key; a key made from data may have none, then `otherwise`. */
  say(key: string, slots?: Readonly<Record<string, string | number>>, otherwise?: string): string
}

/** Reads the texts that the page brings along in an element. */
export function readWording(element: string): Wording {
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi'
  const texts = new Map(Object.entries<string>(JSON.parse(document.getElementById(element)?.textContent ?? '{}')))
  const write = new Intl.NumberFormat(language)
  return {
    language,
    say: (key, slots = {}, otherwise = key) =>
      (texts.get(key) ?? otherwise).replace(/\{(\w+)\}/g, (slot, name: string) => {
        const value = slots[name]
        return typeof value === 'number' ? write.format(value) : (value ?? slot)
      }),
  }
}
