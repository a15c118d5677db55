import type { PriceSeries, Result } from '../result.ts'

/** Prices by which earnings are told: of a plan its own, else those of the dispatch. Electricity only. */
export function earningPrices({ plan, prices }: Pick<Result, 'plan' | 'prices'>): readonly PriceSeries[] {
  if (!plan) return prices
  const electric = new Set(prices.map(({ bus }) => bus))
  return plan.prices.filter(({ bus }) => electric.has(bus))
}
