import { type BalanceSheet, balanceSheet } from '../../finance/balanceSheet.ts'
import { type CashFlow, type ConvertedLoan, cashFlow } from '../../finance/cashFlow.ts'
import { convertedLoan } from '../../finance/convertedLoan.ts'
import { converted } from '../../finance/currencies.ts'
import { decliningBalance, straightLine } from '../../finance/depreciation.ts'
import { type LoanSchedule, loan } from '../../finance/loan.ts'
import { KW_PER_MW } from '../../units.ts'
import type { Outlook } from './outlook.ts'
import type { Plant, PlantYear } from './plant.ts'
import type { Deal, DealLoan } from './terms.ts'
import { CALM, type Shock, type Timeline, timelineOf } from './timeline.ts'

/** A loan of a deal, in its own money and in the deal's. */
export interface EvaluatedLoan {
  name: string
  terms: DealLoan
  own: LoanSchedule
  converted: ConvertedLoan
}

/** A deal year by year, in its own nominal money. */
export interface Evaluation {
  timeline: Timeline
  /** What is counted by the contract: MWh given, MWh of a product, kW. */
  contracted: number[]
  energyMwh: number[]
  /** Of the energy that the dispatch gives, 0 before operation. [pu] */
  share: number[]
  /** Price of the contract in the deal's money. */
  contractPrice: number[]
  contractRevenue: number[]
  marketRevenue: number[]
  duties: number[]
  /** Of operation, what CO₂ costs at the price of a cap; 0 unless the terms ask for it. */
  allowances: number[]
  propertyTax: number[]
  loans: EvaluatedLoan[]
  flow: CashFlow
  sheet: BalanceSheet
}

/**
 * From a part of the plan and the terms of a deal to its statements. Energy, market revenue and running costs are those of the
 * dispatch that holds in each year of operation, that of the run's year or of a path the one of the year that stands for it, less what
 * ageing takes; prices stay what they are in real terms.
 *
 * @param money  currency of the plant's figures
 */
export function evaluate(
  deal: Deal,
  plant: Plant,
  outlook: Outlook,
  money: string,
  shock: Shock = CALM,
): Evaluation {
  const timeline = timelineOf(deal, { lifeYears: plant.lifeYears, money }, outlook, shock)
  const { years, age, constructionYears } = timeline
  const { investment, duties } = buildingOf(deal, plant, timeline, shock)
  const sales = salesOf(deal, plant, timeline, shock)
  const loans = loansOf(deal, investment, timeline)
  const inDeal = loans.map(each => each.converted)
  const cost = total(investment) + total(inDeal.flatMap(each => each.capitalised))
  const idle = Array<number>(constructionYears).fill(0)
  const book = [...idle, ...straightLine(cost, plant.lifeYears)]
  const propertyTax = propertyTaxes(deal, timeline, outlook, cost, book)
  const allowances = allowancesOf(deal, plant, timeline, sales.share)
  const plan = {
    investment,
    revenue: years.map((_, t) => sales.contractRevenue[t]! + sales.marketRevenue[t]!),
    operation: operationOf(deal, plant, timeline, sales.share),
    otherTaxes: propertyTax,
    taxDepreciation: [...idle, ...decliningBalance(cost, outlook.depreciationPu, plant.lifeYears)],
  }
  const flow = cashFlow(plan, inDeal, {
    ratePu: outlook.profitTaxPu,
    carryForwardYears: outlook.lossYears,
    holiday: t => age[t]! >= 0 && age[t]! < deal.taxHolidayYears,
  })
  return {
    timeline,
    ...sales,
    duties,
    allowances,
    propertyTax,
    loans,
    flow,
    sheet: balanceSheet(flow, inDeal, book),
  }
}

