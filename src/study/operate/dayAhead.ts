import { PlannerError } from '../../errors.ts'
import { withEndWorth } from '../../lp/endWorth.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { Basis, Solution, Solver } from '../../lp/solver.ts'
import { mergeSnapshots } from '../../network/coarsen.ts'
import { unitsIn } from '../../network/network.ts'
import { type Built, build } from '../build.ts'
import type { Course, CourseMaker } from './course.ts'
import { AHEAD_HOURS } from './expectation.ts'
import type { OperatedGrid } from './operatedGrid.ts'
import { beginningIn, firstState, type State } from './state.ts'
import { expectedAfter, type YearAhead } from './yearAhead.ts'

/** Hours that a day decides. */
export const DAY_HOURS = 24
/** Snapshots of a day ahead: its hours, and the morning after it in steps of three hours. */
const FIRSTS = [...Array.from({ length: DAY_HOURS }, (_, t) => t), 24, 27, 30, 33]

/** What all days of a year share. */
export interface Operating {
  grid: OperatedGrid
  maker: CourseMaker
  yearAhead: YearAhead
  lostLoadPerMwh: number
  policies: Readonly<Record<string, unknown>>
  /** Price of reserve that is short. [money/MWh] */
  reserveShortPerMwh: number
  /** Are plants on or off, nothing between? */
  isWhole: boolean
  solver: Solver
}

/** What is settled the day before. */
export interface DayPlan {
  /** Share of each slow plant that runs. [pu by hour] */
  status: ReadonlyMap<string, Float64Array>
  /** Expected level of each store and what a MWh is worth in it, after each hour. [MWh, money/MWh] */
  stores: ReadonlyMap<string, { levelMwh: Float64Array; worthPerMwh: Float64Array }>
  /** Exchange agreed with the neighbours, by name of the generator that stands for it. [MW by hour] */
  exchangeMw: ReadonlyMap<string, Float64Array>
  /** Price of each bus. [money/MWh by hour] */
  prices: ReadonlyMap<string, Float64Array>
  /** Reserve that could not be had. [MWh] */
  reserveShortMwh: number
  /** Where the next day may start. */
  basis: Basis | undefined
}

/**
 * The day ahead: what slow plants do in the 24 hours of a day, seen with the 12 hours after it, for the course that is expected
 * and with a reserve for what may come instead. At the end of what is seen, stores are worth what the year ahead says.
 *
 * @param from    first hour, counted from midnight in Astana of 1 January
 * @param needMw  reserve upwards in each of the 36 hours; downwards wind and sun can be curtailed
 */
export async function planDay(
  operating: Operating,
  from: number,
  state: State | undefined,
  expected: Course,
  needMw: Float64Array,
  start?: Basis,
): Promise<DayPlan> {
  const { grid, maker, yearAhead, lostLoadPerMwh, policies, isWhole, solver } = operating
  const hourly = maker.networkOf(from, AHEAD_HOURS, expected)
  const begun = beginningIn(hourly, state ?? firstState(yearAhead))
  const network = mergeSnapshots(begun, FIRSTS)
  const need = FIRSTS.map((first, k) => Math.max(...needMw.slice(first, FIRSTS[k + 1] ?? AHEAD_HOURS)))
  const spinningReserve = {
    largestUnitMw: 0,
    demandShare: 0,
    windShare: 0,
    solarShare: 0,
    shortfallPerMw: operating.reserveShortPerMwh,
    given: { upMw: need, downMw: need.map(() => 0) },
  }
  const built = build(network, {
    lostLoadPerMwh,
    policies: { ...policies, spinningReserve },
    relaxesCommitment: !isWhole,
  })
  const bare = built.lp.compile()
  const last = FIRSTS.length - 1
  const ends = built.ledger.levels.map(({ port, level, index }) => {
    const store = `${port.component} ${port.name}`
    const column = level.at(index, last)
    const { levelMwh, worthPerMwh } = expectedAfter(yearAhead, store, from + AHEAD_HOURS - 1)
    const range = bare.upper[column]! - bare.lower[column]!
    return { column, expected: levelMwh, worth: worthPerMwh, range }
  })
  const solution = await solveDay(withEndWorth(bare, ends), solver, start)
  return readPlan(built, solution, grid)
}

/** A linear programme from where the day before ended; one with whole numbers, and again for its prices with these held. */
async function solveDay(program: LinearProgram, solver: Solver, start?: Basis): Promise<Solution> {
  const fits = start?.columns.length === program.cost.length && start.rows.length === program.rowLower.length
  const options = fits ? { start } : {}
  const solution = refuse(await solver.solve(program, { ...options, mipGap: WHOLE_GAP }))
  if (!program.whole) return solution
  const [lower, upper] = [program.lower.slice(), program.upper.slice()]
  for (const column of program.whole) lower[column] = upper[column] = Math.round(solution.x[column]!)
  const { whole: _, ...held } = program
  return refuse(await solver.solve({ ...held, lower, upper }))
}

/** Relative gap at which the search for whole numbers ends. */
const WHOLE_GAP = 1e-3

function refuse(solution: Solution): Solution {
  if (solution.status === 'optimal') return solution
  throw new PlannerError(
    solution.status === 'stopped' ? 'STOPPED' : 'NO_SOLUTION',
    `A day ahead has no solution: ${solution.status}`,
  )
}

function readPlan(
  { lp, ledger }: Built,
  { x, y, basis }: Solution,
  { network, abroad }: OperatedGrid,
): DayPlan {
  const day = (at: (t: number) => number) => Float64Array.from({ length: DAY_HOURS }, (_, t) => at(t))
  const status = new Map<string, Float64Array>()
  for (const { name, axes, at } of lp.columnBlocks) {
    if (!name.endsWith('.status')) continue
    for (const [k, unit] of axes[0]!.labels.entries())
      status.set(
        unit,
        day(t => x[at(k, t)]!),
      )
  }
  const short = lp.columnBlocks.find(({ name }) => name === 'spinningReserve.short')!
  const exchanged = new Set(
    unitsIn(network, 'generators').flatMap(({ name, bus }) => (abroad.has(String(bus)) ? [name] : [])),
  )
  return {
    status,
    stores: new Map(
      ledger.levels.map(({ port, level, balance, index }) => [
        `${port.component} ${port.name}`,
        {
          levelMwh: day(t => x[level.at(index, t)]!),
          worthPerMwh: day(t => Math.max(0, -y[balance.at(index, t)]!)),
        },
      ]),
    ),
    exchangeMw: new Map(
      ledger.outputs
        .filter(({ key }) => exchanged.has(key.name))
        .map(({ key, block, index }) => [key.name, day(t => x[block.at(index, t)]!)]),
    ),
    prices: new Map(
      ledger.balance.axes[0]!.labels.map((bus, b) => [bus, day(t => y[ledger.balance.at(b, t)]!)]),
    ),
    reserveShortMwh: day(t => x[short.at(0, t)]!).reduce((sum, mw) => sum + mw, 0),
    basis,
  }
}
