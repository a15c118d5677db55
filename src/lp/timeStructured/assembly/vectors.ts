// Operations on whole vectors, two numbers at a time. See ../pack.ts for what they are used for.

import { int, num, put } from './memory'

// @ts-ignore
@inline function lane(v: v128): f64 {
  return f64x2.extract_lane(v, 0) + f64x2.extract_lane(v, 1)
}

/** Σ a · b */
export function inner(a: usize, b: usize, count: i32): f64 {
  let s0 = f64x2.splat(0)
  let s1 = f64x2.splat(0)
  let i = 0
  for (; i + 3 < count; i += 4) {
    const o = <usize>i << 3
    s0 = f64x2.add(s0, f64x2.mul(v128.load(a + o), v128.load(b + o)))
    s1 = f64x2.add(s1, f64x2.mul(v128.load(a + o, 16), v128.load(b + o, 16)))
  }
  let sum = lane(f64x2.add(s0, s1))
  for (; i < count; i++) sum += num(a, i) * num(b, i)
  return sum
}

/** Largest |a|; NaN where one is none. */
export function largest(a: usize, count: i32): f64 {
  let m = f64x2.splat(0)
  let i = 0
  for (; i + 1 < count; i += 2) m = f64x2.max(m, f64x2.abs(v128.load(a + (<usize>i << 3))))
  let most = max(f64x2.extract_lane(m, 0), f64x2.extract_lane(m, 1))
  for (; i < count; i++) most = max(most, abs(num(a, i)))
  return most
}

/** y += a · x */
export function addScaled(y: usize, x: usize, a: f64, count: i32): void {
  const va = f64x2.splat(a)
  let i = 0
  for (; i + 1 < count; i += 2) {
    const o = <usize>i << 3
    v128.store(y + o, f64x2.add(v128.load(y + o), f64x2.mul(va, v128.load(x + o))))
  }
  for (; i < count; i++) put(y, i, num(y, i) + a * num(x, i))
}

/** Largest |r1 − z + v|: how far the duals are from feasible. R1 = cost − Aᵀy of all variables. */
export function dualResidual(R1: usize, Z: usize, V: usize, bounded: i32, free: i32, boxVar: usize, boxes: i32, S: usize): f64 {
  for (let i = 0; i < bounded; i++) put(S, i, num(R1, i) - num(Z, i))
  for (let k = 0; k < boxes; k++) {
    const i = int(boxVar, k)
    put(S, i, num(S, i) + num(V, k))
  }
  let most = largest(S, bounded)
  for (let i = bounded; i < bounded + free; i++) most = max(most, abs(num(R1, i)))
  return most
}

/** DZ = −z − z·dx/x: what the duals do when the complementarity is to vanish. */
export function affineDuals(D: usize, X: usize, Z: usize, DX: usize, count: i32): void {
  let i = 0
  for (; i + 1 < count; i += 2) {
    const o = <usize>i << 3
    const z = v128.load(Z + o)
    const q = f64x2.div(v128.load(DX + o), v128.load(X + o))
    v128.store(D + o, f64x2.neg(f64x2.add(z, f64x2.mul(z, q))))
  }
  for (; i < count; i++) put(D, i, -num(Z, i) - (num(Z, i) * num(DX, i)) / num(X, i))
}

/** Copies what boxed variables have in A to the boxes' own array, with a sign. */
export function gather(target: usize, A: usize, boxVar: usize, sign: f64, boxes: i32): void {
  for (let k = 0; k < boxes; k++) put(target, k, sign * num(A, int(boxVar, k)))
}

/** Mehrotra's corrector: T = (σμ − dx·dz) / x. */
export function secondOrder(C: usize, X: usize, DX: usize, DZ: usize, target: f64, count: i32): void {
  const vt = f64x2.splat(target)
  let i = 0
  for (; i + 1 < count; i += 2) {
    const o = <usize>i << 3
    const top = f64x2.sub(vt, f64x2.mul(v128.load(DX + o), v128.load(DZ + o)))
    v128.store(C + o, f64x2.div(top, v128.load(X + o)))
  }
  for (; i < count; i++) put(C, i, (target - num(DX, i) * num(DZ, i)) / num(X, i))
}

