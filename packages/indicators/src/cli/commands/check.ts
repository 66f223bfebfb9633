import { resolve } from 'node:path'
import { given } from '../../base/given.ts'
import { issue } from '../../base/issue.ts'
import { type CheckFile, type CheckOptions, checkFiles } from '../../check-files.ts'
import type { Mapping } from '../../generated/types.ts'
import type { NumberLocale } from '../../ingest/number.ts'
import type { CheckResult } from '../../model/check-result.ts'
import { isIsoDate } from '../../model/iso-date.ts'
import { celLanguage } from '../../node/cel-language.ts'
import { readCheckWorld } from '../../node/read-check-world.ts'
import { readSubmissionFiles } from '../../node/read-folder.ts'
import { readMapping } from '../../node/read-mapping.ts'
import { readOwnRules } from '../../node/read-own-rules.ts'
import { readReasons } from '../../node/read-reasons.ts'
import { writeMarked, writeReceipts } from '../../node/write-check-files.ts'
import { writeWhole } from '../../node/write-file.ts'
import { checkHtml } from '../../report/check-html.ts'
import { checkJson } from '../../report/check-json.ts'
import { checkJunit } from '../../report/check-junit.ts'
import { checkSarif } from '../../report/check-sarif.ts'
import { genericValidationReport } from '../../report/generic-validation-report.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { checkText } from '../print-check.ts'
import { issuesText } from '../print-issues.ts'
import { progressLine } from '../print-progress.ts'
import { keepYoungHeapSmall } from '../small-young-heap.ts'

const LOCALES: readonly string[] = ['vi', 'en', 'machine']
const EDITIONS: readonly string[] = ['estimate', 'provisional', 'official']
const COVERS: readonly string[] = ['life', 'period']

/** `chitieu check PATH…`: findings of submissions by file, sheet and cell; 1 when an error is among them. */
export function runCheck({ positionals, values }: Arguments, context: Context): ExitCode {
  if (positionals.length === 0) badOption('PATH', '', 'chitieu check PATH…')
  keepYoungHeapSmall()
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const data = resolve(text('data') ?? context.dataFolder)
  const files = readSubmissionFiles(positionals)
  if (files.length === 0) throw new Stopped([issue('no-file-found', { paths: positionals })], 2)
  const [mark, receipt] = [text('mark'), text('receipt')]
  if (mark !== undefined || receipt !== undefined) refuseEqualNames(files)
  const world = readCheckWorld(data)
  if (!world.ok) throw new Stopped(world.issues, 2)
  const previous = text('previous')
  const options: CheckOptions = {
    world: world.value,
    ...declared(text),
    ...mapped(values.mapping, data),
    ...(previous !== undefined && { previous: readSubmissionFiles([previous]) }),
    ...(text('within') !== undefined && { within: (text('within') ?? '').split(',') }),
    ...ownRules(text('rules')),
    ...reasonsIn(text('reasons')),
    ...(context.isWatched && { onProgress: (file: string) => context.err(progressLine(file)) }),
  }
  const result = checkFiles(files, options)
  if (context.isWatched) context.err('\r\u001b[K')
  const [html, sarif, junit] = [text('html'), text('sarif'), text('junit')]
  if (html !== undefined) writeWhole(html, checkHtml(result, context.language))
  if (sarif !== undefined) writeWhole(sarif, checkSarif(result, context.language))
  if (junit !== undefined) writeWhole(junit, checkJunit(result, context.language))
  const generic = text('generic')
  if (generic !== undefined) writeGeneric(generic, result, text('at'), context)
  const unmarked = mark === undefined ? [] : writeMarked(mark, files, result, context.language)
  if (receipt !== undefined) writeReceipts(receipt, files, result, context.language)
  context.out(context.json ? checkJson(result) : checkText(result, context.language))
  context.err(issuesText(unmarked, context.language))
  return result.totals.error + unmarked.length > 0 ? 1 : 0
}

/** What is written beside a file bears its name: of two files of one name one would be lost. */
function refuseEqualNames(files: readonly CheckFile[]): void {
  const names = files.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice === undefined) return
  throw new Stopped([issue('file-unwritable', { file: twice, reason: 'same-name' })], 2)
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/** The generic form says when the check was made: the moment that is declared, else that of the clock. */
function writeGeneric(path: string, result: CheckResult, at: string | undefined, { language }: Context): void {
  if (at !== undefined && (!MOMENT.test(at) || Number.isNaN(Date.parse(at))))
    badOption('--at', at, '2026-01-31T08:00:00+07:00')
  const event = { time: at ?? new Date().toISOString(), actor: 'chitieu check' }
  writeWhole(path, [...genericValidationReport(result, event, language)].join(''))
}

type Text = (name: string) => string | undefined

function declared(text: Text): Partial<CheckOptions> {
  const oneOf = (name: string, known: readonly string[]): string | undefined => {
    const value = text(name)
    if (value !== undefined && !known.includes(value)) badOption(`--${name}`, value, known.join(', '))
    return value
  }
  const listDate = text('list-date')
  if (listDate !== undefined && !isIsoDate(listDate)) badOption('--list-date', listDate, '2025-06-30')
  const [form, unit, period] = [text('form'), text('unit'), text('period')]
  const locale = oneOf('locale', LOCALES) as NumberLocale | undefined
  const edition = oneOf('edition', EDITIONS) as CheckOptions['edition']
  const covers = oneOf('covers', COVERS) as CheckOptions['covers']
  return given({ form, unit, period, listDate, locale, edition, covers })
}

function ownRules(path: string | undefined): Partial<CheckOptions> {
  if (path === undefined) return {}
  const rules = readOwnRules(path)
  if (!rules.ok) throw new Stopped(rules.issues, 2)
  return { ownRules: rules.value, language: celLanguage() }
}

function reasonsIn(path: string | undefined): Partial<CheckOptions> {
  if (path === undefined) return {}
  const reasons = readReasons(path)
  if (!reasons.ok) throw new Stopped(reasons.issues, 2)
  return { reasons: reasons.value }
}

/** One mapping holds for every file; of several each file is read by the one that fits it. */
function mapped(names: Arguments['values'][string], data: string): Partial<CheckOptions> {
  const mappings = new Map<string, Mapping>()
  for (const name of Array.isArray(names) ? names : []) {
    const mapping = readMapping(String(name), data)
    if (!mapping.ok) throw new Stopped(mapping.issues, 2)
    mappings.set(mapping.value.code, mapping.value)
  }
  return mappings.size > 0 ? { mappings: [...mappings.values()] } : {}
}
