import type { Canonical } from './canonical.ts'
import { openDense, placeDense } from './dense.ts'
import { type Deed, UNCHECKED, WHICH, type Which } from './half.ts'
import { openArena, openKernel } from './kernel.ts'
import type { Side } from './mailbox.ts'
import { openMarks } from './marks.ts'
import { openPack, placePack } from './pack.ts'
import type { Placed } from './placed.ts'
import { layOutRoot, type RootData } from './rootData.ts'
import type { Staging } from './stages.ts'

/**
 * What spans the year: global columns, long rows, and the rows between the halves. Its matrix
 *
 *   [ D + S      A  ]  rows
 *   [ Aᵀ   −(H + G) ]  columns
 *
 * takes up what the halves have left of their fronts (S, G and a share of A), is quasi-definite and dense.
 */
export function openRoot(canonical: Canonical, staging: Staging) {
  return openWith(layOutRoot(canonical, staging))
}

function openWith(data: RootData) {
  const { size, variableOf, variableOfItem, slackOfRow, entries, borders } = data
  const columns = variableOfItem.length
  const arena = openArena()
  const at = placePack(size, data.curve !== undefined, arena)
  const rows = data.right.length
  const N = rows + columns
  const placeOfMatrix = placeDense(N, arena)
  const kernel = openKernel(arena.size() + 1024)
  const doubles = (from: number, count: number) => new Float64Array(kernel.memory.buffer, from, count)
  const all = size.bounded + size.free
  new Int32Array(kernel.memory.buffer, at.boxVar, size.boxes).set(data.boxVar)
  const right = data.right.slice()
  const setNumbers = (numbers: Placed) => {
    doubles(at.U, size.boxes).set(numbers.span)
    doubles(at.C, all).set(numbers.cost)
    if (numbers.curve) doubles(at.Q, all).set(numbers.curve)
    right.set(numbers.right)
  }
  setNumbers(data)
  const pack = openPack(kernel, size, at)
  const matrix = openDense(kernel, N, rows, placeOfMatrix)
  const u = matrix.right
  /** Place in the matrix of an item of the border. */
  const placeOf = (item: number) => (item < columns ? rows + item : item - columns)
  const places = borders.map(border => border.map(placeOf))
  const vector = () => new Float64Array(rows)
  const [y, dy, cy, fy] = [vector(), vector(), vector(), vector()]
  const [r2, e2] = [vector(), vector()]
  const placesOf = {
    main: { R1: at.R1, r2, S: at.DX, sy: dy },
    corrector: { R1: at.R1, r2, S: at.CX, sy: cy },
    refinement: { R1: at.E1, r2: e2, S: at.FX, sy: fy },
  } as const
  const columnOf = (item: number, vector: Float64Array) => vector[variableOfItem[item]!]!

  /** out1 += M x − Aᵀ y, out2 −= A x − s, with what the halves have gathered. */
  const multiply = (
    sides: readonly Side[],
    x: Float64Array,
    duals: Float64Array,
    M: Float64Array | undefined,
    out1: Float64Array,
    out2: Float64Array,
  ) => {
    sides.forEach(({ gathered }, h) => {
      borders[h]!.forEach((item, k) => {
        if (item < columns) out1[variableOfItem[item]!]! -= gathered[k]!
        else out2[item - columns]! -= gathered[k]!
      })
    })
    for (const { row, item, value } of entries) {
      out1[variableOfItem[item]!]! -= value * duals[row]!
      out2[row]! -= value * columnOf(item, x)
    }
    for (let row = 0; row < rows; row++) {
      const slack = slackOfRow[row]!
      if (slack < 0) continue
      out1[slack]! += duals[row]!
      out2[row]! += x[slack]!
    }
    if (M) for (let v = 0; v < all; v++) out1[v]! += M[v]! * x[v]!
  }
  const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)

  const share = (sides: readonly Side[], x: Float64Array, duals: Float64Array) => {
    sides.forEach(({ border }, h) => {
      borders[h]!.forEach((item, k) => {
        border[k] = item < columns ? columnOf(item, x) : duals[item - columns]!
      })
    })
  }

  const point = () => ({ x: doubles(at.X, all), y })
  const deeds: Record<Deed, (args: Float64Array, sides: readonly Side[]) => readonly number[]> = {
    leastSquares: ([side]) => {
      if (side === 0) {
        doubles(at.R1, all).fill(0)
        r2.set(right)
      } else {
        doubles(at.R1, all).set(doubles(at.C, all))
        r2.fill(0)
      }
      return []
    },
    takePrimal: () => {
      doubles(at.X, all).set(doubles(at.DX, all))
      return []
    },
    takeDual: () => {
      y.set(dy)
      return []
    },
    takeSlacks: () => {
      const x = doubles(at.X, all)
      slackOfRow.forEach((slack, row) => {
        if (slack >= 0) x[slack]! -= r2[row]!
      })
      return []
    },
    placeNear: ([least, product, share]) => {
      pack.placeNear(least!, product!, share!)
      return []
    },
    place: ([least, product]) => {
      pack.place(least!, product!)
      return []
    },
    ...openMarks(point),
    residuals: (_, sides) => {
      const r1 = doubles(at.R1, all)
      r1.set(doubles(at.C, all))
      r2.set(right)
      multiply(sides, doubles(at.X, all), y, at.Q === 0 ? undefined : doubles(at.Q, all), r1, r2)
      const curved = pack.curved()
      const bound = right.reduce((sum, value, row) => sum + value * y[row]!, 0)
      return [
        largest(r2),
        pack.dualResidual(),
        pack.complementarity(),
        pack.cost() + curved,
        bound - pack.spanCost() - curved,
      ]
    },
    factor: ([boundedReg, freeReg, rowReg, isUnit], sides) => {
      pack.weigh(isUnit === 1)
      const weights = doubles(at.T, all)
      matrix.clear()
      for (let row = 0; row < rows; row++) {
        const slack = slackOfRow[row]!
        matrix.add(row, row, rowReg! + (slack < 0 ? 0 : 1 / weights[slack]!))
      }
      for (let item = 0; item < columns; item++) {
        const v = variableOfItem[item]!
        matrix.add(rows + item, rows + item, -(weights[v]! + (v < size.bounded ? boundedReg! : freeReg!)))
      }
      for (const { row, item, value } of entries) matrix.add(row, rows + item, value)
      sides.forEach(({ complement }, h) => {
        const place = places[h]!
        for (let i = 0; i < place.length; i++)
          for (let j = i; j < place.length; j++)
            matrix.add(place[i]!, place[j]!, complement[i * place.length + j]!)
      })
      return [matrix.factor()]
    },
    /** Between the halves' forward and backward runs: solves for the root and tells the halves. */
    forward: ([which], sides) => {
      const { R1, r2: side2, S, sy } = placesOf[WHICH[which!]!]
      const [side1, step] = [doubles(R1, all), doubles(S, all)]
      const weights = doubles(at.T, all)
      for (let item = 0; item < columns; item++) u[rows + item] = columnOf(item, side1)
      for (let row = 0; row < rows; row++) {
        const slack = slackOfRow[row]!
        u[row] = side2[row]! - (slack < 0 ? 0 : side1[slack]! / weights[slack]!)
      }
      sides.forEach(({ border }, h) => {
        places[h]!.forEach((place, k) => {
          u[place]! += border[k]!
        })
      })
      matrix.solve()
      for (let item = 0; item < columns; item++) step[variableOfItem[item]!] = u[rows + item]!
      for (let row = 0; row < rows; row++) {
        sy[row] = u[row]!
        const slack = slackOfRow[row]!
        if (slack >= 0) step[slack] = -(u[row]! + side1[slack]!) / weights[slack]!
      }
      sides.forEach(({ border }, h) => {
        places[h]!.forEach((place, k) => {
          border[k] = u[place]!
        })
      })
      return []
    },
    backward: ([which, isChecked], sides) => {
      if (isChecked === UNCHECKED) return [0, 0]
      const { R1, r2: side2, S, sy } = placesOf[WHICH[which!]!]
      const e1 = doubles(at.E1, all)
      e1.set(doubles(R1, all))
      e2.set(side2)
      multiply(sides, doubles(S, all), sy, doubles(at.T, all), e1, e2)
      return [Math.max(largest(doubles(R1, all)), largest(side2)), Math.max(largest(e1), largest(e2))]
    },
    refine: ([which, sign]) => {
      const { S, sy } = placesOf[WHICH[which!]!]
      kernel.addScaled(S, at.FX, sign!, all)
      for (let row = 0; row < rows; row++) sy[row]! += sign! * fy[row]!
      return []
    },
    affine: () => pack.affine(),
    secondOrder: ([target]) => {
      pack.secondOrder(target!)
      r2.fill(0)
      return []
    },
    centrality: ([primalStep, dualStep, least, most]) => {
      pack.centrality(primalStep!, dualStep!, least!, most!)
      return []
    },
    search: ([first, by]) => [...pack.search(first!, by!)],
    combine: ([primalWeight, dualWeight]) => {
      pack.combine(primalWeight!, dualWeight!)
      for (let row = 0; row < rows; row++) dy[row]! += dualWeight! * cy[row]!
      return []
    },
    step: ([primalStep, dualStep, least, target]) => {
      pack.step(primalStep!, dualStep!, least!, target!)
      for (let row = 0; row < rows; row++) y[row]! += dualStep! * dy[row]!
      return []
    },
  }

  return {
    pairs: pack.pairs,
    size: N,
    /** How many columns belong to no hour. */
    sizes: columns,
    run: (deed: Deed, args: Float64Array, sides: readonly Side[]) => deeds[deed](args, sides),
    /** Gives the halves the present values of columns and duals of rows. */
    share: (sides: readonly Side[]) => share(sides, doubles(at.X, all), y),
    /** Gives the halves a step of columns and rows. */
    shareStep: (sides: readonly Side[], which: Which) =>
      share(sides, doubles(placesOf[which].S, all), placesOf[which].sy),
    variableOf,
    rowOf: data.rowOf,
    point,
    setNumbers,
  }
}

/** A root that is open. */
export type Root = ReturnType<typeof openRoot>
