import { type Series, smallest, type Unit } from '../../network/attribute.ts'
import { unitsIn } from '../../network/network.ts'
import { costPerSize } from '../assemble/candidates.ts'
import { assemble } from '../assemble/index.ts'
import { DEFAULT_PLANNING } from '../planning.ts'
import type { Prepared } from '../prepare.ts'
import type { Building, Fix, Trouble } from './trouble.ts'

/** What may be built somewhere, and what a MW of it costs a year. */
interface Offer {
  technology: string
  /** One bus for a plant, two for a connection. */
  buses: readonly string[]
  moneyPerMwYear: number
}

/** Tables of what gives to one bus, and of what joins two. */
const [PLANTS, CONNECTIONS] = [['generators'], ['lines', 'links', 'hvdc_links']] as const

/**
 * Says of fixes that build something what the cheapest candidate of the data package would cost a year, for building alone,
 * and puts the cheapest fix first: what needs no building, then by cost, then what has no price.
 *
 *   cost = amount · capital cost of a year / share of the capacity that is always there                 [money/a]
 */
export function priceFixes(troubles: readonly Trouble[], prepared: Prepared): Trouble[] {
  if (troubles.length === 0) return []
  const offers = offersIn(prepared)
  const priced = (fix: Fix): Fix => {
    const buses = busesOf(fix, prepared)
    const [cheapest] = offers
      .filter(offer => buses !== undefined && sameBuses(offer.buses, buses))
      .sort((one, other) => one.moneyPerMwYear - other.moneyPerMwYear)
    return cheapest ? { ...fix, building: buildingOf(cheapest, fix.amount, prepared) } : fix
  }
  return troubles.map(trouble => ({
    ...trouble,
    spans: trouble.spans.map(span => ({
      ...span,
      fixes: span.fixes?.map(priced).sort((one, other) => rank(one) - rank(other)) ?? null,
    })),
  }))
}

const rank = ({ kind, building }: Fix): number => {
  if (kind !== 'plants' && kind !== 'connection' && kind !== 'converter') return 0
  return building ? building.moneyPerYear : Number.MAX_VALUE
}

const buildingOf = (
  { technology, moneyPerMwYear }: Offer,
  amount: number,
  { scenario }: Prepared,
): Building => ({ technology, moneyPerYear: amount * moneyPerMwYear, currency: scenario.currency })

const sameBuses = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every(bus => other.includes(bus))

/** Buses between which something would be built; undefined where nothing is. */
function busesOf({ kind, name }: Fix, { network }: Prepared): string[] | undefined {
  if (kind === 'plants') return [name]
  if (kind !== 'connection') return undefined
  const unit = CONNECTIONS.flatMap(list => unitsIn(network, list)).find(each => each.name === plain(name))
  return unit && endsOf(unit)
}

const plain = (name: string) => name.replace(/^group:/, '')

const endsOf = (unit: Unit) => {
  const { bus0, bus1 } = unit as Unit & { bus0: string; bus1: string }
  return [bus0, bus1]
}

/** Everything that the data package offers in the scenario's year. */
function offersIn({ data, scenario }: Prepared): Offer[] {
  const planning = scenario.planning ?? DEFAULT_PLANNING
  const { network, candidates } = assemble(data, { ...scenario, planning }, [])
  return candidates.flatMap(candidate => {
    const unit = unitsIn(network, candidate.list).find(({ name }) => name === candidate.name)
    if (!unit) return []
    const money = costPerSize(candidate) / candidate.sharePu
    const { technology, list } = candidate
    if (CONNECTIONS.some(each => each === list))
      return { technology, buses: endsOf(unit), moneyPerMwYear: money }
    if (!PLANTS.some(each => each === list)) return []
    const { bus, availabilityPu } = unit as Unit & { bus: string; availabilityPu: Series }
    const always = smallest(availabilityPu)
    return always > 0 ? { technology, buses: [bus], moneyPerMwYear: money / always } : []
  })
}
