import { unitsIn } from '../../network/network.ts'
import type { FlowSeries, Result } from '../../study/result.ts'
import type { FigureMaker, LonLat, MapConnection } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { highest, mean } from '../view.ts'
import { amount, inUnit, joined, moment, named, paragraphs, placeNamed, say } from '../words/text.ts'

/** Colours of a loading, from the least on; the last is for what is nearly full. [pu] */
const SCALE = [
  { from: 0, color: '#9db8a5', label: say('loadings.below', { most: '30' }) },
  { from: 0.3, color: '#58a06c', label: say('loadings.between', { least: '30', most: '60' }) },
  { from: 0.6, color: '#e0b23a', label: say('loadings.between', { least: '60', most: '80' }) },
  { from: 0.8, color: '#e0763a', label: say('loadings.between', { least: '80', most: '95' }) },
  { from: 0.95, color: '#b3261e', label: say('loadings.above', { least: '95' }) },
] as const

/** Tints of oblasts by the zone they belong to. */
const TINTS: Record<string, string> = { north: '#eef2f8', south: '#f8f1e6', west: '#edf5f1' }

/** A flow this close to its rating is at its limit. [share] */
const NEARLY = 0.999

/** A line between oblasts with its rating. */
interface Loaded extends FlowSeries {
  ratingMva: number
}

/** What lines between oblasts carry in the hour of the highest demand, on a map; over the year, in the table. */
export const loadings: FigureMaker = result => {
  const { grid, snapshots } = result
  const lines = loadedLines(result)
  if (!grid || lines.length === 0) return undefined
  const t = grid.peak.snapshot
  const label = snapshots.axis.labels[t]!
  const cuts = grid.cuts.map(({ name, mw, limitMw }) =>
    say('loadings.cut', {
      name: joined(name.split('-').map(placeNamed), '–'),
      mw: amount(highest(mw), 0),
      limit: amount(typeof limitMw === 'number' ? limitMw : highest(limitMw), 0),
    }),
  )
  return {
    id: 'loadings',
    title: say('loadings.title'),
    note: paragraphs([
      say('loadings.note', { hour: moment(label) }),
      ...(cuts.length > 0 ? [say('loadings.cuts', { cuts: joined(cuts, '; ') })] : []),
    ]),
    source: computedFrom(result, 'corridors', 'connections', 'demand', 'plants'),
    map: { areas: areasOf(result), connections: corridorsOf(result, lines, t), scale: SCALE },
    table: {
      columns: [
        say('term.line'),
        inUnit(say('term.rating'), 'MW'),
        inUnit(say('loadings.atPeak'), 'MW'),
        inUnit(say('loadings.loadedThen'), '%'),
        inUnit(say('loadings.mean'), '%'),
        inUnit(say('loadings.highest'), '%'),
        inUnit(say('term.atLimit'), 'h'),
      ],
      rows: lines.map(({ name, ratingMva, mw0 }) => [
        named(name),
        ratingMva,
        mw0[t]!,
        percent(mw0[t]!, ratingMva),
        percent(mean(mw0.map(Math.abs)), ratingMva),
        percent(highest(mw0.map(Math.abs)), ratingMva),
        snapshots.hours.reduce((sum, h, k) => (Math.abs(mw0[k]!) >= NEARLY * ratingMva ? sum + h : sum), 0),
      ]),
      digits: 0,
    },
  }
}

const percent = (mw: number, rating: number) => (100 * Math.abs(mw)) / rating

function loadedLines({ network, flows, capacities }: Result): Loaded[] {
  const names = new Set(unitsIn(network, 'lines').map(({ name }) => name))
  return flows.flatMap(flow => {
    if (flow.component !== 'Line' || !names.has(flow.name)) return []
    const ratingMva = capacities.find(each => each.component === 'Line' && each.name === flow.name)?.mw ?? 0
    return ratingMva > 0 ? [{ ...flow, ratingMva }] : []
  })
}

function areasOf({ grid, network }: Result) {
  const buses = new Map(unitsIn(network, 'buses').map(bus => [bus.name, bus]))
  return grid!.outlines.flatMap(({ name, rings }) => {
    const bus = buses.get(name)
    if (!bus) return []
    const at: LonLat = [Number(bus.longitudeDeg), Number(bus.latitudeDeg)]
    return [{ name: placeNamed(name), rings, color: TINTS[String(bus.zone)] ?? '#f2f2f2', at }]
  })
}

/** All lines between two oblasts as one connection, in the direction of what flows. */
function corridorsOf({ network }: Result, lines: readonly Loaded[], t: number): MapConnection[] {
  const buses = new Map(unitsIn(network, 'buses').map(bus => [bus.name, bus]))
  const at = (name: string): LonLat => {
    const bus = buses.get(name)
    return [Number(bus?.longitudeDeg), Number(bus?.latitudeDeg)]
  }
  const pairs = Map.groupBy(lines, ({ bus0, bus1 }) => [bus0, bus1].sort().join(' '))
  const sizes = [...pairs.values()].map(members => members.reduce((sum, { ratingMva }) => sum + ratingMva, 0))
  const widest = Math.max(...sizes)
  return [...pairs.values()].map((members, k) => {
    const { bus0, bus1 } = members[0]!
    const mw = members.reduce((sum, line) => sum + (line.bus0 === bus0 ? 1 : -1) * line.mw0[t]!, 0)
    const fullest = Math.max(...members.map(({ mw0, ratingMva }) => Math.abs(mw0[t]!) / ratingMva))
    const [from, to] = mw < 0 ? [bus1, bus0] : [bus0, bus1]
    return {
      from: at(from),
      to: at(to),
      color: SCALE.findLast(step => fullest >= step.from)!.color,
      widthPu: sizes[k]! / widest,
      label: amount(Math.abs(mw), 0),
      title: say('loadings.corridor', {
        from: placeNamed(from),
        to: placeNamed(to),
        mw: amount(Math.abs(mw), 0),
        rating: amount(sizes[k]!, 0),
        percent: amount(100 * fullest, 0),
      }),
    }
  })
}
