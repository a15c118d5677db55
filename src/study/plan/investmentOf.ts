import { KW_PER_MW } from '../../units.ts'
import { type Candidate, costPerSize } from '../assemble/candidates.ts'

/** What a yearly cost of building was reckoned from. */
export interface Built {
  /** [money] */
  investment: number
  /** [money/a] */
  fixedPerYear: number
  discountRatePu: number
  lifetimeYears: number
}

const NOT_PRICED = {
  overnightPerKw: Number.NaN,
  fixedPerKwYear: Number.NaN,
  discountRatePu: Number.NaN,
  lifetimeYears: Number.NaN,
}

/**
 * What a line of the bill for building was reckoned from. Steps of cost make a size count as more than it is:
 *
 *   counted    = money / cost per size
 *   investment = counted · overnight,   fixed operation = counted · fixed                               [money]
 *
 * @param money  annuity and fixed operation over the horizon [money]
 */
export function investmentOf(money: number, candidate: Candidate | undefined): Built {
  const { overnightPerKw, fixedPerKwYear, discountRatePu, lifetimeYears } = candidate ?? NOT_PRICED
  const countedKw = candidate ? (KW_PER_MW * money) / costPerSize(candidate) : Number.NaN
  return {
    investment: countedKw * overnightPerKw,
    fixedPerYear: countedKw * fixedPerKwYear,
    discountRatePu,
    lifetimeYears,
  }
}
