import type { PathwayPeriod, PathwayResult } from '../../study/pathway/evaluate.ts'
import type { Figure } from '../figure.ts'
import { inOrder, paletteColor } from '../view.ts'

const GREY = '#888888'

/** All figures of a path in the order of its page. */
export const pathwayFigures = (result: PathwayResult): Figure[] => [
  bills(result),
  capacities(result),
  generation(result),
  emissions(result),
  additions(result),
  closings(result),
]

/** What each year costs, and what the path costs at the decision. */
function bills(result: PathwayResult): Figure {
  const { periods, currency, priceYear, presentValue, expected, rate, decision, foresight } = result
  const items = [...new Set(periods.flatMap(({ bill }) => bill.map(({ item }) => item)))]
  const billions = (period: PathwayPeriod, item: string) =>
    period.bill.filter(line => line.item === item).reduce((sum, { money }) => sum + money, 0) / 1e9
  const unit = `billion ${currency} of ${priceYear}`
  return {
    id: 'path-cost',
    title: 'What it costs',
    note: [
      `Until the end of the last period, at ${decision} with ${(100 * rate).toFixed(1)} % a year: ${(presentValue / 1e9).toFixed(2)} ${unit}, the sum of the yearly bills, each times its weight. The plan over stretches of hours expected ${(expected / 1e9).toFixed(2)}.`,
      foresight === 'perfect'
        ? 'All years are known when the first is decided.'
        : 'Each year is decided without knowing the next.',
      ...(result.budgetPrice > 0
        ? [
            `The last tonne of the budget is worth ${result.budgetPrice.toFixed(1)} ${currency} at ${decision}.`,
          ]
        : []),
    ].join('\n'),
    source: 'Running: the hourly dispatch of each year. Building and standing: the plan.',
    chart: {
      kind: 'bars',
      categories: yearsOf(periods),
      unit: `${unit} a year`,
      stacked: true,
      series: items.map((item, k) => ({
        name: item,
        color: paletteColor(k),
        values: periods.map(period => billions(period, item)),
      })),
    },
    table: {
      columns: ['Item', ...yearsOf(periods)],
      rows: [
        ...items.map(item => [item, ...periods.map(period => billions(period, item))]),
        ['all', ...periods.map(({ cost }) => cost / 1e9)],
        ['years', ...periods.map(({ years }) => years)],
        ['weight', ...periods.map(({ weight }) => weight)],
      ],
      digits: 2,
    },
  }
}

const yearsOf = (periods: readonly PathwayPeriod[]) => periods.map(({ year }) => String(year))

/** A figure by carrier and year. */
function byCarrier(
  about: Pick<Figure, 'id' | 'title' | 'note'>,
  unit: string,
  { periods }: PathwayResult,
  valuesOf: (period: PathwayPeriod) => Record<string, number>,
): Figure {
  const carriers = inOrder([...new Set(periods.flatMap(period => Object.keys(valuesOf(period))))]).filter(
    carrier => periods.some(period => Math.abs(valuesOf(period)[carrier] ?? 0) > 0.005),
  )
  const values = (carrier: string) => periods.map(period => valuesOf(period)[carrier] ?? 0)
  return {
    ...about,
    chart: {
      kind: 'bars',
      categories: yearsOf(periods),
      unit,
      stacked: true,
      series: carriers.map(carrier => ({
        name: carrier,
        color: periods[0]!.colors[carrier] || GREY,
        values: values(carrier),
      })),
    },
    table: {
      columns: ['Carrier', ...yearsOf(periods).map(year => `${year}, ${unit}`)],
      rows: [
        ...carriers.map(carrier => [carrier, ...values(carrier)]),
        [
          'all',
          ...periods.map(period => carriers.reduce((sum, each) => sum + (valuesOf(period)[each] ?? 0), 0)),
        ],
      ],
      digits: 1,
    },
  }
}

const capacities = (result: PathwayResult): Figure =>
  byCarrier({ id: 'path-capacity', title: 'What stands' }, 'GW', result, ({ summary }) => summary.capacityGw)

