import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../../../src/errors.ts'
import { readDataPackage } from '../../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../../src/files/scenarioFile.ts'
import { openSolver } from '../../../src/lp/openSolver.ts'
import type { Solver } from '../../../src/lp/solver.ts'
import { type Prepared, prepare } from '../../../src/study/prepare.ts'
import { uncertainInputs } from '../../../src/study/tornado/inputs.ts'
import { PROBABILITIES, type Tornado, tornado, widthOf } from '../../../src/study/tornado/tornado.ts'
import { costWith, decide, modelOf } from '../../../src/study/tornado/trial.ts'

let solvers: Solver[]
let prepared: Prepared
let result: Tornado
beforeAll(async () => {
  const problems: Problem[] = []
  const settings = ['horizon.from=01-14', 'horizon.hours=24']
  const { name, layers } = readScenarioFiles('2035-nuclear', settings)
  prepared = prepare(name, layers, data => readDataPackage(data, problems), problems)
  solvers = [await openSolver({ choice: 'highs' })]
  result = await tornado(prepared, {
    solvers,
    segments: 24,
    only: ['demand', 'price of gas', 'cost of wind'],
  })
})
afterAll(() => Promise.all(solvers.map(solver => solver.close())))

const bar = (name: string) => result.bars.find(each => each.name === name)!

test('the inputs are the ranges of the tables: costs of what may be built, fuels, demand, the rate, water', () => {
  const inputs = uncertainInputs(prepared)
  const names = inputs.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['cost of wind', 'price of coal', 'demand', 'discount rate', 'water of the year']),
  )
  expect(new Set(names).size).toBe(names.length)
  expect(inputs.find(({ name }) => name === 'price of coal')!.values).toEqual(['1', '1.4', '2.5 USD/MWh_th'])
})

test('a candidate with a cost of its own takes the ends of the range as well', () => {
  const nuclear = uncertainInputs(prepared).find(({ name }) => name === 'cost of nuclear')!
  const rows = nuclear.tables(prepared.data.tables, 'low').get('generators')!.rows
  const offered = rows.find(({ name }) => name === 'new-south-nuclear')!
  expect(Number(offered.cells.overnight_cost)).toBe(2279)
})

test('the middle that is told of a cost is the one that the plan takes: of the offer, or of the year', () => {
  const inputs = uncertainInputs(prepared)
  const told = (technology: string) => inputs.find(({ name }) => name === `cost of ${technology}`)!.values
  expect(told('nuclear')).toEqual([
    '2279',
    '6042',
    '10806 money of the scenario per kW electric output, 2035',
  ])
  const wind = prepared.data.tables
    .get('technologies')!
    .rows.find(({ cells }) => cells.technology === 'wind' && cells.year === '2035')!
  expect(Number(told('wind')[1])).toBe(Number(wind.cells.overnight_cost))
})

test('a cost beyond the range of its technology is an end of it', () => {
  const tables = new Map(prepared.data.tables)
  const generators = tables.get('generators')!
  const dear = generators.rows.map(row =>
    row.cells.technology === 'nuclear' && row.cells.overnight_cost
      ? { ...row, cells: { ...row.cells, overnight_cost: '12000' } }
      : row,
  )
  tables.set('generators', { ...generators, rows: dear })
  const inputs = uncertainInputs({ ...prepared, data: { ...prepared.data, tables } })
  const nuclear = inputs.find(({ name }) => name === 'cost of nuclear')!
  expect(nuclear.values[1]).toBe('12000')
  const high = nuclear.tables(tables, 'high').get('generators')!.rows
  expect(high.find(({ name }) => name === 'new-south-nuclear')!.cells.overnight_cost).toBe('12000')
})

test('a dearer fuel costs all who burn it, what stands as well as what may be built', () => {
  const gas = uncertainInputs(prepared).find(({ name }) => name === 'price of gas')!
  const tables = gas.tables(prepared.data.tables, 'high')
  const cell = (list: string, row: string, column: string) =>
    Number(tables.get(list)!.rows.find(({ name }) => name === row)!.cells[column])
  expect(cell('fuels', 'gas', 'price')).toBe(41.3)
  const before = prepared.data.tables.get('generators')!.rows.find(({ name }) => name === 'zhambyl-gres')!
  expect(cell('generators', 'zhambyl-gres', 'marginal_cost')).toBeCloseTo(
    Number(before.cells.marginal_cost) + (41.3 - 7.09) / 0.33,
    6,
  )
})

test('running what was decided costs what was expected, where nothing is otherwise', async () => {
  const model = modelOf(
    prepared,
    Array.from({ length: 24 }, (_, t) => t),
  )
  const best = await decide('middle values', model, solvers[0]!)
  expect(await costWith(best.sizes, model, solvers[0]!)).toBeCloseTo(best.cost, 3)
})

test('knowing is worth the expected regret, and no decision is better than the best one', () => {
  for (const { low, high, valueOfKnowing } of result.bars) {
    expect(low.regret).toBeGreaterThanOrEqual(0)
    expect(high.regret).toBeGreaterThanOrEqual(0)
    expect(valueOfKnowing).toBeCloseTo(PROBABILITIES.low * low.regret + PROBABILITIES.high * high.regret, 6)
    // Who decides otherwise and regrets nothing has two plans of one cost.
    if (low.moved === 0) expect(low.regret).toBeLessThan(1e-6 * result.cost)
  }
})

test('dearer inputs make the best plan dearer, and the order is that of what is worth knowing', () => {
  for (const name of ['price of gas', 'demand', 'cost of wind'])
    expect(bar(name).high.cost, name).toBeGreaterThanOrEqual(bar(name).low.cost - 1e-6 * result.cost)
  expect(widthOf(bar('demand'))).toBeGreaterThan(0)
  const worth = result.bars.map(({ valueOfKnowing }) => valueOfKnowing)
  expect(worth).toEqual(worth.toSorted((a, b) => b - a))
})

test('who stops it is told so, and not that there is no plan', async () => {
  const stop = new AbortController()
  const options = { solvers, segments: 24, only: ['demand'], signal: stop.signal }
  const running = tornado(prepared, { ...options, onProgress: () => stop.abort() })
  await expect(running).rejects.toMatchObject({ code: 'STOPPED', message: 'The run was stopped.' })
})

test('a solver that is closed while it stops begins no new thread, which would keep the process from ending', async () => {
  const script = `
    import { openSolver } from './src/lp/openSolver.ts'
    const solver = await openSolver({ choice: 'highs' })
    const stop = new AbortController()
    const none = { starts: new Int32Array(2), indices: new Int32Array(0), values: new Float64Array(0) }
    const one = (value) => Float64Array.of(value)
    const program = { cost: one(1), lower: one(0), upper: one(1), rowLower: one(0).slice(1), rowUpper: one(0).slice(1), matrix: none }
    const solving = solver.solve(program, { signal: stop.signal })
    await Promise.resolve()
    await Promise.resolve()
    stop.abort()
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
    await solver.close()
    console.log((await solving).status)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect(stderr).toBe('')
  expect([status, stdout.trim()]).toEqual([0, 'stopped'])
}, 30_000)
