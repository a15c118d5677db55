import { type Candidate, capitalPerSize, costPerSize } from '../../assemble/candidates.ts'
import { reducedCost, type Segmented, type Size, sizesIn } from '../../plan/segmented.ts'
import type { Prepared } from '../../prepare.ts'
import type { SolveTools } from '../../solveYear.ts'
import { type Account, accountOf } from './account.ts'
import { type Card, type Part, sumOf } from './card.ts'
import { type Cell, type Cells, cellsOf } from './cell.ts'
import { type FirstMw, firstMws } from './firstMw.ts'
import { idleBuses } from './idleBuses.ts'

/** What counts as built. [MW, MWh] */
const SOME = 0.01
/** Parts below this share of the cost are rounding. */
const ROUNDING = 1e-7

/**
 * A card for each unit that the plan may build: what a MW of it earns and costs at the prices of the plan, where it stands or, if
 * it does not, of the first one.
 */
export async function cardsOf(
  plan: Segmented,
  candidates: Prepared['candidates'],
  tools: SolveTools,
): Promise<Card[]> {
  const cells = cellsOf(plan.built, plan.program)
  const decided = decidedAlone(plan, cells)
  const missing = decided.filter(({ size }) => size <= SOME)
  tools.onProgress?.('asking what earns its cost', 0)
  const firsts = await firstMws(plan.program, plan.solution.y, cells.shared, missing, tools)
  const firstOf = new Map(missing.map((unit, k) => [unit, firsts[k]]))
  const idle = idleBuses(plan)
  return decided.flatMap(unit => {
    const first = firstOf.get(unit)
    if (unit.size <= SOME && !first) return []
    const candidate = candidates.find(each => each.list === unit.list && each.name === unit.name)
    return [cardOf(unit, { plan, cells, candidate, first, idle })]
  })
}

/** A unit whose size is decided, and its part of the programme. */
interface Decided extends Size {
  component: string
  column: number
  cell: Cell
}

/** Units whose cell holds no other size: else what it earns is not theirs alone. */
function decidedAlone(plan: Segmented, cells: Cells): Decided[] {
  const decided = sizesIn(plan).map((size, k) => {
    const { key, block, index } = plan.built.ledger.built[k]!
    return { ...size, component: key.component, column: block.at(index) }
  })
  return decided
    .filter(({ column }) =>
      decided.every(other => other.column === column || !cells.together(column, other.column)),
    )
    .map(unit => ({ ...unit, cell: cells.around(unit.column) }))
}

/** What a card is made of, beside the unit. */
interface Made {
  plan: Segmented
  cells: Cells
  candidate: Candidate | undefined
  /** What its first MW would do; undefined of what stands. */
  first: FirstMw | undefined
  idle: ReadonlySet<string>
}

function cardOf(unit: Decided, { plan, cells, candidate, first, idle }: Made): Card {
  const { built, program, solution } = plan
  const { component, name, carrier, technology, bus, list } = unit
  const per = first ? 1 : unit.size
  const x = first ? (k: number) => first.x.get(k) ?? 0 : (k: number) => solution.x[k]!
  const account = accountOf({ built, program, y: solution.y, cells }, unit.cell, x)
  const idleBus = account.buses.find(each => idle.has(each)) ?? null
  const { axis, hours } = built.ledger.snapshots
  return {
    ...{ component, name, carrier, technology, bus, list, size: first ? 0 : unit.size },
    ...perSize(account, per, candidate, first),
    reducedCost: first?.reducedCost ?? reducedCost(program, solution.y, unit.column),
    overnightPerKw: candidate?.overnightPerKw ?? Number.NaN,
    breakEvenPerKw: candidate && first && !idleBus ? breakEvenPerKw(candidate, first.reducedCost) : null,
    idleBus,
    hours: { labels: axis.labels, lengths: hours, earned: account.earned.map(money => money / per) },
  }
}

/**
 * The capital cost at which the first MW would pay where it lacks r a year:
 *
 *   overnight · (1 − r / capital part of the annual cost), at least 0                              [money/kW]
 */
export function breakEvenPerKw(candidate: Candidate, reduced: number): number {
  const capital = capitalPerSize(candidate)
  return capital > 0 ? candidate.overnightPerKw * Math.max(0, 1 - reduced / capital) : 0
}

function perSize(
  { values, costs, limits, givenMwh }: Account,
  size: number,
  candidate: Candidate | undefined,
  first: FirstMw | undefined,
): Pick<Card, 'values' | 'costs' | 'limits' | 'surplus' | 'fullLoadHours'> {
  const scaled = (parts: readonly Part[]) => parts.map(part => ({ ...part, money: part.money / size }))
  const [worth, paid] = [scaled(values), splitBuilding(scaled(costs), candidate)]
  const small = ROUNDING * Math.max(1, sumOf(paid))
  const told = (parts: readonly Part[]) =>
    parts
      .filter(({ money }) => Math.abs(money) > small)
      .sort((one, other) => Math.abs(other.money) - Math.abs(one.money))
  return {
    values: told(worth),
    costs: told(paid),
    // What does not stand is held back by its cost alone.
    limits: first ? [] : told(scaled(limits)),
    surplus: sumOf(worth) - sumOf(paid),
    fullLoadHours: givenMwh / size,
  }
}

/** What building costs, as interest and repayment, and as fixed operation. */
function splitBuilding(costs: readonly Part[], candidate: Candidate | undefined): Part[] {
  const whole = candidate ? costPerSize(candidate) : 0
  if (!candidate || whole === 0) return [...costs]
  const capital = capitalPerSize(candidate) / whole
  return costs.flatMap(part =>
    part.what === 'building'
      ? [
          { ...part, what: 'capital', money: capital * part.money },
          { ...part, what: 'fixed operation', money: (1 - capital) * part.money },
        ]
      : [part],
  )
}
