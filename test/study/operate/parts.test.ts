import { expect, test } from 'vitest'
import { agreedBill, withAgreedExchange } from '../../../src/study/operate/exchange.ts'
import { dayForecast, meanWeights } from '../../../src/study/operate/expectation.ts'
import { operatedGrid } from '../../../src/study/operate/operatedGrid.ts'
import { beginningIn } from '../../../src/study/operate/state.ts'
import { foretold, smallNetwork, smallOperation, tables } from './smallGrid.ts'

test('quantiles become their mean, flat beyond the outermost', () => {
  expect(meanWeights([0.1, 0.5, 0.9])).toEqual([0.3, expect.closeTo(0.4), expect.closeTo(0.3)])
  const { expected, at } = dayForecast(foretold([0, 0.2, 0.7], [100, 150, 200]), 1)
  expect(expected.get('wind north')![35]).toBeCloseTo(0.275 * 0 + 0.45 * 0.2 + 0.275 * 0.7)
  expect(at(0.725).get('wind north')![0]).toBeCloseTo(0.45)
  expect(at(0.99).get('industry north')![0]).toBe(200)
})

test('what was started yesterday stays on, and what was stopped stays off, as long as it must', async () => {
  const { maker, yearAhead } = await smallOperation()
  expect(yearAhead.size).toBe(0)
  const course = new Map([
    ['wind north', new Array(24).fill(0)],
    ['industry north', new Array(24).fill(150)],
  ])
  const network = beginningIn(maker.networkOf(0, 24, course), {
    levelMwh: new Map(),
    outputMw: new Map([['coal', 120]]),
    status: new Map([['coal', 0.7]]),
    started: new Map([['coal', [0.1, 0.2]]]),
    stopped: new Map([['coal', [0.3, 0]]]),
  })
  const coal = network.units.generators!.find(({ name }) => name === 'coal')!
  // 4 hours on, 6 off; the last hour before the day is the latter of the two
  expect([...(coal.leastStatus as Float64Array)].slice(0, 4)).toEqual([
    expect.closeTo(0.3),
    expect.closeTo(0.3),
    0.2,
    0,
  ])
  expect([...(coal.mostStatus as Float64Array)].slice(0, 5)).toEqual([0.7, 0.7, 0.7, 0.7, 1])
  expect(coal.statusBefore).toBe(0.7)
})

test('a plant that a rule makes run is not switched, and one abroad neither', () => {
  const network = smallNetwork()
  const generators = network.units.generators!.map(unit =>
    unit.name === 'coal' ? { ...unit, leastOutputPu: 0.3 } : unit,
  )
  expect([...operatedGrid(network, tables).slow]).toEqual(['coal'])
  expect([...operatedGrid({ ...network, units: { ...network.units, generators } }, tables).slow]).toEqual([])
})

test('what departs from agreed exchange costs more or brings less than the agreed price', () => {
  const abroad = { name: 'abroad', country: 'RU' }
  const network = smallNetwork({
    buses: [abroad],
    generators: [
      { name: 'import', bus: 'abroad', carrier: 'import', capacityMw: 100, marginalCostPerMwh: 60 },
      { name: 'export', bus: 'abroad', carrier: 'export', capacityMw: 50, marginalCostPerMwh: -20, sign: -1 },
    ],
  })
  const agreed = new Map([
    ['import', new Float64Array(1).fill(40)],
    ['export', new Float64Array(1).fill(10)],
  ])
  const { generators } = withAgreedExchange(network, agreed, tables.terms).units
  const priceOf = (name: string) => generators!.find(each => each.name === name)!
  expect(priceOf('import')).toMatchObject({ marginalCostPerMwh: 30, availabilityPu: new Float64Array([0.4]) })
  expect(priceOf('import beside what was agreed')).toMatchObject({ marginalCostPerMwh: 90 })
  expect(priceOf('export')).toMatchObject({ marginalCostPerMwh: -30 })
  expect(priceOf('export beside what was agreed')).toMatchObject({ marginalCostPerMwh: -10 })
  // as agreed, the bill is the agreed price: 30 · 40 + 0.5 · 60 · 40 and −30 · 10 + 0.5 · 20 · 10
  expect(agreedBill(network, agreed, tables.terms)).toBeCloseTo(0.5 * 60 * 40 + 0.5 * 20 * 10)
})
