import type { Binding } from '../../study/survival/shortage.ts'
import { toGw } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { amount, inUnit, joined, moment, named, placeNamed, say, type Text, unitOf } from '../words/text.ts'

/** Colours of zones, in their order. */
const COLORS = ['#d62728', '#f2a13c', '#7b3294', '#1f4e9c']

/** Hours drawn around a deficit. */
const MOST_HOURS = 336

/** Deficit by zone and hour. [GW] */
export const shortage: FigureMaker = result => {
  if (!result.shortage) return undefined
  const { zones } = result.shortage
  const { axis } = result.snapshots
  const first = Math.min(...zones.map(({ mw }) => mw.findIndex(each => each > 0.01)))
  const last = Math.max(...zones.map(({ mw }) => mw.findLastIndex(each => each > 0.01)))
  const from = Math.max(0, first - 12)
  const to = Math.min(axis.labels.length, Math.max(last + 12, from + 48), from + MOST_HOURS)
  return {
    id: 'shortage',
    title: say('shortage.title'),
    note: say('shortage.note'),
    source: computedFrom(result, 'demand', 'plants', 'connections'),
    chart: {
      kind: 'areas',
      categories: axis.labels.slice(from, to).map(label => moment(label)),
      unit: unitOf('GW'),
      stacked: true,
      series: zones.map(({ zone, mw }, k) => ({
        name: placeNamed(zone),
        color: COLORS[k % COLORS.length]!,
        values: [...mw.subarray(from, to)].map(toGw),
      })),
    },
    table: {
      columns: [
        say('term.zone'),
        say('term.hours'),
        inUnit(say('term.energy'), 'MWh'),
        inUnit(say('shortage.largest'), 'MW'),
        say('term.when'),
      ],
      rows: zones.map(({ zone, hours, mwh, peakMw, worst }) => [placeNamed(zone), hours, mwh, peakMw, worst]),
      digits: 0,
    },
  }
}

/** Rows of the table, and bars, of what is at its limit. */
const MOST_BINDING = 15

/** What is at its limit while a zone is short. [h] */
export const binding: FigureMaker = result => {
  const rows = result.shortage?.binding.slice(0, MOST_BINDING) ?? []
  if (rows.length === 0) return undefined
  return {
    id: 'binding',
    title: say('binding.title'),
    source: computedFrom(result, 'connections', 'plants'),
    chart: {
      kind: 'bars',
      categories: rows.map(each => joined([placeNamed(each.zone), obstacle(each)])),
      unit: unitOf('h'),
      stacked: false,
      sideways: true,
      series: [{ name: say('binding.series'), color: COLORS[0]!, values: rows.map(({ hours }) => hours) }],
    },
    table: {
      columns: [say('term.zone'), say('binding.what'), say('binding.hours')],
      rows: rows.map(each => [placeNamed(each.zone), obstacle(each), each.hours]),
      digits: 0,
    },
  }
}

/** What is at its limit, for people. */
const obstacle = ({ kind, name }: Binding) => say(`binding.${kind}`, { name: named(name) })

/** A technology that would cure it, or the mix that costs least. */
const cureNamed = (technology: string): Text =>
  technology === 'least cost' ? say('cures.mix') : named(technology)

/** What would cure it, and at what cost. [million money/a] */
export const cures: FigureMaker = result => {
  const rows = result.shortage?.cures ?? []
  if (rows.length === 0) return undefined
  const unit = say('unit.millionAYear', { currency: result.heading.currency })
  return {
    id: 'cures',
    title: say('cures.title'),
    note: say('cures.note'),
    source: computedFrom(result, 'candidates', 'fuels and costs'),
    chart: {
      kind: 'bars',
      categories: rows.map(({ technology, leftMwh }) =>
        leftMwh > 1 ? say('cures.notEnough', { what: cureNamed(technology) }) : cureNamed(technology),
      ),
      unit,
      stacked: false,
      sideways: true,
      series: [
        {
          name: say('cures.cost'),
          color: COLORS[3]!,
          values: rows.map(({ moneyPerYear }) => moneyPerYear / 1e6),
        },
      ],
    },
    table: {
      columns: [
        say('cures.cure'),
        say('plan.title'),
        inUnit(say('term.cost'), unit),
        inUnit(say('cures.left'), 'MWh'),
      ],
      rows: rows.map(({ technology, sizes, moneyPerYear, leftMwh }) => [
        cureNamed(technology),
        joined(sizes.map(({ name, size }) => joined([named(name), amount(size, 0), unitOf('MW')], '\u00a0'))),
        moneyPerYear / 1e6,
        leftMwh,
      ]),
      digits: 1,
    },
  }
}
