import type { Summary } from '../../study/summary.ts'
import type { Figure } from '../figure.ts'
import { SOURCE } from './source.ts'

/** The figures by which plans are told apart. */
export function overview(summaries: readonly Summary[]): Figure {
  const millions = (money: number | undefined) => (money === undefined ? '' : Math.round(money / 1e6))
  const row = (name: string, of: (summary: Summary) => string | number) => [name, ...summaries.map(of)]
  const { currency } = summaries[0]!
  return {
    id: 'overview',
    title: 'Side by side',
    source: SOURCE,
    table: {
      columns: ['', ...summaries.map(({ scenario }) => scenario)],
      rows: [
        row('Demand, TWh', ({ demandTwh }) => demandTwh.toFixed(1)),
        row(`Cost, million ${currency} a year`, ({ objective }) => millions(objective ?? undefined)),
        row('of which building', ({ cost }) => millions(cost?.building)),
        row('CO₂, Mt', ({ emissionsMt }) => emissionsMt?.toFixed(1) ?? ''),
        row('Imports, TWh', ({ importsTwh }) => importsTwh?.toFixed(2) ?? ''),
        row('Exports, TWh', ({ exportsTwh }) => exportsTwh?.toFixed(2) ?? ''),
        row('Not met, GWh', ({ unservedTwh }) => ((unservedTwh ?? 0) * 1000).toFixed(2)),
        row('Loss of load if plants fail, h a year', ({ adequacy }) =>
          adequacy ? `${adequacy.loleHours.toFixed(1)} ± ${adequacy.loleStandardError.toFixed(1)}` : '',
        ),
        row('Energy not served then, MWh a year', ({ adequacy }) =>
          adequacy ? `${adequacy.eensMwh.toFixed(0)} ± ${adequacy.eensStandardError.toFixed(0)}` : '',
        ),
        row('Distance to the best plan, %', ({ plan }) => (plan ? (100 * plan.relativeGap).toFixed(2) : '')),
        row('Checks', ({ check }) => (check.passed ? 'passed' : 'failed')),
      ],
      digits: 0,
    },
  }
}
