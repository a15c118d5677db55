import type { Kernel } from './kernel.ts'

/** Sizes of a pack of variables: those with bounds come first, then the free ones; boxes are those with two bounds. */
export interface PackSize {
  bounded: number
  free: number
  boxes: number
}

/** Places of a pack's vectors: of all variables, then of boxes, then of a piece of those. */
export interface PackPlaces {
  X: number
  Z: number
  C: number
  Q: number
  T: number
  R1: number
  DX: number
  DZ: number
  CX: number
  CZ: number
  E1: number
  FX: number
  W: number
  V: number
  U: number
  DV: number
  CV: number
  gathered: number
  moved: number
  boxVar: number
  ratios: number
}

/** Vectors are gone through in pieces of so many numbers, so that they are still at hand for the next operation. */
const CHUNK = 2048

/** Takes places for a pack's vectors. */
export function placePack(
  { bounded, free, boxes }: PackSize,
  isCurved: boolean,
  arena: { doubles(count: number): number; ints(count: number): number },
): PackPlaces {
  const ofVariables = () => arena.doubles(bounded + free)
  const ofBoxes = () => arena.doubles(boxes)
  return {
    X: ofVariables(),
    Z: ofVariables(),
    C: ofVariables(),
    Q: isCurved ? ofVariables() : 0,
    T: ofVariables(),
    R1: ofVariables(),
    DX: ofVariables(),
    DZ: ofVariables(),
    CX: ofVariables(),
    CZ: ofVariables(),
    E1: ofVariables(),
    FX: ofVariables(),
    W: ofBoxes(),
    V: ofBoxes(),
    U: ofBoxes(),
    DV: ofBoxes(),
    CV: ofBoxes(),
    gathered: arena.doubles(CHUNK),
    moved: arena.doubles(CHUNK),
    boxVar: arena.ints(boxes),
    ratios: arena.doubles(16),
  }
}

/** Visits the pieces of a vector: where each begins, in bytes, and how many numbers it has. */
function inChunks(count: number, visit: (offset: number, count: number) => void): void {
  for (let from = 0; from < count; from += CHUNK) visit(8 * from, Math.min(CHUNK, count - from))
}

/** How many weights of a corrector are tried at once. */
export const WEIGHTS = 8

/**
 * What the iteration does with variables, whatever their rows are. With x, z ≥ 0 the values and duals of the lower bounds,
 * w, v ≥ 0 those of the upper ones (w = u − x), Newton's step towards complementary products of `target` is
 *
 *   dz = (target − x z − dx dz⁰ − z dx) / x,   dv likewise with w and dw = −dx.
 */
