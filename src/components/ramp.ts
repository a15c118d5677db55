import { z } from 'zod'
import type { Block, LinearModel, Row, Term } from '../lp/model.ts'
import { attribute, type Series, smallest, valueAt, varying } from '../network/attribute.ts'
import type { Snapshots } from '../network/snapshots.ts'
import type { Sizing } from './sizing.ts'

/** Columns of a plant that may be slow. */
export const rampAttributes = {
  rampUpPu: varying(
    'ramp_limit_up',
    'pu',
    z.number().min(0).default(Number.NaN),
    'Largest rise in an hour; empty for any.',
  ),
  rampDownPu: varying(
    'ramp_limit_down',
    'pu',
    z.number().min(0).default(Number.NaN),
    'Largest fall in an hour; empty for any.',
  ),
  rampStartPu: attribute(
    'ramp_limit_start_up',
    'pu',
    z.number().min(0).default(Number.NaN),
    'Largest output on starting.',
  ),
  rampStopPu: attribute(
    'ramp_limit_shut_down',
    'pu',
    z.number().min(0).default(Number.NaN),
    'Largest output before stopping.',
  ),
  outputBeforeMw: attribute(
    'p_init',
    'MW',
    z.number().default(Number.NaN),
    'Output before the first snapshot; empty if it does not matter.',
  ),
  stepsUpBefore: attribute(
    'up_time_before',
    'snapshots',
    z.number().min(0).default(1),
    'Snapshots that it has been running before the first.',
  ),
}

/** What a ramp limit needs to know of a unit. `NaN` stands for no limit. */
export interface Ramping {
  name: string
  rampUpPu: Series
  rampDownPu: Series
  rampStartPu: number
  rampStopPu: number
  outputBeforeMw: number
  stepsUpBefore: number
}

/** The committed ones among the units of a component. */
export interface Commitment {
  /** Undefined where the unit is always on. */
  of(i: number): UnitCommitment | undefined
}

/** The states of one unit. */
export interface UnitCommitment {
  /** `now · status[t] + before · status[t−1]` times the size of what is switched. [MW] */
  between(
    t: number,
    isFirst: boolean,
    wasRunning: boolean,
    now: number,
    before: number,
  ): { terms: Term[]; given: number }
  /** Where the size is decided: the columns, and what stands for without limit. */
  sized:
    | {
        large: number
        status: (t: number) => number
        start: (t: number) => number
        stop: (t: number) => number
      }
    | undefined
}

/**
 * Limits how fast an output may change:
 *
 *   output[t] − output[t−1] ≤  up · h · capacity · status[t−1] + start · capacity · (status[t] − status[t−1])      [MW]
 *   output[t] − output[t−1] ≥ −down · h · capacity · status[t] − stop · capacity · (status[t−1] − status[t])        [MW]
 *
 * with h the time from the middle of one snapshot to the middle of the next, so that means over unequal snapshots
 * may differ by no more and no less than hourly values can make them, or 1 where limits hold per snapshot, and status 1
 * for what is not committed. Units whose limits allow the whole capacity in one step get no row. The first snapshot of
 * all is free unless the output before it is known: given, or 0 for a unit that was not running; the first of each
 * later stretch is free.
 */
