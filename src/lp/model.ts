import { Growing } from './growing.ts'
import { openScratch, release, shared } from './memory.ts'
import type { LinearProgram } from './program.ts'
import { compress } from './sparse.ts'

/** Most models are made of less. [bytes] */
const FIRST_BYTES = 4_194_304

/** A set of labels along which blocks are laid out. At most one axis of a block is time. */
export interface Axis {
  labels: readonly string[]
  time?: boolean
  /** Snapshot of the first label of a time axis; 0 unless the axis starts later. */
  firstHour?: number
}

/** Bounds of a column: MW, MWh or whatever its block says. */
export interface Bounds {
  lower: number
  upper: number
}

/** Coefficient and column. */
export type Term = readonly [number, number]

/** One row as it stands on paper. Exactly one of the right-hand sides is given, or `atLeast` and `atMost` together. */
export interface Row {
  terms: readonly Term[]
  equals?: number
  atLeast?: number
  atMost?: number
}

/** A named block of columns or rows over labelled axes; `at(i, t)` is the number of one of them. */
export interface Block {
  name: string
  axes: readonly Axis[]
  start: number
  size: number
  at(...position: number[]): number
}

/**
 * A linear programme in the making: named blocks of columns and rows over labelled axes.
 *
 * It knows numbers, not power plants. Rows are written one at a time by a callback; rows that many hands fill
 * (the energy balance) are opened empty with `openRows` and filled with `add`.
 */
export class LinearModel {
  readonly columnBlocks: Block[] = []
  readonly rowBlocks: Block[] = []
  /** What the model is made from, given back when it is compiled. */
  #making = openScratch(FIRST_BYTES)
  #cost = new Growing(this.#making.doubles)
  #lower = new Growing(this.#making.doubles)
  #upper = new Growing(this.#making.doubles)
  #rowLower = new Growing(this.#making.doubles)
  #rowUpper = new Growing(this.#making.doubles)
  #entryRow = new Growing(this.#making.ints)
  #entryColumn = new Growing(this.#making.ints)
  #entryValue = new Growing(this.#making.doubles)
  #whole: number[] = []
  #square = new Map<number, number>()
  #compiled: LinearProgram | undefined

