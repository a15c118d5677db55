import { components } from '../components/index.ts'
import type { Basis, SolveStatus } from '../lp/solver.ts'
import { verify } from '../lp/verify.ts'
import { groupAlike } from '../network/grouping.ts'
import { type Network, unitsIn } from '../network/network.ts'
import { type BuildOptions, build } from './build.ts'
import { type Check, check, uncheckable } from './check.ts'
import { explainFailure } from './explain/infeasible.ts'
import { type ReadBack, readBack } from './readBack.ts'
import { type Method, type SolveTools, solveYear } from './solveYear.ts'

/** A solved network, in its original units. */
export interface Solved extends ReadBack {
  status: SolveStatus
  method: Method
  objective: number | null
  check: Check
  reasons: string[]
  /** Where a similar problem may start. */
  basis: Basis | undefined
  /** Size of what was solved. */
  size: { columns: number; rows: number; entries: number }
}

/** Network → programme → solution → check → series. Alike units are added up before and split after. */
export async function solveNetwork(
  network: Network,
  options: BuildOptions,
  tools: SolveTools,
): Promise<Solved> {
  tools.onProgress?.('building', 0)
  const grouping = groupAlike(network, components)
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
    const reasons = await explainFailure(solution, program, built, tools)
    return {
      ...nothing,
      status,
      method,
      check: uncheckable(`the run ended as ${status}`),
      reasons,
      basis: undefined,
      size,
    }
  }
  tools.onProgress?.('checking', 0)
  const series = readBack(network, grouping, built.ledger, solution.x, solution.y)
  const verdict = check({ verification: verify(program, solution.x, solution.y), ...series })
  const objective = series.bill.reduce((sum, { money }) => sum + money, 0)
  return { ...series, status, method, objective, check: verdict, reasons: [], basis: solution.basis, size }
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

const nothing = {
  objective: null,
  powers: [],
  flows: [],
  levels: [],
  prices: [],
  bill: [],
  emissionsTonnes: [],
}
