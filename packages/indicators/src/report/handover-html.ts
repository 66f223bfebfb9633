import type { Language } from '../base/issue.ts'
import { describe } from '../base/issue.ts'
import type { HandoverParty, HandoverRecord } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { fillSlots } from '../model/head-words.ts'
import { isIsoDate } from '../model/iso-date.ts'
import { HandoverNames } from './handover-names.ts'
import { HANDOVER_STYLE } from './handover-style.ts'
import {
  absentTable,
  carriedTables,
  filesTables,
  mattersTable,
  reportsTable,
  sectionsTables,
  undecidedTable,
} from './handover-tables-html.ts'
import { hasBroadTotals, periodTotals } from './handover-totals-html.ts'
import { HANDOVER_WORDS } from './handover-words.ts'
import { htmlTable, htmlText } from './html-table.ts'

/** A section of a handover: its heading, its tables as HTML that is safe, and what kind of section it is. */
export interface HandoverPart {
  readonly id: string
  readonly title: string
  readonly html: string
  readonly kind: '' | 'broad' | 'signing'
}

/** A handover in pieces, for a page that has its own head and frame. */
export interface HandoverParts {
  readonly title: string
  /** Who went into whom. */
  readonly way: string
  readonly status: string
  /** What is to be known of the sign-off before it is read; empty where there is nothing. */
  readonly note: string
  readonly facts: readonly { readonly name: string; readonly text: string }[]
  readonly parts: readonly HandoverPart[]
}

/** The pieces of a handover in one language, in the order in which they are read. */
export function handoverParts(record: HandoverRecord, world: CheckWorld, language: Language): HandoverParts {
  const names = new HandoverNames(record, world, language)
  const words = HANDOVER_WORDS[language]
  const totals = record.forms.flatMap((form) =>
    form.periods
      .filter(({ totals: own, reporters }) => own.length > 0 || reporters.length > 0)
      .map((period) => periodTotals(record, form, period, names)),
  )
  const part = (id: string, title: string, html: string, kind: HandoverPart['kind'] = ''): HandoverPart => {
    return { id, title, html, kind }
  }
  const { signoff } = record
  return {
    title: words.title,
    way: wayOf(record, names),
    status: statusText(record, names),
    note: signoff?.sample ? (signoff.note?.[language] ?? words.sampleSignoff) : '',
    facts: factsOf(record, names),
    parts: [
      part('matters', words.matters, mattersTable(record, names)),
      part('reports', words.reports, reportsTable(record, names)),
      part('totals', words.totals, totals.join('\n'), hasBroadTotals(record) ? 'broad' : ''),
      part('carried', words.carriedOver, carriedTables(record, names)),
      part('sections', words.sections, sectionsTables(record, names)),
      part('undecided', words.undecided, undecidedTable(record, names)),
      part('absent', words.absent, absentTable(record, names)),
      part('files', words.files, filesTables(record, names)),
      part('findings', words.findings, findingsOf(record, names)),
      part('signatures', words.signatures, signatures(record, names), 'signing'),
    ],
  }
}

