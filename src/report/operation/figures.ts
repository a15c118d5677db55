import type { WayMean } from '../../study/operate/compareWays.ts'
import type { Operation } from '../../study/operate/operation.ts'
import type { Figure } from '../figure.ts'
import { inOrder, paletteColor } from '../view.ts'

/** The figures of an operation: what ways cost, why, what runs instead, who pays for being wrong, and year by year. */
export const operationFigures = (operation: Operation): Figure[] => [
  costs(operation),
  ...(operation.ways.length > 1 ? [reasons(operation), instead(operation), byYear(operation)] : []),
  imbalances(operation),
  ...(operation.differences.length > 0 ? [skill(operation)] : []),
]

/** The way that others are held against: who knows everything, or the first. */
const yardstick = ({ ways }: Operation): WayMean => ways.find(({ name }) => name === 'perfect') ?? ways[0]!

const moneyUnit = ({ currency, priceYear }: Operation) => `million ${currency} of ${priceYear} a year`

/** What each way costs, and how it ran. */
function costs(operation: Operation): Figure {
  const { ways } = operation
  const base = yardstick(operation)
  const unit = moneyUnit(operation)
  return {
    id: 'operation-cost',
    title: 'What each way of forecasting costs',
    note: [
      `Fuel, starts, running empty, exchange and unserved energy, less what is left in reservoirs; in the mean of ${operation.seeds.length} simulated years. Bars: more than ${base.name === 'perfect' ? 'with perfect foresight, an upper bound that nobody reaches' : base.name}.`,
      'Years differ more from one another than ways do, so the range of a cost says little; that of a difference stands below.',
    ].join('\n'),
    chart: {
      kind: 'bars',
      categories: ways.map(({ name }) => name),
      unit,
      stacked: false,
      series: [
        {
          name: 'more than the best',
          color: '#1f4e9c',
          values: ways.map(({ cost }) => (cost.mean - base.cost.mean) / 1e6),
        },
      ],
    },
    table: {
      columns: [
        'Way',
        `Cost, ${unit}`,
        'from',
        'to',
        'Error, MW',
        'Reserve, MW',
        'Within it, %',
        'Reserve short, GWh',
        'Starts of coal',
        'Starts of gas',
        'Curtailed, GWh',
        'Unserved, GWh',
        'Given away, GWh',
      ],
      rows: ways.map(way => [
        way.name,
        way.cost.mean / 1e6,
        way.cost.low / 1e6,
        way.cost.high / 1e6,
        way.errorMw,
        way.reserveMw,
        100 * way.coveredPu,
        way.reserveShortMwh / 1e3,
        way.starts.coal ?? 0,
        way.starts.gas ?? 0,
        way.curtailedMwh / 1e3,
        way.unservedMwh / 1e3,
        way.excessMwh / 1e3,
      ]),
      digits: 1,
    },
  }
}

/** A part of the bill, drawn in the colour of the carrier that it is paid for. */
interface Reason {
  name: string
  carrier?: string
  of: (way: WayMean) => number
}

/** Of what a bill's items are parts, for a figure. */
export const REASONS: readonly Reason[] = [
  { name: 'gas burnt', carrier: 'gas', of: ({ bill }) => (bill.gas ?? 0) + (bill['gas stand-by'] ?? 0) },
  { name: 'coal burnt', carrier: 'coal', of: ({ bill }) => (bill.coal ?? 0) + (bill['coal stand-by'] ?? 0) },
  { name: 'starts', of: ({ bill }) => (bill['coal starts'] ?? 0) + (bill['gas starts'] ?? 0) },
  {
    name: 'exchange with neighbours',
    carrier: 'import',
    of: ({ bill }) => (bill.import ?? 0) + (bill.export ?? 0) + (bill['agreed exchange'] ?? 0),
  },
  { name: 'water used', carrier: 'hydro', of: ({ storedWorth }) => -storedWorth },
  { name: 'unserved', carrier: 'unserved', of: ({ bill }) => (bill.AC ?? 0) + (bill.heat ?? 0) },
]

/** What the reasons leave of a bill. */
export const otherOf = (way: WayMean): number =>
  way.cost.mean - REASONS.reduce((sum, { of }) => sum + of(way), 0)

/** Where the difference comes from. */
function reasons(operation: Operation): Figure {
  const base = yardstick(operation)
  const others = operation.ways.filter(way => way !== base)
  const all: Reason[] = [...REASONS, { name: 'other', of: otherOf }]
  const more = (way: WayMean, of: (way: WayMean) => number) => (of(way) - of(base)) / 1e6
  return {
    id: 'operation-reasons',
    title: 'Where the difference comes from',
    note: `What is paid for more or less than ${base.name === 'perfect' ? 'with perfect foresight' : `with ${base.name}`}. Coal that runs empty is in coal burnt; all rows add up to the difference of the cost.`,
    chart: {
      kind: 'bars',
      categories: others.map(({ name }) => name),
      unit: moneyUnit(operation),
      stacked: true,
      series: all.map(({ name, carrier = '', of }, k) => ({
        name,
        color: operation.colors[carrier] ?? paletteColor(k),
        values: others.map(way => more(way, of)),
      })),
    },
    table: {
      columns: ['Paid for', ...others.map(({ name }) => name)],
      rows: all.map(({ name, of }) => [name, ...others.map(way => more(way, of))]),
      digits: 2,
      adds: true,
    },
  }
}

