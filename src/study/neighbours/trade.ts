import { type Network, unitsIn } from '../../network/network.ts'
import type { BuildOptions } from '../build.ts'
import type { Result } from '../result.ts'
import { type Solved, solveNetwork } from '../solveNetwork.ts'
import type { SolveTools } from '../solveYear.ts'
import { type CountryGain, countryGains, type TradeRun } from './gains.ts'

/** Connections that may cross a border, and what limits them. */
const CONNECTIONS = { lines: 'ratingMva', links: 'capacityMw', hvdc_links: 'capacityMw' } as const

/** Policies that are inside, or that ask something of sizes only: with sizes given, the dispatch is the same without them. */
const SAME_DISPATCH = new Set(['co2Price', 'ban', 'buildRate', 'deliverable', 'reserveMargin'])

/**
 * Solves the year with all borders closed and says what each country gains by open ones. Policies other than a price on CO₂ are left
 * out of both sides, since what a country alone owes to them is not said; null where a dispatch has no solution.
 */
export async function tradeGains(
  result: Result,
  options: BuildOptions,
  tools: SolveTools,
): Promise<CountryGain[] | null> {
  const { co2Price } = options.policies
  const plain = { ...options, policies: co2Price === undefined ? {} : { co2Price } }
  const others = Object.keys(options.policies).some(name => !SAME_DISPATCH.has(name))
  const quiet: SolveTools = { solver: tools.solver, ...(tools.signal ? { signal: tools.signal } : {}) }
  tools.onProgress?.('the year with closed borders', 0)
  const together = others ? runOf(await solveNetwork(result.network, plain, quiet)) : runOfResult(result)
  const alone = runOf(await solveNetwork(withClosedBorders(result.network), plain, quiet))
  return together && alone && countryGains(result, together, alone)
}

const runOf = (solved: Solved): TradeRun | null =>
  solved.status === 'optimal' ? { ...solved, dispatch: solved.powers } : null
const runOfResult = (result: Result): TradeRun => ({
  ...result,
  dispatch: [...result.dispatch, ...result.otherDispatch],
})

/** The same network with nothing on connections between two countries. */
export function withClosedBorders(network: Network): Network {
  const countryOf = new Map(unitsIn(network, 'buses').map(({ name, country }) => [name, country]))
  const closed = (list: keyof typeof CONNECTIONS) =>
    unitsIn(network, list).map(unit => {
      const crosses = countryOf.get(String(unit.bus0)) !== countryOf.get(String(unit.bus1))
      return crosses ? { ...unit, [CONNECTIONS[list]]: 0 } : unit
    })
  return {
    ...network,
    units: {
      ...network.units,
      lines: closed('lines'),
      links: closed('links'),
      hvdc_links: closed('hvdc_links'),
    },
  }
}
