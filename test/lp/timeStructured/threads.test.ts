import { expect, test } from 'vitest'
import { solveTimeStructured } from '../../../src/lp/timeStructured/index.ts'
import { startHalfThread } from '../../../src/lp/timeStructured/startHalfThread.ts'
import { randomProgram } from '../../support/randomNetwork.ts'

test.each([1, 2, 3])('network %i has the same bytes with one thread, with two, and again', seed => {
  const program = randomProgram(seed, { steps: 60 })
  const alone = solveTimeStructured(program)
  expect(alone.status).toBe('optimal')
  expect(solveTimeStructured(program)).toEqual(alone)
  expect(solveTimeStructured(program, { startThread: startHalfThread })).toEqual(alone)
  expect(solveTimeStructured(program, { startThread: startHalfThread })).toEqual(alone)
})

test('a half that has no room in its thread ends the solve with an error and not with silence', () => {
  const program = randomProgram(1, { steps: 60 })
  expect(() =>
    solveTimeStructured(program, {
      startThread: (data, mailbox) => startHalfThread({ ...data, factorSize: 1e9 }, mailbox),
    }),
  ).toThrow('a half of the year failed in its thread')
})
