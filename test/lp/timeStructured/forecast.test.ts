import { expect, test } from 'vitest'
import { programOf } from '../../../src/exchange/solve.ts'
import { canonicalise } from '../../../src/lp/timeStructured/canonical.ts'
import { forecastOf } from '../../../src/lp/timeStructured/forecast.ts'
import { bytesOf } from '../../../src/lp/timeStructured/half.ts'
import { solveTimeStructured } from '../../../src/lp/timeStructured/index.ts'
import { layOut } from '../../../src/lp/timeStructured/layout.ts'
import { presolve } from '../../../src/lp/timeStructured/presolve.ts'
import { stage } from '../../../src/lp/timeStructured/stages.ts'
import { networkOf } from '../../bench/caseNetwork.ts'
import { caseNamed } from '../../bench/cases.ts'

const programFor = (name: string) => programOf(networkOf(caseNamed(name))).compile()

function foresee(name: string) {
  const small = presolve(programFor(name)).program
  const canonical = canonicalise(small)
  const staging = stage(canonical, small.columnHour)
  const taken = () =>
    staging.halves
      .map(half => bytesOf(layOut(canonical, half, staging.globals, staging.rootRows)))
      .reduce((sum, bytes) => sum + bytes, 0)
  return { forecast: forecastOf(staging), taken }
}

test('what a solve will take grows in proportion to the hours, and the memory foretold is what is taken', () => {
  const [short, long] = ['case3-expand-168', 'case3-expand-730'].map(foresee)
  const times = 730 / 168
  expect(long!.forecast.bytes / short!.forecast.bytes / times).toBeCloseTo(1, 1)
  expect(long!.forecast.multiplications / short!.forecast.multiplications / times).toBeCloseTo(1, 1)
  for (const { forecast, taken } of [short!, long!]) {
    expect(forecast.bytes / taken()).toBeGreaterThan(0.8)
    expect(forecast.bytes / taken()).toBeLessThan(1.6)
  }
})

test('a programme that would need more memory than allowed is not begun, and the reason says how much', () => {
  const program = programFor('case3-expand-168')
  const { status, iterations, reason } = solveTimeStructured(program, { memoryLimit: 1e6 })
  expect([status, iterations]).toEqual(['undecided', 0])
  expect(reason).toMatch(/^it would need \d+ MB$/)
})
