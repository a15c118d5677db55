import { expect, test } from 'vitest'
import { annuityPu } from '../../src/finance/annuity.ts'

test('an annuity pays back what was invested, with interest', () => {
  const annuity = annuityPu(0.1, 30)
  let debt = 1
  for (let year = 0; year < 30; year++) debt = debt * 1.1 - annuity
  expect(debt).toBeCloseTo(0, 9)
})

test('without interest each year bears an equal share', () => {
  expect(annuityPu(0, 25)).toBe(0.04)
})
