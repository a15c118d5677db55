import { expect, test } from 'vitest'
import { screenPeak } from '../../src/study/grid.ts'
import { gridOf } from '../support/optimise.ts'

const line = (name: string, bus0: string, bus1: string, reactanceOhm: number, parallels = 1) => ({
  name,
  bus0,
  bus1,
  reactanceOhm,
  ratingMva: 100 * parallels,
  parallels,
})

/** Coal in a sends 120 MW to b by a line of two circuits and by way of c; a dead end hangs on b. */
const network = gridOf(
  {
    buses: ['a', 'b', 'c', 'd'].map(name => ({ name, nominalKv: 500 })),
    loads: [{ name: 'town', bus: 'b', demandMw: [100, 120] }],
    lines: [
      line('ab', 'a', 'b', 10, 2),
      line('ac', 'a', 'c', 10),
      line('cb', 'c', 'b', 10),
      line('bd', 'b', 'd', 10),
    ],
  },
  [1, 1],
)
const flow = (name: string, mw: number) => ({
  component: 'Line',
  name,
  carrier: 'AC',
  bus0: '',
  bus1: '',
  mw0: Float64Array.of(0, mw),
  mw1: Float64Array.of(0, mw),
  valuePerMwh: new Float64Array(2),
})

test('the loss of one of two circuits leaves the other and the way round, as their reactances say', () => {
  const { snapshot, trips, islanding } = screenPeak(network, [
    flow('ab', 80),
    flow('ac', 40),
    flow('cb', 40),
    flow('bd', 0),
  ])
  expect(snapshot).toBe(1)
  const lost = trips.find(({ tripped }) => tripped === 'ab')!
  expect(lost.flowMw).toBe(40)
  // One circuit of 20 Ω beside 20 Ω by way of c: 60 MW each.
  const after = Object.fromEntries(lost.loadings.map(({ overloaded, flowMw }) => [overloaded, flowMw]))
  expect(after.ab).toBeCloseTo(60)
  expect(after.ac).toBeCloseTo(60)
  expect(after.cb).toBeCloseTo(60)
  expect(islanding).toEqual([{ name: 'bd', flowMw: 0 }])
})

test('the loss of the way round puts all on the corridor, within its rating', () => {
  const { trips } = screenPeak(network, [flow('ab', 80), flow('ac', 40), flow('cb', 40), flow('bd', 0)])
  const [worst] = trips.find(({ tripped }) => tripped === 'ac')!.loadings
  expect(worst).toMatchObject({ overloaded: 'ab', ratingMva: 100 })
  expect(worst!.flowMw).toBeCloseTo(60)
  expect(worst!.loadingPu).toBeCloseTo(0.6)
})
