/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { openSearchBox } from './search-box.ts'
import { makeSortable } from './sort-table.ts'

openSearchBox()
for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) makeSortable(table)
