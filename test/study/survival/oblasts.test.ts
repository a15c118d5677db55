import { expect, test } from 'vitest'
import { adequacyCase } from '../../../src/study/survival/case.ts'
import { smallResult } from '../../report/smallResult.ts'
import { gridOf } from '../../support/optimise.ts'

const bus = (name: string, zone: string) => ({ name, zone, country: 'KZ' })
const line = (name: string, bus0: string, bus1: string) => ({ name, bus0, bus1, ratingMva: 1000 })

test('adequacy sees oblasts as their zones, and cuts in place of the lines between them', () => {
  const network = gridOf(
    {
      buses: [bus('akmola', 'north'), bus('karaganda', 'north'), bus('almaty', 'south')],
      loads: ['akmola', 'karaganda', 'almaty'].map((name, k) => ({
        name,
        bus: name,
        demandMw: 100 * (k + 1),
      })),
      generators: [{ name: 'gres', bus: 'karaganda', capacityMw: 500, technology: 'coal-steam' }],
      lines: [
        line('within', 'akmola', 'karaganda'),
        line('first', 'karaganda', 'almaty'),
        line('second', 'almaty', 'akmola'),
      ],
      cuts: [{ name: 'north-south', lines: 'first -second', limitMw: 150 }],
    },
    [1],
  )
  const result = {
    ...smallResult(),
    network,
    snapshots: network.snapshots,
    dispatch: [],
    levels: [],
    flows: [],
  }
  const rates = {
    unitMw: 250,
    forcedOutageRatePu: 0.1,
    repairHours: 50,
    spinningPu: 0.6,
  }
  const system = adequacyCase(result, new Map([['coal-steam', rates as never]]), 1, 1)
  expect(system.zones).toEqual(['north', 'south'])
  expect(system.residualMw.map(([mw]) => mw)).toEqual([300, 300])
  expect(system.plants).toMatchObject([{ name: 'gres', zone: 0, units: 2 }])
  expect(system.transfersAt(0)).toEqual([
    { from: 0, to: 1, mw: 150 },
    { from: 1, to: 0, mw: 150 },
  ])
})
