import { expect, test } from 'vitest'
import { solveWithHighs } from '../../../src/lp/highs.ts'
import { type Bounds, LinearModel, type Row } from '../../../src/lp/model.ts'
import type { LinearProgram } from '../../../src/lp/program.ts'
import { presolve } from '../../../src/lp/timeStructured/presolve.ts'
import { verify } from '../../../src/lp/verify.ts'
import { randomProgram } from '../../support/randomNetwork.ts'

const INFINITE = Number.POSITIVE_INFINITY

/** A column: its bounds and its cost. */
type Column = readonly [lower: number, upper: number, cost: number]
/** A row: its coefficients, column by column, and its sides. */
type Line = readonly [coefficients: readonly number[], sides: Omit<Row, 'terms'>]

function programOf(columns: readonly Column[], lines: readonly Line[]): LinearProgram {
  const lp = new LinearModel()
  const boundsOf = (i: number): Bounds => ({ lower: columns[i]![0], upper: columns[i]![1] })
  const x = lp.variables('x', [{ labels: columns.map((_, i) => `${i}`) }], boundsOf)
  columns.forEach(([, , cost], i) => {
    lp.charge(x.at(i), cost)
  })
  lines.forEach(([coefficients, sides], k) => {
    lp.constraints(`row ${k}`, [], () => ({
      terms: coefficients.map((value, i) => [value, x.at(i)] as const),
      ...sides,
    }))
  })
  return lp.compile()
}

/** What is kept, and the values and duals of the whole from those of what is kept; they must be an optimum. */
function afterwards(program: LinearProgram, smallX: readonly number[], smallY: readonly number[]) {
  const { columns, rows, contradiction, restore } = presolve(program)
  expect(contradiction).toBe(false)
  const { x, y } = restore(Float64Array.from(smallX), Float64Array.from(smallY))
  const { objective, lowerBound, rowViolation, boundViolation } = verify(program, x, y)
  expect(lowerBound).toBeCloseTo(objective, 9)
  expect(rowViolation + boundViolation).toBeLessThan(1e-9)
  return { columns: [...columns], rows: [...rows], x: [...x], y: [...y].map(value => value + 0) }
}

test('a fixed column goes to the right-hand sides', () => {
  const program = programOf(
    [
      [2, 2, 1],
      [0, 5, 2],
      [0, 9, 3],
    ],
    [[[1, 1, 1], { equals: 10 }]],
  )
  expect(presolve(program).program.rowLower).toEqual(Float64Array.of(8))
  expect(afterwards(program, [5, 3], [3])).toEqual({ columns: [1, 2], rows: [0], x: [2, 5, 3], y: [3] })
})

test('a row with one column becomes its bound, and gets that bound’s share of the reduced cost', () => {
  // most 3x + y with −2x ≥ −8 and x + y ≤ 10: x = 4, y = 6; the row's dual is (−3 + 1) / −2 = 1
  const program = programOf(
    [
      [0, INFINITE, -3],
      [0, INFINITE, -1],
    ],
    [
      [[-2, 0], { atLeast: -8 }],
      [[1, 1], { atMost: 10 }],
    ],
  )
  expect([...presolve(program).program.upper]).toEqual([4, INFINITE])
  expect(afterwards(program, [4, 6], [-1])).toEqual({ columns: [0, 1], rows: [1], x: [4, 6], y: [1, -1] })
})

test('of two rows that set the same bound, the tighter one gets the reduced cost', () => {
  const program = programOf(
    [
      [0, INFINITE, -3],
      [0, INFINITE, -1],
    ],
    [
      [[1, 0], { atMost: 7 }],
      [[2, 0], { atMost: 8 }],
      [[1, 0], { atMost: 5 }],
      [[1, 1], { atMost: 10 }],
    ],
  )
  expect(afterwards(program, [4, 6], [-1]).y).toEqual([0, -1, 0, -1])
})

