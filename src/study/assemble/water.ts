import type { Unit } from '../../network/attribute.ts'
import { basinFinder, oblastsOf, waterFactor } from '../footprint/places.ts'
import type { FootprintTables } from '../footprint/tables.ts'
import type { DataPackage } from './dataPackage.ts'

/** Lists whose units take water for what they do. */
const THIRSTY = ['generators', 'heat_and_powers', 'links']

/** Plants with their basin and the middle factors of their water, where a scenario caps it. */
export function withWater(
  units: Record<string, readonly Unit[]>,
  data: DataPackage,
  tables: FootprintTables,
): Record<string, readonly Unit[]> {
  const basinOf = basinFinder(tables, oblastsOf(data))
  const thirsty = (unit: Unit): Unit => {
    const { name, bus, bus0, technology } = unit as Unit & Record<string, unknown>
    const factor = waterFactor(tables, String(technology ?? ''), name)
    const basin = basinOf(name, String(bus ?? bus0))
    if (!factor || !basin || factor.withdrawal.middle === 0) return unit
    const { withdrawal, consumption } = factor
    return {
      ...unit,
      basin,
      waterTakenM3PerMwh: withdrawal.middle,
      waterLostM3PerMwh: consumption.middle,
    } as unknown as Unit
  }
  return {
    ...units,
    ...Object.fromEntries(THIRSTY.map(list => [list, (units[list] ?? []).map(thirsty)])),
  }
}
