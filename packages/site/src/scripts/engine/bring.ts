/// <reference lib="dom" />
const loading = new Map<string, Promise<void>>()

/**
 * Brings a script of the site when it is first needed; `name` is its file beside the other scripts. In a page that carries all its
 * scripts nothing is named and nothing is brought.
 */
export function bring(name: string): Promise<void> {
  if (name === '') return Promise.resolve()
  const known = loading.get(name)
  if (known) return known
  const made = load(name)
  loading.set(name, made)
  return made
}

function load(name: string): Promise<void> {
  const beside = document.querySelector<HTMLScriptElement>('script[src]')
  if (!beside) return Promise.reject(new Error(name))
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = beside.src.slice(0, beside.src.lastIndexOf('/') + 1) + name
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => {
      loading.delete(name)
      reject(new Error(name))
    })
    document.head.append(script)
  })
}
