import type { Summary } from '../../study/summary.ts'
import type { Figure } from '../figure.ts'
import { inOrder } from '../view.ts'
import { inUnit, named, say, type Text, unitOf } from '../words/text.ts'
import { SOURCE } from './source.ts'

/** Amounts by carrier, a bar for each run. */
export function stacked(
  id: string,
  title: Text,
  unit: string,
  summaries: readonly Summary[],
  of: (summary: Summary) => Record<string, number>,
  colors: ReadonlyMap<string, string>,
): Figure {
  const carriers = inOrder(summaries.flatMap(summary => Object.keys(of(summary)))).filter(carrier =>
    summaries.some(summary => Math.abs(of(summary)[carrier] ?? 0) > 0.005),
  )
  return barsOf(
    { id, title, unit, carriers, colors },
    summaries,
    (summary, carrier) => of(summary)[carrier] ?? 0,
  )
}

/** How much more or less than the first run each other one has; nothing where they do not differ. */
export function changes(
  id: string,
  title: Text,
  unit: string,
  summaries: readonly Summary[],
  of: (summary: Summary) => Record<string, number>,
  colors: ReadonlyMap<string, string>,
): Figure[] {
  const [first, ...others] = summaries
  const change = (summary: Summary, carrier: string) =>
    (of(summary)[carrier] ?? 0) - (of(first!)[carrier] ?? 0)
  const carriers = inOrder(summaries.flatMap(summary => Object.keys(of(summary)))).filter(carrier =>
    others.some(summary => Math.abs(change(summary, carrier)) > 0.005),
  )
  if (carriers.length === 0) return []
  const heading = {
    id,
    title: say('comparison.change', { title, run: first!.scenario }),
    unit,
    carriers,
    colors,
  }
  return [barsOf(heading, others, change)]
}

interface Heading {
  id: string
  title: Text
  unit: string
  carriers: readonly string[]
  colors: ReadonlyMap<string, string>
}

/** A bar for each run, a part of it for each carrier. */
function barsOf(
  { id, title, unit, carriers, colors }: Heading,
  summaries: readonly Summary[],
  amount: (summary: Summary, carrier: string) => number,
): Figure {
  return {
    id,
    title,
    source: SOURCE,
    chart: {
      kind: 'bars',
      categories: summaries.map(({ scenario }) => scenario),
      unit: unitOf(unit),
      stacked: true,
      series: carriers.map(carrier => ({
        name: named(carrier),
        color: colors.get(carrier) ?? '#888888',
        values: summaries.map(summary => amount(summary, carrier)),
      })),
    },
    table: {
      columns: [say('term.carrier'), ...summaries.map(({ scenario }) => inUnit(scenario, unit))],
      rows: carriers.map(carrier => [named(carrier), ...summaries.map(summary => amount(summary, carrier))]),
      digits: 2,
    },
  }
}
