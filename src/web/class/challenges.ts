import type { Case } from '../data/case.ts'
import { meanPrice, renewablePu } from '../data/keyNumbers.ts'
import type { Levers } from '../levers.ts'

/** Something to be reached, and how far it is. */
export interface Goal {
  label: 'goal.served' | 'goal.price' | 'goal.emissions' | 'goal.renewable' | 'goal.january'
  /** What is to be reached, and the present value, in the same unit. */
  limit: number
  unit: string
  digits: number
  value: (one: Case, renewable: readonly string[]) => number | null
  /** Is it reached at or above the limit? Else at or below. */
  isLeast?: boolean
}

/** A task for the levers. */
export interface Challenge {
  id: 'lights' | 'clean' | 'thrifty'
  goals: readonly Goal[]
  /** Levers of the reference that reach all goals: one way among several. */
  solution: Levers
}

const served: Goal = {
  label: 'goal.served',
  limit: 0.01,
  unit: 'GWh',
  digits: 2,
  value: ({ summary: { unservedTwh } }) => (unservedTwh === null ? null : 1000 * unservedTwh),
}
const price = (limit: number): Goal => ({
  label: 'goal.price',
  limit,
  unit: 'USD/MWh',
  digits: 1,
  value: meanPrice,
})
const emissions = (limit: number): Goal => ({
  label: 'goal.emissions',
  limit,
  unit: 'Mt',
  digits: 1,
  value: ({ summary }) => summary.emissionsMt,
})

/** Mean price of January, weighted with demand. [money/MWh] */
function januaryPrice({ prices, demand, lengths, start }: Case): number | null {
  const hours = (Date.UTC(new Date(start).getUTCFullYear(), 1, 1) - Date.parse(start)) / 3_600_000
  let [money, mwh, hour] = [0, 0, 0]
  for (let t = 0; t < lengths.length && hour < hours; t++) {
    for (const { place, mw } of demand) {
      const perMwh = prices.find(each => each.place === place)?.perMwh[t] ?? 0
      money += perMwh * mw[t]! * lengths[t]!
      mwh += mw[t]! * lengths[t]!
    }
    hour += lengths[t]!
  }
  return mwh > 0 ? money / mwh : null
}

/** The tasks. Their limits are choices of ours: missed by the reference, possible with its levers. */
export const CHALLENGES: readonly Challenge[] = [
  {
    id: 'lights',
    goals: [
      served,
      { label: 'goal.january', limit: 50, unit: 'USD/MWh', digits: 1, value: januaryPrice },
      emissions(60),
    ],
    solution: { co2: 40, wind: 5000, solar: 5000, pumped: 2500, hvdc: 6000, demand: -10 },
  },
  {
    id: 'clean',
    goals: [
      served,
      {
        label: 'goal.renewable',
        limit: 35,
        unit: '%',
        digits: 1,
        isLeast: true,
        value: (one, renewable) => {
          const share = renewablePu(one, renewable)
          return share === null ? null : 100 * share
        },
      },
    ],
    solution: { wind: 5000, solar: 5000, hvdc: 6000 },
  },
  {
    id: 'thrifty',
    goals: [served, price(25), emissions(100)],
    solution: { co2: 15, gas: -50, wind: 5000, solar: 5000, hvdc: 6000 },
  },
]

/** Is a goal reached? */
export function isReached(
  { value, limit, isLeast = false }: Goal,
  one: Case,
  renewable: readonly string[],
): boolean {
  const now = value(one, renewable)
  return now !== null && (isLeast ? now >= limit : now <= limit)
}
