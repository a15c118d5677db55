import type { Operation } from '../../study/operate/operation.ts'
import { operationSentences, yearsTold } from '../operation/sentences.ts'
import { ofScenario, wayNamed } from '../words/naming.ts'
import { speak, spoken, type Tongue } from '../words/speak.ts'
import { amount, millions, say, type Text } from '../words/text.ts'
import { inColumns } from './columns.ts'

/** An operation on the screen. */
export function renderOperation(operation: Operation, tongue: Tongue): string {
  const { scenario, title, seeds, currency, priceYear, days } = operation
  const years = yearsTold(seeds.length)
  const head = say('operatedLine.head', {
    title: ofScenario('scenario', scenario, title),
    span: days === 365 ? years : say('operatedLine.days', { days: String(days), years }),
    currency,
    year: String(priceYear),
  })
  return [
    spoken(head, tongue),
    '',
    ...inColumns(speak(rowsOf(operation), tongue)),
    '',
    ...speak(operationSentences(operation), tongue),
  ].join('\n')
}

const rowsOf = ({ ways, currency }: Operation): Text[][] => [
  [
    say('operatedLine.way'),
    millions(currency),
    say('operatedLine.error'),
    say('operatedLine.reserve'),
    say('operatedLine.coalStarts'),
    say('operatedLine.curtailed'),
    say('operatedLine.unserved'),
    say('operatedLine.imbalances'),
  ],
  ...ways.map(way => [
    wayNamed(way.name),
    amount(way.cost.mean / 1e6, 1),
    amount(way.errorMw, 0),
    amount(way.reserveMw, 0),
    amount(way.starts.coal ?? 0, 0),
    amount(way.curtailedMwh / 1e3, 1),
    amount(way.unservedMwh / 1e3, 2),
    amount(way.imbalanceBill.middle / 1e6, 1),
  ]),
]

/** Every figure of every way, a row each. */
export function operationCsv({ ways }: Operation): string {
  const rows = ways.flatMap(way =>
    [
      ['cost', way.cost.mean, 'money/a'],
      ['cost low', way.cost.low, 'money/a'],
      ['cost high', way.cost.high, 'money/a'],
      ...Object.entries(way.bill).map(([item, money]) => [`bill: ${item}`, money, 'money/a']),
      ['worth left in stores', way.storedWorth, 'money/a'],
      ...Object.entries(way.generationMwh).map(([carrier, mwh]) => [`generation: ${carrier}`, mwh, 'MWh/a']),
      ...Object.entries(way.starts).map(([carrier, count]) => [`starts: ${carrier}`, count, '1/a']),
      ['curtailed', way.curtailedMwh, 'MWh/a'],
      ['unserved', way.unservedMwh, 'MWh/a'],
      ['given away', way.excessMwh, 'MWh/a'],
      ['reserve', way.reserveMw, 'MW'],
      ['reserve short', way.reserveShortMwh, 'MWh/a'],
      ['within reserve', way.coveredPu, 'pu'],
      ['error of net demand', way.errorMw, 'MW'],
      ['imbalance bill low', way.imbalanceBill.low, 'money/a'],
      ['imbalance bill', way.imbalanceBill.middle, 'money/a'],
      ['imbalance bill high', way.imbalanceBill.high, 'money/a'],
      ['missing', way.shortMwh, 'MWh/a'],
      ['too much', way.surplusMwh, 'MWh/a'],
    ].map(cells => [way.name, ...cells].join(',')),
  )
  return `way,quantity,value,unit\n${rows.join('\n')}\n`
}
