import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import type { Network } from '../../src/network/network.ts'
import { build } from '../../src/study/build.ts'
import { gridOf } from '../support/optimise.ts'

test('a carrier without a figure emits nothing', () => {
  const { units } = gridOf({ carriers: [{ name: 'wind' }] }, [1])
  expect(units.carriers?.[0]).toMatchObject({ co2TonnesPerMwhThermal: 0 })
})

test('what is added in a period is limited, more so by what was added in the one before', () => {
  const wind = (name: string, buildYear: number) => ({
    name,
    bus: 'north',
    carrier: 'wind',
    extendable: true,
    buildYear,
    lifetimeYears: 30,
  })
  const grid = gridOf(
    {
      buses: [{ name: 'north' }],
      carriers: [{ name: 'wind', growthMw: 100, relativeGrowth: 0.5 }],
      generators: [wind('first', 2030), wind('second', 2040)],
    },
    [1, 1],
  )
  const stretch = { years: 10, periodWeight: 1, scenario: '', probability: 1 }
  const network: Network = {
    ...grid,
    snapshots: {
      ...grid.snapshots,
      stretches: [
        { start: 0, end: 1, period: 2030, ...stretch },
        { start: 1, end: 2, period: 2040, ...stretch },
      ],
    },
  }
  const built = build(network, { lostLoadPerMwh: 3000, policies: {} })
  expect(listing(built.lp, 'carrier.growth wind 2030')).toEqual(['+ generator.size[first] ≤ 100'])
  expect(listing(built.lp, 'carrier.growth wind 2040')).toEqual([
    '- 0.5 generator.size[first] + generator.size[second] ≤ 100',
  ])
})
