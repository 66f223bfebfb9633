import { append } from '../base/grouped.ts'
import { describe } from '../base/issue.ts'
import type { CarriedOver, HandoverPeriod, HandoverRecord, HandoverSection } from '../generated/types.ts'
import { fillSlots } from '../model/head-words.ts'
import { addDays } from '../model/iso-date.ts'
import { handoverMatters } from './handover-matters.ts'
import type { HandoverNames } from './handover-names.ts'
import { verdictCell } from './handover-totals-html.ts'
import { HANDOVER_WORDS } from './handover-words.ts'
import { htmlTable, htmlText, type TableCell } from './html-table.ts'
import { addTexts } from './place-sums.ts'

/** Files beyond this number stand in the list beside the page only. */
const LISTED_FILES = 60

/** What is to be explained, and the explanation beside it. */
export function mattersTable(record: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const rows = [...handoverMatters(record)].map(({ issue, verdict, explanation }, at): readonly TableCell[] => {
    const { message, remedy } = describe(issue, names.language, names.nameOf)
    return [names.count(at + 1), message, remedy, verdictCell(verdict, words), explainedBy(record, explanation, names)]
  })
  if (rows.length === 0) return `<p>${words.none}</p>`
  const columns = [
    { heading: words.number, isNumber: true },
    { heading: words.what, kind: 'wide' },
    ...[words.remedy, words.conclusion, words.explanation].map((heading) => ({ heading })),
  ]
  return htmlTable(words.matters, columns, rows, true)
}

function explainedBy({ signoff }: HandoverRecord, number: number | null, { language }: HandoverNames): string {
  const found = number === null ? undefined : signoff?.explanations[number - 1]
  return found ? `${found.text[language]} (${found.by[language]})` : ''
}

/** Expected, present, missing and duplicate by form, period and kind of body. */
export function reportsTable(record: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const rows = record.forms.flatMap(({ form, periods }) =>
    periods.flatMap(({ period, window, containsDay, reporters }) =>
      reporters
        .filter(({ expected, heldByCurrent }) => expected + heldByCurrent > 0)
        .map(({ reporter, expected, present, duplicate, heldByCurrent }): readonly TableCell[] => [
          names.form(form),
          periodCell(names, period, window, containsDay),
          names.reporter(form, reporter),
          ...[expected, present, expected - present, duplicate.length, heldByCurrent].map((each) => names.count(each)),
        ]),
    ),
  )
  const columns = [
    ...[words.form, words.period, words.reporter].map((heading) => ({ heading })),
    ...[words.expected, words.present, words.missing, words.duplicate, words.held].map((heading) => ({
      heading,
      isNumber: true,
    })),
  ]
  return htmlTable(words.reports, columns, rows, true)
}

function periodCell(
  names: HandoverNames,
  period: string,
  { from, to }: HandoverPeriod['window'],
  containsDay: boolean,
): TableCell {
  const { containsDay: mark } = HANDOVER_WORDS[names.language]
  const days = `${names.day(from)} – ${names.day(addDays(to, -1))}`
  const title = `${names.period(period)}${containsDay ? `, ${mark}` : ''}`
  return { html: `${htmlText(title)}<br><span class="days">${htmlText(days)}</span>` }
}

/** Balances by form, level and line: the sums over all groups, and how many groups agree. */
export function carriedTables(record: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const kinds = new Map<string, CarriedOver[]>()
  for (const each of record.carriedOver) {
    const key = JSON.stringify([each.form, each.day])
    append(kinds, key, each)
  }
  if (kinds.size === 0) return `<p>${words.none}</p>`
  return [...kinds.values()].map((groups) => carriedTable(groups, names)).join('\n')
}

