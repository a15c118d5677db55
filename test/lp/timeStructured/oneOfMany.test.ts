import { expect, test } from 'vitest'
import { programOf } from '../../../src/exchange/solve.ts'
import { solveChosen } from '../../../src/lp/chosenSolver.ts'
import { nameOf } from '../../../src/lp/model.ts'
import type { LinearProgram } from '../../../src/lp/program.ts'
import { readTexts } from '../../bench/caseNetwork.ts'
import { caseNamed, filesOf } from '../../bench/cases.ts'

const bench = caseNamed('case3-expand-168')
const model = programOf(readTexts(bench.name, filesOf(bench)))
const program = model.compile()
const isSize = (column: number) => program.columnHour[column]! < 0

/** The programme with the sizes of some things at another price. */
function priced(pattern: RegExp, factor: number): LinearProgram {
  const cost = program.cost.map((each, column) =>
    isSize(column) && pattern.test(nameOf(model.columnBlocks, column)) ? factor * each : each,
  )
  return { ...program, cost }
}

/** The programme with the cap on CO2, its only row of the whole year, at a share of what it was. */
function capped(share: number): LinearProgram {
  const rowUpper = program.rowUpper.map((each, row) => (program.rowHour[row]! < 0 ? share * each : each))
  return { ...program, rowUpper }
}

const changes: Record<string, LinearProgram> = {
  'cheaper batteries': priced(/battery/, 0.95),
  'a tighter cap': capped(0.95),
}

test.each(Object.entries(changes))(
  'after %s the optimum is found from points on the way to the last one, in fewer iterations',
  async (_, changed) => {
    const memory = {}
    await solveChosen(program, { isOneOfMany: true }, 'timeStructured', { memory })
    const again = await solveChosen(changed, { isOneOfMany: true }, 'timeStructured', { memory })
    const afresh = await solveChosen(changed, {}, 'timeStructured')
    expect(again.status).toBe('optimal')
    expect(again.objective / afresh.objective).toBeCloseTo(1, 7)
    expect(again.iterations).toBeLessThan(0.8 * afresh.iterations)
  },
)

test('a programme of another shape is solved from nothing, whatever is remembered', async () => {
  const memory = {}
  await solveChosen(program, { isOneOfMany: true }, 'timeStructured', { memory })
  const rows = program.rowLower.length
  const other: LinearProgram = {
    ...program,
    rowLower: Float64Array.of(...program.rowLower, Number.NEGATIVE_INFINITY),
    rowUpper: Float64Array.of(...program.rowUpper, Number.POSITIVE_INFINITY),
    rowHour: Int32Array.of(...program.rowHour, -1),
  }
  const [again, afresh] = [
    await solveChosen(other, { isOneOfMany: true }, 'timeStructured', { memory }),
    await solveChosen(other, {}, 'timeStructured'),
  ]
  expect(other.rowLower).toHaveLength(rows + 1)
  expect([...again.x]).toEqual([...afresh.x])
})

test('what is remembered is forgotten by a solve that is not one of many', async () => {
  const memory = {}
  await solveChosen(program, { isOneOfMany: true }, 'timeStructured', { memory })
  expect(memory).toHaveProperty('prepared', expect.anything())
  await solveChosen(program, {}, 'timeStructured', { memory })
  expect(memory).toHaveProperty('prepared', undefined)
})
