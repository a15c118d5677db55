import type { Term } from '../lp/model.ts'
import { type Series, valueAt } from '../network/attribute.ts'
import type { Ramping } from './ramp.ts'

/** Writes rows of one unit from a snapshot on. */
export type RowWriter = (
  name: string,
  from: number,
  rowAt: (t: number) => { terms: Term[]; atMost?: number; atLeast?: number },
) => void

/** The columns of a unit that may be partly on. */
export interface RelaxedColumns {
  output(t: number): Term[]
  status(t: number): number
  start(t: number): number
}

/**
 * Four rows that no whole solution breaks and that bring a relaxed optimum nearer to it:
 *
 *   output[t−1] ≤ stopRamp · status[t−1] + (most − stopRamp) · (status[t] − start[t])                       [MW]
 *   output[t] ≤ most · status[t] − (most − startRamp) · start[t]
 *   output[t] − output[t−1] ≤ (least + up) · status[t] − least · status[t−1] − (least + up − startRamp) · start[t]
 *   output[t−1] − output[t] ≤ stopRamp · status[t−1] − (stopRamp − down) · status[t] + (least + down − stopRamp) · start[t]
 *
 * @see B. Hua, R. Baldick, J. Wang, “Representing Operational Flexibility in Generation Expansion Planning Through Convex
 *   Relaxation of Unit Commitment”, IEEE Transactions on Power Systems 33(2), 2272–2281, 2018.
 */
export function tighten(
  rows: RowWriter,
  unit: Ramping,
  size: number,
  leastPu: Series,
  mostPu: Series,
  columns: RelaxedColumns,
): void {
  const times = (share: Series, t: number) => {
    const value = valueAt(share, t)
    return size * (Number.isNaN(value) ? 1 : value)
  }
  const less = (terms: Term[]) => terms.map(([value, column]): Term => [-value, column])
  const at = (t: number) => ({
    most: times(mostPu, t),
    least: times(leastPu, t),
    up: times(unit.rampUpPu, t),
    down: times(unit.rampDownPu, t),
    starting: times(unit.rampStartPu, t),
    stopping: times(unit.rampStopPu, t),
    out: columns.output(t),
    outBefore: columns.output(t - 1),
    on: columns.status(t),
    onBefore: columns.status(t - 1),
    started: columns.start(t),
  })
  rows('tightBefore', 1, t => {
    const { most, stopping, outBefore, on, onBefore, started } = at(t)
    return {
      terms: [...outBefore, [-stopping, onBefore], [stopping - most, on], [most - stopping, started]],
      atMost: 0,
    }
  })
  rows('tightNow', 1, t => {
    const { most, starting, out, on, started } = at(t)
    return {
      terms: [...out, [-most, on], [most - starting, started]],
      atMost: 0,
    }
  })
  rows('tightRise', 1, t => {
    const { least, up, starting, out, outBefore, on, onBefore, started } = at(t)
    return {
      terms: [
        ...out,
        ...less(outBefore),
        [-least - up, on],
        [least, onBefore],
        [least + up - starting, started],
      ],
      atMost: 0,
    }
  })
  rows('tightFall', 1, t => {
    const { least, down, stopping, out, outBefore, on, onBefore, started } = at(t)
    return {
      terms: [
        ...outBefore,
        ...less(out),
        [-stopping, onBefore],
        [stopping - down, on],
        [stopping - least - down, started],
      ],
      atMost: 0,
    }
  })
}
