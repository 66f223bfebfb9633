import { queryFromPath } from '../../search/query-from-path.ts'
import { loadScript } from '../load-script.ts'

/** What the script that never changes its name says of the others. */
declare const chitieuSearchFiles: { readonly code: string; readonly now: string; readonly past: string }

/** Shows the search box in place of the link, and brings the search when somebody turns to it or the page is one of results. */
export function openSearchBox(): void {
  const form = document.querySelector<HTMLFormElement>('#search')
  const input = form?.querySelector('input')
  if (!form || !input) return
  form.hidden = false
  for (const id of ['search-without-script', 'search-needs-script']) document.getElementById(id)?.remove()
  const results = document.querySelector<HTMLElement>('#search-results')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (results?.dataset.from !== 'query')
      location.href = `${form.dataset.results ?? ''}?q=${encodeURIComponent(input.value)}`
  })
  if (results) {
    if (results.dataset.from === 'path') input.value = queryFromPath(location.pathname)
    void bring(form)
  } else input.addEventListener('focus', () => void bring(form), { once: true })
}

async function bring(form: HTMLFormElement): Promise<void> {
  const folder = form.dataset.assets ?? ''
  try {
    await loadScript(`${folder}search-files.js`)
    const { now, code } = chitieuSearchFiles
    await Promise.all([loadScript(folder + now), loadScript(folder + code)])
  } catch {
    // Enter still leads to the page of results, which says what cannot be loaded.
    form.dataset.failed = ''
    const status = document.querySelector('#search-status')
    if (status) status.textContent = form.dataset.fault ?? ''
  }
}
