import type { CellsAround } from '@chitieu/indicators'
import { make } from '../../elements.ts'
import type { Wording } from '../../wording.ts'
import type { ResultActions } from './actions.ts'
import type { NumberedFinding } from './numbered.ts'
import { placeOf } from './words-of.ts'

/** Opens or closes the cells around a finding below its words. */
export function toggleAround(
  opener: HTMLElement,
  place: HTMLElement,
  finding: NumberedFinding,
  wording: Wording,
  actions: ResultActions,
): void {
  const open = place.querySelector('.around')
  opener.setAttribute('aria-expanded', String(open === null))
  if (open) {
    open.remove()
    return
  }
  const grid = make('div', { class: 'around scroll', role: 'region', tabindex: '0' })
  grid.setAttribute('aria-label', wording.say('check.aroundOf', { place: placeOf(finding, wording) }))
  place.append(grid)
  actions.around(finding.at, (cells) => {
    grid.replaceChildren(cells === null ? wording.say('check.noCells') : gridOf(cells, wording))
  })
}

/** Cells as they stand in the sheet, as texts: what a cell holds is never markup. */
function gridOf({ sheet, columns, rows }: CellsAround, { say }: Wording): HTMLElement {
  const letters = columns.map((letter) => make('th', { scope: 'col' }, letter))
  return make(
    'table',
    {},
    make('caption', {}, say('check.sheetNamed', { sheet })),
    make('thead', {}, make('tr', {}, make('td', {}), ...letters)),
    make(
      'tbody',
      {},
      ...rows.map(({ row, cells }) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, String(row)),
          ...cells.map(({ text, isFound }) =>
            isFound ? make('td', {}, make('mark', {}, text || '\u00a0')) : make('td', {}, text),
          ),
        ),
      ),
    ),
  )
}
