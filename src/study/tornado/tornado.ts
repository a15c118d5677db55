import { components } from '../../components/index.ts'
import type { Solver } from '../../lp/solver.ts'
import { groupAlike } from '../../network/grouping.ts'
import { assemble } from '../assemble/index.ts'
import { keptApart } from '../build.ts'
import { segmentsOf } from '../plan/segments.ts'
import type { Prepared } from '../prepare.ts'
import { buildOptionsOf } from '../run.ts'
import type { Progress } from '../solveYear.ts'
import type { End, UncertainInput } from './input.ts'
import { uncertainInputs } from './inputs.ts'
import { costWith, decide, modelOf, pricesOfBreaking, type Trial } from './trial.ts'

/** Probability of the low, the middle and the high value. */
export const PROBABILITIES = { low: 0.3, middle: 0.4, high: 0.3 } as const

/** What one end of an input does. */
export interface Swing {
  /** Cost of the best plan less that with middle values. [money/a] */
  cost: number
  /** Σ over technologies of how much more or less is built. [MW, MWh] */
  moved: number
  /** Technologies that change most, with how much more of them is built. [MW, MWh] */
  changes: readonly { technology: string; more: number }[]
  /** Cost of what was decided for middle values, less that of the best plan. [money/a] */
  regret: number
}

/** An input, what its ends do, and what it would be worth to know it. */
export interface Bar {
  name: string
  values: UncertainInput['values']
  range: string
  low: Swing
  high: Swing
  /** Expected regret. [money/a] */
  valueOfKnowing: number
}

/** All inputs, the most valuable to know first. */
export interface Tornado {
  scenario: string
  title: string
  currency: string
  priceYear: number
  year: number
  /** Cost of the plan with middle values. [money/a] */
  cost: number
  segments: number
  bars: readonly Bar[]
}

/** What a tornado needs from outside: solvers work side by side. */
export interface TornadoOptions {
  solvers: readonly Solver[]
  segments: number
  /** Names of the inputs to move; all unless given. */
  only?: readonly string[]
  signal?: AbortSignal
  onProgress?: Progress
}

/**
 * Moves one uncertain input after the other to the ends of its range, others staying in the middle, and plans anew:
 *
 *   swing   = C*(x) − C*(middle)                                                             [money/a]
 *   regret  = C(decision of the middle; x) − C*(x) ≥ 0                                       [money/a]
 *   value of knowing = Σ p(x) · regret(x),   p = 0.3, 0.4, 0.3 for low, middle, high         [money/a]
 *
 * C* is the cost of the best plan, C that of running what was decided for middle values. Whoever knows the input before deciding
 * saves the regret; so it is the most that measuring it can be worth. All plans see the same stretches of hours, and policies may
 * be broken at a price, so that every decision has a cost. That inputs move together is left out.
 *
 * @see R. A. Howard, “Information value theory”, IEEE Trans. Systems Science and Cybernetics 2(1), 22–26, 1966; the probabilities
 *   are Swanson’s rule: A. Hurst, G. C. Brown and R. I. Swanson, “Swanson’s 30-40-30 rule”, AAPG Bulletin 84(12), 1883–1891, 2000.
 */
export async function tornado(prepared: Prepared, options: TornadoOptions): Promise<Tornado> {
  const { solvers, signal, onProgress, only } = options
  const { scenario } = prepared
  const firsts = await stretchesFor(prepared, options)
  const kept = await decide('middle values', modelOf(prepared, firsts), solvers[0]!, signal)
  const elastic = pricesOfBreaking(kept)
  const middle = await decide('middle values', modelOf(prepared, firsts, elastic), solvers[0]!, signal)
  const inputs = uncertainInputs(prepared).filter(({ name }) => only?.includes(name) ?? true)
  const tasks = inputs.flatMap(input => (['low', 'high'] as const).map(end => ({ input, end })))
  let done = 0
  const swings = await sideBySide(tasks, solvers, async ({ input, end }, solver) => {
    const model = modelOf(preparedAt(prepared, input, end), firsts, elastic)
    const best = await decide(`${input.name} ${end}`, model, solver, signal)
    const cost = await costWith(middle.sizes, model, solver, signal)
    onProgress?.('moving one input after the other', ++done / tasks.length, `${input.name}, ${end}`)
    return swingOf(best, middle, cost)
  })
  const bars = inputs.map((input, k): Bar => {
    const [low, high] = [swings[2 * k]!, swings[2 * k + 1]!]
    const valueOfKnowing = PROBABILITIES.low * low.regret + PROBABILITIES.high * high.regret
    return { name: input.name, values: input.values, range: input.range, low, high, valueOfKnowing }
  })
  return {
    scenario: scenario.name,
    title: scenario.title,
    currency: scenario.currency,
    priceYear: scenario.priceYear,
    year: scenario.year,
    cost: middle.cost,
    segments: firsts.length,
    bars: bars.toSorted((a, b) => b.valueOfKnowing - a.valueOfKnowing || widthOf(b) - widthOf(a)),
  }
}

/** By how much the cost of the best plan moves over the range of an input. [money/a] */
export const widthOf = ({ low, high }: Bar): number =>
  Math.max(0, low.cost, high.cost) - Math.min(0, low.cost, high.cost)

/** Stretches of hours for all plans: cut for what a coarser plan would build. */
async function stretchesFor(prepared: Prepared, { segments, solvers, signal }: TornadoOptions) {
  const { network } = groupAlike(prepared.network, components, keptApart(buildOptionsOf(prepared)))
  const all = network.snapshots.hours.length
  if (segments >= all) return Array.from({ length: all }, (_, t) => t)
  const coarse = segmentsOf(network, Math.ceil(segments / 3), new Map())
  const first = await decide('middle values', modelOf(prepared, coarse), solvers[0]!, signal)
  const expected = new Map([...first.sizes].map(([name, size]) => [name.slice(name.indexOf(' ') + 1), size]))
  return segmentsOf(network, segments, expected)
}

function preparedAt(prepared: Prepared, input: UncertainInput, end: End): Prepared {
  const scenario = input.scenario(prepared.scenario, end)
  const data = { ...prepared.data, tables: input.tables(prepared.data.tables, end) }
  return { ...prepared, scenario, data, ...assemble(data, scenario, []) }
}

function swingOf(best: Trial, middle: Trial, costOfMiddle: number): Swing {
  const technologies = [...new Set([...best.byTechnology.keys(), ...middle.byTechnology.keys()])]
  const changes = technologies
    .map(technology => ({
      technology,
      more: (best.byTechnology.get(technology) ?? 0) - (middle.byTechnology.get(technology) ?? 0),
    }))
    .filter(({ more }) => Math.abs(more) > 1)
    .sort((a, b) => Math.abs(b.more) - Math.abs(a.more))
  return {
    cost: best.cost - middle.cost,
    moved: changes.reduce((sum, { more }) => sum + Math.abs(more), 0),
    changes: changes.slice(0, 3),
    // Rounding of the solver is no regret.
    regret: Math.max(0, costOfMiddle - best.cost),
  }
}

/** Does tasks with as many workers as there are; results in the order of the tasks. */
async function sideBySide<Task, Answer>(
  tasks: readonly Task[],
  solvers: readonly Solver[],
  work: (task: Task, solver: Solver) => Promise<Answer>,
): Promise<Answer[]> {
  const answers = new Array<Answer>(tasks.length)
  let next = 0
  const take = async (solver: Solver) => {
    while (next < tasks.length) {
      const k = next++
      answers[k] = await work(tasks[k]!, solver)
    }
  }
  await Promise.all(solvers.map(take))
  return answers
}
