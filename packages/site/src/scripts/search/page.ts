/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { ListBox } from './list-box.ts'
import { Results } from './results.ts'
import { Source } from './source.ts'

const form = document.querySelector<HTMLFormElement>('#search')
const place = document.querySelector<HTMLElement>('#search-results')

if (form) {
  const source = new Source(form.dataset.assets ?? '')
  new ListBox(form, source)
  if (place) new Results(place, form, source)
}
