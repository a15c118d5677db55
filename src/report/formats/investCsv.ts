import type { BesideBill } from '../../study/deal/besideBill.ts'
import type { Consumers } from '../../study/deal/consumers.ts'
import type { DealResult } from '../../study/deal/index.ts'
import type { Investment } from '../../study/invest.ts'
import type { FactoryYears } from '../../study/localContent/factories.ts'
import type { LedgerRow } from '../../study/localContent/ledger.ts'
import { eachCase, type Ranged } from '../../study/ranged.ts'
import { keysIn } from '../sourcing.ts'
import { cell } from './cell.ts'
import { number } from './csv.ts'

/** Tables of an evaluation of investments, as CSV by file name. Money in full. */
export function investTables(investment: Investment): Record<string, string> {
  const { deals, content, consumers } = investment
  const runs = [consumers.with, ...(consumers.without ? [consumers.without] : [])]
  return {
    'cash-flows.csv': csv(
      'deal,line,currency,year,money,source',
      deals.flatMap(deal => cashFlowRows(deal, investment)),
    ),
    'local-content.csv': csv(
      'case,year,unit,zone,technology,component,phase,announced,investment,domestic,imported,duty,value_added,premium,source',
      content.ledger.map(ledgerRow),
    ),
    'jobs.csv': csv(
      'case,year,zone,technology,phase,announced,jobs,source',
      content.jobs.map(row => [
        ...[row.case, row.year, row.bus, row.technology, row.phase, row.announced ? 'yes' : 'no'],
        ...[row.jobs, row.source],
      ]),
    ),
    'works.csv': csv(
      'works,technology,zone,year,orders_mw,domestic_mw,capacity_mw,used_pu,break_even_low,break_even_middle,break_even_high,source',
      content.factories.flatMap(worksRows),
    ),
    'tariffs.csv': csv(
      'scenario,group,part,low,middle,high,source',
      runs.flatMap(run => tariffRows(run, investment)),
    ),
  }
}

/** Cells of a table. */
export type Row = (string | number)[]
/** Name, currency, money by year, keys of sources. */
type Line = [string, string, readonly number[], string]

/** A table as CSV. */
export const csv = (header: string, rows: readonly Row[]) =>
  `${[header, ...rows.map(row => row.map(each => (typeof each === 'number' ? number(each) : cell(each))).join(','))].join('\n')}\n`

/** A component of an order. */
export const ledgerRow = (row: LedgerRow): Row => [
  ...[row.case, row.year, row.unit, row.bus, row.technology, row.component, row.phase],
  row.announced ? 'yes' : 'no',
  ...[row.investment, row.domestic, row.imported, row.duty, row.valueAdded, row.premium],
  row.source,
]

/** Each line of a deal by year, and where its terms come from; what partners get in the deal's money and in their own. */
export function cashFlowRows(
  { name, deal, evaluation, owners, measures }: DealResult,
  { outlook }: Pick<Investment, 'outlook'>,
): Row[] {
  const { flow, loans, timeline, sheet, duties, allowances } = evaluation
  const money = deal.currency
  const rate = (row: string) => outlook.sources.get(row) ?? ''
  const lent = keysIn(Object.values(deal.loans).map(({ source }) => source)).join(' ') || 'no loans'
  const lines: Line[] = [
    ['building', money, flow.investment, deal.source],
    ['of it duties', money, duties, deal.source],
    ['revenue', money, flow.revenue, deal.sale.source],
    ['operation', money, flow.operation, deal.source],
    ...(deal.carbon === 'none' ? [] : [['of it allowances', money, allowances, deal.source] as Line]),
    ['property tax', money, flow.otherTaxes, rate('property-tax')],
    ['profit tax', money, flow.profitTax, rate('profit-tax')],
    ['project', money, flow.project, 'sum'],
    ['debt service', money, flow.service, lent],
    ['fees', money, flow.fees, lent],
    ['drawn', money, flow.drawn, lent],
    ['owners', money, flow.equity, 'sum'],
    ['state', money, measures.state, 'sum'],
    ['fixed assets', money, sheet.fixedAssets, rate('depreciation')],
    ['debt', money, sheet.debt, lent],
    ...owners.flatMap((each): Line[] => [
      [`partner ${each.name}`, money, each.net, each.terms.source],
      [`partner ${each.name}, own currency`, each.terms.currency, each.own, each.terms.source],
    ]),
    ...loans.map(
      (each): Line => [
        `lender ${each.name}, own currency`,
        each.terms.currency,
        each.own.service.map((service, t) => service - each.own.drawn[t]!),
        each.terms.source,
      ],
    ),
  ]
  return lines.flatMap(([line, currency, values, source]) =>
    values.map((value, t) => [name, line, currency, timeline.years[t]!, value, source]),
  )
}

/** What works are asked for, year by year, and from which yearly order they pay. */
const worksRows = ({ factory, breakEvenMw, years }: FactoryYears): Row[] =>
  years.map(({ year, ordersMw, domesticMw }) => [
    ...[factory.name, factory.technology, factory.bus, year, ordersMw, domesticMw, factory.capacity.middle],
    ...[domesticMw / factory.capacity.middle, breakEvenMw.low, breakEvenMw.middle, breakEvenMw.high],
    factory.source,
  ])

/** What a group pays, part by part. */
export function tariffRows(
  { scenario, tariffs, consumptionMwh, averageCost, beside }: Consumers,
  { outlook }: Pick<Investment, 'outlook'>,
): Row[] {
  const exactly = (middle: number) => ({ low: middle, middle, high: middle })
  const keysOf = (row: string) => outlook.sources.get(row) ?? ''
  return tariffs.flatMap(tariff => {
    const parts: (readonly [string, Ranged, string])[] = [
      ['wholesale', exactly(tariff.wholesale), 'computed by the run'],
      ['losses', exactly(tariff.losses), 'computed by the run'],
      ['contracts', exactly(tariff.contracts), 'computed from the deals'],
      ['transmission', tariff.transmission, keysOf('transmission')],
      ['distribution', tariff.distribution, keysOf(`distribution-${tariff.group}`)],
      ['supply', tariff.supply, keysOf('supply')],
      ['value added tax', tariff.valueAddedTax, keysOf('value-added-tax')],
      ['total', tariff.total, 'sum'],
      [
        'total at average cost',
        tariff.totalAtAverageCost,
        'bill of the run over consumption, and the parts above',
      ],
      ...(beside && tariff.totalAtFullCost
        ? [
            ['bill of the run', exactly(averageCost), 'computed by the run'] as const,
            ...besideParts(beside, consumptionMwh),
            [
              'total at full cost',
              tariff.totalAtFullCost,
              'sum of the bill, what is beside it, and network, supply and tax',
            ] as const,
          ]
        : []),
    ]
    return parts.map(
      ([part, { low, middle, high }, source]): Row => [
        scenario,
        tariff.group,
        part,
        low,
        middle,
        high,
        source,
      ],
    )
  })
}

/** What stands beside the bill, over what reaches users; heat takes from it. */
function besideParts({ operation, capital, announced, heat, sources }: BesideBill, consumptionMwh: number) {
  const part = (name: string, of: Ranged, source: string) =>
    [name, eachCase(bound => of[bound] / consumptionMwh), source] as const
  return [
    part(
      'heat in the bill',
      eachCase(bound => -heat[bound]),
      sources.heat,
    ),
    part('operation of plants that stand', operation, sources.operation),
    part('capital of plants that stand', capital, sources.capital),
    part('announced plants', announced, sources.announced),
  ]
}
