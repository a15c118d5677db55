import type { Tornado } from '../../study/tornado/tornado.ts'
import { told } from '../tornado/index.ts'
import { endTold, inputNamed } from '../tornado/inputWords.ts'
import { ofScenario } from '../words/naming.ts'
import { speak, spoken, type Tongue } from '../words/speak.ts'
import { amount, joined, say, type Text, yearlyMillions } from '../words/text.ts'
import { inColumns } from './columns.ts'

/** A tornado on the screen, the most valuable to know first. */
export function renderTornado(result: Tornado, tongue: Tongue): string {
  const { title, scenario, year, cost } = result
  const best = say('tornadoLine.cost', { cost: millions(cost), unit: yearlyMillions(result) })
  return [
    `${spoken(ofScenario('scenario', scenario, title), tongue)}  (${scenario}, ${year})`,
    spoken(best, tongue),
    '',
    ...inColumns(speak(rowsOf(result), tongue), 'left').map(line => line.trimEnd()),
  ].join('\n')
}

const millions = (money: number): Text => amount(money / 1e6, 1)

const rowsOf = ({ bars }: Tornado): Text[][] => [
  [
    say('tornadoLine.input'),
    say('tornadoLine.values'),
    say('tornadoLine.worth'),
    say('tornadoLine.costIfLow'),
    say('tornadoLine.ifHigh'),
    say('tornadoLine.builtIfLow'),
    say('tornadoLine.ifHigh'),
  ],
  ...bars.map(({ name, values, valueOfKnowing, low, high }) => [
    inputNamed(name),
    joined(values.map(endTold), ' … '),
    millions(valueOfKnowing),
    millions(low.cost),
    millions(high.cost),
    told(low),
    told(high),
  ]),
]

/** A tornado as CSV. */
export function tornadoCsv({ bars }: Tornado): string {
  const header =
    'input,low,middle,high,range,value_of_knowing,low_cost,high_cost,low_moved_mw,high_moved_mw,low_regret,high_regret'
  const lines = bars.map(({ name, values, range, valueOfKnowing, low, high }) =>
    [
      ...[name, ...values, range].map(text => `"${text.replaceAll('"', '""')}"`),
      valueOfKnowing,
      low.cost,
      high.cost,
      low.moved,
      high.moved,
      low.regret,
      high.regret,
    ].join(','),
  )
  return `${[header, ...lines].join('\n')}\n`
}