/** Gondzio's corrector: T = (the trial point's product moved into [least, most], minus it, at least −most) / x. */
export function centrality(C: usize, X: usize, Z: usize, DX: usize, DZ: usize, ap: f64, ad: f64, least: f64, most: f64, count: i32): void {
  const vp = f64x2.splat(ap)
  const vd = f64x2.splat(ad)
  const lo = f64x2.splat(least)
  const hi = f64x2.splat(most)
  const floor = f64x2.splat(-most)
  let i = 0
  for (; i + 1 < count; i += 2) {
    const o = <usize>i << 3
    const x = v128.load(X + o)
    const p = f64x2.mul(
      f64x2.add(x, f64x2.mul(vp, v128.load(DX + o))),
      f64x2.add(v128.load(Z + o), f64x2.mul(vd, v128.load(DZ + o))),
    )
    const t = f64x2.pmax(f64x2.sub(f64x2.pmin(f64x2.pmax(p, lo), hi), p), floor)
    v128.store(C + o, f64x2.div(t, x))
  }
  for (; i < count; i++) {
    const p = (num(X, i) + ap * num(DX, i)) * (num(Z, i) + ad * num(DZ, i))
    put(C, i, max(min(max(p, least), most) - p, -most) / num(X, i))
  }
}

/** R1 = −T of the variables, + T of the boxes; 0 for free ones. */
export function correctorSide(R1: usize, C: usize, CB: usize, bounded: i32, free: i32, boxVar: usize, boxes: i32): void {
  let i = 0
  for (; i + 1 < bounded; i += 2) {
    const o = <usize>i << 3
    v128.store(R1 + o, f64x2.neg(v128.load(C + o)))
  }
  for (; i < bounded; i++) put(R1, i, -num(C, i))
  for (let k = 0; k < boxes; k++) {
    const v = int(boxVar, k)
    put(R1, v, num(R1, v) + num(CB, k))
  }
  for (let k = bounded; k < bounded + free; k++) put(R1, k, 0)
}

/** T −= z · cx / x: from a corrector's right-hand side to its step of the duals. */
export function correctorDuals(C: usize, X: usize, Z: usize, CX: usize, count: i32): void {
  let i = 0
  for (; i + 1 < count; i += 2) {
    const o = <usize>i << 3
    const q = f64x2.div(v128.load(CX + o), v128.load(X + o))
    v128.store(C + o, f64x2.sub(v128.load(C + o), f64x2.mul(v128.load(Z + o), q)))
  }
  for (; i < count; i++) put(C, i, num(C, i) - (num(Z, i) * num(CX, i)) / num(X, i))
}

