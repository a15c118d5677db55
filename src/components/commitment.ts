import { z } from 'zod'
import type { Block, Term } from '../lp/model.ts'
import { attribute, largest, type Series, valueAt, varying } from '../network/attribute.ts'
import type { Building } from '../network/component.ts'
import type { Heading } from '../network/ledger.ts'
import type { Commitment, Ramping } from './ramp.ts'
import type { Sized, Sizing } from './sizing.ts'
import { type RowWriter, tighten } from './tighten.ts'

/** Columns of a plant that may be switched off. */
export const commitmentAttributes = {
  committable: attribute('committable', '1', z.boolean().default(false), 'May it be switched off?'),
  startCost: attribute('start_up_cost', 'money', z.number().default(0), 'Cost of a start.'),
  stopCost: attribute('shut_down_cost', 'money', z.number().default(0), 'Cost of a stop.'),
  standByCostPerHour: varying('stand_by_cost', 'money/h', z.number().default(0), 'Cost of being on.'),
  leastStepsUp: attribute('min_up_time', 'snapshots', z.number().min(0).default(0), 'Least time on.'),
  leastStepsDown: attribute('min_down_time', 'snapshots', z.number().min(0).default(0), 'Least time off.'),
  stepsDownBefore: attribute(
    'down_time_before',
    'snapshots',
    z.number().min(0).default(0),
    'Snapshots that it has been off before the first.',
  ),
  statusBefore: attribute(
    'status_before',
    '1',
    z.number().min(0).default(Number.NaN),
    'Status before the first snapshot where it may be a part of one; empty for what `up_time_before` says.',
  ),
  leastStatus: varying(
    'status_min',
    '1',
    z.number().min(0).default(0),
    'Least status: what still has to stay on.',
  ),
  mostStatus: varying(
    'status_max',
    '1',
    z.number().min(0).default(Number.POSITIVE_INFINITY),
    'Largest status: the rest still has to stay off.',
  ),
}

/** What commitment needs to know of a unit. */
export interface Committing extends Sized, Ramping {
  size: number
  committable: boolean
  startCost: number
  stopCost: number
  standByCostPerHour: Series
  leastStepsUp: number
  leastStepsDown: number
  stepsDownBefore: number
  statusBefore: number
  leastStatus: Series
  mostStatus: Series
}

/**
 * Units that may be switched off:
 *
 *   least · size · status[t] ≤ output[t] ≤ most · size · status[t]                                [MW]
 *   start[t] ≥ status[t] − status[t−1],   stop[t] ≥ status[t−1] − status[t]
 *   Σ start over the last `leastStepsUp` snapshots ≤ status[t]
 *   Σ stop over the last `leastStepsDown` snapshots ≤ 1 − status[t]
 *
 * with whole numbers, or with any between (relaxed), where a start may be a part of one; relaxed units whose starts and stops
 * cost the same are tightened.
 *
 * Where the size is given and made of modules, the status counts those that run, and least counts the whole size for each:
 * odd, but so it is in PyPSA. Where the size is decided, `size · status` is not linear. With modules the status counts
 * modules of known size; else a large number stands between them:  output ≤ large · status,  output ≥ least · size − large · (1 − status).
 */
