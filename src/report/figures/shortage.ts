import { toGw } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { zoneName } from '../view.ts'

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
    title: 'Who goes without, hour by hour',
    note: 'Zones that can reach one another, and hours that share the water of reservoirs, may share a deficit in many ways; the split shown is one of them.',
    source: computedFrom(result, 'demand', 'plants', 'connections'),
    chart: {
      kind: 'areas',
      categories: axis.labels.slice(from, to).map(label => label.slice(5, 16).replace('T', ' ')),
      unit: 'GW',
      stacked: true,
      series: zones.map(({ zone, mw }, k) => ({
        name: zoneName(zone),
        color: COLORS[k % COLORS.length]!,
        values: [...mw.subarray(from, to)].map(toGw),
      })),
    },
    table: {
      columns: ['Zone', 'Hours', 'Energy, MWh', 'Largest, MW', 'When'],
      rows: zones.map(({ zone, hours, mwh, peakMw, worst }) => [zoneName(zone), hours, mwh, peakMw, worst]),
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
    title: 'What stands in the way',
    source: computedFrom(result, 'connections', 'plants'),
    chart: {
      kind: 'bars',
      categories: rows.map(({ zone, what }) => `${zoneName(zone)}, ${what}`),
      unit: 'h',
      stacked: false,
      sideways: true,
      series: [
        { name: 'hours of shortage at the limit', color: COLORS[0]!, values: rows.map(({ hours }) => hours) },
      ],
    },
    table: {
      columns: ['Zone', 'At its limit', 'Hours of shortage'],
      rows: rows.map(({ zone, what, hours }) => [zoneName(zone), what, hours]),
      digits: 0,
    },
  }
}

/** What would cure it, and at what cost. [million money/a] */
export const cures: FigureMaker = result => {
  const rows = result.shortage?.cures ?? []
  if (rows.length === 0) return undefined
  const unit = `million ${result.heading.currency} a year`
  return {
    id: 'cures',
    title: 'What would help, and at what cost',
    note: 'The least-cost mix that meets all demand of the horizon, and each technology alone. Building is paid for the whole year, whatever use it has in the rest of it.',
    source: computedFrom(result, 'candidates', 'fuels and costs'),
    chart: {
      kind: 'bars',
      categories: rows.map(({ technology, leftMwh }) =>
        leftMwh > 1 ? `${technology} (not enough)` : technology,
      ),
      unit,
      stacked: false,
      sideways: true,
      series: [
        {
          name: 'annual cost',
          color: COLORS[3]!,
          values: rows.map(({ moneyPerYear }) => moneyPerYear / 1e6),
        },
      ],
    },
    table: {
      columns: ['Cure', 'What is built', `Cost, ${unit}`, 'Still not met, MWh'],
      rows: rows.map(({ technology, sizes, moneyPerYear, leftMwh }) => [
        technology,
        sizes.map(({ name, size }) => `${name} ${size.toFixed(0)} MW`).join(', '),
        moneyPerYear / 1e6,
        leftMwh,
      ]),
      digits: 1,
    },
  }
}
