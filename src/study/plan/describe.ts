import { components } from '../../components/index.ts'
import { unitsIn } from '../../network/network.ts'
import { cardsOf } from '../explain/cards/cards.ts'
import type { Prepared } from '../prepare.ts'
import type { BuiltUnit, Plan } from '../result.ts'
import type { SolveTools } from '../solveYear.ts'
import { breakEvenOf } from './breakEven.ts'
import { investmentOf } from './investmentOf.ts'
import type { Planned } from './plan.ts'
import { planPrices } from './planPrices.ts'

/** What is too small to speak of. [MW, MWh] */
const SMALL = 0.01

/** A plan for the report: what is built at which cost, how good it is, and what would have to be cheaper. */
export async function describePlan(prepared: Prepared, planned: Planned, tools: SolveTools): Promise<Plan> {
  const { candidates, network, scenario } = prepared
  const built = planned.sizes
    .filter(({ size }) => size > SMALL)
    .map(({ list, name, carrier, technology, size }): BuiltUnit => {
      const component = components.find(each => each.list === list)!.name
      const unit = unitsIn(prepared.network, list).find(each => each.name === name)
      const money = planned.solved.bill
        .filter(line => line.item === 'building' && line.component === component && line.name === name)
        .reduce((sum, line) => sum + line.money, 0)
      const candidate = candidates.find(each => each.list === list && each.name === name)
      return {
        component,
        name,
        bus: String(unit?.bus ?? unit?.bus0 ?? ''),
        carrier,
        technology,
        size,
        money,
        overnightPerKw: candidate?.overnightPerKw ?? Number.NaN,
        ...investmentOf(money, candidate),
      }
    })
  const cards = await cardsOf(planned.again, candidates, tools)
  const cost = planned.solved.objective!
  const named = scenario.planning?.technology
  const missing = named !== undefined && !built.some(({ technology }) => technology === named)
  return {
    objective: planned.objective,
    lowerBound: planned.lowerBound,
    relativeGap: (cost - planned.lowerBound) / Math.abs(cost),
    segments: planned.segments,
    rounds: planned.rounds,
    built,
    cards,
    prices: planPrices(planned.again, network.snapshots),
    breakEven: missing
      ? await breakEvenOf({ technology: named, candidates, network, plan: planned.again }, tools)
      : null,
  }
}