/** Least (d + ω c) / x for eight weights ω = first + k · by, written to `at`, where it is below what stands there. */
export function leastRatios(at: usize, X: usize, D: usize, C: usize, first: f64, by: f64, count: i32): void {
  let m0 = f64x2.splat(0)
  let m1 = m0
  let m2 = m0
  let m3 = m0
  let m4 = m0
  let m5 = m0
  let m6 = m0
  let m7 = m0
  const vf = f64x2.splat(first)
  const vb = f64x2.splat(by)
  const even = count & ~1
  for (let i = 0; i < even; i += 2) {
    const o = <usize>i << 3
    const x = f64x2.div(f64x2.splat(1), v128.load(X + o))
    const c = f64x2.mul(v128.load(C + o), x)
    let q = f64x2.add(f64x2.mul(v128.load(D + o), x), f64x2.mul(vf, c))
    const cb = f64x2.mul(c, vb)
    m0 = f64x2.pmin(m0, q)
    q = f64x2.add(q, cb)
    m1 = f64x2.pmin(m1, q)
    q = f64x2.add(q, cb)
    m2 = f64x2.pmin(m2, q)
    q = f64x2.add(q, cb)
    m3 = f64x2.pmin(m3, q)
    q = f64x2.add(q, cb)
    m4 = f64x2.pmin(m4, q)
    q = f64x2.add(q, cb)
    m5 = f64x2.pmin(m5, q)
    q = f64x2.add(q, cb)
    m6 = f64x2.pmin(m6, q)
    q = f64x2.add(q, cb)
    m7 = f64x2.pmin(m7, q)
  }
  let t0 = min(f64x2.extract_lane(m0, 0), f64x2.extract_lane(m0, 1))
  let t1 = min(f64x2.extract_lane(m1, 0), f64x2.extract_lane(m1, 1))
  let t2 = min(f64x2.extract_lane(m2, 0), f64x2.extract_lane(m2, 1))
  let t3 = min(f64x2.extract_lane(m3, 0), f64x2.extract_lane(m3, 1))
  let t4 = min(f64x2.extract_lane(m4, 0), f64x2.extract_lane(m4, 1))
  let t5 = min(f64x2.extract_lane(m5, 0), f64x2.extract_lane(m5, 1))
  let t6 = min(f64x2.extract_lane(m6, 0), f64x2.extract_lane(m6, 1))
  let t7 = min(f64x2.extract_lane(m7, 0), f64x2.extract_lane(m7, 1))
  if (even < count) {
    const x = num(X, even)
    const d = num(D, even) / x
    const c = num(C, even) / x
    t0 = min(t0, d + first * c)
    t1 = min(t1, d + (first + by) * c)
    t2 = min(t2, d + (first + 2 * by) * c)
    t3 = min(t3, d + (first + 3 * by) * c)
    t4 = min(t4, d + (first + 4 * by) * c)
    t5 = min(t5, d + (first + 5 * by) * c)
    t6 = min(t6, d + (first + 6 * by) * c)
    t7 = min(t7, d + (first + 7 * by) * c)
  }
  put(at, 0, min(num(at, 0), t0))
  put(at, 1, min(num(at, 1), t1))
  put(at, 2, min(num(at, 2), t2))
  put(at, 3, min(num(at, 3), t3))
  put(at, 4, min(num(at, 4), t4))
  put(at, 5, min(num(at, 5), t5))
  put(at, 6, min(num(at, 6), t6))
  put(at, 7, min(num(at, 7), t7))
}

/** Least d / x, 0 at most. */
export function leastRatio(X: usize, D: usize, count: i32): f64 {
  let m = f64x2.splat(0)
  let i = 0
  for (; i + 1 < count; i += 2) {
    const o = <usize>i << 3
    m = f64x2.pmin(m, f64x2.div(v128.load(D + o), v128.load(X + o)))
  }
  let least = min(f64x2.extract_lane(m, 0), f64x2.extract_lane(m, 1))
  for (; i < count; i++) least = min(least, num(D, i) / num(X, i))
  return least
}

/**
 * A point well inside: x at least `least` from its bounds (or in the middle), and duals near the reduced costs R1 whose
 * products with it are `product` at least.
 */
export function place(
  X: usize, Z: usize, W: usize, V: usize, U: usize, R1: usize, boxVar: usize,
  bounded: i32, boxes: i32, least: f64, product: f64,
): void {
  for (let i = 0; i < bounded; i++) put(X, i, max(num(X, i), least))
  for (let k = 0; k < boxes; k++) {
    const i = int(boxVar, k)
    const u = num(U, k)
    const x = min(num(X, i), max(u - least, 0.5 * u))
    put(X, i, x)
    put(W, k, u - x)
    put(V, k, max(-num(R1, i), product / (u - x)))
  }
  for (let i = 0; i < bounded; i++) put(Z, i, max(num(R1, i), product / num(X, i)))
}

/**
 * Duals for values X that are known to lie well inside: those that reduced costs R1 ask for, z − v = r1, with the products
 * that belong to no reduced cost at `product`, and none below `share` of it.
 */
