import { unitsIn } from '../../network/network.ts'
import { eachCase, type Ranged } from '../ranged.ts'
import type { Result } from '../result.ts'
import type { Footing } from './index.ts'

/** Land of a unit. */
export interface LandRow {
  component: string
  unit: string
  technology: string
  bus: string
  /** Is it built by the plan? */
  added: boolean
  /** What the factor is multiplied by: MW, or km of a line. */
  size: number
  takenHa: Ranged
  affectedHa: Ranged
  source: string
}

const HA_PER_KM2 = 100
/** From here on a line stands: what a plan leaves at nothing has no towers. [MW] */
const STANDS_MW = 0.5

/**
 * Land of every plant and line of the country:
 *
 *   taken    = ha/MW · MW, or ha/km · km of a route; of reservoirs their lake, by the share of power   [ha]
 *   affected = the same with what lies between turbines and under wires
 *
 * A line counts once, however many circuits it has. Mines and the land of boilers are left out; worth and use of the land are not told.
 */
export function landOf(result: Result, footing: Footing): LandRow[] {
  const added = new Set((result.plan?.built ?? []).map(({ component, name }) => `${component} ${name}`))
  const lengths = new Map(
    ['lines', 'links', 'hvdc_links'].flatMap(list =>
      unitsIn(result.network, list).map(({ name, lengthKm }) => [name, Number(lengthKm ?? 0)] as const),
    ),
  )
  const plants = result.capacities.flatMap(({ component, name, technology, carrier, bus, mw }): LandRow[] => {
    const known =
      technology || (component === 'Line' ? 'hvac-line' : component === 'HvdcLink' ? 'hvdc' : carrier)
    const factor = footing.tables.land.find(each => each.technology === known)
    if (!factor || !footing.isHome(bus) || !(mw > STANDS_MW)) return []
    const size = factor.basis === 'ha/km' ? (lengths.get(name) ?? 0) : mw
    return [
      {
        ...{ component, unit: name, technology: known, bus, size },
        added: added.has(`${component} ${name}`),
        takenHa: eachCase(bound => factor.taken[bound] * size),
        affectedHa: eachCase(bound => factor.affected[bound] * size),
        source: factor.source,
      },
    ]
  })
  return [...plants, ...lakes(result, footing)]
}

function lakes({ capacities }: Result, { tables }: Footing): LandRow[] {
  return tables.reservoirs.flatMap(({ name, area, powerShare, source }) => {
    const unit = capacities.find(each => each.component === 'StorageUnit' && each.name === name)
    if (!unit) return []
    const ha = eachCase(bound => area[bound] * powerShare[bound] * HA_PER_KM2)
    const head = { component: unit.component, unit: name, technology: 'reservoir', bus: unit.bus }
    return [{ ...head, added: false, size: unit.mw, takenHa: ha, affectedHa: ha, source }]
  })
}
