import { joinSources, numberOf, type Row } from './records.ts'

/** A city with district heat from turbines. */
export interface HeatCity {
  bus: Row
  load: Row
  boilers: Row[]
}

const NAME_COLUMNS = ['name_en', 'name_ru', 'name_kk', 'name_zh'] as const
const HEAT = ['Heat', 'Тепло', 'Жылу', '供热'] as const
const BOILER = ['Boilers', 'Котельные', 'Қазандықтар', '锅炉房'] as const

/** Plants of later plans take over the heat of the turbines they replace and bring none of their own. */
const LAST_LISTED_YEAR = 2024

/**
 * Heat of each city with turbines: a bus, a load, and boilers that can carry the peak alone.
 *
 *   peak   = peak share · Σ heat capacity of the turbines                           [MW thermal]
 *   energy = peak · 8760 / largest value of the zone's profile                      [MWh/a]
 *
 * No figure of any city's heat is published; the ratio is an assumption and the same for all cities of one fuel, so
 * that cities are copies of one another on another scale.
 *
 * @param profileOf  hourly heat profile of a zone, mean 1
 */
export function heatCities(
  cities: readonly Row[],
  plants: readonly Row[],
  heat: readonly Row[],
  profileOf: (zone: string) => readonly number[],
): HeatCity[] {
  return cities.map(city => {
    const turbines = plants.filter(
      row => row.heat_bus === `heat-${city.name}` && numberOf(row, 'build_year') <= LAST_LISTED_YEAR,
    )
    const parts = turbines.map(row => {
      const kind = heat.find(({ name }) => name === row.technology)!
      const peakMw = numberOf(row, 'p_nom') * numberOf(kind, 'heat_per_power') * numberOf(kind, 'peak_share')
      return {
        carrier: row.carrier!,
        peakMw,
        boilerMw: peakMw * numberOf(kind, 'boiler_per_peak'),
        source: kind.source,
      }
    })
    const peakMw = parts.reduce((sum, part) => sum + part.peakMw, 0)
    const name = `heat-${city.name}`
    const source = joinSources(city.source, ...parts.map(part => part.source))
    const names = (prefix: readonly string[]) =>
      Object.fromEntries(
        NAME_COLUMNS.map((column, k) => [
          column,
          k < 3 ? `${prefix[k]}: ${city[column]}` : `${city[column]}${prefix[k]}`,
        ]),
      )
    return {
      bus: {
        name,
        carrier: 'heat',
        country: 'KZ',
        x: city.x!,
        y: city.y!,
        source: city.source!,
        ...names(HEAT),
      },
      load: {
        name,
        bus: name,
        carrier: 'heat',
        sector: 'heat',
        profile: `heat-${city.zone}`,
        energy_mwh: String((peakMw * 8760) / Math.max(...profileOf(city.zone!))),
        source: joinSources(source, 'assumption-climate'),
        ...names(HEAT),
      },
      boilers: [...new Set(parts.map(part => part.carrier))].map(carrier => ({
        name: `boiler-${city.name}-${carrier}`,
        bus: name,
        carrier,
        technology: `${carrier}-boiler`,
        p_nom: String(
          parts.filter(part => part.carrier === carrier).reduce((sum, part) => sum + part.boilerMw, 0),
        ),
        source,
        ...names(BOILER),
      })),
    }
  })
}
