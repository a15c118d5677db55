import type { Consumers } from '../../study/deal/consumers.ts'
import type { DealResult } from '../../study/deal/index.ts'
import type { Investment } from '../../study/invest.ts'
import { cell } from './cell.ts'
import { number } from './csv.ts'

/** Tables of an evaluation of investments, as CSV by file name. Money in full. */
export function investTables(investment: Investment): Record<string, string> {
  const { deals, content, consumers } = investment
  const runs = [consumers.with, ...(consumers.without ? [consumers.without] : [])]
  return {
    'cash-flows.csv': csv('deal,line,currency,year,money', deals.flatMap(cashFlowRows)),
    'local-content.csv': csv(
      'case,year,unit,zone,technology,component,phase,announced,investment,domestic,imported,duty,value_added,premium,source',
      content.ledger.map(row => [
        ...[row.case, row.year, row.unit, row.bus, row.technology, row.component, row.phase],
        row.announced ? 'yes' : 'no',
        ...[row.investment, row.domestic, row.imported, row.duty, row.valueAdded, row.premium],
        row.source,
      ]),
    ),
    'jobs.csv': csv(
      'case,year,zone,technology,phase,announced,jobs,source',
      content.jobs.map(row => [
        ...[row.case, row.year, row.bus, row.technology, row.phase, row.announced ? 'yes' : 'no'],
        ...[row.jobs, row.source],
      ]),
    ),
    'tariffs.csv': csv(
      'scenario,group,part,low,middle,high,source',
      runs.flatMap(run => tariffRows(run, investment)),
    ),
  }
}

type Row = (string | number)[]

const csv = (header: string, rows: readonly Row[]) =>
  `${[header, ...rows.map(row => row.map(each => (typeof each === 'number' ? number(each) : cell(each))).join(','))].join('\n')}\n`

/** Each line of a deal by year; what partners get in the deal's money and in their own. */
function cashFlowRows({ name, deal, evaluation, owners, measures }: DealResult): Row[] {
  const { flow, loans, timeline, sheet, duties } = evaluation
  const money = deal.currency
  const lines: [string, string, readonly number[]][] = [
    ['building', money, flow.investment],
    ['of it duties', money, duties],
    ['revenue', money, flow.revenue],
    ['operation', money, flow.operation],
    ['property tax', money, flow.otherTaxes],
    ['profit tax', money, flow.profitTax],
    ['project', money, flow.project],
    ['debt service', money, flow.service],
    ['fees', money, flow.fees],
    ['drawn', money, flow.drawn],
    ['owners', money, flow.equity],
    ['state', money, measures.state],
    ['fixed assets', money, sheet.fixedAssets],
    ['debt', money, sheet.debt],
    ...owners.flatMap((each): [string, string, readonly number[]][] => [
      [`partner ${each.name}`, money, each.net],
      [`partner ${each.name}, own currency`, each.terms.currency, each.own],
    ]),
    ...loans.map((each): [string, string, readonly number[]] => [
      `lender ${each.name}, own currency`,
      each.terms.currency,
      each.own.service.map((service, t) => service - each.own.drawn[t]!),
    ]),
  ]
  return lines.flatMap(([line, currency, values]) =>
    values.map((value, t) => [name, line, currency, timeline.years[t]!, value]),
  )
}

function tariffRows({ scenario, tariffs }: Consumers, { outlook }: Investment): Row[] {
  const exactly = (middle: number) => ({ low: middle, middle, high: middle })
  const keysOf = (row: string) => outlook.sources.get(row) ?? ''
  return tariffs.flatMap(tariff => {
    const parts = [
      ['wholesale', exactly(tariff.wholesale), 'computed by the run'],
      ['losses', exactly(tariff.losses), 'computed by the run'],
      ['contracts', exactly(tariff.contracts), 'computed from the deals'],
      ['transmission', tariff.transmission, keysOf('transmission')],
      ['distribution', tariff.distribution, keysOf(`distribution-${tariff.group}`)],
      ['supply', tariff.supply, keysOf('supply')],
      ['value added tax', tariff.valueAddedTax, keysOf('value-added-tax')],
      ['total', tariff.total, 'sum'],
    ] as const
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
