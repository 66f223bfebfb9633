import type { Language } from './base/issue.ts'
import type { Form, Regime } from './generated/types.ts'
import { type CheckWorld, monthRuleOf } from './model/check-world.ts'
import { addDays, type IsoDate } from './model/iso-date.ts'
import { periodKind, periodWindow, type Window } from './model/period.ts'
import { overlaps } from './model/span.ts'
import type { Edition } from './model/submission.ts'
import type { Unit } from './model/unit.ts'
import { isCutByChange } from './report/template-head.ts'
import type { TemplateOptions } from './report/template-options.ts'

/** For which form, unit and period a template is wanted; the rest follows from them. */
export interface TemplateWish {
  /** Id of a version of a form. */
  readonly form: string
  /** Id of a unit. */
  readonly unit: string
  readonly period: string
  readonly language: Language
}

/** Why there is no such template, and what there is instead. */
export interface TemplateRefusal {
  readonly reason: 'form' | 'unit' | 'period' | 'periodKind' | 'reporter' | 'life'
  readonly expected: readonly string[]
}

/** What the template of a wish is made from, or why there is none. */
export function chooseTemplate(
  world: CheckWorld,
  { form: formId, unit: unitId, period, language }: TemplateWish,
  hash: (text: string) => string,
): TemplateOptions | TemplateRefusal {
  const form = world.forms.get(formId)
  const regime = form && world.regimes.get(form.regime)
  if (!form || !regime) return { reason: 'form', expected: [...world.forms.keys()] }
  const window = periodWindow(period, monthRuleOf(world, form))
  if (!window) return { reason: 'period', expected: [] }
  const { periodKinds } = form.head
  if (!periodKinds.includes(periodKind(period))) return { reason: 'periodKind', expected: periodKinds }
  const unit = world.history.find(unitId)
  if (!unit) return { reason: 'unit', expected: [] }
  if (!overlaps(unit, window)) return { reason: 'life', expected: [] }
  const { all, kinds } = reporterKinds({ regime, form, unit, window })
  if (kinds.length === 0) return { reason: 'reporter', expected: all.map(({ names }) => names[language]) }
  const head = {
    subject: unit.id,
    reporter: kinds.length === 1 ? (kinds[0]?.kind ?? null) : null,
    period,
    edition: onlyEdition(regime, period),
    listDate: listDateFor(unit, window),
    covers: 'life',
  } as const
  const options: TemplateOptions = { form, regime, catalog: world, head, language, isSample: false, hash }
  return isCutByChange(options) ? { ...options, head: { ...head, covers: null } } : options
}

/** A unit id names its territory by itself: the list of the last day of the period on which the unit is there. */
export function listDateFor(unit: Unit, { to }: Window): IsoDate {
  return addDays(unit.to !== null && unit.to < to ? unit.to : to, -1)
}

/** Which kinds of body report a form in a period, and those of them that report at the level of a unit. */
export function reporterKinds({ regime, form, unit, window }: ReporterQuestion): {
  readonly all: Regime['reporters']
  readonly kinds: Regime['reporters']
} {
  const all = regime.reporters.filter(({ forms, validity }) => forms.includes(form.code) && overlaps(validity, window))
  return { all, kinds: all.filter(({ level }) => level === null || level === unit.level) }
}

/** Who is asked for which form, and for which days. */
export interface ReporterQuestion {
  readonly regime: Regime
  readonly form: Form
  readonly unit: Unit
  readonly window: Window
}

/** The edition of reports of a kind of period, where a regime asks for one only. */
export function onlyEdition(regime: Regime, period: string): Edition | null {
  const kinds = regime.deliveries.filter(({ periodKind: kind }) => kind === periodKind(period))
  return kinds.length === 1 ? (kinds[0]?.edition ?? null) : null
}
