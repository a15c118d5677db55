import type { WayMean } from '../../study/operate/compareWays.ts'
import type { Operation } from '../../study/operate/operation.ts'
import type { Figure } from '../figure.ts'
import { inOrder, paletteColor } from '../view.ts'
import { wayNamed } from '../words/naming.ts'
import { named, say, type Text, yearlyMillions } from '../words/text.ts'
import { againstNamed, othersOf, yardstick } from './ways.ts'

/** A part of a bill, for a figure. [money/a] */
export interface Reason {
  name: Text
  /** In whose colour it is drawn. */
  carrier?: string
  of: (way: WayMean) => number
}

const REASONS: readonly Reason[] = [
  {
    name: say('whyDearer.gas'),
    carrier: 'gas',
    of: ({ bill }) => (bill.gas ?? 0) + (bill['gas stand-by'] ?? 0),
  },
  {
    name: say('whyDearer.coal'),
    carrier: 'coal',
    of: ({ bill }) => (bill.coal ?? 0) + (bill['coal stand-by'] ?? 0),
  },
  {
    name: say('whyDearer.starts'),
    of: ({ bill }) => (bill['coal starts'] ?? 0) + (bill['gas starts'] ?? 0),
  },
  {
    name: say('whyDearer.exchange'),
    carrier: 'import',
    of: ({ bill }) => (bill.import ?? 0) + (bill.export ?? 0) + (bill['agreed exchange'] ?? 0),
  },
  { name: say('whyDearer.water'), carrier: 'hydro', of: ({ storedWorth }) => -storedWorth },
  {
    name: say('whyDearer.unserved'),
    carrier: 'unserved',
    of: ({ bill }) => (bill.AC ?? 0) + (bill.heat ?? 0),
  },
]

/** Parts of a bill, with what they leave of it; they add up to it. */
export const ALL_REASONS: readonly Reason[] = [
  ...REASONS,
  {
    name: say('whyDearer.other'),
    carrier: 'policy',
    of: way => way.cost.mean - REASONS.reduce((sum, { of }) => sum + of(way), 0),
  },
]

/** Where the difference comes from. */
export function reasons(operation: Operation): Figure {
  const base = yardstick(operation)
  const others = othersOf(operation)
  const more = (way: WayMean, of: (way: WayMean) => number) => (of(way) - of(base)) / 1e6
  return {
    id: 'operation-reasons',
    title: say('operatedReasons.title'),
    note: say('operatedReasons.note', { base: againstNamed(base) }),
    chart: {
      kind: 'bars',
      categories: others.map(({ name }) => wayNamed(name)),
      unit: yearlyMillions(operation),
      stacked: true,
      series: ALL_REASONS.map(({ name, carrier = '', of }, k) => ({
        name,
        color: operation.colors[carrier] ?? paletteColor(k),
        values: others.map(way => more(way, of)),
      })),
    },
    table: {
      columns: [say('operatedReasons.paidFor'), ...others.map(({ name }) => wayNamed(name))],
      rows: ALL_REASONS.map(({ name, of }) => [name, ...others.map(way => more(way, of))]),
      digits: 2,
      adds: true,
    },
  }
}

/** What runs more and less. */
export function instead(operation: Operation): Figure {
  const base = yardstick(operation)
  const others = othersOf(operation)
  const carriers = inOrder(operation.ways.flatMap(({ generationMwh }) => Object.keys(generationMwh)))
  const more = (way: WayMean, carrier: string) =>
    ((way.generationMwh[carrier] ?? 0) - (base.generationMwh[carrier] ?? 0)) / 1e3
  const shown = carriers.filter(carrier => others.some(way => Math.abs(more(way, carrier)) > 0.5))
  return {
    id: 'operation-instead',
    title: say('operatedInstead.title'),
    note: say('operatedInstead.note', { base: againstNamed(base) }),
    chart: {
      kind: 'bars',
      categories: others.map(({ name }) => wayNamed(name)),
      unit: say('operatedInstead.unit'),
      stacked: true,
      series: shown.map((carrier, k) => ({
        name: named(carrier),
        color: operation.colors[carrier] ?? paletteColor(k),
        values: others.map(way => more(way, carrier)),
      })),
    },
    table: {
      columns: [say('term.carrier'), ...others.map(({ name }) => wayNamed(name))],
      rows: shown.map(carrier => [named(carrier), ...others.map(way => more(way, carrier))]),
      digits: 1,
    },
  }
}
