import type { Basis } from '../model/consolidated.ts'
import { addDays, type IsoDate, isIsoDate } from '../model/iso-date.ts'
import { badOption } from './context.ts'

const ALL = 'reported,after,before'

/** What `--basis` names: all three when it is not given; `after` is the day of the last change of territory, `before` the day before it. */
export function basesOf(text: string | undefined, after: IsoDate): readonly Basis[] {
  return (text ?? ALL).split(',').map((name): Basis => {
    if (name === 'reported') return name
    const date = name === 'after' ? after : name === 'before' ? addDays(after, -1) : name.replace(/^at:/, '')
    return isIsoDate(date) ? `at:${date}` : badOption('--basis', name, 'reported, after, before, at:DATE')
  })
}
