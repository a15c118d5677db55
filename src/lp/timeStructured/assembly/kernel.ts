// The inner loops of the time-structured solver, in AssemblyScript. What they compute is told in ../half.ts and in docs/performance.md.
//
// All arrays lie in one memory that the caller lays out; a stage is a record of 32-bit numbers, described in
// ../record.ts, of which the kernel knows the places of the fields.

import { inc, int, num, put } from './memory'

// ---- fields of a stage record, in units of 4 bytes -------------------------------------------------------
const NC: i32 = 0 // local columns
const NCP: i32 = 1 // of which with bounds
const NO: i32 = 2 // own rows, eliminated here
const NCAR: i32 = 3 // carried rows, eliminated later
const NB: i32 = 4 // border items seen so far
const NA: i32 = 5 // analytic rows
const VAR: i32 = 6 // first bounded variable
const FREE: i32 = 7 // first free variable
const ROW: i32 = 8 // first row: own rows, then analytic ones
const AN: i32 = 9 // first analytic row among all analytic ones
const COL: i32 = 10 // first column among all columns
const BOX: i32 = 11
const NBOX: i32 = 12
const NSL: i32 = 13 // slacks
const C_START: i32 = 14 // template: entries of each column in own, carried and border rows
const C_SLOT: i32 = 15
const C_VAL: i32 = 16
const A_START: i32 = 17 // template: analytic rows of each column
const A_VAL: i32 = 18
const A_SLACK: i32 = 19 // template: variable of the slack of each analytic row, from the stage's first; -1 none
const AG_START: i32 = 20 // template: global entries of each analytic row
const AG_SLOT: i32 = 21
const AG_VAL: i32 = 22
const O_SLACK: i32 = 23 // template: slack of each own row
const OG_START: i32 = 24 // template: global entries of each own row
const OG_SLOT: i32 = 25
const OG_VAL: i32 = 26
const CARRIED: i32 = 27 // row of each carried row
const MAP: i32 = 28 // slot here of each row that the stage before carried
const LD: i32 = 29 // length of a row of the factor
const FACTOR: i32 = 30 // offset of the factor, in doubles
const RECORD: i32 = 32

let stages: usize = 0
let numStages: i32 = 0
let T: usize = 0
let EINV: usize = 0
let WAN: usize = 0
let factors: usize = 0
let frontA: usize = 0
let frontB: usize = 0
let G: usize = 0
let ldG: i32 = 0
let vector: usize = 0
let work: usize = 0
const RUN: i32 = 8
let touched: i32 = 0
let regBounded: f64 = 0
let regFree: f64 = 0

export function configure(at: usize): void {
  stages = load<i32>(at)
  numStages = load<i32>(at, 4)
  T = load<i32>(at, 8)
  EINV = load<i32>(at, 12)
  WAN = load<i32>(at, 16)
  factors = load<i32>(at, 20)
  frontA = load<i32>(at, 24)
  frontB = load<i32>(at, 28)
  G = load<i32>(at, 32)
  ldG = load<i32>(at, 36)
  vector = load<i32>(at, 40)
  work = load<i32>(at, 44)
}

// @ts-ignore
@inline function record(s: i32): usize {
  return stages + <usize>s * (RECORD << 2)
}
// ---- barrier weights ---------------------------------------------------------------------------------------

/** T = z/x + v/w (+ the curvature Q, if any): what a unit of each variable's movement costs the barrier. */
export function weigh(
  T: usize, Q: usize, X: usize, Z: usize, W: usize, V: usize, boxVar: usize, bounded: i32, free: i32, boxes: i32,
): void {
  const even = bounded & ~1
  for (let i = 0; i < even; i += 2) {
    const o = <usize>i << 3
    v128.store(T + o, f64x2.div(v128.load(Z + o), v128.load(X + o)))
  }
  if (even < bounded) put(T, even, num(Z, even) / num(X, even))
  for (let k = 0; k < boxes; k++) inc(T, int(boxVar, k), num(V, k) / num(W, k))
  for (let i = bounded; i < bounded + free; i++) put(T, i, 0)
  if (Q != 0) for (let i = 0; i < bounded + free; i++) inc(T, i, num(Q, i))
}

// ---- factorisation -----------------------------------------------------------------------------------------

