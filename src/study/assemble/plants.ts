import { z } from 'zod'
import { components } from '../../components/index.ts'
import { type Attributes, attribute, type Series, type Unit, valueAt } from '../../network/attribute.ts'
import type { ParsedRow } from '../../network/parse.ts'
import { type TableRow, whereIs } from '../../network/table.ts'
import { candidateAttributes, type Pricing } from './candidates.ts'
import type { TableReader } from './dataPackage.ts'
import { floorsUnder, type MustRunRule } from './mustRun.ts'
import type { Profiles } from './profiles.ts'
import { standingAttributes, standingPu } from './standing.ts'

/** Columns of plants that the formulation does not know and the assembly does. */
export const plantAttributes = {
  ...standingAttributes,
  ...candidateAttributes,
  profile: attribute('profile', '1', z.string().default(''), 'Column of generators-p_max_pu.csv.'),
  availability: attribute('availability', '1', z.string().default(''), 'Row of availability.csv.'),
  longitudeDeg: attribute('x', '°', z.number().min(-180).max(180).default(Number.NaN), 'Longitude.'),
  latitudeDeg: attribute('y', '°', z.number().min(-90).max(90).default(Number.NaN), 'Latitude.'),
} as const

/** The attributes of the component with this table. */
export function attributesOf(list: string): Attributes {
  return components.find(component => component.list === list)?.attributes ?? {}
}

/** A plant that stands, with the row it came from. */
export interface StandingPlant {
  unit: Unit
  row: TableRow
}

/** Generators and heat-and-power plants that stand in a year, with what of them is there and what must run. */
export function plantsOf(
  list: 'generators' | 'heat_and_powers',
  year: number,
  reader: TableReader,
  profiles: Profiles,
  rules: readonly MustRunRule[],
  pricing: Pricing,
): StandingPlant[] {
  const rows = reader.read(list, {
    ...attributesOf(list),
    ...plantAttributes,
  }) as unknown as ParsedRow<PlantAttributes>[]
  const floorPu = floorsUnder(rules, list)
  return rows.flatMap(parsed => {
    const { row, unit } = parsed
    const share = standingPu(pricing.aged(unit), year)
    if (share === 0) return []
    const plant = unit.extendable ? pricing.price(list, unit as unknown as Unit, row) : unit
    if (!plant) return []
    reader.use([parsed])
    const given = profiles.availability(
      unit.profile,
      unit.availability,
      unit.carrier,
      whereIs(row, unit.profile ? 'profile' : 'availability'),
    )
    const availabilityPu = timesPu(given, unit.availabilityPu)
    const leastOutputPu = floorPu(row, availabilityPu, unit.leastOutputPu)
    return [
      {
        unit: { ...scaleBy(plant as Unit, share, attributesOf(list)), availabilityPu, leastOutputPu } as Unit,
        row,
      },
    ]
  })
}

/** What weather and outages leave, times what `p_max_pu` allows; above 1 it is a site better than its zone, to full power at most. [pu] */
function timesPu(given: Float64Array | 1, allowed: Series): Series {
  if (given === 1) return allowed
  return allowed === 1 ? given : given.map((value, t) => Math.min(1, value * valueAt(allowed, t)))
}

/** A unit with everything that grows with its size scaled. */
export function scaleBy<U extends Unit>(unit: U, share: number, attributes: Attributes): U {
  if (share === 1) return unit
  const scaled: Record<string, unknown> = { ...unit }
  for (const [key, { extensive }] of Object.entries(attributes)) {
    if (extensive && Number.isFinite(scaled[key])) scaled[key] = Number(scaled[key]) * share
  }
  return scaled as U
}

type PlantAttributes = typeof plantAttributes & {
  carrier: (typeof plantAttributes)['profile']
  technology: (typeof plantAttributes)['profile']
  extendable: ReturnType<typeof attribute<boolean>>
  buildYear: (typeof standingAttributes)['closingYear']
  availabilityPu: ReturnType<typeof attribute<Series>>
  leastOutputPu: ReturnType<typeof attribute<Series>>
}
