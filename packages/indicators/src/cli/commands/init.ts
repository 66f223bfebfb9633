import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import type { Language } from '../../base/language.ts'
import type { Result } from '../../base/result.ts'
import { monthRuleOf } from '../../model/check-world.ts'
import { addDays, type IsoDate, isIsoDate } from '../../model/iso-date.ts'
import { type MonthRule, periodWindow } from '../../model/period.ts'
import { readCheckWorld } from '../../node/read-check-world.ts'
import { readFiles } from '../../node/read-files.ts'
import { sha256 } from '../../node/sha256.ts'
import { isFree, writeProject } from '../../node/write-project.ts'
import { projectFiles } from '../../project-files.ts'
import { lastQuarter, newestForm, planProject } from '../../project-plan.ts'
import { readSampleFigures, SAMPLE_FIGURES } from '../../sample-reports.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { findUnit } from '../find-unit.ts'
import { localMoment } from '../local-moment.ts'
import { plain } from '../print-issues.ts'

/** `chitieu init FOLDER --unit UNIT`: fills an empty folder with a reporting project that can be checked and published at once. */
export function runInit(args: Arguments, context: Context): ExitCode {
  const [folder = '', ...extra] = args.positionals
  if (folder === '' || extra.length > 0) badOption('FOLDER', args.positionals.join(' '), 'FOLDER')
  if (!isFree(resolve(folder))) throw new Stopped([issue('folder-not-empty', { folder })], 2)
  const option = (name: string): string | undefined => {
    const value = args.values[name]
    return typeof value === 'string' && value !== '' ? value.normalize('NFC') : undefined
  }
  const { standardFolder, version } = context
  const world = read(readCheckWorld(standardFolder))
  const figures = read(readSampleFigures(readFileSync(join(standardFolder, SAMPLE_FIGURES))))
  const form = newestForm(world, figures.form)
  const wanted = option('unit') ?? badOption('--unit', '', 'UNIT')
  const { period, now, lastDay } = timeOf(
    { period: option('period'), today: option('today') },
    monthRuleOf(world, form),
  )
  const unit = findUnit(world.history, wanted, now, {}, context)
  // A unit of today may be younger than the period.
  findUnit(world.history, unit.id, lastDay, {}, context)
  const plan = read(planProject(world, form, unit, period))
  const data = readFiles(standardFolder, (path) => !path.startsWith('observations/') || path.endsWith('sources.csv'))
  const files = read(projectFiles({ plan, figures, world, data, version, hash: sha256 }))
  read(writeProject(resolve(folder), files))
  const name = world.history.version(unit, lastDay).name
  if (context.json)
    context.out(`${JSON.stringify({ folder, unit: unit.id, period, files: [...files.keys()].sort() })}\n`)
  else context.out(plain(told(context.language, { folder, name, unit: unit.id, period, count: files.size })))
  return 0
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
