import type { Result } from '../study/result.ts'
import { type Summary, summarise } from '../study/summary.ts'
import type { Figure } from './figure.ts'
import { figures } from './figures/index.ts'
import { why } from './figures/why.ts'
import { format } from './formats/readable.ts'
import { tellLimits } from './words/tellLimits.ts'
import { tellOverview } from './words/tellOverview.ts'

/** A report without a form: what pages, PDF and workbooks write. It holds plain data, so that it can be kept. */
export interface ReportDocument {
  title: string
  because: string
  /** What must not be overlooked. */
  alarms: readonly string[]
  /** What came out, in sentences made from the numbers. */
  summary: readonly string[]
  keys: readonly KeyFigure[]
  figures: readonly Figure[]
  /** What was checked without the solver; none where there is no solution. */
  check?: Check
  /** What a reader has to know beside the figures. */
  notes: readonly string[]
  /** What the study does not show. */
  limits: readonly string[]
  sources: Result['sources']
}

/** A figure that stands alone, written for people. */
export interface KeyFigure {
  name: string
  value: string
  unit: string
}

/** The verdict and what it rests on. */
export interface Check {
  passed: boolean
  rows: readonly { name: string; value: number | null; unit: string }[]
}

/** Share of unserved energy above which the report says so in red. */
const ALARM_PU = 0.001

/** All that a report says of a result. */
export function documentOf(result: Result, summary: Summary = summarise(result)): ReportDocument {
  const { heading, status, notes, sources } = result
  const solved = status === 'optimal'
  return {
    title: heading.title,
    because: heading.because,
    alarms: alarmsOf(result, summary),
    summary: solved ? tellOverview(summary) : [],
    keys: solved ? keyFigures(summary) : [],
    figures: (solved ? figures : [why]).flatMap(make => make(result) ?? []),
    ...(solved ? { check: checkOf(result) } : {}),
    notes,
    limits: tellLimits(result),
    sources,
  }
}

function alarmsOf(result: Result, { unservedTwh, demandTwh }: Summary): string[] {
  return [
    ...(result.status === 'optimal'
      ? []
      : [`This run has no solution: ${result.status}.`, ...result.reasons]),
    ...(unservedTwh !== null && unservedTwh > ALARM_PU * demandTwh
      ? [
          `${(unservedTwh * 1000).toFixed(1)} GWh of demand are not met, ${((100 * unservedTwh) / demandTwh).toFixed(2)} %.`,
        ]
      : []),
    ...(result.status === 'optimal' ? result.check.failures.map(failure => `Check failed: ${failure}.`) : []),
  ]
}

function keyFigures(summary: Summary): KeyFigure[] {
  const total = Object.values(summary.generationTwh ?? {}).reduce((sum, twh) => sum + twh, 0)
  const coal = summary.generationTwh?.coal ?? 0
  const key = (name: string, value: number, digits: number, unit: string) => ({
    name,
    value: format(value, digits),
    unit,
  })
  return [
    key('Demand', summary.demandTwh, 1, 'TWh'),
    key('Peak', summary.peakGw, 1, 'GW'),
    key('Generation', total, 1, 'TWh'),
    key('Coal', (100 * coal) / total, 0, '%'),
    key('Imports', summary.importsTwh ?? 0, 1, 'TWh'),
    key('Exports', summary.exportsTwh ?? 0, 1, 'TWh'),
    key('Unserved', (summary.unservedTwh ?? 0) * 1000, 1, 'GWh'),
    key('CO₂', summary.emissionsMt ?? 0, 1, 'Mt'),
    ...costKeys(summary),
    ...(summary.adequacy ? [key('Loss of load', summary.adequacy.loleHours, 1, 'h a year')] : []),
  ]
}

function costKeys({ objective, cost, plan, currency }: Summary): KeyFigure[] {
  const key = (name: string, money: number) => ({
    name,
    value: format(money / 1e6, 0),
    unit: `million ${currency}`,
  })
  if (!plan || !cost) return [key('Running cost', objective ?? 0)]
  return [key('Cost a year', objective ?? 0), key('of which building', cost.building)]
}

const checkOf = ({ check }: Result): Check => ({
  passed: check.passed,
  rows: [
    { name: 'Largest imbalance of a bus in an hour', value: check.largestImbalanceMw, unit: 'MW' },
    { name: 'Largest limit that is broken', value: check.largestViolation, unit: 'MW or MWh' },
    { name: 'Largest energy from nothing', value: check.largestFreeEnergyMw, unit: 'MW' },
    { name: 'Bill less objective', value: check.billMinusObjective, unit: 'money' },
    { name: 'Cost above the lower bound', value: check.relativeGap, unit: 'share' },
  ],
})

/** The verdict in words. */
export const verdict = ({ passed }: Check): string =>
  passed ? 'All checks passed.' : 'The run did not pass.'