function carriedTable(groups: readonly CarriedOver[], names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const [first] = groups as readonly [CarriedOver]
  const [line] = groups.flatMap(({ lines }) => lines)
  const rows = [...new Set(groups.map(({ level }) => level))].flatMap((level) => {
    const own = groups.filter((group) => group.level === level)
    return lineSums(own).map(({ row, key, closed, opened, difference, equal, all }): readonly TableCell[] => [
      names.level(level),
      names.line(first.form, row, key),
      ...[closed, opened, difference].map((each) => names.number(each)),
      `${names.count(equal)}/${names.count(all)}`,
    ])
  })
  const note = fillSlots(words.carriedNote, {
    closing: line?.closing ?? '…',
    opening: line?.opening ?? '…',
    day: first.day === null ? '…' : names.day(first.day),
  })
  const waiting = groups.filter(({ verdict }) => verdict === 'waiting').length
  const columns = [
    ...[words.level, words.line].map((heading) => ({ heading })),
    ...[words.closed, words.opened, words.difference, words.groups].map((heading) => ({ heading, isNumber: true })),
  ]
  const lacking = waiting > 0 ? `<p>${htmlText(`${words.verdict.waiting}: ${names.count(waiting)}`)}</p>\n` : ''
  return rows.length === 0
    ? `<p>${htmlText(names.form(first.form))}</p>\n${lacking}`
    : `${htmlTable(`${names.form(first.form)}. ${note}`, columns, rows)}\n${lacking}`
}

interface LineSum {
  readonly row: string | null
  readonly key: string | undefined
  readonly closed: string
  readonly opened: string
  readonly difference: string
  readonly equal: number
  readonly all: number
}

function lineSums(groups: readonly CarriedOver[]): readonly LineSum[] {
  const sums = new Map<string, LineSum>()
  for (const { row, key, closed, opened, difference } of groups.flatMap(({ lines }) => lines)) {
    const name = JSON.stringify([row, key])
    const held = sums.get(name)
    sums.set(name, {
      ...{ row, key },
      closed: addTexts(held?.closed, closed),
      opened: addTexts(held?.opened, opened),
      difference: addTexts(held?.difference, difference),
      equal: (held?.equal ?? 0) + (difference === '0' ? 1 : 0),
      all: (held?.all ?? 0) + 1,
    })
  }
  return [...sums.values()]
}

/** Each group of units, level by level: who went into whom, its reports and its totals. */
export function sectionsTables(record: HandoverRecord, names: HandoverNames): string {
  const levels = [...new Set(record.sections.map(({ level }) => level))]
  return levels
    .map((level) => {
      const own = record.sections.filter((section) => section.level === level)
      return sectionsTable(record, names, own)
    })
    .join('\n')
}

function sectionsTable(record: HandoverRecord, names: HandoverNames, sections: readonly HandoverSection[]): string {
  const words = HANDOVER_WORDS[names.language]
  const [first] = sections as readonly [HandoverSection]
  // An instrument that all of them follow is named once.
  const shared = sections.every(({ instruments }) => instruments.join() === first.instruments.join())
  const caption = `${names.level(first.level)} ${shared ? numbersOf(record, first.instruments) : ''}`.trim()
  const rows = sections.map(({ changes, instruments, former, current, reports, totals }): readonly TableCell[] => [
    former.map((id) => names.former(id)).join('; '),
    current.length === 0 ? words.keptAbove : current.map((id) => names.current(id)).join('; '),
    `${changes.length > 1 ? fillSlots(words.changes, { n: names.count(changes.length) }) : (changes[0] ?? '')} ${shared ? '' : numbersOf(record, instruments)}`.trim(),
    `${names.count(reports.present)}/${names.count(reports.expected)}`,
    `${names.count(totals.compared - totals.differing)}/${names.count(totals.compared)}`,
  ])
  const columns = [
    { heading: words.formerUnits, kind: 'wide' },
    { heading: words.currentUnits },
    { heading: shared ? words.changeId : words.change, kind: shared ? 'days' : '' },
    { heading: words.sectionReports, isNumber: true },
    { heading: words.sectionTotals, isNumber: true },
  ]
  return htmlTable(caption, columns, rows)
}

function numbersOf({ instruments }: HandoverRecord, ids: readonly string[]): string {
  const numbers = ids.map((id) => instruments.find((each) => each.id === id)?.number ?? id)
  return numbers.length === 0 ? '' : `(${numbers.join(', ')})`
}

