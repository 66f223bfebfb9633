import { issue } from '../../base/issue.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { writeWhole } from '../../node/write-file.ts'
import type { SdmxHead } from '../../report/sdmx/sdmx-plan.ts'
import { unitHierarchyMessage } from '../../report/sdmx/unit-hierarchy.ts'
import { type TreeWish, unitTreeCsv, unitTreeJson } from '../../report/unit-tree.ts'
import { badOption, type ExitCode, Stopped } from '../context.ts'
import { findUnit } from '../find-unit.ts'
import { openRegister, optionalDate } from '../register-folder.ts'
import type { UnitsRequest } from '../units-request.ts'

/** How a tree is written, by format. */
const FORMATS: Readonly<Record<string, (history: UnitHistory, wish: TreeWish) => string>> = {
  csv: unitTreeCsv,
  json: unitTreeJson,
  sdmx: (history, { date }) => [...unitHierarchyMessage(history, date, headOf(date))].join(''),
}

/** The tree is what the register holds; it is dated by its list, and no clock is read. */
function headOf(date: string): SdmxHead {
  const sender = { id: 'CHITIEU', names: { vi: 'chitieu', en: 'chitieu' } }
  return { agency: 'CHITIEU', sender, prepared: `${date}T00:00:00Z`, isSample: false }
}

/** `chitieu units export --at DATE`: the tree of any date, as a table or nested. */
export function exportUnits(request: UnitsRequest): ExitCode {
  const { words, text, context } = request
  if (words.length > 0) badOption('export', words.join(' '), '--at DATE')
  const { history } = openRegister(request)
  const format = text('format') ?? 'csv'
  const date = optionalDate(request, 'at') ?? badOption('--at', '', 'YYYY-MM-DD')
  const { coveredFrom, levels } = history.head
  if (coveredFrom !== undefined && date < coveredFrom)
    throw new Stopped([issue('list-date-not-covered', { listDate: date, coveredFrom })], 2)
  const level = text('level') ?? null
  if (level !== null && !levels.includes(level))
    throw new Stopped([issue('level-unknown', { level, available: [...levels] })], 2)
  const named = text('within')
  if (format === 'sdmx' && (named !== undefined || level !== null)) badOption('--format', format, 'csv | json')
  const within = named === undefined ? null : (history.find(named) ?? findUnit(history, named, date, {}, context))
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  if (!write) badOption('--format', format, Object.keys(FORMATS).join(' | '))
  const tree = write(history, { date, level, within })
  const out = text('out')
  if (out === undefined) context.out(tree)
  else writeWhole(out, tree)
  return 0
}