test('a row that can be met in one way only leaves its columns no choice', () => {
  // x ≤ 5 and y ≤ 7 must give 12. Then z + w ≥ 8 − 5 with z ≤ 2: z = 2, w = 1, dual 4.
  // The forcing row must keep 10 − 4 − dual ≤ 0 and 1 − dual ≤ 0: 6.
  const program = programOf(
    [
      [0, 5, 10],
      [0, 7, 1],
      [0, 2, 1],
      [0, 9, 4],
    ],
    [
      [[1, 1, 0, 0], { atLeast: 12 }],
      [[1, 0, 1, 1], { atLeast: 8 }],
    ],
  )
  expect(afterwards(program, [2, 1], [4])).toEqual({
    columns: [2, 3],
    rows: [1],
    x: [5, 7, 2, 1],
    y: [6, 4],
  })
})

test('a row that its bounds keep anyhow says nothing', () => {
  const program = programOf(
    [
      [0, 5, -1],
      [0, 7, -1],
    ],
    [
      [[1, 1], { atMost: 12.5 }],
      [[1, 2], { atMost: 15 }],
    ],
  )
  // x = 5, y = 5, dual −½
  expect(afterwards(program, [5, 5], [-0.5])).toEqual({ columns: [0, 1], rows: [1], x: [5, 5], y: [0, -0.5] })
})

/** A store's power x₀ = charge − discharge at 2 a MWh; gas at 5, oil at 6 and peat at 7 for a demand of 50. */
const storing = (bound: number, mostCharge = 100, mostOil = 10) =>
  programOf(
    [
      [-bound, bound, 2],
      [0, mostCharge, 1],
      [0, 10, 0],
      [0, 40, 5],
      [0, mostOil, 6],
      [0, 10, 7],
    ],
    [
      [[1, -1, 1, 0, 0, 0], { equals: 0 }],
      [[1, 0, 0, 1, 1, 1], { equals: 50 }],
    ],
  )

test('a free column gives way to the equation that says what it is', () => {
  const { program } = presolve(storing(INFINITE))
  // charge: 1 + 2, discharge: −2; charge − discharge + gas + oil + peat = 50
  expect([...program.cost]).toEqual([3, -2, 5, 6, 7])
  expect([...program.matrix.values]).toEqual([1, -1, 1, 1, 1])
  // Power 50: dual of the balance 3, of the equation 2 − 3 = −1.
  expect(afterwards(storing(INFINITE), [50, 0, 0, 0, 0], [3])).toEqual({
    columns: [1, 2, 3, 4, 5],
    rows: [1],
    x: [50, 50, 0, 0, 0, 0],
    y: [-1, 3],
  })
})

test('bounds of a billion count as none where an equation keeps the column from them, and only there', () => {
  expect(presolve(storing(1e9)).columns).toHaveLength(5)
  // The balance alone: between 50 − 60 and 50.
  expect(presolve(storing(1e9, 1.1e9)).columns).toHaveLength(5)
  expect(presolve(storing(1e9, 1.1e9, 1.1e9)).columns).toHaveLength(6)
  expect(presolve(storing(1000)).columns).toHaveLength(6)
})

test('a free column whose square costs stays', () => {
  const program = { ...storing(INFINITE), square: Float64Array.of(1, 0, 0, 0, 0, 0) }
  expect(presolve(program).columns).toHaveLength(6)
})

test('rows and bounds that contradict one another are noticed', () => {
  const isContradiction = (row: Line) => presolve(programOf([[0, 4, 1]], [row])).contradiction
  expect(isContradiction([[1], { atLeast: 5 }])).toBe(true)
  expect(isContradiction([[0], { equals: 1 }])).toBe(true)
  expect(isContradiction([[1], { atLeast: 4 }])).toBe(false)
  expect(isContradiction([[0], { atLeast: -1, atMost: 1 }])).toBe(false)
})

const seeds = Array.from({ length: 20 }, (_, k) => k + 1)

test.each(seeds)(
  'the optimum of network %i, presolved, is the optimum of the whole, with its bound',
  async seed => {
    const program = randomProgram(seed)
    const whole = await solveWithHighs(program)
    const small = presolve(program)
    const solved = await solveWithHighs(small.program)
    const { x, y } = small.restore(solved.x, solved.y)
    const { objective, lowerBound, rowViolation, boundViolation } = verify(program, x, y)
    expect(objective / whole.objective).toBeCloseTo(1, 9)
    expect(lowerBound / objective).toBeCloseTo(1, 8)
    expect(Math.max(rowViolation, boundViolation)).toBeLessThan(1e-5)
  },
)
