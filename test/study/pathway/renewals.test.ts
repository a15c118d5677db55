import { expect, test } from 'vitest'
import type { Problem } from '../../../src/errors.ts'
import { readDataPackage } from '../../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../../src/files/scenarioFile.ts'
import { standingNetwork } from '../../../src/study/pathway/dispatch.ts'
import { preparePathway } from '../../../src/study/pathway/prepare.ts'
import { prepare } from '../../../src/study/prepare.ts'

const problems: Problem[] = []
const { name, layers } = readScenarioFiles('path-published', ['horizon.hours=24'])
const base = prepare(name, layers, data => readDataPackage(data, problems), problems)
const { periods } = preparePathway(base, problems)
const unit = (k: number, list: string, wanted: string) =>
  periods[k]!.prepared.network.units[list]?.find(each => each.name === wanted) as Record<string, unknown>

test('the published path has no problems in any of its years', () => {
  expect(problems).toEqual([])
  expect(periods.map(({ year }) => year)).toEqual([2030, 2040, 2050, 2060])
})

test('a heat-and-power plant stands until its age, then one on coal or on gas may take its place, as large at most', () => {
  // Pavlodar CHP-1 is of 1964.
  expect(unit(0, 'heat_and_powers', 'pavlodar-chp-1')).toMatchObject({ capacityMw: 350, extendable: false })
  expect(unit(0, 'heat_and_powers', 'pavlodar-chp-1-renewed-gas')).toBeUndefined()
  expect(unit(1, 'heat_and_powers', 'pavlodar-chp-1')).toBeUndefined()
  const renewed = unit(1, 'heat_and_powers', 'pavlodar-chp-1-renewed-gas')
  expect(renewed).toMatchObject({ extendable: true, mostSize: 350, technology: 'gas-chp' })
  expect(renewed.costPerSize).toBeGreaterThan(0)
})

test('plants that stand may be closed, and cost their fixed operation until then', () => {
  const steam = unit(0, 'generators', 'ekibastuz-gres-1')
  expect(steam).toMatchObject({ extendable: true, leastSize: 0, mostSize: 3500 })
  expect(steam.costPerSize).toBeCloseTo((45_000 * 24) / 8760, 9)
  expect(unit(0, 'generators', 'kumkol-gtpp').extendable).toBe(false)
  // Holds the voltage of the South.
  expect(unit(0, 'generators', 'zhambyl-gres').extendable).toBe(false)
})

test('coal that has closed by age opens the way to life extension', () => {
  expect(periods[0]!.agedCoalMw.get('north')).toBeCloseTo(663, 6)
  expect(periods[3]!.agedCoalMw.get('north')).toBeCloseTo(663 + 2450 + 3500 + 1000, 6)
  expect(unit(0, 'generators', 'new-north-coal-retrofit').mostSize).toBe(Number.POSITIVE_INFINITY)
})

test('announced plants are paid from the year in which they open', () => {
  const nuclear = periods.map(
    ({ firm }) => firm.find(({ name }) => name === 'firm-south-nuclear-2035')?.money,
  )
  expect(nuclear[0]).toBeUndefined()
  expect(nuclear[1]).toBeGreaterThan(0)
  expect(nuclear[2]).toBe(nuclear[1])
})

test('the heat of a new turbine grows with what is built of it', () => {
  const wanted = 'pavlodar-chp-1-renewed-gas'
  const about = { carrier: 'gas', technology: 'gas-chp', bus: 'north', reducedCost: 0 }
  const { network } = periods[1]!.prepared
  const half = standingNetwork(network, [{ ...about, list: 'heat_and_powers', name: wanted, size: 175 }])
  const built = half.units.heat_and_powers!.find(each => each.name === wanted)!
  const whole = unit(1, 'heat_and_powers', wanted)
  expect(built).toMatchObject({ capacityMw: 175, extendable: false, leastHeatPu: 0 })
  expect(built.heatCapacityMw).toBeCloseTo(Number(whole.heatCapacityMw) / 2, 9)
})
