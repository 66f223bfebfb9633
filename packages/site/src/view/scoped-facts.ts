import type { FrozenFacts } from './release-data.ts'
import type {
  ArchiveFacts,
  FindingFacts,
  RegisterFacts,
  ReportFacts,
  RoundFacts,
  SeriesFacts,
  SiteFacts,
} from './site-data.ts'

/** Ids of the units of a site; `null` is all units of the register. */
export type Scope = ReadonlySet<string> | null

/**
 * The facts of a site of one unit: what is not of its units is left out, so that pages need not know of it. What units are to
 * each other stays whole: a unit outside that a change, a transfer or a code names can still be named. Catalogue, glossary,
 * methods and tasks stay as they are, and so do the checks of the report and the counts of a release, which are of the whole.
 */
export function scopedFacts(facts: SiteFacts, scope: Scope): SiteFacts {
  if (scope === null) return facts
  const has = (id: string): boolean => scope.has(id)
  return {
    ...facts,
    register: scopedRegister(facts.register, has),
    report: scopedReport(facts.report, facts.register, has),
    archives: facts.archives.flatMap((archive) => scopedArchive(archive, has)),
    alerts: facts.alerts.filter(({ unit, finding }) => (unit === null || has(unit)) && isOfUnits(finding, facts, has)),
    // A map shows a unit among those beside it.
    drawings: { ...facts.drawings, tiles: [] },
    frozen: scopedFrozen(facts.frozen, facts.rounds, has),
    downloads: { ...facts.downloads, packages: facts.downloads.packages.filter(({ name }) => isOfRound(name, facts)) },
  }
}

/** The rounds of units of the site, each with the reports of these. */
export function scopedRounds(rounds: readonly RoundFacts[], scope: Scope): readonly RoundFacts[] {
  if (scope === null) return rounds
  return rounds
    .filter(({ report }) => scope.has(report.unit))
    .map(({ report, files }) => ({
      files,
      report: {
        ...report,
        consolidated: report.consolidated
          .map((each) => ({ ...each, units: each.units.filter((unit) => scope.has(unit)) }))
          .filter(({ units }) => units.length > 0),
      },
    }))
}

type Has = (id: string) => boolean

/** Units, with all that moved from or to one of them and the changes by which it did. */
function scopedRegister(register: RegisterFacts, has: Has): RegisterFacts {
  const touches = (id: string | null): boolean => id !== null && has(id)
  const units = register.units.filter(({ id }) => has(id))
  const transfers = register.transfers.filter(({ from, to }) => touches(from) || touches(to))
  const ends = units.flatMap(({ to, versions }) => (to === null ? [] : [`${to}-${versions.at(-1)?.code ?? ''}`]))
  const named = new Set<string | null>([
    ...ends,
    ...transfers.map(({ change }) => change),
    ...units.flatMap(({ versions }) => versions.map(({ change }) => change)),
  ])
  const changes = register.changes.filter(({ id }) => named.has(id))
  const documents = new Set(changes.map(({ instrument }) => instrument))
  return {
    ...register,
    ...{ units, changes, transfers },
    instruments: register.instruments.filter(({ id }) => documents.has(id)),
    beyond: {
      units: register.units.filter(({ id }) => !has(id)),
      transfers: register.transfers.filter(({ from, to }) => !touches(from) && !touches(to)),
      changes: register.changes.filter(({ id }) => !named.has(id)),
    },
  }
}

function scopedReport(report: ReportFacts, register: RegisterFacts, has: Has): ReportFacts {
  const units = new Set(register.units.map(({ id }) => id))
  return {
    ...report,
    series: report.series.filter((series) => membersOf(series).some(has)),
    reconciliations: report.reconciliations.filter(({ unit }) => has(unit)),
    findings: report.findings.filter((finding) => namesNoOther(finding, units, has)),
  }
}

/** A closed group with members on both sides of the border is the only figure that those on this side have. */
function membersOf({ unit, members }: SeriesFacts): readonly string[] {
  return unit === null ? (members ?? []) : [unit]
}

function isOfUnits(finding: FindingFacts, { register }: SiteFacts, has: Has): boolean {
  return namesNoOther(finding, new Set(register.units.map(({ id }) => id)), has)
}

/** Whether a finding names a unit of the site, or none at all. */
function namesNoOther({ args }: FindingFacts, units: ReadonlySet<string>, has: Has): boolean {
  const named = Object.values(args)
    .flat()
    .filter((value) => typeof value === 'string' && units.has(value))
  return named.length === 0 || named.some((value) => has(String(value)))
}

/** What a closed system left of the units of the site, with the originals in which it stands. */
function scopedArchive(archive: ArchiveFacts, has: Has): readonly ArchiveFacts[] {
  const entries = archive.entries.filter(({ unit }) => unit !== null && has(unit))
  const originals = new Set(entries.map(({ sha256 }) => sha256))
  if (entries.length === 0) return []
  return [{ ...archive, entries, files: archive.files.filter(({ sha256 }) => originals.has(sha256)) }]
}

/** Releases with the files that are of all or of a round of the site, and the figures of its units that were revised. */
function scopedFrozen(frozen: FrozenFacts, rounds: readonly RoundFacts[], has: Has): FrozenFacts {
  const codes = new Set(rounds.map(({ report }) => report.code))
  const isKept = (path: string): boolean => !path.startsWith('rounds/') || codes.has(path.split('/')[1] ?? '')
  return {
    ...frozen,
    releases: frozen.releases.map((release) => ({
      ...release,
      files: new Map([...release.files].filter(([path]) => isKept(path))),
      packages: release.packages.filter(({ id }) => codes.has(id.replace(/-r\d+$/, ''))),
      difference: {
        ...release.difference,
        shown: release.difference.shown.filter(({ unit }) => unit.split('+').some(has)),
      },
    })),
  }
}

/** Whether a package, which bears the name of what it was put together from, is of a round of the site. */
function isOfRound(name: string, { rounds }: SiteFacts): boolean {
  return rounds.some(({ report }) => name.startsWith(`${report.code}-r`))
}
