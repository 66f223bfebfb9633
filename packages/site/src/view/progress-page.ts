import type { Regime, TaskState } from '@chitieu/indicators'
import { padDate, writeCount, writeDate } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { type DueRule, writeDue } from './due-words.ts'
import { writePart } from './formula.ts'
import type { Anchor } from './frame.ts'
import { unitHref, unitName } from './label.ts'
import { indicatorName } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

type Task = NonNullable<Regime['tasks']>[number]
type Progress = Task['progress'][number]

/** A task with everything that is known of it. */
export interface TaskRow {
  readonly id: string
  readonly name: string
  readonly responsible: string
  readonly due: string
  /** Orders rows by due date; tasks without a date come last. */
  readonly dueKey: string
  readonly origin: string
  readonly scope: readonly { readonly text: string; readonly href: string | null }[]
  readonly progress: readonly (readonly Anchor[])[]
  readonly references: string
  readonly states: readonly string[]
  readonly isOverdue: boolean
}

/** The tasks of one body. */
export interface BodyTasks {
  readonly body: string
  readonly tasks: readonly Anchor[]
}

/** A document of the reorganisation: one that sets tasks, or one that changed units. */
export interface DocumentRow {
  readonly date: string
  readonly name: string
  readonly href: string | null
  readonly inForce: string
  readonly what: string
}

/** How the reorganisation goes on: tasks, who answers for them, documents. */
export interface ProgressPage {
  readonly path: string
  readonly summary: string
  readonly standing: string
  readonly notes: readonly string[]
  readonly forms: readonly Anchor[]
  readonly tasks: readonly TaskRow[]
  readonly bodies: readonly BodyTasks[]
  readonly documents: readonly DocumentRow[]
}

/** Tasks of all regimes that set some. Nothing is said of a task that no source says. */
export function progressPage(site: Site, language: Language): ProgressPage {
  const path = address.progress(language)
  const regimes = [...site.facts.reference.regimes.values()].filter(({ tasks }) => tasks !== undefined)
  const pairs = regimes.flatMap((regime) => (regime.tasks ?? []).map((task) => ({ regime, task })))
  const rows = pairs
    .map(({ regime, task }) => taskRow(site, regime, task, language, path))
    .sort((a, b) => (`${a.dueKey}${a.id}` < `${b.dueKey}${b.id}` ? -1 : 1))
  const tasks = pairs.map(({ task }) => task)
  return {
    path,
    summary: summaryOf(tasks, regimes, language),
    standing: standingOf(site, tasks, rows, language),
    notes: regimes.some(({ ownComposition }) => ownComposition) ? [say(language, 'progress.ownForm')] : [],
    forms: site.facts.reference.forms
      .filter(({ regime }) => regimes.some(({ code }) => code === regime))
      .map(({ id, names }) => ({ text: names[language], href: link(path, address.formEntry(language, id)) })),
    tasks: rows,
    bodies: bodiesOf(tasks, language),
    documents: documentsOf(site, regimes, language, path),
  }
}

function countOf(tasks: readonly Task[], language: Language, isOne: (due: DueRule) => boolean): string {
  return writeCount(tasks.filter(({ due }) => isOne(due)).length, language)
}

function summaryOf(tasks: readonly Task[], regimes: readonly Regime[], language: Language): string {
  const documents = new Set(tasks.flatMap(({ references }) => references.map(({ document }) => document)))
  return say(language, 'progress.summary', {
    n: writeCount(tasks.length, language),
    documents: writeCount(documents.size, language),
    dated: countOf(tasks, language, ({ kind }) => kind === 'by' || kind === 'before'),
    event: countOf(tasks, language, ({ kind }) => kind === 'afterEvent'),
    continuous: countOf(tasks, language, ({ kind }) => kind === 'continuous'),
    derived: writeCount(tasks.filter(({ dueOrigin }) => dueOrigin === 'derived').length, language),
    regimes: regimes.map(({ names }) => names[language]).join('; '),
  })
}

function standingOf(site: Site, tasks: readonly Task[], rows: readonly TaskRow[], language: Language): string {
  const known = rows.filter(({ states }) => states.length > 0).length
  const passed = tasks.filter(({ due }) => isPassed(due, site.releaseDate)).length
  return say(language, 'progress.standing', {
    known: writeCount(known, language),
    unknown: writeCount(rows.length - known, language),
    passed: writeCount(passed, language),
    overdue: writeCount(rows.filter(({ isOverdue }) => isOverdue).length, language),
    date: writeDate(site.releaseDate, language),
  })
}

/** Whether the last day of a dated task lies before a date. */
function isPassed(due: DueRule, date: string): boolean {
  if (due.kind === 'by') return due.date < date
  return due.kind === 'before' && due.date <= date
}

