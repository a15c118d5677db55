import { release } from '../memory.ts'
import { type Kernel, openArena, openKernel } from './kernel.ts'
import type { HalfData } from './layout.ts'
import { openMarks } from './marks.ts'
import { openPack, placePack } from './pack.ts'
import { field, MAP_FIELDS, RECORD, SHAPE_FIELDS, VALUE_FIELDS } from './record.ts'

/** What a half can be asked to do; each takes numbers and gives numbers, so that it may live in another thread. */
export const DEEDS = [
  'leastSquares',
  'takePrimal',
  'takeDual',
  'takeSlacks',
  'place',
  'placeNear',
  'mark',
  'recall',
  'residuals',
  'factor',
  'forward',
  'backward',
  'refine',
  'affine',
  'secondOrder',
  'centrality',
  'search',
  'combine',
  'step',
] as const
/** One of them. */
export type Deed = (typeof DEEDS)[number]

/** Which step a solve is for: the main one, a corrector, or a refinement of either. */
export const WHICH = ['main', 'corrector', 'refinement'] as const
/** One of them. */
export type Which = (typeof WHICH)[number]

/** Is a solve's left-over measured: not at all, at once, or again after a refinement? */
export const [UNCHECKED, CHECKED, AGAIN] = [0, 1, 2] as const

/** Bytes that a half will need, before anything is taken. */
export function bytesOf(data: HalfData): number {
  const arena = openArena()
  place(data, arena)
  return arena.size()
}

function place(data: HalfData, arena: ReturnType<typeof openArena>) {
  const ofRows = () => arena.doubles(data.rows)
  const ofBorder = () => arena.doubles(data.border)
  return {
    pack: placePack(data, data.curve !== undefined, arena),
    config: arena.ints(32),
    records: arena.ints(data.records.length),
    shapes: arena.ints(data.shapes.length),
    values: arena.doubles(data.values.length),
    maps: arena.ints(data.maps.length),
    EINV: arena.doubles(data.columns),
    WAN: arena.doubles(data.analyticRows),
    frontA: arena.doubles(data.frontSize),
    frontB: arena.doubles(data.frontSize),
    G: arena.doubles((data.border + 4) ** 2),
    vector: arena.doubles(data.widest),
    work: arena.doubles(data.widest),
    Y: ofRows(),
    DY: ofRows(),
    CY: ofRows(),
    right: ofRows(),
    R2: ofRows(),
    E2: ofRows(),
    FY: ofRows(),
    border: ofBorder(),
    gathered: ofBorder(),
    factors: arena.doubles(data.factorSize),
  }
}

/**
 * One half of the year in a memory of its own: its variables and the elimination of its rows. The data's arrays are given back.
 *
 * `border` holds what the root gives (values of its columns, duals of its rows) or takes (what a forward elimination leaves
 * for it), `gathered` what local columns and rows contribute to the root's, `complement` the Schur complement.
 */
