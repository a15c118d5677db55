import { type Series, type Unit, valueAt } from '../../network/attribute.ts'
import { HOURS_PER_YEAR } from '../../units.ts'

/**
 * Turbines that follow the heat of their city: an active rule says which share of the demand they must carry,
 * boilers the rest.
 *
 *   leastHeat[t] = min( share(month) · demand_city[t] / Σ heatCapacity_city,
 *                       availability[t] · capacity / (c_b + c_v) / heatCapacity )              [pu]
 *
 * The second is what a turbine can give at back pressure while it is partly out.
 *
 * @param plants  heat-and-power plants with the share that a rule asks of each, undefined without one
 */
export function followHeat(
  plants: readonly { plant: Unit; share: Float64Array | undefined }[],
  loads: readonly Unit[],
): Unit[] {
  const demand = new Map<string, Series>()
  for (const { bus, carrier, demandMw } of loads) {
    if (carrier === 'heat') demand.set(String(bus), demandMw as Series)
  }
  const capacity = new Map<string, number>()
  for (const { plant } of plants) {
    const bus = String(plant.heatBus)
    capacity.set(bus, (capacity.get(bus) ?? 0) + Number(plant.heatCapacityMw))
  }
  return plants.map(({ plant, share }) => {
    const city = demand.get(String(plant.heatBus))
    if (!city || !share) return plant
    const total = capacity.get(String(plant.heatBus))!
    const available = plant.availabilityPu as Series
    const perAvailable =
      Number(plant.capacityMw) /
      ((Number(plant.powerPerHeat) + Number(plant.powerLostPerHeat)) * Number(plant.heatCapacityMw))
    const leastHeatPu = new Float64Array(HOURS_PER_YEAR)
    for (let t = 0; t < leastHeatPu.length; t++) {
      const ofCity = (share[t]! * valueAt(city, t)) / total
      leastHeatPu[t] = Math.min(1, ofCity, valueAt(available, t) * perAvailable)
    }
    return { ...plant, leastHeatPu }
  })
}
