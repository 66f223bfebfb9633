import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import { writeArgument } from '../../base/write-argument.ts'
import { writeCount } from '../../base/write-number.ts'
import { validatePackage, validateRoundReport } from '../../generated/validators.js'
import { isIsoDate } from '../../model/iso-date.ts'
import { PACKAGE_PATHS } from '../../model/package-contents.ts'
import { recordFault } from '../../model/record-fault.ts'
import type { ReplacedFacts } from '../../node/finish-package.ts'
import { openPackage } from '../../node/open-package.ts'
import { type PackOptions, packPublished, packReports } from '../../node/pack.ts'
import { readCheckWorld } from '../../node/read-check-world.ts'
import { consolidationFolder } from '../../node/read-consolidation.ts'
import { readObservations } from '../../node/read-observations.ts'
import type { WrittenPackage } from '../../node/write-package.ts'
import { restatePublished } from '../../pipeline.ts'
import { jsonOf } from '../../verify/package-view.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { formCode } from '../form-code.ts'
import { plain } from '../print-issues.ts'

const WORDS = {
  vi: { files: 'tệp', id: 'mã gói' },
  en: { files: 'files', id: 'package id' },
} as const

const USAGE = 'chitieu pack DIR | --published'

/** `chitieu pack DIR | --published`: from consolidated reports, or restated statistics, to the package that is sent. */
export async function runPack({ positionals, values }: Arguments, context: Context): Promise<ExitCode> {
  const text = (name: string): string => {
    const value = values[name]
    return typeof value === 'string' ? value.normalize('NFC') : ''
  }
  const [folder = '', ...more] = positionals
  const isPublished = values.published === true
  if ((folder === '') !== isPublished || more.length > 0) badOption('DIR', positionals.join(' '), USAGE)
  const data = resolve(text('data') || context.dataFolder)
  const world = readCheckWorld(data)
  if (!world.ok) throw new Stopped(world.issues, 2)
  if (folder !== '' && consolidationFolder(folder) === null) {
    throw new Stopped([issue('package-nothing-consolidated', { folder })], 1)
  }
  const date = text('date') || dateOfRound(folder)
  if (!isIsoDate(date)) badOption('--date', date, '2026-01-31')
  const replaces = text('replaces') === '' ? null : readReplaced(text('replaces'))
  if (values.partial === true && !replaces) badOption('--partial', '', '--replaces PACKAGE')
  const options: PackOptions = {
    ...{ data, standard: context.standardFolder, world: world.value },
    ...{ receiver: text('to') || 'neutral', out: resolve(text('out') || '.') },
    ...{ replaces, isPartial: values.partial === true, date },
  }
  const split = (name: string): readonly string[] => text(name).split(',').filter(Boolean)
  const choice = { forms: split('form').map((name) => formCode(world.value, name)), periods: split('period') }
  const made = isPublished
    ? await packPublished(publishedOf(data, options), options)
    : await packReports(folder, choice, options)
  if (!made.ok) throw new Stopped(made.issues, 1)
  const { path, id, payload } = made.value
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0)
  context.out(
    context.json
      ? `${JSON.stringify({ package: path, id, files: payload.length, bytes })}\n`
      : packedText(made.value, bytes, context),
  )
  return 0
}

/** A round is counted as of a day; of anything else the day is asked for. */
function dateOfRound(folder: string): string {
  const file = join(folder, 'round.json')
  const round = folder !== '' && existsSync(file) ? jsonOf(readFileSync(file)) : null
  return validateRoundReport(round) ? round.asOf : ''
}

function publishedOf(data: string, { world }: PackOptions) {
  const { figures, issues } = readObservations(data, world)
  const faults = issues.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Stopped(faults, 1)
  return restatePublished({ catalog: world, figures, issues })
}

function readReplaced(path: string): ReplacedFacts {
  const opened = openPackage(path)
  if (!opened.ok) throw new Stopped(opened.issues, 2)
  const isPacked = opened.value.paths.includes(PACKAGE_PATHS.record)
  const record: unknown = isPacked
    ? JSON.parse(new TextDecoder().decode(opened.value.read(PACKAGE_PATHS.record)))
    : null
  if (!validatePackage(record)) {
    const place = { file: path }
    const fault = recordFault(record, validatePackage.errors)
    throw new Stopped([issue('package-record-invalid', { path: PACKAGE_PATHS.record, ...fault }, place)], 2)
  }
  return { package: opened.value, scope: record.scope, revision: record.revision }
}

function packedText({ path, id, payload }: WrittenPackage, bytes: number, { language }: Context): string {
  const words = WORDS[language]
  const size = writeArgument(bytes, 'bytes', { language, nameOf: () => null })
  return plain(`→ ${path} – ${writeCount(payload.length, language)} ${words.files}, ${size} · ${words.id} ${id}\n`)
}
