import { expect, test } from 'vitest'
import { gridOf } from '../support/optimise.ts'

test('a carrier without a figure emits nothing', () => {
  const { units } = gridOf({ carriers: [{ name: 'wind' }] }, [1])
  expect(units.carriers?.[0]).toMatchObject({ co2TonnesPerMwhThermal: 0 })
})