function generation(result: PathwayResult): Figure {
  const unserved = result.periods.map(({ year, summary }) => {
    const gwh = (summary.unservedTwh ?? 0) * 1000
    return `${year}: demand ${summary.demandTwh.toFixed(1)} TWh, peak ${summary.peakGw.toFixed(1)} GW, ${gwh.toFixed(1)} GWh not met${summary.adequacy ? `, loss of load ${summary.adequacy.loleHours.toFixed(1)} h with outages` : ''}${summary.check.passed ? '' : `; ${summary.check.failures.join('; ')}`}.`
  })
  const about = { id: 'path-generation', title: 'Who generates', note: unserved.join('\n') }
  return byCarrier(about, 'TWh', result, ({ summary }) => summary.generationTwh ?? {})
}

/** CO₂ of power and of the heat of cities. */
function emissions({ periods }: PathwayResult): Figure {
  const total = periods.reduce((sum, { years, summary }) => sum + years * (summary.emissionsMt ?? 0), 0)
  return {
    id: 'path-emissions',
    title: 'What is emitted',
    note: `Power and heat of cities; ${total.toFixed(0)} Mt of CO₂ in all years together.`,
    chart: {
      kind: 'bars',
      categories: yearsOf(periods),
      unit: 'Mt CO₂',
      stacked: false,
      series: [
        { name: 'CO₂', color: '#4d4d4d', values: periods.map(({ summary }) => summary.emissionsMt ?? 0) },
      ],
    },
    table: {
      columns: ['Year', 'CO₂, Mt', 'Coal in generation, %'],
      rows: periods.map(({ year, summary }) => {
        const all = Object.values(summary.generationTwh ?? {}).reduce((sum, twh) => sum + twh, 0)
        return [String(year), summary.emissionsMt ?? 0, (100 * (summary.generationTwh?.coal ?? 0)) / all]
      }),
      digits: 1,
    },
  }
}

/** What is built for each year, and what of it has gone since. */
function additions({ periods }: PathwayResult): Figure {
  const rows = new Map<string, number[]>()
  periods.forEach(({ built, expired }, k) => {
    for (const { technology, component, size } of built) {
      const unit = component === 'Store' ? 'GWh' : 'GW'
      const name = `${technology}, ${unit}`
      rows.set(name, rows.get(name) ?? periods.map(() => 0))
      rows.get(name)![k]! += size / 1000
    }
    const gone = expired.filter(({ component }) => component !== 'Store')
    const since = gone.filter(({ year, lifetimeYears }) => year + lifetimeYears > (periods[k - 1]?.year ?? 0))
    for (const { technology, size } of since) {
      const name = `${technology}, gone by age, GW`
      rows.set(name, rows.get(name) ?? periods.map(() => 0))
      rows.get(name)![k]! -= size / 1000
    }
  })
  return {
    id: 'path-additions',
    title: 'What is built',
    note: 'Decided by the plan, beside what is announced as firm. Heat plants count by their heat.',
    table: {
      columns: ['Technology', ...yearsOf(periods)],
      rows: [...rows].map(([name, values]) => [name, ...values]),
      digits: 2,
    },
  }
}

/** What of today's fleet and of the published plans is kept. */
function closings({ periods }: PathwayResult): Figure {
  const names = [
    ...new Set(
      periods.flatMap(({ standing }) => standing.map(({ technology, bus }) => `${technology}, ${bus}`)),
    ),
  ]
  return {
    id: 'path-closings',
    title: 'What is kept of what stands',
    note: 'Kept of what could stand in that year, GW. Who is older than the scenario allows is gone; others are closed where standing costs more than they are worth.',
    table: {
      columns: ['Plants', ...yearsOf(periods)],
      rows: names.map(name => [
        name,
        ...periods.map(({ standing }) => {
          const found = standing.find(({ technology, bus }) => `${technology}, ${bus}` === name)
          return found ? `${(found.keptMw / 1000).toFixed(2)} of ${(found.couldMw / 1000).toFixed(2)}` : '–'
        }),
      ]),
      digits: 2,
    },
  }
}
