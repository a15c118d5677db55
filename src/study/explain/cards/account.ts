import type { Block } from '../../../lp/model.ts'
import type { LinearProgram } from '../../../lp/program.ts'
import { valueAt } from '../../../network/attribute.ts'
import type { Ledger } from '../../../network/ledger.ts'
import type { Built } from '../../build.ts'
import type { Part } from './card.ts'
import type { Cell, Cells } from './cell.ts'

/** A solved programme to be accounted for. */
export interface Accounted {
  built: Built
  program: LinearProgram
  /** Duals of all rows. [money per unit] */
  y: Float64Array
  cells: Cells
}

/** Earnings, costs and limits of a unit, for what `x` says it does. */
export interface Account {
  values: Part[]
  costs: Part[]
  limits: Part[]
  /** What it earns in each snapshot beyond what running costs. [money] */
  earned: Float64Array
  /** Energy given to buses. [MWh] */
  givenMwh: number
  /** Buses that it touches, whether it gives or takes anything or not. */
  buses: string[]
}

/**
 * Sorts the money of a unit by its sources. With d = cost − Aᵀy the reduced costs of its columns, for any x and y,
 *
 *   Σ_shared y_r a_r x  −  cost · x  =  − d · x  −  Σ_own y_r a_r x
 *   values              −  costs     =  limits                                                             [money]
 *
 * where by complementary slackness a term on the right is not zero only where a bound or a row of its own holds the unit back
 * (then it is worth something), or water is given to it. Where costs rise with the square q x² of an output, d has 2 q x in it and the right
 * side q x² more: its last MWh is its dearest. So what is built, and free in its size, earns its cost to the last cent.
 *
 * @see D. Bertsimas and J. N. Tsitsiklis, “Introduction to Linear Optimization”, Athena Scientific, 1997, §4.3; for power
 *   systems F. C. Schweppe and others, “Spot Pricing of Electricity”, Kluwer, Boston, 1988.
 */
export function accountOf(
  { built, program, y, cells }: Accounted,
  cell: Cell,
  x: (column: number) => number,
): Account {
  const { ledger, lp } = built
  const earned = new Float64Array(ledger.snapshots.hours.length)
  const [values, limits] = [new Sums(), new Sums()]
  const describe = describerOf(built)
  let givenMwh = 0
  const activity = new Map<number, number>()
  for (const column of cell.columns) {
    const value = x(column)
    if (value === 0) continue
    let reduced = program.cost[column]!
    const { starts, indices, values: entries } = program.matrix
    for (let entry = starts[column]!; entry < starts[column + 1]!; entry++) {
      const row = indices[entry]!
      const moved = entries[entry]! * value
      reduced -= entries[entry]! * y[row]!
      if (!cells.shared[row]) {
        activity.set(row, (activity.get(row) ?? 0) + moved)
        continue
      }
      const money = y[row]! * moved
      const { isBalance, ...part } = describe(row)
      values.add(isBalance && moved < 0 ? { ...part, what: 'taken' } : part, money)
      const hour = program.rowHour[row]!
      if (hour >= 0) earned[hour]! += money
      if (isBalance && moved > 0) givenMwh += moved * ledger.snapshots.energyHours[hour]!
    }
    const hour = program.columnHour[column]!
    const curved = (program.square?.[column] ?? 0) * value
    reduced += 2 * curved
    if (hour >= 0) earned[hour]! -= (program.cost[column]! + curved) * value
    if (curved !== 0) limits.add({ what: 'rising', where: '' }, curved * value)
    limits.add({ what: boundOf(blockOf(lp.columnBlocks, column), reduced), where: '' }, -reduced * value)
  }
  for (const [row, amount] of activity) limits.add({ what: 'own', where: '' }, -y[row]! * amount)
  const isOwn = (column: number) => cells.together(column, cell.columns[0]!)
  const buses = ledger.injections.flatMap(({ key, block, index }) =>
    isOwn(block.at(index)) ? [key.bus] : [],
  )
  return {
    buses,
    values: values.parts(),
    costs: costsOf(ledger, isOwn, x),
    limits: limits.parts(),
    earned,
    givenMwh,
  }
}

/** What the ledger's bill says of a unit, item by item. */
function costsOf(ledger: Ledger, isOwn: (column: number) => boolean, x: (column: number) => number): Part[] {
  const costs = new Sums()
  for (const { key, rate, block, index, counted } of ledger.bill) {
    if (!isOwn(block.at(index))) continue
    const part = { what: key.item, where: '' }
    if (counted === 'once') costs.add(part, Number(rate) * x(block.at(index)))
    else
      ledger.snapshots.costHours.forEach((h, t) => {
        const value = x(block.at(index, t))
        const times = counted === 'each' ? 1 : h
        costs.add(part, times * valueAt(rate, t) * value * (counted === 'square' ? value : 1))
      })
  }
  return costs.parts()
}

/** Says of a shared row whose it is. */
function describerOf({ ledger, lp, policyRows }: Built) {
  const { balance } = ledger
  const buses = balance.axes[0]!.labels
  const hours = ledger.snapshots.hours.length
  return (row: number) => {
    if (row >= balance.start && row < balance.start + balance.size)
      return { what: 'energy', where: buses[Math.floor((row - balance.start) / hours)]!, isBalance: true }
    const policy = policyRows.find(({ rows }) => row >= rows.start && row < rows.start + rows.size)
    const what = policy?.name ?? blockOf(lp.rowBlocks, row)
    return { what, where: policy?.rows.name ?? '', isBalance: false }
  }
}

/** What a bound that is worth something says: a step of rising cost is full, or the size itself is at its end. */
const boundOf = (block: string, reduced: number) =>
  block.includes('.step ') ? 'sites' : reduced < 0 ? 'most' : 'least'

/** Name of the block that holds a column or row. */
const blockOf = (blocks: readonly Block[], index: number) =>
  blocks.find(({ start, size }) => index >= start && index < start + size)!.name

/** Money by what and where. */
class Sums {
  readonly #parts = new Map<string, Part>()

  add({ what, where }: Omit<Part, 'money'>, money: number): void {
    const id = `${what} ${where}`
    const part = this.#parts.get(id)
    if (part) part.money += money
    else this.#parts.set(id, { what, where, money })
  }

  parts(): Part[] {
    return [...this.#parts.values()]
  }
}