/** The price of building by year, and the duties in it. */
function buildingOf(deal: Deal, plant: Plant, { years, nominal }: Timeline, shock: Shock) {
  const { investment: inTenge } = deal.inTenge
  const prices = years.map((_, t) =>
    nominal(plant.investment * (deal.building[t] ?? 0) * shock.investment, inTenge, t),
  )
  const duties = prices.map(price => price * (1 - inTenge) * deal.importDuty)
  return { investment: prices.map((price, t) => price + duties[t]!), duties }
}

/** Fixed operation, and what goes with the energy. */
const operationOf = (deal: Deal, plant: Plant, { years, age, nominal }: Timeline, share: readonly number[]) =>
  years.map((year, t) => {
    if (age[t]! < 0) return 0
    const { running, bought } = plant.inYear(year)
    return nominal(plant.fixed + (running + bought) * share[t]!, deal.inTenge.operation, t)
  })

/** Of operation, what CO₂ costs at the price of the cap; 0 unless the terms ask for it. */
const allowancesOf = (
  deal: Deal,
  plant: Plant,
  { years, age, nominal }: Timeline,
  share: readonly number[],
) =>
  years.map((year, t) =>
    age[t]! < 0 ? 0 : nominal(plant.inYear(year).allowances * share[t]!, deal.inTenge.operation, t),
  )

/** Each loan is drawn as building is paid, in its own currency at the rate of the year. */
function loansOf(deal: Deal, investment: readonly number[], timeline: Timeline): EvaluatedLoan[] {
  const { years, currencies, constructionYears } = timeline
  return Object.entries(deal.loans).map(([name, terms]) => {
    const parts = investment.map(price => terms.share * price)
    const draws = converted(parts, deal.currency, terms.currency, currencies)
    const own = loan(termsOf(terms), draws, constructionYears, years.length)
    return { name, terms, own, converted: convertedLoan(own, terms.currency, deal.currency, currencies) }
  })
}

const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0)

/** What is given and what is paid for it. */
function salesOf(deal: Deal, plant: Plant, timeline: Timeline, shock: Shock) {
  const { years, age, currencies } = timeline
  const share = age.map(each => (each < 0 ? 0 : shock.energy * (1 - deal.ageing) ** each))
  const dispatched = years.map(year => plant.inYear(year))
  const countedOf = ({ energyMwh, productMwh }: PlantYear) =>
    ({ energy: energyMwh, product: productMwh, capacity: 0, market: 0 })[deal.sale.kind]
  const contractPrice = converted(timeline.contractPrice, deal.sale.currency, deal.currency, currencies)
  const contracted = years.map((_, t) => {
    if (age[t]! < 0 || contractPrice[t] === 0) return 0
    return deal.sale.kind === 'capacity' ? KW_PER_MW * plant.size : countedOf(dispatched[t]!) * share[t]!
  })
  return {
    share,
    energyMwh: share.map((each, t) => dispatched[t]!.energyMwh * each),
    contractPrice,
    contracted,
    contractRevenue: years.map((_, t) => contractPrice[t]! * contracted[t]!),
    // A contract takes all that is given; before and after it the market does.
    marketRevenue: years.map((_, t) =>
      contracted[t]! > 0 ? 0 : timeline.nominal(dispatched[t]!.sold * share[t]!, 0, t),
    ),
  }
}

/** On what the plant is worth at the beginning of the year. */
function propertyTaxes(
  deal: Deal,
  { age }: Timeline,
  { propertyTaxPu }: Outlook,
  cost: number,
  book: readonly number[],
): number[] {
  let worth = cost
  return age.map((each, t) => {
    const tax = each < deal.propertyHolidayYears ? 0 : propertyTaxPu * worth
    worth -= book[t]!
    return each < 0 ? 0 : tax
  })
}

const termsOf = (terms: DealLoan) => ({
  ratePu: terms.rate,
  repaymentYears: terms.repaymentYears,
  graceYears: terms.graceYears,
  repayment: terms.repayment,
  capitalised: terms.interestWhileBuilding === 'added',
  upfrontFeePu: terms.upfrontFee,
  commitmentFeePu: terms.commitmentFee,
  insurancePremiumPu: terms.insurancePremium,
})
