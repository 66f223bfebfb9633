import { byText } from '../base/order.ts'
import type { DueListOptions } from './due-calendar.ts'
import type { DueDate } from './due-dates.ts'
import { bodyName, type DueWorld, dueText, dueTitle, listTitle } from './due-words.ts'

/** Due days as a JSON Feed 1.1; what machines need stands in the extension `_due` of each item. */
export function dueFeed(dates: readonly DueDate[], world: DueWorld, { unit, asOf }: DueListOptions): string {
  const { bodies, language } = world
  const named = (id: string) => {
    const { identifier = '', contacts = [] } = bodies.find(id) ?? {}
    const emails = contacts.filter(({ channel, sharing }) => channel === 'email' && sharing === 'public')
    return { id, identifier, name: bodyName(bodies, id, language), emails: emails.map(({ value }) => value) }
  }
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: listTitle(unit?.name ?? null, language),
    language,
    items: dates.map((date) => {
      const senders = [...new Set(date.obligations.flatMap(({ owedBy }) => owedBy))].sort(byText)
      const { id, due, form, version, period, delivery, edition, receiver, obligations } = date
      return {
        id: unit === null ? id : `${id}/${encodeURIComponent(unit.id)}`,
        title: dueTitle(date, world),
        content_text: dueText(date, world),
        date_published: `${asOf}T00:00:00Z`,
        tags: [form],
        _due: {
          ...{ date: due, regime: obligations[0]?.regime ?? '', form, version, period, delivery, edition },
          receiver: receiver === null ? null : named(receiver),
          senders: senders.map(named),
          subjects: [...new Set(obligations.map(({ subject }) => subject))].sort(byText),
        },
      }
    }),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}
