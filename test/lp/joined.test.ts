import { expect, test } from 'vitest'
import { solveWithHighs } from '../../src/lp/highs.ts'
import { columnOffsets, joinPrograms } from '../../src/lp/joined.ts'
import { town } from '../support/town.ts'

const parts = [1, 10].map(weight => ({ program: town([40, 100]).lp.compile(), weight }))

test('programmes side by side cost the weighted sum of what each costs', async () => {
  const { program } = joinPrograms(parts, [], [])
  const { objective } = await solveWithHighs(program)
  expect(objective).toBeCloseTo(11 * 3000, 6)
  expect([...program.columnHour]).toEqual([0, 1, 0, 1, 2, 3, 2, 3])
})

test('a column of its own may relieve all of them, and is paid once', async () => {
  // A row for the second hour of each town: its gas is at most 30 and what the common column gives.
  const own = columnOffsets(parts).at(-1)!
  const gas = [3, 7]
  const rows = gas.map(column => ({
    terms: [
      [1, column],
      [-1, own],
    ] as const,
    lower: Number.NEGATIVE_INFINITY,
    upper: 30,
  }))
  const { program, columnOf } = joinPrograms(parts, [{ cost: 7, lower: 0, upper: 99 }], rows)
  const { x, objective } = await solveWithHighs(program)
  expect(columnOf.at(-1)).toBe(own)
  expect(x[own]).toBeCloseTo(10, 6)
  expect(objective).toBeCloseTo(11 * 3000 + 70, 6)
})

test('columns whose cost is reckoned elsewhere cost nothing', async () => {
  const [first] = parts
  const { program } = joinPrograms([{ ...first!, unpaid: new Set([0, 1]) }], [], [])
  expect([...program.cost]).toEqual([0, 0, 50, 50])
})
