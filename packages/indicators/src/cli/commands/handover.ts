import { resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import { handoverFiles } from '../../handover.ts'
import type { Catalog } from '../../model/catalog.ts'
import { isIsoDate } from '../../model/iso-date.ts'
import type { Unit } from '../../model/unit.ts'
import { readCheckWorld } from '../../node/read-check-world.ts'
import { readSubmissionFiles } from '../../node/read-folder.ts'
import { readSignoff } from '../../node/read-signoff.ts'
import { sha256 } from '../../node/sha256.ts'
import { writeHandover } from '../../node/write-handover.ts'
import { handoverJson } from '../../report/handover-json.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { findUnit } from '../find-unit.ts'
import { handoverText } from '../print-handover.ts'
import { issuesText } from '../print-issues.ts'
import { progressLine } from '../print-progress.ts'

/** `chitieu handover CHANGE PATH…`: proves that nothing was lost; 1 while a difference is not explained or the dossier is at fault. */
export function runHandover({ positionals, values }: Arguments, context: Context): ExitCode {
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value.normalize('NFC') : undefined
  }
  const [change, ...paths] = positionals
  if (change === undefined) badOption('CHANGE', '', 'chitieu handover CHANGE PATH…')
  if (paths.length === 0) badOption('PATH', '', 'chitieu handover CHANGE PATH…')
  const data = resolve(text('data') ?? context.dataFolder)
  const world = readCheckWorld(data)
  if (!world.ok) throw new Stopped(world.issues, 2)
  const within = unitWithin(text('within'), change, world.value, context)
  const signoff = readSignoff(data, change, within?.id ?? null)
  if (!signoff.ok) throw new Stopped(signoff.issues, 2)
  const files = readSubmissionFiles(paths)
  if (files.length === 0) throw new Stopped([issue('no-file-found', { paths })], 2)
  const made = handoverFiles(files, {
    ...{ world: world.value, change, within, signoff: signoff.value, hash: sha256 },
    ...(context.isWatched && { onProgress: (file: string) => context.err(progressLine(file)) }),
  })
  if (context.isWatched) context.err('\r\u001b[K')
  if (!made.ok) throw new Stopped(made.issues, 2)
  const { record } = made.value
  const out = text('out')
  if (out !== undefined) {
    const written = writeHandover(out, made.value, world.value, { language: context.language, hash: sha256 })
    if (!written.ok) throw new Stopped(written.issues, 2)
    context.err(issuesText(written.value, context.language))
  }
  context.out(context.json ? handoverJson(record) : handoverText(record, world.value, context.language))
  const isFaulty = record.findings.some(({ severity }) => severity === 'error')
  return record.verdict === 'open' || isFaulty ? 1 : 0
}

/** The territory by id, or by code or name on the list of the day that was asked for. */
function unitWithin(wanted: string | undefined, change: string, { history }: Catalog, context: Context): Unit | null {
  if (wanted === undefined) return null
  const known = history.find(wanted)
  if (known) return known
  const day = isIsoDate(change) ? change : history.changes.get(change)?.operating
  if (day === undefined) badOption('--within', wanted, '91-2')
  return findUnit(history, wanted, day, {}, context)
}
