import { expect, test } from 'vitest'
import { optimise } from '../support/optimise.ts'

test('a link with two outputs gives both in proportion to its input', async () => {
  const { values, objective } = await optimise(
    {
      buses: [{ name: 'north' }, { name: 'h2', carrier: 'hydrogen' }, { name: 'city', carrier: 'heat' }],
      loads: [
        { name: 'steel', bus: 'h2', demandMw: 60 },
        { name: 'flats', bus: 'city', demandMw: 20 },
      ],
      generators: [
        { name: 'wind', bus: 'north', capacityMw: 200, marginalCostPerMwh: 1 },
        { name: 'boiler', bus: 'city', capacityMw: 50, marginalCostPerMwh: 10 },
      ],
      links: [
        {
          name: 'electrolyser',
          bus0: 'north',
          bus1: 'h2',
          bus2: 'city',
          capacityMw: 150,
          efficiencyPu: 0.6,
          efficiency2Pu: 0.2,
        },
      ],
    },
    [1],
  )
  // 100 MW in: 60 hydrogen, 20 heat; the boiler rests
  expect(values('link.input', 'electrolyser')[0]).toBeCloseTo(100)
  expect(objective).toBeCloseTo(100)
})

test('a reversible lossless link trades in both directions', async () => {
  const { values } = await optimise(
    {
      buses: [{ name: 'south' }, { name: 'kyrgyzstan' }],
      loads: [
        { name: 'here', bus: 'south', demandMw: [50, 0] },
        { name: 'there', bus: 'kyrgyzstan', demandMw: [0, 30] },
      ],
      generators: [
        { name: 'coal', bus: 'south', capacityMw: 100, marginalCostPerMwh: 10 },
        { name: 'water', bus: 'kyrgyzstan', capacityMw: 100, availabilityPu: [1, 0] },
      ],
      links: [{ name: 'tie', bus0: 'south', bus1: 'kyrgyzstan', capacityMw: 40, leastPu: -1 }],
    },
    [1, 1],
  )
  expect(values('link.input', 'tie')).toEqual([-40, 30])
})
