/** Names of the parts of a file by a pattern: `fileNames('figures/{form}.json', { form: 'a' }, 2)` is `figures/a.json`, `figures/a-2.json`. */
export function fileNames(pattern: string, slots: Readonly<Record<string, string>>, parts: number): readonly string[] {
  return Array.from({ length: parts }, (_, at) => {
    const part = String(at + 1)
    const name = pattern.replace(/\{([a-z]+)\}/g, (_slot, slot: string) =>
      slot === 'part' ? part : safe(slots[slot] ?? 'all'),
    )
    return at === 0 || pattern.includes('{part}') ? name : name.replace(/(\.[^./]*)?$/, (end) => `-${part}${end}`)
  })
}

/** A text as it may stand in a file name. */
function safe(text: string): string {
  return text.replace(/[^A-Za-z0-9_.-]/g, '-').replace(/^\.+/, '-')
}
