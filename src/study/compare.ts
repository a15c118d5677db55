import { type CardChange, compareCards } from './compareCards.ts'
import type { Why } from './explain/why.ts'
import type { BillLine } from './result.ts'
import type { Summary } from './summary.ts'

/** A run as a comparison sees it: what its folder says. */
export interface ComparedRun {
  summary: Summary
  bill: readonly BillLine[]
  /** Missing in folders of older runs. */
  why?: Why
}

/** A part of the difference in cost between two runs. */
export interface CostStep {
  /** `building, wind`. */
  what: string
  /** Second less first. [money/a] */
  money: number
}

/** The second run beside the first. */
export interface Difference {
  from: Summary
  to: Summary
  /** The largest parts of the difference in cost, costlier ones first; the rest in one. They add up to it. */
  steps: readonly CostStep[]
  /** Second less first, by carrier. [TWh] */
  generationTwh: Readonly<Record<string, number>>
  /** What is built otherwise, and what has changed for it. */
  cards: readonly CardChange[]
  /** What drives it, in sentences, the most important first. */
  drivers: readonly string[]
}

/** How many parts of a cost are told apart. */
const MOST_STEPS = 10
/** Parts below this share of the largest are put together. [pu] */
const SMALL_PU = 0.01

/** Every run beside the first one. */
export function compareRuns(runs: readonly ComparedRun[]): Difference[] {
  const [first, ...others] = runs
  return others.map(other => differenceOf(first!, other))
}

function differenceOf(one: ComparedRun, other: ComparedRun): Difference {
  const steps = stepsBetween(one.bill, other.bill)
  const generationTwh = subtract(other.summary.generationTwh ?? {}, one.summary.generationTwh ?? {})
  const cards = compareCards(one.why, other.why)
  const difference = { from: one.summary, to: other.summary, steps, generationTwh, cards }
  return { ...difference, drivers: driversOf(difference) }
}

/** Differences of the bill by item and carrier. */
function stepsBetween(one: readonly BillLine[], other: readonly BillLine[]): CostStep[] {
  const sums = new Map<string, number>()
  for (const [lines, sign] of [
    [one, -1],
    [other, 1],
  ] as const) {
    for (const { item, carrier, money } of lines) {
      const what = `${item}, ${carrier}`
      sums.set(what, (sums.get(what) ?? 0) + sign * money)
    }
  }
  const ranked = [...sums]
    .map(([what, money]) => ({ what, money }))
    .sort((a, b) => Math.abs(b.money) - Math.abs(a.money) || (a.what < b.what ? -1 : 1))
  const least = SMALL_PU * Math.abs(ranked[0]?.money ?? 0)
  const told = ranked.slice(0, MOST_STEPS).filter(({ money }) => Math.abs(money) > least)
  const rest = ranked.filter(step => !told.includes(step)).reduce((sum, { money }) => sum + money, 0)
  const sorted = told.sort((a, b) => b.money - a.money)
  return rest === 0 ? sorted : [...sorted, { what: 'all else', money: rest }]
}

function driversOf({ from, to, steps, generationTwh }: Omit<Difference, 'drivers'>): string[] {
  const { currency } = to
  const millions = (money: number) => `${Math.round(Math.abs(money) / 1e6)} million ${currency}`
  const difference = (to.objective ?? 0) - (from.objective ?? 0)
  const more = steps.filter(({ money, what }) => money > 0 && what !== 'all else').slice(0, 3)
  const less = steps
    .filter(({ money, what }) => money < 0 && what !== 'all else')
    .toReversed()
    .slice(0, 3)
  const shifts = Object.entries(generationTwh)
    .filter(([, twh]) => Math.abs(twh) > 0.05)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, 5)
    .map(([carrier, twh]) => `${carrier} ${twh > 0 ? '+' : '−'}${Math.abs(twh).toFixed(1)} TWh`)
  const avoidedMt = (from.emissionsMt ?? 0) - (to.emissionsMt ?? 0)
  const told = (parts: readonly CostStep[]) =>
    parts.map(({ what, money }) => `${what} ${millions(money)}`).join('; ')
  return [
    `${to.scenario} costs ${millions(difference)} a year ${difference >= 0 ? 'more' : 'less'} than ${from.scenario}.`,
    ...(more.length > 0 ? [`What adds most: ${told(more)}.`] : []),
    ...(less.length > 0 ? [`What is saved: ${told(less)}.`] : []),
    ...(shifts.length > 0 ? [`Generation: ${shifts.join(', ')}.`] : []),
    ...(Math.abs(avoidedMt) > 0.05
      ? [
          `CO₂: ${avoidedMt > 0 ? '−' : '+'}${Math.abs(avoidedMt).toFixed(1)} Mt${
            avoidedMt > 0 && difference > 0
              ? `, ${Math.round(difference / (avoidedMt * 1e6))} ${currency} for each tonne that is avoided`
              : ''
          }.`,
        ]
      : []),
    ...(from.demandTwh !== to.demandTwh
      ? [
          `Demand differs by ${(to.demandTwh - from.demandTwh).toFixed(1)} TWh, so that costs are not of the same service.`,
        ]
      : []),
    ...((from.plan === null) !== (to.plan === null)
      ? ['One of them only dispatches what is given: what stands there has no capital cost in its bill.']
      : []),
  ]
}

function subtract(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
  return Object.fromEntries(keys.map(key => [key, (one[key] ?? 0) - (other[key] ?? 0)]))
}
