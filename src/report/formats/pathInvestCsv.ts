import type { DealResult } from '../../study/deal/index.ts'
import { unitOfEntry } from '../../study/footprint/yearLedger.ts'
import type { PathInvestment } from '../../study/investPath.ts'
import type { FactoryYears } from '../../study/localContent/factories.ts'
import { cashFlowRows, csv, ledgerRow, type Row, tariffRows } from './investCsv.ts'

/** Tables of an evaluation of the investments of a path, as CSV by file name: those of a single year, with the year of the path before it. Money in full. */
export function pathInvestTables(investment: PathInvestment): Record<string, string> {
  const { deals, content, periods } = investment
  /** The year of the path that an order is for. */
  const periodOf = (year: number) => periods.find(each => year <= each.year)?.year ?? year
  return {
    'cash-flows.csv': csv(
      'deal,line,currency,year,money,source',
      deals.flatMap(deal => cashFlowRows(deal, investment)),
    ),
    'deal-years.csv': csv(
      'deal,year,period,share,energy_mwh,product_mwh,worth_at_market,bought,running,contract_currency,contract_revenue,market_revenue,source',
      deals.flatMap(deal => yearRows(deal, investment)),
    ),
    'local-content.csv': csv(
      'period,case,year,unit,zone,technology,component,phase,announced,investment,domestic,imported,duty,value_added,premium,source',
      content.ledger.map(row => [periodOf(row.year), ...ledgerRow(row)]),
    ),
    'jobs.csv': csv(
      'period,case,year,until,zone,technology,phase,announced,jobs,source',
      content.jobs.map(row => [
        ...[periodOf(row.year), row.case, row.year, row.phase === 'operation' ? row.until : row.year + 1],
        ...[row.bus, row.technology, row.phase, row.announced ? 'yes' : 'no', row.jobs, row.source],
      ]),
    ),
    'works.csv': csv(
      'period,works,technology,zone,year,orders_mw,domestic_mw,capacity_mw,used_pu,break_even_low,break_even_middle,break_even_high,source',
      content.factories.flatMap(each => worksRows(each).map(row => [periodOf(Number(row[3])), ...row])),
    ),
    'tariffs.csv': csv(
      'period,scenario,group,part,low,middle,high,source',
      periods.flatMap(({ year, consumers }) =>
        [consumers.with, ...(consumers.without ? [consumers.without] : [])].flatMap(run =>
          tariffRows(run, investment).map(row => [year, ...row]),
        ),
      ),
    ),
    'path-ledgers.csv': csv(
      'period,years,medium,quantity,place,technology,unit,low,middle,high,source',
      periods.flatMap(({ year, years, ledger }) =>
        ledger.map(entry => [
          ...[year, years, entry.medium, entry.quantity, entry.place, entry.technology, unitOfEntry(entry)],
          ...[entry.amount.low, entry.amount.middle, entry.amount.high, entry.source],
        ]),
      ),
    ),
  }
}

/** What the dispatch says of a deal in each year in money of the scenario, and what it is paid, nominal in the deal's. */
function yearRows({ name, deal, plant, evaluation }: DealResult, { periods }: PathInvestment): Row[] {
  const { timeline, share, contractRevenue, marketRevenue } = evaluation
  return timeline.years.flatMap((year, t): Row[] => {
    if (timeline.age[t]! < 0) return []
    const { energyMwh, productMwh, sold, bought, running } = plant.inYear(year)
    const period = periods.findLast(each => each.year <= year) ?? periods[0]!
    return [
      [
        ...[name, year, period.year, share[t]!, energyMwh, productMwh, sold, bought, running],
        ...[deal.currency, contractRevenue[t]!, marketRevenue[t]!, deal.sale.source],
      ],
    ]
  })
}

/** What works are asked for, year by year, and from which yearly order they pay at the prices of the year. */
const worksRows = ({ factory, years }: FactoryYears): Row[] =>
  years.map(({ year, ordersMw, domesticMw, breakEvenMw }) => [
    ...[factory.name, factory.technology, factory.bus, year, ordersMw, domesticMw, factory.capacity.middle],
    ...[domesticMw / factory.capacity.middle, breakEvenMw.low, breakEvenMw.middle, breakEvenMw.high],
    factory.source,
  ])
