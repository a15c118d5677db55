import { components } from '../../components/index.ts'
import { PlannerError } from '../../errors.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { Solution, Solver } from '../../lp/solver.ts'
import { mergeSnapshots } from '../../network/coarsen.ts'
import { groupAlike } from '../../network/grouping.ts'
import { policies } from '../../policies/index.ts'
import { type Built, build, keptApart } from '../build.ts'
import { relaxed, type Segmented, sizesIn } from '../plan/segmented.ts'
import type { Prepared } from '../prepare.ts'
import { buildOptionsOf } from '../run.ts'
import { stoppedOr } from '../stopped.ts'

/** A plan with some inputs, as good as the plan is free to be. */
export interface Trial {
  built: Built
  program: LinearProgram
  /** Cost of a year, building inside. [money] */
  cost: number
  /** Sizes by unit. [MW, MWh] */
  sizes: ReadonlyMap<string, number>
  /** Sizes by technology. [MW, MWh] */
  byTechnology: ReadonlyMap<string, number>
  solution: Solution
}

/** Rows of policies that are a wish of one number may be broken at a price, so that every decision has a cost. */
const BREAKABLE = new Set(['co2Cap', 'renewableShare', 'importLimit', 'reserveMargin'])
/** Price of breaking one beside twice its dual in the middle. [money/unit] */
const LEAST_PRICE: Readonly<Record<string, number>> = { reserveMargin: 100_000 }

/** Prices at which policies may be broken, from a plan that keeps them. */
export function pricesOfBreaking({ built, solution }: Trial): Map<string, number> {
  return new Map(
    built.policyRows
      .filter(({ name }) => BREAKABLE.has(name))
      .map(({ name, rows }) => {
        const least = policies.find(each => each.name === name)?.shortfallPrice ?? LEAST_PRICE[name] ?? 0
        return [rows.name, least + 2 * Math.abs(solution.y[rows.start]!)]
      }),
  )
}

/** Builds a plan over given stretches. */
export function modelOf(
  prepared: Prepared,
  firsts: readonly number[],
  elastic?: ReadonlyMap<string, number>,
): { built: Built; program: LinearProgram } {
  const options = { ...buildOptionsOf(prepared), ...(elastic ? { elastic } : {}) }
  const { network } = groupAlike(prepared.network, components, keptApart(options))
  const merged = firsts.length < network.snapshots.hours.length ? mergeSnapshots(network, firsts) : network
  const built = build(merged, options)
  return { built, program: relaxed(built.lp.compile()) }
}

/** The best plan of a model. */
export async function decide(
  what: string,
  model: Pick<Segmented, 'built' | 'program'>,
  solver: Solver,
  signal?: AbortSignal,
): Promise<Trial> {
  const solution = await solver.solve(model.program, signal ? { signal } : {})
  if (solution.status !== 'optimal')
    throw stoppedOr(
      solution.status,
      new PlannerError('NO_SOLUTION', `There is no plan with ${what}: ${solution.status}`),
    )
  const sizes = sizesIn({ ...model, solution })
  const byTechnology = new Map<string, number>()
  for (const { technology, size } of sizes)
    byTechnology.set(technology, (byTechnology.get(technology) ?? 0) + size)
  return {
    ...model,
    cost: solution.objective,
    sizes: new Map(sizes.map(({ list, name, size }) => [`${list} ${name}`, size])),
    byTechnology,
    solution,
  }
}

/** What a model costs with sizes that were decided for another one, where these are possible. [money] */
export async function costWith(
  sizes: ReadonlyMap<string, number>,
  { built, program }: Pick<Trial, 'built' | 'program'>,
  solver: Solver,
  signal?: AbortSignal,
): Promise<number> {
  const lists = new Map(components.map(({ name, list }) => [name, list]))
  const [lower, upper] = [program.lower.slice(), program.upper.slice()]
  for (const { key, block, index } of built.ledger.built) {
    const column = block.at(index)
    const size = sizes.get(`${lists.get(key.component)} ${key.name}`) ?? 0
    const possible = Math.min(Math.max(size, lower[column]!), upper[column]!)
    lower[column] = possible
    upper[column] = possible
  }
  const solution = await solver.solve({ ...program, lower, upper }, signal ? { signal } : {})
  if (solution.status !== 'optimal')
    throw stoppedOr(
      solution.status,
      new PlannerError('NO_SOLUTION', `What was decided cannot be run: ${solution.status}`),
    )
  return solution.objective
}
