import loadHighs, { type Highs, type Model } from 'highs'
import type { LinearProgram } from './program.ts'
import { noSolution, type Solution, type SolveOptions, type SolveStatus } from './solver.ts'

let loading: Promise<Highs> | undefined

/** The HiGHS library, loaded once. */
function highsLibrary(): Promise<Highs> {
  loading ??= (loadHighs as unknown as () => Promise<Highs>)()
  return loading
}

/** `HiGHS 1.15.1 (WebAssembly)`, as the manifest names it. */
export async function highsName(): Promise<string> {
  const { version } = await highsLibrary()
  return `HiGHS ${version.string} (WebAssembly)`
}

/**
 * Solves a linear programme with HiGHS in this thread, which stays blocked meanwhile: call it in a worker.
 *
 * Q. Huangfu and J. A. J. Hall, “Parallelizing the dual revised simplex method”, Mathematical Programming
 * Computation 10, 119–142, 2018, doi:10.1007/s12532-017-0130-5.
 */
export async function solveWithHighs(program: LinearProgram, options: SolveOptions = {}): Promise<Solution> {
  const highs = await highsLibrary()
  const model = highs.createModel({
    numCols: program.cost.length,
    numRows: program.rowLower.length,
    colCost: program.cost,
    colLower: program.lower,
    colUpper: program.upper,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper,
    matrix: {
      format: 'csc',
      numCols: program.cost.length,
      numRows: program.rowLower.length,
      ...program.matrix,
    },
    ...(program.whole ? { integrality: typesOf(program) } : {}),
    ...(program.square ? { hessian: hessianOf(program.square) } : {}),
  })
  try {
    model.options.set({
      output_flag: false,
      solver: program.square ? 'choose' : (options.method ?? 'simplex'),
    })
    if (options.mipGap !== undefined) model.options.set({ mip_rel_gap: options.mipGap })
    if (options.start && !program.whole)
      model.setBasis({ colStatus: options.start.columns as never, rowStatus: options.start.rows as never })
    model.run()
    return readSolution(model)
  } finally {
    model.dispose()
  }
}

function readSolution(model: Model): Solution {
  const status = statusNames[model.getModelStatus()] ?? 'failed'
  if (status !== 'optimal') return noSolution(status)
  const { colValue, rowDual } = model.getSolution()
  const iterations = Number(model.info.get('simplex_iteration_count'))
  const { colStatus, rowStatus } = model.getBasis()
  const basis = { columns: Int32Array.from(colStatus), rows: Int32Array.from(rowStatus) }
  return { status, x: colValue, y: rowDual, objective: model.getObjectiveValue(), iterations, basis }
}

/** x · Q x / 2 = Σ square · x²: twice the squares on the diagonal. */
function hessianOf(square: Float64Array) {
  const columns = [...square.keys()].filter(column => square[column] !== 0)
  const starts = new Int32Array(square.length + 1)
  for (const column of columns) starts[column + 1] = 1
  for (let column = 0; column < square.length; column++) starts[column + 1]! += starts[column]!
  return {
    format: 'triangular' as const,
    dimension: square.length,
    starts,
    indices: Int32Array.from(columns),
    values: Float64Array.from(columns, column => 2 * square[column]!),
  }
}

/** 1 for columns of whole numbers, 0 for all others, as HiGHS codes them. */
function typesOf({ cost, whole = new Int32Array(0) }: LinearProgram): Int32Array {
  const types = new Int32Array(cost.length)
  for (const column of whole) types[column] = 1
  return types
}

/** HiGHS model status codes that we tell apart; all others are failures. */
const statusNames: Record<number, SolveStatus> = {
  6: 'optimal',
  7: 'optimal',
  8: 'infeasible',
  9: 'infeasible',
  10: 'unbounded',
  13: 'stopped',
  14: 'stopped',
  17: 'stopped',
}
