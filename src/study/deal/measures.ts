import { debtServiceCover, loanLifeCover } from '../../finance/coverage.ts'
import { internalRate } from '../../finance/internalRate.ts'
import { annuitisedCost, levelisedCost } from '../../finance/levelisedCost.ts'
import { paybackYears } from '../../finance/payback.ts'
import { presentValue } from '../../finance/presentValue.ts'
import { KW_PER_MW } from '../../units.ts'
import type { Evaluation } from './evaluate.ts'
import type { Outlook } from './outlook.ts'
import type { Owner } from './owners.ts'
import type { Plant, PlantYear } from './plant.ts'
import type { Deal } from './terms.ts'

/** What people ask of a deal; undefined where there is no such number. [nominal money of the deal] */
export interface Measures {
  projectNpv: number
  projectIrr: number | undefined
  projectPaybackYears: number | undefined
  equityNpv: number
  equityIrr: number | undefined
  equityPaybackYears: number | undefined
  /**
   * Real, without taxes, in money of the scenario for each MWh given, product or else electricity; of what is paid for its
   * capacity, which may hardly ever run, or does not run in this plan, for each kW and year that it stands ready.
   */
  lcoe: {
    per: 'MWh' | 'kW and year'
    /** Discounted costs over discounted energy. */
    discounted: number
    /** Annuity and yearly costs over yearly energy. */
    annuitised: number
    /** As the first, over energy that could have been given. */
    ofAvailable: number
    /** Real rate of both. [pu/a] */
    ratePu: number
  }
  leastDscr: number | undefined
  meanDscr: number | undefined
  llcr: number | undefined
  /** Present value at the deal's rate, of taxes, duties and what is kept of dividends. */
  stateNpv: number
  /** What the state gets by year. */
  state: number[]
}

/** Reckons what people ask of a deal. */
export function measuresOf(
  deal: Deal,
  plant: Plant,
  evaluation: Evaluation,
  owners: readonly Owner[],
  outlook: Outlook,
): Measures {
  const { flow, timeline, duties, propertyTax } = evaluation
  const state = flow.profitTax.map(
    (tax, t) => tax + propertyTax[t]! + duties[t]! + owners.reduce((sum, each) => sum + each.withheld[t]!, 0),
  )
  return {
    projectNpv: presentValue(deal.discountRate, flow.project),
    projectIrr: internalRate(flow.project),
    projectPaybackYears: paybackYears(flow.project),
    equityNpv: presentValue(deal.equityRate, flow.equity),
    equityIrr: internalRate(flow.equity),
    equityPaybackYears: paybackYears(flow.equity),
    lcoe: levelised(deal, plant, evaluation, outlook),
    ...coverOf(evaluation, timeline.constructionYears),
    stateNpv: presentValue(deal.discountRate, state),
    state,
  }
}

/**
 * Both definitions, in constant money of the scenario and with the real rate (1 + nominal) / (1 + inflation) − 1, before taxes.
 * Years of building are discounted in the first and not in the second, which takes means where years of a path differ. What is paid for its
 * capacity has building and fixed operation in it, and no running.
 */
function levelised(
  deal: Deal,
  plant: Plant,
  { timeline, energyMwh, share }: Evaluation,
  { currencies }: Outlook,
): Measures['lcoe'] {
  const ratePu = (1 + deal.discountRate) / (1 + currencies[deal.currency]!.inflationPu) - 1
  const { kind } = deal.sale
  const dispatched = timeline.years.map(year => plant.inYear(year))
  const mean = meanOf(dispatched.filter((_, t) => timeline.age[t]! >= 0))
  const soldIn = ({ productMwh, energyMwh }: PlantYear) => (kind === 'product' ? productMwh : energyMwh)
  const ready = kind === 'capacity' || mean(soldIn) < LEAST_HOURS * plant.size
  const left = timeline.age.map(age => (age < 0 ? 0 : (1 - deal.ageing) ** age))
  const stands = timeline.age.map(age => (age < 0 ? 0 : 1))
  const givenIn = (year: PlantYear) => (ready ? plant.size * KW_PER_MW : soldIn(year))
  const runningIn = ({ running, bought }: PlantYear) => (ready ? 0 : running + bought)
  const amounts = {
    product: left.map((share, t) => givenIn(dispatched[t]!) * share),
    capacity: stands.map((each, t) => givenIn(dispatched[t]!) * each),
  }
  const counted = ready || kind === 'product' ? amounts[ready ? 'capacity' : 'product'] : energyMwh
  const costs = timeline.years.map(
    (_, t) =>
      plant.investment * (deal.building[t] ?? 0) +
      plant.fixed * stands[t]! +
      runningIn(dispatched[t]!) * left[t]!,
  )
  const yearly = plant.fixed + mean(runningIn)
  const discounted = levelisedCost(ratePu, costs, counted)
  const isElectricity = !ready && kind !== 'product'
  const available = dispatched.map(({ availableMwh }, t) => availableMwh * share[t]!)
  return {
    per: ready ? 'kW and year' : 'MWh',
    discounted,
    annuitised: annuitisedCost(ratePu, plant.lifeYears, plant.investment, yearly, mean(givenIn)),
    ofAvailable: isElectricity ? levelisedCost(ratePu, costs, available) : Number.NaN,
    ratePu,
  }
}

/** Hours at full power in a year below which energy is no measure of what a plant costs: a store without use. */
const LEAST_HOURS = 1

/** Means over years, of years that are all alike without any rounding. */
const meanOf = (years: readonly PlantYear[]) => (of: (year: PlantYear) => number) => {
  const first = of(years[0]!)
  return first + years.reduce((sum, year) => sum + (of(year) - first), 0) / years.length
}

/**
 * Cover of the debt service in years of operation, and of the debt at their beginning. All loans are discounted with one rate: at
 * which their service is worth the debt, in the deal's money, so that loans in several currencies can be taken together.
 */
function coverOf({ flow, loans }: Evaluation, constructionYears: number) {
  const cash = flow.cashForService.slice(constructionYears)
  const service = flow.service.slice(constructionYears)
  const ratios = debtServiceCover(cash, service).filter(ratio => !Number.isNaN(ratio))
  const debt = loans.reduce((sum, { converted }) => sum + converted.debt[constructionYears - 1]!, 0)
  const rate = internalRate([-debt, ...service]) ?? 0
  if (ratios.length === 0) return { leastDscr: undefined, meanDscr: undefined, llcr: undefined }
  return {
    leastDscr: Math.min(...ratios),
    meanDscr: ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length,
    llcr: loanLifeCover(rate, cash, service, debt),
  }
}
