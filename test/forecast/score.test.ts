import { expect, test } from 'vitest'
import { PERCENTILES } from '../../src/forecast/levels.ts'
import { pinballLoss, scoreOf } from '../../src/forecast/score.ts'

test('the pinball loss of a quantile costs its level below and the rest above', () => {
  expect(pinballLoss(0.9, 10, 8)).toBeCloseTo(1.8)
  expect(pinballLoss(0.9, 8, 10)).toBeCloseTo(0.2)
})

test('a forecast without spread has half its absolute error as pinball loss', () => {
  const columns = PERCENTILES.map(() => Float32Array.of(10, 10))
  const score = scoreOf({ levels: PERCENTILES, columns }, Float32Array.of(12, 9))
  expect(score).toMatchObject({ hours: 2, mae: 1.5, bias: -0.5 })
  expect(score.pinball).toBeCloseTo(0.75)
  expect(score.rmse).toBeCloseTo(Math.sqrt(2.5))
  expect(score.mapePu).toBeCloseTo((2 / 12 + 1 / 9) / 2)
})

test('hours that were not measured do not count, and coverage counts hours with spread only', () => {
  const columns = PERCENTILES.map(level => Float32Array.of(level, level, 0, level))
  const score = scoreOf({ levels: PERCENTILES, columns }, Float32Array.of(0.5, 0.95, 0, Number.NaN))
  expect(score.hours).toBe(3)
  expect(score.coverage80Pu).toBe(0.5)
})
