import { resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import type { Result } from '../../base/result.ts'
import type { FormLibrary } from '../../model/form-library.ts'
import type { IsoDate } from '../../model/iso-date.ts'
import { namesOf } from '../../model/names.ts'
import { type Obligation, obligations } from '../../model/obligation.ts'
import type { Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { readArrivals } from '../../node/read-arrivals.ts'
import { readBodies } from '../../node/read-bodies.ts'
import { readCheckWorld } from '../../node/read-check-world.ts'
import { writeWhole } from '../../node/write-file.ts'
import { dueCalendar } from '../../report/due-calendar.ts'
import { dueDates } from '../../report/due-dates.ts'
import { dueFeed, dueFeedJson } from '../../report/due-feed.ts'
import type { DueWorld } from '../../report/due-words.ts'
import { obligationFindings } from '../../report/obligation-findings.ts'
import { type Arrival, type ObligationStatus, obligationStatus } from '../../report/obligation-status.ts'
import { obligationsJson } from '../../report/obligations-json.ts'
import { type Reminder, reminders } from '../../report/reminders.ts'
import { unexpectedArrivals } from '../../report/unexpected-arrivals.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { findUnit } from '../find-unit.ts'
import { type ObligationOptions, obligationOptions } from '../obligation-options.ts'
import { issuesText, plain } from '../print-issues.ts'
import { obligationsText } from '../print-obligations.ts'
import { remindersText } from '../print-reminders.ts'

/** `chitieu obligations --period P`: who must report which form to whom by when, and how it stands on a day. */
export function runObligations(args: Arguments, context: Context): ExitCode {
  const options = obligationOptions(args)
  const { span, asOf, remind, isAll, text } = options
  const arrived = arrivalsOf(text('received'))
  const data = resolve(text('data') ?? context.dataFolder)
  const world = read(readCheckWorld(data))
  const { registry, issues } = read(readBodies(data, world))
  const unit = withinOption(options, world.history, context)
  const form = text('form')
  const within = unit ? [unit.id] : []
  const owed = obligations(world, registry, {
    ...{ ...span, within },
    ...(form !== undefined && { forms: [formCode(world, form)] }),
    ...(asOf !== null && { asOf }),
  })
  const due: DueWorld = { forms: world.forms, regimes: world.regimes, bodies: registry, language: context.language }
  const standing = arrived === null ? null : obligationStatus(owed, arrived, asOf ?? '')
  const statuses = standing?.statuses ?? null
  const reminded = remind === null ? null : remindersOf(owed, statuses, asOf ?? '', remind)
  writeLists(owed, unit, due, options, context)
  context.out(
    context.json
      ? obligationsJson(owed, statuses, reminded)
      : plain(obligationsText(owed, statuses, due, isAll) + remindersText(reminded, due)),
  )
  const unexpected = unexpectedArrivals(world, within, owed, standing?.unexpected ?? [])
  const found = [...issues, ...obligationFindings(owed, unexpected)]
  if (!context.json) context.err(issuesText(found, context.language, namesOf(world)))
  return 0
}

function read<T>(result: Result<T>): T {
  if (!result.ok) throw new Stopped(result.issues, 1)
  return result.value
}

function arrivalsOf(path: string | undefined): readonly Arrival[] | null {
  return path === undefined ? null : read(readArrivals(path))
}

/** A unit id stands for itself; a code or a name is read on the list of the day asked about. */
function withinOption({ text, asOf, lastDay }: ObligationOptions, history: UnitHistory, context: Context): Unit | null {
  const wanted = text('within')
  if (wanted === undefined) return null
  return history.find(wanted) ?? findUnit(history, wanted, asOf ?? lastDay, {}, context)
}

function formCode({ forms }: FormLibrary, name: string): string {
  const found = [...forms].find(([id, { code, head }]) => id === name || code === name || head.number === name)
  if (found) return found[1].code
  return badOption('--form', name, [...new Set([...forms.values()].map(({ code }) => code))].join(' | '))
}

/** Without a list of what came nobody can be told to be overdue. */
function remindersOf(
  owed: readonly Obligation[],
  statuses: readonly ObligationStatus[] | null,
  asOf: IsoDate,
  days: number,
): readonly Reminder[] {
  if (statuses) return reminders(statuses, { asOf, days })
  const all = reminders(obligationStatus(owed, [], asOf).statuses, { asOf, days })
  return all.flatMap((each) => (each.dueSoon.length > 0 ? [{ ...each, overdue: [] }] : []))
}

function writeLists(
  owed: readonly Obligation[],
  unit: Unit | null,
  world: DueWorld,
  { text, asOf }: ObligationOptions,
  context: Context,
): void {
  const [ics, feed] = [text('ics'), text('feed')]
  if (asOf === null) return
  const { history } = world.bodies
  const options = { unit: unit && { id: unit.id, name: history.version(unit, asOf).name }, asOf }
  if (feed !== undefined) writeWhole(feed, dueFeedJson(dueFeed(owed, world, options)))
  if (ics === undefined) return
  const calendar = dueCalendar(dueDates(owed), world, options)
  if (calendar !== null) writeWhole(ics, calendar)
  else context.err(issuesText([issue('calendar-empty', { file: ics }, { file: ics })], context.language))
}
