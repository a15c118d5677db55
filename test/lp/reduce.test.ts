import { expect, test } from 'vitest'
import { LinearModel } from '../../src/lp/model.ts'
import { reduce } from '../../src/lp/reduce.ts'
import { verify } from '../../src/lp/verify.ts'
import { solver } from '../support/optimise.ts'

/** A dispatch with sizes held, limits as rows, and one row that nothing but a held size is in. */
function sample() {
  const lp = new LinearModel()
  const hours = { labels: ['h0', 'h1', 'h2'], time: true }
  const size = lp.variables('size', [], () => ({ lower: 40, upper: 40 }))
  const wind = lp.variables('wind', [hours], () => ({ lower: 0, upper: 1000 }))
  const coal = lp.variables('coal', [hours], () => ({ lower: 0, upper: 100 }))
  const share = [0, 0.5, 1]
  lp.constraints('limit', [hours], t => ({
    terms: [
      [1, wind.at(t)],
      [-share[t!]!, size.at()],
    ],
    atMost: 0,
  }))
  lp.constraints('balance', [hours], t => ({
    terms: [
      [1, wind.at(t)],
      [1, coal.at(t)],
    ],
    equals: 60,
  }))
  lp.constraints('least', [hours], t => ({ terms: [[2, coal.at(t)]], atLeast: 50 }))
  lp.constraints('held', [], () => ({ terms: [[1, size.at()]], atMost: 45 }))
  for (let t = 0; t < 3; t++) {
    lp.charge(coal.at(t), 10 + t)
    lp.charge(wind.at(t), 1)
  }
  lp.charge(size.at(), 7)
  return lp.compile()
}

test('a reduced programme has the same solution and duals that prove it for the whole', async () => {
  const program = sample()
  const reduced = reduce(program)
  expect(reduced.program.cost.length).toBeLessThan(program.cost.length)
  expect(reduced.program.rowLower.length).toBeLessThan(program.rowLower.length)
  const small = await (await solver()).solve(reduced.program)
  const whole = await (await solver()).solve(program)
  const restored = reduced.restore(small)
  expect(restored.objective).toBeCloseTo(whole.objective, 6)
  const { relativeGap, rowViolation, boundViolation } = verify(program, restored.x, restored.y)
  expect(Math.abs(relativeGap)).toBeLessThan(1e-9)
  expect(Math.max(rowViolation, boundViolation)).toBeLessThan(1e-9)
})

test('the basis of a restored solution is a start for the reduced programme again', async () => {
  const reduced = reduce(sample())
  const first = await (await solver()).solve(reduced.program)
  const again = await (await solver()).solve(reduced.program, {
    start: reduced.startFrom(reduced.restore(first).basis!),
  })
  expect(again.iterations).toBe(0)
  expect(again.objective).toBeCloseTo(first.objective)
})

test('what contradicts itself stays infeasible', async () => {
  const program = sample()
  program.rowUpper[program.rowUpper.length - 1] = 30
  const { status } = await (await solver()).solve(reduce(program).program)
  expect(status).toBe('infeasible')
})
