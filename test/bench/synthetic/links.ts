import type { Row } from './csv.ts'
import { decimal, rounded } from './pythonNumbers.ts'
import type { Corridor, Zone } from './world.ts'

/** Electrolyser and hydrogen turbine. */
export function hydrogenLinksOf({ name, rank, peakMw }: Zone, expands: boolean): Row[] {
  const hydrogen = `${name} H2`
  const link = (what: string, from: string, to: string, efficiency: number, standing: number): Row => ({
    name: `${name} ${what}`,
    bus0: from,
    bus1: to,
    carrier: 'H2',
    efficiency,
    p_nom: expands ? 0 : rounded(standing * peakMw, 0),
    p_nom_extendable: expands,
    p_nom_min: 0,
    p_nom_max: rounded(3 * peakMw, 0),
    p_min_pu: 0,
  })
  const costs = (marginalPerMwh: number, capital: number): Row => ({
    marginal_cost: decimal(marginalPerMwh + 0.001 * rank, 4),
    capital_cost: capital + 100 * rank,
    length: 0,
  })
  return [
    { ...link('electrolyser', name, hydrogen, 0.68, 0.1), ...costs(0.05, 38000) },
    { ...link('H2 turbine', hydrogen, name, 0.55, 0.08), ...costs(1, 33000) },
  ]
}

/** Direct current between two zones, a link for each direction; its size is that of the smaller zone. */
export function directCurrentOf({ from, to, km }: Corridor, expands: boolean): Row[] {
  const share = (pu: number) => rounded(pu * Math.min(from.peakMw, to.peakMw), 0)
  const link = (bus0: string, sign: string, bus1: string): Row => ({
    name: `HVDC ${from.name}${sign}${to.name}`,
    bus0,
    bus1,
    carrier: 'HVDC',
    efficiency: 0.97,
    p_nom: share(0.15),
    p_nom_extendable: expands,
    p_nom_min: expands ? share(0.15) : 0,
    p_nom_max: share(1.5),
    p_min_pu: 0,
    marginal_cost: 0.1,
    capital_cost: decimal(60 * km, 1),
    length: km,
  })
  return [link(from.name, '>', to.name), link(to.name, '<', from.name)]
}
