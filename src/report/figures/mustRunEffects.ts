import type { FigureMaker } from '../figure.ts'
import { publishedIn } from '../sourcing.ts'
import { colorOf } from '../view.ts'
import { inUnit, millions, named, say } from '../words/text.ts'

const CARRIERS = ['coal', 'gas', 'hydro']

/** Change of generation when each must-run rule is left out and all others stay. [TWh] */
export const mustRunEffects: FigureMaker = result => {
  const { mustRun, heading } = result
  if (mustRun.length === 0) return undefined
  const unit = millions(heading.currency)
  return {
    id: 'must-run',
    title: say('mustRun.title'),
    note: say('mustRun.note'),
    source: publishedIn(
      say('mustRun.rules'),
      mustRun.map(({ source }) => source),
    ),
    chart: {
      kind: 'bars',
      categories: mustRun.map(({ name }) => named(name)),
      unit: say('mustRun.unit'),
      stacked: true,
      sideways: true,
      series: CARRIERS.map(carrier => ({
        name: named(carrier),
        color: colorOf(result, carrier),
        values: mustRun.map(({ changeTwh }) => changeTwh[carrier] ?? 0),
      })),
    },
    table: {
      columns: [
        say('term.rule'),
        ...CARRIERS.map(carrier => inUnit(say('mustRun.without', { what: named(carrier) }), 'TWh')),
        inUnit(say('mustRun.cost'), unit),
        say('term.reason'),
        say('term.source'),
      ],
      rows: mustRun.map(({ name, changeTwh, changeObjective, reason, source }) => [
        name,
        ...CARRIERS.map(carrier => changeTwh[carrier] ?? 0),
        changeObjective / 1e6,
        reason,
        source,
      ]),
      digits: 2,
    },
  }
}