export function limitRamps(
  lp: LinearModel,
  name: string,
  snapshots: Snapshots,
  output: Block,
  units: readonly Ramping[],
  sizing: Sizing,
  commitment?: Commitment,
): void {
  const { hours, rampPerSnapshot, stretches } = snapshots
  const apart = (t: number) => (rampPerSnapshot || t === 0 ? 1 : (hours[t - 1]! + hours[t]!) / 2)
  let shortest = Number.POSITIVE_INFINITY
  for (let t = 1; t < hours.length; t++) shortest = Math.min(shortest, apart(t))
  const firsts = new Map(
    stretches.map(({ start, scenario }, k) => [start, stretches[k - 1]?.scenario !== scenario] as const),
  )
  const reach = rampPerSnapshot ? Number.POSITIVE_INFINITY : 1

  units.forEach((unit, i) => {
    const committed = commitment?.of(i)
    const isLimited = (limit: Series, edgePu: number) => {
      const least = lowest(limit)
      if (Number.isNaN(least) && Number.isNaN(edgePu)) return false
      return committed !== undefined || rampPerSnapshot || least * shortest < 1
    }
    const up = isLimited(unit.rampUpPu, unit.rampStartPu)
    const down = isLimited(unit.rampDownPu, unit.rampStopPu)
    if (!up && !down) return

    const wasRunning = unit.stepsUpBefore > 0
    const outputBefore = wasRunning ? unit.outputBeforeMw : 0
    const share = (limit: Series, t: number) => Math.min(reach, orOne(valueAt(limit, t)) * apart(t))
    /** The change of output, with what is known of the output before on the other side; nothing where it is free. */
    const changeAt = (t: number) => {
      if (!sizing.active(i, t)) return undefined
      const isVeryFirst = firsts.get(t)
      if (isVeryFirst === false || (isVeryFirst && Number.isNaN(outputBefore))) return undefined
      const now: Term = [1, output.at(i, t)]
      if (isVeryFirst) return { terms: [now], given: outputBefore, first: true }
      return { terms: [now, [-1, output.at(i, t - 1)] as Term], given: 0, first: false }
    }
    const rise = (t: number): Row => {
      const change = changeAt(t)
      if (!change) return { terms: [] }
      const run = share(unit.rampUpPu, t)
      if (!committed) {
        const { terms, given } = sizing.size(i, change.first && !wasRunning ? 0 : run)
        return { terms: [...change.terms, ...times(terms, -1)], atMost: given + change.given }
      }
      const edge = orOne(unit.rampStartPu)
      const limit = committed.between(t, change.first, wasRunning, edge, run - edge)
      return { terms: [...change.terms, ...times(limit.terms, -1)], atMost: change.given + limit.given }
    }
    const fall = (t: number): Row => {
      const change = changeAt(t)
      if (!change) return { terms: [] }
      const run = share(unit.rampDownPu, t)
      if (!committed) {
        const { terms, given } = sizing.size(i, run)
        return { terms: [...change.terms, ...terms], atLeast: change.given - given }
      }
      const edge = orOne(unit.rampStopPu)
      const limit = committed.between(t, change.first, wasRunning, run - edge, edge)
      return { terms: [...change.terms, ...limit.terms], atLeast: change.given - limit.given }
    }

    const from = Number.isNaN(outputBefore) ? 1 : 0
    const axis = { ...snapshots.axis, labels: snapshots.axis.labels.slice(from), firstHour: from }
    const label = `${name} ${unit.name}`
    if (committed?.sized) {
      // size · status is not linear: each limit holds unless the status says otherwise
      const { large, status, start, stop } = committed.sized
      const limitedBy =
        (sign: 1 | -1, limit: Series | number, loosened: (t: number) => { terms: Term[]; given: number }) =>
        (k?: number): Row => {
          const t = k! + from
          const change = changeAt(t)
          if (!change) return { terms: [] }
          const loose = loosened(t)
          const size = sizing.size(i, -share(limit, t))
          return {
            terms: [...times(change.terms, sign), ...size.terms, ...times(loose.terms, -1)],
            atMost: sign * change.given + loose.given,
          }
        }
      const unless = (column: number) => ({ terms: [[-large, column] as Term], given: large })
      const wasOn = (t: number) =>
        firsts.get(t) ? { terms: [], given: wasRunning ? 0 : large } : unless(status(t - 1))
      if (up) {
        lp.constraints(`${label} up`, [axis], limitedBy(1, unit.rampUpPu, wasOn))
        lp.constraints(
          `${label} start`,
          [axis],
          limitedBy(1, unit.rampStartPu, t => unless(start(t))),
        )
      }
      if (down) {
        lp.constraints(
          `${label} down`,
          [axis],
          limitedBy(-1, unit.rampDownPu, t => unless(status(t))),
        )
        lp.constraints(
          `${label} stop`,
          [axis],
          limitedBy(-1, unit.rampStopPu, t => unless(stop(t))),
        )
      }
      return
    }
    const isOneRow = up && down && !committed && sizing.size(i, 1).terms.length === 0
    if (isOneRow) {
      lp.constraints(label, [axis], k => ({ ...rise(k! + from), ...fall(k! + from) }))
      return
    }
    if (up) lp.constraints(`${label} up`, [axis], k => rise(k! + from))
    if (down) lp.constraints(`${label} down`, [axis], k => fall(k! + from))
  })
}

const orOne = (value: number) => (Number.isNaN(value) ? 1 : value)

/** Least value that is given. */
const lowest = (limit: Series): number => {
  if (typeof limit === 'number') return limit
  const known = limit.filter(value => !Number.isNaN(value))
  return known.length === 0 ? Number.NaN : smallest(known)
}

const times = (terms: readonly Term[], factor: number): Term[] =>
  terms.map(([value, column]) => [factor * value, column])
