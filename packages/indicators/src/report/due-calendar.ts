import type { IsoDate } from '../model/iso-date.ts'
import { contentLines, escapeText } from './content-lines.ts'
import type { DueDate } from './due-dates.ts'
import { type DueWorld, dueText, dueTitle, listTitle } from './due-words.ts'

/** What a list of due days is for: all units or one, and the day it is made on. */
export interface DueListOptions {
  /** Id of the unit it is made for, and what it is called; `null`: all. */
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly asOf: IsoDate
}

/** Domain of the ids that are to stay unique in every calendar. */
const DOMAIN = 'chitieu.example'

/** Due days as an iCalendar (RFC 5545): one whole-day event each, its id the same whenever it is made; `null` when there is none, which the format has no form for. */
export function dueCalendar(dates: readonly DueDate[], world: DueWorld, { unit, asOf }: DueListOptions): string | null {
  if (dates.length === 0) return null
  const { language } = world
  const scope = encodeURIComponent(unit?.id ?? '')
  const events = dates.flatMap((date) => [
    'BEGIN:VEVENT',
    `UID:${[date.id, scope].filter(Boolean).join('/')}@${DOMAIN}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date.due)}`,
    `SUMMARY;LANGUAGE=${language}:${escapeText(dueTitle(date, world))}`,
    `DESCRIPTION;LANGUAGE=${language}:${escapeText(dueText(date, world))}`,
    `CATEGORIES:${escapeText(date.form)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//chitieu//obligations//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${escapeText(listTitle(unit?.name ?? null, language))}`,
    ...events,
    'END:VCALENDAR',
  ])
}

function compact(date: IsoDate): string {
  return date.replaceAll('-', '')
}