/** Units with amounts that no new unit bears, and where these are. */
export function undecidedTable(record: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const rows = new Map<string, { readonly state: string; readonly units: Set<string>; count: number }>()
  for (const { periods } of record.forms) {
    for (const { undecided } of periods) {
      for (const { unit, kind, holder, candidates, amounts } of undecided) {
        const ends = kind === 'kept' ? [holder ?? ''] : candidates
        const state = `${words.undecidedKind[kind]} ${ends.map((id) => names.current(id)).join('; ')}`
        const { units, count } = rows.get(state) ?? { units: new Set<string>(), count: 0 }
        rows.set(state, { state, units: units.add(names.former(unit)), count: count + amounts.length })
      }
    }
  }
  if (rows.size === 0) return `<p>${words.none}</p>`
  return htmlTable(
    words.undecided,
    [{ heading: words.unit, kind: 'wide' }, { heading: words.state }, { heading: words.places, isNumber: true }],
    [...rows.values()].map(({ state, units, count }) => [[...units].join('; '), state, names.count(count)]),
    true,
  )
}

/** Kinds of reports that the regime asks for and of which none was given. */
export function absentTable(record: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const rows = record.forms.flatMap(({ form, absent }) =>
    absent.map(({ periodKind, periods, expected, elsewhere }): readonly TableCell[] => [
      names.form(form),
      words.periodKind[periodKind],
      periods.map((period) => names.period(period)).join('; '),
      names.count(expected),
      names.count(elsewhere),
    ]),
  )
  if (rows.length === 0) return `<p>${words.none}</p>`
  const columns = [
    { heading: words.form },
    { heading: words.kind },
    { heading: words.period, kind: 'wide' },
    { heading: words.expected, isNumber: true },
    { heading: words.elsewhere, isNumber: true },
  ]
  return `<p>${htmlText(words.absentNote)}</p>\n${htmlTable(words.absent, columns, rows, true)}`
}

/** The files: hashes before and after by form and period, each file where they are few, and those refused. */
export function filesTables(record: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const hash = (text: string): TableCell => ({ html: `<code>${htmlText(text)}</code>` })
  const periods = record.forms.flatMap(({ form, periods: own }) =>
    own
      .filter(({ record: made }) => made !== null)
      .map(({ period, record: made }): readonly TableCell[] => [
        names.form(form),
        names.period(period),
        names.count(record.files.filter((each) => each.form === form && each.period === period).length),
        hash(made ?? ''),
      ]),
  )
  const isShort = record.files.length <= LISTED_FILES
  const list = htmlTable(
    words.files,
    [{ heading: words.file, kind: 'wide' }, { heading: words.formerHash }],
    record.files.map(({ file, sha256 }) => [file, hash(sha256)]),
    true,
  )
  const refused = htmlTable(
    words.refused,
    [{ heading: words.file, kind: 'wide' }, { heading: words.formerHash }, { heading: words.conclusion }],
    record.refused.map(({ file, sha256, verdict }) => [file, hash(sha256), verdictCell(verdict, words)]),
  )
  const idle = record.files.filter(({ use }) => use !== 'counted')
  const unused = htmlTable(
    words.useTitle,
    [{ heading: words.file, kind: 'wide' }, { heading: words.state }],
    idle.map(({ file, use }) => [file, words.use[use]]),
  )
  const sums = htmlTable(
    words.recordHash,
    [
      { heading: words.form },
      { heading: words.period },
      { heading: words.count, isNumber: true },
      { heading: words.recordHash },
    ],
    periods,
  )
  return [
    ...(periods.length > 0 ? [sums] : []),
    isShort ? list : `<p>${htmlText(fillSlots(words.fullList, { n: names.count(record.files.length) }))}</p>`,
    ...(idle.length > 0 ? [unused] : []),
    ...(record.refused.length > 0 ? [refused] : []),
  ].join('\n')
}
