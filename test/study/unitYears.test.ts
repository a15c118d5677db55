import { expect, test } from 'vitest'
import { unitYears } from '../../src/study/unitYears.ts'
import { smallResult } from '../report/smallResult.ts'

const flat = (count: number, value: number) => new Float64Array(count).fill(value)

/** Two snapshots of an hour, a line and a store between two prices. */
function twoHours() {
  const small = smallResult()
  const power = (component: string, name: string, bus: string, mw: number[]) => ({
    component,
    name,
    bus,
    carrier: component === 'Load' ? 'electricity' : 'AC',
    mw: Float64Array.from(mw),
  })
  return {
    ...small,
    snapshots: { ...small.snapshots, hours: flat(2, 1), axis: { labels: ['0', '1'], time: true } },
    network: {
      ...small.network,
      units: { loads: [{ name: 'town', sector: 'households' }], generators: [] },
    } as never,
    prices: [
      { bus: 'north', perMwh: Float64Array.from([10, 20]) },
      { bus: 'south', perMwh: Float64Array.from([30, 20]) },
    ],
    dispatch: [
      power('Line', 'tie', 'north', [-100, 50]),
      power('Line', 'tie', 'south', [100, -50]),
      power('Link', 'cable', 'north', [-20, 0]),
      power('Link', 'cable', 'south', [20, 0]),
      power('Link', 'electrolyser', 'north', [-8, 0]),
      power('StorageUnit', 'store', 'south', [-10, 8]),
      power('Load', 'town', 'south', [-40, -60]),
    ],
    otherDispatch: [power('Link', 'electrolyser', 'hydrogen', [5, 7])],
    capacities: [
      {
        component: 'Line',
        name: 'tie',
        bus: 'north',
        carrier: 'AC',
        technology: 'hvac-line',
        mw: 100,
        mwh: null,
      },
    ],
    bill: [
      { component: 'StorageUnit', name: 'store', carrier: 'battery', item: 'running', money: 3 },
      { component: 'Line', name: 'tie', carrier: 'AC', item: 'building', money: 70 },
    ],
    plan: null,
  }
}

test('a year of each unit: worked by hand for two hours', () => {
  const years = unitYears(twoHours())
  const of = (name: string) => years.find(each => each.name === name)!
  const perYear = 8760 / 2
  // 100 MWh bought at 10 and sold at 30; 50 carried between equal prices.
  expect(of('tie')).toMatchObject({ size: 100, technology: 'hvac-line', bought: 0, running: 0 })
  expect(of('tie').earned / perYear).toBeCloseTo(2000)
  expect(of('tie').injectedMwh / perYear).toBeCloseTo(150)
  // 10 MWh bought at 30, 8 sold at 20.
  expect(of('store').earned / perYear).toBeCloseTo(160 - 300)
  expect(of('store').bought / perYear).toBeCloseTo(300)
  expect(of('store').running / perYear).toBeCloseTo(3)
  // A cable between two countries has the rent and buys nothing; an electrolyser buys at 10.
  expect(of('cable').earned / perYear).toBeCloseTo(400)
  expect(of('cable').bought).toBe(0)
  expect(of('electrolyser').bought / perYear).toBeCloseTo(80)
  expect(of('town')).toMatchObject({ sector: 'households', size: 0 })
  expect(-of('town').earned / perYear).toBeCloseTo(40 * 30 + 60 * 20)
  expect(of('electrolyser').otherMwh / perYear).toBeCloseTo(12)
})

test('of a line across the border half is the country’s, of what stands abroad nothing', () => {
  const two = twoHours()
  const buses = [
    { name: 'north', country: 'KZ' },
    { name: 'south', country: 'UZ' },
  ]
  const small = smallResult().network
  const network = { ...small, units: { ...small.units, buses } } as never
  const parts = unitYears({ ...two, network }).map(({ name, homePu }) => [name, homePu])
  expect(Object.fromEntries(parts)).toEqual({ tie: 0.5, cable: 0.5, store: 0, town: 0, electrolyser: 1 })
})

test('what the plan builds has its price, what stands has none', () => {
  const small = smallResult()
  const [built] = small.plan!.built
  const head = { component: built!.component, name: built!.name, bus: built!.bus, carrier: built!.carrier }
  const mw = flat(small.snapshots.hours.length, 100)
  const years = unitYears({ ...small, dispatch: [...small.dispatch, { ...head, mw }] })
  expect(years.filter(({ investment }) => !Number.isNaN(investment))).toMatchObject([
    { name: built!.name, investment: 6e8, fixedPerYear: 2e7, lifetimeYears: 25 },
  ])
  expect(years.length).toBeGreaterThan(2)
})

test('under a cap the CO₂ of a unit has the price of the last tonne; without one that binds it has none', () => {
  const small = smallResult()
  const perYear = 8760 / small.snapshots.hours.reduce((sum, h) => sum + h, 0)
  const head = { component: 'Generator', name: 'gres', bus: 'north', carrier: 'coal' }
  const dispatch = [...small.dispatch, { ...head, mw: flat(small.snapshots.hours.length, 100) }]
  const worth = (dual: number, name = 'co2Cap') =>
    unitYears({ ...small, dispatch, policies: [{ name, dual, words: '' }] }).find(
      each => each.name === 'gres',
    )!.allowances
  // 9 million tonnes, 20 a tonne.
  expect(worth(-20) / perYear).toBeCloseTo(180e6, 3)
  expect(worth(0)).toBe(0)
  expect(worth(-20, 'reserveMargin')).toBe(0)
})