export function openPack(kernel: Kernel, { bounded, free, boxes }: PackSize, at: PackPlaces) {
  const all = bounded + free
  const { X, Z, W, V, DX, DZ, DV, CX, CZ, CV, gathered, moved, boxVar } = at
  const vector = (place: number, count: number) => new Float64Array(kernel.memory.buffer, place, count)
  return {
    /** Number of complementary pairs. */
    pairs: bounded + boxes,
    /** T = z/x + v/w + q, or 1 before there is a point. */
    weigh(isUnit: boolean) {
      if (isUnit) vector(at.T, bounded).fill(1)
      else kernel.weigh(at.T, at.Q, X, Z, W, V, boxVar, bounded, free, boxes)
    },
    /** Σ x z + w v */
    complementarity: () => kernel.inner(X, Z, bounded) + kernel.inner(W, V, boxes),
    dualResidual: () => kernel.dualResidual(at.R1, Z, V, bounded, free, boxVar, boxes, CZ),
    cost: () => kernel.inner(at.C, X, all),
    /** Σ ½ q x² */
    curved: () => {
      if (at.Q === 0) return 0
      const [x, q] = [vector(X, all), vector(at.Q, all)]
      let sum = 0
      for (let i = 0; i < all; i++) sum += 0.5 * q[i]! * x[i]! ** 2
      return sum
    },
    /** Σ u v: what the upper bounds cost the dual. */
    spanCost: () => kernel.inner(at.U, V, boxes),
    /** Duals for values X known to lie inside, from reduced costs R1. */
    placeNear(least: number, product: number, share: number) {
      kernel.placeNear(X, Z, W, V, at.U, at.R1, boxVar, bounded, boxes, least, product, share)
    },
    /** A point well inside, from values X and reduced costs R1. */
    place(least: number, product: number) {
      kernel.place(X, Z, W, V, at.U, at.R1, boxVar, bounded, boxes, least, product)
    },
    /**
     * Completes the step dx towards complementarity 0. Least ratios of primal and dual steps, and Σ x dz, Σ z dx, Σ dx dz.
     */
    affine(): [number, number, number, number, number] {
      const result: [number, number, number, number, number] = [0, 0, 0, 0, 0]
      const take = (x: number, z: number, dx: number, dz: number, count: number) => {
        result[0] = Math.min(result[0], kernel.leastRatio(x, dx, count))
        result[1] = Math.min(result[1], kernel.leastRatio(z, dz, count))
        result[2] += kernel.inner(x, dz, count)
        result[3] += kernel.inner(dx, z, count)
        result[4] += kernel.inner(dx, dz, count)
      }
      inChunks(bounded, (offset, count) => {
        kernel.affineDuals(DZ + offset, X + offset, Z + offset, DX + offset, count)
        take(X + offset, Z + offset, DX + offset, DZ + offset, count)
      })
      inChunks(boxes, (offset, count) => {
        kernel.gather(gathered, DX, boxVar + offset / 2, -1, count)
        kernel.affineDuals(DV + offset, W + offset, V + offset, gathered, count)
        take(W + offset, V + offset, gathered, DV + offset, count)
      })
      return result
    },
    /** Right-hand side of Mehrotra's corrector. */
    secondOrder(target: number) {
      kernel.secondOrder(CZ, X, DX, DZ, target, bounded)
      inChunks(boxes, (offset, count) => {
        kernel.gather(gathered, DX, boxVar + offset / 2, -1, count)
        kernel.secondOrder(CV + offset, W + offset, gathered, DV + offset, target, count)
      })
      kernel.correctorSide(at.R1, CZ, CV, bounded, free, boxVar, boxes)
    },
    /** Right-hand side of Gondzio's corrector: products of the trial point are brought between `least` and `most`. */
    centrality(primalStep: number, dualStep: number, least: number, most: number) {
      kernel.centrality(CZ, X, Z, DX, DZ, primalStep, dualStep, least, most, bounded)
      inChunks(boxes, (offset, count) => {
        kernel.gather(gathered, DX, boxVar + offset / 2, -1, count)
        kernel.centrality(
          CV + offset,
          W + offset,
          V + offset,
          gathered,
          DV + offset,
          primalStep,
          dualStep,
          least,
          most,
          count,
        )
      })
      kernel.correctorSide(at.R1, CZ, CV, bounded, free, boxVar, boxes)
    },
    /**
     * Completes a corrector's step cx by its duals. Least ratios of step + weight · corrector to value for eight weights from
     * `first` on, primal and then dual.
     */
    search(first: number, by: number): Float64Array {
      const ratios = vector(at.ratios, 2 * WEIGHTS).fill(0)
      const dualAt = at.ratios + 8 * WEIGHTS
      inChunks(bounded, (offset, count) => {
        kernel.correctorDuals(CZ + offset, X + offset, Z + offset, CX + offset, count)
        kernel.leastRatios(at.ratios, X + offset, DX + offset, CX + offset, first, by, count)
        kernel.leastRatios(dualAt, Z + offset, DZ + offset, CZ + offset, first, by, count)
      })
      // The boxes' distances go the other way.
      inChunks(boxes, (offset, count) => {
        kernel.gather(gathered, CX, boxVar + offset / 2, -1, count)
        kernel.gather(moved, DX, boxVar + offset / 2, -1, count)
        kernel.correctorDuals(CV + offset, W + offset, V + offset, gathered, count)
        kernel.leastRatios(at.ratios, W + offset, moved, gathered, first, by, count)
        kernel.leastRatios(dualAt, V + offset, DV + offset, CV + offset, first, by, count)
      })
      return ratios
    },
    combine(primalWeight: number, dualWeight: number) {
      kernel.addScaled(DX, CX, primalWeight, all)
      kernel.addScaled(DZ, CZ, dualWeight, bounded)
      kernel.addScaled(DV, CV, dualWeight, boxes)
    },
    /**
     * Goes a step, which may lead beyond the boundary: of a pair that would leave it behind, the one that does is put where
     * its product with the other is `target`, between `least` of what it was and what it was.
     */
    step(primalStep: number, dualStep: number, least: number, target: number) {
      kernel.stepWithin(X, Z, DX, DZ, primalStep, dualStep, least, target, bounded)
      kernel.addScaled(X + 8 * bounded, DX + 8 * bounded, primalStep, free)
      kernel.stepBoxesWithin(X, DX, W, V, DV, at.U, boxVar, primalStep, dualStep, least, target, boxes)
    },
  }
}

/** A pack that is open. */
export type Pack = ReturnType<typeof openPack>