/** C[0..3][0..3] −= Σ_k P[k][a..a+3] · P[k][b..b+3], for rows of P `ld` apart. */
// @ts-ignore
@inline function block4(C: usize, ldC: usize, A: usize, B: usize, ld: usize, count: i32): void {
  let c00 = f64x2.splat(0), c01 = f64x2.splat(0)
  let c10 = f64x2.splat(0), c11 = f64x2.splat(0)
  let c20 = f64x2.splat(0), c21 = f64x2.splat(0)
  let c30 = f64x2.splat(0), c31 = f64x2.splat(0)
  for (let k = 0; k < count; k++) {
    const b0 = v128.load(B)
    const b1 = v128.load(B, 16)
    let a = v128.load64_splat(A)
    c00 = f64x2.add(c00, f64x2.mul(a, b0))
    c01 = f64x2.add(c01, f64x2.mul(a, b1))
    a = v128.load64_splat(A, 8)
    c10 = f64x2.add(c10, f64x2.mul(a, b0))
    c11 = f64x2.add(c11, f64x2.mul(a, b1))
    a = v128.load64_splat(A, 16)
    c20 = f64x2.add(c20, f64x2.mul(a, b0))
    c21 = f64x2.add(c21, f64x2.mul(a, b1))
    a = v128.load64_splat(A, 24)
    c30 = f64x2.add(c30, f64x2.mul(a, b0))
    c31 = f64x2.add(c31, f64x2.mul(a, b1))
    A += ld
    B += ld
  }
  v128.store(C, f64x2.sub(v128.load(C), c00))
  v128.store(C, f64x2.sub(v128.load(C, 16), c01), 16)
  C += ldC
  v128.store(C, f64x2.sub(v128.load(C), c10))
  v128.store(C, f64x2.sub(v128.load(C, 16), c11), 16)
  C += ldC
  v128.store(C, f64x2.sub(v128.load(C), c20))
  v128.store(C, f64x2.sub(v128.load(C, 16), c21), 16)
  C += ldC
  v128.store(C, f64x2.sub(v128.load(C), c30))
  v128.store(C, f64x2.sub(v128.load(C, 16), c31), 16)
}

/** Rows `from … to` of C, their columns from the row's own to `width`, minus the pivots' products. */
export function update(C: usize, ldC: usize, P: usize, ld: usize, offset: i32, from: i32, to: i32, width: i32, pivots: i32): void {
  // Rows in fours; the rows and columns beyond the end are padding.
  for (let j = from; j < to; j += 4) {
    const A = P + (<usize>(offset + j) << 3)
    const row = C + <usize>j * ldC
    for (let i = j; i < width; i += 4) {
      block4(row + (<usize>i << 3), ldC, A, P + (<usize>(offset + i) << 3), ld, pivots)
    }
  }
}

/** y −= a · x over `count` doubles; `count` may be odd. */
// @ts-ignore
@inline export function axpy(y: usize, x: usize, a: f64, count: i32): void {
  const va = f64x2.splat(a)
  const even = count & ~1
  for (let i = 0; i < even; i += 2) {
    const o = <usize>i << 3
    v128.store(y + o, f64x2.sub(v128.load(y + o), f64x2.mul(va, v128.load(x + o))))
  }
  if (even < count) inc(y, even, -a * num(x, even))
}

/** Cholesky of the first `pivots` rows of a front of `width` columns; 1/pivot is kept on the diagonal. */
export function eliminate(P: usize, ldN: i32, pivots: i32, width: i32): i32 {
  const ld = <usize>ldN << 3
  let weak = 0
  for (let first = 0; first < pivots; first += 4) {
    const last = min(first + 4, pivots)
    if (last - first == 4) update(P, ld, P, ld, 0, first, last, width, first)
    else
      for (let j = first; j < last; j++)
        for (let p = 0; p < first; p++)
          axpy(P + <usize>j * ld + (<usize>j << 3), P + <usize>p * ld + (<usize>j << 3), num(P + <usize>p * ld, j), width - j)
    for (let k = first; k < last; k++) {
      const row = P + <usize>k * ld
      for (let p = first; p < k; p++)
        axpy(row + (<usize>k << 3), P + <usize>p * ld + (<usize>k << 3), num(P + <usize>p * ld, k), width - k)
      let pivot = num(row, k)
      if (!(pivot > 1e-60)) {
        pivot = 1e120
        weak++
      }
      const inverse = 1.0 / sqrt(pivot)
      const vi = f64x2.splat(inverse)
      let i = k + 1
      for (; i + 1 < width; i += 2) {
        const at = row + (<usize>i << 3)
        v128.store(at, f64x2.mul(v128.load(at), vi))
      }
      if (i < width) put(row, i, num(row, i) * inverse)
      put(row, k, inverse)
    }
  }
  return weak
}