  /** Adds a block of columns, each with its bounds and without cost. */
  variables(name: string, axes: readonly Axis[], boundsOf: (...position: number[]) => Bounds): Block {
    if (this.#compiled) throw new Error('a compiled model cannot be extended')
    const block = layOut(name, axes, this.#cost.length)
    this.columnBlocks.push(block)
    eachPosition(axes, position => {
      const { lower, upper } = boundsOf(...position)
      if (!(lower <= upper))
        throw new RangeError(`${name}[${labelsAt(axes, position)}]: ${lower} is not ≤ ${upper}`)
      this.#cost.push(0)
      this.#lower.push(lower)
      this.#upper.push(upper)
    })
    return block
  }

  /** Adds a block of rows, each as `rowOf` writes it. */
  constraints(name: string, axes: readonly Axis[], rowOf: (...position: number[]) => Row): Block {
    if (this.#compiled) throw new Error('a compiled model cannot be extended')
    const block = layOut(name, axes, this.#rowLower.length)
    this.rowBlocks.push(block)
    let row = block.start
    eachPosition(axes, position => {
      const { terms, equals, atLeast, atMost } = rowOf(...position)
      this.#rowLower.push(equals ?? atLeast ?? Number.NEGATIVE_INFINITY)
      this.#rowUpper.push(equals ?? atMost ?? Number.POSITIVE_INFINITY)
      for (const [coefficient, column] of terms) this.add(row, coefficient, column)
      row++
    })
    return block
  }

  /** Adds a block of equations without terms and with right-hand side 0, to be filled by `add` and `shift`. */
  openRows(name: string, axes: readonly Axis[]): Block {
    return this.constraints(name, axes, () => ({ terms: [], equals: 0 }))
  }

  /** Adds `coefficient · column` to the left-hand side of a row. */
  add(row: number, coefficient: number, column: number): void {
    if (this.#compiled) throw new Error('a compiled model cannot be extended')
    if (coefficient === 0) return
    this.#entryRow.push(row)
    this.#entryColumn.push(column)
    this.#entryValue.push(coefficient)
  }

  /** Adds an amount to the right-hand side of a row. */
  shift(row: number, amount: number): void {
    this.#rowLower.add(row, amount)
    this.#rowUpper.add(row, amount)
  }

  /** Adds money per unit of a column to the objective. */
  charge(column: number, money: number): void {
    this.#cost.add(column, money)
  }

  /** Adds money per unit and unit of a column to the objective: money · x². */
  chargeSquare(column: number, money: number): void {
    if (money !== 0) this.#square.set(column, (this.#square.get(column) ?? 0) + money)
  }

  /** Lower and upper side of a row. */
  sidesOf(row: number): readonly [number, number] {
    const { rowLower, rowUpper } = this.#compiled ?? { rowLower: this.#rowLower, rowUpper: this.#rowUpper }
    return [rowLower.at(row)!, rowUpper.at(row)!]
  }

  /** Demands that a column takes a whole number. */
  whole(column: number): void {
    this.#whole.push(column)
  }

  /**
   * The programme as arrays that threads can share. It is the end of the making: the model lets go of what it was made from,
   * gives the same arrays again when asked again, and cannot be extended.
   */
  compile(): LinearProgram {
    this.#compiled ??= this.#compile()
    return { ...this.#compiled }
  }

  #compile(): LinearProgram {
    const numRows = this.#rowLower.length
    const numColumns = this.#cost.length
    const entries = this.#entryRow.length
    const compiled = {
      cost: this.#cost.into(shared.doubles(numColumns)),
      lower: this.#lower.into(shared.doubles(numColumns)),
      upper: this.#upper.into(shared.doubles(numColumns)),
      rowLower: this.#rowLower.into(shared.doubles(numRows)),
      rowUpper: this.#rowUpper.into(shared.doubles(numRows)),
      matrix: compress(
        this.#entryRow,
        this.#entryColumn,
        this.#entryValue,
        entries,
        numRows,
        numColumns,
        shared,
        this.#making,
      ),
      columnHour: hoursOfBlocks(this.columnBlocks, numColumns),
      rowHour: hoursOfBlocks(this.rowBlocks, numRows),
      ...(this.#whole.length > 0 ? { whole: Int32Array.from(this.#whole) } : {}),
      ...(this.#square.size > 0 ? { square: this.#squares(numColumns) } : {}),
    }
    release(this.#making)
    return compiled
  }

  #squares(numColumns: number): Float64Array {
    const square = new Float64Array(numColumns)
    for (const [column, money] of this.#square) square[column] = money
    return square
  }
}

/** `block[label,label]` of a column or row number, for people. */
export function nameOf(blocks: readonly Block[], index: number): string {
  const { block, position } = placeOf(blocks, index)
  return `${block.name}[${labelsAt(block.axes, position)}]`
}

/** Block of a column or row number, and its position on each axis. */
export function placeOf(blocks: readonly Block[], index: number): { block: Block; position: number[] } {
  let [first, last] = [0, blocks.length - 1]
  while (first < last) {
    const middle = (first + last + 1) >> 1
    if (blocks[middle]!.start <= index) first = middle
    else last = middle - 1
  }
  const block = blocks[first]
  if (!block || index < block.start || index >= block.start + block.size)
    throw new RangeError(`no block holds ${index}`)
  const position: number[] = []
  let rest = index - block.start
  for (const axis of block.axes.toReversed()) {
    position.unshift(rest % axis.labels.length)
    rest = Math.floor(rest / axis.labels.length)
  }
  return { block, position }
}

function layOut(name: string, axes: readonly Axis[], start: number): Block {
  const lengths = axes.map(({ labels }) => labels.length)
  const size = lengths.reduce((product, length) => product * length, 1)
  const second = lengths[1] ?? 1
  const at = (i = 0, t = 0) => start + i * second + t
  return { name, axes, start, size, at }
}

function eachPosition(axes: readonly Axis[], visit: (position: number[]) => void): void {
  if (axes.length > 2) throw new RangeError('a block has at most two axes')
  const [first, second] = [axes[0]?.labels.length ?? 1, axes[1]?.labels.length ?? 1]
  for (let i = 0; i < first; i++) for (let t = 0; t < second; t++) visit([i, t].slice(0, axes.length))
}

function labelsAt(axes: readonly Axis[], position: readonly number[]): string {
  return axes.map(({ labels }, axis) => labels[position[axis]!]).join(',')
}

function hoursOfBlocks(blocks: readonly Block[], count: number): Int32Array {
  const hours = shared.ints(count).fill(-1)
  for (const { axes, start, size } of blocks) {
    const time = axes.findIndex(axis => axis.time)
    if (time < 0) continue
    const stride = axes.slice(time + 1).reduce((product, { labels }) => product * labels.length, 1)
    const length = axes[time]!.labels.length
    const first = axes[time]!.firstHour ?? 0
    for (let k = 0; k < size; k++) hours[start + k] = first + (Math.floor(k / stride) % length)
  }
  return hours
}
