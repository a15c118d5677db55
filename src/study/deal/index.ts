import type { Problem } from '../../errors.ts'
import { type BreakEvenPrice, breakEvenPrice } from './breakEven.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { type Measures, measuresOf } from './measures.ts'
import type { Outlook } from './outlook.ts'
import { type Owner, ownersOf } from './owners.ts'
import { type Plant, type PlantMaker, ROUNDING } from './plant.ts'
import { type Trial, trialsOf } from './shocks.ts'
import type { Deal } from './terms.ts'

/** A deal with all that can be said of it. */
export interface DealResult {
  name: string
  deal: Deal
  plant: Plant
  evaluation: Evaluation
  owners: Owner[]
  measures: Measures
  breakEven: BreakEvenPrice
  trials: Trial[]
}

/**
 * Evaluates the deals of a scenario; what cannot be evaluated becomes problems.
 *
 * @param plantFor  finds the part of a run or of a path that belongs to a deal
 */
export function evaluateDeals(
  deals: Readonly<Record<string, Deal>>,
  plantFor: PlantMaker,
  outlook: Outlook,
  { money, where }: { money: string; where: (deal: string) => string },
  problems: Problem[],
): DealResult[] {
  const evaluated = Object.entries(deals).flatMap(([name, deal]) => {
    const wrong = [...disagreements(deal, where(name))]
    const plant = plantFor(deal, where(name), wrong)
    wrong.push(...unsoldProduct(deal, plant, where(name)))
    problems.push(...wrong)
    if (wrong.length > 0) return []
    const evaluation = evaluate(deal, plant, outlook, money)
    const owners = ownersOf(deal, evaluation, outlook)
    return {
      name,
      deal,
      plant,
      evaluation,
      owners,
      measures: measuresOf(deal, plant, evaluation, owners, outlook),
      breakEven: breakEvenPrice(deal, plant, outlook, money),
      trials: trialsOf(deal, plant, outlook, money),
    }
  })
  problems.push(...ownedTwice(evaluated, where))
  return evaluated
}

/** Terms that are right one by one and wrong together. */
export function* disagreements(deal: Deal, where: string): Generator<Problem> {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const shares = sum(Object.values(deal.partners).map(({ share }) => share))
  if (Math.abs(shares - 1) > 1e-9)
    yield { where: `${where}.partners`, what: `Their shares add up to ${shares}.`, hint: 'They must give 1.' }
  const built = sum(deal.building)
  if (Math.abs(built - 1) > 1e-9)
    yield { where: `${where}.building`, what: `Its shares add up to ${built}.`, hint: 'They must give 1.' }
  const lent = sum(Object.values(deal.loans).map(({ share }) => share))
  if (lent > 1)
    yield { where: `${where}.loans`, what: `They pay ${lent} of the price.`, hint: 'At most 1 can be lent.' }
  if (deal.sale.kind !== 'market' && deal.sale.price === undefined)
    yield {
      where: `${where}.sale`,
      what: 'A contract has no price.',
      hint: 'Give `price`, or sell at the market.',
    }
}

/** Deals that own the same megawatts: users would pay for them twice. */
function* ownedTwice(
  deals: readonly Pick<DealResult, 'name' | 'plant'>[],
  where: (deal: string) => string,
): Generator<Problem> {
  const taken = new Map<string, number>()
  for (const { name, plant } of deals) {
    for (const { unit, size } of plant.parts) {
      const before = taken.get(unit.name) ?? 0
      taken.set(unit.name, before + size)
      if (before > 0 && before + size > unit.size * (1 + ROUNDING))
        yield {
          where: `${where(name)}.units.${unit.name}`,
          what: `Deals together want ${before + size} MW of “${unit.name}”, which has ${unit.size.toFixed(1)} MW in this run.`,
          hint: 'Let each have a part of it, or try their terms one after the other.',
        }
    }
  }
}

/** Energy that no contract takes is sold at the hourly prices; for a product there are none. */
function* unsoldProduct({ sale }: Deal, { lifeYears }: Plant, where: string): Generator<Problem> {
  if (sale.kind === 'product' && sale.years !== undefined && sale.years < lifeYears)
    yield {
      where: `${where}.sale.years`,
      what: `Nobody takes the product after ${sale.years} years, and the plant lives for ${lifeYears}.`,
      hint: 'A product has no market of its own: leave `years` out, or give `lifeYears`.',
    }
}
