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
  /** What is paid for, and of which carrier; neither is there for all else. */
  item?: string
  carrier?: string
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
  return { from: one.summary, to: other.summary, steps, generationTwh, cards }
}

/** Differences of the bill by item and carrier. */
function stepsBetween(one: readonly BillLine[], other: readonly BillLine[]): CostStep[] {
  const sums = new Map<string, CostStep>()
  for (const [lines, sign] of [
    [one, -1],
    [other, 1],
  ] as const) {
    for (const { item, carrier, money } of lines) {
      const what = `${item}, ${carrier}`
      sums.set(what, { item, carrier, money: (sums.get(what)?.money ?? 0) + sign * money })
    }
  }
  const ranked = [...sums]
    .sort(([one, a], [another, b]) => Math.abs(b.money) - Math.abs(a.money) || (one < another ? -1 : 1))
    .map(([, step]) => step)
  const least = SMALL_PU * Math.abs(ranked[0]?.money ?? 0)
  const told = ranked.slice(0, MOST_STEPS).filter(({ money }) => Math.abs(money) > least)
  const rest = ranked.filter(step => !told.includes(step)).reduce((sum, { money }) => sum + money, 0)
  const sorted = told.sort((a, b) => b.money - a.money)
  return rest === 0 ? sorted : [...sorted, { money: rest }]
}

function subtract(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()
  return Object.fromEntries(keys.map(key => [key, (one[key] ?? 0) - (other[key] ?? 0)]))
}
