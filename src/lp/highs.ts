import loadHighs, { type Highs, type Model, type ModelData } from 'highs'
import type { LinearProgram } from './program.ts'
import { noSolution, type Solution, type SolveOptions, type SolveStatus } from './solver.ts'

let loading: Promise<Highs> | undefined

/** The HiGHS library, loaded once; where that failed, the next one who needs it tries again. */
function highsLibrary(): Promise<Highs> {
  loading ??= (loadHighs as unknown as () => Promise<Highs>)().catch(error => {
    loading = undefined
    throw error
  })
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
  const model = (await highsLibrary()).createModel(modelOf(program))
  try {
    model.options.set({ output_flag: false, ...methodOf(program, options) })
    if (options.mipGap !== undefined) model.options.set({ mip_rel_gap: options.mipGap })
    if (options.start && !program.whole)
      model.setBasis({ colStatus: options.start.columns as never, rowStatus: options.start.rows as never })
    model.run()
    return readSolution(model)
  } finally {
    model.dispose()
  }
}

/** Codes of HiGHS for the dual and the primal simplex method, and for scaling each row and column by its largest entry. */
const [DUAL, PRIMAL, BY_LARGEST] = [1, 4, 4]

function methodOf({ square }: LinearProgram, { method = 'simplex' }: SolveOptions) {
  if (square) return { solver: 'choose' }
  if (method !== 'primal' && method !== 'dual') return { solver: method }
  const strategy = method === 'primal' ? PRIMAL : DUAL
  return { solver: 'simplex', simplex_strategy: strategy, simplex_scale_strategy: BY_LARGEST }
}

/** A programme as the library takes it. */
function modelOf(program: LinearProgram): ModelData {
  return {
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

/** A programme with the names that a file gives its columns and rows. */
export interface NamedProgram {
  program: LinearProgram
  columns: readonly string[]
  rows: readonly string[]
  /** Added to the objective. */
  offset: number
  /** Was it to be maximised? Its costs have changed their signs then. */
  maximises: boolean
}

/** What the library says of a text in which it is lost: nothing that helps to mend it. */
const SAYS_NOTHING = /^Aborted\(|^readModel failed/

/** What of a file cannot be taken over. */
export class UnsupportedProgram extends Error {}

/**
 * Reads a programme from the text of an MPS or LP file.
 *
 * @throws UnsupportedProgram  where it is no such text, has nothing to decide, semi-continuous columns or products of two columns
 */
export async function parseProgram(text: string, format: 'mps' | 'lp'): Promise<NamedProgram> {
  const model = (await highsLibrary()).createModel()
  try {
    model.options.set({ output_flag: false })
    model.readModel({ format, data: text })
    return namedOf(model)
  } catch (error) {
    if (error instanceof UnsupportedProgram) throw error
    const { message } = error as Error
    const kind = format.toUpperCase()
    throw new UnsupportedProgram(
      SAYS_NOTHING.test(message)
        ? `This cannot be read as ${kind}.`
        : `This cannot be read as ${kind}: ${message}`,
    )
  } finally {
    model.dispose()
  }
}

/** What the library has read; names that it cannot tell are found out only here. */
function namedOf(model: Model): NamedProgram {
  const { numCols, numRows, sense, offset, matrix, integrality, hessian, ...data } = model.getModel('csc')
  const [columns, rows] = [numCols, numRows].map((count, isRow) =>
    Array.from({ length: count }, (_, k) => (isRow ? model.getRowName(k) : model.getColName(k))),
  )
  // Texts of other kinds are read as programmes with nothing in them.
  if (numCols === 0) throw new UnsupportedProgram('There are no columns in it.')
  const odd = integrality.findIndex(type => type > 1)
  if (odd >= 0) throw new UnsupportedProgram(`The column “${columns![odd]}” is semi-continuous.`)
  const sign = Number(sense) < 0 ? -1 : 1
  const whole = Int32Array.from([...integrality.keys()].filter(column => integrality[column] === 1))
  const { starts, indices, values } = matrix
  return {
    program: {
      cost: data.colCost.map(cost => sign * cost),
      lower: data.colLower,
      upper: data.colUpper,
      rowLower: data.rowLower,
      rowUpper: data.rowUpper,
      matrix: { starts: Int32Array.from(starts), indices: Int32Array.from(indices), values },
      columnHour: new Int32Array(numCols).fill(-1),
      rowHour: new Int32Array(numRows).fill(-1),
      ...(whole.length > 0 ? { whole } : {}),
      ...(hessian ? { square: squaresOf(hessian, sign) } : {}),
    },
    columns: columns!,
    rows: rows!,
    offset,
    maximises: sign < 0,
  }
}

function squaresOf({ dimension, starts, indices, values }: NonNullable<ModelData['hessian']>, sign: number) {
  const square = new Float64Array(dimension)
  for (let column = 0; column < dimension; column++) {
    for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
      if (indices[entry] !== column && values[entry] !== 0)
        throw new UnsupportedProgram('A product of two different columns has a cost.')
      square[column] = (sign * values[entry]!) / 2
    }
  }
  return square
}

/** A programme as the text of an MPS or LP file; names hold nothing but letters, digits, dots and underscores. */
export async function printProgram(
  program: LinearProgram,
  format: 'mps' | 'lp',
  columns: readonly string[],
  rows: readonly string[],
): Promise<string> {
  const model = (await highsLibrary()).createModel({ ...modelOf(program), colNames: columns, rowNames: rows })
  try {
    model.options.set({ output_flag: false })
    return format === 'lp' ? model.exportModel('lp') : new TextDecoder().decode(model.exportModel('mps'))
  } finally {
    model.dispose()
  }
}
