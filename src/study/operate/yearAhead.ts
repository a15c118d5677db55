import { PlannerError } from '../../errors.ts'
import { build } from '../build.ts'
import { usualHour } from '../forecasting/kazakhstan/clock.ts'
import { type SolveTools, solveYear } from '../solveYear.ts'
import type { OperatedGrid } from './operatedGrid.ts'

/** What the plan of the year says about stores, by `component name`, after each hour of the package's year. */
export type YearAhead = ReadonlyMap<string, { levelMwh: Float64Array; worthPerMwh: Float64Array }>

/** Expected level of a store and worth of a MWh in it after an hour, counted from midnight in Astana of 1 January. */
export function expectedAfter(
  yearAhead: YearAhead,
  store: string,
  hour: number,
): { levelMwh: number; worthPerMwh: number } {
  const { levelMwh, worthPerMwh } = yearAhead.get(store)!
  return { levelMwh: levelMwh[usualHour(hour)]!, worthPerMwh: worthPerMwh[usualHour(hour)]! }
}

/**
 * The year ahead with its usual weather and demand, in one piece: the dual of a store's balance is what a MWh is worth in
 * it. Slow plants are free to run or not here; what day by day is paid for starts moves the worth of water little.
 */
export async function planYear(
  { free }: OperatedGrid,
  lostLoadPerMwh: number,
  policies: Readonly<Record<string, unknown>>,
  tools: SolveTools,
): Promise<YearAhead> {
  const options = { lostLoadPerMwh, policies }
  const built = build(free, options)
  const solution = await solveYear(free, built, built.lp.compile(), options, tools)
  if (solution.status !== 'optimal')
    throw new PlannerError(
      solution.status === 'stopped' ? 'STOPPED' : 'NO_SOLUTION',
      `The year ahead has no solution: ${solution.status}`,
      [],
    )
  const hourly = (at: (t: number) => number) => free.snapshots.hours.map((_, t) => at(t))
  return new Map(
    built.ledger.levels.map(({ port, level, balance, index }) => [
      `${port.component} ${port.name}`,
      {
        levelMwh: hourly(t => solution.x[level.at(index, t)]!),
        worthPerMwh: hourly(t => Math.max(0, -solution.y[balance.at(index, t)]!)),
      },
    ]),
  )
}