/** A handover as one page without script, to be read, printed on A4 and signed. */
export function handoverHtml(record: HandoverRecord, world: CheckWorld, language: Language): string {
  const made = handoverParts(record, world, language)
  const title = `${made.title}: ${made.way}`
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${htmlText(title)}</title><style>${HANDOVER_STYLE}</style></head>
<body>
<main>
${headOf(record, made, language)}
${made.parts.map(sectionOf).join('\n')}
</main>
</body>
</html>
`
}

function sectionOf({ title, html, kind }: HandoverPart): string {
  return `<section${kind === '' ? '' : ` class="${kind}"`}>\n<h2>${htmlText(title)}</h2>\n${html}\n</section>`
}

/** Who went into whom, by the names of the time. */
export function wayOf({ former, current }: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const side = (units: HandoverRecord['former'], mark: string): string => {
    const shown = units.slice(0, NAMED).map(({ name }) => `${name} ${mark}`)
    const more = units.length - shown.length
    return `${shown.join(', ')}${more > 0 ? ` ${fillSlots(words.more, { n: names.count(more) })}` : ''}`
  }
  const slots = { former: side(former, words.former), current: side(current, words.current) }
  return fillSlots(current.length > 0 ? words.way : words.wayOut, slots)
}

/** Units named in the title. */
const NAMED = 6

function headOf({ sample, verdict }: HandoverRecord, made: HandoverParts, language: Language): string {
  const list = made.facts.map(({ name, text }) => `<dt>${htmlText(name)}</dt><dd>${htmlText(text)}</dd>`)
  return `<header>
${sample ? `<p class="sample">${htmlText(HANDOVER_WORDS[language].sample)}</p>\n` : ''}<h1>${htmlText(made.title)}</h1>
<p class="way">${htmlText(made.way)}</p>
<p class="state"><span class="verdict ${verdict}">${htmlText(made.status)}</span></p>
${made.note === '' ? '' : `<p class="state">${htmlText(made.note)}</p>\n`}<dl>
${list.join('\n')}
</dl>
</header>`
}

/** The summary of a handover, line by line; what has nothing to say is left out. */
function factsOf(record: HandoverRecord, names: HandoverNames): HandoverParts['facts'] {
  const words = HANDOVER_WORDS[names.language]
  const { counts, day, instruments, units, manifest } = record
  const written = (values: Readonly<Record<string, number>>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, names.count(value)]))
  const { heldByCurrent: held, absent, ...reports } = counts.reports
  const files = { files: record.files.length, refused: counts.reports.refused, others: record.others }
  const rows: readonly (readonly [string, string])[] = [
    [words.day, names.day(day)],
    [words.asked, askedText(record, names)],
    [words.instruments, instruments.map((each) => instrumentText(each, names)).join('; ')],
    [words.units, units.map((each) => unitText(each, names)).join('; ')],
    [words.reports, reportText({ ...reports, held, absent }, names)],
    [words.totals, fillSlots(words.totalLine, written({ ...counts.totals }))],
    [words.carriedOver, fillSlots(words.carriedLine, written({ ...counts.carriedOver }))],
    [words.matters, fillSlots(words.matterLine, written({ ...counts.matters }))],
    [words.files, fillSlots(words.fileLine, written(files))],
    [words.manifest, manifest],
  ]
  return rows.flatMap(([name, text]) => (text === '' ? [] : [{ name, text }]))
}

/** How a handover stands; kinds of reports that nobody gave are no difference, and are said all the same. */
export function statusText({ verdict, counts }: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const { absent } = counts.reports
  const said = fillSlots(words.status[verdict], { n: names.count(counts.matters.open) })
  return absent === 0 ? said : `${said}; ${fillSlots(words.absentLine, { absent: names.count(absent) })}`
}

/** Counts of reports; what is nought beside the first four is not said. */
export function reportText(
  {
    held,
    absent,
    ...counts
  }: Readonly<Record<'expected' | 'present' | 'missing' | 'duplicate' | 'held' | 'absent', number>>,
  names: HandoverNames,
): string {
  const words = HANDOVER_WORDS[names.language]
  const { expected, present, missing, duplicate } = counts
  const written = [expected, present, missing, duplicate].map((each) => names.count(each))
  const [a = '', b = '', c = '', d = ''] = written
  return [
    fillSlots(words.reportLine, { expected: a, present: b, missing: c, duplicate: d }),
    ...(held > 0 ? [fillSlots(words.heldLine, { held: names.count(held) })] : []),
    ...(absent > 0 ? [fillSlots(words.absentLine, { absent: names.count(absent) })] : []),
  ].join(' · ')
}

function askedText({ change, within }: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const asked = isIsoDate(change) ? fillSlots(words.askedDay, { day: names.day(change) }) : change
  return within === null ? asked : `${asked}, ${fillSlots(words.within, { unit: names.current(within) })}`
}

function instrumentText({ id, number, changes }: HandoverRecord['instruments'][number], names: HandoverNames): string {
  const { changes: text } = HANDOVER_WORDS[names.language]
  return `${number ?? id} (${fillSlots(text, { n: names.count(changes) })})`
}

function unitText({ level, former, current }: HandoverRecord['units'][number], names: HandoverNames): string {
  const { unitCount } = HANDOVER_WORDS[names.language]
  return fillSlots(unitCount, { level: names.level(level), former: names.count(former), current: names.count(current) })
}

function findingsOf({ findings }: HandoverRecord, { language, nameOf }: HandoverNames): string {
  const words = HANDOVER_WORDS[language]
  if (findings.length === 0) return `<p>${htmlText(words.none)}</p>`
  const rows = findings.map((found) => {
    const { message, remedy } = describe(found as Parameters<typeof describe>[0], language, nameOf)
    return [message, remedy]
  })
  return htmlTable(words.findings, [{ heading: words.what, kind: 'wide' }, { heading: words.remedy }], rows)
}

function signatures({ signoff }: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const { handedOverBy = [], receivedBy = [], witnesses = [], place = null, date = null } = signoff ?? {}
  const [year, month, day] = date?.split('-') ?? []
  const { blank } = words
  const line = fillSlots(words.dateLine, {
    place: place?.[names.language] ?? blank,
    ...{ day: day ?? '……', month: month ?? '……', year: year ?? '………' },
  })
  const sides = [
    side(words.handedOverBy, handedOverBy, names),
    side(words.receivedBy, receivedBy, names),
    ...(witnesses.length > 0 ? [side(words.witnesses, witnesses, names)] : []),
  ]
  const note = signoff ? '' : `<p>${htmlText(words.noSignoff)}</p>\n`
  return `${note}<p class="date">${htmlText(line)}</p>\n<div class="signs">\n${sides.join('\n')}\n</div>`
}

function side(title: string, parties: readonly HandoverParty[], { language }: HandoverNames): string {
  const words = HANDOVER_WORDS[language]
  const people = parties.map(({ name, role, agency }) => ({ role: role[language], agency: agency[language], name }))
  const shown = people.length > 0 ? people : [{ role: words.blank, agency: '', name: null }]
  const blocks = shown.map(
    ({ role, agency, name }) =>
      `<div class="person"><p>${htmlText(agency)}</p><p><strong>${htmlText(role)}</strong></p><p><em>${htmlText(words.sign)}</em></p><div class="hand"></div><p>${htmlText(name ?? words.blank)}</p></div>`,
  )
  return `<div class="side"><h3>${htmlText(title)}</h3>\n${blocks.join('\n')}</div>`
}
