import type { Row } from './csv.ts'
import { decimal, float, rounded } from './pythonNumbers.ts'
import type { Zone } from './world.ts'

/** Hydro with inflow, pumped storage and a battery. */
export function storageUnitsOf({ name, rank, peakMw, hydroMw }: Zone, expands: boolean): Row[] {
  const share = (pu: number) => rounded(pu * peakMw, 0)
  const unit = (carrier: string, sizes: Row, physics: Row, costs: Row): Row => ({
    name: `${name} ${carrier}`,
    bus: name,
    carrier,
    ...sizes,
    ...physics,
    cyclic_state_of_charge: true,
    ...costs,
  })
  const grows = (standing: number, most: number): Row => ({
    p_nom: expands ? 0 : share(standing),
    p_nom_extendable: expands,
    p_nom_max: share(most),
    p_min_pu: -1,
    p_max_pu: 1,
  })
  const river = { p_nom: float(hydroMw), p_nom_extendable: false, p_nom_max: 'inf', p_min_pu: 0, p_max_pu: 1 }
  const costs = (marginalPerMwh: number, capital: number): Row => ({
    marginal_cost: decimal(marginalPerMwh + 0.01 * rank, 4),
    capital_cost: capital,
  })
  return [
    unit('hydro', river, tank(300, 1, 0.9, 0), costs(0.4, 0)),
    unit('PHS', grows(0.08, 0.15), tank(8, 0.87, 0.87, 0), costs(0.2, 95000 + 300 * rank)),
    unit('battery', grows(0.1, 3), tank(4, 0.95, 0.95, 0.0001), costs(0.3, 52000 + 200 * rank)),
  ]
}

const tank = (hours: number, store: number, dispatch: number, loss: number): Row => ({
  max_hours: hours,
  efficiency_store: store,
  efficiency_dispatch: dispatch,
  standing_loss: loss,
})

/** The store of hydrogen. */
export function hydrogenStoreOf({ name, rank, peakMw }: Zone, expands: boolean): Row {
  return {
    name: `${name} H2 store`,
    bus: `${name} H2`,
    carrier: 'H2',
    e_nom: expands ? 0 : rounded(20 * peakMw, 0),
    e_nom_extendable: expands,
    e_nom_max: rounded(2000 * peakMw, 0),
    e_cyclic: true,
    standing_loss: 0,
    marginal_cost: 0,
    capital_cost: 1100 + 5 * rank,
  }
}
