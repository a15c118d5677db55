import { expect, test } from 'vitest'
import { optimise } from '../support/optimise.ts'

test('a process takes and gives by its rates, and its capacity counts at none of its buses', async () => {
  const { values, objective } = await optimise(
    {
      buses: [{ name: 'north' }, { name: 'h2', carrier: 'hydrogen' }, { name: 'steel', carrier: 'steel' }],
      loads: [{ name: 'works', bus: 'steel', demandMw: 10 }],
      generators: [
        { name: 'wind', bus: 'north', capacityMw: 100, marginalCostPerMwh: 2 },
        { name: 'pipe', bus: 'h2', capacityMw: 100, marginalCostPerMwh: 3 },
      ],
      processes: [
        {
          name: 'furnace',
          bus0: 'north',
          bus1: 'h2',
          bus2: 'steel',
          rate0Pu: -0.5,
          rate1Pu: -1.5,
          rate2Pu: 0.5,
          capacityMw: 30,
          marginalCostPerMwh: 1,
        },
      ],
    },
    [1],
  )
  // activity 20: 10 MW of wind, 30 of hydrogen, 10 of steel; 20·1 + 10·2 + 30·3
  expect(values('process.activity', 'furnace')[0]).toBeCloseTo(20)
  expect(values('generator.output', 'pipe')[0]).toBeCloseTo(30)
  expect(objective).toBeCloseTo(130)
})
