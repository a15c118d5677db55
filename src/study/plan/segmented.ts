import { components } from '../../components/index.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { Basis, Solution } from '../../lp/solver.ts'
import type { Built } from '../build.ts'
import type { BillLine } from '../result.ts'

/** A plan's problem over segments, to be solved again with other costs. */
export interface Segmented {
  built: Built
  program: LinearProgram
  solution: Solution
}

/** A size that was decided. [MW, MWh] */
export interface Size {
  list: string
  name: string
  carrier: string
  technology: string
  bus: string
  size: number
  /** Annual saving that one unit of size more would bring beyond its cost; ≤ 0 where the plan is free to choose. [money] */
  reducedCost: number
}

/** Table of each component, by its name. */
const lists = new Map(components.map(({ name, list }) => [name, list]))

/** The sizes in a solution. */
export function sizesIn({ built, program, solution }: Segmented): Size[] {
  return built.ledger.built.map(({ key, block, index }) => {
    const column = block.at(index)
    return {
      list: lists.get(key.component)!,
      name: key.name,
      carrier: key.carrier,
      technology: key.technology,
      bus: key.bus,
      size: Math.max(0, solution.x[column]!),
      reducedCost: -reducedCost(program, solution.y, column),
    }
  })
}

/** cost − Aᵀy of a column. */
export function reducedCost({ cost, matrix }: LinearProgram, y: Float64Array, column: number): number {
  let reduced = cost[column]!
  for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
    reduced -= matrix.values[entry]! * y[matrix.indices[entry]!]!
  return reduced
}

/** The programme without its demand for whole numbers. */
export function relaxed({ whole: _, ...program }: LinearProgram): LinearProgram {
  return program
}

/** A solution as the start of the next solve. */
export const startOf = ({ basis }: Solution): { start?: Basis } => (basis ? { start: basis } : {})

/** What building costs a year, line by line. */
export function buildingBill({ built, solution }: Segmented): BillLine[] {
  const lines = new Map<string, BillLine>()
  for (const { key, rate, block, index, counted } of built.ledger.bill) {
    if (counted !== 'once' || key.item !== 'building') continue
    const money = Number(rate) * solution.x[block.at(index)]!
    if (Math.abs(money) < 1e-6) continue
    const id = `${key.component} ${key.name}`
    const line = lines.get(id) ?? { ...key, money: 0 }
    line.money += money
    lines.set(id, line)
  }
  return [...lines.values()]
}

/** The programme with more asked of policies: floors up, caps down. */
export function tighten(
  { built, program }: Pick<Segmented, 'built' | 'program'>,
  missing: ReadonlyMap<string, number>,
): LinearProgram {
  const rowLower = program.rowLower.slice()
  const rowUpper = program.rowUpper.slice()
  for (const { name, rows } of built.policyRows) {
    const amount = missing.get(name)
    if (amount === undefined) continue
    rowLower[rows.start]! += amount
    rowUpper[rows.start]! -= amount
  }
  return { ...program, rowLower, rowUpper }
}
