import { unitsIn } from '../../network/network.ts'
import { CASES, type Case, eachCase, type Ranged } from '../ranged.ts'
import type { PowerSeries, Result } from '../result.ts'
import { type Cleaning, washingsByMonth } from './cleaning.ts'
import type { Footing } from './index.ts'
import { waterFactor } from './places.ts'

/** What water is for. */
export const WATER_USES = ['cooling', 'electrolysis', 'washing', 'evaporation'] as const
/** One of them. */
export type WaterUse = (typeof WATER_USES)[number]

/** Water of a plant in a month. */
export interface WaterRow {
  /** 1 … 12. */
  month: number
  basin: string
  fresh: boolean
  unit: string
  technology: string
  use: WaterUse
  /** Taken, and of it not given back. [m³] */
  withdrawalM3: Ranged
  consumptionM3: Ranged
  source: string
}

/** Largest area with the largest share and so on: the cases of a product go together. */
const times = (one: Ranged, other: Ranged, factor: number): Ranged =>
  eachCase(bound => one[bound] * other[bound] * factor)
const scaled = (one: Ranged, factor: number): Ranged => eachCase(bound => one[bound] * factor)

/**
 * Water of every plant of the country by basin, month and use:
 *
 *   cooling, electrolysis = factor · output                          [m³ = m³/MWh · MWh]
 *   washing               = washings · water of a washing · MW       [m³]
 *   evaporation           = area · net evaporation · share of power  [m³ = km² · mm · 1000]
 *
 * Coal mines, refining of fuels and making of plants are left out; so is what a warm river costs those that live in it.
 *
 * @see J. Macknick, R. Newmark, G. Heath, K. C. Hallett, “Operational water consumption and withdrawal factors for electricity
 *   generating technologies: a review of existing literature”, Environ. Res. Lett. 7, 045802, 2012.
 */
export function waterOf(result: Result, footing: Footing, cleaning: readonly Cleaning[]): WaterRow[] {
  return [
    ...runningWater(result, footing),
    ...washingWater(result, footing, cleaning),
    ...evaporation(result, footing),
  ]
}

function runningWater(result: Result, footing: Footing): WaterRow[] {
  const technologies = new Map(
    result.capacities.map(each => [`${each.component} ${each.name}`, each.technology]),
  )
  const bus0 = new Map(unitsIn(result.network, 'links').map(({ name, bus0: bus }) => [name, String(bus)]))
  return [...result.dispatch, ...result.otherDispatch].flatMap(power => {
    const technology = technologies.get(`${power.component} ${power.name}`) ?? ''
    const makes = technology === 'electrolyser' ? 'hydrogen' : 'AC'
    if (footing.carrierOf(power.bus) !== makes) return []
    const factor = waterFactor(footing.tables, technology, power.name)
    const place = bus0.get(power.name) ?? power.bus
    const basin = footing.basinOf(power.name, place)
    if (!factor || !basin || factor.withdrawal.high === 0) return []
    const use = technology === 'electrolyser' ? ('electrolysis' as const) : ('cooling' as const)
    return monthlyMwh(power, footing).flatMap((mwh, month) =>
      mwh > 0
        ? [
            {
              ...{
                month: month + 1,
                basin: basin.name,
                fresh: basin.fresh,
                unit: power.name,
                technology,
                use,
              },
              withdrawalM3: scaled(factor.withdrawal, mwh),
              consumptionM3: scaled(factor.consumption, mwh),
              source: `${factor.source} ${basin.source}`,
            },
          ]
        : [],
    )
  })
}

/** What a plant gives in each month. [MWh] */
function monthlyMwh({ mw }: PowerSeries, { months, hours }: Footing): number[] {
  const sums = new Array<number>(12).fill(0)
  mw.forEach((each, t) => {
    sums[months[t]!]! += hours[t]! * Math.max(0, each)
  })
  return sums
}

function washingWater(result: Result, footing: Footing, cleaning: readonly Cleaning[]): WaterRow[] {
  return cleaning.flatMap(zone => {
    const counts = washingsByMonth(zone)
    const soiling = footing.tables.soiling.find(({ name }) => name === zone.zone)!
    const plants = result.capacities.filter(
      ({ carrier, component, bus, mw }) =>
        component === 'Generator' && carrier === 'solar' && mw > 0 && footing.zoneOf(bus) === zone.zone,
    )
    return plants.flatMap(({ name, bus, technology, mw }) => {
      const basin = footing.basinOf(name, bus)
      if (!basin) return []
      return Array.from({ length: 12 }, (_, month) => month).flatMap(month => {
        if (CASES.every(bound => counts[bound][month] === 0)) return []
        const m3 = eachCase((bound: Case) => counts[bound][month]! * soiling.washWater[bound] * mw)
        return [
          {
            ...{
              month: month + 1,
              basin: basin.name,
              fresh: basin.fresh,
              unit: name,
              technology,
              use: 'washing' as const,
            },
            withdrawalM3: m3,
            consumptionM3: m3,
            source: `${soiling.source} ${basin.source}`,
          },
        ]
      })
    })
  })
}

function evaporation(result: Result, footing: Footing): WaterRow[] {
  const share = footing.shareOfMonths
  return result.capacities.flatMap(({ component, name, bus, technology }) => {
    const reservoir = footing.tables.reservoirs.find(each => each.name === name)
    const basin = footing.basinOf(name, bus)
    if (component !== 'StorageUnit' || !reservoir || !basin) return []
    return reservoir.evaporationMm.flatMap((mm, month) => {
      const m3 = times(reservoir.area, reservoir.powerShare, mm * share[month]! * M3_PER_KM2_MM)
      return m3.high > 0
        ? [
            {
              ...{
                month: month + 1,
                basin: basin.name,
                fresh: basin.fresh,
                unit: name,
                technology,
                use: 'evaporation' as const,
              },
              withdrawalM3: m3,
              consumptionM3: m3,
              source: `${reservoir.source} ${basin.source}`,
            },
          ]
        : []
    })
  })
}

/** 1 km² · 1 mm = 1000 m³. */
const M3_PER_KM2_MM = 1000
