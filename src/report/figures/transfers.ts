import { type Series, valueAt } from '../../network/attribute.ts'
import { unitsIn } from '../../network/network.ts'
import type { CutFlow } from '../../study/grid.ts'
import { energyMwh, type FlowSeries, type Result } from '../../study/result.ts'
import { toTwh } from '../../units.ts'
import { durationChart } from '../durations.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { highest, lowest, paletteColor, zoneName } from '../view.ts'

/** A flow this close to what it may be is at its limit. [share] */
const NEARLY = 0.999

/** All connections between the same two buses. [MW by snapshot] */
interface Pair {
  name: string
  ratingMw: number
  mw: Float64Array
  mostMw: Float64Array
  leastMw: Float64Array
}

/** Flows between zones and to the neighbours, in falling order; lines between oblasts are on the map. [MW] */
export const transfers: FigureMaker = result => {
  const used = pairsOf(result).filter(({ mw }) => mw.some(each => Math.abs(each) > 0.5))
  if (used.length === 0) return undefined
  return {
    id: 'transfers',
    title: 'What flows between zones and across the border',
    note: 'Hours in falling order; negative is the other way. At the limit is a flow that may not grow in its direction.',
    source: computedFrom(result, 'connections', 'trade', 'demand', 'plants'),
    chart: durationChart(
      'MW',
      used.map(({ name, mw }, k) => ({ name, color: paletteColor(k), values: mw })),
    ),
    table: {
      columns: ['Connection', 'Rating, MW', 'Highest, MW', 'Lowest, MW', 'At the limit, h', 'Net, TWh'],
      rows: used.map(pair => [
        pair.name,
        pair.ratingMw,
        highest(pair.mw),
        lowest(pair.mw),
        hoursAtLimit(pair, result),
        toTwh(energyMwh(pair.mw, result.snapshots)),
      ]),
      digits: 1,
    },
  }
}

function pairsOf(result: Result): Pair[] {
  const count = result.snapshots.hours.length
  const pairs = new Map((result.grid?.cuts ?? []).map(cut => [cut.name, pairOfCut(cut)]))
  for (const flow of result.flows) {
    if (result.grid && flow.component === 'Line') continue
    const name = `${zoneName(flow.bus0)} → ${zoneName(flow.bus1)}`
    const pair = pairs.get(name) ?? {
      name,
      ratingMw: 0,
      mw: new Float64Array(count),
      mostMw: new Float64Array(count),
      leastMw: new Float64Array(count),
    }
    pairs.set(name, pair)
    const { ratingMw, most, least } = limitsOf(result, flow)
    pair.ratingMw += ratingMw
    for (let t = 0; t < count; t++) {
      pair.mw[t]! += flow.mw0[t]!
      pair.mostMw[t]! += ratingMw * valueAt(most, t)
      pair.leastMw[t]! += ratingMw * valueAt(least, t)
    }
  }
  return [...pairs.values()]
}

/** All lines between oblasts of two zones together. */
function pairOfCut({ name, mw, limitMw }: CutFlow): Pair {
  const mostMw = mw.map((_, t) => valueAt(limitMw, t))
  const [from, to] = name.split('-').map(zoneName)
  return {
    name: `${from} → ${to}`,
    ratingMw: highest(mostMw),
    mw,
    mostMw,
    leastMw: mostMw.map(most => -most),
  }
}

/** Rating, and the shares of it that may flow in either direction. */
function limitsOf({ network, capacities }: Result, { component, name }: FlowSeries) {
  const list = { Line: 'lines', Link: 'links' }[component]
  const unit = list ? unitsIn(network, list).find(each => each.name === name) : undefined
  const most = (unit?.usablePu ?? unit?.mostPu ?? 1) as Series
  const back = typeof most === 'number' ? -most : most.map(pu => -pu)
  return {
    ratingMw: capacities.find(each => each.component === component && each.name === name)?.mw ?? 0,
    most,
    least: (unit?.leastPu ?? back) as Series,
  }
}

function hoursAtLimit({ mw, mostMw, leastMw }: Pair, { snapshots }: Result): number {
  return snapshots.hours.reduce((sum, h, t) => {
    const forward = mw[t]! > 0.5 && mw[t]! >= NEARLY * mostMw[t]!
    const backward = mw[t]! < -0.5 && mw[t]! <= NEARLY * leastMw[t]!
    return forward || backward ? sum + h : sum
  }, 0)
}
