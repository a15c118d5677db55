import { expect, test } from 'vitest'
import type { Driver, DriverKind } from '../../../src/study/demand/drivers.ts'
import { levelOf } from '../../../src/study/demand/drivers.ts'
import { growthOf } from '../../../src/study/demand/growth.ts'

const driver = (
  name: string,
  sector: string,
  kind: DriverKind,
  levels: readonly [number, number],
  more: Partial<Driver> = {},
): Driver => ({
  name,
  sectors: sector.split(' '),
  kind,
  elasticity: 1,
  spread: 'homes',
  profile: '',
  levels: [2030, 2040].map((year, k) => ({ year, low: 1, middle: levels[k]!, high: levels[k]! * 2 })),
  ...more,
})
const energies = new Map([
  ['homes', 20],
  ['works', 80],
  ['losses', 10],
])

test('drivers multiply a sector, each to the power of its elasticity', () => {
  const drivers = [
    driver('people', 'homes', 'index', [1, 1.2]),
    driver('income', 'homes', 'index', [1, 4], { elasticity: 0.5 }),
  ]
  const growth = growthOf(drivers, 'middle', energies, 2030, 2040)
  expect(growth.factor('homes')).toBeCloseTo(1.2 * 2, 12)
  expect(growth.factor('works')).toBe(1)
})

test('a new use is the product of its drivers, less what it was, and losses follow all of it', () => {
  const drivers = [
    driver('cars', 'transport', 'product', [4, 5]),
    driver('electric', 'transport', 'product', [0.5, 1]),
    driver('meters', 'losses', 'following', [1, 0.9]),
  ]
  const growth = growthOf(drivers, 'middle', energies, 2030, 2040)
  expect(growth.newUses).toEqual([{ sector: 'transport', moreTwh: 3, spread: 'homes', profile: '' }])
  expect(growth.factor('losses')).toBeCloseTo(0.9 * (103 / 100), 12)
})

test('a new use that shrinks takes its energy from the sector that it lies in', () => {
  const growth = growthOf(
    [driver('farms', 'digital-mining', 'product', [2, 1])],
    'middle',
    energies,
    2030,
    2040,
  )
  expect(growth.newUses).toEqual([])
  expect(20 * growth.factor('homes')).toBeCloseTo(19, 12)
})

test('between two years a level lies on the straight line, beyond them it stays', () => {
  const people = driver('people', 'homes', 'index', [1, 2])
  expect([2020, 2030, 2035, 2040, 2060].map(year => levelOf(people, year, 'middle'))).toEqual([
    1, 1, 1.5, 2, 2,
  ])
})
