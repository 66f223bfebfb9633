import type { Regime } from '@chitieu/indicators'
import { writeDate } from '@chitieu/indicators'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** A rule of when something is due. */
export type DueRule = NonNullable<Regime['deliveries'][number]['due']>

/** A due rule in words: a date, a day of each year, days after a period or an event. */
export function writeDue(due: DueRule, language: Language): string {
  switch (due.kind) {
    case 'inYear':
      return say(language, due.yearOffset === 0 ? 'catalogue.due.inYear' : 'catalogue.due.yearAfter', {
        day: String(due.day).padStart(2, '0'),
        month: String(due.month).padStart(2, '0'),
      })
    case 'afterPeriod':
      return say(language, `catalogue.due.${due.dayKind}`, { n: String(due.days) })
    case 'by':
    case 'before':
      return say(language, `catalogue.due.${due.kind}`, { date: writeDate(due.date, language) })
    case 'continuous':
      return say(language, 'catalogue.due.continuous')
    case 'afterEvent': {
      const event = due.event[language].charAt(0).toLocaleLowerCase('vi') + due.event[language].slice(1)
      return due.days === null
        ? say(language, due.relation === 'before' ? 'catalogue.due.before.event' : `catalogue.due.${due.relation}`, {
            event,
          })
        : say(language, `catalogue.due.days.${due.relation}`, { event, n: String(due.days) })
    }
  }
}
