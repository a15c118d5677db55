import { expect, test } from 'vitest'
import { elasticOf } from '../../src/lp/infeasible.ts'
import { loosen } from '../../src/lp/loosen.ts'
import { solver } from '../support/optimise.ts'
import { town } from '../support/town.ts'

test('the least by which a limit must be looser is found, the same in all hours', async () => {
  // coal gives 60, gas 100; 170 and 190 are asked for
  const program = town([170, 190]).lp.compile()
  expect((await (await solver()).solve(program)).status).toBe('infeasible')
  const more = (row: number) => [{ terms: [[row, 1]] as const, most: Number.POSITIVE_INFINITY }]
  const { program: looser, size } = loosen(program, new Map([0, 1].map(row => [row, more(row)])))
  const { status, x } = await (await solver()).solve(looser)
  expect(status).toBe('optimal')
  expect(x[size]).toBeCloseTo(30, 9)
})

test('what is limited itself may not be enough', async () => {
  const program = town([170, 190]).lp.compile()
  const little = (row: number) => [{ terms: [[row, 1]] as const, most: 20 }]
  const { program: looser } = loosen(program, new Map([0, 1].map(row => [row, little(row)])))
  expect((await (await solver()).solve(looser)).status).toBe('infeasible')
})

test('a row breaks where that is cheapest, on the side that it has, and keeps its hour', async () => {
  const program = town([170, 190]).lp.compile()
  const { program: elastic, breaking } = elasticOf(program, row => row + 1)
  expect(breaking.map(({ row, sign }) => [row, sign])).toEqual([
    [0, 1],
    [0, -1],
    [1, 1],
    [1, -1],
  ])
  expect([...elastic.columnHour.slice(program.cost.length)]).toEqual([0, 0, 1, 1])
  const { x, objective } = await (await solver()).solve(elastic)
  expect(breaking.map(({ column }) => x[column]! + 0)).toEqual([10, 0, 30, 0])
  expect(objective).toBeCloseTo(10 + 2 * 30, 9)
})

test('rows without a price must hold', async () => {
  const { program, breaking } = elasticOf(town([170, 190]).lp.compile(), row => row)
  expect(breaking.map(({ row }) => row)).toEqual([1, 1])
  expect((await (await solver()).solve(program)).status).toBe('infeasible')
})
