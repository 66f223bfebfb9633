import { padDate, periodHeading, type ReportStatus, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor } from './frame.ts'
import { unitName, unitPath } from './label.ts'
import { formName } from './narrative.ts'
import { daysOver, isLacking, mayNameLate, standing } from './owed-reports.ts'
import { group, type Site } from './site.ts'
import type { Language, RoundFacts } from './site-data.ts'
import { say } from './words.ts'

/** One report that is not there, or came late: whose, until when, and whom to call. */
export interface LateRow {
  readonly unit: Anchor
  readonly due: string
  readonly days: string
  readonly state: string
  readonly owedBy: readonly string[]
  readonly contacts: readonly string[]
}

/** The reports of one form and period that are not there, and those that came late. */
export interface LateForm {
  readonly id: string
  readonly title: string
  readonly counts: string
  readonly rows: readonly LateRow[]
}

/** Who has not sent what is due. */
export interface MissingPage {
  readonly page: string
  readonly title: string
  readonly lead: string
  readonly columns: readonly string[]
  readonly forms: readonly LateForm[]
  readonly round: Anchor
}

const COLUMNS = ['unit', 'state', 'due', 'days', 'owedBy', 'contacts'] as const

/** The list of a round, for those who call; `null` in the public build, which never has it. */
export function missingPage(site: Site, round: RoundFacts, language: Language): MissingPage | null {
  const { report } = round
  const statuses = site.facts.reporting.statuses(report.code)
  if (statuses === null || !mayNameLate(site, round)) return null
  const page = address.missing(language, report.code)
  const told = statuses.filter((status) => isLacking(status) || status.state === 'late')
  const lacking = told.filter(isLacking)
  const slots = {
    date: padDate(report.asOf, language),
    lacking: writeCount(lacking.length, language),
    late: writeCount(told.length - lacking.length, language),
  }
  return {
    page,
    title: say(language, 'missing.title', { round: report.names[language] }),
    lead: say(language, told.length === 0 ? 'missing.none' : 'missing.lead', slots),
    columns: COLUMNS.map((name) => say(language, `missing.${name}`)),
    forms: [...group(told, ({ form, period }) => `${form} ${period}`)].map(([name, own]) =>
      formOf(site, { name, own, all: statuses, asOf: report.asOf, page }, language),
    ),
    round: { text: report.names[language], href: link(page, address.round(language, report.code)) },
  }
}

interface FormParts {
  readonly name: string
  readonly own: readonly ReportStatus[]
  readonly all: readonly ReportStatus[]
  readonly asOf: string
  readonly page: string
}

function formOf(site: Site, { name, own, all, asOf, page }: FormParts, language: Language): LateForm {
  const [form = '', period = ''] = name.split(' ')
  const owed = all.filter((status) => status.form === form && status.period === period).length
  return {
    id: `${form}_${period}`,
    title: `${formName(site, form, language)}, ${periodHeading(period, language)}`,
    counts: say(language, 'missing.counts', {
      lacking: writeCount(own.filter(isLacking).length, language),
      late: writeCount(own.filter((status) => !isLacking(status)).length, language),
      due: writeCount(owed, language),
    }),
    rows: [...own].sort(worstFirst(asOf)).map((status) => rowOf(site, status, asOf, page, language)),
  }
}

/** What is not there before what came late, the longest overdue first, then by unit. */
function worstFirst(asOf: string): (a: ReportStatus, b: ReportStatus) => number {
  const days = (status: ReportStatus): number => daysOf(status, asOf) ?? 0
  return (a, b) => Number(isLacking(b)) - Number(isLacking(a)) || days(b) - days(a) || (a.subject < b.subject ? -1 : 1)
}

function daysOf(status: ReportStatus, asOf: string): number | null {
  return isLacking(status) ? daysOver(status.due, asOf) : status.daysLate
}

function rowOf(site: Site, status: ReportStatus, asOf: string, page: string, language: Language): LateRow {
  const { subject, due, dueOpen, state, owedBy } = status
  const unit = site.unit(subject)
  const days = daysOf(status, asOf)
  return {
    unit: { text: `${unitName(site, unit, language)} (${subject})`, href: link(page, unitPath(unit, language)) },
    due: due === null ? say(language, `missing.due.${dueOpen ?? 'notStated'}`) : padDate(due, language),
    days: days === null ? say(language, 'unknown') : writeCount(days, language),
    state: state === 'late' ? say(language, 'missing.state.late') : standing(state, language),
    owedBy: owedBy.map((id) => bodyName(site, id, language)),
    contacts: owedBy.flatMap((id) => contactsOf(site, id, asOf, language)),
  }
}

function bodyName(site: Site, id: string, language: Language): string {
  const body = site.facts.reporting.bodies.find(id)
  if (!body) return id
  return language === 'en' && body.nameEn !== '' ? body.nameEn : body.name
}

/** How a body is reached on a day, what is its own before what is of a person. */
function contactsOf(site: Site, id: string, date: string, language: Language): readonly string[] {
  const contacts = site.facts.reporting.bodies.find(id)?.contacts ?? []
  return contacts
    .filter(({ from, to }) => (from === null || from <= date) && (to === null || to > date))
    .map(({ channel, value, person, isSample }) => {
      const sample = isSample ? ` (${say(language, 'missing.sampleContact')})` : ''
      return `${person === '' ? '' : `${person}: `}${say(language, `missing.channel.${channel}`)} ${value}${sample}`
    })
}
