import type { Row } from './csv.ts'
import { decimal, rounded } from './pythonNumbers.ts'
import type { Zone } from './world.ts'

/** Coal with ramps and a least output, gas, wind, solar, and demand that is shed; in an expansion all but coal grow. */
export function generatorsOf({ name, rank, peakMw }: Zone, expands: boolean): Row[] {
  const share = (pu: number) => rounded(pu * peakMw, 0)
  const plain = { p_nom_extendable: false, p_nom_min: 0, p_nom_max: 'inf', p_min_pu: 0 }
  const grows = { ...plain, p_nom_extendable: expands }
  const renewable = { ...grows, p_nom_max: share(4) }
  const limits = { ramp_limit_up: '', ramp_limit_down: '' }
  const unit = (carrier: string, sizes: Row, costs: Row): Row => ({
    name: `${name} ${carrier}`,
    bus: name,
    carrier,
    ...sizes,
    ...costs,
    ...limits,
  })
  return [
    {
      ...unit('coal', { p_nom: share(0.75), ...plain, p_min_pu: 0.1 }, costsOf(31 + 0.03 * rank, 0, 0.38)),
      ramp_limit_up: 0.3,
      ramp_limit_down: 0.3,
    },
    unit(
      'gas',
      { p_nom: share(expands ? 0.15 : 0.35), ...grows, p_nom_min: expands ? share(0.15) : 0 },
      costsOf(52 + 0.05 * rank, 81000 + 100 * rank, 0.55),
    ),
    unit(
      'wind',
      { p_nom: expands ? 0 : share(1.1), ...renewable },
      costsOf(0.01 + 0.001 * rank, 108000 - 400 * rank, 1),
    ),
    unit(
      'solar',
      { p_nom: expands ? 0 : share(0.9), ...renewable },
      costsOf(0.005 + 0.001 * rank, 46000 + 250 * rank, 1),
    ),
    { ...unit('shed', { p_nom: share(1.5), ...plain }, costsOf(0, 0, 1)), marginal_cost: 3000 },
  ]
}

/** @param capital  [money/MW a year] */
const costsOf = (marginalPerMwh: number, capital: number, efficiency: number): Row => ({
  marginal_cost: decimal(marginalPerMwh, 4),
  capital_cost: capital,
  efficiency,
})
