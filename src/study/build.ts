import { components } from '../components/index.ts'
import { LinearModel } from '../lp/model.ts'
import { unitsOf } from '../network/component.ts'
import { Ledger } from '../network/ledger.ts'
import { type Network, unitsIn } from '../network/network.ts'
import { policies } from '../policies/index.ts'

/** What a build needs beside the network. */
export interface BuildOptions {
  /** Price of demand that is not met. [money/MWh] */
  lostLoadPerMwh: number
  /** Options of the policies that are on, by name. */
  policies: Readonly<Record<string, unknown>>
}

/** A network as a linear programme, with the ledgers that tell what its columns mean. */
export interface Built {
  lp: LinearModel
  ledger: Ledger
}

/** Network → linear programme: buses open the balance, components fill it, policies read the ledgers. */
export function build(network: Network, options: BuildOptions): Built {
  const lp = new LinearModel()
  const ledger = new Ledger(lp, unitsOf(unitsIn(network, 'buses')).axis, network.snapshots)
  const co2 = new Map(
    unitsIn(network, 'carriers').map(unit => [unit.name, Number(unit.co2TonnesPerMwhThermal)] as const),
  )
  const building = {
    lp,
    ledger,
    snapshots: network.snapshots,
    co2TonnesPerMwhThermal: (carrier: string) => co2.get(carrier) ?? 0,
    lostLoadPerMwh: options.lostLoadPerMwh,
  }
  for (const component of components) {
    const units = unitsIn(network, component.list)
    if (units.length > 0) component.build(unitsOf(units), building)
  }
  for (const policy of policies) {
    if (policy.name in options.policies) policy.build(options.policies[policy.name], building)
  }
  return { lp, ledger }
}
