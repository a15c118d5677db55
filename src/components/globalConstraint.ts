import { z } from 'zod'
import type { Row, Term } from '../lp/model.ts'
import { attribute, valueAt } from '../network/attribute.ts'
import { type Building, defineComponent } from '../network/component.ts'
import type { BuiltKey, Entry, Level } from '../network/ledger.ts'
import { type Stretch, scenariosOf } from '../network/snapshots.ts'

const TYPES = [
  'primary_energy',
  'operational_limit',
  'tech_capacity_expansion_limit',
  'transmission_volume_expansion_limit',
  'transmission_expansion_cost_limit',
] as const

/** A limit on the whole system, as the unit's attributes say. */
interface Limit {
  type: (typeof TYPES)[number]
  periodYear: number
  bus: string
  subject: string
}

/**
 * A limit on the whole system, in PyPSA's five kinds:
 *
 *   primary_energy      Σ years · h · output / efficiency · c + Σ c · (initial − final level)      c: a column of the carriers
 *   operational_limit   Σ years · h · output + Σ (initial − final level)                           of one carrier
 *   tech_capacity_expansion_limit        Σ size                        of one carrier, at one bus or anywhere
 *   transmission_volume_expansion_limit  Σ length · size               of lines and links of some carriers     [MW km]
 *   transmission_expansion_cost_limit    Σ weight · capital cost · size     of the same                        [money]
 *
 * each ≤, = or ≥ a constant, in one investment period or in all. Levels count for storage that is not cyclic, in each
 * period with its years where it begins each at its initial level; sizes
 * count in full where they are decided, and not at all where they are given. The dual of the first kind is a price: of
 * CO₂ where c is the carriers' CO₂.
 */
export const globalConstraint = defineComponent({
  name: 'GlobalConstraint',
  list: 'global_constraints',
  attributes: {
    type: attribute('type', '1', z.enum(TYPES).default('primary_energy'), 'Kind of limit.'),
    periodYear: attribute(
      'investment_period',
      'year',
      z.number().default(Number.NaN),
      'Period in which it holds; empty for all together.',
    ),
    bus: attribute('bus', '1', z.string().default(''), 'Bus at which capacity counts; empty for all.'),
    subject: attribute(
      'carrier_attribute',
      '1',
      z.string().default('co2_emissions'),
      'Column of the carriers, or the carriers themselves, as the type says.',
    ),
    sense: attribute('sense', '1', z.enum(['<=', '==', '>=']).default('=='), 'How the sum is compared.'),
    constant: attribute('constant', '1', z.number().default(0), 'What the sum is compared with.'),
  },
  build(units, building) {
    for (const unit of units.at) {
      const { name, sense, constant } = unit
      const write = (label: string, terms: Term[], given: number) => {
        if (terms.length === 0) return
        building.lp.constraints(label, [], () => compared(terms, sense, constant - given))
      }
      if (unit.type === 'primary_energy' || unit.type === 'operational_limit') {
        for (const { scenario, stretches } of scenariosOf(building.snapshots)) {
          const within = stretches.filter(
            ({ period }) => Number.isNaN(unit.periodYear) || period === unit.periodYear,
          )
          const { terms, given } = used(unit, within, building)
          write(`globalConstraint ${name}${scenario && ` ${scenario}`}`, terms, given)
        }
      } else write(`globalConstraint ${name}`, installed(unit, building), 0)
    }
  },
})

function compared(terms: Term[], sense: '<=' | '==' | '>=', constant: number): Row {
  if (sense === '==') return { terms, equals: constant }
  return sense === '<=' ? { terms, atMost: constant } : { terms, atLeast: constant }
}

/** Energy that was used up: of generators hour by hour, of stores as the fall of their level. */
function used(
  { type, subject }: Limit,
  stretches: readonly Stretch[],
  { ledger, snapshots, carrierValue }: Building,
): { terms: Term[]; given: number } {
  const isPrimary = type === 'primary_energy'
  const factorOf = (carrier: string) =>
    isPrimary ? carrierValue(carrier, subject) : Number(carrier === subject)
  const terms = ledger.outputs.flatMap(({ key, block, index }) => {
    const factor = factorOf(key.carrier)
    if (factor === 0) return []
    return stretches.flatMap(({ start, end, years }) =>
      Array.from({ length: end - start }, (_, k): Term => {
        const t = start + k
        const fuel = isPrimary ? valueAt(key.efficiencyPu, t) : 1
        return [(factor * years * snapshots.energyHours[t]!) / fuel, block.at(index, t)]
      }),
    )
  })
  let given = 0
  for (const each of ledger.levels) {
    const factor = factorOf(each.port.carrier)
    if (factor === 0 || each.cyclic) continue
    for (const { from, weight } of runsOf(stretches, each)) {
      const last = lastActive(from, each.active)
      if (last === undefined) continue
      terms.push([-factor * weight, each.level.at(each.index, last)])
      given += factor * weight * each.initialLevelMwh
    }
  }
  return { terms, given }
}

/** The pieces of time in which a level runs from its initial to its final value, with what each counts for. */
function runsOf(
  stretches: readonly Stretch[],
  { initialPerPeriod, cyclicPerPeriod }: Level,
): { from: readonly Stretch[]; weight: number }[] {
  const hasPeriods = stretches.some(({ period }) => period !== null)
  if (!hasPeriods) return [{ from: stretches, weight: 1 }]
  if (cyclicPerPeriod) return []
  if (initialPerPeriod) return stretches.map(stretch => ({ from: [stretch], weight: stretch.years }))
  return [{ from: stretches, weight: 1 }]
}

function lastActive(stretches: readonly Stretch[], active: Level['active']): number | undefined {
  for (const { start, end } of stretches.toReversed()) {
    for (let t = end - 1; t >= start; t--) if (active(t)) return t
  }
  return undefined
}

/** Sizes that were decided, counted as the type says. */
function installed({ type, periodYear, bus, subject }: Limit, { ledger }: Building): Term[] {
  const isCapacity = type === 'tech_capacity_expansion_limit'
  const carriers = isCapacity
    ? [subject]
    : subject.split(',').map(each => each.trim().replace(/[[\]()]/g, ''))
  const stands = ({ activeIn }: BuiltKey) =>
    Number.isNaN(periodYear) ? activeIn.length > 0 : activeIn.some(each => each.period === periodYear)
  const counts = (key: BuiltKey) =>
    isCapacity ? bus === '' || key.bus === bus : ['Line', 'Link'].includes(key.component)
  const weigh = (key: BuiltKey) => {
    if (isCapacity) return 1
    if (type === 'transmission_volume_expansion_limit') return key.lengthKm
    const weight = Number.isNaN(periodYear)
      ? key.activeIn.reduce((sum, { periodWeight, probability }) => sum + periodWeight * probability, 0)
      : 1
    return weight * key.costPerSize
  }
  return ledger.built
    .filter(({ key }) => carriers.includes(key.carrier) && stands(key) && counts(key))
    .map(({ key, block, index }: Entry<BuiltKey>): Term => [weigh(key), block.at(index)])
}
