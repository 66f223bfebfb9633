import type { Language } from '../base/issue.ts'
import type { HandoverRecord } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { fillSlots } from '../model/head-words.ts'
import { reportText, statusText, wayOf } from '../report/handover-html.ts'
import { handoverMatters } from '../report/handover-matters.ts'
import { HandoverNames } from '../report/handover-names.ts'
import { HANDOVER_WORDS } from '../report/handover-words.ts'
import { issuesText, plain } from './print-issues.ts'

/** A handover as a person reads it: counts by form and period, what is not explained, and how it stands. */
export function handoverText(record: HandoverRecord, world: CheckWorld, language: Language): string {
  const names = new HandoverNames(record, world, language)
  const words = HANDOVER_WORDS[language]
  const lines = [`${words.title}: ${wayOf(record, names)}, ${names.day(record.day)}`]
  if (record.sample) lines.push(words.sample)
  for (const { form, periods } of record.forms) {
    for (const { period, reporters, totals } of periods) {
      lines.push(`${names.form(form)}, ${names.period(period)}`)
      for (const { reporter, expected, present, duplicate, heldByCurrent: held } of reporters) {
        if (expected + held === 0) continue
        const counts = { expected, present, missing: expected - present, duplicate: duplicate.length, held, absent: 0 }
        lines.push(`  ${names.reporter(form, reporter)}: ${reportText(counts, names)}`)
      }
      if (totals.length > 0) lines.push(`  ${words.totals}: ${fillSlots(words.totalLine, { ...verdicts(totals) })}`)
    }
  }
  const { carriedOver, matters } = record.counts
  lines.push(`${words.carriedOver}: ${fillSlots(words.carriedLine, { ...carriedOver })}`)
  for (const { form, absent } of record.forms) {
    for (const { periodKind, expected, elsewhere } of absent) {
      const kind = words.periodKind[periodKind]
      lines.push(
        `${words.absent}: ${names.form(form)}, ${kind} – ${words.expected.toLowerCase()} ${names.count(expected)}, ${words.elsewhere.toLowerCase()} ${names.count(elsewhere)}`,
      )
    }
  }
  const open = [...handoverMatters(record)].filter(({ verdict }) => verdict === 'open').map(({ issue }) => issue)
  const status = statusText(record, names)
  const manifest = `${words.manifest}: ${record.manifest}`
  const findings = record.findings as Parameters<typeof issuesText>[0]
  return [
    plain(`${lines.join('\n')}\n`),
    issuesText([...open, ...findings], language, names.nameOf),
    plain(`${words.matters}: ${fillSlots(words.matterLine, { ...matters })}\n${manifest}\n${status}\n`),
  ].join('')
}

function verdicts(
  totals: HandoverRecord['forms'][number]['periods'][number]['totals'],
): HandoverRecord['counts']['totals'] {
  const counts = { equal: 0, explained: 0, open: 0, notAdditive: 0 }
  for (const { verdict } of totals) counts[verdict] += 1
  return counts
}
