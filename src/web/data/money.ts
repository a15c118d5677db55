import type { Problem } from '../../errors.ts'
import type { BreakEvenPrice } from '../../study/deal/breakEven.ts'
import type { Group } from '../../study/deal/outlook.ts'
import type { InvestSummary } from '../../study/investSummary.ts'
import type { Ranged } from '../../study/ranged.ts'

/** A partner of a deal, reckoned as it would: in its own currency. */
export interface PartnerOf {
  name: string
  country: string
  sharePu: number
  currency: string
  /** At the return that it wants. [money of its own] */
  npv: number
  /** [pu/a]; null where money never comes back. */
  irrPu: number | null
  wantedPu: number
  paybackYears: number | null
}

/** A deal as the page shows it. Money is of the deal. */
export interface DealOf {
  name: string
  title: string
  because: string
  currency: string
  sizeMw: number
  energyMwh: number
  partners: readonly PartnerOf[]
  projectNpv: number
  projectIrrPu: number | null
  ownersIrrPu: number | null
  leastDscr: number | null
  stateNpv: number
  /** Of the scenario's money. [money/MWh] */
  lcoe: number
  /** What it is counted by: of what is paid for its capacity, kW and years. */
  lcoePer: 'MWh' | 'kW·a'
  agreedPrice: number | null
  breakEven: BreakEvenPrice
  trials: readonly {
    title: string
    projectNpv: number
    ownersIrrPu: number | null
    leastDscr: number | null
  }[]
}

/** Work in the country that a plan gives, over all years of its orders. [job-years; jobs in operation] */
export interface JobsOf {
  technology: string
  phase: 'manufacturing' | 'construction' | 'operation'
  jobs: Ranged
}

/** Who earns, who pays, who works: what an evaluation of a plan says. */
export interface MoneyOf {
  money: string
  priceYear: number
  deals: readonly DealOf[]
  jobs: readonly JobsOf[]
  /** Orders at home and abroad. [money] */
  content: InvestSummary['content']
  /** What groups of users pay by hourly prices, and where all costs are shared by energy. [money/MWh] */
  tariffs: readonly { group: Group; total: Ranged; full: Ranged | null }[]
  /** Why deals could not be evaluated on this run. */
  problems: readonly Problem[]
}

/** Fresh or salt water that plants of a basin take over the horizon, and what of it they do not give back. [m³] */
export interface WaterOf {
  basin: string
  isFresh: boolean
  /** Evaporation of reservoirs, by their share of power; else cooling, washing, electrolysis. */
  isEvaporation: boolean
  withdrawalM3: Ranged
  consumptionM3: Ranged
}