/** Adds to the upper triangle of a front: own rows in P, carried ones in F, border in G. */
// @ts-ignore
@inline function addTo(P: usize, F: usize, ld: usize, no: i32, nl: i32, r: i32, c: i32, value: f64): void {
  if (r > c) {
    const swap = r
    r = c
    c = swap
  }
  if (r < no) inc(P + <usize>r * ld, c, value)
  else if (r < nl) inc(F + <usize>(r - no) * ld, c, value)
  else inc(G + <usize>(r - nl) * (<usize>ldG << 3), c - nl, value)
}

/**
 * Factorises all stages. `rp`, `rf`, `rd`: regularisation of bounded and free columns and of rows. Leaves the border's
 * Schur complement in G; gives the number of pivots that were too weak. Does the first half of a solve on the way, as
 * `forward`, while each stage is at hand.
 */
export function factor(rp: f64, rf: f64, rd: f64, R1: usize, R2: usize, YR: usize, B: usize): i32 {
  regBounded = rp
  regFree = rf
  let weak = 0
  let F = frontA
  let before = frontB
  for (let s = 0; s < numStages; s++) {
    const r = record(s)
    const nc = int(r, NC)
    const ncp = int(r, NCP)
    const no = int(r, NO)
    const ncar = int(r, NCAR)
    const nb = int(r, NB)
    const nl = no + ncar
    const width = nl + nb
    const ldN = int(r, LD)
    const ld = <usize>ldN << 3
    const P = factors + (<usize>int(r, FACTOR) << 3)
    memory.fill(P, 0, <usize>no * ld)
    memory.fill(F, 0, <usize>(ncar + 4) * ld)

    // What the stage before left over.
    if (s > 0) {
      const q = record(s - 1)
      const carriedBefore = int(q, NCAR)
      const nlBefore = int(q, NO) + carriedBefore
      const noBefore = int(q, NO)
      const nbBefore = int(q, NB)
      const ldBefore = <usize>int(q, LD) << 3
      const map = int(r, MAP)
      for (let a = 0; a < carriedBefore; a++) {
        const source = before + <usize>a * ldBefore
        const ma = int(map, a)
        for (let b = a; b < carriedBefore; b++) addTo(P, F, ld, no, nl, ma, int(map, b), num(source, noBefore + b))
        const target = ma < no ? P + <usize>ma * ld : F + <usize>(ma - no) * ld
        for (let b = 0; b < nbBefore; b++) inc(target, nl + b, num(source, nlBefore + b))
      }
    }

    // The columns of the hour.
    const var0 = int(r, VAR)
    const free0 = int(r, FREE) - ncp
    const an0 = int(r, AN)
    const col0 = int(r, COL)
    const cStart = int(r, C_START)
    const cSlot = int(r, C_SLOT)
    const cVal = int(r, C_VAL)
    const aStart = int(r, A_START)
    const aVal = int(r, A_VAL)
    const aSlack = int(r, A_SLACK)
    const agStart = int(r, AG_START)
    const agSlot = int(r, AG_SLOT)
    const agVal = int(r, AG_VAL)
    for (let c = 0; c < nc; c++) {
      const h = c < ncp ? num(T, var0 + c) + rp : num(T, free0 + c) + rf
      const a0 = int(aStart, c)
      const a1 = int(aStart, c + 1)
      let e = h
      for (let i = a0; i < a1; i++) {
        const slack = int(aSlack, i)
        const w = 1.0 / (slack >= 0 ? 1.0 / num(T, var0 + slack) + rd : rd)
        put(WAN, an0 + i, w)
        const a = num(aVal, i)
        e += a * a * w
      }
      const ei = 1.0 / e
      put(EINV, col0 + c, ei)
      const e0 = int(cStart, c)
      const e1 = int(cStart, c + 1)
      for (let p = e0; p < e1; p++) {
        const sp = int(cSlot, p)
        const vp = num(cVal, p) * ei
        for (let q = p; q < e1; q++) addTo(P, F, ld, no, nl, sp, int(cSlot, q), vp * num(cVal, q))
      }
      for (let i = a0; i < a1; i++) {
        const w = num(WAN, an0 + i)
        const a = num(aVal, i)
        const g0 = int(agStart, i)
        const g1 = int(agStart, i + 1)
        for (let g = g0; g < g1; g++) {
          const slot = int(agSlot, g)
          const q = a * w * num(agVal, g) * ei
          for (let p = e0; p < e1; p++) addTo(P, F, ld, no, nl, int(cSlot, p), slot, -q * num(cVal, p))
          const weight = w * h * ei * num(agVal, g)
          for (let k = g; k < g1; k++) addTo(P, F, ld, no, nl, slot, int(agSlot, k), -weight * num(agVal, k))
        }
        // Pairs of analytic rows of one column: −w w' / e · (a' g − a g')(a' g − a g')ᵀ.
        for (let k = i + 1; k < a1; k++) {
          const b = num(aVal, k)
          const weight = w * num(WAN, an0 + k) * ei
          const h0 = int(agStart, k)
          const h1 = int(agStart, k + 1)
          for (let g = g0; g < g1; g++) {
            const bg = b * num(agVal, g)
            for (let l = g; l < g1; l++)
              addTo(P, F, ld, no, nl, int(agSlot, g), int(agSlot, l), -weight * bg * b * num(agVal, l))
            for (let l = h0; l < h1; l++) {
              const cross = weight * bg * a * num(agVal, l)
              const same = int(agSlot, g) == int(agSlot, l)
              addTo(P, F, ld, no, nl, int(agSlot, g), int(agSlot, l), same ? 2 * cross : cross)
            }
          }
          for (let g = h0; g < h1; g++)
            for (let l = g; l < h1; l++)
              addTo(P, F, ld, no, nl, int(agSlot, g), int(agSlot, l), -weight * a * num(agVal, g) * a * num(agVal, l))
        }
      }
    }

    // The rows that end here.
    const oSlack = int(r, O_SLACK)
    const ogStart = int(r, OG_START)
    const ogSlot = int(r, OG_SLOT)
    const ogVal = int(r, OG_VAL)
    for (let k = 0; k < no; k++) {
      const slack = int(oSlack, k)
      const row = P + <usize>k * ld
      inc(row, k, slack >= 0 ? 1.0 / num(T, var0 + slack) + rd : rd)
      for (let g = int(ogStart, k); g < int(ogStart, k + 1); g++) inc(row, int(ogSlot, g), num(ogVal, g))
    }
    weak += eliminate(P, ldN, no, width)
    // Rows of F are numbered from the first carried one, its columns from the first of the front.
    update(F - (<usize>no * ld), ld, P, ld, 0, no, nl, width, no)
    update(G, <usize>ldG << 3, P, ld, nl, 0, nb, nb, no)
    forwardStage(r, R1, R2, YR, B)
    const swap = F
    F = before
    before = swap
  }
  return weak
}

