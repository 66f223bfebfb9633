import type { Language } from '../base/issue.ts'
import { isPhrase, phrase } from '../base/phrase.ts'
import { writeDate } from '../base/write-date.ts'
import { writeCount } from '../base/write-number.ts'
import type { UnitImpact } from '../generated/types.ts'

/** Lines of one part that a person is shown; `--json` has all of them. */
const SHOWN = 12

/** What changes will touch, in words: part by part, with counts. */
export function impactText(impact: UnitImpact, language: Language): string {
  const parts: readonly (readonly [name: string, lines: readonly string[]])[] = [
    ['changes', impact.changes.map((change) => changeLine(change, language))],
    ['units', impact.units.map(({ unit, before, after }) => `${unit}: ${before ?? '–'} → ${after ?? '–'}`)],
    ['forms', impact.forms.map((form) => formLine(form, language))],
    ['regimes', impact.regimes.map(({ names, reporters }) => `${names[language]} (${reporters.join(', ')})`)],
    [
      'obligations',
      impact.obligations.map(({ form, reports, subjects, first }) => {
        const counts = { reports: writeCount(reports, language), units: writeCount(subjects.length, language) }
        return phrase('unitImpact.owed', language, { form, ...counts, first: first ?? '–' })
      }),
    ],
    [
      'templates',
      grouped(
        impact.templates.map(({ form }) => form),
        language,
      ),
    ],
    ['mappings', impact.mappings.map(({ mapping, code, unit }) => `${mapping}: ${code} → ${unit}`)],
    ['bodies', impact.bodies.map(({ body, name }) => `${body}  ${name}`)],
    ['contacts', impact.contacts.map(({ body, channel, value }) => `${body}: ${channel} ${value}`)],
    [
      'rounds',
      grouped(
        impact.rounds.map(({ round }) => round),
        language,
      ),
    ],
    [
      'series',
      impact.series.map(
        ({ source, indicator, figures, lastPeriod }) =>
          `${source}: ${indicator} (${writeCount(figures, language)}, … ${lastPeriod})`,
      ),
    ],
    [
      'decisions',
      impact.decisions.map(({ change, from, to, basis }) => `${change}: ${from ?? '–'} → ${to ?? '–'} (${basis})`),
    ],
    [
      'addresses',
      impact.addresses.map(({ address, becomes }) => (becomes === null ? address : `${address} → ${becomes}`)),
    ],
  ]
  return `${parts.flatMap(([name, lines]) => part(name, lines, language)).join('\n')}\n`
}

function part(name: string, lines: readonly string[], language: Language): readonly string[] {
  const key = `unitImpact.${name}`
  const title = isPhrase(key) ? phrase(key, language) : name
  const more = lines.length > SHOWN ? [`  … +${writeCount(lines.length - SHOWN, language)}`] : []
  return [
    `${title}: ${writeCount(lines.length, language)}`,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...more,
  ]
}

function changeLine(change: UnitImpact['changes'][number], language: Language): string {
  const { id, status, operating, instrument } = change
  const state = phrase(`changeStatus.${status}`, language)
  return [id, state, writeDate(operating, language), instrument ?? ''].filter(Boolean).join('  ')
}

function formLine({ form, names, rows, cells }: UnitImpact['forms'][number], language: Language): string {
  const lines = rows.length > 0 ? `; ${phrase('unitImpact.rows', language, { rows: rows.join(', ') })}` : ''
  const places = cells.map(({ at, unit }) => `${at} (${unit})`)
  const named = cells.length > 0 ? `; ${phrase('unitImpact.cells', language, { cells: places.join(', ') })}` : ''
  return `${form}  ${names[language]}${lines}${named}`
}

function grouped(names: readonly string[], language: Language): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${name}: ${writeCount(count, language)}`)
}
