import { expect, test } from 'vitest'
import { withRow } from '../../src/lp/withRow.ts'
import { solver } from '../support/optimise.ts'
import { alternating, town } from '../support/town.ts'

test('a lid on the cost is kept while something else is asked for', async () => {
  const program = town(alternating(2)).lp.compile()
  const best = await (await solver()).solve(program)
  expect(best.objective).toBeCloseTo(3000, 6)
  // With 400 more, 10 MW of coal may give way to gas, 40 dearer a MWh.
  const lidded = withRow(program, {
    coefficients: program.cost,
    lower: Number.NEGATIVE_INFINITY,
    upper: 3400,
  })
  const coal = Float64Array.from(program.cost, cost => (cost === 10 ? 1 : 0))
  const least = await (await solver()).solve({ ...lidded, cost: coal })
  expect(least.objective).toBeCloseTo(90, 6)
  expect(lidded.rowHour.at(-1)).toBe(-1)
  expect(lidded.rowLower).toHaveLength(program.rowLower.length + 1)
})
