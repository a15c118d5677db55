import { sum } from 'simple-statistics'
import { expect, test } from 'vitest'
import type { Problem } from '../../../src/errors.ts'
import { readDataPackage } from '../../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../../src/files/scenarioFile.ts'
import { unitsIn } from '../../../src/network/network.ts'
import { demandOutlook } from '../../../src/study/demand/outlook.ts'
import { prepare } from '../../../src/study/prepare.ts'

const outlook = demandOutlook(readDataPackage('kz', []), 'middle')!
const at = (year: number) => outlook.years.indexOf(year)

function lookAt(...settings: string[]) {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles('2030-reference', settings)
  const { network, notes } = prepare(name, layers, data => readDataPackage(data, problems), problems)
  const loads = unitsIn(network, 'loads').filter(({ carrier }) => carrier === 'electricity')
  const twh = (of = loads) => sum(of.map(({ demandMw }) => sum([...(demandMw as Float64Array)]))) / 1e6
  return { problems, notes, loads, twh }
}

test('the middle path goes through the published totals of 2030 and 2035, the range of these is that of the others', () => {
  expect(outlook.totals.middle[at(2030)]).toBeCloseTo(147.1, 3)
  expect(outlook.totals.middle[at(2035)]).toBeCloseTo(152.4, 3)
  expect(outlook.totals.low[at(2030)]).toBeCloseTo(139.745, 3)
  expect(outlook.totals.high[at(2035)]).toBeCloseTo(164.592, 3)
})

test('all paths begin at the last statistics, and part more and more', () => {
  const { low, middle, high } = outlook.totals
  expect([low[0], high[0]]).toEqual([middle[0], middle[0]])
  const spread = outlook.years.map((_, k) => high[k]! - low[k]!)
  expect(spread).toEqual(spread.toSorted((a, b) => a - b))
  outlook.years.slice(1).forEach((_, k) => {
    expect(low[k + 1]).toBeLessThan(middle[k + 1]!)
    expect(middle[k + 1]).toBeLessThan(high[k + 1]!)
  })
})

test('sectors add up to the total in each year', () => {
  outlook.years.forEach((_, k) => {
    expect(sum(outlook.sectors.map(({ twh }) => twh[k]!))).toBeCloseTo(outlook.totals.middle[k]!, 9)
  })
})

test('what is published lies above what drivers make of the statistics, by less than a sixth', () => {
  for (const { published, driven } of outlook.calibration) {
    expect(driven).toBeLessThan(published)
    expect(driven).toBeGreaterThan(published * (5 / 6))
  }
})

test('a year beyond the published ones has the demand of its path, in the hours of the year, with loads for new uses', () => {
  const { problems, notes, loads, twh } = lookAt('year=2060', 'demand.path=high')
  expect(problems).toEqual([])
  expect(notes).toContain('Demand of 2060 follows its drivers from the published 2035, high path.')
  expect(twh()).toBeCloseTo(outlook.totals.high.at(-1)!, 3)
  const heat = loads.find(({ name }) => name === 'north-heat')!.demandMw as Float64Array
  expect(heat[0]).toBeGreaterThan(3 * heat[4500]!)
})

test('no two loads have the same name, so that none hides the other in what is published', () => {
  for (const settings of [['year=2060'], ['year=2060', 'resolution=oblasts']]) {
    const names = lookAt(...settings).loads.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name, k) => names.indexOf(name) !== k)).toEqual([])
  }
})

test('by oblast the same demand is needed as by zone', () => {
  expect(lookAt('year=2050', 'resolution=oblasts').twh()).toBeCloseTo(lookAt('year=2050').twh(), 3)
})
