import { afterAll } from 'vitest'
import { components } from '../../src/components/index.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import type { LinearProgram } from '../../src/lp/program.ts'
import type { Solution, Solver, SolverChoice } from '../../src/lp/solver.ts'
import { type Verification, verify } from '../../src/lp/verify.ts'
import { type Unit, valueAt } from '../../src/network/attribute.ts'
import { totalOf } from '../../src/network/ledger.ts'
import type { Network } from '../../src/network/network.ts'
import { plainSnapshots } from '../../src/network/snapshots.ts'
import { type BuildOptions, type Built, build } from '../../src/study/build.ts'

/** A little grid: units by table, with TypeScript names; what is left out takes its default. */
export type Grid = Record<string, readonly ({ name: string } & Record<string, unknown>)[]>

/** What came out, with ways to look at it. */
export interface Outcome {
  built: Built
  program: LinearProgram
  solution: Solution
  verification: Verification
  objective: number
  /** Values of one row of a block over time. */
  values: (block: string, unit: string) => number[]
  prices: (bus: string) => number[]
}

let opened: Promise<Solver> | undefined

/** The real solver, one for each process: the end of its first file closes it, the next one opens it again. */
export function solver(): Promise<Solver> {
  opened ??= openSolver()
  return opened
}

afterAll(async () => {
  await (await opened)?.close()
  opened = undefined
})

/** The real solver, going one way whatever it is asked. */
export async function solverBy(choice: SolverChoice): Promise<Solver> {
  const real = await solver()
  return { ...real, solve: (program, options) => real.solve(program, { ...options, choice }) }
}

/** A grid whose rows stand in the opposite order. */
export const turned = (grid: Grid): Grid =>
  Object.fromEntries(Object.entries(grid).map(([list, units]) => [list, units.toReversed()]))

/** A network of a few hours; series are plain arrays. */
export function gridOf(grid: Grid, hours: readonly number[]): Network {
  const axis = { labels: hours.map((_, t) => `h${t}`), time: true }
  const units = Object.fromEntries(
    components.map(({ list, attributes }) => [
      list,
      (grid[list] ?? []).map(given => {
        const unit: Record<string, unknown> = { name: given.name }
        const known = Object.keys(attributes)
        for (const key of Object.keys(given)) {
          if (key !== 'name' && !known.includes(key)) throw new RangeError(`${list} have no attribute ${key}`)
        }
        for (const [key, { type }] of Object.entries(attributes)) {
          const value = given[key]
          unit[key] = Array.isArray(value) ? Float64Array.from(value) : type.parse(value)
        }
        return unit as Unit
      }),
    ]),
  )
  return { snapshots: plainSnapshots(axis, Float64Array.from(hours)), units }
}

const PLAIN: BuildOptions = { lostLoadPerMwh: 3000, policies: {} }

/** Builds and solves a little grid with the real solver, and checks the laws that hold for every grid. */
export async function optimise(
  grid: Grid,
  hours: readonly number[],
  options: Partial<BuildOptions> = {},
): Promise<Outcome> {
  const network = gridOf(grid, hours)
  const built = build(network, { ...PLAIN, ...options })
  const program = built.lp.compile()
  const solution = await (await solver()).solve(program)
  if (solution.status !== 'optimal') throw new Error(`the grid is ${solution.status}`)
  const verification = verify(program, solution.x, solution.y)
  holdLaws(built, solution, verification)
  return {
    built,
    program,
    solution,
    verification,
    objective: verification.objective,
    values(name, unit) {
      const block = built.lp.columnBlocks.find(
        each => each.name === name && each.axes[0]?.labels.includes(unit),
      )
      if (!block) throw new RangeError(`there is no block ${name} with ${unit}`)
      const i = block.axes[0]!.labels.indexOf(unit)
      return hours.map((_, t) => solution.x[block.at(i, t)]! + 0)
    },
    prices(bus) {
      const i = built.ledger.balance.axes[0]!.labels.indexOf(bus)
      return hours.map((h, t) => solution.y[built.ledger.balance.at(i, t)]! / h)
    },
  }
}

/** bill = objective, supply = demand, no limit broken, no gap. */
function holdLaws({ ledger }: Built, { x }: Solution, verification: Verification): void {
  const { hours } = ledger.snapshots
  const bill = ledger.bill.reduce((sum, entry) => sum + totalOf(entry, ledger.snapshots.costHours, x), 0)
  near(bill, verification.objective, 'bill and objective')
  near(verification.lowerBound, verification.objective, 'lower bound and objective')
  near(verification.rowViolation, 0, 'broken rows')
  near(verification.boundViolation, 0, 'broken bounds')
  for (const bus of ledger.balance.axes[0]!.labels) {
    hours.forEach((_, t) => {
      const injected = ledger.injections
        .filter(({ key }) => key.bus === bus)
        .reduce((sum, { rate, block, index }) => sum + valueAt(rate, t) * x[block.at(index, t)]!, 0)
      const given = ledger.given
        .filter(({ port }) => port.bus === bus)
        .reduce((sum, { mw }) => sum + valueAt(mw, t), 0)
      near(injected + given, 0, `balance of ${bus}`)
    })
  }
}

function near(one: number, other: number, what: string): void {
  if (Math.abs(one - other) > 1e-6 * Math.max(1, Math.abs(other)))
    throw new Error(`${what}: ${one} is not ${other}`)
}
