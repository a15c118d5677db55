import { z } from 'zod'
import type { Term } from '../lp/model.ts'
import { valueAt } from '../network/attribute.ts'
import type { Ledger } from '../network/ledger.ts'
import { definePolicy, inWords } from './policy.ts'

const spinningOptions = z.strictObject({
  largestUnitMw: z.number().min(0).describe('Loss to be covered at once. [MW]'),
  demandShare: z.number().min(0).max(1).default(0.02).describe('Share of demand. [pu]'),
  windShare: z.number().min(0).max(1).default(0.1).describe('Share of wind output. [pu]'),
  solarShare: z.number().min(0).max(1).default(0.05).describe('Share of solar output. [pu]'),
  shortfallPerMw: z.number().min(0).default(500).describe('Price of reserve that is short. [money/MWh]'),
  given: z
    .strictObject({ upMw: z.array(z.number().min(0)), downMw: z.array(z.number().min(0)) })
    .optional()
    .describe('What is needed in each snapshot, in place of the rule. [MW]'),
})

/** Sizes of the reserve, as a scenario says them. */
export type SpinningOptions = z.infer<typeof spinningOptions>

/**
 * Spinning reserve of the country, sized by a rule in each hour:
 *
 *   up[t]   ≥ largestUnit + demandShare · demand[t] + windShare · wind[t] + solarShare · sun[t]          [MW]
 *   down[t] ≥               demandShare · demand[t] + windShare · wind[t] + solarShare · sun[t]          [MW]
 *
 * carried by units that can be moved within minutes: a thermal unit up to the smaller of its headroom and `spinning`
 * times its output (a unit must run to be ready, and one that runs is not below its minimum load), hydro and storage
 * by their headroom; down by what is above the least output. Of plants that may be switched off it is what runs that counts.
 * Reserve that is short is paid for. Whoever knows better, hour by hour, gives what is needed in place of the rule.
 *
 * Left out: how long a store could sustain it, and network limits.
 */
export const spinningReserve = definePolicy({
  name: 'spinningReserve',
  options: spinningOptions,
  build(options, { lp, ledger, snapshots, isHome }) {
    const { largestUnitMw, demandShare, windShare, solarShare, shortfallPerMw, given: needed } = options
    const home = ledger.swings.filter(({ port }) => isHome(port.bus))
    const limited = home.filter(({ perOutput }) => Number.isFinite(perOutput))
    const free = home.filter(({ perOutput }) => !Number.isFinite(perOutput))
    const axis = { labels: limited.map(({ port }) => port.name) }
    const axes = [axis, snapshots.axis]
    const up = lp.variables('spinningReserve.carried', axes, () => ({
      lower: 0,
      upper: Number.POSITIVE_INFINITY,
    }))
    lp.constraints('spinningReserve.headroom', axes, (i, t) => {
      const { output, index, most } = limited[i!]!
      const size = most(t!)
      return {
        terms: [[1, up.at(i, t)], [1, output.at(index, t)], ...negative(size.terms)],
        atMost: size.given,
      }
    })
    lp.constraints('spinningReserve.running', axes, (i, t) => {
      const { output, index, perOutput } = limited[i!]!
      return {
        terms: [
          [1, up.at(i, t)],
          [-perOutput, output.at(index, t)],
        ],
        atMost: 0,
      }
    })
    const demand = homeDemand(ledger, isHome)
    const variable = (t: number): Term[] =>
      ledger.generation
        .filter(() => needed === undefined)
        .filter(({ key }) => isHome(key.bus) && (key.carrier === 'wind' || key.carrier === 'solar'))
        .map(({ key, rate, block, index }) => [
          -(key.carrier === 'wind' ? windShare : solarShare) * valueAt(rate, t),
          block.at(index, t),
        ])
    const short = lp.variables('spinningReserve.short', [{ labels: ['up', 'down'] }, snapshots.axis], () => ({
      lower: 0,
      upper: Number.POSITIVE_INFINITY,
    }))
    for (const [k, name] of ['up', 'down'].entries()) {
      ledger.pay(
        { component: 'Policy', name: `spinning reserve ${name}`, carrier: 'reserve', item: 'reserve short' },
        shortfallPerMw,
        short,
        k,
      )
    }
    return [
      lp.constraints('spinningReserve.up', [snapshots.axis], t => {
        const headroom = free.map(({ most }) => most(t!))
        return {
          terms: [
            ...limited.map((_, i): Term => [1, up.at(i, t)]),
            ...free.map(({ output, index }): Term => [-1, output.at(index, t)]),
            ...headroom.flatMap(({ terms }) => terms),
            ...variable(t!),
            [1, short.at(0, t)],
          ],
          atLeast: (needed?.upMw[t!] ?? largestUnitMw + demandShare * demand[t!]!) - given(headroom),
        }
      }),
      lp.constraints('spinningReserve.down', [snapshots.axis], t => {
        const floor = home.map(({ least }) => least(t!))
        return {
          terms: [
            ...home.map(({ output, index }): Term => [1, output.at(index, t)]),
            ...floor.flatMap(({ terms }) => negative(terms)),
            ...variable(t!),
            [1, short.at(1, t)],
          ],
          atLeast: (needed?.downMw[t!] ?? demandShare * demand[t!]!) + given(floor),
        }
      }),
    ]
  },
  words: (_, dual, currency) =>
    dual > 0
      ? `One MW more of spinning reserve all year would cost ${inWords(dual)} ${currency}.`
      : 'The reserve costs nothing: plants that run anyway carry it.',
})

const negative = (terms: readonly Term[]): Term[] => terms.map(([factor, column]) => [-factor, column])

const given = (amounts: readonly { given: number }[]) => amounts.reduce((sum, each) => sum + each.given, 0)

function homeDemand(ledger: Ledger, isHome: (bus: string) => boolean): Float64Array {
  const sum = new Float64Array(ledger.snapshots.hours.length)
  for (const bus of ledger.balance.axes[0]!.labels) {
    if (!isHome(bus)) continue
    ledger.demandAt(bus).forEach((mw, t) => {
      sum[t]! += mw
    })
  }
  return sum
}

/**
 * What the rule asks for where all outputs are known. [MW by snapshot]
 *
 * @param demandMw  demand of the country [MW by snapshot]
 * @param givenBy   output of a carrier in the country [MW by snapshot]
 */
export function spinningNeedMw(
  { largestUnitMw, demandShare, windShare, solarShare }: SpinningOptions,
  demandMw: Float64Array,
  givenBy: (carrier: string) => Float64Array,
): { upMw: Float64Array; downMw: Float64Array } {
  const [wind, solar] = [givenBy('wind'), givenBy('solar')]
  const downMw = demandMw.map((mw, t) => demandShare * mw + windShare * wind[t]! + solarShare * solar[t]!)
  return { upMw: downMw.map(mw => largestUnitMw + mw), downMw }
}
