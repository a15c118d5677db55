import type { ComparedRun, Difference } from '../study/compare.ts'
import type { Summary } from '../study/summary.ts'
import type { Chart, Figure } from './figure.ts'
import { inOrder } from './view.ts'

const SOURCE = 'Read from the folders of the runs; their reports name the sources.'
const [MORE, LESS, TOTAL] = ['#c44e52', '#58b09c', '#1f4e9c']

/** Figures of runs side by side, and of the differences to the first. */
export function comparisonFigures(
  runs: readonly ComparedRun[],
  differences: readonly Difference[],
  colors: ReadonlyMap<string, string>,
): Figure[] {
  const summaries = runs.map(({ summary }) => summary)
  return [
    overview(summaries),
    ...differences.flatMap(difference => [drivers(difference), waterfall(difference)]),
    stacked(
      'generation',
      'Who generates',
      'TWh',
      summaries,
      ({ generationTwh }) => generationTwh ?? {},
      colors,
    ),
    stacked('built', 'What is built', 'GW', summaries, ({ builtByCarrierGw }) => builtByCarrierGw, colors),
    stacked('capacity', 'What stands in the end', 'GW', summaries, ({ capacityGw }) => capacityGw, colors),
    single('co2', 'CO₂', 'Mt', summaries, ({ emissionsMt }) => emissionsMt ?? 0),
    prices(summaries),
  ]
}

function overview(summaries: readonly Summary[]): Figure {
  const millions = (money: number | undefined) => (money === undefined ? '' : Math.round(money / 1e6))
  const row = (name: string, of: (summary: Summary) => string | number) => [name, ...summaries.map(of)]
  const { currency } = summaries[0]!
  return {
    id: 'overview',
    title: 'Side by side',
    source: SOURCE,
    table: {
      columns: ['', ...summaries.map(({ scenario }) => scenario)],
      rows: [
        row('Demand, TWh', ({ demandTwh }) => demandTwh.toFixed(1)),
        row(`Cost, million ${currency} a year`, ({ objective }) => millions(objective ?? undefined)),
        row('of which building', ({ cost }) => millions(cost?.building)),
        row('CO₂, Mt', ({ emissionsMt }) => emissionsMt?.toFixed(1) ?? ''),
        row('Imports, TWh', ({ importsTwh }) => importsTwh?.toFixed(2) ?? ''),
        row('Exports, TWh', ({ exportsTwh }) => exportsTwh?.toFixed(2) ?? ''),
        row('Not met, GWh', ({ unservedTwh }) => ((unservedTwh ?? 0) * 1000).toFixed(2)),
        row('Loss of load, h a year', ({ adequacy }) =>
          adequacy ? `${adequacy.loleHours.toFixed(1)} ± ${adequacy.loleStandardError.toFixed(1)}` : '',
        ),
        row('Distance to the best plan, %', ({ plan }) => (plan ? (100 * plan.relativeGap).toFixed(2) : '')),
        row('Checks', ({ check }) => (check.passed ? 'passed' : 'failed')),
      ],
      digits: 0,
    },
  }
}

function drivers({ to, from, drivers: sentences }: Difference): Figure {
  return {
    id: `drivers-${to.scenario}`,
    title: `What drives it: ${to.scenario} beside ${from.scenario}`,
    note: sentences.join('\n'),
    source: SOURCE,
  }
}

