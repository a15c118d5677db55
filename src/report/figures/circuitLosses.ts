import type { Trip } from '../../study/grid.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { dayOf, monthOf } from '../view.ts'

/** Loadings above this are overloads. [pu] */
const FULL = 1 + 1e-6

/** The N-1 screening of the peak, which is in winter: what is loaded most after the loss of each circuit. */
export const circuitLosses: FigureMaker = result => {
  const { grid, snapshots } = result
  if (!grid || grid.peak.trips.length === 0) return undefined
  const { trips, islanding, snapshot } = grid.peak
  const label = snapshots.axis.labels[snapshot]!
  const ordered = trips.toSorted((one, other) => worstPu(other) - worstPu(one))
  const dangerous = ordered.filter(trip => worstPu(trip) > FULL)
  const alone = islanding.map(({ name, flowMw }) => `${name} (${Math.abs(flowMw).toFixed(0)} MW)`)
  return {
    id: 'circuit-losses',
    title: `What the loss of a circuit would do at the ${isWinter(label) ? 'winter ' : ''}peak`,
    note: [
      `${dayOf(label)} ${label.slice(11, 16)} UTC. Each circuit is lost in turn; the others take over by the voltage law (linear outage factors), before anything is redispatched. ${verdict(dangerous.length, trips.length)}`,
      ...(alone.length > 0
        ? [
            `The only way to a part of the grid, so that what they carry is lost at once: ${alone.join(', ')}.`,
          ]
        : []),
    ].join('\n'),
    source: computedFrom(result, 'corridors', 'connections', 'demand', 'plants'),
    chart: {
      kind: 'bars',
      categories: ordered.map(({ tripped }) => tripped),
      unit: '% of the rating of the line that is loaded most',
      stacked: true,
      sideways: true,
      series: [
        {
          name: 'within its rating',
          color: '#1f4e9c',
          values: ordered.map(trip => (worstPu(trip) > FULL ? 0 : 100 * worstPu(trip))),
        },
        {
          name: 'overloaded',
          color: '#b3261e',
          values: ordered.map(trip => (worstPu(trip) > FULL ? 100 * worstPu(trip) : 0)),
        },
      ],
    },
    table: {
      columns: [
        'Lost circuit',
        'It carried, MW',
        'Loaded most then',
        'Loading, %',
        'Flow, MW',
        'Rating, MW',
        'Overloaded lines',
      ],
      rows: ordered.map(trip => [
        trip.tripped,
        trip.flowMw,
        trip.loadings[0]?.overloaded ?? '',
        100 * worstPu(trip),
        trip.loadings[0]?.flowMw ?? 0,
        trip.loadings[0]?.ratingMva ?? 0,
        trip.loadings.filter(({ loadingPu }) => loadingPu > FULL).length,
      ]),
      digits: 0,
    },
  }
}

/** November to March. */
const isWinter = (label: string) => monthOf(label) >= 10 || monthOf(label) <= 2

const worstPu = ({ loadings }: Trip) => loadings[0]?.loadingPu ?? 0

const verdict = (dangerous: number, all: number) =>
  dangerous === 0
    ? `None of the ${all} losses overloads another line.`
    : `${dangerous} of the ${all} losses overload another line by the ratings of lasting operation; a system operator would redispatch before or trip load after them.`
