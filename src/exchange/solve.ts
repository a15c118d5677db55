import type { LinearProgram } from '../lp/program.ts'
import type { Solution, SolveProgress, Solver } from '../lp/solver.ts'
import { type Verification, verify } from '../lp/verify.ts'
import { type Heading, totalOf } from '../network/ledger.ts'
import type { Network } from '../network/network.ts'
import { type Built, build } from '../study/build.ts'
import { explainFailure } from '../study/explain/infeasible.ts'
import type { Trouble } from '../study/explain/trouble.ts'
import { inWords, type Progress } from '../study/solveYear.ts'

/** How a network from elsewhere is to be solved. */
export interface SolveRequest {
  solver: Solver
  /** Let commitment take values between off and on. */
  relaxesCommitment?: boolean
  signal?: AbortSignal
  onProgress?: Progress
}

/** The four ways in which a solve may end. */
export type ExchangeStatus = 'optimal' | 'infeasible' | 'unbounded' | 'stopped'

/** A solved network, with the programme it was. */
export interface ExchangeSolution {
  status: ExchangeStatus
  /** As PyPSA reports it: without the cost of what stood already of sizes that were decided. [money] */
  objective: number | null
  /** That cost; 0 where there are several investment periods. [money] */
  objectiveConstant: number
  bill: readonly (Heading & { money: number })[]
  verification: Verification | null
  /** Why there is no solution, in sentences and as data. */
  reasons: readonly string[]
  troubles: readonly Trouble[]
  built: Built
  program: LinearProgram
  solution: Solution
}

/** Distance from the optimum at which the search for whole numbers ends. */
const MIP_GAP = 1e-6

/**
 * Solves a network with PyPSA's meaning: all demand must be met, lines and transformers keep the voltage law.
 *
 * Where commitment or modules ask for whole numbers, prices are those of the problem with these numbers held.
 */
export async function solveExchange(network: Network, request: SolveRequest): Promise<ExchangeSolution> {
  const { solver, signal, onProgress, relaxesCommitment = false } = request
  const abort = signal ? { signal } : {}
  onProgress?.('building', 0)
  const built = buildExchange(network, relaxesCommitment)
  const program = built.lp.compile()
  onProgress?.('solving', 0)
  const tell = (progress: SolveProgress) => onProgress?.('solving', progress.share, inWords(progress))
  const first = await solver.solve(program, { ...abort, mipGap: MIP_GAP, onProgress: tell })
  const { ledger } = built
  const objectiveConstant = network.snapshots.stretches.some(({ period }) => period !== null)
    ? 0
    : ledger.built.reduce((sum, { key }) => sum + key.costPerSize * key.existing, 0)
  const common = { objectiveConstant, built, program }
  if (first.status !== 'optimal') {
    const status = first.status === 'failed' ? 'stopped' : first.status
    const failure = await explainFailure(first, program, built, network, request)
    return {
      ...common,
      ...failure,
      status,
      objective: null,
      bill: [],
      verification: null,
      solution: first,
    }
  }
  onProgress?.('checking', 0)
  const solution = program.whole ? await withPrices(program, first, request) : first
  const bill = ledger.bill.map(entry => ({
    ...entry.key,
    money: totalOf(entry, ledger.snapshots.costHours, solution.x),
  }))
  const total = bill.reduce((sum, { money }) => sum + money, 0)
  return {
    ...common,
    status: 'optimal',
    objective: total - objectiveConstant,
    bill,
    verification: verify(program.whole ? held(program, solution) : program, solution.x, solution.y),
    reasons: [],
    troubles: [],
    solution,
  }
}

function buildExchange(network: Network, relaxesCommitment: boolean): Built {
  return build(network, {
    lostLoadPerMwh: Number.POSITIVE_INFINITY,
    policies: {},
    voltageLaw: true,
    relaxesCommitment,
  })
}

/** The programme of a network, to be written down rather than solved. */
export const programOf = (network: Network): Built['lp'] => buildExchange(network, false).lp

/** The same programme with its whole numbers held. */
function held({ whole, ...program }: LinearProgram, { x }: Solution): LinearProgram {
  const [lower, upper] = [program.lower.slice(), program.upper.slice()]
  for (const column of whole!) lower[column] = upper[column] = Math.round(x[column]!)
  return { ...program, lower, upper }
}

async function withPrices(program: LinearProgram, found: Solution, { solver, signal }: SolveRequest) {
  const priced = await solver.solve(held(program, found), signal ? { signal } : {})
  return priced.status === 'optimal' ? priced : found
}