// ---- solves ------------------------------------------------------------------------------------------------

/**
 * First half of a solve. R1: right-hand side of each variable; R2: of each row; YR: place for each row, holding R2 on
 * entry. Leaves what is left for the border in B.
 */
export function forward(R1: usize, R2: usize, YR: usize, B: usize): void {
  for (let s = 0; s < numStages; s++) forwardStage(record(s), R1, R2, YR, B)
}

function forwardStage(r: usize, R1: usize, R2: usize, YR: usize, B: usize): void {
  const f = vector
  const nc = int(r, NC)
  const ncp = int(r, NCP)
  const no = int(r, NO)
  const ncar = int(r, NCAR)
  const nb = int(r, NB)
  const nl = no + ncar
  const row0 = int(r, ROW)
  const var0 = int(r, VAR)
  const free0 = int(r, FREE) - ncp
  const an0 = int(r, AN)
  const col0 = int(r, COL)
  const carried = int(r, CARRIED)
  const oSlack = int(r, O_SLACK)
  for (let k = 0; k < no; k++) {
    const slack = int(oSlack, k)
    const own = num(YR, row0 + k)
    put(f, k, slack >= 0 ? own - num(R1, var0 + slack) / num(T, var0 + slack) : own)
  }
  for (let k = no; k < nl; k++) put(f, k, 0)
  memory.copy(f + (<usize>nl << 3), B, <usize>nb << 3)

  const cStart = int(r, C_START)
  const cSlot = int(r, C_SLOT)
  const cVal = int(r, C_VAL)
  const aStart = int(r, A_START)
  const aVal = int(r, A_VAL)
  const aSlack = int(r, A_SLACK)
  const agStart = int(r, AG_START)
  const agSlot = int(r, AG_SLOT)
  const agVal = int(r, AG_VAL)
  for (let c = 0; c < nc; c++) {
    const v = c < ncp ? var0 + c : free0 + c
    const ei = num(EINV, col0 + c)
    const r1 = num(R1, v)
    const a0 = int(aStart, c)
    const a1 = int(aStart, c + 1)
    let rho = r1
    for (let i = a0; i < a1; i++) {
      const slack = int(aSlack, i)
      let r2 = num(R2, row0 + no + i)
      if (slack >= 0) r2 -= num(R1, var0 + slack) / num(T, var0 + slack)
      put(work, i, r2)
      rho -= num(aVal, i) * num(WAN, an0 + i) * r2
    }
    const move = rho * ei
    const h = num(T, v) + (c < ncp ? regBounded : regFree)
    for (let p = int(cStart, c); p < int(cStart, c + 1); p++) inc(f, int(cSlot, p), num(cVal, p) * move)
    for (let i = a0; i < a1; i++) {
      const a = num(aVal, i)
      const w = num(WAN, an0 + i)
      const r2 = num(work, i)
      let sum = h * r2 + a * r1
      for (let k = a0; k < a1; k++) {
        if (k == i) continue
        const b = num(aVal, k)
        sum += b * num(WAN, an0 + k) * (b * r2 - a * num(work, k))
      }
      const share = w * ei * sum
      for (let g = int(agStart, i); g < int(agStart, i + 1); g++) inc(f, int(agSlot, g), -num(agVal, g) * share)
    }
  }

  const ld = <usize>int(r, LD) << 3
  const P = factors + (<usize>int(r, FACTOR) << 3)
  const width = nl + nb
  for (let k = 0; k < no; k++) {
    const row = P + <usize>k * ld
    const y = num(f, k) * num(row, k)
    put(f, k, y)
    axpy(f + (<usize>(k + 1) << 3), row + (<usize>(k + 1) << 3), y, width - k - 1)
  }
  for (let k = 0; k < no; k++) put(YR, row0 + k, num(f, k))
  for (let k = 0; k < ncar; k++) inc(YR, int(carried, k), num(f, no + k))
  memory.copy(B, f + (<usize>nl << 3), <usize>nb << 3)
}

