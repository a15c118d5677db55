import { expect, test } from 'vitest'
import { solveFiles } from '../support/networkFiles.ts'

test('a reservoir that cannot charge is written with a charge of zero, beside a battery that can', async () => {
  const { series } = await solveFiles({
    'snapshots.csv': 'name\n2030-01-01 00:00\n2030-01-01 01:00\n',
    'buses.csv': 'name\ntown\n',
    'generators.csv': 'name,bus,p_nom,marginal_cost\ncoal,town,100,10\n',
    'loads.csv': 'name,bus\nl,town\n',
    'loads-p_set.csv': 'name,l\n2030-01-01 00:00,80\n2030-01-01 01:00,120\n',
    'storage_units.csv':
      'name,bus,p_nom,p_min_pu,max_hours,state_of_charge_initial\ndam,town,5,0,2,5\nbattery,town,50,-1,2,0\n',
  })
  expect(series('storage_units', 'p_store', 'dam')).toEqual([0, 0])
  expect(series('storage_units', 'p_store', 'battery')[0]).toBeGreaterThan(14)
  const [discharge, power] = ['p_dispatch', 'p'].map(attribute => series('storage_units', attribute, 'dam'))
  expect(power).toEqual(discharge)
  expect(power!.reduce((sum, mw) => sum + mw, 0)).toBeCloseTo(5)
})
