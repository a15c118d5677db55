import type { Consumers } from '../../study/deal/consumers.ts'
import { cautions } from '../../study/deal/consumers.ts'
import { GROUPS } from '../../study/deal/outlook.ts'
import type { InvestPeriod, PathInvestment } from '../../study/investPath.ts'
import type { Figure } from '../figure.ts'
import { levelOf } from '../investment/consumers.ts'
import { paletteColor } from '../view.ts'
import { modelSays, sectorNamed } from '../words/naming.ts'
import { amount, paragraphs, say, type Text, unitOf } from '../words/text.ts'
import { rangedCell, yearColumns } from './cells.ts'

type Row = readonly [Text, (run: Consumers, k: number) => Text]

/** What average costs of the years hold, and why those of two paths cannot be compared as they stand. */
export const cautionsOf = ({ periods }: PathInvestment): Text[] =>
  [...new Set(periods.flatMap(each => cautions(each.consumers.with, each.consumers.without)))].map(modelSays)

/** What users pay in each year of a path, with it and without it. */
export function users(investment: PathInvestment): Figure {
  const { periods, money, priceYear, against } = investment
  const rows: Row[] = [
    [say('homeLines.cost'), run => amount(run.averageCost, 1)],
    [say('homeLines.full'), ({ fullCost }) => (fullCost ? rangedCell(fullCost, 0) : '–')],
    [say('homeLines.wholesale'), run => amount(run.averageWholesale, 1)],
    ...(investment.deals.length > 0
      ? [
          [
            say('pathHome.contracts'),
            (run: Consumers) => amount(run.contracts / run.consumptionMwh, 2),
          ] as const,
        ]
      : []),
    ...GROUPS.map(
      (group, k): Row => [
        say('homeLines.tariff', { group: sectorNamed(group) }),
        ({ tariffs }) => rangedCell(tariffs[k]!.total, 0),
      ],
    ),
    ...GROUPS.map(
      (group, k): Row => [
        say('homeLines.tariffFull', { group: sectorNamed(group) }),
        ({ tariffs }) => {
          const { totalAtFullCost } = tariffs[k]!
          return totalAtFullCost ? rangedCell(totalAtFullCost, 0) : '–'
        },
      ],
    ),
  ]
  const cells = (of: (period: InvestPeriod) => Consumers | null, cell: Row[1]) =>
    periods.map((period, k) => {
      const run = of(period)
      return run ? cell(run, k) : '–'
    })
  const series = (name: Text, of: (run: Consumers) => number, k: number) => ({
    name,
    color: paletteColor(k),
    values: periods.map(each => of(each.consumers.with)),
  })
  return {
    id: 'path-users',
    title: say('homeLines.tariffs', { currency: money, year: String(priceYear) }),
    note: paragraphs([
      say('tariffs.note'),
      say('pathHome.usersNote'),
      ...levelOf(investment.paid),
      ...cautionsOf(investment),
    ]),
    source: say('tariffs.source'),
    chart: {
      kind: 'lines',
      categories: periods.map(({ year }) => String(year)),
      unit: say('measures.per', { currency: money, year: String(priceYear), per: unitOf('MWh') }),
      stacked: false,
      series: [
        series(say('homeLines.cost'), run => run.averageCost, 0),
        series(say('homeLines.wholesale'), run => run.averageWholesale, 1),
        ...GROUPS.map((group, k) =>
          series(
            say('homeLines.tariff', { group: sectorNamed(group) }),
            run => run.tariffs[k]!.total.middle,
            k + 2,
          ),
        ),
      ],
    },
    table: {
      columns: yearColumns(investment),
      rows: rows.flatMap(([what, cell]) => [
        [what, ...cells(each => each.consumers.with, cell)],
        ...(against
          ? [[say('pathHome.without', { path: against }), ...cells(each => each.consumers.without, cell)]]
          : []),
      ]),
      digits: 1,
    },
  }
}
