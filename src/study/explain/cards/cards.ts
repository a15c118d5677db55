import { type Candidate, capitalPerSize, costPerSize } from '../../assemble/candidates.ts'
import { reducedCost, type Segmented, sizesIn } from '../../plan/segmented.ts'
import type { Prepared } from '../../prepare.ts'
import type { SolveTools } from '../../solveYear.ts'
import { type Account, accountOf } from './account.ts'
import { type Card, type Part, sumOf } from './card.ts'
import { cellsOf } from './cell.ts'
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
  const { built, program, solution } = plan
  const cells = cellsOf(built, program)
  const decided = sizesIn(plan).map((size, k) => {
    const entry = built.ledger.built[k]!
    const column = entry.block.at(entry.index)
    return { ...size, key: entry.key, column, cell: cells.around(column) }
  })
  // A cell with several sizes is not the unit's alone.
  const alone = decided.filter(({ column }) =>
    decided.every(other => other.column === column || !cells.together(column, other.column)),
  )
  const missing = alone.filter(({ size }) => size <= SOME)
  tools.onProgress?.('asking what earns its cost', 0)
  const firsts = await firstMws(program, solution.y, cells.shared, missing, tools)
  const firstOf = new Map(missing.map(({ column }, k) => [column, firsts[k]]))
  const idle = idleBuses(plan)
  const { axis, hours } = built.ledger.snapshots
  return alone.flatMap(({ key, column, cell, size, list }) => {
    const first = firstOf.get(column)
    if (size <= SOME && !first) return []
    const per = first ? 1 : size
    const x = first ? (k: number) => first.x.get(k) ?? 0 : (k: number) => solution.x[k]!
    const account = accountOf({ built, program, y: solution.y, cells }, cell, x)
    const idleBus = account.buses.find(bus => idle.has(bus)) ?? null
    const candidate = candidates.find(each => each.list === list && each.name === key.name)
    const { component, name, carrier, technology, bus } = key
    return [
      {
        ...{ component, name, carrier, technology, bus, list, size: first ? 0 : size },
        ...perSize(account, per, candidate, first),
        reducedCost: first?.reducedCost ?? reducedCost(program, solution.y, column),
        overnightPerKw: candidate?.overnightPerKw ?? Number.NaN,
        breakEvenPerKw: candidate && first && !idleBus ? breakEvenPerKw(candidate, first.reducedCost) : null,
        idleBus,
        hours: { labels: axis.labels, lengths: hours, earned: account.earned.map(money => money / per) },
      },
    ]
  })
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
