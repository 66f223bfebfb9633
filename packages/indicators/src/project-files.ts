import { failed, ok, type Result } from './base/result.ts'
import { writeDate } from './base/write-date.ts'
import { readRows } from './ingest/read-rows.ts'
import type { Files } from './load-register.ts'
import type { CheckWorld } from './model/check-world.ts'
import { periodTitle } from './model/head-words.ts'
import { addDays } from './model/iso-date.ts'
import { lastChangeOfTerritory } from './pipeline.ts'
import type { ProjectPlan } from './project-plan.ts'
import type { TemplateOptions } from './report/template-options.ts'
import { type SampleFigures, sampleReport } from './sample-reports.ts'

/** Which files a project has and what each is made from: `copy` as it is, `head` its first line, `fill` with its slots filled. */
const CONTENTS = 'project/files.csv'
const FAULT_FOLDER = 'vi-du-loi'
/** A sample comes so many days after the end of its period. */
const DAYS_ON_THE_WAY = 5

/** What the files of a project are made from. */
export interface ProjectSources {
  readonly plan: ProjectPlan
  readonly figures: SampleFigures
  readonly world: CheckWorld
  /** The data of the package. */
  readonly data: Files
  /** Version of the package that the project depends on. */
  readonly version: string
  readonly hash: TemplateOptions['hash']
}

/** All files of a new reporting project by their way in it: the same for the same plan and version. */
export function projectFiles(sources: ProjectSources): Result<Files> {
  const contents = readRows(sources.data.get(CONTENTS) ?? new Uint8Array(0), CONTENTS)
  if (!contents.ok) return contents
  const slots = slotsOf(sources)
  const files = new Map<string, Uint8Array>()
  for (const { cells } of contents.value) {
    const { target = '', source = '', how = '' } = cells
    for (const [path, bytes] of taken(sources.data, source)) {
      const name = target.endsWith('/') ? `${target}${path.slice(source.length)}` : fill(target, slots)
      files.set(name, made(how, bytes, slots))
    }
  }
  const samples = sampleFiles(sources, `submissions/${slots.round}`)
  if (!samples.ok) return samples
  for (const [path, bytes] of samples.value) files.set(path, bytes)
  return ok(files)
}

/** A file of the package, or all in a folder; one that is not there is our own mistake. */
function taken(data: Files, source: string): Files {
  const found = [...data].filter(([path]) => (source.endsWith('/') ? path.startsWith(source) : path === source))
  if (found.length === 0) throw new Error(`${CONTENTS} names ${source}, which is not in the data of the package`)
  return new Map(found)
}

type Slots = Readonly<Record<string, string>>

function made(how: string, bytes: Uint8Array, slots: Slots): Uint8Array {
  if (how === 'copy') return bytes
  const text = new TextDecoder().decode(bytes)
  if (how === 'head') return encoder.encode(`${text.split('\n', 1)[0] ?? ''}\n`)
  if (how === 'fill') return encoder.encode(fill(text, slots))
  throw new Error(`${CONTENTS} says ${how}: copy, head or fill`)
}

function fill(text: string, slots: Slots): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = slots[name]
    if (value === undefined) throw new Error(`nothing to put in the place of ${name}`)
    return value
  })
}

function slotsOf({ plan, figures, world: { history }, version }: ProjectSources): Slots & { readonly round: string } {
  const { unit, form, period, lastDay, asOf, reporters } = plan
  return {
    ...{ unit: unit.id, form: form.code, period, version, asOf },
    unitName: history.version(unit, lastDay).name,
    listDate: lastChangeOfTerritory(history),
    round: `bao-cao-${period.toLowerCase()}`,
    periodVi: inSentence(periodTitle(period, 'vi')),
    periodEn: inSentence(periodTitle(period, 'en')),
    asOfVi: writeDate(asOf, 'vi'),
    asOfEn: writeDate(asOf, 'en'),
    reports: String(Math.min(figures.reports.length, reporters.length)),
  }
}

function inSentence(title: string): string {
  return title.slice(0, 1).toLowerCase() + title.slice(1)
}

const encoder = new TextEncoder()

/** The sample reports of the first reporters with the day each came, and one beside them that is wrong on purpose. */
function sampleFiles({ plan, figures, world, hash }: ProjectSources, folder: string): Result<Files> {
  const { form, period, lastDay, reporters } = plan
  const question = { ...{ world, period, hash }, form: form.id }
  const files = new Map<string, Uint8Array>()
  const days: string[] = []
  for (const [at, cells] of figures.reports.entries()) {
    const subject = reporters[at]
    if (!subject) continue
    const report = sampleReport(question, subject, cells)
    if (!report.ok) return report
    files.set(`${folder}/${report.value.name}`, report.value.bytes)
    days.push(`${report.value.name},${addDays(lastDay, DAYS_ON_THE_WAY)}\n`)
  }
  const [[first], [subject]] = [figures.reports, reporters]
  if (!first || !subject) return failed()
  const faulty = sampleReport(question, subject, new Map([...first, ...figures.fault]), '_fault')
  if (!faulty.ok) return faulty
  files.set(`${folder}/received.csv`, encoder.encode(`file,received\n${days.join('')}`))
  files.set(`${FAULT_FOLDER}/${faulty.value.name}`, faulty.value.bytes)
  return ok(files)
}
