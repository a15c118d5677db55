import type { Operation } from '../../study/operate/operation.ts'
import { operationSentences } from '../operation/sentences.ts'
import { format } from './readable.ts'

/** An operation on the screen. */
export function renderOperation(operation: Operation): string {
  const { title, ways, seeds, currency, priceYear, days } = operation
  const rows = [
    [
      'way',
      `million ${currency}`,
      'error MW',
      'reserve MW',
      'coal starts',
      'curtailed GWh',
      'unserved GWh',
      'imbalances',
    ],
    ...ways.map(way => [
      way.name,
      format(way.cost.mean / 1e6, 1),
      format(way.errorMw, 0),
      format(way.reserveMw, 0),
      format(way.starts.coal ?? 0, 0),
      format(way.curtailedMwh / 1e3, 1),
      format(way.unservedMwh / 1e3, 2),
      format(way.imbalanceBill.middle / 1e6, 1),
    ]),
  ]
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map(row => row[k]!.length)))
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]!) : cell.padStart(widths[k]!))).join('  ')}`
  const span =
    days === 365 ? `${seeds.length} simulated years` : `${days} days of ${seeds.length} simulated years`
  return [
    `${title}, operated day by day: ${span}, ${currency} of ${priceYear}`,
    '',
    ...rows.map(line),
    '',
    ...operationSentences(operation),
  ].join('\n')
}

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
