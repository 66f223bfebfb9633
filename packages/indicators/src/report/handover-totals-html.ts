import { divide, multiply, parseRational, printScaled, rational, toScaled } from '../base/rational.ts'
import type { HandoverForm, HandoverPeriod, HandoverRecord, HandoverTotal } from '../generated/types.ts'
import { fillSlots } from '../model/head-words.ts'
import type { HandoverNames } from './handover-names.ts'
import { HANDOVER_WORDS, type HandoverWords } from './handover-words.ts'
import { htmlTable, htmlText, type TableCell, type TableColumn } from './html-table.ts'
import { addTexts } from './place-sums.ts'

/** Totals before and after of one period: the whole of each indicator and whatever differs; the rest counted. */
export function periodTotals(
  record: HandoverRecord,
  { form }: HandoverForm,
  { period, totals }: HandoverPeriod,
  names: HandoverNames,
): string {
  const words = HANDOVER_WORDS[names.language]
  const caption = `${names.form(form)}, ${names.period(period)}`
  if (totals.length === 0)
    return `<p class="rest"><strong>${htmlText(caption)}</strong>. ${htmlText(words.noTotals)}</p>`
  const [top = ''] = totals.map(({ level }) => level)
  const wholes = wholePlaces(totals.filter(({ level }) => level === top))
  const shown = totals.filter((total) => total.former !== null && (wholes.has(total) || total.difference !== '0'))
  const units = unitsOf(record, totals)
  const hasOwn = shown.some(({ own }) => own !== '0')
  const hasPartly = shown.some((total) => partlyOf(total) !== '0')
  const isTold = shown.some(({ verdict }) => verdict !== 'equal')
  const columns: readonly TableColumn[] = [
    { heading: words.indicator, kind: 'wide' },
    ...units.map((unit) => ({ heading: `${names.formerName(unit)} ${words.former}`, isNumber: true })),
    { heading: words.sum, isNumber: true },
    ...(hasOwn ? [{ heading: words.own, isNumber: true }] : []),
    { heading: words.after, isNumber: true },
    ...(hasPartly ? [{ heading: words.partly, isNumber: true }] : []),
    { heading: words.difference, isNumber: true },
    ...(isTold ? [{ heading: words.percent, isNumber: true }] : []),
    { heading: words.conclusion },
    ...(isTold ? [{ heading: words.explanation }] : []),
  ]
  const rows = shown.map((total): readonly TableCell[] => [
    total.level === top ? names.place(form, total) : `${names.place(form, total)} (${names.level(total.level)})`,
    ...units.map((unit) => names.number(total.formerBy?.find((each) => each.unit === unit)?.value ?? '0')),
    names.number(total.former),
    ...(hasOwn ? [names.number(total.own)] : []),
    names.number(afterOf(total)),
    ...(hasPartly ? [names.number(partlyOf(total))] : []),
    names.number(total.difference),
    ...(isTold ? [percentOf(total, names)] : []),
    verdictCell(total.verdict, words),
    ...(isTold ? [total.explanation === null ? '' : String(total.explanation)] : []),
  ])
  return `${htmlTable(caption, columns, rows)}
<p class="rest">${htmlText(restOf(totals, names, words).join(' · '))}</p>`
}

/** Whether the tables of totals have too many columns for an upright page. */
export function hasBroadTotals({ former, counts: { totals } }: HandoverRecord): boolean {
  return former.length > UPRIGHT || totals.explained + totals.open > 0
}

/** Former units beside each other on an upright page. */
const UPRIGHT = 3

/** Of each indicator the places cut the least. */
function wholePlaces(totals: readonly HandoverTotal[]): ReadonlySet<HandoverTotal> {
  const least = new Map<string, number>()
  const axes = ({ breakdown = '', key }: HandoverTotal): number =>
    breakdown.split(';').filter(Boolean).length + (key === undefined ? 0 : 1)
  for (const total of totals) {
    const name = total.indicator ?? ''
    least.set(name, Math.min(axes(total), least.get(name) ?? Number.POSITIVE_INFINITY))
  }
  return new Set(totals.filter((total) => axes(total) === least.get(total.indicator ?? '')))
}

function unitsOf({ former }: HandoverRecord, totals: readonly HandoverTotal[]): readonly string[] {
  const own = new Set(totals.flatMap(({ formerBy = [] }) => formerBy.map(({ unit }) => unit)))
  return former.map(({ unit }) => unit).filter((unit) => own.has(unit))
}

/** All that came out, on the new units or not. */
function afterOf({ current, known, kept, unallocated, unresolved }: HandoverTotal): string | null {
  return current === null ? null : addTexts(current, known, kept, unallocated, unresolved)
}

function partlyOf({ known, kept, unallocated, unresolved }: HandoverTotal): string {
  return addTexts(known, kept, unallocated, unresolved)
}

function percentOf({ former, own, difference }: HandoverTotal, names: HandoverNames): string {
  const before = parseRational(addTexts(former, own))
  const gap = difference === null ? null : parseRational(difference)
  if (!before || !gap || before.n === 0n) return ''
  const percent = toScaled(multiply(divide(gap, before), rational(100n)), 2)
  return names.number(percent === 0n ? '0' : printScaled(percent, 2))
}

/** A verdict as words that also stand out by their mark. */
export function verdictCell(verdict: keyof HandoverWords['verdict'], words: HandoverWords): TableCell {
  return { html: `<span class="verdict ${verdict}">${htmlText(words.verdict[verdict])}</span>` }
}

function restOf(totals: readonly HandoverTotal[], names: HandoverNames, words: HandoverWords): readonly string[] {
  const levels = [...new Set(totals.map(({ level }) => level))]
  const counted = levels.map((level) => {
    const own = totals.filter((total) => total.level === level && total.verdict !== 'notAdditive')
    const equal = own.filter(({ difference }) => difference === '0').length
    return fillSlots(words.otherPlaces, {
      level: names.level(level),
      equal: names.count(equal),
      all: names.count(own.length),
    })
  })
  const others = totals.filter(({ verdict, indicator }) => verdict === 'notAdditive' && indicator !== undefined)
  const list = [...new Set(others.map(({ indicator }) => names.indicator(indicator ?? '')))]
  return list.length === 0 ? counted : [...counted, fillSlots(words.notAdditiveList, { list: list.join(', ') })]
}
