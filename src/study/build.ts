import { components } from '../components/index.ts'
import { type Block, LinearModel } from '../lp/model.ts'
import { largest } from '../network/attribute.ts'
import { unitsOf } from '../network/component.ts'
import { homeBuses, homeDemandMw } from '../network/home.ts'
import { Ledger } from '../network/ledger.ts'
import { type Network, unitsIn } from '../network/network.ts'
import { policies } from '../policies/index.ts'

/** What a build needs beside the network. */
export interface BuildOptions {
  /** Price of demand that is not met. [money/MWh] */
  lostLoadPerMwh: number
  /** Options of the policies that are on, by name. */
  policies: Readonly<Record<string, unknown>>
  /** Highest demand of the country; that of the network's own snapshots if not given. [MW] */
  peakDemandMw?: number
  /** Policies' rows that may be broken, by name, with the price of a unit. [money/unit] */
  elastic?: ReadonlyMap<string, number>
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
  const building = {
    lp,
    ledger,
    snapshots: network.snapshots,
    co2TonnesPerMwhThermal: (carrier: string) => co2.get(carrier) ?? 0,
    isRenewable: (carrier: string) => renewable.has(carrier),
    isHome: (bus: string) => home.has(bus),
    peakDemandMw: options.peakDemandMw ?? Math.max(0, largest(homeDemandMw(network, home))),
    lostLoadPerMwh: options.lostLoadPerMwh,
  }
  for (const component of components) {
    const units = unitsIn(network, component.list)
    if (units.length > 0) component.build(unitsOf(units), building)
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
