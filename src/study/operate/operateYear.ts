import type { Basis } from '../../lp/solver.ts'
import type { DayAheadForecasts } from '../forecasting/dayAhead.ts'
import type { Course } from './course.ts'
import { DAY_HOURS, type Operating, planDay } from './dayAhead.ts'
import { agreedBill } from './exchange.ts'
import { AHEAD_HOURS, dayForecast } from './expectation.ts'
import { addImbalances, type Imbalances } from './imbalance.ts'
import { redispatchDay, stateAfter } from './redispatch.ts'
import { type ReserveRule, reserveNeedMw } from './reserveNeed.ts'
import type { State } from './state.ts'
import { firstState } from './state.ts'
import type { Terms } from './tables.ts'
import { addDay, emptyTally, type Tally } from './tally.ts'
import { expectedAfter } from './yearAhead.ts'

/** How a year is operated. */
export interface YearOptions {
  reserve: ReserveRule
  terms: Terms
  /** Usual size of a unit by technology. [MW] */
  unitMw: (technology: string) => number
  days: number
  onDay?: (done: number) => void
}

/** A year of operation. */
export interface OperatedYear extends Tally {
  /** What the year cost, less what is left in stores at its end. [money] */
  cost: number
  /** What stores hold at the end beyond what they held at the beginning, at its worth. [money] */
  storedWorth: number
  /** Reserve held upwards, mean over the hours. [MW] */
  reserveMw: number
  reserveShortMwh: number
  /** Share of hours in which net demand stayed within the reserve. [pu] */
  coveredPu: number
  /** Mean absolute error of what was expected of the country's net demand, before curtailment. [MW] */
  errorMw: number
  imbalances: Imbalances
}

/** What counts as nothing beside gigawatts. */
const ROUNDING_MW = 1e-6

/** Runs a year day by day: forecast → day ahead → what came, hour by hour. */
export async function operateYear(
  operating: Operating,
  forecasts: DayAheadForecasts,
  actual: Course,
  { reserve, terms, unitMw, days, onDay }: YearOptions,
): Promise<OperatedYear> {
  const tally = emptyTally()
  const { maker, yearAhead, grid } = operating
  let state: State | undefined
  let [start, hourStart]: [Basis | undefined, Basis | undefined] = [undefined, undefined]
  let [needed, short, covered, agreed, error] = [0, 0, 0, 0, 0]
  const imbalances: Imbalances = {}
  for (let day = 0; day < days; day++) {
    const from = day * DAY_HOURS
    const forecast = dayForecast(forecasts, day)
    const came = hoursOf(actual, from)
    const need = reserveNeedMw(reserve, maker, from, AHEAD_HOURS, forecast, terms)
    const plan = await planDay(operating, from, state, forecast.expected, need, start)
    const run = await redispatchDay(operating, from, state, came, plan, terms, hourStart)
    addDay(tally, run, grid, unitMw)
    agreed += agreedBill(run.network, plan.exchangeMw, terms)
    const [expectedNet, cameNet] = [forecast.expected, came].map(each =>
      maker.netDemandMw(from, DAY_HOURS, each),
    )
    for (let t = 0; t < DAY_HOURS; t++) {
      needed += need[t]!
      const above = cameNet![t]! - expectedNet![t]!
      covered += Number(above <= need[t]! + ROUNDING_MW)
      error += Math.abs(above)
    }
    addImbalances(imbalances, maker, from, forecast.expected, came, plan, terms)
    short += plan.reserveShortMwh
    state = stateAfter(run, state, operating.isWhole)
    ;[start, hourStart] = [plan.basis, run.basis]
    onDay?.(day + 1)
  }
  tally.bill['agreed exchange'] = agreed
  const last = days * DAY_HOURS - 1
  const first = firstState(yearAhead)
  let storedWorth = 0
  for (const [store, level] of state?.levelMwh ?? [])
    storedWorth += (level - first.levelMwh.get(store)!) * expectedAfter(yearAhead, store, last).worthPerMwh
  const cost = Object.values(tally.bill).reduce((sum, money) => sum + money, 0) - storedWorth
  const hours = days * DAY_HOURS
  return {
    ...tally,
    cost,
    storedWorth,
    reserveMw: needed / hours,
    reserveShortMwh: short,
    coveredPu: covered / hours,
    errorMw: error / hours,
    imbalances,
  }
}

/** A day of what came. */
const hoursOf = (actual: Course, from: number): Course =>
  new Map(
    [...actual].map(([name, values]) => [name, Array.prototype.slice.call(values, from, from + DAY_HOURS)]),
  )
