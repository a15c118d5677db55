import { expect, test } from 'vitest'
import { solveFiles } from '../support/networkFiles.ts'

const BUS = { 'buses.csv': 'name\nb\n' }
const hours = (count: number, objective = 1, stores = objective, generators = objective) =>
  `,snapshot,objective,stores,generators\n${Array.from({ length: count }, (_, t) => `${t},${t},${objective},${stores},${generators}\n`).join('')}`
const near = (values: readonly number[], expected: readonly number[]) => {
  expect(values).toHaveLength(expected.length)
  values.forEach((value, t) => {
    expect(value).toBeCloseTo(expected[t]!, 6)
  })
}

test('a cap on CO₂ splits the energy between coal and gas', async () => {
  const { objective, cell, series } = await solveFiles({
    ...BUS,
    'snapshots.csv': hours(2, 3),
    'carriers.csv': 'name,co2_emissions\ncoal,0.34\ngas,0.2\n',
    'generators.csv':
      'name,bus,p_nom,carrier,marginal_cost,efficiency\ncoal,b,200,coal,10,0.4\ngas,b,200,gas,30,0.5\n',
    'loads.csv': 'name,bus,p_set\nl,b,100\n',
    'global_constraints.csv': 'name,sense,constant\nco2,<=,420\n',
  })
  // 0.85 and 0.4 t/MWh; 2 · 3 · 100 = 600 MWh; 0.85 x + 0.4 (600 − x) = 420, so x = 400
  expect(objective).toBeCloseTo(400 * 10 + 200 * 30)
  expect(cell('global_constraints', 'mu', 'co2')).toBeCloseTo(-(30 - 10) / (0.85 - 0.4))
  near(series('buses', 'marginal_price', 'b'), [430 / 9, 430 / 9])
})

test('in a triangle two thirds of the power take the short way, and the bus between has the price between', async () => {
  const { objective, series } = await solveFiles({
    'buses.csv': 'name,v_nom\nA,220\nB,220\nC,220\n',
    'generators.csv': 'name,bus,p_nom,marginal_cost\na,A,300,12\nc,C,300,60\n',
    'lines.csv': 'name,bus0,bus1,x,r,s_nom\nAB,A,B,20,0,200\nBC,B,C,20,0,200\nAC,A,C,20,0,90\n',
    'loads.csv': 'name,bus,p_set\nl,C,180\n',
  })
  // ⅔ · a ≤ 90, so a = 135 and c = 45
  expect(objective).toBeCloseTo(135 * 12 + 45 * 60)
  near(
    ['A', 'B', 'C'].flatMap(bus => series('buses', 'marginal_price', bus)),
    [12, 36, 60],
  )
})

test('a line that is not active carries nothing and still holds its ends at one angle, as in PyPSA', async () => {
  const { objective, notes } = await solveFiles({
    'buses.csv': 'name,v_nom\nA,220\nB,220\nC,220\n',
    'generators.csv': 'name,bus,p_nom,marginal_cost\na,A,300,12\nc,C,300,60\n',
    'lines.csv':
      'name,bus0,bus1,x,r,s_nom,active\nAB,A,B,20,0,200,True\nBC,B,C,20,0,200,True\nAC,A,C,20,0,90,False\n',
    'loads.csv': 'name,bus,p_set\nl,C,180\n',
  })
  // AB + BC = AC = 0 around the ring, and AB = BC at B: neither carries anything
  expect(objective).toBeCloseTo(180 * 60)
  expect(notes.join()).toContain('AC')
})

const windAndGas = (most: string) => ({
  ...BUS,
  'snapshots.csv': hours(2),
  'generators.csv': `name,bus,p_nom,p_nom_extendable,p_nom_max,carrier,marginal_cost,capital_cost\nwind,b,0,True,${most},wind,0,100\ngas,b,200,False,inf,gas,80,0\n`,
  'loads.csv': 'name,bus,p_set\nl,b,100\n',
})

test('a largest size binds what is built', async () => {
  // 40 · 100 and 60 MW of gas for two hours
  expect((await solveFiles(windAndGas('40'))).objective).toBeCloseTo(4000 + 2 * 60 * 80)
})

