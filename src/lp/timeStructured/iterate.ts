import { type FirstPointTools, type NearPoint, startFresh, startNear } from './firstPoint.ts'
import { AGAIN, CHECKED, type Deed, UNCHECKED, WHICH } from './half.ts'
import { WEIGHTS } from './pack.ts'
import { larger, lengthOf, type Reach } from './reach.ts'
import type { Root } from './root.ts'
import type { Team } from './team.ts'

/** How far an iteration has come, in the scaled problem. */
export interface Iterate {
  iteration: number
  /** |cost − bound| / |cost|, for costs that are not almost nothing. */
  gap: number
  /** Largest amount by which a row, a dual row is missed, over 1 + the largest right-hand side, cost. */
  primal: number
  dual: number
  /** Mean complementary product. */
  product: number
}

/** How an iteration is to be done. */
export interface IterateOptions {
  /** Largest right-hand side and cost, by which the residuals are judged, and the cost where all columns are 0. */
  scale: { right: number; cost: number; offset: number }
  /** What gap and residuals must come below. */
  tolerance: number
  maxIterations: number
  /** Known points near the central path, the least exact first; without them least squares give the first point. */
  near?: readonly NearPoint[]
  /** Is told of each iteration; true ends it. */
  onIteration?: (iterate: Iterate) => boolean
}

/** How it ended: `stalled` where no more progress is made, which proves nothing. */
export interface Iterated extends Iterate {
  status: 'optimal' | 'stalled' | 'stopped'
  refinements: number
}

/** Regularisation of bounded columns, free columns and rows. */
const REGULARISATION = [1e-10, 1e-8, 1e-8] as const
/** A step is refined while more than this of its right-hand side is left, at most so often. */
const LEFT = 1e-9
const MOST_REFINEMENTS = 3
/** So many steps in a row are not looked at, as long as hardly anything was left of the last one that was. */
const MOST_UNCHECKED = 3
/** If more than this is left all the same, or pivots get lost, the regularisation grows, up to a limit. */
const TOO_MUCH_LEFT = 1e-4
const MORE_REGULARISATION = 10
const MOST_REGULARISATION = 1e4
/** Share of the way to the boundary that a step goes. */
const DAMPING = 0.995
/** While the gap is above this, a step goes so many times as far as the boundary, and what it would lead beyond keeps a share at least. */
const BEYOND = { gap: 1e-5, times: 2, least: 0.1 }
/** Gondzio's correctors: how many, how much longer the step they aim at, how far products may be from the target. */
const MOST_CORRECTORS = 1
const LONGER = { factor: 1.5, more: 0.2 }
const SPREAD = 30
/** A corrector that lengthens the steps by less is the last. */
const LEAST_GAIN = 0.02
/** Weights below this are not tried for a corrector. */
const LEAST_WEIGHT = 0.05
/** Scaled costs below this count as this. */
const LEAST_COST = 0.01
/** A point that is good enough is made better for some iterations more while its residuals are above this share of the tolerance. */
const CLEAN = { share: 1e-3, patience: 3 }
/**
 * So many iterations without a tenth less of the worst residual, by short steps near the optimum (more while cost and bound come
 * nearer): steps beyond the boundary left values too small to move. All begins again without them, so many times as far inside.
 */
const BOLDNESS = { patience: 12, gap: 0.5, reach: 0.1, nearing: 0.5 }
/** They are only taken where more columns than these belong to no hour: where hours hang on sizes, one must not hold back all others. */
const FEW_SIZES = 5
const FURTHER_INSIDE = 10
/** How careful a factorisation is at first. */
const FRESH = { careful: false, doubtful: true, unchecked: 0, regularisation: 1 }
/** Iterations without a tenth less of the worst residual after which it has stalled; from a known point all then begins afresh. */
const PATIENCE = 25

/**
 * A primal-dual interior-point method from an infeasible start.
 *
 *   A x − s = b,  c + Q x − Aᵀy − z + v = 0,  X z = W v = μ → 0
 *
 * Each iteration factorises once and solves a few times: Mehrotra's predictor and corrector [1], the corrector's weight
 * found by a search for the longest step, primal and dual apart [2]; then correctors that bring outlying products back
 * to the neighbourhood of the central path while they lengthen the step [3]. Residuals are measured at the point itself in
 * every iteration, so that errors of the regularised solves do not pile up.
 *
 * @see [1] S. Mehrotra, “On the implementation of a primal-dual interior point method”, SIAM Journal on Optimization 2(4),
 *   575–601, 1992, doi:10.1137/0802028.
 * @see [2] M. Colombo and J. Gondzio, “Further development of multiple centrality correctors for interior point methods”,
 *   Computational Optimization and Applications 41, 277–305, 2008, doi:10.1007/s10589-007-9106-0.
 * @see [3] J. Gondzio, “Multiple centrality corrections in a primal-dual method for linear programming”, Computational
 *   Optimization and Applications 6, 137–156, 1996, doi:10.1007/BF00249643.
 */