function taskRow(site: Site, regime: Regime, task: Task, language: Language, path: string): TaskRow {
  const states = site.facts.reference.taskStates.filter((state) => state.task === task.id)
  return {
    id: task.id,
    name: task.names[language],
    responsible: task.responsible.map((names) => names[language]).join('; '),
    due: writeDue(task.due, language),
    dueKey: dueKey(task.due),
    origin: sayCode(language, 'progress.origin', task.dueOrigin),
    scope: scopeOf(site, task, language, path),
    progress: task.progress.map((progress) => progressLinks(site, progress, language, path)),
    references: task.references
      .map(({ document, clause }) => {
        const name = documentName(regime, document, language)
        return clause === undefined ? name : `${name}, ${clause}`
      })
      .join('; '),
    states: states.map((state) => writeState(site, state, language)),
    isOverdue: isPassed(task.due, site.releaseDate) && states.some(({ state }) => state !== 'done'),
  }
}

function dueKey(due: DueRule): string {
  if (due.kind === 'by' || due.kind === 'before') return due.date
  return due.kind === 'afterEvent' ? '9998' : '9999'
}

function scopeOf(site: Site, { scope }: Task, language: Language, path: string): TaskRow['scope'] {
  const units = scope.units.map((id) => {
    const unit = site.unitsById.get(id)
    return unit
      ? { text: unitName(site, unit, language), href: unitHref(site, unit, language, path) }
      : { text: id, href: null }
  })
  return [...(scope.nationwide ? [{ text: say(language, 'progress.nationwide'), href: null }] : []), ...units]
}

/** One way to measure progress: a number, or done and to be done, which are two figures and never a ready-made share. */
function progressLinks(site: Site, progress: Progress, language: Language, path: string): readonly Anchor[] {
  const parts = progress.kind === 'value' ? [progress.of] : [progress.numerator, progress.denominator]
  return parts.map(({ indicator, parts: values }) => ({
    text: [
      indicatorName(site, indicator, language),
      ...(values ?? []).map((value) => writePart(site, value, language)),
    ].join(' – '),
    href: link(path, address.entry(language, indicator)),
  }))
}

function documentName(regime: Regime, id: string, language: Language): string {
  const found = regime.documents?.find((document) => document.id === id)
  return found?.number ?? found?.names[language] ?? id
}

function writeState(site: Site, { unit, state, asOf, source, clause }: TaskState, language: Language): string {
  const own = site.unitsById.get(unit)
  return say(language, 'progress.state', {
    unit: own ? unitName(site, own, language) : unit,
    state: sayCode(language, 'progress.is', state),
    date: writeDate(asOf, language),
    source: clause === '' ? source : `${source}, ${clause}`,
  })
}

function bodiesOf(tasks: readonly Task[], language: Language): readonly BodyTasks[] {
  const bodies = new Map<string, Anchor[]>()
  for (const { id, names, responsible } of tasks)
    for (const body of responsible) {
      const own = bodies.get(body[language]) ?? []
      own.push({ text: `${id} ${names[language]}`, href: `#${id}` })
      bodies.set(body[language], own)
    }
  const order = new Intl.Collator(language)
  return [...bodies]
    .sort(([a, left], [b, right]) => right.length - left.length || order.compare(a, b))
    .map(([body, own]) => ({ body, tasks: own }))
}

/** Documents by date, those whose date no source gives last. */
function documentsOf(site: Site, regimes: readonly Regime[], language: Language, path: string): readonly DocumentRow[] {
  const setting = regimes.flatMap(({ documents, tasks }) =>
    (documents ?? []).map(({ id, names, number, date }) => ({
      key: date ?? '9999',
      date: date === null ? say(language, 'unknown') : padDate(date, language),
      name: number === null ? names[language] : `${number} – ${names[language]}`,
      href: null,
      inForce: '',
      what: say(language, 'progress.setsTasks', {
        tasks: (tasks ?? [])
          .filter(({ references }) => references.some(({ document }) => document === id))
          .map((task) => task.id)
          .join(', '),
      }),
    })),
  )
  return [...setting, ...changingDocuments(site, language, path)]
    .sort((a, b) => (`${a.key}${a.name}` < `${b.key}${b.name}` ? -1 : 1))
    .map(({ date, name, href, inForce, what }) => ({ date, name, href, inForce, what }))
}

/** The documents whose changes began after the last day of the units before. */
function changingDocuments(
  site: Site,
  language: Language,
  path: string,
): readonly (DocumentRow & { readonly key: string })[] {
  const before = site.facts.report.release.before.slice('at:'.length)
  return [...site.changesByInstrument].flatMap(([id, changes]) => {
    const own = changes.filter(({ operating }) => operating > before)
    const instrument = site.instrumentsById.get(id)
    if (own.length === 0 || !instrument) return []
    const operating = [...new Set(own.map((change) => change.operating))].sort()
    const kinds = [...new Set(own.flatMap((change) => change.kinds))]
    return [
      {
        key: instrument.date || '9999',
        date: instrument.date === '' ? say(language, 'unknown') : padDate(instrument.date, language),
        name: instrument.clause === '' ? instrument.number : `${instrument.number}, ${instrument.clause}`,
        href: link(path, address.event(language, id)),
        inForce: instrument.inForce === '' ? say(language, 'unknown') : padDate(instrument.inForce, language),
        what: say(language, 'progress.changesUnits', {
          n: writeCount(own.length, language),
          kinds: kinds.map((kind) => sayCode(language, 'kind', kind)).join(', '),
          dates: operating.map((date) => padDate(date, language)).join(', '),
        }),
      },
    ]
  })
}
