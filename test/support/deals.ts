import type { Problem } from '../../src/errors.ts'
import { type DealResult, evaluateDeals } from '../../src/study/deal/index.ts'
import type { Outlook } from '../../src/study/deal/outlook.ts'
import { plantsOf } from '../../src/study/deal/plant.ts'
import { type Deal, dealTerms } from '../../src/study/deal/terms.ts'
import type { UnitYear } from '../../src/study/unitYears.ts'

const exactly = (middle: number) => ({ low: middle, middle, high: middle })

/** No inflation, fixed rates, a tax of a fifth on profits and nothing else. */
export const stillOutlook: Outlook = {
  baseYear: 2023,
  currencies: {
    USD: { perUsd: 1, inflationPu: 0, realWeakeningPu: 0 },
    KZT: { perUsd: 500, inflationPu: 0, realWeakeningPu: 0 },
    CNY: { perUsd: 7, inflationPu: 0, realWeakeningPu: 0 },
    EUR: { perUsd: 0.9, inflationPu: 0, realWeakeningPu: 0 },
  },
  profitTaxPu: 0.2,
  lossYears: 10,
  depreciationPu: 0.25,
  propertyTaxPu: 0,
  dividendTaxPu: 0.15,
  valueAddedTaxPu: exactly(0.16),
  shocks: { exchange: 1.3, delayYears: 1, investment: 1.2, energy: 0.9 },
  transmission: exactly(8),
  supply: exactly(2),
  distribution: { industry: exactly(7), services: exactly(15), households: exactly(18) },
  sources: new Map(),
}

/** The same with prices and rates that move. */
export const movingOutlook: Outlook = {
  ...stillOutlook,
  currencies: {
    USD: { perUsd: 1, inflationPu: 0.02, realWeakeningPu: 0 },
    KZT: { perUsd: 456, inflationPu: 0.07, realWeakeningPu: 0.01 },
    CNY: { perUsd: 7.08, inflationPu: 0.015, realWeakeningPu: -0.005 },
    EUR: { perUsd: 0.925, inflationPu: 0.02, realWeakeningPu: 0 },
  },
  propertyTaxPu: 0.015,
}

/** A unit of which the dispatch says nothing yet. */
export const unitYear = (unit: Partial<UnitYear> & { name: string }): UnitYear => ({
  component: 'Generator',
  carrier: 'wind',
  technology: 'wind',
  sector: '',
  bus: 'south',
  homePu: 1,
  size: 0,
  injectedMwh: 0,
  withdrawnMwh: 0,
  availableMwh: Number.NaN,
  otherMwh: 0,
  earned: 0,
  bought: 0,
  running: 0,
  allowances: 0,
  investment: Number.NaN,
  fixedPerYear: Number.NaN,
  discountRatePu: Number.NaN,
  lifetimeYears: Number.NaN,
  ...unit,
})

/** 200 MW of wind: 200 million to build, 600 GWh a year of 640 that the wind could give, 4 million to keep. */
export const windPark = unitYear({
  name: 'park',
  size: 200,
  injectedMwh: 600_000,
  availableMwh: 640_000,
  earned: 15e6,
  running: 0.6e6,
  investment: 200e6,
  fixedPerYear: 4e6,
  lifetimeYears: 20,
})

const source = 'assumption-deal-terms'

/** Half of the park, all of it by the owners' money, at 60 dollars. */
export const plainDeal: Deal = dealTerms.parse({
  title: 'Half a park',
  source,
  units: { park: 100 },
  operationFrom: 2030,
  building: [1],
  discountRate: 0.1,
  equityRate: 0.1,
  sale: { kind: 'energy', price: 60, currency: 'USD', source },
  partners: { owner: { country: 'KZ', share: 1, currency: 'USD', wantedReturn: 0.1, source } },
})

/** The same with a partner abroad, an export credit, a loan in tenge and an indexed price in tenge. */
export const jointDeal: Deal = dealTerms.parse({
  ...plainDeal,
  building: [0.4, 0.6],
  importDuty: 0.05,
  ageing: 0.004,
  sale: {
    kind: 'energy',
    price: 26_000,
    currency: 'KZT',
    priceYear: 2026,
    years: 15,
    indexation: { inflation: 0.3, exchange: 0.7 },
    source,
  },
  partners: {
    home: { country: 'KZ', share: 0.51, currency: 'KZT', wantedReturn: 0.16, source },
    away: { country: 'CN', share: 0.49, currency: 'CNY', wantedReturn: 0.09, dividendTax: 0.1, source },
  },
  loans: {
    export: {
      lender: 'Export bank',
      country: 'CN',
      share: 0.5,
      currency: 'CNY',
      rate: 0.045,
      repaymentYears: 12,
      graceYears: 1,
      insurancePremium: 0.06,
      commitmentFee: 0.004,
      source,
    },
    bank: {
      lender: 'Bank at home',
      country: 'KZ',
      share: 0.2,
      currency: 'KZT',
      rate: 0.13,
      repaymentYears: 10,
      repayment: 'annuity',
      interestWhileBuilding: 'paid',
      upfrontFee: 0.01,
      source,
    },
  },
})

/** Evaluates one deal on the park; problems are told. */
export function evaluated(
  deal: Deal,
  outlook = stillOutlook,
  units: readonly UnitYear[] = [windPark],
): { result: DealResult; problems: Problem[] } {
  const problems: Problem[] = []
  const [result] = evaluateDeals(
    { deal },
    plantsOf(units),
    outlook,
    { money: 'USD', where: name => `x.yaml, invest.deals.${name}` },
    problems,
  )
  return { result: result!, problems }
}
