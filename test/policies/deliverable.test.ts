import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

test('no more of a technology is built than works can deliver, whatever its carrier', async () => {
  const candidate = (name: string, technology: string, costPerSize: number) => ({
    name,
    bus: 'north',
    carrier: 'wind',
    technology,
    extendable: true,
    costPerSize,
  })
  const { built, solution } = await optimise(
    {
      buses: [{ name: 'north' }],
      carriers: [{ name: 'wind' }],
      loads: [{ name: 'town', bus: 'north', demandMw: 100 }],
      generators: [candidate('ours', 'wind', 10), candidate('tall', 'wind-tall', 25)],
    },
    [1],
    { policies: { deliverable: { wind: 30 } } },
  )
  expect(listing(built.lp, 'deliverable wind')).toEqual(['+ generator.size[ours] ≤ 30'])
  const row = built.lp.rowBlocks.find(({ name }) => name === 'deliverable wind')!
  // The last MW comes from the dearer kind: one more of the cheaper saves 25 − 10.
  expect(-solution.y[row.start]!).toBeCloseTo(15)
})
