import { components } from '../components/index.ts'
import type { LinearProgram } from '../lp/program.ts'
import type { Basis, SolveStatus } from '../lp/solver.ts'
import { verify } from '../lp/verify.ts'
import { groupAlike } from '../network/grouping.ts'
import { type Network, unitsIn } from '../network/network.ts'
import type { SpinningOptions } from '../policies/spinningReserve.ts'
import { type BuildOptions, type Built, build, keptApart } from './build.ts'
import { type Check, check, uncheckable } from './check.ts'
import { explainFailure, type Failure } from './explain/infeasible.ts'
import type { Trouble } from './explain/trouble.ts'
import { explainShortfalls } from './explain/unserved.ts'
import { type ReadBack, readBack } from './readBack.ts'
import { type Reserve, readReserve } from './reserve.ts'
import { settleTies, type Ties } from './settleTies.ts'
import { type Method, type SolveTools, solveYear } from './solveYear.ts'

/** A solved network, in its original units. */
export interface Solved extends ReadBack {
  status: SolveStatus
  method: Method
  /** Which solver found it, and why it was handed over to that one, if it was. */
  by: string | undefined
  because: string | undefined
  /** Were all ties settled, as was asked? */
  ties: Ties
  objective: number | null
  check: Check
  /** Why there is no solution. */
  reasons: string[]
  /** Why there is none, or why what is missed in it is missed; solved for when it is asked for. */
  explain: () => Promise<Trouble[]>
  /** Where a similar problem may start. */
  basis: Basis | undefined
  /** By how much policies gave way where they may. */
  shortfalls: readonly Shortfall[]
  /** Duals of the policies' rows. */
  policyDuals: readonly { name: string; row: string; dual: number }[]
  /** What stands ready beside what runs; null without a solution. */
  reserve: Reserve | null
  /** Size of what was solved. */
  size: { columns: number; rows: number; entries: number }
}

/** A policy that gave way. */
export interface Shortfall {
  name: string
  row: string
  amount: number
  /** Size of what was asked, to judge the amount by. */
  requirement: number
}

/** Network → programme → solution → check → series. Alike units are added up before and split after. */
export async function solveNetwork(
  network: Network,
  options: BuildOptions,
  tools: SolveTools,
): Promise<Solved> {
  tools.onProgress?.('building', 0)
  const grouping = groupAlike(network, components, keptApart(options))
  const built = build(grouping.network, options)
  const program = built.lp.compile()
  const solution = await solveYear(grouping.network, built, program, options, tools)
  const size = {
    columns: program.cost.length,
    rows: program.rowLower.length,
    entries: program.matrix.indices.length,
  }
  const { status, method } = solution
  if (status !== 'optimal') {
    const failure = await explainFailure(solution, program, built, grouping.network, tools)
    return { ...unsolved(status, failure), method, size, by: solution.by, because: solution.because }
  }
  const settled = options.settlesTies
    ? await settleTies(program, built.lp.columnBlocks, solution, tools)
    : undefined
  const { x, y } = { ...solution, ...(settled ? { x: settled } : {}) }
  tools.onProgress?.('checking', 0)
  const series = readBack(network, grouping, built.ledger, x, y)
  const verdict = check({ verification: verify(program, x, y), ...series })
  const objective = series.bill.reduce((sum, { money }) => sum + money, 0)
  return {
    ...series,
    status,
    method,
    by: solution.by,
    because: solution.because,
    ties: settled ? 'settle' : 'share',
    objective,
    check: verdict,
    reasons: [],
    explain: () => explainShortfalls(program, x, built, grouping.network, tools),
    basis: solution.basis,
    shortfalls: shortfallsOf(built, program, x),
    policyDuals: built.policyRows.map(({ name, rows }) => ({
      name,
      row: rows.name,
      dual: y.subarray(rows.start, rows.start + rows.size).reduce((sum, dual) => sum + dual, 0),
    })),
    reserve: readReserve(
      grouping.network,
      built.ledger,
      x,
      options.policies.spinningReserve as SpinningOptions | undefined,
      options.peakDemandMw,
    ),
    size,
  }
}

function shortfallsOf({ policyRows }: Built, program: LinearProgram, x: Float64Array): Shortfall[] {
  const activity = absoluteActivity(program, x)
  return policyRows.flatMap(({ name, rows, shortfall }) =>
    shortfall
      ? [{ name, row: rows.name, amount: x[shortfall.at()]!, requirement: activity(rows.start) }]
      : [],
  )
}

/** Σ |a · x| / 2 of a row: the size of what it weighs against each other. */
function absoluteActivity({ matrix, cost }: LinearProgram, x: Float64Array): (row: number) => number {
  return row => {
    let sum = 0
    for (let column = 0; column < cost.length; column++) {
      for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
        if (matrix.indices[entry] === row) sum += Math.abs(matrix.values[entry]! * x[column]!)
    }
    return sum / 2
  }
}

/** Electricity apart from heat and other carriers. */
export function splitByCarrier(network: Network, { powers }: ReadBack) {
  const electric = new Set(
    unitsIn(network, 'buses')
      .filter(({ carrier }) => carrier === 'AC' || carrier === 'DC')
      .map(({ name }) => name),
  )
  return {
    dispatch: powers.filter(({ bus }) => electric.has(bus)),
    otherDispatch: powers.filter(({ bus }) => !electric.has(bus)),
  }
}

/** A network without a solution. */
export const unsolved = (status: SolveStatus, { reasons, troubles }: Failure): Solved => ({
  status,
  method: 'whole',
  by: undefined,
  because: undefined,
  ties: 'share',
  check: uncheckable(`the run ended as ${status}`),
  reasons,
  explain: () => Promise.resolve(troubles),
  basis: undefined,
  shortfalls: [],
  policyDuals: [],
  reserve: null,
  size: { columns: 0, rows: 0, entries: 0 },
  objective: null,
  powers: [],
  flows: [],
  levels: [],
  prices: [],
  bill: [],
  emissionsTonnes: [],
})