export function openHalf(data: HalfData) {
  const arena = openArena()
  const at = place(data, arena)
  const kernel = openKernel(arena.size())
  const doubles = (from: number, count: number) => new Float64Array(kernel.memory.buffer, from, count)
  fill(kernel, data, at)
  release(data)
  const pack = openPack(kernel, data, at.pack)
  // Of the data only sizes are kept: the rest stands in the kernel's memory now.
  const { rows, boxes } = data
  const all = data.bounded + data.free
  const { X, R1, DX, CX, CZ, E1, FX, Q, T, C } = at.pack
  const { Y, DY, CY, R2, E2, FY, right } = at
  const copy = (to: number, from: number, count: number) => doubles(to, count).set(doubles(from, count))
  const places = {
    main: { R1, R2, S: DX, SY: DY },
    corrector: { R1, R2, S: CX, SY: CY },
  } as const
  // While the main step is looked at there is no corrector yet: what that will need serves for what is left. The corrector's own
  // places are seldom touched, and what is not touched takes no memory.
  const leftOf = {
    main: { R1: CZ, R2: CY, S: CX, SY: FY },
    corrector: { R1: E1, R2: E2, S: FX, SY: FY },
  } as const
  let looked: 'main' | 'corrector' = 'main'
  const placesOf = (which: Which) => (which === 'refinement' ? leftOf[looked] : places[which])
  const border = doubles(at.border, data.border)
  const width = data.border
  const gathered = doubles(at.gathered, data.border)
  const ldG = data.border + 4
  const G = doubles(at.G, ldG * ldG)
  const complement = new Float64Array(data.border ** 2)

  const forward = (which: Which) => {
    const p = placesOf(which)
    copy(p.SY, p.R2, rows)
    border.fill(0)
    kernel.forward(p.R1, p.R2, p.SY, at.border)
  }
  const multiply = (x: number, y: number, weights: number, out1: number, out2: number) => {
    gathered.fill(0)
    kernel.multiply(x, y, weights, out1, out2, at.border, at.gathered)
  }

  const point = () => ({ x: doubles(X, all), y: doubles(Y, rows) })

  const deeds: Record<Deed, (args: Float64Array) => readonly number[]> = {
    /** Right-hand sides of least squares: 0 first for x (A x − s = right), 1 then for y (Aᵀ y ≈ cost). */
    leastSquares: ([side]) => {
      if (side === 0) {
        doubles(R1, all).fill(0)
        copy(R2, right, rows)
      } else {
        copy(R1, C, all)
        doubles(R2, rows).fill(0)
      }
      return []
    },
    takePrimal: () => {
      copy(X, DX, all)
      return []
    },
    takeDual: () => {
      copy(Y, DY, rows)
      return []
    },
    /** Slacks as the rows leave them, once the residuals are known. */
    takeSlacks: () => {
      kernel.setSlacks(X, R2)
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
    /** Cost + Q x − Aᵀy and right − (A x − s) at the present point, and what is known of it. */
    residuals: () => {
      copy(R1, C, all)
      copy(R2, right, rows)
      multiply(X, Y, Q, R1, R2)
      const curved = pack.curved()
      return [
        kernel.largest(R2, rows),
        pack.dualResidual(),
        pack.complementarity(),
        pack.cost() + curved,
        kernel.inner(right, Y, rows) - pack.spanCost() - curved,
      ]
    },
    /** Factorises with given regularisation of bounded and free columns and of rows, and begins to solve for the main step. */
    factor: ([bounded, free, ofRows, isUnit]) => {
      pack.weigh(isUnit === 1)
      G.fill(0)
      copy(DY, R2, rows)
      border.fill(0)
      const weak = kernel.factor(bounded!, free!, ofRows!, R1, R2, DY, at.border)
      for (let i = 0; i < width; i++)
        for (let j = i; j < width; j++) {
          complement[i * width + j] = G[i * ldG + j]!
          complement[j * width + i] = G[i * ldG + j]!
        }
      return [weak]
    },
    forward: ([which]) => {
      forward(WHICH[which!]!)
      return []
    },
    /** Completes a solve, or looks at it again, and tells how large its right-hand side was and what is left of it. */
    backward: ([which, isChecked]) => {
      const name = WHICH[which!]!
      const p = placesOf(name)
      if (isChecked !== AGAIN) kernel.backward(p.R1, p.R2, p.SY, at.border, p.S)
      if (isChecked === UNCHECKED || name === 'refinement') return [0, 0]
      looked = name
      const left = leftOf[name]
      copy(left.R1, p.R1, all)
      copy(left.R2, p.R2, rows)
      multiply(p.S, p.SY, T, left.R1, left.R2)
      return [
        Math.max(kernel.largest(p.R1, all), kernel.largest(p.R2, rows)),
        Math.max(kernel.largest(left.R1, all), kernel.largest(left.R2, rows)),
      ]
    },
    /** Adds a refinement to a step, or takes it back. */
    refine: ([which, sign]) => {
      const name = WHICH[which!]! as typeof looked
      const [step, left] = [places[name], leftOf[name]]
      kernel.addScaled(step.S, left.S, sign!, all)
      kernel.addScaled(step.SY, left.SY, sign!, rows)
      return []
    },
    affine: () => pack.affine(),
    secondOrder: ([target]) => {
      pack.secondOrder(target!)
      doubles(R2, rows).fill(0)
      forward('corrector')
      return []
    },
    centrality: ([primalStep, dualStep, least, most]) => {
      pack.centrality(primalStep!, dualStep!, least!, most!)
      forward('corrector')
      return []
    },
    search: ([first, by]) => [...pack.search(first!, by!)],
    combine: ([primalWeight, dualWeight]) => {
      pack.combine(primalWeight!, dualWeight!)
      kernel.addScaled(DY, CY, dualWeight!, rows)
      return []
    },
    step: ([primalStep, dualStep, least, target]) => {
      pack.step(primalStep!, dualStep!, least!, target!)
      kernel.addScaled(Y, DY, dualStep!, rows)
      return []
    },
  }

  return {
    pairs: pack.pairs,
    run: (deed: Deed, args: Float64Array) => deeds[deed](args),
    border,
    gathered,
    complement,
    /** Values of all variables, bounded ones and slacks first, and duals of all rows; for reading and writing. */
    point,
    /** Costs, right-hand sides and distances of bounds, for writing. */
    numbers: () => ({ cost: doubles(C, all), right: doubles(right, rows), span: doubles(at.pack.U, boxes) }),
  }
}

/** A half that is open. */
export type Half = ReturnType<typeof openHalf>

function fill(kernel: Kernel, data: HalfData, at: ReturnType<typeof place>): void {
  const { buffer } = kernel.memory
  const { pack } = at
  const ints = (from: number, values: Int32Array) => new Int32Array(buffer, from, values.length).set(values)
  const doubles = (from: number, values: Float64Array) =>
    new Float64Array(buffer, from, values.length).set(values)
  const records = data.records.slice()
  for (let s = 0; s < data.stages; s++) {
    const base = s * RECORD
    for (const name of SHAPE_FIELDS)
      records[base + field[name]] = at.shapes + 4 * records[base + field[name]]!
    for (const name of VALUE_FIELDS)
      records[base + field[name]] = at.values + 8 * records[base + field[name]]!
    for (const name of MAP_FIELDS) records[base + field[name]] = at.maps + 4 * records[base + field[name]]!
    records[base + field.free]! += data.bounded
  }
  ints(at.records, records)
  ints(at.shapes, data.shapes)
  ints(at.maps, data.maps)
  ints(pack.boxVar, data.boxVar)
  doubles(at.values, data.values)
  doubles(pack.C, data.cost)
  doubles(pack.U, data.span)
  doubles(at.right, data.right)
  if (data.curve) doubles(pack.Q, data.curve)
  const places = [at.records, data.stages, pack.T, at.EINV, at.WAN, at.factors, at.frontA, at.frontB, at.G]
  ints(at.config, Int32Array.of(...places, data.border + 4, at.vector, at.work))
  kernel.configure(at.config)
}
