import { PlannerError } from '../../errors.ts'
import { withEndWorth } from '../../lp/endWorth.ts'
import type { Basis } from '../../lp/solver.ts'
import { cutWindow, layOutByHour } from '../../lp/window.ts'
import type { Unit } from '../../network/attribute.ts'
import type { Ledger } from '../../network/ledger.ts'
import { type Network, unitsIn } from '../../network/network.ts'
import { type Built, build } from '../build.ts'
import type { Course } from './course.ts'
import { DAY_HOURS, type DayPlan, type Operating } from './dayAhead.ts'
import { withAgreedExchange } from './exchange.ts'
import { SLOW_LISTS } from './operatedGrid.ts'
import { beginningIn, firstState, MEMORY_HOURS, type State } from './state.ts'
import type { Terms } from './tables.ts'

/** A day as it came, hour by hour. */
export interface DayRun {
  /** The network of the day, with what was agreed the day before. */
  network: Network
  ledger: Ledger
  /** Value of each column of the day. */
  x: Float64Array
  /** Names of columns, for what is read back. */
  built: Built
  basis: Basis | undefined
}

/** Status is kept so far above what was planned that rounding cannot make an hour impossible. [pu] */
const ROUNDING = 1e-6

/**
 * The day as it came: each hour by itself, without a look at the next.
 *
 * Slow plants run as was settled the day before, and move between the least and the most of what runs, as fast as their
 * ramps allow. Everything else is free: quick turbines, water, stores, links, exchange beside what was agreed, curtailment;
 * what is still missing stays unserved. At the end of each hour a MWh stored is worth what the day ahead said, less above the
 * level that was planned and more below it, so that stores take up errors and find back.
 */
export async function redispatchDay(
  operating: Operating,
  from: number,
  state: State | undefined,
  actual: Course,
  plan: DayPlan,
  terms: Terms,
  start?: Basis,
): Promise<DayRun> {
  const { maker, lostLoadPerMwh, policies, yearAhead, isWhole, solver } = operating
  const came = beginningIn(maker.networkOf(from, DAY_HOURS, actual), state ?? firstState(yearAhead))
  const settled = withStatus(came, plan.status, isWhole)
  const network = withAgreedExchange(settled, plan.exchangeMw, terms)
  const built = build(network, { lostLoadPerMwh, policies, relaxesCommitment: true })
  const program = built.lp.compile()
  const layout = layOutByHour(program)
  const x = new Float64Array(program.cost.length)
  let basis = start
  for (let t = 0; t < DAY_HOURS; t++) {
    const window = cutWindow(layout, t, t + 1, x)
    const place = new Map([...window.columns].map((column, local) => [column, local]))
    const ends = built.ledger.levels.map(({ port, level, index }) => {
      const column = level.at(index, t)
      const { levelMwh, worthPerMwh } = plan.stores.get(`${port.component} ${port.name}`)!
      const range = program.upper[column]! - program.lower[column]!
      return { column: place.get(column)!, expected: levelMwh[t]!, worth: worthPerMwh[t]!, range }
    })
    const hour = withEndWorth(window.program, ends)
    const fits = basis?.columns.length === hour.cost.length && basis.rows.length === hour.rowLower.length
    const solution = await solver.solve(hour, fits ? { start: basis! } : {})
    if (solution.status !== 'optimal')
      throw new PlannerError(
        solution.status === 'stopped' ? 'STOPPED' : 'NO_SOLUTION',
        `Hour ${from + t} has no solution: ${solution.status}`,
      )
    window.columns.forEach((column, local) => {
      x[column] = solution.x[local]!
    })
    basis = solution.basis
  }
  return { network, ledger: built.ledger, x, built, basis }
}

/** Slow plants as they were settled: their status is given, and with it their starts; whole plants are on or off to the last digit. */
function withStatus(network: Network, status: DayPlan['status'], isWhole: boolean): Network {
  const settled = (unit: Unit): Unit => {
    const planned = status.get(unit.name)
    if (!planned) return unit
    const kept = planned.map(share => (isWhole ? Math.round(share) : Math.min(1, share + ROUNDING)))
    return { ...unit, leastStatus: kept, mostStatus: kept, leastStepsUp: 0, leastStepsDown: 0 } as Unit
  }
  const units = { ...network.units }
  for (const list of SLOW_LISTS) units[list] = unitsIn(network, list).map(settled)
  return { ...network, units }
}

/**
 * How a day leaves the system.
 *
 * @param isWhole  are plants on or off, nothing between? Then a millionth that a solver left would keep a day from being solved.
 */
export function stateAfter({ built, x }: DayRun, before: State | undefined, isWhole: boolean): State {
  const share = (value: number) => (isWhole ? Math.round(value) : value)
  const last = DAY_HOURS - 1
  const { lp, ledger } = built
  const at = (name: string) => lp.columnBlocks.filter(block => block.name.endsWith(name))
  const each = <T>(name: string, of: (unit: string, value: (t: number) => number) => T) =>
    new Map(
      at(name).flatMap(block =>
        block.axes[0]!.labels.map((unit, k) => [unit, of(unit, t => x[block.at(k, t)]!)] as const),
      ),
    )
  const remember = (former: ReadonlyMap<string, readonly number[]> | undefined, name: string) =>
    each(name, (unit, value) =>
      [...(former?.get(unit) ?? []), ...Array.from({ length: DAY_HOURS }, (_, t) => share(value(t)))].slice(
        -MEMORY_HOURS,
      ),
    )
  return {
    levelMwh: new Map(
      ledger.levels.map(({ port, level, index }) => [
        `${port.component} ${port.name}`,
        Math.max(0, x[level.at(index, last)]!),
      ]),
    ),
    outputMw: new Map([
      ...each('generator.output', (_, value) => value(last)),
      ...each('heatAndPower.power', (_, value) => value(last)),
    ]),
    status: each('.status', (_, value) => share(value(last))),
    started: remember(before?.started, '.start'),
    stopped: remember(before?.stopped, '.stop'),
  }
}
