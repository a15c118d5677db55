import type { Climate } from './climate.ts'
import { hourOfYear } from './scores.ts'
import { type CapacityFactors, siteIndex, type Weather } from './weather.ts'
import { panelPowerPu } from './zonePanels.ts'
import { windPowerPu } from './zoneWind.ts'

/** Below this the clear sky says nothing of clearness. [W/m²] */
const NIGHT_WM2 = 1

/**
 * What the zones' turbines and modules make of a weather: the way on which the given series were read back, forwards.
 * Weather that was forecast gives the power that the forecast promises.
 *
 * @param weather  with a site for each zone of the climate
 */
export function capacityFactors(climate: Climate, weather: Weather): CapacityFactors {
  const wind = new Map<string, Float64Array>()
  const solar = new Map<string, Float64Array>()
  climate.zones.forEach((zone, z) => {
    const i = siteIndex(weather, zone.name)
    wind.set(
      zone.name,
      weather.windMps[i]!.map(speed => windPowerPu(zone.turbines, speed)),
    )
    if (!zone.hasSun) return
    const { clearWm2 } = climate.sites[z]!
    solar.set(
      zone.name,
      weather.globalWm2[i]!.map((global, t) => {
        const hour = hourOfYear(weather.firstHour + t)
        const clear = clearWm2[hour]!
        if (clear < NIGHT_WM2) return 0
        return Math.min(1, panelPowerPu(zone.panels, hour, global / clear, weather.temperatureDegC[i]![t]!))
      }),
    )
  })
  return { wind, solar }
}
