import { resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import { type ConsolidatedFiles, consolidateFiles } from '../../consolidate-files.ts'
import type { CurrentFiles } from '../../current-files.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { CheckWorld } from '../../model/check-world.ts'
import type { FormLibrary } from '../../model/form-library.ts'
import { isIsoDate } from '../../model/iso-date.ts'
import { periodWindow } from '../../model/period.ts'
import { currentFilesOf } from '../../node/current-submissions.ts'
import { LedgerFolder } from '../../node/ledger-folder.ts'
import { readCheckWorld } from '../../node/read-check-world.ts'
import { readSubmissionFiles } from '../../node/read-folder.ts'
import { sha256 } from '../../node/sha256.ts'
import { writeConsolidation } from '../../node/write-consolidation.ts'
import { lastChangeOfTerritory } from '../../pipeline.ts'
import { consolidationJson, consolidationRecord } from '../../report/consolidation-json.ts'
import { basesOf } from '../bases-of.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { findUnit } from '../find-unit.ts'
import { formCode } from '../form-code.ts'
import { printConsolidation } from '../print-consolidation.ts'
import { issuesText } from '../print-issues.ts'
import { progressLine } from '../print-progress.ts'

/** `chitieu consolidate PATH… | --ledger DIR`: from the reports of units to one report a form, period and basis. */
export function runConsolidate({ positionals, values }: Arguments, context: Context): ExitCode {
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const ledger = text('ledger')
  if ((positionals.length === 0) === (ledger === undefined)) {
    badOption('PATH', positionals.join(' '), 'chitieu consolidate PATH… | --ledger DIR')
  }
  const data = resolve(text('data') ?? context.dataFolder)
  const read = readCheckWorld(data)
  if (!read.ok) throw new Stopped(read.issues, 2)
  const world = read.value
  const after = lastChangeOfTerritory(world.history)
  const listDate = text('list-date') ?? after
  if (!isIsoDate(listDate)) badOption('--list-date', listDate, '2025-07-01')
  const wanted = text('unit') ?? badOption('--unit', '', 'UNIT')
  // An id names its unit on any list.
  const unit = world.history.find(wanted) ?? findUnit(world.history, wanted, listDate, {}, context)
  const forms = text('form')
    ?.split(',')
    .map((name) => formCode(world, name))
  const { files, reasons } =
    ledger === undefined ? { files: readSubmissionFiles(positionals), reasons: [] } : inLedger(ledger, world, context)
  if (files.length === 0) throw new Stopped([issue('no-file-found', { paths: ledger ? [ledger] : positionals })], 2)
  const made = consolidateFiles(files, {
    ...{ world, territory: unit.id, within: [unit.id], reasons },
    periods: periodsOf(text('period')),
    bases: basesOf(text('basis'), after),
    ...(forms !== undefined && { forms: [...new Set(forms)] }),
    ...(context.isWatched && { onProgress: (file: string) => context.err(progressLine(file)) }),
  })
  if (context.isWatched) context.err('\r\u001b[K')
  if (made.issues.length > 0) throw new Stopped(made.issues, 2)
  const out = text('out')
  if (out !== undefined) write(out, made, world, context)
  const calendar = (regime: string): string => world.regimes.get(regime)?.calendar ?? ''
  if (context.json) {
    const records = made.reports.map((report) =>
      consolidationRecord(report, calendar(report.form.regime), [unit.level]),
    )
    context.out(`[${records.map((record) => consolidationJson(record).trimEnd()).join(',\n')}]\n`)
  } else {
    for (const report of made.reports) context.out(`${printConsolidation(report, world, context.language)}\n`)
    context.out(
      issuesText(
        made.reports.flatMap(({ issues }) => issues),
        context.language,
      ),
    )
    for (const { file } of made.refused)
      context.out(`${issuesText([issue('report-refused', { file })], context.language)}`)
  }
  return 0
}

/** What `--period` names, each once. */
function periodsOf(text: string | undefined): readonly string[] {
  const periods = [...new Set((text ?? badOption('--period', '', '2025-Q3')).split(','))]
  const unknown = periods.filter((period) => periodWindow(period) === null)
  if (unknown.length > 0)
    throw new Stopped(
      unknown.map((period) => issue('period-invalid', { period })),
      2,
    )
  return periods
}

/** Accepted reports of a ledger; what is wrong with it is told, or stops the command. */
function inLedger(path: string, world: CheckWorld, { err, language }: Context): CurrentFiles {
  const found = currentFilesOf(new LedgerFolder(resolve(path)), world)
  if (!found.ok) throw new Stopped(found.issues, 2)
  err(issuesText(found.value.issues, language))
  return found.value
}

function write(out: string, made: ConsolidatedFiles, world: Catalog & FormLibrary, { err, language }: Context): void {
  const written = writeConsolidation(out, made, world, { hash: sha256, language })
  if (!written.ok) throw new Stopped(written.issues, 2)
  err(issuesText(written.value, language))
}
