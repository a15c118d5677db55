import { homeBuses, homeDemandMw } from '../network/home.ts'
import type { Amount, Ledger } from '../network/ledger.ts'
import type { Network } from '../network/network.ts'
import { type SpinningOptions, spinningNeedMw } from '../policies/spinningReserve.ts'

/** What stands ready beside what runs. */
export interface Reserve {
  /** By how much the country's units could give more within minutes. [MW by snapshot] */
  upMw: Float64Array
  /** By how much they could give less. [MW by snapshot] */
  downMw: Float64Array
  /** What the rule asks for; null where the scenario has none. [MW by snapshot] */
  needed: { upMw: Float64Array; downMw: Float64Array } | null
  /** What can be counted on at the peak, Σ credit · capacity. [MW] */
  firmMw: number
  /** Highest demand of the country. [MW] */
  peakMw: number
}

/**
 * Reserve that a dispatch leaves, by the same ledger that the policy of spinning reserve reads:
 *
 *   up[t]   = Σ min(most − output, spinning · output),   down[t] = Σ (output − least)              [MW]
 */
export function readReserve(
  network: Network,
  ledger: Ledger,
  x: Float64Array,
  rule: SpinningOptions | undefined,
  peakMw: number | undefined,
): Reserve {
  const home = homeBuses({ network })
  const demand = homeDemandMw(network, home)
  const upMw = new Float64Array(demand.length)
  const downMw = new Float64Array(demand.length)
  const amountOf = ({ terms, given }: Amount) =>
    terms.reduce((sum, [factor, column]) => sum + factor * x[column]!, given)
  for (const { port, output, index, most, least, perOutput } of ledger.swings) {
    if (!home.has(port.bus)) continue
    for (let t = 0; t < demand.length; t++) {
      const mw = x[output.at(index, t)]!
      upMw[t]! += Math.max(0, Math.min(amountOf(most(t)) - mw, mw > 0 ? perOutput * mw : idle(perOutput)))
      downMw[t]! += Math.max(0, mw - amountOf(least(t)))
    }
  }
  return {
    upMw,
    downMw,
    needed: rule ? spinningNeedMw(rule, demand, givenBy(ledger, home, x)) : null,
    firmMw: ledger.firm
      .filter(({ port }) => home.has(port.bus))
      .reduce((sum, { mw }) => sum + amountOf(mw), 0),
    peakMw: peakMw ?? demand.reduce((most, mw) => Math.max(most, mw), 0),
  }
}

/** What a unit that stands still is ready for: all of it where it need not run, else nothing. */
const idle = (perOutput: number) => (Number.isFinite(perOutput) ? 0 : Number.POSITIVE_INFINITY)

/** Output of a carrier in the country. [MW by snapshot] */
const givenBy =
  (ledger: Ledger, home: ReadonlySet<string>, x: Float64Array) =>
  (carrier: string): Float64Array => {
    const sum = new Float64Array(ledger.snapshots.hours.length)
    for (const { key, block, index } of ledger.generation) {
      if (key.carrier !== carrier || !home.has(key.bus)) continue
      for (let t = 0; t < sum.length; t++) sum[t]! += x[block.at(index, t)]!
    }
    return sum
  }
