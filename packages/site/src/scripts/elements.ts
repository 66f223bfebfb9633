/** The element of an id, of the kind the page was written with. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`expected #${id} on the page`)
  return found
}

/** Makes an element; what it holds goes in as text or as elements, never as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...content)
  return made
}

/** A button that does one thing. */
export function button(text: string, act: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = make('button', { type: 'button', ...attributes }, text)
  made.addEventListener('click', act)
  return made
}

/** Hands a file to the browser's downloads. */
export function save(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  make('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