export function placeNear(
  X: usize, Z: usize, W: usize, V: usize, U: usize, R1: usize, boxVar: usize,
  bounded: i32, boxes: i32, least: f64, product: f64, share: f64,
): void {
  for (let i = 0; i < bounded; i++) put(X, i, max(num(X, i), least))
  for (let k = 0; k < boxes; k++) {
    const i = int(boxVar, k)
    const u = num(U, k)
    const x = min(num(X, i), max(u - least, 0.5 * u))
    const r = num(R1, i)
    const v = r >= 0 ? product / (u - x) : product / x - r
    put(X, i, x)
    put(W, k, u - x)
    put(V, k, v)
    put(R1, i, r + v)
  }
  for (let i = 0; i < bounded; i++) put(Z, i, max(num(R1, i), (share * product) / num(X, i)))
}

// @ts-ignore
@inline function within(now: f64, next: f64, least: f64, other: f64, target: f64): f64 {
  return next < least * now ? min(now, max(least * now, target / other)) : next
}

/**
 * x += ap · dx and z += ad · dz, where both stay positive. Of a pair that would leave its boundary behind, the one that does
 * is put where its product with the other is `target`, between `least` of what it was and what it was.
 */
export function stepWithin(X: usize, Z: usize, DX: usize, DZ: usize, ap: f64, ad: f64, least: f64, target: f64, count: i32): void {
  const vp = f64x2.splat(ap)
  const vd = f64x2.splat(ad)
  const vl = f64x2.splat(least)
  const vt = f64x2.splat(target)
  let i = 0
  for (; i + 1 < count; i += 2) {
    const o = <usize>i << 3
    const x = v128.load(X + o)
    const z = v128.load(Z + o)
    const nx = f64x2.add(x, f64x2.mul(vp, v128.load(DX + o)))
    const nz = f64x2.add(z, f64x2.mul(vd, v128.load(DZ + o)))
    const lx = f64x2.mul(vl, x)
    const lz = f64x2.mul(vl, z)
    const isLow = f64x2.lt(nx, lx)
    const isLowToo = f64x2.lt(nz, lz)
    if (!v128.any_true(v128.or(isLow, isLowToo))) {
      v128.store(X + o, nx)
      v128.store(Z + o, nz)
      continue
    }
    const px = f64x2.pmin(x, f64x2.pmax(lx, f64x2.div(vt, f64x2.pmax(nz, lz))))
    const pz = f64x2.pmin(z, f64x2.pmax(lz, f64x2.div(vt, f64x2.pmax(nx, lx))))
    v128.store(X + o, v128.bitselect(px, nx, isLow))
    v128.store(Z + o, v128.bitselect(pz, nz, isLowToo))
  }
  for (; i < count; i++) {
    const x = num(X, i)
    const z = num(Z, i)
    const nx = x + ap * num(DX, i)
    const nz = z + ad * num(DZ, i)
    put(X, i, within(x, nx, least, max(nz, least * z), target))
    put(Z, i, within(z, nz, least, max(nx, least * x), target))
  }
}

/** The same for the distances W = U − X of upper bounds and their duals V; a distance that is put back moves its X. */
export function stepBoxesWithin(
  X: usize, DX: usize, W: usize, V: usize, DV: usize, U: usize, boxVar: usize,
  ap: f64, ad: f64, least: f64, target: f64, boxes: i32,
): void {
  for (let k = 0; k < boxes; k++) {
    const i = int(boxVar, k)
    const w = num(W, k)
    const v = num(V, k)
    const u = num(U, k)
    const nw = w - ap * num(DX, i)
    const nv = v + ad * num(DV, k)
    put(V, k, within(v, nv, least, max(nw, least * w), target))
    if (nw < least * w) {
      const pw = within(w, nw, least, max(nv, least * v), target)
      put(W, k, pw)
      put(X, i, u - pw)
    } else {
      // X may have been put back from the other side; a small distance keeps all its digits.
      put(W, k, nw > 0.001 * u ? u - num(X, i) : nw)
    }
  }
}
