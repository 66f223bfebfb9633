import type { Names } from '../../generated/types.ts'
import { textOfSdmxId } from '../../model/sdmx-id.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { asNames, codeNames, sdmxName } from './code-names.ts'
import type { SdmxPlan } from './sdmx-plan.ts'

/** The name that a unit had last; a unit that the register does not know is called by its id. */
export function unitNames(history: UnitHistory, id: string): Names {
  const unit = history.find(id)
  if (!unit) return asNames(id)
  const { name, nameEn } = history.lastVersion(unit)
  return { vi: name, en: nameEn ?? name }
}

/** The members of a closed group by its code; `null` for the code of a unit. */
export function membersOf({ context }: SdmxPlan, code: string): readonly string[] | null {
  if (!code.startsWith('_G_')) return null
  const found = [...context.groups].find(([, each]) => each === code)
  return found ? found[0].split('|') : null
}

/** What a code of REF_AREA is called: a unit, or a closed group by its members. */
export function areaNames(plan: SdmxPlan, code: string): Names {
  const members = membersOf(plan, code)
  if (members === null) {
    return code.startsWith('_') ? codeNames('REF_AREA', 'CL_REF_AREA', code, plan.world) : ofUnit(plan, code)
  }
  const names = members.map((id) => unitNames(plan.world.history, id))
  const units = { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') }
  return sdmxName('artefact.GROUP', { count: asNames(String(members.length)), units })
}

function ofUnit({ world }: SdmxPlan, code: string): Names {
  return unitNames(world.history, textOfSdmxId(code))
}