/** What runs more and less. */
function instead(operation: Operation): Figure {
  const base = yardstick(operation)
  const others = operation.ways.filter(way => way !== base)
  const carriers = inOrder(operation.ways.flatMap(({ generationMwh }) => Object.keys(generationMwh)))
  const more = (way: WayMean, carrier: string) =>
    ((way.generationMwh[carrier] ?? 0) - (base.generationMwh[carrier] ?? 0)) / 1e3
  const shown = carriers.filter(carrier => others.some(way => Math.abs(more(way, carrier)) > 0.5))
  return {
    id: 'operation-instead',
    title: 'What runs instead',
    note: `Electricity of a year more or less than ${base.name === 'perfect' ? 'with perfect foresight' : `with ${base.name}`}.`,
    chart: {
      kind: 'bars',
      categories: others.map(({ name }) => name),
      unit: 'GWh a year',
      stacked: true,
      series: shown.map((carrier, k) => ({
        name: carrier,
        color: operation.colors[carrier] ?? paletteColor(k),
        values: others.map(way => more(way, carrier)),
      })),
    },
    table: {
      columns: ['Carrier', ...others.map(({ name }) => name)],
      rows: shown.map(carrier => [carrier, ...others.map(way => more(way, carrier))]),
      digits: 1,
    },
  }
}

/** The years one by one. */
function byYear(operation: Operation): Figure {
  const base = yardstick(operation)
  const others = operation.ways.filter(way => way !== base)
  const more = (name: string, k: number) =>
    (operation.costs[name]![k]! - operation.costs[base.name]![k]!) / 1e6
  return {
    id: 'operation-years',
    title: 'The years one by one',
    note: 'Each year has weather and demand of its own, the same for all ways.',
    chart: {
      kind: 'bars',
      categories: operation.seeds.map(seed => `year ${seed}`),
      unit: moneyUnit(operation),
      stacked: false,
      series: others.map(({ name }, w) => ({
        name,
        color: paletteColor(w),
        values: operation.seeds.map((_, k) => more(name, k)),
      })),
    },
    table: {
      columns: ['Year', ...others.map(({ name }) => name)],
      rows: operation.seeds.map((seed, k) => [`year ${seed}`, ...others.map(({ name }) => more(name, k))]),
      digits: 2,
    },
  }
}

/** What participants pay for having been wrong. */
function imbalances(operation: Operation): Figure {
  const { ways, currency, tengePerMoney } = operation
  return {
    id: 'operation-imbalances',
    title: 'The bill of imbalances',
    note: [
      'What wind, sun and demand pay on the balancing market for departing from a schedule that is their forecast, beside the price of the energy: it is paid between participants and is no cost of the system.',
      'Prices of imbalances are an assumption (imbalance.csv); low and high are its ends.',
    ].join('\n'),
    chart: {
      kind: 'bars',
      categories: ways.map(({ name }) => name),
      unit: moneyUnit(operation),
      stacked: false,
      series: (['low', 'middle', 'high'] as const).map((bound, k) => ({
        name: bound,
        color: paletteColor(k),
        values: ways.map(({ imbalanceBill }) => imbalanceBill[bound] / 1e6),
      })),
    },
    table: {
      columns: [
        'Way',
        `Bill, million ${currency}`,
        'low',
        'high',
        'Bill, billion KZT',
        'Missing, GWh',
        'Too much, GWh',
      ],
      rows: ways.map(({ name, imbalanceBill, shortMwh, surplusMwh }) => [
        name,
        imbalanceBill.middle / 1e6,
        imbalanceBill.low / 1e6,
        imbalanceBill.high / 1e6,
        (imbalanceBill.middle * tengePerMoney) / 1e9,
        shortMwh / 1e3,
        surplusMwh / 1e3,
      ]),
      digits: 2,
    },
  }
}

/** What skill is worth. */
function skill(operation: Operation): Figure {
  const { differences, currency, tengePerMoney, better } = operation
  return {
    id: 'operation-skill',
    title: 'What a point of skill is worth',
    note: `A point is a hundredth of the mean absolute error of the country's net demand with ${better ?? 'the way compared with'}; who knows everything stands at 100. Ranges: 90 % of ten thousand draws of years with putting back.`,
    table: {
      columns: [
        'Better way',
        'than',
        `Saves, million ${currency} a year`,
        'from',
        'to',
        'Points between',
        `A point, million ${currency} a year`,
        'from',
        'to',
        'A point, million KZT a year',
      ],
      rows: differences.map(({ of, against, saved, points, perPoint }) => [
        of,
        against,
        saved.mean / 1e6,
        saved.low / 1e6,
        saved.high / 1e6,
        points,
        perPoint.mean / 1e6,
        perPoint.low / 1e6,
        perPoint.high / 1e6,
        (perPoint.mean * tengePerMoney) / 1e6,
      ]),
      digits: 2,
    },
  }
}
