import { expect, test } from 'vitest'
import { components } from '../../src/components/index.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { groupAlike } from '../../src/network/grouping.ts'
import { idleUnits } from '../../src/network/idle.ts'
import { build, keptApart } from '../../src/study/build.ts'
import { prepare } from '../../src/study/prepare.ts'
import { buildOptionsOf } from '../../src/study/run.ts'
import { solveNetwork } from '../../src/study/solveNetwork.ts'
import { type Grid, gridOf, solver } from '../support/optimise.ts'

const HOURS = [1, 1]
const OPTIONS = { lostLoadPerMwh: 3000, policies: {} }
const GRID: Grid = {
  buses: [{ name: 'north' }, { name: 'abroad' }],
  loads: [{ name: 'town', bus: 'north', demandMw: [50, 60] }],
  generators: [
    { name: 'plant', bus: 'north', capacityMw: 100, marginalCostPerMwh: 20 },
    { name: 'closed', bus: 'north', capacityMw: 0, marginalCostPerMwh: 10 },
  ],
  storage_units: [{ name: 'drained', bus: 'north', powerMw: 0, durationHours: 6 }],
  links: [{ name: 'border', bus0: 'north', bus1: 'abroad', capacityMw: 0, leastPu: -1 }],
}
const idleOf = (grid: Grid, apart: string[] = []) =>
  idleUnits(gridOf(grid, HOURS), components, apart).map(({ unit }) => unit.name)

test('what has no capacity and cannot be built has no columns', () => {
  expect(idleOf(GRID)).toEqual(['closed', 'drained', 'border'])
  const { network } = groupAlike(gridOf(GRID, HOURS), components)
  const blocks = build(network, OPTIONS).lp.columnBlocks.filter(({ size }) => size > 0)
  expect(blocks.map(({ name, size }) => [name, size])).toEqual([
    ['generator.output', 2],
    ['bus.unserved north', 2],
  ])
})

test('results tell of it nevertheless, with zeros', async () => {
  const { status, powers, flows, levels } = await solveNetwork(gridOf(GRID, HOURS), OPTIONS, {
    solver: await solver(),
  })
  expect(status).toBe('optimal')
  const zeros = powers.filter(({ mw }) => mw.every(value => value === 0))
  expect(zeros.map(({ component, name, bus }) => `${component} ${name} ${bus}`)).toEqual([
    'Unserved unserved-north north',
    'Generator closed north',
    'StorageUnit drained north',
    'Link border north',
    'Link border abroad',
  ])
  const [border] = flows
  expect([border?.name, [...border!.mw0], [...border!.mw1]]).toEqual(['border', [-0, -0], [0, 0]])
  expect(levels.map(({ name, mwh }) => [name, [...mwh]])).toEqual([['drained', [0, 0]]])
})

test('what has no capacity stays where it may be built, where water comes to it, where its output is given', () => {
  const none = { bus: 'north', capacityMw: 0 }
  const reservoir = { name: 'weir', bus: 'north', powerMw: 0, inflowMw: [3, 3] }
  const generators = [
    { name: 'candidate', ...none, extendable: true },
    { name: 'promised', ...none, givenMw: [0, 5] },
    { name: 'switched', ...none, committable: true },
  ]
  const buses = [{ name: 'north' }, { name: 'south' }]
  expect(idleOf({ buses, generators, storage_units: [reservoir] })).toEqual([])
})

test('a line of no rating stays where the voltage law holds its ends at one angle', () => {
  const buses = [{ name: 'north' }, { name: 'south' }]
  const lines = [{ name: 'wire', bus0: 'north', bus1: 'south', ratingMva: 0 }]
  expect(idleOf({ buses, lines })).toEqual(['wire'])
  expect(idleOf({ buses, lines }, ['lines'])).toEqual([])
})

test('a unit of no capacity that limits its partner stays', () => {
  const buses = [{ name: 'north' }, { name: 'south' }]
  const links = [
    { name: 'there', bus0: 'north', bus1: 'south', capacityMw: 0 },
    { name: 'back', bus0: 'south', bus1: 'north', extendable: true, pairedWith: 'there' },
  ]
  expect(idleOf({ buses, links })).toEqual([])
})

test('the reference scenario has at most a hundred columns an hour', () => {
  const { name, layers } = readScenarioFiles('2030-reference', ['horizon.hours=24'])
  const prepared = prepare(name, layers, each => readDataPackage(each, []), [])
  const options = buildOptionsOf(prepared)
  const { network } = groupAlike(prepared.network, components, keptApart(options))
  expect(build(network, options).lp.compile().cost.length / 24).toBeLessThanOrEqual(100)
})
