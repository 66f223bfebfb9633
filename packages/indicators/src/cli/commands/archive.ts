import { resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import type { ArchiveEntry } from '../../model/archive.ts'
import { ArchiveSearch } from '../../model/archive-search.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { UnitId } from '../../model/unit.ts'
import { ArchiveFolder } from '../../node/archive-folder.ts'
import { readCatalog } from '../../node/read-catalog.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { type ArchiveHit, hitsJson, hitsText, systemsJson, systemsText } from '../print-archive-hits.ts'
import { issuesJson, issuesText } from '../print-issues.ts'

type Text = (name: string) => string | undefined

/** What was asked for: words after the subject, the archives it is about. */
interface Request {
  readonly words: readonly string[]
  readonly text: Text
  readonly folder: ArchiveFolder
  readonly systems: readonly string[]
  readonly context: Context
}

const SUBJECTS: Readonly<Record<string, (request: Request) => ExitCode>> = { find, list, verify }

/** `chitieu archive SUBJECT …`: looks up what closed systems handed over, and whether it is still as it was kept. */
export function runArchive({ positionals, values }: Arguments, context: Context): ExitCode {
  const [subject = '', ...words] = positionals.map((word) => word.normalize('NFC'))
  const run = Object.hasOwn(SUBJECTS, subject) ? SUBJECTS[subject] : undefined
  if (!run) return badOption('archive', subject, Object.keys(SUBJECTS).join(' | '))
  const text: Text = (name) => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value.normalize('NFC') : undefined
  }
  const folder = new ArchiveFolder(text('archive') ?? 'archive')
  const available = folder.systems()
  const system = text('system')
  if (system !== undefined && !available.includes(system)) {
    throw new Stopped([issue('archive-not-found', { system, available })], 2)
  }
  return run({ words, text, folder, systems: system === undefined ? available : [system], context })
}

function find({ words, text, folder, systems, context }: Request): ExitCode {
  const wanted = words.join(' ')
  const unit = text('unit')
  if (wanted === '' && unit === undefined) return badOption('TEXT', '', 'chitieu archive find TEXT | --unit UNIT')
  const catalog = readCatalog(resolve(text('data') ?? context.dataFolder))
  if (!catalog.ok) throw new Stopped(catalog.issues, 2)
  const search = new ArchiveSearch(wanted, (entry) => namesOf(entry, catalog.value))
  const units = unit === undefined ? null : unitsOf(unit, catalog.value)
  readable(folder, systems)
  const hits: ArchiveHit[] = []
  for (const system of systems) {
    for (const entry of folder.entries(system)) {
      if ((units === null || (entry.unit !== null && units.has(entry.unit))) && search.finds(entry)) {
        const passage = entry.kind === 'narrative' ? search.passage(entry) : ''
        hits.push({ system, entry, passage, object: folder.object(system, entry.sha256) })
      }
    }
  }
  context.out(context.json ? hitsJson(hits) : hitsText(hits, catalog.value.history, context.language))
  return 0
}

/** Nothing is told of an archive that is no longer as it was kept. */
function readable(folder: ArchiveFolder, systems: readonly string[]): void {
  const faults = systems.flatMap((system) => folder.fault(system) ?? [])
  if (faults.length > 0) throw new Stopped(faults, 1)
}

function list({ folder, systems, context }: Request): ExitCode {
  readable(folder, systems)
  const rows = systems.map((system) => ({
    summary: folder.summary(system),
    edition: folder.editions(system).at(-1) ?? '',
    editions: folder.editions(system).length,
  }))
  context.out(context.json ? systemsJson(rows) : systemsText(rows, context.language))
  return 0
}

function verify({ folder, systems, context }: Request): ExitCode {
  const issues = systems.flatMap((system) => folder.damages(system))
  context.out(context.json ? issuesJson(issues) : issuesText(issues, context.language))
  const words = { vi: 'hồ sơ, hỏng', en: 'archives, damaged' } as const
  context.err(`${systems.length} ${words[context.language]} ${issues.length}\n`)
  return issues.length > 0 ? 1 : 0
}

/** The unit of an id, or every unit that ever held a code: an archive is searched over all lists. */
function unitsOf(wanted: string, { history }: Catalog): ReadonlySet<UnitId> {
  const named = history.find(wanted)
  const found = named ? [named] : history.history(wanted)
  if (found.length === 0) throw new Stopped([issue('unit-not-in-register', { unit: wanted, candidates: [] })], 2)
  return new Set(found.map(({ id }) => id))
}

/** What register and catalogue call the unit and the indicator of an entry. */
function namesOf(entry: ArchiveEntry, { history, indicators }: Catalog): readonly string[] {
  const unit = entry.unit === null ? null : history.find(entry.unit)
  const indicator = entry.kind === 'figure' ? indicators.get(entry.indicator ?? '') : undefined
  const { vi = '', en = '' } = indicator?.names ?? {}
  return [...(unit ? [history.version(unit, entry.listDate).name] : []), vi, en]
}
