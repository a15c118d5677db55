import { kernelBytes } from './kernelBytes.ts'

/** The inner loops, compiled from `assembly/`; see there. All places are byte offsets into the memory. */
export interface Kernel {
  memory: { buffer: ArrayBuffer }
  configure(at: number): void
  weigh(
    T: number,
    Q: number,
    X: number,
    Z: number,
    W: number,
    V: number,
    boxVar: number,
    bounded: number,
    free: number,
    boxes: number,
  ): void
  factor(
    bounded: number,
    free: number,
    rows: number,
    R1: number,
    R2: number,
    YR: number,
    border: number,
  ): number
  forward(R1: number, R2: number, YR: number, border: number): void
  backward(R1: number, R2: number, Y: number, border: number, DX: number): void
  multiply(X: number, Y: number, M: number, O1: number, O2: number, border: number, gathered: number): void
  setSlacks(X: number, R2: number): void
  factorDense(matrix: number, ld: number, order: number, positive: number): number
  solveDense(matrix: number, ld: number, order: number, positive: number, b: number): void
  place(
    X: number,
    Z: number,
    W: number,
    V: number,
    U: number,
    R1: number,
    boxVar: number,
    bounded: number,
    boxes: number,
    least: number,
    product: number,
  ): void
  placeNear(
    X: number,
    Z: number,
    W: number,
    V: number,
    U: number,
    R1: number,
    boxVar: number,
    bounded: number,
    boxes: number,
    least: number,
    product: number,
    share: number,
  ): void
  inner(a: number, b: number, count: number): number
  largest(a: number, count: number): number
  addScaled(y: number, x: number, a: number, count: number): void
  dualResidual(
    R1: number,
    Z: number,
    V: number,
    bounded: number,
    free: number,
    boxVar: number,
    boxes: number,
    scratch: number,
  ): number
  affineDuals(D: number, X: number, Z: number, DX: number, count: number): void
  gather(target: number, A: number, boxVar: number, sign: number, boxes: number): void
  secondOrder(C: number, X: number, DX: number, DZ: number, target: number, count: number): void
  centrality(
    C: number,
    X: number,
    Z: number,
    DX: number,
    DZ: number,
    primalStep: number,
    dualStep: number,
    least: number,
    most: number,
    count: number,
  ): void
  correctorSide(
    R1: number,
    C: number,
    CB: number,
    bounded: number,
    free: number,
    boxVar: number,
    boxes: number,
  ): void
  correctorDuals(C: number, X: number, Z: number, CX: number, count: number): void
  leastRatios(at: number, X: number, D: number, C: number, first: number, by: number, count: number): void
  leastRatio(X: number, D: number, count: number): number
  stepWithin(
    X: number,
    Z: number,
    DX: number,
    DZ: number,
    primalStep: number,
    dualStep: number,
    least: number,
    target: number,
    count: number,
  ): void
  stepBoxesWithin(
    X: number,
    DX: number,
    W: number,
    V: number,
    DV: number,
    U: number,
    boxVar: number,
    primalStep: number,
    dualStep: number,
    least: number,
    target: number,
    boxes: number,
  ): void
}

/** The part of the platform's WebAssembly that is used; its types belong to no library that Node and browsers share. */
const { Module, Memory, Instance } = (globalThis as unknown as { WebAssembly: Platform }).WebAssembly

interface Platform {
  Module: new (bytes: Uint8Array) => object
  Memory: new (size: { initial: number; maximum: number }) => { buffer: ArrayBuffer }
  Instance: new (module: object, imports: object) => { exports: object }
}

let compiled: object | undefined

/** A kernel with a memory of its own, of at least so many bytes. */
export function openKernel(bytes: number): Kernel {
  compiled ??= new Module(kernelBytes())
  const memory = new Memory({ initial: Math.ceil(bytes / PAGE) + 1, maximum: MOST_PAGES })
  const { exports } = new Instance(compiled, { env: { memory, abort: fail } })
  return { ...(exports as Omit<Kernel, 'memory'>), memory }
}

const PAGE = 65_536
const MOST_PAGES = 65_536

function fail(): never {
  throw new Error('the kernel stopped')
}

/** Hands out places in a memory, one after the other, 16 bytes aligned; the first kilobyte is left alone. */
export function openArena() {
  let next = 1024
  const take = (bytes: number) => {
    const at = next
    next = 16 * Math.ceil((next + bytes) / 16)
    if (next > MOST_PAGES * PAGE) throw new RangeError('more than 4 GB')
    return at
  }
  return {
    doubles: (count: number) => take(8 * count + 32),
    ints: (count: number) => take(4 * count),
    size: () => next,
  }
}
