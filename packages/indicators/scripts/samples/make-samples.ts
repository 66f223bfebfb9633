import { by } from '../../src/base/order.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { type FormLayout, formLayout } from '../../src/model/form-layout.ts'
import type { FormLibrary } from '../../src/model/form-library.ts'
import { addDays } from '../../src/model/iso-date.ts'
import { CALENDAR_MONTHS, type MonthRule, periodWindow } from '../../src/model/period.ts'
import type { Unit } from '../../src/model/unit.ts'
import { templateWorkbook } from '../../src/report/template.ts'
import { isCutByChange, templateWindow } from '../../src/report/template-head.ts'
import type { TemplateOptions } from '../../src/report/template-options.ts'
import { writeWorkbook } from '../../src/report/workbook.ts'
import type { Workbook } from '../../src/report/workbook-model.ts'
import { civilStatus } from './civil-status.ts'
import { committedFindings, type KeptFile, type KeptWorld } from './committed.ts'
import { CommuneQuarters } from './commune-quarters.ts'
import { PLANTED, type PlantedFile, placeOf } from './faults.ts'
import { computeCells, Figures } from './figures.ts'
import { fileOf, type Planned, plannedReports } from './planned.ts'
import { ProcedureFiles } from './procedure-files.ts'
import { Seeded } from './seeded.ts'
import { type SamplePlan, type Territory, territoryOf } from './territory.ts'

export interface SampleWorld {
  readonly catalog: Catalog
  readonly library: FormLibrary
  readonly plan: SamplePlan
  readonly hash: (text: string) => string
}

/** A file of the samples; its bytes are made when they are asked for. */
export interface SampleFile {
  readonly path: string
  /** Kept in the repository. */
  readonly isKept: boolean
  readonly bytes: () => Uint8Array
}

const encoder = new TextEncoder()

/** The sample files one by one, then the days on which they came, and what a check finds of all of them and of those kept alone. */
export function* makeSamples(world: SampleWorld, isClean: boolean): Generator<SampleFile> {
  const maker = new SampleMaker(world)
  const faults: string[] = maker.unanswered().map(csvLine)
  const days: string[] = []
  const kept: KeptFile[] = []
  for (const { planned, planted: fault, isKept } of maker.files(isClean)) {
    const planted = isClean ? undefined : fault
    const path = fileOf(planned, planted?.mark)
    yield { path, isKept, bytes: () => maker.bytes(planned, planted) }
    faults.push(...maker.faults(planned, planted).map((cells) => csvLine([path, ...cells])))
    const { day, isLate } = maker.received(planned, isClean)
    days.push(csvLine([path, day, ...maker.head(planned, planted)]))
    if (isLate) faults.push(csvLine([path, '', '', '', 'report-late', 'nộp sau hạn']))
    if (isKept) kept.push({ path, planned, planted, isLate })
  }
  const alone = committedFindings(kept, maker.keptWorld()).map(csvLine)
  yield { path: 'received.csv', isKept: true, bytes: () => table(RECEIVED, days) }
  for (const [path, lines] of [
    ['planted-faults.csv', faults],
    ['committed-findings.csv', alone],
  ] as const)
    yield { path, isKept: true, bytes: () => table('file,sheet,range,row,code,what', lines) }
}

const RECEIVED = 'file,received,form,period,subject,reporter,edition,covers'

function table(head: string, lines: readonly string[]): Uint8Array {
  return encoder.encode(`${[head, ...[...lines].sort(by((line) => line))].join('\n')}\n`)
}

function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

class SampleMaker {
  readonly #world: SampleWorld
  readonly #territory: Territory
  readonly #planned: readonly Planned[]
  readonly #files: ProcedureFiles
  readonly #quarters: CommuneQuarters

  constructor(world: SampleWorld) {
    const { plan, catalog } = world
    this.#world = world
    this.#territory = territoryOf(catalog.history, plan)
    this.#planned = plannedReports(plan, this.#territory)
    this.#files = new ProcedureFiles(plan, this.#territory)
    this.#quarters = new CommuneQuarters(plan, this.#territory)
  }

  /** The reports to make, each with the faults planted in it; a report sent beside another comes after it. */
  *files(isClean: boolean): Generator<{
    readonly planned: Planned
    readonly planted: PlantedFile | undefined
    readonly isKept: boolean
  }> {
    const faulty = new Map<Planned, PlantedFile>()
    const beside: { readonly planned: Planned; readonly planted: PlantedFile; readonly isKept: boolean }[] = []
    const kept = new Set<string>()
    for (const planted of PLANTED) {
      const reports = this.#planned.filter(({ form, period }) => form === planted.form && period === planted.period)
      const planned = planted.pick(reports, this.#territory)
      if (!planned) throw new Error(`nothing to plant ${planted.id} in`)
      if (planted.mark === undefined) faulty.set(planned, planted)
      else beside.push({ planned, planted, isKept: planted.isCommitted })
      if (!planted.isCommitted) continue
      kept.add(keyOf(planned))
      if (planted.needsPrevious)
        kept.add(keyOf({ ...planned, period: planned.period.replace(/\d$/, String(planned.part - 1)) }))
    }
    for (const planned of this.#planned) {
      yield { planned, planted: faulty.get(planned), isKept: kept.has(keyOf(planned)) }
    }
    if (!isClean) yield* beside
  }

  /** Relations with an earlier period that nothing can answer: no report of it, or a part of a divided unit without share. */
  unanswered(): readonly string[][] {
    const { history, newCommunes } = this.#territory
    const none = ['', '', '', '', 'previous-not-given', 'không có báo cáo quý IV năm 2024']
    const isDivided = (unit: Unit): boolean =>
      history.incoming(unit.id).some((each) => each.kind !== 'whole' && each.population !== 'none')
    const divided = this.#planned.filter(
      ({ form, period, unit }) =>
        form === 'commune-monthly' && period === '2025-Q3' && newCommunes.includes(unit) && isDivided(unit),
    )
    const what = 'kỳ trước của đơn vị bị chia chưa có tỷ trọng'
    return [none, none, ...divided.map((planned) => [fileOf(planned), '', '', '', 'previous-missing', what])]
  }

