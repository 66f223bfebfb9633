import type { Language, NameOf } from '../base/issue.ts'
import type { Approvals } from './approvals.ts'
import type { CheckWorld } from './check-world.ts'
import type { IsoDate } from './iso-date.ts'
import type { Unit } from './unit.ts'
import type { UnitHistory } from './unit-history.ts'

/** What things are named by: a register, a catalogue, and forms where there are any. */
export type NamedWorld = Pick<CheckWorld, 'history' | 'indicators' | 'measures' | 'breakdowns'> &
  Partial<Pick<CheckWorld, 'forms' | 'mappings'>> & { readonly approvals?: Approvals }

/** The names of a world: units as `91 Tỉnh An Giang`, indicators with their parts, forms by their official number. */
export function namesOf(world: NamedWorld): NameOf {
  return (kind, code, language) => {
    switch (kind) {
      case 'unit':
        return unitName(world.history, code)
      case 'indicator':
        return indicatorName(world, code, language)
      case 'measure':
        return world.measures.get(code)?.names[language] ?? null
      case 'form':
        return formName(world, code, language)
      case 'mapping':
        return world.mappings?.get(code)?.names[language] ?? null
      case 'role':
        return roleName(world.approvals, code, language)
      case 'level':
        return null
    }
  }
}

/** Names for keepers of a register, who look units up by id: `91-2 Tỉnh An Giang`. */
export function unitNamesById(history: UnitHistory): NameOf {
  return (kind, id) => {
    const unit = kind === 'unit' ? history.find(id) : null
    return unit ? `${id} ${history.lastVersion(unit).name}` : null
  }
}

/** `91 Tỉnh An Giang`: code and name of a unit on a list. */
export function titleAt(history: UnitHistory, unit: Unit, date: IsoDate): string {
  const { code, name } = history.version(unit, date)
  return `${code} ${name}`
}

function unitName(history: UnitHistory, id: string): string | null {
  const unit = history.find(id)
  if (!unit) return null
  const { code, name } = history.lastVersion(unit)
  return `${code} ${name}`
}

/** `poor-households;sex=female`: the indicator, and each part by the name of its value. */
function indicatorName({ indicators, breakdowns }: NamedWorld, key: string, language: Language): string | null {
  const [code = '', ...pairs] = key.split(';')
  const indicator = indicators.get(code)
  if (!indicator) return null
  const parts = pairs.map((pair) => {
    const [axis = '', value = ''] = pair.split('=')
    return breakdowns.get(axis)?.values.find((each) => each.code === value)?.names[language] ?? pair
  })
  return [indicator.names[language], ...parts].join(' – ')
}

function formName({ forms }: NamedWorld, name: string, language: Language): string | null {
  const form = forms?.get(name) ?? [...(forms?.values() ?? [])].find(({ code }) => code === name)
  return form ? (form.head.number ?? form.names[language]) : null
}

function roleName(approvals: Approvals | undefined, role: string, language: Language): string | null {
  const steps = [...(approvals?.values() ?? [])].flatMap((chain) => chain.steps)
  return steps.find((step) => step.role === role)?.names[language] ?? null
}
