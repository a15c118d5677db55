import { expect, test } from 'vitest'
import { readPrepared } from '../../../src/cli/readPrepared.ts'
import { components } from '../../../src/components/index.ts'
import { solveTimeStructured } from '../../../src/lp/timeStructured/index.ts'
import { verify } from '../../../src/lp/verify.ts'
import { groupAlike } from '../../../src/network/grouping.ts'
import { build, keptApart } from '../../../src/study/build.ts'
import { buildOptionsOf } from '../../../src/study/run.ts'

/** The programme of a scenario is solved in fewer iterations than so many, to the usual gap. */
function expectSolvedWithin(iterationLimit: number, scenario: string, setting: string) {
  const { prepared } = readPrepared(scenario, [setting])
  const options = buildOptionsOf(prepared)
  const { network } = groupAlike(prepared.network, components, keptApart(options))
  const program = build(network, options).lp.compile()
  const { status, x, y, iterations } = solveTimeStructured(program)
  expect(status).toBe('optimal')
  expect(iterations).toBeLessThan(iterationLimit)
  expect(Math.abs(verify(program, x, y).relativeGap)).toBeLessThan(1e-7)
}

test('where steps beyond the boundary have spoilt the way, it is begun again further inside: the dams of three countries', () => {
  expectSolvedWithin(70, '2030-no-new-interconnection', 'resolution=24')
})

test('a year whose sizes are given is solved by steps inside the boundary, half as many as the dry year took beyond it', () => {
  expectSolvedWithin(33, '2030-drought', 'resolution=6')
})