export function iterate(team: Team, root: Root, options: IterateOptions): Iterated {
  const args = new Float64Array(8)
  const all = (deed: Deed, ...numbers: number[]) => {
    args.set(numbers)
    return [...team.run(deed, args), root.run(deed, args, team.sides)]
  }
  const solveRoot = (which: (typeof WHICH)[number]) => {
    args[0] = WHICH.indexOf(which)
    root.run('forward', args, team.sides)
  }
  const pairs = team.pairs + root.pairs
  const state = { ...FRESH, refinements: 0, bold: root.sizes > FEW_SIZES, reach: 1 }

  const tools: FirstPointTools = {
    all,
    measure,
    gapOf,
    factor: () => factor(true),
    solve(isFactored) {
      if (!isFactored) team.run('forward', argsOf(WHICH.indexOf('main')))
      solveRoot('main')
      finish('main')
    },
  }
  let isNear = startNear(tools, options.near ?? [])
  if (!isNear) start()

  let [best, since, gapThen] = [Number.POSITIVE_INFINITY, 0, 1]
  let unclean = 0
  for (let iteration = 0; ; iteration++) {
    const { primal, dual, complementarity, cost, bound } = measure()
    const gap = gapOf({ cost, bound })
    const product = complementarity / pairs
    const now = { iteration, gap, primal, dual, product }
    const end = (status: Iterated['status']): Iterated => ({ ...now, status, refinements: state.refinements })
    const worst = Math.max(gap, primal, dual)
    if (!Number.isFinite(worst + product)) return end('stalled')
    const isStopped = options.onIteration?.(now)
    const isClean = Math.max(primal, dual) <= CLEAN.share * options.tolerance
    if (worst <= options.tolerance && (isClean || ++unclean > CLEAN.patience)) return end('optimal')
    if (isStopped || iteration >= options.maxIterations) return end('stopped')
    const patience = gap < BOLDNESS.nearing * gapThen ? PATIENCE : BOLDNESS.patience
    if (worst < 0.9 * best) [best, since, gapThen] = [worst, iteration, gap]
    else if (isNear && iteration - since > PATIENCE) {
      isNear = false
      start()
      best = Number.POSITIVE_INFINITY
    } else if (!isNear && iteration - since > patience && isSpoilt(gap)) {
      beginAgain()
      best = Number.POSITIVE_INFINITY
    } else if (iteration - since > PATIENCE) return end('stalled')
    advance(complementarity, gap)
  }

  function isSpoilt(gap: number): boolean {
    return state.bold && gap < BOLDNESS.gap && state.reach < BOLDNESS.reach
  }

  /** From a first point further inside, with steps that end before the boundary. */
  function beginAgain(): void {
    Object.assign(state, { ...FRESH, bold: false })
    start()
  }

  function start(): void {
    startFresh(tools, state.bold ? 1 : FURTHER_INSIDE)
  }

  function gapOf({ cost, bound }: { cost: number; bound: number }): number {
    return Math.abs(cost - bound) / (LEAST_COST + Math.abs(cost + options.scale.offset))
  }

  /** Residuals, complementarity, cost and bound of the present point. */
  function measure() {
    root.share(team.sides)
    const parts = all('residuals')
    const largest = (k: number) => parts.reduce((most, part) => larger(most, part[k]!), 0)
    const sum = (k: number) => parts.reduce((total, part) => total + part[k]!, 0)
    return {
      primal: largest(0) / (1 + options.scale.right),
      dual: largest(1) / (1 + options.scale.cost),
      complementarity: sum(2),
      cost: sum(3),
      bound: sum(4),
    }
  }

  /** Factorises and begins to solve for the main step; gives how many pivots came out too small or of the wrong sign. */
  function factor(isUnit: boolean): number {
    const [bounded, free, rows] = REGULARISATION
    const more = state.regularisation
    const parts = all('factor', bounded * more, free * more, rows * more, isUnit ? 1 : 0)
    return parts.reduce((sum, part) => sum + part[0]!, 0)
  }

  /** Factorises and solves for the main step, with more regularisation where too little is left of the numbers. */
  function solveMain(): void {
    while (true) {
      const weak = factor(false)
      solveRoot('main')
      // A check costs as much as a third of a solve; while all is well a few steps do without.
      const isChecked = state.doubtful || weak > 0 || state.unchecked >= MOST_UNCHECKED
      if (!isChecked) {
        all('backward', WHICH.indexOf('main'), UNCHECKED)
        state.unchecked++
        return
      }
      const left = finish('main')
      state.careful = left > LEFT
      state.doubtful = left > LEFT
      state.unchecked = 0
      if ((weak === 0 && left <= TOO_MUCH_LEFT) || state.regularisation >= MOST_REGULARISATION) return
      state.regularisation *= MORE_REGULARISATION
    }
  }

  /**
   * The way back of a solve, refined until little of its right-hand side is left; gives which share is. A refinement that
   * leaves more than before is taken back.
   */
  function finish(which: 'main' | 'corrector'): number {
    const [step, refinement] = [WHICH.indexOf(which), WHICH.indexOf('refinement')]
    let parts = all('backward', step, CHECKED)
    const size = Math.max(...parts.map(part => part[0]!))
    const leftOf = () => parts.reduce((most, part) => larger(most, part[1]!), 0)
    let left = leftOf()
    for (let k = 0; k < MOST_REFINEMENTS && !(left <= LEFT * size); k++) {
      state.refinements++
      team.run('forward', argsOf(refinement))
      solveRoot('refinement')
      all('backward', refinement, UNCHECKED)
      all('refine', step, 1)
      root.shareStep(team.sides, which)
      parts = all('backward', step, AGAIN)
      const now = leftOf()
      if (!(now < left)) {
        all('refine', step, -1)
        break
      }
      left = now
    }
    return size === 0 ? 0 : left / size
  }

  /** A corrector's way back, and how far main step + weight · corrector reaches. */
  function searchCorrector(least: number): Reach[] {
    solveRoot('corrector')
    if (state.careful) finish('corrector')
    else all('backward', WHICH.indexOf('corrector'), UNCHECKED)
    const first = Math.max(LEAST_WEIGHT, Math.min(least, 0.9))
    const by = (1 - first) / (WEIGHTS - 1)
    const parts = all('search', first, by)
    return [0, WEIGHTS].map(offset => {
      let best = { weight: 0, length: -1 }
      for (let k = WEIGHTS - 1; k >= 0; k--) {
        const length = lengthOf(Math.min(...parts.map(part => part[offset + k]!)))
        if (length > best.length + 1e-9) best = { weight: first + k * by, length }
      }
      return best
    })
  }

  /** Takes a corrector in where it lengthens a step; gives the lengths of both. */
  function takeCorrector(least: number, before: readonly [number, number]): [number, number] {
    const reach = searchCorrector(least)
    const isBetter = reach.map(({ length }, k) => length > before[k]!)
    all('combine', isBetter[0] ? reach[0]!.weight : 0, isBetter[1] ? reach[1]!.weight : 0)
    return [Math.max(reach[0]!.length, before[0]), Math.max(reach[1]!.length, before[1])]
  }

  function advance(complementarity: number, gap: number): void {
    solveMain()
    const affine = all('affine')
    const sum = (k: number) => affine.reduce((total, part) => total + part[k]!, 0)
    const [p, d] = [0, 1].map(k => lengthOf(Math.min(...affine.map(part => part[k]!)))) as [number, number]
    // What the products would be after the longest step towards zero says how far to aim.
    const after = complementarity + d * sum(2) + p * sum(3) + p * d * sum(4)
    const ratio = Math.max(0, after) / complementarity
    const target = (Math.min(1, Math.max(ratio ** 2, 1e-8)) * complementarity) / pairs
    all('secondOrder', target)
    let steps = takeCorrector(p * d, [0, 0])
    for (let k = 0; k < MOST_CORRECTORS && Math.min(...steps) < 0.95; k++) {
      const [farP, farD] = steps.map(step => Math.min(1, LONGER.factor * step + LONGER.more)) as [
        number,
        number,
      ]
      all('centrality', farP, farD, target / SPREAD, target * SPREAD)
      const longer = takeCorrector(farP * farD, steps)
      const gain = longer[0] + longer[1] - steps[0] - steps[1]
      steps = longer
      if (gain < LEAST_GAIN) break
    }
    state.reach += (Math.min(...steps) - state.reach) / 4
    const isBeyond = state.bold && gap > BEYOND.gap
    const times = isBeyond ? BEYOND.times : DAMPING
    const [primalStep, dualStep] = steps.map(step => Math.min(1, times * step)) as [number, number]
    all('step', primalStep, dualStep, isBeyond ? BEYOND.least : 0, target)
  }

  function argsOf(...numbers: number[]): Float64Array {
    args.set(numbers)
    return args
  }
}
