import { resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import { type ArchiveImport, importArchive } from '../../import-archive.ts'
import { ArchiveFolder, editionId } from '../../node/archive-folder.ts'
import { readCheckWorld } from '../../node/read-check-world.ts'
import { type HandedOver, MANIFEST, readHandedOver } from '../../node/read-handed-over.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { type ArchiveOutcome, archiveJson, archiveText, shortEdition } from '../print-archive.ts'
import { progressLine } from '../print-progress.ts'

/** `chitieu import-archive SYSTEM --from DIR`: keeps the reports of a closed system; nothing is kept when an error is found. */
export function runImportArchive({ positionals, values }: Arguments, context: Context): ExitCode {
  const [system, ...extra] = positionals
  if (system === undefined || extra.length > 0) return badOption('SYSTEM', positionals.join(' '), 'sample-system-a')
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const from = text('from')
  if (from === undefined) return badOption('--from', '', 'DIR')
  const data = resolve(text('data') ?? context.dataFolder)
  const folder = new ArchiveFolder(text('archive') ?? 'archive')
  const came = readHandedOver(from, data)
  if (!came.ok) throw new Stopped(came.issues, 2)
  const found = came.value.manifest.record.system
  if (found !== system) throw new Stopped([issue('archive-system-differs', { system, found })], 2)
  const outcome = keep(folder, read(came.value, data, context), came.value, text('replaces'))
  context.out(context.json ? archiveJson(outcome) : archiveText(outcome, context.language))
  return outcome.state === 'refused' ? 1 : 0
}

function read({ manifest, mapping, files }: HandedOver, data: string, context: Context): ArchiveImport {
  const world = readCheckWorld(data)
  if (!world.ok) throw new Stopped(world.issues, 2)
  const imported = importArchive({
    manifest: manifest.record,
    manifestHash: manifest.sha256,
    manifestName: MANIFEST,
    mapping,
    files,
    world: world.value,
    ...(context.isWatched && { onProgress: (file: string) => context.err(progressLine(file)) }),
  })
  if (context.isWatched) context.err('\r\u001b[K')
  return imported
}

function keep(
  folder: ArchiveFolder,
  { index, issues }: ArchiveImport,
  { manifest, mapping, files }: HandedOver,
  replaces: string | undefined,
): ArchiveOutcome {
  const { system } = index
  const outcome = { id: editionId(index), place: folder.path, index, issues }
  if (issues.some(({ severity }) => severity === 'error')) return { ...outcome, state: 'refused' }
  const current = currentEdition(folder, system)
  if (current === null && replaces !== undefined) badOption('--replaces', replaces, '')
  if (current !== null && current !== outcome.id && !isNamed(current, replaces)) {
    const args = { system, current: shortEdition(current), given: shortEdition(outcome.id) }
    throw new Stopped([issue('archive-differs', args)], 1)
  }
  const originals = [...files, manifest, ...(mapping ? [mapping] : [])]
  folder.keep(index, originals)
  return { ...outcome, state: current === outcome.id ? 'unchanged' : 'written' }
}

/** An edition is named by its id or as much of it as people are shown. */
function isNamed(id: string, name: string | undefined): boolean {
  return name !== undefined && name.length >= shortEdition(id).length && id.startsWith(name)
}

/** The edition that counts; a list of editions that cannot be read is never written anew. */
function currentEdition(folder: ArchiveFolder, system: string): string | null {
  const current = folder.editions(system).at(-1)
  if (current !== undefined) return current
  if (!folder.systems().includes(system)) return null
  throw new Stopped(folder.damages(system), 1)
}
