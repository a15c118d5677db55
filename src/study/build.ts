import { components } from '../components/index.ts'
import { type Block, LinearModel } from '../lp/model.ts'
import { largest, type Series, valueAt } from '../network/attribute.ts'
import { type Building, unitsOf } from '../network/component.ts'
import { abroadBuses, homeBuses, homeDemandMw } from '../network/home.ts'
import { Ledger } from '../network/ledger.ts'
import { type Network, unitsIn } from '../network/network.ts'
import { limitByVoltageLaw } from '../network/voltageLaw.ts'
import { policies } from '../policies/index.ts'

/** What a build needs beside the network. */
export interface BuildOptions {
  /** Price of demand that is not met; infinite where all must be met. [money/MWh] */
  lostLoadPerMwh: number
  /** Options of the policies that are on, by name. */
  policies: Readonly<Record<string, unknown>>
  /** Highest demand of the country; that of the network's own snapshots if not given. [MW] */
  peakDemandMw?: number
  /** Lay Kirchhoff's voltage law on lines and transformers; else they are transport. */
  voltageLaw?: boolean
  /** Let commitment take values between off and on. */
  relaxesCommitment?: boolean
  /** Policies' rows that may be broken, by name, with the price of a unit. [money/unit] */
  elastic?: ReadonlyMap<string, number>
  /** Settle ties by tiny costs, beyond sharing them. */
  settlesTies?: boolean
}

/** A network as a linear programme, with the ledgers that tell what its columns mean. */
export interface Built {
  lp: LinearModel
  ledger: Ledger
  /** Rows of the policies, whose duals have a meaning. */
  policyRows: readonly PolicyRows[]
}

/** A policy's rows, and by how much it was broken where it may. */
export interface PolicyRows {
  name: string
  rows: Block
  shortfall?: Block
}

/** Network → linear programme: buses open the balance, components fill it, policies read the ledgers. */
export function build(network: Network, options: BuildOptions): Built {
  const lp = new LinearModel()
  const ledger = new Ledger(lp, unitsOf(unitsIn(network, 'buses')).axis, network.snapshots)
  const co2 = new Map(
    unitsIn(network, 'carriers').map(unit => [unit.name, Number(unit.co2TonnesPerMwhThermal)] as const),
  )
  const renewable = new Set(unitsIn(network, 'carriers').flatMap(unit => (unit.renewable ? [unit.name] : [])))
  const home = homeBuses({ network })
  const abroad = abroadBuses({ network })
  const nominalKv = new Map(
    unitsIn(network, 'buses').map(unit => [unit.name, Number(unit.nominalKv)] as const),
  )
  const carriers = new Map(unitsIn(network, 'carriers').map(unit => [unit.name, unit] as const))
  const building: Building = {
    lp,
    ledger,
    snapshots: network.snapshots,
    co2TonnesPerMwhThermal: (carrier: string) => co2.get(carrier) ?? 0,
    isRenewable: (carrier: string) => renewable.has(carrier),
    isHome: (bus: string) => home.has(bus),
    isAbroad: (bus: string) => abroad.has(bus),
    peakDemandMw: options.peakDemandMw ?? Math.max(0, largest(homeDemandMw(network, home))),
    lostLoadPerMwh: options.lostLoadPerMwh,
    relaxesCommitment: options.relaxesCommitment ?? false,
    largeMw: LARGE * largestDemandMw(network),
    nominalKv: bus => nominalKv.get(bus) ?? 1,
    carrierValue: (carrier, column) => {
      const key = column === 'co2_emissions' ? 'co2TonnesPerMwhThermal' : column
      return Number((carriers.get(carrier) as Record<string, unknown> | undefined)?.[key] ?? 0)
    },
  }
  for (const component of components) {
    const units = unitsIn(network, component.list)
    if (units.length > 0) component.build(unitsOf(units), building)
  }
  if (options.voltageLaw) {
    const direct = new Set(
      unitsIn(network, 'buses').flatMap(({ name, carrier }) => (carrier === 'DC' ? [name] : [])),
    )
    limitByVoltageLaw(lp, ledger, bus => direct.has(bus))
  }
  const policyRows = policies.flatMap(policy => {
    if (!(policy.name in options.policies)) return []
    if (policy.ofInvestment && ledger.built.length === 0) return []
    const { name } = policy
    const blocks = policy.build(options.policies[name], building)
    return blocks.map((rows): PolicyRows => {
      const price = options.elastic?.get(rows.name)
      if (price === undefined) return { name, rows }
      return { name, rows, shortfall: allowShortfall(name, rows, price, { lp, ledger }) }
    })
  })
  return { lp, ledger, policyRows }
}

/** Under the voltage law two alike lines are not one of their joint rating: its reactance would be theirs, not half of it. */
export const keptApart = ({ voltageLaw }: BuildOptions): readonly string[] => (voltageLaw ? ['lines'] : [])

/** Times the largest demand: more than any one unit will be built of. */
const LARGE = 10

/** Largest sum of all given powers. [MW] */
function largestDemandMw(network: Network): number {
  const sum = new Float64Array(network.snapshots.hours.length)
  for (const { demandMw } of unitsIn(network, 'loads')) {
    for (let t = 0; t < sum.length; t++) sum[t]! += Math.abs(valueAt(demandMw as Series, t))
  }
  return Math.max(1, largest(sum))
}

/** Lets a row of a policy give way, at a price. */
function allowShortfall(
  name: string,
  rows: Block,
  price: number,
  { lp, ledger }: Pick<Built, 'lp' | 'ledger'>,
): Block {
  const shortfall = lp.variables(`${name}.shortfall`, [], () => ({
    lower: 0,
    upper: Number.POSITIVE_INFINITY,
  }))
  const [least] = lp.sidesOf(rows.start)
  lp.add(rows.start, Number.isFinite(least) ? 1 : -1, shortfall.at())
  const heading = { component: 'Policy', name, carrier: 'policy', item: 'policy broken' }
  ledger.payOnce(heading, price, shortfall, 0)
  return shortfall
}
