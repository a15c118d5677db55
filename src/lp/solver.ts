import type { Named } from './carriedStart.ts'
import type { LinearProgram } from './program.ts'

/** How a solve ended. Only `optimal` may look finished. */
export type SolveStatus = 'optimal' | 'infeasible' | 'unbounded' | 'stopped' | 'failed'

/** What a solver answers. `x` and `y` are empty unless the status is optimal. */
export interface Solution {
  status: SolveStatus
  /** Value of each column. */
  x: Float64Array
  /** Dual of each row: money per unit of its right-hand side. */
  y: Float64Array
  objective: number
  iterations: number
  /** Which columns and rows are basic, for a later start from here. */
  basis?: Basis
  /** Which solver found it, and why it was handed over to that one, if it was. */
  by?: string
  because?: string
}

/** Which solver is to be asked: our own, HiGHS, or whichever suits. */
export const SOLVER_CHOICES = ['auto', 'timeStructured', 'highs'] as const
/** One of them. */
export type SolverChoice = (typeof SOLVER_CHOICES)[number]

/** How far an iterative solve has come. */
export interface SolveProgress {
  iteration: number
  /** Relative distance of cost and bound; infinite where there are none yet. */
  gap: number
  /** Share of the way to the end, from how fast the gap has closed; 0 … 1. */
  share: number
  /** Before the first iteration: memory that our own solver would take, and work of each factorisation. [MB, multiplications] */
  forecast?: { megabytes: number; multiplications: number }
}

/** Status of each column and row in a simplex basis, in the solver's own codes. */
export interface Basis {
  columns: Int32Array
  rows: Int32Array
}

/** How a solve is to be done. */
export interface SolveOptions {
  /** Aborting ends the solve with status `stopped`. */
  signal?: AbortSignal
  /** Where the simplex method starts; need not be exactly a basis. */
  start?: Basis
  /**
   * Simplex unless said otherwise; an interior point is made a vertex afterwards. Primal and dual are the simplex method from a
   * start nearby: the start is feasible for the one, its prices are for the other.
   */
  method?: 'simplex' | 'primal' | 'dual' | 'ipm' | 'ipx' | 'hipo'
  /** Which solver, where it is not to be the one that was opened. */
  choice?: SolverChoice
  /** With false, what our own solver cannot decide ends as `failed`, since the caller knows a better way than to start anew. */
  handsOver?: boolean
  /**
   * One of several programmes that differ in costs, bounds and sides only, solved one after the other: our own solver keeps
   * points of one on the way, and starts the next from there.
   */
  isOneOfMany?: boolean
  /**
   * What columns and rows are called, for a solver that carries starts over to programmes of another size; never handed to a
   * thread.
   */
  named?: Named
  /** Is told of the iterations of our own solver. */
  onProgress?: (progress: SolveProgress) => void
  /** Relative gap at which our own solver ends, where it is to be closer than usual. */
  tolerance?: number
  /** Relative gap at which the search for whole numbers ends. */
  mipGap?: number
}

/** The interface that every solver keeps. */
export interface Solver {
  /** Name and version, for the manifest. */
  name: string
  /** Is a whole year best given to it in one piece? */
  takesWholeYears: boolean
  /** Does it want to know what columns and rows are called? */
  asksForNames?: boolean
  solve(program: LinearProgram, options?: SolveOptions): Promise<Solution>
  close(): Promise<void>
}

/** The answer of a solve that has none. */
export const noSolution = (status: SolveStatus): Solution => ({
  status,
  x: new Float64Array(0),
  y: new Float64Array(0),
  objective: Number.NaN,
  iterations: 0,
})
