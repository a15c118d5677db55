import { expect, test } from 'vitest'
import { courseAt } from '../../../src/study/pathway/options.ts'
import { periodsOf, presentValueOf } from '../../../src/study/pathway/periods.ts'

test('a year stands for those until the next, the last one for as many as the one before', () => {
  expect(periodsOf([2030, 2035, 2045], 2030, 0).map(({ years, weight }) => [years, weight])).toEqual([
    [5, 5],
    [10, 10],
    [10, 10],
  ])
})

test('money of later years counts less: two years at 25 %', () => {
  const [first, second] = periodsOf([2030, 2032], 2030, 0.25)
  expect(first!.weight).toBeCloseTo(1 + 0.8, 12)
  expect(second!.weight).toBeCloseTo(0.64 + 0.512, 12)
  expect(presentValueOf([first!, second!], [100, 200])).toBeCloseTo(180 + 230.4, 9)
})

test('a course lies on straight lines between its years, and not at all before the first', () => {
  const course = { 2030: 10, 2050: 50 }
  expect([2029, 2030, 2040, 2060].map(year => courseAt(course, year))).toEqual([undefined, 10, 30, 50])
})