/** Σ a · x over `count` doubles. */
// @ts-ignore
@inline export function dot(a: usize, x: usize, count: i32): f64 {
  let s0 = f64x2.splat(0)
  let s1 = f64x2.splat(0)
  let i = 0
  for (; i + 3 < count; i += 4) {
    const o = <usize>i << 3
    s0 = f64x2.add(s0, f64x2.mul(v128.load(a + o), v128.load(x + o)))
    s1 = f64x2.add(s1, f64x2.mul(v128.load(a + o, 16), v128.load(x + o, 16)))
  }
  s0 = f64x2.add(s0, s1)
  let sum = f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1)
  for (; i < count; i++) sum += num(a, i) * num(x, i)
  return sum
}

/**
 * Second half of a solve. B: the border's solution. Leaves the steps of all variables in DX and of all rows in Y, which
 * holds the result of `forward` on entry.
 */
export function backward(R1: usize, R2: usize, Y: usize, B: usize, DX: usize): void {
  const f = vector
  for (let s = numStages - 1; s >= 0; s--) {
    const r = record(s)
    const nc = int(r, NC)
    const ncp = int(r, NCP)
    const no = int(r, NO)
    const ncar = int(r, NCAR)
    const nb = int(r, NB)
    const nl = no + ncar
    const row0 = int(r, ROW)
    const var0 = int(r, VAR)
    const free0 = int(r, FREE) - ncp
    const an0 = int(r, AN)
    const col0 = int(r, COL)
    const carried = int(r, CARRIED)
    for (let k = 0; k < no; k++) put(f, k, num(Y, row0 + k))
    for (let k = 0; k < ncar; k++) put(f, no + k, num(Y, int(carried, k)))
    memory.copy(f + (<usize>nl << 3), B, <usize>nb << 3)

    const ld = <usize>int(r, LD) << 3
    const P = factors + (<usize>int(r, FACTOR) << 3)
    const width = nl + nb
    // The machine reads ahead upwards only: fetch the panels of the stages to come in runs, line by line.
    if (s % RUN == 0 && s > 0) {
      const from = factors + (<usize>int(record(max(0, s - RUN)), FACTOR) << 3)
      for (let line = from; line < P; line += 64) touched += load<i32>(line)
    }
    for (let k = no - 1; k >= 0; k--) {
      const row = P + <usize>k * ld
      const rest = dot(row + (<usize>(k + 1) << 3), f + (<usize>(k + 1) << 3), width - k - 1)
      put(f, k, (num(f, k) - rest) * num(row, k))
    }
    const oSlack = int(r, O_SLACK)
    for (let k = 0; k < no; k++) {
      const y = num(f, k)
      put(Y, row0 + k, y)
      const slack = int(oSlack, k)
      if (slack >= 0) put(DX, var0 + slack, -(y + num(R1, var0 + slack)) / num(T, var0 + slack))
    }

    const cStart = int(r, C_START)
    const cSlot = int(r, C_SLOT)
    const cVal = int(r, C_VAL)
    const aStart = int(r, A_START)
    const aVal = int(r, A_VAL)
    const aSlack = int(r, A_SLACK)
    const agStart = int(r, AG_START)
    const agSlot = int(r, AG_SLOT)
    const agVal = int(r, AG_VAL)
    for (let c = 0; c < nc; c++) {
      const v = c < ncp ? var0 + c : free0 + c
      const ei = num(EINV, col0 + c)
      let cy = 0.0
      for (let p = int(cStart, c); p < int(cStart, c + 1); p++) cy += num(cVal, p) * num(f, int(cSlot, p))
      const r1 = num(R1, v)
      const lead = cy - r1
      const a0 = int(aStart, c)
      const a1 = int(aStart, c + 1)
      let sum = lead
      for (let i = a0; i < a1; i++) {
        const slack = int(aSlack, i)
        let u = num(R2, row0 + no + i)
        if (slack >= 0) u -= num(R1, var0 + slack) / num(T, var0 + slack)
        for (let g = int(agStart, i); g < int(agStart, i + 1); g++) u -= num(agVal, g) * num(f, int(agSlot, g))
        put(work, i, u)
        sum += num(aVal, i) * num(WAN, an0 + i) * u
      }
      put(DX, v, sum * ei)
      if (a0 == a1) continue
      const h = num(T, v) + (c < ncp ? regBounded : regFree)
      for (let i = a0; i < a1; i++) {
        const a = num(aVal, i)
        const u = num(work, i)
        let total = h * u - a * lead
        for (let k = a0; k < a1; k++) {
          if (k == i) continue
          const b = num(aVal, k)
          total += b * num(WAN, an0 + k) * (b * u - a * num(work, k))
        }
        const y = num(WAN, an0 + i) * ei * total
        put(Y, row0 + no + i, y)
        const slack = int(aSlack, i)
        if (slack >= 0) put(DX, var0 + slack, -(y + num(R1, var0 + slack)) / num(T, var0 + slack))
      }
    }
  }
}

