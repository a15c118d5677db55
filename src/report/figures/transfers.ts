import { type Series, valueAt } from '../../network/attribute.ts'
import { unitsIn } from '../../network/network.ts'
import type { CutFlow } from '../../study/grid.ts'
import { energyMwh, type FlowSeries, type Result } from '../../study/result.ts'
import { toTwh } from '../../units.ts'
import { durationChart } from '../durations.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { highest, lowest, paletteColor } from '../view.ts'
import { inUnit, joined, placeNamed, say, type Text, unitOf } from '../words/text.ts'

/** A flow this close to what it may be is at its limit. [share] */
const NEARLY = 0.999

/** All connections between the same two buses. [MW by snapshot] */
interface Pair {
  name: Text
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
    title: say('transfers.title'),
    note: say('transfers.note'),
    source: computedFrom(result, 'connections', 'trade', 'demand', 'plants'),
    chart: durationChart(
      unitOf('MW'),
      used.map(({ name, mw }, k) => ({ name, color: paletteColor(k), values: mw })),
    ),
    table: {
      columns: [
        say('term.connection'),
        inUnit(say('term.rating'), 'MW'),
        inUnit(say('term.highest'), 'MW'),
        inUnit(say('term.lowest'), 'MW'),
        inUnit(say('term.atLimit'), 'h'),
        inUnit(say('transfers.net'), 'TWh'),
      ],
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
    const ends = `${flow.bus0} ${flow.bus1}`
    const pair = pairs.get(ends) ?? {
      name: joined([placeNamed(flow.bus0), placeNamed(flow.bus1)], ' → '),
      ratingMw: 0,
      mw: new Float64Array(count),
      mostMw: new Float64Array(count),
      leastMw: new Float64Array(count),
    }
    pairs.set(ends, pair)
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
  return {
    name: joined(name.split('-').map(placeNamed), ' → '),
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
