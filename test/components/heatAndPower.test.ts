import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { optimise } from '../support/optimise.ts'

const chp = {
  name: 'chp',
  bus: 'north',
  heatBus: 'city',
  carrier: 'gas',
  capacityMw: 100,
  heatCapacityMw: 130,
  efficiencyPu: 0.4,
  powerPerHeat: 0.5,
  powerLostPerHeat: 0.2,
  marginalCostPerMwh: 20,
}
const grid = (plant: object, heatMw: number, boilerCost = 100) => ({
  buses: [{ name: 'north' }, { name: 'city', carrier: 'heat' }],
  carriers: [{ name: 'gas', co2TonnesPerMwhThermal: 0.2 }],
  loads: [
    { name: 'town', bus: 'north', demandMw: 80 },
    { name: 'flats', bus: 'city', demandMw: heatMw },
  ],
  generators: [
    { name: 'coal', bus: 'north', capacityMw: 200, marginalCostPerMwh: 5 },
    { name: 'boiler', bus: 'city', capacityMw: 200, marginalCostPerMwh: boilerCost },
  ],
  heat_and_powers: [{ ...chp, ...plant }],
})

test('heat forces electricity, though coal would be cheaper', async () => {
  const { objective, values } = await optimise(grid({}, 60), [1])
  // heat 60 → power 30 at least; fuel cost (30 + 0.2·60)·20 = 840; coal 50·5
  expect(values('heatAndPower.power', 'chp')).toEqual([30])
  expect(objective).toBeCloseTo(840 + 250)
})

test('where a boiler is cheaper than heat from the turbine, the turbine rests', async () => {
  // a MWh of heat costs (0.5 + 0.2)·20 − 0.5·5 = 11.5 from the turbine
  expect((await optimise(grid({}, 60, 11), [1])).values('heatAndPower.heat', 'chp')).toEqual([0])
  expect((await optimise(grid({}, 60, 12), [1])).values('heatAndPower.heat', 'chp')).toEqual([60])
})

test('a turbine that follows its city gives heat whatever the boiler costs', async () => {
  const { values } = await optimise(grid({ leastHeatPu: 0.3 }, 60, 1), [1])
  // 0.3 · 130
  expect(values('heatAndPower.heat', 'chp')[0]).toBeCloseTo(39)
})

test('heat takes electricity away: steam is shared', async () => {
  const { values, built } = await optimise(grid({ marginalCostPerMwh: 1, availabilityPu: 0.9 }, 100), [1])
  // power + 0.2·100 ≤ 90
  expect(values('heatAndPower.power', 'chp')[0]).toBeCloseTo(70)
  expect(listing(built.lp, 'heatAndPower.steam')).toEqual([
    '+ heatAndPower.power[chp,h0] + 0.2 heatAndPower.heat[chp,h0] ≥ 0, ≤ 90',
  ])
  expect(listing(built.lp, 'heatAndPower.backPressure')).toEqual([
    '+ heatAndPower.power[chp,h0] - 0.5 heatAndPower.heat[chp,h0] ≥ 0',
  ])
})

test('without a condenser electricity is tied to heat exactly', async () => {
  const { values } = await optimise(grid({ condensing: false, marginalCostPerMwh: 1 }, 60), [1])
  expect(values('heatAndPower.power', 'chp')).toEqual([30])
})

test('a heat and power plant may be slow as well', async () => {
  const { built } = await optimise(grid({ rampUpPu: 0.2, rampDownPu: 0.2 }, 60), [1, 1])
  expect(listing(built.lp, 'heatAndPower.ramp chp')).toEqual([
    '- heatAndPower.power[chp,h0] + heatAndPower.power[chp,h1] ≥ -20, ≤ 20',
  ])
})

test('a turbine that may rest is held up by its heat, and its least output counts only while it runs', async () => {
  const slow = { committable: true, leastOutputPu: 0.5, startCost: 100, standByCostPerHour: 0 }
  const on = await optimise(grid(slow, 26), [1], { relaxesCommitment: true })
  // heat 26 takes 13 MW of power and 18.2 MW of steam: 0.182 of it runs, and is not held up to 50 MW
  expect(on.values('heatAndPower.power', 'chp')[0]).toBeCloseTo(13)
  expect(on.values('heatAndPower.status', 'chp')[0]).toBeGreaterThanOrEqual(0.182 - 1e-6)
  const held = await optimise(grid({ ...slow, leastStatus: 1 }, 26), [1], { relaxesCommitment: true })
  expect(held.values('heatAndPower.power', 'chp')[0]).toBeCloseTo(50 - 0.2 * 26)
  const { built } = await optimise(grid({ ...slow, statusBefore: 0.4, stepsUpBefore: 0 }, 26), [1], {
    relaxesCommitment: true,
  })
  expect(listing(built.lp, 'heatAndPower.starting chp')).toEqual([
    '- heatAndPower.status[chp,h0] + heatAndPower.start[chp,h0] ≥ -0.4',
  ])
})
