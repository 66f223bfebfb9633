import { by, byText } from '../base/order.ts'
import type { DueFeed, DueFeedBody, DueFeedItem, DueFeedWithoutDay } from '../generated/types.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Obligation } from '../model/obligation.ts'
import { contains } from '../model/span.ts'
import type { DueListOptions } from './due-calendar.ts'
import { type DueDate, dueDates } from './due-dates.ts'
import { bodyName, type DueWorld, dueText, dueTitle, listTitle } from './due-words.ts'

/** Due days as a JSON Feed 1.1, an item each; what machines need stands in `_due`, also what is owed without a due day. */
export function dueFeed(owed: readonly Obligation[], world: DueWorld, { unit, asOf }: DueListOptions): DueFeed {
  const { language } = world
  const suffix = unit === null ? '' : `/${encodeURIComponent(unit.id)}`
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: listTitle(unit?.name ?? null, language),
    language,
    _due: { schemaVersion: '1.0.0', asOf, unit, withoutDay: withoutDay(owed) },
    items: dueDates(owed).map((date) => itemOf(date, suffix, world, asOf)),
  }
}

/** The feed as it is written, an item a line: same obligations, same day, same bytes. */
export function dueFeedJson({ items, ...head }: DueFeed): string {
  const lines = items.map((item) => JSON.stringify(item)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"items":[${lines === '' ? '' : `\n${lines}\n`}]}\n`
}

function itemOf(date: DueDate, suffix: string, world: DueWorld, asOf: IsoDate): DueFeedItem {
  const { id, due, form, version, period, delivery, edition, receiver, obligations } = date
  const [{ regime, window }] = obligations
  const senders = [...new Set(obligations.flatMap(({ owedBy }) => owedBy))].sort(byText)
  return {
    id: `${id}${suffix}`,
    title: dueTitle(date, world),
    content_text: dueText(date, world),
    tags: [form],
    _due: {
      ...{ date: due, regime, form, version, period, window, delivery, edition },
      receiver: receiver === null ? null : bodyOf(receiver, world, asOf),
      senders: senders.map((each) => bodyOf(each, world, asOf)),
      subjects: [...new Set(obligations.map(({ subject }) => subject))].sort(byText),
      reports: obligations.length,
    },
  }
}

/** A body with the addresses that may be told to everybody on a day. */
function bodyOf(id: string, { bodies, language }: DueWorld, asOf: IsoDate): DueFeedBody {
  const body = bodies.find(id)
  const emails = (body?.contacts ?? []).filter(
    (each) => each.channel === 'email' && each.sharing === 'public' && contains(each, asOf),
  )
  return {
    ...{ id, identifier: body ? bodies.versionOf(body, asOf).identifier : '', name: bodyName(bodies, id, language) },
    emails: emails.map(({ value }) => value),
  }
}

/** How many reports have no due day, by form, period and delivery, and why. */
function withoutDay(owed: readonly Obligation[]): readonly DueFeedWithoutDay[] {
  const groups = new Map<string, DueFeedWithoutDay>()
  for (const { form, period, delivery, due, dueOpen } of owed) {
    if (due !== null || dueOpen === null) continue
    const key = JSON.stringify([form, period, delivery, dueOpen])
    const reports = (groups.get(key)?.reports ?? 0) + 1
    groups.set(key, { form, period, delivery, why: dueOpen, reports })
  }
  return [...groups].sort(by(([key]) => key)).map(([, group]) => group)
}
