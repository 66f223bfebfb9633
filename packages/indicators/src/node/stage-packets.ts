import { basename } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { ConsolidatedReportRecord, OutlineSubmission, Period, Profile } from '../generated/types.ts'
import { validateReportStatuses } from '../generated/validators.js'
import type { Outlines } from '../load-outlines.ts'
import type { Catalog } from '../model/catalog.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { indicatorGroups } from '../model/indicator-groups.ts'
import { periodKind } from '../model/period.ts'
import type { ReleasedTable } from '../model/released-figure.ts'
import { mappingJson } from '../report/packets/mapping-text.ts'
import type { PacketModel } from '../report/packets/packet-model.ts'
import { unitsOf } from '../report/packets/packet-units.ts'
import { packets } from '../report/packets/packets.ts'
import type { PackageStage } from './package-stage.ts'
import { readFiles } from './read-files.ts'
import { readOutlines } from './read-outlines.ts'
import { readProfiles } from './read-profiles.ts'

const STATUSES = 'reports/obligations.json'

/** What packets are made of, beside catalogue and forms. */
export interface PacketContent {
  readonly tables: readonly ReleasedTable[]
  readonly records: readonly ConsolidatedReportRecord[]
  /** The unit whose package it is; `null`: of the nation. */
  readonly unit: string | null
  readonly date: string
}

/** Puts the packets of a receiver into a package, with what of our model they carry; and the texts that units wrote beside these figures. */
export function stagePackets(
  stage: PackageStage,
  { data, standard, receiver }: { readonly data: string; readonly standard: string; readonly receiver: string },
  world: Catalog & FormLibrary,
  content: PacketContent,
): Result<readonly Issue[]> {
  const [own, kept, outlines] = [readProfiles(data), readProfiles(standard), readOutlines(data)]
  if (!own.ok) return own
  if (!kept.ok) return kept
  if (!outlines.ok) return outlines
  // A data folder may have receivers of its own; those of the standard are known everywhere.
  const profiles = new Map([...kept.value, ...own.value])
  const profile = profiles.get(receiver)
  if (!profile)
    return failed(
      issue('option-invalid', { option: '--to', value: receiver, expected: [...profiles.keys()].join(' | ') }),
    )
  const texts = textsBeside(outlines.value, content)
  for (const text of texts) {
    stage.put(`reports/outlines/${text.outline}/${text.period}/${text.unit}.json`, `${JSON.stringify(text, null, 1)}\n`)
  }
  return putPackets(stage, profile, modelOf({ stage, data, world, content, outlines: outlines.value, texts }))
}

function putPackets(stage: PackageStage, profile: Profile, model: PacketModel): Result<readonly Issue[]> {
  const made = packets(profile, model)
  if (made.issues.some(({ severity }) => severity === 'error')) return failed(...made.issues)
  for (const { path, text } of made.files) stage.put(`packets/${profile.code}/${path}`, text)
  stage.put(`packets/${profile.code}/mapping.json`, mappingJson(made.mapping))
  return ok(made.issues)
}

/** The texts of the units and periods that the package has figures of. */
function textsBeside({ submissions }: Outlines, { records }: PacketContent): readonly OutlineSubmission[] {
  const held = new Set(records.map(({ unit, period }) => `${unit} ${period}`))
  return submissions.flatMap(({ submission }) =>
    held.has(`${submission.unit} ${submission.period}`) ? [submission] : [],
  )
}

interface ModelParts {
  readonly stage: PackageStage
  readonly data: string
  readonly world: Catalog & FormLibrary
  readonly content: PacketContent
  readonly outlines: Outlines
  readonly texts: readonly OutlineSubmission[]
}

function modelOf({ stage, data, world, content, outlines, texts }: ModelParts): PacketModel {
  const { tables, records, unit, date } = content
  const unitAt = unitsOf(world.history)
  const forms = new Set(records.map(({ form }) => form))
  const regimes = new Set(records.map(({ regime }) => regime))
  const used = new Set(tables.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)))
  return {
    ...{ sender: unit === null ? null : unitAt(unit, date), asOf: date, sample: tables.some(({ sample }) => sample) },
    regimes: [...world.regimes.values()].filter(({ code }) => regimes.has(code)),
    forms: [...world.forms.values()].filter(({ id }) => forms.has(id)),
    ...{ outlines: texts.length === 0 ? [] : outlines.forms, outlineSubmissions: texts },
    periods: periodsOf(tables),
    indicators: [...world.indicators.values()].filter(({ code }) => used.has(code)),
    groups: groupsOf(data, used),
    ...{ breakdowns: [...world.breakdowns.values()], measures: [...world.measures.values()] },
    ...{
      consolidated: records,
      tables: tables.filter(({ form }) => form === null),
      statuses: statusesOf(stage, content),
      unitAt,
    },
  }
}

/** How the reports stand of which the package has figures; a folder that is no round does not say. */
function statusesOf(stage: PackageStage, { records }: PacketContent): PacketModel['statuses'] {
  if (!stage.files.some(({ path }) => path === STATUSES)) return []
  const list: unknown = JSON.parse(new TextDecoder().decode(stage.read(STATUSES)))
  // What does not follow its schema is found when the package is verified.
  if (!validateReportStatuses(list)) return []
  const held = new Set(records.map(({ form }) => form))
  return list.obligations.flatMap(({ state, received, daysLate, isCovered, files, ...obligation }) =>
    obligation.version !== null && held.has(obligation.version)
      ? [{ obligation, state, received, daysLate, isCovered, files }]
      : [],
  )
}

/** Groups of the indicators that have figures here. */
function groupsOf(data: string, used: ReadonlySet<string>): PacketModel['groups'] {
  const isUsed = (path: string): boolean => used.has(basename(path, '.json'))
  return indicatorGroups(readFiles(data, (path) => path.startsWith('indicators/') && isUsed(path)).keys())
}

/** Each period that figures are of, once. */
function periodsOf(tables: readonly ReleasedTable[]): readonly Period[] {
  const found = new Map<string, Period>()
  for (const { figures } of tables) {
    for (const { period: id, calendar, window } of figures) {
      const key = `${calendar} ${id}`
      if (!found.has(key)) found.set(key, { id, calendar, kind: periodKind(id), window })
    }
  }
  return [...found].sort(([a], [b]) => byText(a, b)).map(([, period]) => period)
}