test('a limit on a technology without a period binds as well', async () => {
  const { objective } = await solveFiles({
    ...windAndGas('inf'),
    'global_constraints.csv':
      'name,type,carrier_attribute,sense,constant\ncap,tech_capacity_expansion_limit,wind,<=,40\n',
  })
  expect(objective).toBeCloseTo(4000 + 2 * 60 * 80)
})

test('ramps are shares of capacity from snapshot to snapshot, and none binds in the first', async () => {
  const { objective, series } = await solveFiles({
    ...BUS,
    'snapshots.csv': hours(5),
    'generators.csv':
      'name,bus,p_nom,marginal_cost,ramp_limit_up,ramp_limit_down\ncoal,b,100,20,0.3,0.3\ngas,b,100,60,,\n',
    'loads.csv': 'name,bus\nl,b\n',
    'loads-p_set.csv': ',l\n0,40\n1,40\n2,100\n3,100\n4,30\n',
  })
  near(series('generators', 'p', 'coal'), [40, 40, 70, 60, 30])
  expect(objective).toBeCloseTo(240 * 20 + 70 * 60)
})

test('an initial level does not leak before the first snapshot', async () => {
  const { objective, series } = await solveFiles({
    ...BUS,
    'snapshots.csv': hours(2, 2),
    'generators.csv': 'name,bus,p_nom,marginal_cost\npeak,b,100,90\n',
    'storage_units.csv':
      'name,bus,p_nom,marginal_cost,state_of_charge_initial,max_hours,efficiency_store,efficiency_dispatch,standing_loss\ns,b,20,1,10,4,0.9,0.8,0.05\n',
    'loads.csv': 'name,bus,p_set\nl,b,4\n',
  })
  // 10 MWh · 0.8 / 2 h = 4 MW in the first snapshot; kept for the second they would shrink by 0.95²
  near(series('storage_units', 'p_dispatch', 's'), [4, 0])
  expect(objective).toBeCloseTo(2 * (4 * 1 + 4 * 90))
})

test('a battery of a store and two links is built for the night', async () => {
  const { objective, cell } = await solveFiles({
    'buses.csv': 'name\nb\nbattery\n',
    'snapshots.csv': hours(2),
    'generators.csv':
      'name,bus,p_nom_extendable,marginal_cost,capital_cost\npv,b,True,0,10\ngas,b,True,40,4\n',
    'generators-p_max_pu.csv': ',pv\n0,1\n1,0\n',
    'links.csv':
      'name,bus0,bus1,efficiency,p_nom_extendable,capital_cost\nin,b,battery,0.9,True,1\nout,battery,b,0.9,True,1\n',
    'stores.csv': 'name,bus,e_nom_extendable,e_cyclic,capital_cost\nst,battery,True,True,2\n',
    'loads.csv': 'name,bus,p_set\nl,b,81\n',
  })
  // 81 by night is 90 in the store and 100 by day
  expect(cell('stores', 'e_nom_opt', 'st')).toBeCloseTo(90)
  expect(cell('links', 'p_nom_opt', 'in')).toBeCloseTo(100)
  expect(objective).toBeCloseTo((81 + 100) * 10 + 100 * 1 + 90 * 1 + 90 * 2)
})

test('three weightings: cost by the first, levels by the second, limits of the whole system by the third', async () => {
  const { objective } = await solveFiles({
    ...BUS,
    'snapshots.csv': hours(1, 2, 3, 5),
    'carriers.csv': 'name,co2_emissions\ncoal,0.34\n',
    'generators.csv':
      'name,bus,p_nom,carrier,marginal_cost,efficiency\ncoal,b,200,coal,10,0.4\ngas,b,200,,30,1\n',
    'stores.csv': 'name,bus,e_nom,e_initial\nheap,b,30,30\n',
    'loads.csv': 'name,bus,p_set\nl,b,100\n',
    'global_constraints.csv': 'name,sense,constant\nco2,<=,170\n',
  })
  // 30 MWh over 3 h are 10 MW; 0.85 · 5 · 40 = 170 t; the rest is gas; money counts twice
  expect(objective).toBeCloseTo(2 * (40 * 10 + 50 * 30))
})

