import type { Snapshots } from '../../network/snapshots.ts'
import type { Result } from '../../study/result.ts'
import { demandMw, homeBuses } from '../../study/summary.ts'
import { toGw } from '../../units.ts'
import type { Figure, FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, highest, inOrder, mean, stepsIn, sumByCarrier, suppliesOf } from '../view.ts'
import { moment, named, say, type Text, unitOf } from '../words/text.ts'

const HOURS = 168
const HOURS_PER_DAY = 24

/** The week around the highest demand of the country, hour by hour. [GW] */
export const peakWeek: FigureMaker = result => {
  const around = extreme(demandOf(result), (one, other) => one > other)
  return week(result, 'peak-week', say('week.peak'), beginningAround(result.snapshots, around))
}

/** The week around the lowest demand, of a horizon longer than a week. [GW] */
export const lowWeek: FigureMaker = result => {
  if (!isLongerThanWeek(result.snapshots)) return undefined
  const around = extreme(demandOf(result), (one, other) => one < other)
  return week(result, 'low-week', say('week.low'), beginningAround(result.snapshots, around))
}

/** The 168 hours in which the wind gives most, of a horizon longer than a week. [GW] */
export const windiestWeek: FigureMaker = result => {
  if (!isLongerThanWeek(result.snapshots)) return undefined
  const wind = sumByCarrier(suppliesOf(result)).get('wind')
  if (!wind || highest(wind) < 0.5) return undefined
  return week(result, 'windiest-week', say('week.wind'), richest(wind, lengthIn(result.snapshots)))
}

const demandOf = (result: Result) => demandMw(result, homeBuses(result))

/** Snapshots of a week, or of all there is. */
const lengthIn = (snapshots: Snapshots) => Math.min(snapshots.hours.length, stepsIn(snapshots, HOURS))

const isLongerThanWeek = (snapshots: Snapshots) => lengthIn(snapshots) < snapshots.hours.length

function extreme(values: Float64Array, beats: (one: number, other: number) => boolean): number {
  let best = 0
  values.forEach((value, t) => {
    if (beats(value, values[best]!)) best = t
  })
  return best
}

function beginningAround(snapshots: Snapshots, middle: number): number {
  const length = lengthIn(snapshots)
  return Math.max(0, Math.min(snapshots.hours.length - length, middle - Math.floor(length / 2)))
}

/** Beginning of the stretch of this length with the largest sum. */
function richest(values: Float64Array, length: number): number {
  let sum = values.subarray(0, length).reduce((all, value) => all + value, 0)
  let [best, most] = [0, sum]
  for (let from = 1; from + length <= values.length; from++) {
    sum += values[from + length - 1]! - values[from - 1]!
    if (sum > most + 1e-6) [best, most] = [from, sum]
  }
  return best
}

function week(result: Result, id: string, title: Text, from: number): Figure {
  const { snapshots } = result
  const { labels } = snapshots.axis
  const length = lengthIn(snapshots)
  const cut = (mw: Float64Array) => mw.subarray(from, from + length).map(toGw)
  const demand = cut(demandOf(result))
  const sums = sumByCarrier(suppliesOf(result))
  const layers = inOrder(sums.keys())
    .map(carrier => ({ carrier, gw: cut(sums.get(carrier)!) }))
    .filter(({ gw }) => gw.some(each => Math.abs(each) > 0.0005))
  const day = stepsIn(snapshots, HOURS_PER_DAY)
  const days = Array.from({ length: Math.ceil(length / day) }, (_, k) => k * day)
  return {
    id,
    title,
    note: say('week.note', { from: moment(labels[from]!) }),
    source: computedFrom(result, 'demand', 'capacity factors', 'plants', 'water'),
    chart: {
      kind: 'areas',
      categories: labels.slice(from, from + length).map(label => moment(label)),
      unit: unitOf('GW'),
      stacked: true,
      labelEvery: day,
      series: [
        ...layers.map(({ carrier, gw }) => ({
          name: named(carrier),
          color: colorOf(result, carrier),
          values: [...gw],
        })),
        { name: say('term.demand'), color: '#111111', values: [...demand], line: true },
      ],
    },
    table: {
      columns: [
        say('week.day'),
        ...layers.map(({ carrier }) => say('week.mean', { what: named(carrier) })),
        say('week.mean', { what: say('term.demand') }),
        say('week.highest', { what: say('term.demand') }),
      ],
      rows: days.map(start => {
        const dayCut = (gw: Float64Array) => gw.subarray(start, start + day)
        return [
          moment(labels[from + start]!),
          ...layers.map(({ gw }) => mean(dayCut(gw))),
          mean(dayCut(demand)),
          highest(dayCut(demand)),
        ]
      }),
      digits: 2,
    },
  }
}
