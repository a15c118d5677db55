import { type Snapshots, stretchAt } from '../../network/snapshots.ts'
import { type Breach, LEAST } from './breaches.ts'
import type { Span, Trouble } from './trouble.ts'

/** A span with the breaches that it is made of. */
export interface Found {
  trouble: Trouble
  span: Span
  breaches: readonly Breach[]
  /** First and last snapshot, and the one with the largest amount. */
  first: number
  last: number
  worst: number
}

/** Shares of the largest amount below which a breach is rounding. */
const NOISE = 1e-4

/**
 * Puts breaches of one kind that follow one another in time together: runs of hours, worst first.
 *
 * @param x  values of the breaches
 */
export function gatherTroubles(breaches: readonly Breach[], x: Float64Array, snapshots: Snapshots): Found[] {
  const byKey = new Map<string, Breach[]>()
  for (const breach of breaches) {
    if (x[breach.column]! <= LEAST) continue
    const others = byKey.get(breach.key)
    if (others) others.push(breach)
    else byKey.set(breach.key, [breach])
  }
  return [...byKey.values()]
    .flatMap(all => {
      const most = all.reduce((largest, { column }) => Math.max(largest, x[column]!), 0)
      const real = all.filter(({ column }) => x[column]! > NOISE * most)
      const trouble: Trouble = { ...real[0]!.of, spans: [] }
      const found = runsOf(real, snapshots)
        .map(run => describe(trouble, run, x, snapshots))
        .sort((one, other) => other.span.total - one.span.total)
      trouble.spans.push(...found.map(({ span }) => span))
      return found
    })
    .sort((one, other) => rank(other) - rank(one))
}

/** Sums over the horizon stand first: they concern all hours. */
const rank = ({ trouble, span }: Found) => (trouble.hourly ? span.total : Number.MAX_VALUE)

function runsOf(breaches: readonly Breach[], snapshots: Snapshots): Breach[][] {
  const runs: Breach[][] = []
  for (const breach of breaches.toSorted((one, other) => one.hour - other.hour)) {
    const before = runs.at(-1)?.at(-1)
    const follows =
      before &&
      breach.hour === before.hour + 1 &&
      stretchAt(snapshots, breach.hour) === stretchAt(snapshots, before.hour)
    if (follows) runs.at(-1)!.push(breach)
    else runs.push([breach])
  }
  return runs
}

function describe(trouble: Trouble, run: Breach[], x: Float64Array, snapshots: Snapshots): Found {
  const { axis, hours } = snapshots
  const amounts = run.map(({ column }) => x[column]!)
  const amount = Math.max(...amounts)
  const isPower = trouble.measure === 'MW'
  const [first, last, worst] = trouble.hourly
    ? [run[0]!.hour, run.at(-1)!.hour, run[amounts.indexOf(amount)]!.hour]
    : [0, hours.length - 1, 0]
  const span: Span = {
    from: axis.labels[first]!,
    to:
      last + 1 < stretchAt(snapshots, last).end
        ? axis.labels[last + 1]!
        : endOf(axis.labels[last]!, hours[last]!),
    hours: hours.subarray(first, last + 1).reduce((sum, h) => sum + h, 0),
    amount,
    at: axis.labels[worst]!,
    total:
      isPower && trouble.hourly
        ? run.reduce((sum, { hour, column }) => sum + hours[hour]! * x[column]!, 0)
        : amount,
    like: null,
    causes: null,
    fixes: null,
  }
  return { trouble, span, breaches: run, first, last, worst }
}

/** The moment at which the last snapshot ends; its own label where that is no time. Labels without a zone are UTC. */
function endOf(label: string, hours: number): string {
  const start = Date.parse(`${label.slice(0, 16).replace(' ', 'T')}Z`)
  return Number.isNaN(start) ? label : `${new Date(start + hours * 3_600_000).toISOString().slice(0, 16)}Z`
}
