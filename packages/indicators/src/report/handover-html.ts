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

/** A handover as one page without script, to be read, printed on A4 and signed. */
export function handoverHtml(record: HandoverRecord, world: CheckWorld, language: Language): string {
  const names = new HandoverNames(record, world, language)
  const words = HANDOVER_WORDS[language]
  const title = `${words.title}: ${wayOf(record, names)}`
  const totals = record.forms.flatMap((form) =>
    form.periods
      .filter(({ totals: own, reporters }) => own.length > 0 || reporters.length > 0)
      .map((period) => periodTotals(record, form, period, names)),
  )
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${htmlText(title)}</title><style>${HANDOVER_STYLE}</style></head>
<body>
<main>
${headOf(record, names)}
${part(words.matters, mattersTable(record, names))}
${part(words.reports, reportsTable(record, names))}
${part(words.totals, totals.join('\n'), hasBroadTotals(record) ? 'broad' : '')}
${part(words.carriedOver, carriedTables(record, names))}
${part(words.sections, sectionsTables(record, names))}
${part(words.undecided, undecidedTable(record, names))}
${part(words.absent, absentTable(record, names))}
${part(words.files, filesTables(record, names))}
${part(words.findings, findingsOf(record, names))}
${part(words.signatures, signatures(record, names), 'signing')}
</main>
</body>
</html>
`
}

function part(title: string, html: string, kind = ''): string {
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

function headOf(record: HandoverRecord, names: HandoverNames): string {
  const words = HANDOVER_WORDS[names.language]
  const { counts, day, instruments, units, manifest, verdict, signoff } = record
  const status = statusText(record, names)
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
  const list = rows
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<dt>${htmlText(name)}</dt><dd>${htmlText(text)}</dd>`)
  return `<header>
${record.sample ? `<p class="sample">${htmlText(words.sample)}</p>\n` : ''}<h1>${htmlText(words.title)}</h1>
<p class="way">${htmlText(wayOf(record, names))}</p>
<p class="state"><span class="verdict ${verdict}">${htmlText(status)}</span></p>
${signoff?.sample ? `<p class="state">${htmlText(signoff.note?.[names.language] ?? words.sampleSignoff)}</p>\n` : ''}<dl>
${list.join('\n')}
</dl>
</header>`
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
