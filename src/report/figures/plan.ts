import type { BuiltUnit, Result } from '../../study/result.ts'
import { toGw, toGwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, inOrder } from '../view.ts'
import { tellBreakEven } from '../words/tellCard.ts'
import {
  amount,
  inUnit,
  joined,
  millions,
  named,
  paragraphs,
  percentOf,
  placeNamed,
  say,
  type Text,
  unitOf,
} from '../words/text.ts'

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
    title: say('plan.title'),
    note: noteOf(result),
    source: computedFrom(result, 'candidates', 'fuels and costs'),
    ...(powers.length > 0
      ? {
          chart: {
            kind: 'bars' as const,
            categories: zones.map(placeNamed),
            unit: unitOf('GW'),
            stacked: true,
            series: carriers.map(carrier => ({
              name: named(carrier),
              color: colorOf(result, carrier),
              values: zones.map(zone => gw(zone, carrier)),
            })),
          },
        }
      : {}),
    table: {
      columns: [
        say('term.unit'),
        say('term.technology'),
        say('term.where'),
        say('term.size'),
        say('plan.overnight', { currency }),
        inUnit(say('plan.annual'), millions(currency)),
      ],
      rows: built.map(unit => [
        named(unit.name),
        named(unit.technology),
        placeNamed(unit.bus),
        sizeOf(unit),
        unit.overnightPerKw,
        unit.money / 1e6,
      ]),
      digits: 1,
    },
  }
}

const sizeOf = ({ component, size }: BuiltUnit) =>
  component === 'Store'
    ? joined([amount(toGwh(size), 2), unitOf('GWh')], ' ')
    : joined([amount(toGw(size), 3), unitOf('GW')], ' ')

function noteOf({ plan: made, heading, snapshots }: Result): Text {
  const { objective, lowerBound, relativeGap, segments, breakEven } = made!
  const cost = lowerBound / (1 - relativeGap)
  const money = (sum: number) => joined([amount(sum / 1e6, 0), millions(heading.currency)], ' ')
  return paragraphs([
    say(segments < snapshots.hours.length ? 'plan.stretches' : 'plan.everyHour', {
      segments: amount(segments, 0),
      expected: money(objective),
      cost: money(cost),
      more: percentOf(cost / objective - 1),
      bound: money(lowerBound),
      gap: percentOf(relativeGap),
    }),
    ...(made!.built.length === 0 ? [say('plan.nothing')] : []),
    ...(breakEven ? [tellBreakEven(breakEven, heading.currency)] : []),
  ])
}