/** From the cost of one run to that of another, step by step. [million money] */
function waterfall({ from, to, steps }: Difference): Figure {
  const millions = (money: number) => money / 1e6
  const [start, end] = [millions(from.objective ?? 0), millions(to.objective ?? 0)]
  let height = start
  const bars = steps.map(({ money }) => {
    const before = height
    height += millions(money)
    return {
      base: Math.min(before, height),
      more: Math.max(0, height - before),
      less: Math.max(0, before - height),
    }
  })
  const unit = `million ${to.currency}`
  const chart: Chart = {
    kind: 'bars',
    categories: [from.scenario, ...steps.map(({ what }) => what), to.scenario],
    unit,
    stacked: true,
    sideways: true,
    series: [
      { name: '', color: 'transparent', values: [0, ...bars.map(({ base }) => base), 0], hidden: true },
      { name: 'total', color: TOTAL, values: [start, ...bars.map(() => 0), end] },
      { name: 'more', color: MORE, values: [0, ...bars.map(({ more }) => more), 0] },
      { name: 'less', color: LESS, values: [0, ...bars.map(({ less }) => less), 0] },
    ],
  }
  return {
    id: `waterfall-${to.scenario}`,
    title: `From the cost of ${from.scenario} to that of ${to.scenario}`,
    source: SOURCE,
    chart,
    table: {
      columns: ['Part', `Difference, ${unit}`],
      rows: [
        [from.scenario, start],
        ...steps.map(({ what, money }) => [what, millions(money)] as const),
        [to.scenario, end],
      ],
      digits: 1,
    },
  }
}

function stacked(
  id: string,
  title: string,
  unit: string,
  summaries: readonly Summary[],
  of: (summary: Summary) => Record<string, number>,
  colors: ReadonlyMap<string, string>,
): Figure {
  const carriers = inOrder(summaries.flatMap(summary => Object.keys(of(summary)))).filter(carrier =>
    summaries.some(summary => Math.abs(of(summary)[carrier] ?? 0) > 0.005),
  )
  const [first] = summaries
  return {
    id,
    title,
    source: SOURCE,
    chart: {
      kind: 'bars',
      categories: summaries.map(({ scenario }) => scenario),
      unit,
      stacked: true,
      series: carriers.map(carrier => ({
        name: carrier,
        color: colors.get(carrier) ?? '#888888',
        values: summaries.map(summary => of(summary)[carrier] ?? 0),
      })),
    },
    table: {
      columns: [
        'Carrier',
        ...summaries.map(({ scenario }) => `${scenario}, ${unit}`),
        ...summaries.slice(1).map(({ scenario }) => `${scenario} less ${first!.scenario}, ${unit}`),
      ],
      rows: carriers.map(carrier => {
        const values = summaries.map(summary => of(summary)[carrier] ?? 0)
        return [carrier, ...values, ...values.slice(1).map(value => value - values[0]!)]
      }),
      digits: 2,
    },
  }
}

function single(
  id: string,
  title: string,
  unit: string,
  summaries: readonly Summary[],
  of: (summary: Summary) => number,
): Figure {
  return {
    id,
    title,
    source: SOURCE,
    chart: {
      kind: 'bars',
      categories: summaries.map(({ scenario }) => scenario),
      unit,
      stacked: false,
      series: [{ name: title, color: TOTAL, values: summaries.map(of) }],
    },
    table: {
      columns: ['Run', `${title}, ${unit}`],
      rows: summaries.map(summary => [summary.scenario, of(summary)]),
      digits: 2,
    },
  }
}

/** Mean prices by zone, weighted with demand. */
function prices(summaries: readonly Summary[]): Figure {
  const zones = ['north', 'south', 'west'].filter(zone =>
    summaries.some(({ averagePricePerMwh }) => averagePricePerMwh?.[zone] !== undefined),
  )
  const unit = `${summaries[0]!.currency}/MWh`
  const at = (summary: Summary, zone: string) => summary.averagePricePerMwh?.[zone] ?? 0
  const shades = ['#1f4e9c', '#e0863a', '#58b09c']
  return {
    id: 'prices',
    title: 'What a megawatt-hour costs at the margin',
    note: 'Mean over the year, weighted with demand.',
    source: SOURCE,
    chart: {
      kind: 'bars',
      categories: summaries.map(({ scenario }) => scenario),
      unit,
      stacked: false,
      series: zones.map((zone, k) => ({
        name: zone,
        color: shades[k % shades.length]!,
        values: summaries.map(summary => at(summary, zone)),
      })),
    },
    table: {
      columns: ['Run', ...zones.map(zone => `${zone}, ${unit}`)],
      rows: summaries.map(summary => [summary.scenario, ...zones.map(zone => at(summary, zone))]),
      digits: 1,
    },
  }
}
