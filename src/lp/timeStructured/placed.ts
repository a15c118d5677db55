import { ordinary, type Store } from '../memory.ts'
import type { Numbers } from './canonical.ts'

/** Which columns and rows of the canonical form stand where. */
export interface Places {
  /** By variable, bounded ones first: its column of the canonical form, or −1 − row for the slack of a row. */
  variableOf: Int32Array
  rowOf: Int32Array
}

/** Costs, bounds and sides in the places of a half or the root. */
export interface Placed {
  cost: Float64Array
  curve: Float64Array | undefined
  right: Float64Array
  /** Variables with an upper bound, ascending, and how far that is. */
  boxVar: Int32Array
  span: Float64Array
}

/** Puts the numbers of the canonical form where their columns and rows stand. */
export function placed(numbers: Numbers, { variableOf, rowOf }: Places, store: Store = ordinary): Placed {
  const { cost, curve, span, right, rowSpan } = numbers
  const spanOf = (variable: number) => (variable >= 0 ? span[variable]! : rowSpan[-1 - variable]!)
  let boxes = 0
  for (const variable of variableOf) if (spanOf(variable) < Number.POSITIVE_INFINITY) boxes++
  const boxVar = store.ints(boxes)
  const spans = store.doubles(boxes)
  boxes = 0
  for (let v = 0; v < variableOf.length; v++) {
    const distance = spanOf(variableOf[v]!)
    if (!(distance < Number.POSITIVE_INFINITY)) continue
    boxVar[boxes] = v
    spans[boxes++] = distance
  }
  const ofColumns = (all: Float64Array) => {
    const values = store.doubles(variableOf.length)
    for (let v = 0; v < values.length; v++) if (variableOf[v]! >= 0) values[v] = all[variableOf[v]!]!
    return values
  }
  const sides = store.doubles(rowOf.length)
  for (let r = 0; r < sides.length; r++) sides[r] = right[rowOf[r]!]!
  return { cost: ofColumns(cost), curve: curve && ofColumns(curve), right: sides, boxVar, span: spans }
}
