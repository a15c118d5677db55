import type { Verification } from '../lp/verify.ts'
import type { BillLine, FlowSeries, PowerSeries } from './result.ts'

/** What was checked after the solve, without asking the solver. */
export interface Check {
  passed: boolean
  /** Largest sum of all published powers at a bus, which should be zero. [MW] */
  largestImbalanceMw: number | null
  /** Largest amount by which a limit is broken. [MW, MWh] */
  largestViolation: number | null
  /** Largest energy that a connection gives without having taken it. [MW] */
  largestFreeEnergyMw: number | null
  /** Σ bill − cost · x. [money] */
  billMinusObjective: number | null
  /** (cost − lower bound) / cost, from the duals. */
  relativeGap: number | null
  /** What failed, in words. */
  failures: readonly string[]
}

/** What a run must keep to pass. */
const TOLERANCE = { imbalanceMw: 1e-3, violation: 1e-3, freeEnergyMw: 1e-3, billPu: 1e-9, relativeGap: 1e-6 }

/** A check of a run that has no solution. */
export const uncheckable = (why: string): Check => ({
  passed: false,
  largestImbalanceMw: null,
  largestViolation: null,
  largestFreeEnergyMw: null,
  billMinusObjective: null,
  relativeGap: null,
  failures: [why],
})

/** What is checked: the programme's own verdict and the published series. */
export interface Checked {
  verification: Verification
  powers: readonly PowerSeries[]
  flows: readonly FlowSeries[]
  bill: readonly BillLine[]
}

/**
 * Checks a solution from what is published of it: balances of each bus, limits, losses, the bill, and how far from
 * the optimum it can be.
 */
export function check({ verification, powers, flows, bill }: Checked): Check {
  const largestImbalanceMw = largestImbalance(powers)
  const largestViolation = Math.max(verification.rowViolation, verification.boundViolation)
  const largestFreeEnergyMw = flows.reduce((most, { carrier, mw0, mw1 }) => {
    // A heat pump takes heat from the air, which is no bus.
    if (carrier === 'heat') return most
    for (let t = 0; t < mw0.length; t++) most = Math.max(most, mw1[t]! - mw0[t]!)
    return most
  }, 0)
  const billMinusObjective = bill.reduce((sum, { money }) => sum + money, 0) - verification.objective
  const { relativeGap } = verification
  const failures = [
    [largestImbalanceMw > TOLERANCE.imbalanceMw, `a bus is out of balance by ${largestImbalanceMw} MW`],
    [largestViolation > TOLERANCE.violation, `a limit is broken by ${largestViolation}`],
    [
      largestFreeEnergyMw > TOLERANCE.freeEnergyMw,
      `a connection makes ${largestFreeEnergyMw} MW from nothing`,
    ],
    [
      Math.abs(billMinusObjective) > TOLERANCE.billPu * Math.abs(verification.objective) + 0.01,
      `the bill differs from the objective by ${billMinusObjective}`,
    ],
    [!(relativeGap <= TOLERANCE.relativeGap), `the cost may be ${relativeGap * 100} % above the optimum`],
  ] as const
  const broken = failures.filter(([failed]) => failed).map(([, words]) => words)
  return {
    passed: broken.length === 0,
    largestImbalanceMw,
    largestViolation,
    largestFreeEnergyMw,
    billMinusObjective,
    relativeGap,
    failures: broken,
  }
}

function largestImbalance(powers: readonly PowerSeries[]): number {
  const sums = new Map<string, Float64Array>()
  for (const { bus, mw } of powers) {
    const sum = sums.get(bus) ?? new Float64Array(mw.length)
    sums.set(bus, sum)
    for (let t = 0; t < mw.length; t++) sum[t]! += mw[t]!
  }
  let most = 0
  for (const sum of sums.values()) for (const mw of sum) most = Math.max(most, Math.abs(mw))
  return most
}