test('spilling is paid for, and no more is spilt than flows in', async () => {
  const { objective, series } = await solveFiles({
    ...BUS,
    'snapshots.csv': hours(2),
    'storage_units.csv': 'name,bus,p_nom,max_hours,inflow,spill_cost\nlake,b,5,2,20,1\n',
    'loads.csv': 'name,bus,p_set\nl,b,5\n',
  })
  // 40 flow in, 10 are used, 10 fit in
  expect(objective).toBeCloseTo(20)
  expect(series('storage_units', 'spill', 'lake').reduce((sum, mw) => sum + mw, 0)).toBeCloseTo(20)
})

test('over investment periods capacity is paid in each, by its weight, and nothing is subtracted', async () => {
  const { objective, objectiveConstant } = await solveFiles({
    ...BUS,
    'snapshots.csv': ',period,timestep,objective,stores,generators\n0,2030,0,1,1,1\n1,2040,0,1,1,1\n',
    'investment_periods.csv': 'period,objective,years\n2030,10,10\n2040,5,10\n',
    'generators.csv':
      'name,bus,p_nom,p_nom_extendable,capital_cost,marginal_cost,build_year,lifetime\ng,b,20,True,3,2,2030,20\n',
    'loads.csv': 'name,bus,p_set\nl,b,50\n',
  })
  expect(objective).toBeCloseTo((10 + 5) * 50 * (3 + 2))
  expect(objectiveConstant).toBe(0)
})

test('what stands already of a size that is decided is subtracted', async () => {
  const { objective, objectiveConstant, bill } = await solveFiles({
    ...BUS,
    'generators.csv': 'name,bus,p_nom,p_nom_extendable,capital_cost,marginal_cost\ng,b,70,True,3,2\n',
    'loads.csv': 'name,bus,p_set\nl,b,50\n',
  })
  expect(objectiveConstant).toBe(210)
  expect(objective).toBeCloseTo(50 * 3 + 50 * 2 - 210)
  expect(bill.reduce((sum, { money }) => sum + money, 0)).toBeCloseTo(250)
})

test('a unit that is switched off has a least output, and its start is paid once', async () => {
  const { objective, series } = await solveFiles({
    ...BUS,
    'snapshots.csv': hours(3, 2),
    'generators.csv':
      'name,bus,p_nom,p_min_pu,marginal_cost,committable,start_up_cost,stand_by_cost,up_time_before,down_time_before\n' +
      'coal,b,100,0.5,10,True,300,5,0,1\ngas,b,100,0,40,False,0,0,1,0\n',
    'loads.csv': 'name,bus\nl,b\n',
    'loads-p_set.csv': ',l\n0,20\n1,80\n2,60\n',
  })
  // off at 20 MW (50 would be too much), then 300 once, and for each hour of being on 5
  near(series('generators', 'status', 'coal'), [0, 1, 1])
  expect(objective).toBeCloseTo(300 + 2 * (20 * 40 + 80 * 10 + 5 + 60 * 10 + 5))
})

test('a scenario counts by its probability, sizes are one for all', async () => {
  const { objective, cell } = await solveFiles({
    ...BUS,
    'scenarios.csv': 'scenario,weight\nlow,0.75\nhigh,0.25\n',
    'generators.csv':
      'name,bus,p_nom,p_nom_extendable,capital_cost,marginal_cost\nbase,b,0,True,6,2\npeak,b,500,False,0,20\n',
    'loads.csv': 'scenario,name,bus,p_set\nlow,l,b,50\nhigh,l,b,90\n',
  })
  // the next 40 MW would save 18 in one case of four, 4.5 < 6
  expect(cell('generators', 'p_nom_opt', 'base')).toBeCloseTo(50)
  expect(objective).toBeCloseTo(50 * 6 + 50 * 2 + 0.25 * 40 * 20)
})
