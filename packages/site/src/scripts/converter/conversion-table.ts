import type { ShownCandidate, ShownConversion } from '@chitieu/indicators'
import { button, make } from '../elements.ts'
import type { Wording } from '../wording.ts'

/** Lines that are shown at once. */
export const PART = 100

/** Brings the next lines of a table. */
export type BringRows = (from: number) => Promise<readonly ShownConversion[]>

/** A table of lines that grows by parts; it stays empty until its first lines are brought. */
export async function conversionTable(
  caption: string,
  total: number,
  wording: Wording,
  bring: BringRows,
): Promise<HTMLElement> {
  const { say } = wording
  const body = make('tbody', {})
  const heads = [say('convert.row'), say('convert.oldCode'), say('convert.newCode'), say('convert.outcome')]
  const table = make(
    'table',
    { class: 'list conversions' },
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)))),
    body,
  )
  const more = make('p', {})
  const add = async (): Promise<void> => {
    const from = body.childElementCount
    body.append(...(await bring(from)).map((row) => rowOf(row, wording)))
    const left = Math.min(PART, total - body.childElementCount)
    const next = async (): Promise<void> => {
      const shown = body.childElementCount
      await add()
      body.children[shown]?.querySelector<HTMLElement>('th')?.focus()
    }
    more.replaceChildren(...(left > 0 ? [button(say('convert.showMore', { count: left }), () => void next())] : []))
  }
  await add()
  const scroll = make('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' }, table)
  return make('div', {}, scroll, more)
}

function rowOf(line: ShownConversion, wording: Wording): HTMLElement {
  const { row, code, name, outcome, newCode, newName, above, candidates } = line
  const { say } = wording
  const isSettled = outcome === 'same' || outcome === 'converted' || outcome === 'blank'
  const said = make('td', {}, make('span', { class: isSettled ? '' : 'is-decide' }, say(`convert.outcome.${outcome}`)))
  if (!isSettled) said.append(make('p', {}, say(`convert.remedy.${outcome}`)))
  if (candidates.length > 0) said.append(make('ul', {}, ...candidates.map((each) => candidateOf(each, wording))))
  return make(
    'tr',
    {},
    make('th', { scope: 'row', tabindex: '-1' }, String(row)),
    make('td', {}, make('b', {}, code), ...(name === '' ? [] : [make('small', {}, name)])),
    make(
      'td',
      {},
      make('b', {}, newCode),
      ...(newCode === '' ? [] : [make('small', {}, [newName, above].filter(Boolean).join(', '))]),
    ),
    said,
  )
}

function candidateOf(candidate: ShownCandidate, { say }: Wording): HTMLElement {
  const { code, name, above, life, relation, kind, area, population, shares } = candidate
  const amounts = [
    kind === null ? '' : say(`convert.kind.${kind}`),
    area === null ? '' : say('convert.areaAmount', { amount: say(`convert.amount.${area}`) }),
    population === null ? '' : say('convert.populationAmount', { amount: say(`convert.amount.${population}`) }),
    ...shares.map(({ basis, share }) => (basis === '' ? share : say('convert.share', { basis, share }))),
  ]
  const isSuccessor = relation === 'successor' || relation === 'holder'
  const about = [say(`convert.relation.${relation}`), above, isSuccessor ? '' : life, ...amounts].filter(Boolean)
  return make('li', {}, `${code} ${name}`, make('small', {}, about.join(' · ')))
}
