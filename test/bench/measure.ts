import { solveExchange } from '../../src/exchange/solve.ts'
import type { LinearProgram } from '../../src/lp/program.ts'
import type { Solver } from '../../src/lp/solver.ts'
import { readTexts } from './caseNetwork.ts'
import { type BenchCase, filesOf } from './cases.ts'

/** What is known before the solve begins. */
export interface Size {
  columns: number
  rows: number
  entries: number
  /** Texts of the files → network. */
  readSeconds: number
  /** Network → programme. */
  buildSeconds: number
}

/** What the solve took and found. */
export interface Outcome {
  /** Name and version, as the solver says them. */
  solver: string
  solveSeconds: number
  /** Of all threads, during the solve alone. */
  cpuSeconds: number
  /** Most memory that the process ever held, until the solve ended. [MB] */
  peakMb: number
  iterations: number
  /** Without the cost of what stood already. [money] */
  objective: number
}

/**
 * Reads, builds and solves a case on the way that any network goes.
 *
 * @param onSize  called when the programme stands and the solve is about to begin
 * @throws Error  where the solve does not end at an optimum
 */
export async function measure(
  bench: BenchCase,
  solver: Solver,
  onSize: (size: Size) => void = () => {},
): Promise<Outcome> {
  const files = filesOf(bench)
  const reading = performance.now()
  const network = readTexts(bench.name, files)
  const building = performance.now()
  let effort = { solveSeconds: 0, cpuSeconds: 0, peakMb: 0 }
  const watched: Solver = {
    ...solver,
    async solve(program, options) {
      const readSeconds = (building - reading) / 1000
      const buildSeconds = (performance.now() - building) / 1000
      onSize({ ...countsOf(program), readSeconds, buildSeconds })
      const watch = startWatch()
      const solution = await solver.solve(program, options)
      effort = watch()
      if (solution.status === 'optimal') return solution
      throw new Error(`the solve ended as ${solution.status} after ${effort.solveSeconds.toFixed(1)} s`)
    },
  }
  const { objective, solution } = await solveExchange(network, { solver: watched })
  return {
    solver: solution.by ?? solver.name,
    ...effort,
    iterations: solution.iterations,
    objective: objective!,
  }
}

function countsOf({ cost, rowLower, matrix }: LinearProgram) {
  return { columns: cost.length, rows: rowLower.length, entries: matrix.values.length }
}

/** Starts a watch that tells wall time, time of all threads, and the most memory so far. */
function startWatch() {
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return {
      solveSeconds: (performance.now() - wall) / 1000,
      cpuSeconds: (user + system) / 1e6,
      peakMb: process.resourceUsage().maxRSS / 1024,
    }
  }
}
