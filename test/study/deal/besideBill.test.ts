import { expect, test } from 'vitest'
import { readDataPackage } from '../../../src/files/packageFolder.ts'
import { annuityPu } from '../../../src/finance/annuity.ts'
import { costRange } from '../../../src/study/assemble/costRange.ts'
import { readerOf } from '../../../src/study/assemble/dataPackage.ts'
import { besideBill, type Fleet, fullCost } from '../../../src/study/deal/besideBill.ts'
import { consumersOf } from '../../../src/study/deal/consumers.ts'
import { readPaidTariffs } from '../../../src/study/deal/paidTariffs.ts'
import { readStandingCosts, type StandingCost, standingAt } from '../../../src/study/deal/standing.ts'
import { stillOutlook, unitYear } from '../../support/deals.ts'

const cost = (technology: string, electricity: StandingCost['electricity']): [string, StandingCost] => [
  technology,
  {
    technology,
    operation: { low: 30, middle: 40, high: 50 },
    capital: { low: 0, middle: 15, high: 30 },
    electricity,
    source: `assumption-${technology}`,
  },
]
const ALL = { low: 1, middle: 1, high: 1 }
const HALF = { low: 0.4, middle: 0.5, high: 1 }

const candidate = {
  ...{ list: 'generators', name: 'firm', technology: 'wind', carrier: 'wind', overnightPerKw: 1000 },
  ...{ fixedPerKwYear: 10, discountRatePu: 0.1, lifetimeYears: 30, most: 1, buildRate: 1 },
  ...{ leadTimeYears: 0, sharePu: 0.01 },
}
const fleet: Fleet = {
  standing: new Set(['gres', 'chp']),
  announced: new Map([
    [
      'firm',
      {
        firm: {
          ...{ name: 'firm', technology: 'wind', carrier: 'wind', bus: 'south', capacityMw: 50 },
          ...{ buildYear: 2030, closingYear: 2060, candidate, source: 'plan-2035' },
        },
        range: { low: 0.8, middle: 1, high: 1.5 },
      },
    ],
  ]),
  costs: new Map([cost('coal-steam', ALL), cost('coal-chp', HALF)]),
}
const units = [
  unitYear({ name: 'gres', technology: 'coal-steam', bus: 'north', size: 100, running: 3e6 }),
  unitYear({ name: 'chp', component: 'HeatAndPower', technology: 'coal-chp', size: 10, running: 2e6 }),
  unitYear({ name: 'chp-renewed', component: 'HeatAndPower', technology: 'coal-chp', size: 5, running: 1e6 }),
  unitYear({ name: 'firm', size: 50 }),
  unitYear({ name: 'gres-abroad', technology: 'coal-steam', size: 1000, homePu: 0 }),
]

test('beside the bill stand operation and capital of what stood and all of what is announced; heat is taken from it', () => {
  const beside = besideBill(units, fleet)
  expect(beside.operation).toEqual({
    low: 30_000 * (100 + 4),
    middle: 40_000 * (100 + 5),
    high: 50_000 * (100 + 10),
  })
  expect(beside.capital.middle).toBe(15_000 * 105)
  expect(beside.announced.middle).toBeCloseTo(50_000 * (1000 * annuityPu(0.1, 30) + 10), 3)
  expect(beside.announced.high).toBeCloseTo(50_000 * (1500 * annuityPu(0.1, 30) + 10), 3)
  // Half of what both heat-and-power plants burn, the new one's too.
  expect(beside.heat).toEqual({ low: 0.6 * 3e6, middle: 1.5e6, high: 0 })
  const full = fullCost(6e6, beside)
  expect(full.middle).toBeCloseTo(
    6e6 - 1.5e6 + beside.operation.middle + beside.capital.middle + beside.announced.middle,
    3,
  )
  expect(full.low).toBeLessThan(full.middle)
  expect(full.middle).toBeLessThan(full.high)
  expect(beside.sources).toMatchObject({ announced: 'plan-2035', heat: 'assumption-coal-chp' })
})

test('what the bill of a year of a path holds already is not counted again', () => {
  const line = (name: string, item: string) => ({
    component: 'Generator',
    name,
    carrier: 'coal',
    item,
    money: 1,
  })
  const beside = besideBill(units, fleet, [
    line('standing coal-steam north', 'fixed operation'),
    line('firm', 'firm additions'),
  ])
  expect(beside.operation.middle).toBe(40_000 * 5)
  expect(beside.announced).toEqual({ low: 0, middle: 0, high: 0 })
  expect(beside.capital.middle).toBe(15_000 * 105)
  expect(beside.sources.announced).toBe('nothing of the kind')
})

test('a tariff at full cost has what stands beside the bill in place of the hourly price', () => {
  const loads = ['industry', 'services', 'households'].map(sector =>
    unitYear({ name: sector, component: 'Load', sector, withdrawnMwh: 1e5, earned: -1e6 }),
  )
  const bill = { scenario: 'x', cost: 6e6, costRange: null, builds: false }
  const beside = besideBill(units, fleet)
  const { tariffs, fullCost: perMwh } = consumersOf({ bill, units: loads, beside }, 0, stillOutlook)
  expect(perMwh!.middle).toBeCloseTo(fullCost(6e6, beside).middle / 3e5, 9)
  expect(tariffs[0]!.totalAtFullCost!.middle).toBeCloseTo(perMwh!.middle + 8 + 7 + 2, 9)
  expect(tariffs[2]!.totalAtFullCost!.high).toBeCloseTo((perMwh!.high + 8 + 18 + 2) * 1.16, 9)
})

test('prices of technologies range as in their table, those of direct current as its line', () => {
  const rows = readerOf(readDataPackage('kz', []), []).rows('technologies')
  const wind = rows.find(({ name }) => name === 'wind-2030')!.cells
  const range = costRange(rows, 'wind', 2030)
  expect(range.high).toBeCloseTo(Number(wind.overnight_cost_high) / Number(wind.overnight_cost), 12)
  expect(range.low).toBeLessThan(1)
  expect(costRange(rows, 'hvdc', 2030)).toEqual({ low: 0.7, middle: 1, high: 1.4 })
  expect(costRange(rows, 'tidal', 2030)).toEqual({ low: 1, middle: 1, high: 1 })
})

test('every plant of the country that stands has its cost, and the package says what users paid', () => {
  const reader = readerOf(readDataPackage('kz', []), [])
  const costs = readStandingCosts(reader)
  expect(reader.problems).toEqual([])
  expect(costs.get('coal-steam')!.operation).toEqual({ low: 35, middle: 45, high: 60 })
  const standing = standingAt(reader, 2026)
  const rows = ['generators', 'heat_and_powers', 'storage_units'].flatMap(list => reader.rows(list))
  const technologies = new Set(
    rows.filter(({ name }) => standing.has(name)).map(row => row.cells.technology!),
  )
  // What crosses the border is no plant; what its neighbours have is theirs.
  expect([...technologies].filter(each => !costs.has(each))).toEqual(['trade'])
  expect(standing.has('firm-north-wind-2030')).toBe(false)
  expect(standing.has('ekibastuz-gres-1')).toBe(true)
  expect(readPaidTariffs(reader).households).toEqual({ low: 20.98, high: 28.61 })
})
