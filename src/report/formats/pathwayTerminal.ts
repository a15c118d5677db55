import type { PathwayPeriod, PathwayResult } from '../../study/pathway/evaluate.ts'
import { modelSays, ofScenario } from '../words/naming.ts'
import { speak, spoken, type Tongue } from '../words/speak.ts'
import { amount, inUnit, joined, named, say, type Text } from '../words/text.ts'
import { inColumns } from './columns.ts'

/** Carriers with less than that in all years are not told. [GW] */
const SMALL_GW = 0.05

/** A path on the screen: a column a year, and what it costs. */
export function renderPathway(result: PathwayResult, tongue: Tongue): string {
  const { title, scenario, periods, presentValue, currency, priceYear, decision, rate, foresight } = result
  const head = say('pathLine.head', {
    title: ofScenario('scenario', scenario, title),
    scenario,
    foresight: say(foresight === 'perfect' ? 'pathLine.perfect' : 'pathLine.myopic'),
  })
  const present = say('pathLine.present', {
    decision: String(decision),
    rate: amount(100 * rate, 1),
    value: amount(presentValue / 1e9, 2),
    currency,
    year: String(priceYear),
  })
  const failed = periods
    .filter(({ summary }) => !summary.check.passed)
    .map(({ year, summary }) =>
      say('pathLine.checkFailed', {
        year: String(year),
        failures: joined(summary.check.failures.map(modelSays), '; '),
      }),
    )
  return [
    spoken(head, tongue),
    '',
    ...inColumns(speak(rowsOf(result), tongue)),
    '',
    ...speak([present, ...failed], tongue),
  ].join('\n')
}

function rowsOf({ periods, currency }: PathwayResult): Text[][] {
  const row = (name: Text, of: (period: PathwayPeriod) => Text) => [name, ...periods.map(of)]
  const capacity = ({ summary }: PathwayPeriod, carrier: string) => summary.capacityGw[carrier] ?? 0
  const carriers = [...new Set(periods.flatMap(({ summary }) => Object.keys(summary.capacityGw)))].filter(
    carrier => periods.some(period => capacity(period, carrier) > SMALL_GW),
  )
  return [
    row(say('pathLine.year'), ({ year }) => String(year)),
    row(inUnit(say('term.demand'), 'TWh'), ({ summary }) => amount(summary.demandTwh, 1)),
    ...carriers.map(carrier =>
      row(inUnit(named(carrier), 'GW'), period => amount(capacity(period, carrier), 1)),
    ),
    row(inUnit(say('pathLine.coal'), 'TWh'), ({ summary }) => amount(summary.generationTwh?.coal ?? 0, 1)),
    row(inUnit('CO₂', 'Mt'), ({ summary }) => amount(summary.emissionsMt ?? 0, 1)),
    row(inUnit(say('pathLine.notMet'), 'GWh'), ({ summary }) => amount((summary.unservedTwh ?? 0) * 1000, 1)),
    row(say('pathLine.cost', { currency }), ({ cost }) => amount(cost / 1e6, 0)),
    row(say('pathCost.weight'), ({ weight }) => amount(weight, 2)),
  ]
}
