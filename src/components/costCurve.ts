import { z } from 'zod'
import type { Axis, Block, LinearModel, Term } from '../lp/model.ts'
import { attribute, type Series } from '../network/attribute.ts'
import type { Building } from '../network/component.ts'
import type { Heading } from '../network/ledger.ts'

/** Cost of one more unit between points, as `slopes[k]` between `at[k]` and `at[k + 1]`. */
export interface CostCurve {
  at: readonly number[]
  slopes: readonly number[]
}

const NUMBER = String.raw`-?\d+(\.\d+)?(e[+-]?\d+)?`
const POINTS = new RegExp(`^(${NUMBER}:${NUMBER}( |$))*$`)

/** A column that holds a curve as text: points and the cost of one more unit up to each, `0:10 0.4:10 1:25`. */
export const curveAttribute = (column: string, meaning: string) =>
  attribute(column, '1', z.string().regex(POINTS, 'not points like “0:10 0.4:10 1:25”').default(''), meaning)

/** Cost of output that changes with output, over capacity. */
export const marginalCurveAttribute = curveAttribute(
  'marginal_cost_curve',
  'Marginal cost by output over capacity, in place of one cost; the first point says where output begins.',
)

/**
 * A curve from its text; undefined where there is none.
 *
 * @example
 * curveOf('0:10 0.4:10 1:25')   // { at: [ 0, 0.4, 1 ], slopes: [ 10, 25 ] }
 */
export function curveOf(text: string): CostCurve | undefined {
  if (text === '') return undefined
  const points = text
    .split(' ')
    .filter(Boolean)
    .map(point => point.split(':').map(Number) as [number, number])
  return { at: points.map(([x]) => x), slopes: points.slice(1).map(([, slope]) => slope) }
}

/**
 * Splits an amount into the pieces of a curve, and lets nothing lie beyond its ends:
 *
 *   amount = first point + Σ piece,   0 ≤ piece[k] ≤ width[k]                        [MW, MWh]
 *
 * Where costs rise, the cheapest piece fills first by itself. Where they fall anywhere, whole numbers say which pieces are
 * full:  width[k] · full[k] ≤ piece[k],  piece[k + 1] ≤ width[k + 1] · full[k].
 *
 * @param axes   those of the amount: none for a size, that of time for an output
 * @param scale  what the curve's points are multiplied by
 * @param amountOf  the amount as terms; undefined where it is not there
 * @returns the pieces, axes behind their own
 */
export function splitAlong(
  name: string,
  { at, slopes }: CostCurve,
  scale: number,
  axes: readonly Axis[],
  amountOf: (t: number) => Term[] | undefined,
  lp: LinearModel,
): Block {
  const pieces = { labels: slopes.map((_, k) => `${k + 1}`) }
  const width = (k: number) => scale * (at[k + 1]! - at[k]!)
  const present = (t: number) => amountOf(t) !== undefined
  const piece = lp.variables(`${name} piece`, [pieces, ...axes], (k, t) => ({
    lower: 0,
    upper: present(t!) ? width(k!) : 0,
  }))
  const place = (k: number, t?: number) => (t === undefined ? piece.at(k) : piece.at(k, t))
  lp.constraints(`${name} pieces`, axes, t => {
    const amount = amountOf(t!)
    if (!amount) return { terms: [] }
    const parts = slopes.map((_, k): Term => [-1, place(k, t)])
    return { terms: [...amount, ...parts], equals: scale * at[0]! }
  })
  if (slopes.every((slope, k) => k === 0 || slope >= slopes[k - 1]!)) return piece
  const steps = { labels: pieces.labels.slice(1) }
  const full = lp.variables(`${name} full`, [steps, ...axes], () => ({ lower: 0, upper: 1 }))
  for (let k = 0; k < full.size; k++) lp.whole(full.start + k)
  const flag = (k: number, t?: number) => (t === undefined ? full.at(k) : full.at(k, t))
  lp.constraints(`${name} filled`, [steps, ...axes], (k, t) => ({
    terms: present(t!)
      ? [
          [1, place(k!, t)],
          [-width(k!), flag(k!, t)],
        ]
      : [],
    atLeast: 0,
  }))
  lp.constraints(`${name} next`, [steps, ...axes], (k, t) => ({
    terms: present(t!)
      ? [
          [1, place(k! + 1, t)],
          [-width(k! + 1), flag(k!, t)],
        ]
      : [],
    atMost: 0,
  }))
  return piece
}

/** What is said of the cost of running. */
interface Running {
  name: string
  marginalCostPerMwh: Series
  marginalCurve: string
  risingCostPerMwh2: Series
}

/**
 * Pays for output: one cost for each MWh, or a cost that changes along a curve of output over capacity, and what rises with
 * the square of the output.
 *
 * @param sizeMw  capacity that stands; a curve needs one that is given
 */
export function payRunning(
  label: string,
  unit: Running,
  sizeMw: number,
  heading: Heading,
  output: Block,
  i: number,
  active: (t: number) => boolean,
  { lp, ledger, snapshots }: Building,
): void {
  const curve = curveOf(unit.marginalCurve)
  if (curve) {
    const amountOf = (t: number): Term[] | undefined => (active(t) ? [[1, output.at(i, t)]] : undefined)
    const pieces = splitAlong(`${label}.curve ${unit.name}`, curve, sizeMw, [snapshots.axis], amountOf, lp)
    curve.slopes.forEach((slope, k) => {
      ledger.pay(heading, slope, pieces, k)
    })
  } else ledger.pay(heading, unit.marginalCostPerMwh, output, i)
  ledger.paySquare(heading, unit.risingCostPerMwh2, output, i)
}
