import type { BuiltUnit, Result } from '../../study/result.ts'
import { toGw, toGwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { percent } from '../formats/readable.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, inOrder, zoneName } from '../view.ts'
import { tellBreakEven } from '../words/tellCard.ts'

/** What the plan builds, where, and what it costs a year. [GW] */
export const plan: FigureMaker = result => {
  if (!result.plan) return undefined
  const { built } = result.plan
  const powers = built.filter(({ component }) => component !== 'Store')
  const zones = [...new Set(powers.map(({ bus }) => bus))]
  const carriers = inOrder(powers.map(({ carrier }) => carrier))
  const gw = (zone: string, carrier: string) =>
    toGw(
      powers
        .filter(unit => unit.bus === zone && unit.carrier === carrier)
        .reduce((sum, { size }) => sum + size, 0),
    )
  const { currency } = result.heading
  return {
    id: 'plan',
    title: 'What is built',
    note: noteOf(result),
    source: computedFrom(result, 'candidates', 'fuels and costs'),
    ...(powers.length > 0
      ? {
          chart: {
            kind: 'bars' as const,
            categories: zones.map(zoneName),
            unit: 'GW',
            stacked: true,
            series: carriers.map(carrier => ({
              name: carrier,
              color: colorOf(result, carrier),
              values: zones.map(zone => gw(zone, carrier)),
            })),
          },
        }
      : {}),
    table: {
      columns: [
        'Unit',
        'Technology',
        'Where',
        'Size',
        `Overnight, ${currency}/kW or kWh`,
        `Annual cost, million ${currency}`,
      ],
      rows: built.map(unit => [
        unit.name,
        unit.technology,
        zoneName(unit.bus),
        sizeOf(unit),
        unit.overnightPerKw,
        unit.money / 1e6,
      ]),
      digits: 1,
    },
  }
}

const sizeOf = ({ component, size }: BuiltUnit) =>
  component === 'Store' ? `${toGwh(size).toFixed(2)} GWh` : `${toGw(size).toFixed(3)} GW`

function noteOf({ plan: made, heading, snapshots }: Result): string {
  const { objective, lowerBound, relativeGap, segments, breakEven } = made!
  const cost = lowerBound / (1 - relativeGap)
  const millions = (money: number) => `${Math.round(money / 1e6)} million ${heading.currency}`
  return [
    `Decided ${segments < snapshots.hours.length ? `over ${segments} stretches` : 'with every hour'} of the horizon in view, at an expected cost of ${millions(objective)}; every hour dispatched with it costs ${millions(cost)}, ${percent(cost / objective - 1)} more. No plan costs less than ${millions(lowerBound)}: this one is within ${percent(relativeGap)} of the best.`,
    ...(made!.built.length === 0 ? ['Nothing is built.'] : []),
    ...(breakEven ? [tellBreakEven(breakEven, heading.currency)] : []),
  ].join('\n')
}
