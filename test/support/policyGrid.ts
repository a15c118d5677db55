import { policies } from '../../src/policies/index.ts'
import { type Grid, optimise } from './optimise.ts'

/** A town with coal, wind that may be built, and a neighbour who sells. */
export const grid: Grid = {
  buses: [{ name: 'north' }, { name: 'abroad', country: 'RU' }],
  carriers: [{ name: 'coal' }, { name: 'wind', renewable: true }, { name: 'import' }],
  loads: [{ name: 'town', bus: 'north', demandMw: 100 }],
  generators: [
    {
      name: 'coal',
      bus: 'north',
      carrier: 'coal',
      technology: 'steam',
      capacityMw: 200,
      marginalCostPerMwh: 10,
      spinningPu: 1,
    },
    {
      name: 'wind',
      bus: 'north',
      carrier: 'wind',
      technology: 'wind',
      extendable: true,
      mostSize: 500,
      costPerSize: 12,
      availabilityPu: 0.5,
      firmPu: 0.1,
    },
    { name: 'sale', bus: 'abroad', carrier: 'import', capacityMw: 100, marginalCostPerMwh: 5 },
  ],
  links: [{ name: 'tie', bus0: 'abroad', bus1: 'north', capacityMw: 100 }],
}
/** The same without the neighbour. */
export const closed: Grid = { ...grid, links: [] }

/** One hour of it under policies. */
export const solveUnder = (policy: Record<string, unknown>, of: Grid = closed) =>
  optimise(of, [1], { policies: policy })

/** What a policy says of its dual. */
export const wordsOf = (name: string, options: unknown, dual: number): string =>
  policies.find(policy => policy.name === name)!.words!(options, dual, 'USD')