export function commit(
  component: string,
  label: string,
  units: readonly Committing[],
  output: (i: number, t: number) => Term[],
  leastOf: (i: number) => Series,
  mostOf: (i: number) => Series,
  sizing: Sizing,
  { lp, ledger, snapshots, relaxesCommitment, largeMw }: Building,
): Commitment {
  const chosen = units.flatMap(({ committable }, i) => (committable ? [i] : []))
  if (chosen.length === 0) return { of: () => undefined }
  const place = new Map(chosen.map((i, k) => [i, k]))
  const axes = [{ labels: chosen.map(i => units[i]!.name) }, snapshots.axis]
  const count = (i: number) => {
    const { moduleSize, extendable, size, mostSize } = units[i]!
    if (moduleSize === 0) return 1
    return extendable ? Math.floor(mostSize / moduleSize + 1e-9) : Math.round(size / moduleSize)
  }
  const unitSize = (i: number) => (units[i]!.moduleSize > 0 ? units[i]!.moduleSize : units[i]!.size)
  const isSized = (i: number) => units[i]!.extendable && units[i]!.moduleSize === 0
  const columns = (name: string) => {
    const block = lp.variables(`${label}.${name}`, axes, (k, t) => {
      const i = chosen[k!]!
      const most = sizing.active(i, t!) ? count(i) : 0
      if (name !== 'status') return { lower: 0, upper: most }
      const upper = Math.min(most, valueAt(units[i]!.mostStatus, t!))
      return { lower: Math.min(upper, valueAt(units[i]!.leastStatus, t!)), upper }
    })
    if (!relaxesCommitment) for (let k = 0; k < block.size; k++) lp.whole(block.start + k)
    return block
  }
  const [status, start, stop] = [columns('status'), columns('start'), columns('stop')]
  const largeOf = (i: number) =>
    Number.isFinite(units[i]!.mostSize) ? units[i]!.mostSize * Math.max(1, largest(mostOf(i))) : largeMw
  const statusBefore = (i: number) => {
    const { statusBefore: given, stepsUpBefore } = units[i]!
    if (!Number.isNaN(given)) return given
    return stepsUpBefore > 0 ? 1 : 0
  }
  const last = snapshots.hours.length
  const sumOf = (block: Block, k: number, t: number, steps: number): Term[] =>
    Array.from({ length: Math.min(steps, t + 1) }, (_, back): Term => [1, block.at(k, t - back)])

  for (const i of chosen) {
    const k = place.get(i)!
    const unit = units[i]!
    const rows: RowWriter = (name, from, rowAt) => {
      const axis = { ...snapshots.axis, labels: snapshots.axis.labels.slice(from), firstHour: from }
      lp.constraints(`${label}.${name} ${unit.name}`, [axis], step => {
        const t = step! + from
        return sizing.active(i, t) ? rowAt(t) : { terms: [] }
      })
    }
    const large = largeOf(i)
    if (isSized(i)) {
      rows('least', 0, t => {
        const size = sizing.size(i, -valueAt(leastOf(i), t))
        return { terms: [...output(i, t), ...size.terms, [-large, status.at(k, t)]], atLeast: -large }
      })
      rows('most', 0, t => ({
        terms: [...output(i, t), [-large, status.at(k, t)]],
        atMost: 0,
      }))
    } else {
      const bound = (t: number, mw: number): Term[] => [...output(i, t), [-mw, status.at(k, t)]]
      const whole = unit.extendable ? unitSize(i) : unit.size
      rows('least', 0, t => {
        const least = valueAt(leastOf(i), t)
        return { terms: bound(t, Math.max(least * whole, least * unitSize(i))), atLeast: 0 }
      })
      rows('most', 0, t => ({ terms: bound(t, valueAt(mostOf(i), t) * unitSize(i)), atMost: 0 }))
    }
    if (unit.extendable && unit.moduleSize > 0) {
      for (const block of [status, start, stop]) {
        rows(`${block.name.split('.')[1]}Modules`, 0, t => {
          const modules = sizing.size(i, -1 / unit.moduleSize)
          return { terms: [[1, block.at(k, t)], ...modules.terms], atMost: 0 }
        })
      }
    }
    const was = statusBefore(i)
    const before = (t: number): Term[] => (t === 0 ? [] : [[1, status.at(k, t - 1)]])
    const minus = (terms: Term[]): Term[] => terms.map(([value, column]) => [-value, column])
    rows('starting', 0, t => ({
      terms: [[1, start.at(k, t)], [-1, status.at(k, t)], ...before(t)],
      atLeast: t === 0 ? -was : 0,
    }))
    rows('stopping', 0, t => ({
      terms: [[1, stop.at(k, t)], [1, status.at(k, t)], ...minus(before(t))],
      atLeast: t === 0 ? was : 0,
    }))
    if (unit.leastStepsUp > 0) {
      rows('leastUp', 1, t => ({
        terms: [...sumOf(start, k, t, unit.leastStepsUp), [-1, status.at(k, t)]],
        atMost: 0,
      }))
    }
    if (unit.leastStepsDown > 0) {
      rows('leastDown', 1, t => ({
        terms: [...sumOf(stop, k, t, unit.leastStepsDown), [1, status.at(k, t)]],
        atMost: 1,
      }))
    }
    const isKnown = Number.isNaN(unit.statusBefore)
    const stayUp = isKnown && was === 1 ? Math.min(last, unit.leastStepsUp - unit.stepsUpBefore) : 0
    const stayDown =
      isKnown && unit.stepsDownBefore > 0 ? Math.min(last, unit.leastStepsDown - unit.stepsDownBefore) : 0
    if (stayUp > 0)
      rows('stillUp', 0, t => (t < stayUp ? { terms: [[1, status.at(k, t)]], atLeast: 1 } : { terms: [] }))
    if (stayDown > 0)
      rows('stillDown', 0, t => (t < stayDown ? { terms: [[1, status.at(k, t)]], atMost: 0 } : { terms: [] }))

    if (relaxesCommitment && unit.startCost === unit.stopCost && !unit.extendable) {
      tighten(rows, unit, unitSize(i), leastOf(i), mostOf(i), {
        output: t => output(i, t),
        status: t => status.at(k, t),
        start: t => start.at(k, t),
      })
    }
    const heading: Heading = { component, name: unit.name, carrier: unit.carrier, item: 'starts' }
    ledger.payEach(heading, unit.startCost, start, k)
    ledger.payEach({ ...heading, item: 'stops' }, unit.stopCost, stop, k)
    ledger.pay({ ...heading, item: 'stand-by' }, unit.standByCostPerHour, status, k)
  }
  return {
    of(i) {
      const k = place.get(i)
      if (k === undefined) return undefined
      const size = unitSize(i)
      return {
        between(t, isFirst, running, now, before) {
          const terms: Term[] = [[now * size, status.at(k, t)]]
          if (!isFirst) terms.push([before * size, status.at(k, t - 1)])
          return { terms, given: isFirst && running ? before * size * Math.min(1, statusBefore(i)) : 0 }
        },
        sized: isSized(i)
          ? {
              large: largeOf(i),
              status: t => status.at(k, t),
              start: t => start.at(k, t),
              stop: t => stop.at(k, t),
            }
          : undefined,
      }
    },
  }
}
