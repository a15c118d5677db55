import type { ForecastName } from '../forecasting/dayAhead.ts'
import { eachCase, type Ranged } from '../ranged.ts'
import { bootstrapMean, type MeanRange } from './bootstrap.ts'
import type { OperatedYear } from './operateYear.ts'

/** The same years run in one or several ways: a way, and its years in the order of the seeds. */
export type Ways = ReadonlyMap<ForecastName, readonly OperatedYear[]>

/** A way in the mean of the years. */
export interface WayMean {
  name: ForecastName
  /** [money/a] */
  cost: MeanRange
  /** By what it is paid for. [money/a] */
  bill: Record<string, number>
  generationMwh: Record<string, number>
  starts: Record<string, number>
  curtailedMwh: number
  unservedMwh: number
  excessMwh: number
  storedWorth: number
  reserveMw: number
  reserveShortMwh: number
  coveredPu: number
  errorMw: number
  imbalanceBill: Ranged
  shortMwh: number
  surplusMwh: number
}

/** One way less another, year by year. [money/a] */
export interface Difference {
  of: ForecastName
  against: ForecastName
  /** Cost of the latter less that of the former: what the former saves. */
  saved: MeanRange
  /** Points of skill between them. */
  points: number
  /** Money of a year for each point. */
  perPoint: MeanRange
}

/** All ways compared. */
export interface Comparison {
  seeds: readonly number[]
  ways: readonly WayMean[]
  differences: readonly Difference[]
  /** The way without knowledge that costs less in the mean; undefined unless both were run. */
  better: ForecastName | undefined
  /** Did the order come out that is expected: perfect ≤ model < the better way without knowledge, beyond chance? */
  verdict: { ordered: boolean; beyondChance: boolean } | undefined
}

/**
 * Compares ways over the same years, year by year. A point of skill is a hundredth of the mean absolute error of net demand
 * of the better way without knowledge, so that it stands at 0 and who knows everything at 100:
 *
 *   skill = 100 · (1 − error / error of the better way without knowledge)                              [points]
 *   value of a point = Δ cost / Δ skill                                                     [money/a/point]
 */
export function compareWays(ways: Ways, seeds: readonly number[]): Comparison {
  const means = [...ways].map(([name, years]) => meanOf(name, years))
  const costOf = (name: ForecastName) => means.find(each => each.name === name)?.cost.mean
  const [persistence, climatology] = [costOf('persistence'), costOf('climatology')]
  const isKnown = persistence !== undefined && climatology !== undefined
  const better = isKnown ? (persistence <= climatology ? 'persistence' : 'climatology') : undefined
  const pairs: [ForecastName, ForecastName][] = [
    ['model', 'persistence'],
    ['model', 'climatology'],
    ['perfect', 'model'],
  ]
  const differences = pairs
    .filter(([of, against]) => ways.has(of) && ways.has(against))
    .map(([of, against]) => differenceOf(of, against, ways, means, better))
  const model = differences.find(each => each.of === 'model' && each.against === better)
  const perfect = differences.find(each => each.of === 'perfect')
  return {
    seeds,
    ways: means,
    differences,
    better,
    verdict:
      model && perfect
        ? {
            ordered: perfect.saved.mean >= 0 && model.saved.mean > 0,
            // One year says nothing of chance: all draws of it are alike.
            beyondChance: seeds.length > 1 && model.saved.low > 0,
          }
        : undefined,
  }
}

function differenceOf(
  of: ForecastName,
  against: ForecastName,
  ways: Ways,
  means: readonly WayMean[],
  better: ForecastName | undefined,
): Difference {
  const saved = bootstrapMean(
    ways.get(against)!.map(({ cost }, k) => cost - ways.get(of)![k]!.cost),
    `${of} ${against}`,
  )
  const errorOf = (name: ForecastName) => means.find(each => each.name === name)!.errorMw
  const points = (100 * (errorOf(against) - errorOf(of))) / errorOf(better ?? against)
  const each = (money: number) => money / points
  return {
    of,
    against,
    saved,
    points,
    perPoint: { mean: each(saved.mean), low: each(saved.low), high: each(saved.high) },
  }
}

function meanOf(name: ForecastName, years: readonly OperatedYear[]): WayMean {
  const mean = (of: (year: OperatedYear) => number) =>
    years.reduce((sum, year) => sum + of(year), 0) / years.length
  const each = (of: (year: OperatedYear) => Record<string, number>) => {
    const keys = new Set(years.flatMap(year => Object.keys(of(year))))
    return Object.fromEntries([...keys].sort().map(key => [key, mean(year => of(year)[key] ?? 0)]))
  }
  const imbalance = (of: (one: OperatedYear['imbalances'][string]) => number) =>
    mean(({ imbalances }) => Object.values(imbalances).reduce((sum, one) => sum + of(one), 0))
  return {
    name,
    cost: bootstrapMean(
      years.map(({ cost }) => cost),
      name,
    ),
    bill: each(({ bill }) => bill),
    generationMwh: each(({ generationMwh }) => generationMwh),
    starts: each(({ starts }) => starts),
    curtailedMwh: mean(year => year.curtailedMwh),
    unservedMwh: mean(year => year.unservedMwh),
    excessMwh: mean(year => year.excessMwh),
    storedWorth: mean(year => year.storedWorth),
    reserveMw: mean(year => year.reserveMw),
    reserveShortMwh: mean(year => year.reserveShortMwh),
    coveredPu: mean(year => year.coveredPu),
    errorMw: mean(year => year.errorMw),
    imbalanceBill: eachCase(bound => imbalance(({ bill }) => bill[bound])),
    shortMwh: imbalance(each => each.shortMwh),
    surplusMwh: imbalance(each => each.surplusMwh),
  }
}
