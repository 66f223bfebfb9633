import { issue } from '../base/issue.ts'
import { addDays, type IsoDate, isIsoDate } from '../model/iso-date.ts'
import { CALENDAR_MONTHS, periodWindow } from '../model/period.ts'
import { type Arguments, badOption, Stopped } from './context.ts'

/** What `chitieu obligations` is asked for. */
export interface ObligationOptions {
  readonly span: { readonly period: string } | { readonly from: IsoDate; readonly to: IsoDate }
  /** Last day of the period or span: the list on which a unit code is read when no day is given. */
  readonly lastDay: IsoDate
  readonly asOf: IsoDate | null
  /** Days ahead of which people are reminded; `null`: they are not. */
  readonly remind: number | null
  readonly isAll: boolean
  readonly text: (name: string) => string | undefined
}

const NEED_DAY = ['received', 'remind', 'ics', 'feed']

/** Reads the options of `chitieu obligations`; what cannot be used stops the command before anything is read. */
export function obligationOptions({ positionals, values }: Arguments): ObligationOptions {
  if (positionals.length > 0) badOption('obligations', positionals.join(' '), '--period P')
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value.normalize('NFC') : undefined
  }
  const day = (name: string): IsoDate | null => {
    const date = text(name)
    if (date === undefined) return null
    return isIsoDate(date) ? date : badOption(`--${name}`, date, 'YYYY-MM-DD')
  }
  const asOf = day('as-of')
  const dependent = NEED_DAY.find((name) => text(name) !== undefined)
  if (asOf === null && dependent !== undefined) badOption('--as-of', '', `YYYY-MM-DD (--${dependent})`)
  const remind = text('remind')
  if (remind !== undefined && !/^\d{1,3}$/.test(remind)) badOption('--remind', remind, '7')
  return {
    ...spanOf(text('period'), day('from'), day('to')),
    ...{ asOf, remind: remind === undefined ? null : Number(remind), isAll: values.all === true, text },
  }
}

function spanOf(
  period: string | undefined,
  from: IsoDate | null,
  to: IsoDate | null,
): Pick<ObligationOptions, 'span' | 'lastDay'> {
  if (period === undefined) {
    if (from === null || to === null || from > to) return badOption('--period', '', '2025-Q3 | --from --to')
    return { span: { from, to: addDays(to, 1) }, lastDay: to }
  }
  if (from !== null || to !== null) badOption('--from, --to', from ?? to ?? '', '--period | --from --to')
  const window = periodWindow(period, CALENDAR_MONTHS)
  if (!window) throw new Stopped([issue('period-invalid', { period })], 2)
  return { span: { period }, lastDay: addDays(window.to, -1) }
}
