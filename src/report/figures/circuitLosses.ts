import type { Trip } from '../../study/grid.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { monthOf } from '../view.ts'
import { amount, inUnit, joined, moment, named, paragraphs, say } from '../words/text.ts'

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
  const alone = islanding.map(({ name, flowMw }) =>
    say('circuitLosses.line', { name: named(name), mw: amount(Math.abs(flowMw), 0) }),
  )
  return {
    id: 'circuit-losses',
    title: say(isWinter(label) ? 'circuitLosses.winter' : 'circuitLosses.title'),
    note: paragraphs([
      say('circuitLosses.note', {
        hour: moment(label),
        verdict: verdict(dangerous.length, trips.length),
      }),
      ...(alone.length > 0 ? [say('circuitLosses.alone', { lines: joined(alone) })] : []),
    ]),
    source: computedFrom(result, 'corridors', 'connections', 'demand', 'plants'),
    chart: {
      kind: 'bars',
      categories: ordered.map(({ tripped }) => named(tripped)),
      unit: say('circuitLosses.unit'),
      stacked: true,
      sideways: true,
      series: [
        {
          name: say('circuitLosses.within'),
          color: '#1f4e9c',
          values: ordered.map(trip => (worstPu(trip) > FULL ? 0 : 100 * worstPu(trip))),
        },
        {
          name: say('circuitLosses.overloaded'),
          color: '#b3261e',
          values: ordered.map(trip => (worstPu(trip) > FULL ? 100 * worstPu(trip) : 0)),
        },
      ],
    },
    table: {
      columns: [
        say('circuitLosses.lost'),
        inUnit(say('circuitLosses.carried'), 'MW'),
        say('circuitLosses.most'),
        inUnit(say('term.loading'), '%'),
        inUnit(say('term.flow'), 'MW'),
        inUnit(say('term.rating'), 'MW'),
        say('circuitLosses.lines'),
      ],
      rows: ordered.map(trip => [
        named(trip.tripped),
        trip.flowMw,
        named(trip.loadings[0]?.overloaded ?? ''),
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
    ? say('circuitLosses.none', { all: amount(all, 0) })
    : say('circuitLosses.some', { dangerous: amount(dangerous, 0), all: amount(all, 0) })