  keptWorld(): KeptWorld {
    const monthsOf = (planned: Planned): MonthRule =>
      this.#world.catalog.calendars.get(this.#options(planned, new Figures(), false).regime.calendar)?.months ??
      CALENDAR_MONTHS
    return {
      formOf: (planned) => this.#options(planned, new Figures(), false).form,
      layoutOf: ({ planned, planted }) => this.#made(planned, planted).layout,
      wasThere: (planned, period) => {
        const window = periodWindow(period, monthsOf(planned))
        const { from } = planned.unit
        return window !== null && (from === null || from < window.to)
      },
    }
  }

  bytes(planned: Planned, planted: PlantedFile | undefined): Uint8Array {
    const { workbook, layout } = this.#made(planned, planted)
    return writeWorkbook(planted?.patch?.(workbook(), layout, this.#territory) ?? workbook())
  }

  /** What the head of a report says: form, period, subject, reporter, edition, and whether it holds the whole period. */
  head(planned: Planned, planted: PlantedFile | undefined): readonly string[] {
    const { head } = this.#options(planned, this.#figures(planned), planted?.isOpen === true)
    const { subject, reporter, period, edition, covers } = head
    return [planned.form, period, subject, reporter ?? '', edition ?? '', covers ?? '']
  }

  /** Where the planted faults stand: sheet, range, row, code and what was done. */
  faults(planned: Planned, planted: PlantedFile | undefined): readonly string[][] {
    if (!planted) return []
    const { layout } = this.#made(planned, planted)
    return planted.expected.map((expected) => {
      const { range, row } = placeOf(expected, layout)
      return [range === '' && row === '' ? '' : layout.sheet, range, row, expected.code, expected.what]
    })
  }

  #made(
    planned: Planned,
    planted: PlantedFile | undefined,
  ): { readonly workbook: () => Workbook; readonly layout: FormLayout } {
    const figures = this.#figures(planned)
    planted?.before?.(figures)
    const options = this.#options(planned, figures, planted?.isOpen === true)
    computeCells(figures, options, planned.listDate)
    planted?.after?.(figures)
    const { repeats } = figures
    const layout = formLayout(options.form, { date: planned.listDate, language: 'vi', repeats })
    return { layout, workbook: () => templateWorkbook({ ...options, repeats }) }
  }

  #figures({ form, period, part, unit }: Planned): Figures {
    if (form === 'ii-06a-vpcp-kstt') return this.#files.report(unit, part)
    return form === 'commune-monthly'
      ? this.#quarters.report(unit, part)
      : civilStatus(this.#world.plan.seed, unit, period)
  }

  #options(planned: Planned, figures: Figures, isOpen: boolean): TemplateOptions {
    const { catalog, library, hash } = this.#world
    const { unit, period, listDate } = planned
    const form = [...library.forms.values()].find(({ code }) => code === planned.form)
    const regime = form && library.regimes.get(form.regime)
    if (!form || !regime) throw new Error(`no form ${planned.form}`)
    const reporter = regime.reporters.find(({ forms, level }) => forms.includes(form.code) && level === unit.level)
    const delivery = regime.deliveries.find(({ periodKind }) => period.includes('Q') === (periodKind === 'quarter'))
    const head = {
      subject: unit.id,
      reporter: reporter?.kind ?? null,
      edition: period.includes('Q') ? (delivery?.edition ?? null) : null,
      period,
      listDate,
    }
    const base: TemplateOptions = {
      ...{ form, regime, catalog, hash, language: 'vi', isSample: true, given: figures.given() },
      head: { ...head, covers: 'life' },
    }
    return isCutByChange(base) ? { ...base, head: { ...head, covers: isOpen ? null : 'period' } } : base
  }

  /** The day a file came: within a week of the end of the period, or some days after it was due. */
  received(planned: Planned, isClean: boolean): { readonly day: string; readonly isLate: boolean } {
    const { plan, library } = this.#world
    const { late } = plan
    const options = this.#options(planned, this.#figures(planned), false)
    const due = [...library.regimes.values()]
      .find(({ forms }) => forms.includes(planned.form))
      ?.deliveries.find(({ periodKind }) => periodKind === 'quarter')?.due
    const reports = this.#planned.filter(({ form }) => form === late.form)
    const step = Math.floor(reports.length / late.count)
    const at = reports.findIndex((each) => keyOf(each) === keyOf(planned))
    const isLate =
      !isClean && due?.kind === 'afterPeriod' && at >= 0 && at % step === step - 1 && at < step * late.count
    const end = addDays(templateWindow(options).to, -1)
    const days = isLate ? due.days + late.days : new Seeded(plan.seed, 'received', keyOf(planned)).whole(1, 7)
    return { day: addDays(end, days), isLate }
  }
}

function keyOf({ form, period, unit }: Planned): string {
  return `${form} ${period} ${unit.id}`
}
