import type { Summary } from '../../study/summary.ts'
import type { Figure } from '../figure.ts'
import { amount, inUnit, say, type Text } from '../words/text.ts'
import { SOURCE } from './source.ts'

/** The figures by which plans are told apart. */
export function overview(summaries: readonly Summary[]): Figure {
  const millions = (money: number | undefined) => (money === undefined ? '' : Math.round(money / 1e6))
  const row = (name: Text, of: (summary: Summary) => Text | number) => [name, ...summaries.map(of)]
  const { currency } = summaries[0]!
  return {
    id: 'overview',
    title: say('comparison.sideBySide'),
    source: SOURCE,
    table: {
      columns: ['', ...summaries.map(({ scenario }) => scenario)],
      rows: [
        row(inUnit(say('key.demand'), 'TWh'), ({ demandTwh }) => amount(demandTwh, 1)),
        row(say('comparison.cost', { currency }), ({ objective }) => millions(objective ?? undefined)),
        row(say('key.building'), ({ cost }) => millions(cost?.building)),
        row(inUnit('CO₂', 'Mt'), ({ emissionsMt }) => known(emissionsMt, 1)),
        row(inUnit(say('key.imports'), 'TWh'), ({ importsTwh }) => known(importsTwh, 2)),
        row(inUnit(say('key.exports'), 'TWh'), ({ exportsTwh }) => known(exportsTwh, 2)),
        row(inUnit(say('comparison.notMet'), 'GWh'), ({ unservedTwh }) =>
          amount((unservedTwh ?? 0) * 1000, 2),
        ),
        row(say('comparison.lossOfLoad'), ({ adequacy }) =>
          adequacy ? withError(adequacy.loleHours, adequacy.loleStandardError, 1) : '',
        ),
        row(say('comparison.notServed'), ({ adequacy }) =>
          adequacy ? withError(adequacy.eensMwh, adequacy.eensStandardError, 0) : '',
        ),
        row(say('comparison.distance'), ({ plan }) => (plan ? amount(100 * plan.relativeGap, 2) : '')),
        row(say('comparison.checks'), ({ check }) =>
          say(check.passed ? 'comparison.passed' : 'comparison.failed'),
        ),
      ],
      digits: 0,
    },
  }
}

/** A number, or nothing where there is none. */
const known = (value: number | null | undefined, digits: number): Text =>
  value === null || value === undefined ? '' : amount(value, digits)

const withError = (value: number, error: number, digits: number): Text =>
  say('comparison.withError', { value: amount(value, digits), error: amount(error, digits) })
