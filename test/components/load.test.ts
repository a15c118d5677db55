import { expect, test } from 'vitest'
import { optimise } from '../support/optimise.ts'

test('a load with sign +1 gives what it is told to, as a fixed import does', async () => {
  const { objective } = await optimise(
    {
      buses: [{ name: 'west' }],
      loads: [
        { name: 'town', bus: 'west', demandMw: 100 },
        { name: 'import', bus: 'west', carrier: 'import', demandMw: 40, sign: 1 },
      ],
      generators: [{ name: 'gas', bus: 'west', capacityMw: 100, marginalCostPerMwh: 20 }],
    },
    [1],
  )
  // (100 − 40)·20
  expect(objective).toBeCloseTo(1200)
})
