import { expect, test } from 'vitest'
import type { LinearProgram } from '../../../src/lp/program.ts'
import { forget, type Memory, solveTimeStructured } from '../../../src/lp/timeStructured/index.ts'
import { startHalfThread } from '../../../src/lp/timeStructured/startHalfThread.ts'
import { verify } from '../../../src/lp/verify.ts'
import { chanceOf } from '../../support/chance.ts'
import { randomProgram } from '../../support/randomNetwork.ts'

const seeds = Array.from({ length: 4 }, (_, k) => k + 1)

/** Costs up to a tenth dearer, sides of inequations and finite upper bounds up to a tenth wider, by chance. */
function changed(program: LinearProgram, seed: number): LinearProgram {
  const chance = chanceOf(seed)
  const wider = (value: number) => value + 0.1 * chance.number() * Math.abs(value)
  return {
    ...program,
    cost: program.cost.map(wider),
    upper: program.upper.map((each, column) => (each > program.lower[column]! ? wider(each) : each)),
    rowUpper: program.rowUpper.map((each, row) => (each > program.rowLower[row]! ? wider(each) : each)),
  }
}

function expectOptimum(program: LinearProgram, { x, y }: { x: Float64Array; y: Float64Array }, cost: number) {
  const { objective, relativeGap, rowViolation, boundViolation } = verify(program, x, y)
  expect(objective / cost).toBeCloseTo(1, 7)
  expect(Math.abs(relativeGap)).toBeLessThan(1e-7)
  expect(Math.max(rowViolation, boundViolation)).toBeLessThan(1e-4)
}

test.each(seeds)(
  'network %i with other numbers is solved where it stood, with the same certificate',
  seed => {
    const program = randomProgram(seed)
    const dearer = { ...program, cost: program.cost.map(each => 1.1 * each) }
    const memory: Memory = {}
    solveTimeStructured(program, { memory })
    const stood = memory.prepared
    for (const other of [dearer, changed(program, seed)]) {
      const again = solveTimeStructured(other, { memory })
      const afresh = solveTimeStructured(other)
      expect([afresh.status, again.status]).toEqual(['optimal', 'optimal'])
      expectOptimum(other, again, verify(other, afresh.x, afresh.y).objective)
      if (other === dearer) expect(memory.prepared).toBe(stood)
    }
    forget(memory)
  },
)

test('with other numbers as well two threads give the bytes of one', () => {
  const program = randomProgram(3)
  const both = [{}, { startThread: startHalfThread }].map(options => {
    const memory: Memory = {}
    solveTimeStructured(program, { ...options, memory })
    const again = solveTimeStructured(changed(program, 3), { ...options, memory })
    forget(memory)
    return again
  })
  expect(both[1]).toEqual(both[0])
})

test('what has another matrix does not stand where the last one did', () => {
  const program = randomProgram(3)
  const memory: Memory = {}
  solveTimeStructured(program, { memory })
  const stood = memory.prepared
  const values = program.matrix.values.map(each => 1.01 * each)
  const other = { ...program, matrix: { ...program.matrix, values } }
  const again = solveTimeStructured(other, { memory })
  expect(memory.prepared).not.toBe(stood)
  const afresh = solveTimeStructured(other)
  expectOptimum(other, again, verify(other, afresh.x, afresh.y).objective)
  forget(memory)
})
