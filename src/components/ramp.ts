import { z } from 'zod'
import type { Block, LinearModel, Term } from '../lp/model.ts'
import { attribute } from '../network/attribute.ts'
import type { Snapshots } from '../network/snapshots.ts'

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
  capacityMw: number
  rampUpPu: number
  rampDownPu: number
}

/**
 * Limits how fast an output may change:
 *
 *   −rampDown · h · capacity ≤ output[t] − output[t−1] ≤ rampUp · h · capacity      [MW]
 *
 * with h the length of the snapshot before. Units whose limits allow the whole capacity in one step get no row;
 * the first hour is free.
 */
export function limitRamps(
  lp: LinearModel,
  name: string,
  snapshots: Snapshots,
  output: Block,
  units: readonly Ramping[],
): void {
  units.forEach((unit, i) => {
    const upPu = Number.isNaN(unit.rampUpPu) ? 1 : unit.rampUpPu
    const downPu = Number.isNaN(unit.rampDownPu) ? 1 : unit.rampDownPu
    const shortest = Math.min(...snapshots.hours.subarray(0, -1))
    if (snapshots.hours.length < 2 || Math.min(upPu, downPu) * shortest >= 1) return
    const later = {
      labels: snapshots.axis.labels.slice(1),
      time: true,
      firstHour: 1,
    }
    lp.constraints(`${name} ${output.axes[0]!.labels[i]}`, [later], k => {
      const t = k! + 1
      const h = snapshots.hours[t - 1]!
      const terms: Term[] = [
        [1, output.at(i, t)],
        [-1, output.at(i, t - 1)],
      ]
      return {
        terms,
        atLeast: -Math.min(1, downPu * h) * unit.capacityMw,
        atMost: Math.min(1, upPu * h) * unit.capacityMw,
      }
    })
  })
}
