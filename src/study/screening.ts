import type { Branch } from '../network/ledger.ts'

/** A branch with what flows through it in each snapshot. */
export interface LoadedBranch extends Pick<Branch, 'name' | 'bus0' | 'bus1' | 'reactancePu'> {
  ratingMva: number
  flowMw: Float64Array
}

/** A branch that would carry more than its rating if another one tripped. */
export interface Overload {
  tripped: string
  overloaded: string
  /** Snapshot in which it would be worst. */
  snapshot: number
  /** Flow after the trip over the rating. [pu] */
  loadingPu: number
  flowMw: number
  ratingMva: number
}

/** What tripping every branch in turn would do. */
export interface Screening {
  overloads: Overload[]
  /** Branches without which a part of the grid would stand alone. */
  islanding: string[]
}

/** A trip leaves no other way where the outage factor's denominator is below this. */
const NO_OTHER_WAY = 1e-6
/** Loadings above this are told. [pu] */
const FULL = 1 + 1e-6

/**
 * Trips every branch in turn and finds which others would be overloaded, before anything is redispatched.
 *
 *   PTDF[k, l] = b_k · (e_k)ᵀ B⁻¹ e_l         flow in k for 1 MW sent along l                          [pu]
 *   LODF[k, l] = PTDF[k, l] / (1 − PTDF[l, l])    share of l's flow that k takes over                   [pu]
 *   flow_k after the trip of l = flow_k + LODF[k, l] · flow_l                                          [MW]
 *
 * with b = 1/x the susceptance, e the incidence of a branch and B the susceptance matrix without one bus of each part of
 * the grid. Linear, as the power flow is; voltages and reactive power are left out.
 *
 * @param tellFromPu  loadings above this are told; above 1 they are overloads [pu]
 * @see A. J. Wood, B. F. Wollenberg, G. B. Sheblé, “Power Generation, Operation and Control”, Wiley, 2014, §7.3 and
 *   app. 7A (linear sensitivity factors).
 */
export function screenOutages(branches: readonly LoadedBranch[], tellFromPu = FULL): Screening {
  const overloads: Overload[] = []
  const islanding: string[] = []
  const carrying = branches.filter(({ reactancePu, bus0, bus1 }) => reactancePu !== 0 && bus0 !== bus1)
  const factors = transferFactors(carrying)
  carrying.forEach((tripped, l) => {
    const rest = 1 - factors(l, l)
    if (Math.abs(rest) < NO_OTHER_WAY) {
      islanding.push(tripped.name)
      return
    }
    carrying.forEach((branch, k) => {
      if (k === l) return
      const share = factors(k, l) / rest
      if (Math.abs(share) < 1e-9) return
      let [worst, most] = [-1, tellFromPu]
      for (let t = 0; t < branch.flowMw.length; t++) {
        const loading = Math.abs(branch.flowMw[t]! + share * tripped.flowMw[t]!) / branch.ratingMva
        if (loading > most) [worst, most] = [t, loading]
      }
      if (worst < 0) return
      overloads.push({
        tripped: tripped.name,
        overloaded: branch.name,
        snapshot: worst,
        loadingPu: most,
        flowMw: branch.flowMw[worst]! + share * tripped.flowMw[worst]!,
        ratingMva: branch.ratingMva,
      })
    })
  })
  return { overloads: overloads.sort((one, other) => other.loadingPu - one.loadingPu), islanding }
}

/** PTDF[k, l] of any two branches. */
function transferFactors(branches: readonly LoadedBranch[]): (k: number, l: number) => number {
  const place = placeBuses(branches)
  const size = Math.max(0, ...place.values()) + 1
  const matrix = new Float64Array(size * size)
  const ends = branches.map(({ bus0, bus1 }) => [place.get(bus0)!, place.get(bus1)!] as const)
  branches.forEach(({ reactancePu }, k) => {
    const susceptance = 1 / reactancePu
    const [i, j] = ends[k]!
    if (i >= 0) matrix[i * size + i]! += susceptance
    if (j >= 0) matrix[j * size + j]! += susceptance
    if (i < 0 || j < 0) return
    matrix[i * size + j]! -= susceptance
    matrix[j * size + i]! -= susceptance
  })
  const inverse = invert(matrix, size)
  const at = (i: number, j: number) => (i < 0 || j < 0 ? 0 : inverse[i * size + j]!)
  return (k, l) => {
    const [a, b] = ends[k]!
    const [i, j] = ends[l]!
    return (at(a, i) - at(a, j) - at(b, i) + at(b, j)) / branches[k]!.reactancePu
  }
}

/** Row of each bus in the matrix; −1 for one bus of each connected part, the reference of its angles. */
function placeBuses(branches: readonly LoadedBranch[]): Map<string, number> {
  const neighbours = new Map<string, string[]>()
  for (const { bus0, bus1 } of branches) {
    neighbours.set(bus0, [...(neighbours.get(bus0) ?? []), bus1])
    neighbours.set(bus1, [...(neighbours.get(bus1) ?? []), bus0])
  }
  const place = new Map<string, number>()
  let next = 0
  for (const root of neighbours.keys()) {
    if (place.has(root)) continue
    place.set(root, -1)
    const waiting = [root]
    for (const bus of waiting) {
      for (const other of neighbours.get(bus)!) {
        if (place.has(other)) continue
        place.set(other, next++)
        waiting.push(other)
      }
    }
  }
  return place
}

/** Inverse of a square matrix, row by row, by Gauss and Jordan with the largest pivot of each column. */
function invert(matrix: Float64Array, size: number): Float64Array {
  const work = matrix.slice()
  const inverse = new Float64Array(size * size)
  for (let i = 0; i < size; i++) inverse[i * size + i] = 1
  const swap = (array: Float64Array, one: number, other: number) => {
    const row = array.slice(one * size, (one + 1) * size)
    array.copyWithin(one * size, other * size, (other + 1) * size)
    array.set(row, other * size)
  }
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++)
      if (Math.abs(work[row * size + column]!) > Math.abs(work[pivot * size + column]!)) pivot = row
    if (pivot !== column) {
      swap(work, column, pivot)
      swap(inverse, column, pivot)
    }
    const divisor = work[column * size + column]!
    for (let k = 0; k < size; k++) {
      work[column * size + k]! /= divisor
      inverse[column * size + k]! /= divisor
    }
    for (let row = 0; row < size; row++) {
      const factor = work[row * size + column]!
      if (row === column || factor === 0) continue
      for (let k = 0; k < size; k++) {
        work[row * size + k]! -= factor * work[column * size + k]!
        inverse[row * size + k]! -= factor * inverse[column * size + k]!
      }
    }
  }
  return inverse
}
