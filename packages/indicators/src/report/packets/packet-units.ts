import type { UnitHistory } from '../../model/unit-history.ts'
import type { PacketModel } from './packet-model.ts'

/** Names units as a register has them on the day of a list: `unitsOf(history)('91-2', '2025-07-01')`. */
export function unitsOf(history: UnitHistory): PacketModel['unitAt'] {
  return (id, listDate) => {
    const unit = history.find(id)
    if (!unit) return null
    const { code, name } = history.version(unit, listDate)
    return { id, code, name, level: unit.level }
  }
}
