import { expect, test } from 'vitest'
import { LinearModel } from '../../../src/lp/model.ts'
import type { LinearProgram } from '../../../src/lp/program.ts'
import { canonicalise } from '../../../src/lp/timeStructured/canonical.ts'
import { chanceOf } from '../../support/chance.ts'
import { randomProgram } from '../../support/randomNetwork.ts'

const INFINITE = Number.POSITIVE_INFINITY
const seeds = [1, 2, 3, 4, 5]

/** A point between the bounds and duals of any kind. */
function somewhere({ lower, upper, rowLower }: LinearProgram, seed: number) {
  const chance = chanceOf(seed)
  return {
    x: lower.map((least, column) => chance.between(Math.max(least, -100), Math.min(upper[column]!, 100))),
    y: rowLower.map(() => chance.between(-50, 50)),
  }
}

test.each(seeds)('from the canonical form of network %i and back is where one was', seed => {
  const program = randomProgram(seed)
  const { restore, translate } = canonicalise(program)
  const { x, y } = somewhere(program, seed)
  const there = translate(x, y)
  const back = restore(there.x, there.y)
  x.forEach((value, column) => {
    expect(Math.abs(back.x[column]! - value)).toBeLessThan(1e-11)
  })
  expect([...back.y]).toEqual([...y])
})

test.each(seeds)(
  'the cost of network %i in the canonical form is a power of two times its cost in money',
  seed => {
    const program = randomProgram(seed)
    const { cost, offset, translate } = canonicalise(program)
    const exponents = [seed, seed + 100].map(which => {
      const { x, y } = somewhere(program, which)
      const there = translate(x, y).x
      const scaled = cost.reduce((total, value, column) => total + value * there[column]!, offset)
      return Math.log2(scaled / program.cost.reduce((total, value, column) => total + value * x[column]!, 0))
    })
    expect(exponents[0]).toBeCloseTo(Math.round(exponents[0]!), 10)
    expect(exponents[1]).toBeCloseTo(exponents[0]!, 10)
  },
)

test('scales are powers of two, so that no digit of the matrix is lost', () => {
  const program = randomProgram(7)
  const { byColumn } = canonicalise(program)
  const exponents = Array.from(byColumn.values, (value, entry) =>
    Math.log2(Math.abs(value / program.matrix.values[entry]!)),
  )
  expect(exponents.filter(exponent => !Number.isInteger(exponent))).toEqual([])
  // Something was scaled, and the entries lie around one.
  expect(exponents.some(exponent => exponent !== 0)).toBe(true)
  expect(Math.max(...byColumn.values.map(Math.abs))).toBeLessThanOrEqual(4)
})

test('a column is measured from the nearer of its bounds, a row from its side', () => {
  const lp = new LinearModel()
  const bounds = [
    { lower: 2, upper: INFINITE },
    { lower: -INFINITE, upper: 3 },
    { lower: -1e9, upper: 1 },
    { lower: -INFINITE, upper: INFINITE },
  ]
  const x = lp.variables('x', [{ labels: ['0', '1', '2', '3'] }], i => bounds[i]!)
  const terms = [0, 1, 2, 3].map(i => [1, x.at(i)] as const)
  lp.constraints('equation', [], () => ({ terms, equals: 8 }))
  lp.constraints('at most', [], () => ({ terms, atMost: 8 }))
  const program = lp.compile()
  const { span, rowSpan, translate } = canonicalise(program)
  expect([span[0], span[1], span[3]]).toEqual([INFINITE, INFINITE, Number.NaN])
  expect([...rowSpan]).toEqual([Number.NaN, INFINITE])
  const at = translate(Float64Array.of(2, 3, 1, 0), new Float64Array(2)).x
  expect([...at].map(Math.abs)).toEqual([0, 0, 0, 0])
  // One up in the first is one down in the second and third.
  const moved = translate(Float64Array.of(3, 2, 0, 1), new Float64Array(2)).x
  expect(moved.every(value => value > 0)).toBe(true)
})
