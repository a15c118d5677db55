import type { LinearModel, Term } from '../lp/model.ts'
import { type Series, valueAt } from '../network/attribute.ts'
import type { Units } from '../network/component.ts'
import type { Snapshots } from '../network/snapshots.ts'
import type { Sizing } from './sizing.ts'

/**
 * Holds what is given for some units and snapshots:  Σ terms = given[t]  wherever that is a number.           [MW, MWh]
 *
 * @param givenOf  `NaN` where a unit is free
 */
export function fixSeries(
  lp: LinearModel,
  name: string,
  units: Units,
  snapshots: Snapshots,
  sizing: Sizing,
  givenOf: (i: number) => Series,
  termsOf: (i: number, t: number) => Term[],
): void {
  units.at.forEach((unit, i) => {
    const given = givenOf(i)
    if (!isGiven(given)) return
    lp.constraints(`${name} ${unit.name}`, [snapshots.axis], t => {
      const value = valueAt(given, t!)
      if (Number.isNaN(value) || !sizing.active(i, t!)) return { terms: [] }
      return { terms: termsOf(i, t!), equals: value }
    })
  })
}

/** Is anything given in any snapshot? */
export const isGiven = (given: Series): boolean =>
  typeof given === 'number' ? !Number.isNaN(given) : !given.every(Number.isNaN)
