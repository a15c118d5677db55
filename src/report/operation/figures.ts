import type { Operation } from '../../study/operate/operation.ts'
import type { Figure } from '../figure.ts'
import { paletteColor } from '../view.ts'
import { wayNamed } from '../words/naming.ts'
import { inUnit, paragraphs, say, yearlyMillions } from '../words/text.ts'
import { imbalances, skill } from './participants.ts'
import { instead, reasons } from './reasons.ts'
import { yearsTold } from './sentences.ts'
import { othersOf, yardstick } from './ways.ts'

/** The figures of an operation: what ways cost, why, what runs instead, who pays for being wrong, and year by year. */
export const operationFigures = (operation: Operation): Figure[] => [
  costs(operation),
  ...(operation.ways.length > 1 ? [reasons(operation), instead(operation), byYear(operation)] : []),
  imbalances(operation),
  ...(operation.differences.length > 0 ? [skill(operation)] : []),
]

/** What each way costs, and how it ran. */
function costs(operation: Operation): Figure {
  const { ways } = operation
  const base = yardstick(operation)
  const unit = yearlyMillions(operation)
  return {
    id: 'operation-cost',
    title: say('operatedCost.title'),
    note: paragraphs([
      say('operatedCost.note', {
        years: yearsTold(operation.seeds.length),
        base: base.name === 'perfect' ? say('operated.perfectBase') : wayNamed(base.name),
      }),
      say('operatedCost.ranges'),
    ]),
    chart: {
      kind: 'bars',
      categories: ways.map(({ name }) => wayNamed(name)),
      unit,
      stacked: false,
      series: [
        {
          name: say('operatedCost.more'),
          color: '#1f4e9c',
          values: ways.map(({ cost }) => (cost.mean - base.cost.mean) / 1e6),
        },
      ],
    },
    table: {
      columns: [
        say('operatedCost.way'),
        inUnit(say('term.cost'), unit),
        say('operatedCost.from'),
        say('operatedCost.to'),
        inUnit(say('operatedCost.error'), 'MW'),
        inUnit(say('reserve.reserve'), 'MW'),
        say('operatedCost.within'),
        inUnit(say('operatedCost.short'), 'GWh'),
        say('operatedCost.coalStarts'),
        say('operatedCost.gasStarts'),
        inUnit(say('operatedCost.curtailed'), 'GWh'),
        inUnit(say('operatedCost.unserved'), 'GWh'),
        inUnit(say('operatedCost.excess'), 'GWh'),
      ],
      rows: ways.map(way => [
        wayNamed(way.name),
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

/** The years one by one. */
function byYear(operation: Operation): Figure {
  const base = yardstick(operation)
  const others = othersOf(operation)
  const more = (name: string, k: number) =>
    (operation.costs[name]![k]! - operation.costs[base.name]![k]!) / 1e6
  const yearNamed = (seed: number) => say('operatedYears.year', { seed: String(seed) })
  return {
    id: 'operation-years',
    title: say('operatedYears.title'),
    note: say('operatedYears.note'),
    chart: {
      kind: 'bars',
      categories: operation.seeds.map(yearNamed),
      unit: yearlyMillions(operation),
      stacked: false,
      series: others.map(({ name }, w) => ({
        name: wayNamed(name),
        color: paletteColor(w),
        values: operation.seeds.map((_, k) => more(name, k)),
      })),
    },
    table: {
      columns: [say('operatedYears.column'), ...others.map(({ name }) => wayNamed(name))],
      rows: operation.seeds.map((seed, k) => [yearNamed(seed), ...others.map(({ name }) => more(name, k))]),
      digits: 2,
    },
  }
}
