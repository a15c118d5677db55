import { z } from 'zod'
import type { Block, LinearModel, Term } from '../lp/model.ts'
import { attribute } from '../network/attribute.ts'
import type { Snapshots } from '../network/snapshots.ts'
import type { Sizing } from './sizing.ts'

/** Columns of a plant that may be slow. */
export const rampAttributes = {
  rampUpPu: attribute(
    'ramp_limit_up',
    'pu',
    z.number().min(0).default(Number.NaN),
    'Largest rise in an hour.',
  ),
  rampDownPu: attribute(
    'ramp_limit_down',
    'pu',
    z.number().min(0).default(Number.NaN),
    'Largest fall in an hour.',
  ),
}

/** What a ramp limit needs to know of a unit. `NaN` stands for no limit. */
export interface Ramping {
  rampUpPu: number
  rampDownPu: number
}

/**
 * Limits how fast an output may change:
 *
 *   −rampDown · h · capacity ≤ output[t] − output[t−1] ≤ rampUp · h · capacity      [MW]
 *
 * with h the time from the middle of one snapshot to the middle of the next, so that means over unequal snapshots
 * may differ by no more and no less than hourly values can make them. Units whose limits allow the whole capacity in
 * one step get no row; the first hour is free.
 */
export function limitRamps(
  lp: LinearModel,
  name: string,
  snapshots: Snapshots,
  output: Block,
  units: readonly Ramping[],
  sizing: Sizing,
): void {
  const { hours } = snapshots
  const apart = (t: number) => (hours[t - 1]! + hours[t]!) / 2
  let shortest = Number.POSITIVE_INFINITY
  for (let t = 1; t < hours.length; t++) shortest = Math.min(shortest, apart(t))
  const later = { labels: snapshots.axis.labels.slice(1), time: true, firstHour: 1 }
  units.forEach((unit, i) => {
    const upPu = Number.isNaN(unit.rampUpPu) ? 1 : unit.rampUpPu
    const downPu = Number.isNaN(unit.rampDownPu) ? 1 : unit.rampDownPu
    if (hours.length < 2 || Math.min(upPu, downPu) * shortest >= 1) return
    const change = (t: number): Term[] => [
      [1, output.at(i, t)],
      [-1, output.at(i, t - 1)],
    ]
    const rise = (t: number) => sizing.size(i, Math.min(1, upPu * apart(t)))
    const fall = (t: number) => sizing.size(i, Math.min(1, downPu * apart(t)))
    const label = `${name} ${output.axes[0]!.labels[i]}`
    if (rise(1).terms.length === 0) {
      lp.constraints(label, [later], k => ({
        terms: change(k! + 1),
        atLeast: -fall(k! + 1).given,
        atMost: rise(k! + 1).given,
      }))
      return
    }
    lp.constraints(`${label} up`, [later], k => ({
      terms: [...change(k! + 1), ...negative(rise(k! + 1).terms)],
      atMost: 0,
    }))
    lp.constraints(`${label} down`, [later], k => ({
      terms: [...change(k! + 1), ...fall(k! + 1).terms],
      atLeast: 0,
    }))
  })
}

const negative = (terms: readonly Term[]): Term[] => terms.map(([factor, column]) => [-factor, column])
