import { resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import type { Language } from '../../base/language.ts'
import type { Result } from '../../base/result.ts'
import type { Form } from '../../generated/types.ts'
import { type CheckWorld, monthRuleOf } from '../../model/check-world.ts'
import { addDays, type IsoDate, isIsoDate } from '../../model/iso-date.ts'
import { type MonthRule, periodWindow } from '../../model/period.ts'
import { localMoment } from '../../node/local-moment.ts'
import { readCheckWorld } from '../../node/read-check-world.ts'
import { readFiles } from '../../node/read-files.ts'
import { sha256 } from '../../node/sha256.ts'
import { isFree, writeProject } from '../../node/write-project.ts'
import { projectFiles } from '../../project-files.ts'
import { lastQuarter, newestForm, type ProjectPlan, planProject } from '../../project-plan.ts'
import { readSampleFigures, SAMPLE_FIGURES } from '../../sample-reports.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { findUnit } from '../find-unit.ts'
import { plain } from '../print-issues.ts'

/** `chitieu init FOLDER --unit UNIT`: fills an empty folder with a reporting project that can be checked and published at once. */
export function runInit(args: Arguments, context: Context): ExitCode {
  const [folder = '', ...extra] = args.positionals
  if (folder === '' || extra.length > 0) badOption('FOLDER', args.positionals.join(' '), 'FOLDER')
  if (!isFree(resolve(folder))) throw new Stopped([issue('folder-not-empty', { folder })], 2)
  const { standardFolder, version } = context
  const world = read(readCheckWorld(standardFolder))
  const data = readFiles(standardFolder, () => true)
  const figures = read(readSampleFigures(data.get(SAMPLE_FIGURES) ?? new Uint8Array(0)))
  const plan = planOf(args, { world, form: newestForm(world, figures.form), context })
  const files = read(projectFiles({ plan, figures, world, data, version, hash: sha256 }))
  read(writeProject(resolve(folder), files))
  const { unit, period, lastDay } = plan
  const names = [...files.keys()].sort()
  if (context.json) context.out(`${JSON.stringify({ folder, unit: unit.id, period, files: names })}\n`)
  else {
    const { name } = world.history.version(unit, lastDay)
    context.out(plain(told(context.language, { folder, name, unit: unit.id, period, count: names.length })))
  }
  return 0
}

interface Planned {
  readonly world: CheckWorld
  readonly form: Form
  readonly context: Context
}

/** The first round that the options ask for; a unit that is not there, today or in the period, stops the command. */
function planOf({ values }: Arguments, { world, form, context }: Planned): ProjectPlan {
  const option = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value.normalize('NFC') : undefined
  }
  const wanted = option('unit') ?? badOption('--unit', '', 'UNIT')
  const times = { period: option('period'), today: option('today') }
  const { period, now, lastDay } = timeOf(times, monthRuleOf(world, form))
  const unit = findUnit(world.history, wanted, now, {}, context)
  // A unit of today may be younger than the period.
  findUnit(world.history, unit.id, lastDay, {}, context)
  return read(planProject(world, form, unit, period))
}

function read<T>(result: Result<T>): T {
  if (!result.ok) throw new Stopped(result.issues, 1)
  return result.value
}

/** The period of the first round with its last day, and the day of today, on which its unit must be there. */
function timeOf(
  { period: named, today }: { readonly period: string | undefined; readonly today: string | undefined },
  rule: MonthRule,
): { readonly period: string; readonly now: IsoDate; readonly lastDay: IsoDate } {
  if (today !== undefined && !isIsoDate(today)) badOption('--today', today, 'YYYY-MM-DD')
  const now = today ?? localMoment(new Date()).slice(0, 10)
  const period = named ?? lastQuarter(now, rule)
  const window = periodWindow(period, rule)
  if (!window) throw new Stopped([issue('period-invalid', { period })], 2)
  return { period, now, lastDay: addDays(window.to, -1) }
}

interface Told {
  readonly folder: string
  readonly name: string
  readonly unit: string
  readonly period: string
  readonly count: number
}

function told(language: Language, { folder, name, unit, period, count }: Told): string {
  const next = `  cd ${folder}\n  npm install\n  npm run check\n  npm run publish-reports\n`
  return language === 'vi'
    ? `${folder}: dự án báo cáo của ${name} (${unit}), kỳ ${period}, ${count} tệp; số liệu đều là mẫu. Tiếp theo:\n${next}`
    : `${folder}: reporting project of ${name} (${unit}), period ${period}, ${count} files; all figures are samples. Next:\n${next}`
}
