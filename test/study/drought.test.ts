import { expect, test } from 'vitest'
import { readPrepared } from '../../src/cli/readPrepared.ts'
import type { Series } from '../../src/network/attribute.ts'
import { unitsIn } from '../../src/network/network.ts'
import { energyMwh } from '../../src/study/result.ts'

const riverMwh = (scenario: string) => {
  const { network } = readPrepared(scenario, []).prepared
  const stored = unitsIn(network, 'storage_units')
    .filter(({ carrier }) => carrier === 'hydro')
    .map(({ inflowMw }) => energyMwh(inflowMw as Series, network.snapshots))
  const running = unitsIn(network, 'generators')
    .filter(({ technology }) => technology === 'hydro-ror')
    .map(
      ({ capacityMw, availabilityPu }) =>
        Number(capacityMw) * energyMwh(availabilityPu as Series, network.snapshots),
    )
  return [...stored, ...running].reduce((sum, mwh) => sum + mwh, 0)
}

test('in a drought all rivers bring a quarter less, those of reservoirs and those without', () => {
  expect(riverMwh('2030-drought') / riverMwh('2030-reference')).toBeCloseTo(0.75, 2)
})
