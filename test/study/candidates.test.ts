import { expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { annuityPu } from '../../src/finance/annuity.ts'
import { type Prepared, prepare } from '../../src/study/prepare.ts'

const problems: Problem[] = []
const data = readDataPackage('kz', problems)

function prepared(scenario: string, ...settings: string[]): Prepared {
  const { name, layers } = readScenarioFiles(scenario, settings)
  const made = prepare(name, layers, () => data, problems)
  expect(problems).toEqual([])
  return made
}
const plan = prepared('2030-reference', 'planning.from=2026')
const unit = (made: Prepared, list: string, name: string) =>
  made.network.units[list]!.find(each => each.name === name) as unknown as Record<string, number> | undefined

test('without planning nothing can be built, with it the candidates stand beside the fleet', () => {
  const without = prepared('2030-reference')
  expect(without.candidates).toEqual([])
  expect(
    Object.values(without.network.units)
      .flat()
      .filter(({ extendable }) => extendable),
  ).toEqual([])
  expect(plan.candidates.length).toBeGreaterThan(20)
  expect(without.network.units.buses!.map(({ name }) => name)).not.toContain('hydrogen-west')
})

test('a candidate costs its annuity and its fixed operation, for a part of the year its part', () => {
  // Wind of 2030: 1216.4 USD/kW over 30 years at 10 %, 14.8 USD/kW and year.
  const cost = (annuityPu(0.1, 30) * 1216.4 + 14.8) * 1000
  expect(unit(plan, 'generators', 'new-north-wind')!.costPerSize).toBeCloseTo(cost, 3)
  const week = prepared('2030-reference', 'planning.from=2026', 'horizon.hours=168')
  expect(unit(week, 'generators', 'new-north-wind')!.costPerSize).toBeCloseTo((cost * 168) / 8760, 3)
  const cheap = prepared('2030-reference', 'planning.discountRate=0.05')
  expect(unit(cheap, 'generators', 'new-north-wind')!.costPerSize).toBeCloseTo(
    (annuityPu(0.05, 30) * 1216.4 + 14.8) * 1000,
    3,
  )
  const own = prepared('2030-reference', 'planning.from=2026', 'generators.new-north-wind.discount_rate=0.07')
  expect(unit(own, 'generators', 'new-north-wind')!.costPerSize).toBeCloseTo(
    (annuityPu(0.07, 30) * 1216.4 + 14.8) * 1000,
    3,
  )
})

test('storage pays for its energy, direct current for its line and its converters', () => {
  const battery = plan.candidates.find(({ name }) => name === 'new-south-battery')!
  expect(battery.overnightPerKw).toBeCloseTo(166.8 + 4 * 163, 6)
  const line = plan.candidates.find(({ name }) => name === 'new-north-south-hvdc')!
  // 600 EUR/kW for 1000 km, 640 for a pair of stations, 1 EUR of 2025 as 1.035 USD of 2023.
  expect(line.overnightPerKw).toBeCloseTo((600 * 1.2 + 640) * 1.035, 6)
})

test('what takes longer than there is time for is not offered, and rates limit what is', () => {
  expect(unit(plan, 'generators', 'new-south-nuclear')).toBeUndefined()
  expect(unit(prepared('2035-nuclear'), 'generators', 'new-south-nuclear')!.mostSize).toBe(2400)
  // Two years of lead from 2026, then three years of 2500 MW.
  expect(unit(plan, 'generators', 'new-north-wind')!.mostSize).toBe(7500)
})

test('units close at the age that a scenario gives their technology', () => {
  expect(unit(plan, 'generators', 'ekibastuz-gres-1')).toBeDefined()
  const young = prepared('2030-reference', 'planning.lifetimes.coal-steam=45')
  expect(unit(young, 'generators', 'ekibastuz-gres-1')).toBeUndefined()
  expect(unit(young, 'generators', 'ekibastuz-gres-2')).toBeDefined()
})

test('a stress week is cold, calm, and without its largest unit', () => {
  const cold = prepared('2030-cold-calm')
  const { axis, hours } = cold.network.snapshots
  expect(hours).toHaveLength(168)
  expect(axis.labels[0]).toMatch(/^2030-(01|02|12)-/)
  const wind = cold.network.units.generators!.filter(({ carrier }) => carrier === 'wind')
  for (const { availabilityPu } of wind) expect(availabilityPu as unknown as number).toBeLessThan(0.12)
  expect(cold.notes.join(' ')).toMatch(/largest unit is out, \d+ MW/)
  const plain = prepared(
    '2030-reference',
    `horizon.from=${axis.labels[0]!.slice(0, 10)}`,
    'horizon.hours=168',
  )
  const load = (made: Prepared, name: string) =>
    (made.network.units.loads!.find(each => each.name === name)!.demandMw as unknown as Float64Array)[20]!
  expect(load(cold, 'south-households') / load(plain, 'south-households')).toBeCloseTo(1.1, 9)
  expect(load(cold, 'heat-almaty') / load(plain, 'heat-almaty')).toBeCloseTo(1.1, 9)
  expect(load(cold, 'south-industry')).toBe(load(plain, 'south-industry'))
})