/**
 * O1 = S1 − Aᵀy + M · x for each variable, O2 = S2 − (A x − slack) for each row, with M an array of weights or nothing.
 * S1 and S2 are copied to O1 and O2 by the caller. B holds x of the border's columns and y of its rows; what the local
 * ones contribute to its rows and columns, Aᵀy and A x, is added to D.
 */
export function multiply(X: usize, Y: usize, M: usize, O1: usize, O2: usize, B: usize, D: usize): void {
  const f = vector
  const g0 = work
  for (let s = 0; s < numStages; s++) {
    const r = record(s)
    const nc = int(r, NC)
    const ncp = int(r, NCP)
    const no = int(r, NO)
    const ncar = int(r, NCAR)
    const nb = int(r, NB)
    const nl = no + ncar
    const row0 = int(r, ROW)
    const var0 = int(r, VAR)
    const free0 = int(r, FREE) - ncp
    const carried = int(r, CARRIED)
    for (let k = 0; k < no; k++) put(f, k, num(Y, row0 + k))
    for (let k = 0; k < ncar; k++) put(f, no + k, num(Y, int(carried, k)))
    memory.copy(f + (<usize>nl << 3), B, <usize>nb << 3)
    memory.fill(g0, 0, <usize>nl << 3)
    memory.copy(g0 + (<usize>nl << 3), D, <usize>nb << 3)

    const oSlack = int(r, O_SLACK)
    const ogStart = int(r, OG_START)
    const ogSlot = int(r, OG_SLOT)
    const ogVal = int(r, OG_VAL)
    for (let k = 0; k < no; k++) {
      const y = num(f, k)
      const slack = int(oSlack, k)
      if (slack >= 0) {
        const v = var0 + slack
        const x = num(X, v)
        inc(g0, k, -x)
        inc(O1, v, M != 0 ? y + num(M, v) * x : y)
      }
      for (let g = int(ogStart, k); g < int(ogStart, k + 1); g++) {
        const slot = int(ogSlot, g)
        const a = num(ogVal, g)
        inc(g0, k, a * num(f, slot))
        inc(g0, slot, a * y)
      }
    }
    const cStart = int(r, C_START)
    const cSlot = int(r, C_SLOT)
    const cVal = int(r, C_VAL)
    const aStart = int(r, A_START)
    const aVal = int(r, A_VAL)
    const aSlack = int(r, A_SLACK)
    const agStart = int(r, AG_START)
    const agSlot = int(r, AG_SLOT)
    const agVal = int(r, AG_VAL)
    for (let c = 0; c < nc; c++) {
      const v = c < ncp ? var0 + c : free0 + c
      const x = num(X, v)
      let cy = 0.0
      for (let p = int(cStart, c); p < int(cStart, c + 1); p++) {
        const slot = int(cSlot, p)
        const a = num(cVal, p)
        cy += a * num(f, slot)
        inc(g0, slot, a * x)
      }
      for (let i = int(aStart, c); i < int(aStart, c + 1); i++) {
        const a = num(aVal, i)
        const y = num(Y, row0 + no + i)
        cy += a * y
        let ax = a * x
        const slack = int(aSlack, i)
        if (slack >= 0) {
          const w = var0 + slack
          const xs = num(X, w)
          ax -= xs
          inc(O1, w, M != 0 ? y + num(M, w) * xs : y)
        }
        for (let g = int(agStart, i); g < int(agStart, i + 1); g++) {
          const slot = int(agSlot, g)
          const b = num(agVal, g)
          ax += b * num(f, slot)
          inc(g0, slot, b * y)
        }
        inc(O2, row0 + no + i, -ax)
      }
      inc(O1, v, M != 0 ? num(M, v) * x - cy : -cy)
    }
    for (let k = 0; k < no; k++) inc(O2, row0 + k, -num(g0, k))
    for (let k = 0; k < ncar; k++) inc(O2, int(carried, k), -num(g0, no + k))
    memory.copy(D, g0 + (<usize>nl << 3), <usize>nb << 3)
  }
}

/** Sets each slack to what its row leaves it, A x − right, with R2 = right − A x + s. */
export function setSlacks(X: usize, R2: usize): void {
  for (let s = 0; s < numStages; s++) {
    const r = record(s)
    const no = int(r, NO)
    const na = int(r, NA)
    const row0 = int(r, ROW)
    const var0 = int(r, VAR)
    const oSlack = int(r, O_SLACK)
    const aSlack = int(r, A_SLACK)
    for (let k = 0; k < no; k++) {
      const slack = int(oSlack, k)
      if (slack >= 0) inc(X, var0 + slack, -num(R2, row0 + k))
    }
    for (let k = 0; k < na; k++) {
      const slack = int(aSlack, k)
      if (slack >= 0) inc(X, var0 + slack, -num(R2, row0 + no + k))
    }
  }
}
